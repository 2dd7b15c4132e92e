"""Turns a choice into supports with their reasons, and says why other gaps get none."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property

from stairwise.items.phrase import Phrase
from stairwise.planning.building import Builder, Ground
from stairwise.planning.greedy import Search
from stairwise.planning.problem import Choice, Problem, ready, served_by
from stairwise.planning.reasons import lower, reason
from stairwise.planning.supports import NOTHING, Mode, Support

ASKED_ABOUT = 2
"""A gap of fewer students than this gets no word when it is left out: a single one is looked after in practice."""


class Explainer:
    """One choice, seen from the teacher's side."""

    def __init__(self, base: Ground, builder: Builder, choice: Choice) -> None:
        self.ground, self.builder, self.choice = base, builder, choice
        self.problem: Problem = builder.problem
        self.served = served_by(choice, self.problem)

    def supports(self) -> list[Support]:
        """The supports, by day; on a day the class's first, and lower stairs first."""
        order = sorted(self.choice, key=lambda o: (self.problem.step(o), self.problem.options[o].skill))
        return [self._support(option) for option in order]

    def omissions(self) -> Iterator[tuple[str, str, tuple[str, ...], Phrase]]:
        """Gaps that a teacher would ask about, with the students who get nothing for them before the lesson.

        Each skill once, at the first lesson that needs it directly.
        """
        told: set[str] = set()
        for lesson in range(len(self.problem.demands)):
            for skill in self._left(lesson):
                students = self._unserved(lesson, skill)
                if len(students) >= ASKED_ABOUT and skill not in told:
                    told.add(skill)
                    yield self.ground.lessons[lesson].id, skill, students, self._because(lesson, skill)

    def _support(self, option: int) -> Support:
        chosen, form = self.problem.options[option], self.problem.form(option)
        skill, lesson = self.builder.skills[chosen.skill], self.ground.lessons[chosen.lesson]
        students = tuple(self.builder.students[n] for n in self.choice[option])
        ring = self.ground.below(chosen.lesson).get(skill, 1)
        unproven = tuple(s for s in students if not self.ground.gate.lacks(s, skill))
        because = reason(self.ground.gate, lesson, skill, ring, students)
        mode = self.builder.mode(option)
        because = replace(because, costs=self._costs(option), gains=self._gains(option), instead=self._instead(option))
        return Support(
            lesson=lesson.id,
            skill=skill,
            ring=ring,
            day=self.ground.sessions[chosen.day].day,
            mode=mode,
            minutes=form.minutes,
            groups=self._groups(skill, students) if mode is Mode.GROUP else (students,),
            reason=because,
            unproven=unproven,
            locked=option in self.problem.locks,
        )

    def _groups(self, skill: str, students: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
        """Even groups, the students dealt out from the neediest."""
        neediest = sorted(students, key=lambda student: self.ground.gate.probability(student, skill))
        count = -(-len(students) // self.problem.limits.group_size)
        return tuple(tuple(neediest[n::count]) for n in range(count))

    def _costs(self, option: int) -> Phrase:
        form, session = self.problem.form(option), self.ground.sessions[self.problem.options[option].day]
        if form.whole:
            fields: dict[str, str | int] = {"minutes": form.minutes, "total": session.minutes}
            return Phrase("It takes {minutes} of that day's {total} minutes.", fields)
        if form.led:
            return Phrase("It takes {minutes} minutes while the others practise.", {"minutes": form.minutes})
        return Phrase("It takes {minutes} minutes of their own practice.", {"minutes": form.minutes})

    def _gains(self, option: int) -> Phrase:
        lesson = self.problem.options[option].lesson
        rest = {other: students for other, students in self.choice.items() if other != option}
        fields: dict[str, str | int] = {
            "before": _count(self._ready(rest, lesson)),
            "after": _count(self._ready(self.choice, lesson)),
        }
        if self._reaches_further(option):
            text = "Ready for the lesson: about {before} without it, {after} with it; later lessons need it too."
            return Phrase(text, fields)
        return Phrase("Ready for the lesson: about {before} without it, {after} with it.", fields)

    def _reaches_further(self, option: int) -> bool:
        chosen = self.problem.options[option]
        return any(lesson > chosen.lesson for lesson, _, _ in self.problem.reached.get(chosen.skill, ()))

    def _ready(self, choice: Choice, lesson: int) -> float:
        served = served_by(choice, self.problem)
        return sum(ready(self.problem, served, student, lesson) for student in range(self.problem.size))

    def _instead(self, option: int) -> Phrase:
        """The best other support for the lesson in this one's place."""
        lesson = self.problem.options[option].lesson
        rest = {other: students for other, students in self.choice.items() if other != option}
        search = Search(self.problem, rest)
        others = [o for o, x in enumerate(self.problem.options) if x.lesson == lesson and self._differs(o, option)]
        worth, best, students = max(((*search.best(o)[:1], o, search.best(o)[1]) for o in others), default=(0, 0, ()))
        if worth <= 0:
            return NOTHING
        after = self._ready({**rest, best: students}, lesson)
        return self._other(option, best, len(students), after)

    def _differs(self, other: int, option: int) -> bool:
        """Whether it is another skill or mode: another day or length of the same is not worth a sentence."""
        one, two = self.problem.options[other], self.problem.options[option]
        same = one.skill == two.skill and self.builder.mode(other) == self.builder.mode(option)
        return other not in self.choice and not same

    def _other(self, option: int, best: int, students: int, after: float) -> Phrase:
        skill = self.problem.options[best].skill
        fields: dict[str, str | int] = {
            "mode": self.builder.mode(best).value,
            "minutes": self.problem.form(best).minutes,
            "count": students,
            "after": _count(after),
        }
        if skill == self.problem.options[option].skill:
            text = "Next best: {mode}, {minutes} min for {count}: about {after} ready."
            return Phrase(text, fields)
        name = lower(self.ground.curriculum.skills[self.builder.skills[skill]].name)
        text = "Next best: {mode}, {minutes} min for {count}, on another skill ({skill}): about {after} ready."
        return Phrase(text, {**fields, "skill": name})

    @cached_property
    def _search(self) -> Search:
        return Search(self.problem, self.choice)

    def _left(self, lesson: int) -> Iterator[str]:
        """What a lesson needs directly and somebody lacks, struck out skills included."""
        own = self.ground.lessons[lesson]
        ring = next(iter(self.ground.curriculum.lesson_rings(own)), ())
        added = (skill for lesson_id, skill in sorted(self.ground.hand.own_gaps) if lesson_id == own.id)
        yield from (skill for skill in dict.fromkeys([*ring, *added]) if self.ground.gate.lacking(skill))

    def _unserved(self, lesson: int, skill: str) -> tuple[str, ...]:
        number = self.builder.number.get(skill, -1)
        day = self.problem.demands[lesson].day
        return tuple(
            student
            for n, student in enumerate(self.builder.students)
            if self.ground.gate.lacks(student, skill) and not self._served_by(n, number, day)
        )

    def _served_by(self, student: int, skill: int, day: int) -> bool:
        option = self.served.get((student, skill))
        return option is not None and self.problem.options[option].day <= day

    def _because(self, lesson: int, skill: str) -> Phrase:
        own = self.ground.lessons[lesson]
        if self.ground.hand.strikes(own.id, skill):
            return Phrase("You struck it out.")
        if self.ground.taught.get(skill, lesson) < lesson:
            earlier = self.ground.lessons[self.ground.taught[skill]]
            return Phrase(
                "The lesson '{lesson}' teaches it first; its exit ticket will tell.", {"lesson": earlier.name}
            )
        if not any(o.lesson == lesson for o in self.problem.options if self.builder.skills[o.skill] == skill):
            return Phrase("An earlier lesson needs it too, and it was weighed there.")
        return self._weighed(lesson, skill)

    def _weighed(self, lesson: int, skill: str) -> Phrase:
        """Why the best option for a gap was not taken: limits first, then its worth."""
        mine = [
            n
            for n, o in enumerate(self.problem.options)
            if o.lesson == lesson and self.builder.skills[o.skill] == skill
        ]
        if any(option in self.choice for option in mine):
            return Phrase("The support for it has no place for more students, or is not worth their minutes.")
        free = Search(self.problem, self.choice, unlimited=True)
        worth = max((free.best(option)[0] for option in mine), default=0.0)
        if worth <= 0:
            return Phrase("What it would gain is less than its minutes are worth, as more than this is missing.")
        most = self.problem.limits.supports_per_lesson
        if self._search.supports[lesson] >= most:
            return Phrase("The lesson has its {most} supports, and they gain more.", {"most": most})
        if max(self._search.best(option)[0] for option in mine) > 0:
            return Phrase("It would gain very little more, within what the solver left open.")
        return Phrase("The minutes of those days, the class's and yours with groups, gain more elsewhere.")


def _count(expected: float) -> str:
    return f"{expected:.0f}" if expected >= 10 else f"{expected:.1f}"
