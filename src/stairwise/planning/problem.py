"""The planning problem in numbers: what there is to choose, what every choice is worth, and what is allowed.

This is the one definition of a good plan. The exact solver (`exact`), the quick one (`greedy`) and the tests' brute
force all answer to `value` and `broken` here. Students, skills, lessons and options are whole numbers.

**Choose** options o = (lesson, skill, form, day) and for each the students it serves. A form is a mode with minutes.

**Readiness** of student i for lesson l, that needs the skills N(l) with weights w:

    ready(i, l) = product over k in N(l) of  1 - w_k * (1 - q(i, k, l))
    q(i, k, l)  = p(i, k) + (1 - p(i, k)) * sum over the supports that serve i on a skill s at or below k of
                  effect(form, day, l) * carry(k, s) * (1, or `unready`: see `Problem.share`)
    effect      = gain(form) * 0.5 ** (days until l / keeps_half);  0 after l began, but `late` of it for groups and
                  practice on the day that l begins

    credit      = (1 - partly) * ready(i, l) + partly * weighted mean of q(i, k, l) over the needs k of l

**Maximise** sum over l, i of weight(l) * credit(i, l)  -  price * student-minutes  -  each support's own price
+ stability of what is kept. A whole-class minute is a minute of every student; a group's minute is one of each member,
and of the teacher's attention. A little credit goes to a stair built where others are still missing: it stays.

**Subject to**: one support per student and skill (the evidence that asked for it is then used up); at most so many
options per lesson and one per lesson and skill; whole-class minutes and the teacher's group minutes of each day; group
size; one group or practice per student and day; locks; and the order of stairs: who lacks a skill directly below, for
which there are options, is served on that one too, and not later, or gets the upper one with the whole class only.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType

NOTHING: Mapping[int, float] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Form:
    """A way to give a support: its minutes, the chance that it gives the skill to a student who lacks it.

    `whole` takes the class's minutes, `led` the teacher's minutes with a group.
    """

    name: str
    minutes: int
    gain: float
    whole: bool = False
    led: bool = False


@dataclass(frozen=True, slots=True)
class Option:
    """One support that could be planned: for a lesson, of a skill, in a form, on a day."""

    lesson: int
    skill: int
    form: int
    day: int


@dataclass(frozen=True, slots=True)
class Demand:
    """A lesson that begins on a day: what one ready student is worth, and the weight of each skill it needs."""

    day: int
    weight: float
    needs: Mapping[int, float]


@dataclass(frozen=True, slots=True)
class Limits:
    """What bounds every plan, by day where it is a tuple."""

    room: tuple[int, ...]
    group_minutes: tuple[int, ...]
    group_size: int
    supports_per_lesson: int


@dataclass(frozen=True, slots=True)
class Worth:
    """The numbers of the objective; see `Settings`."""

    price: float
    keeps_half: float
    late: float
    unready: float
    attention: float = 0.0
    each: float = 0.0
    partly: float = 0.0


@dataclass(frozen=True)
class Problem:
    """One section's instance. `belief` has (student, skill) for every need and every needy student.

    - `needy`: the students whom evidence allows to be served, by skill (the evidence gate).
    - `below`: the skills directly below a skill, among those with needy students; fewer are served first.
    - `carry`: (need, skill) -> what support of the skill passes on to the need; 1.0 for the need itself.
    - `locks`: options that must be chosen, with the students they must serve.
    - `kept`: what keeping an option is worth.
    """

    size: int
    forms: tuple[Form, ...]
    options: tuple[Option, ...]
    demands: tuple[Demand, ...]
    belief: Mapping[tuple[int, int], float]
    needy: Mapping[int, tuple[int, ...]]
    below: Mapping[int, tuple[int, ...]]
    carry: Mapping[tuple[int, int], float]
    limits: Limits
    worth: Worth
    locks: Mapping[int, tuple[int, ...]] = field(default_factory=lambda: MappingProxyType({}))
    kept: Mapping[int, float] = field(default_factory=lambda: NOTHING)

    def form(self, option: int) -> Form:
        """The form of an option."""
        return self.forms[self.options[option].form]

    def step(self, option: int) -> int:
        """The moment of an option in the order of the days: the class's minutes come before groups and practice."""
        return 2 * self.options[option].day + (not self.form(option).whole)

    def first(self, student: int, skill: int) -> tuple[int, ...]:
        """The skills directly below one on which the student must be served first; none where the teacher locked it."""
        if (student, skill) in self._locked:
            return ()
        return tuple(e for e in self._lacking_below(student, skill) if e in self.by_skill)

    def share(self, student: int, option: int) -> float:
        """What is left of an option's effect for a student who also lacks a stair below.

        In front of the whole class, `unready`. In a group or practice the stair is served first, and all is left,
        unless it cannot be served.
        """
        if (student, option) not in self._shares:
            self._shares[student, option] = self._share(student, option)
        return self._shares[student, option]

    @cached_property
    def _shares(self) -> dict[tuple[int, int], float]:
        return {}

    def _share(self, student: int, option: int) -> float:
        skill = self.options[option].skill
        if (student, skill) in self._locked:
            return 1.0
        lacking = [*self._lacking_below(student, skill)]
        sound = not lacking if self.form(option).whole else all(e in self.by_skill for e in lacking)
        return 1.0 if sound else self.worth.unready

    def _lacking_below(self, student: int, skill: int) -> Iterator[int]:
        return (e for e in self.below.get(skill, ()) if student in self.needy_sets.get(e, ()))

    @cached_property
    def _locked(self) -> frozenset[tuple[int, int]]:
        return frozenset((i, self.options[o].skill) for o, students in self.locks.items() for i in students)

    @cached_property
    def needy_sets(self) -> Mapping[int, frozenset[int]]:
        """`needy`, to look students up in."""
        return {skill: frozenset(students) for skill, students in self.needy.items()}

    @cached_property
    def by_skill(self) -> Mapping[int, tuple[int, ...]]:
        """Options of each skill."""
        return _grouped((option.skill, number) for number, option in enumerate(self.options))

    @cached_property
    def sources(self) -> Mapping[int, tuple[int, ...]]:
        """By need, the skills whose support helps it, itself included."""
        return _grouped(self.carry)

    @cached_property
    def reached(self) -> Mapping[int, tuple[tuple[int, int, float], ...]]:
        """By skill, the (lesson, need, weight * carry) that a support of it reaches."""
        rows = [
            (skill, (number, need, demand.needs[need] * carry))
            for (need, skill), carry in self.carry.items()
            for number, demand in enumerate(self.demands)
            if need in demand.needs
        ]
        return {skill: tuple(row for s, row in rows if s == skill) for skill in {s for s, _ in rows}}

    def lifts(self, student: int, need: int) -> tuple[tuple[int, float], ...]:
        """The skills that the student may be served on and that help a need, with what each passes on to it."""
        key = student, need
        if key not in self._lifts:
            skills = [s for s in self.sources.get(need, ()) if student in self.needy_sets.get(s, ())]
            self._lifts[key] = tuple((s, self.carry[need, s]) for s in skills)
        return self._lifts[key]

    @cached_property
    def _lifts(self) -> dict[tuple[int, int], tuple[tuple[int, float], ...]]:
        return {}

    @cached_property
    def _effects(self) -> dict[tuple[int, int], float]:
        return {}

    def effect(self, option: int, lesson: int) -> float:
        """The gain of an option that is left when a lesson begins."""
        if (option, lesson) not in self._effects:
            self._effects[option, lesson] = self._effect(option, lesson)
        return self._effects[option, lesson]

    def _effect(self, option: int, lesson: int) -> float:
        chosen, form, demand = self.options[option], self.form(option), self.demands[lesson]
        days = demand.day - chosen.day
        if days < 0:
            return 0.0
        left = self.worth.late if days == 0 and not form.whole else 1.0
        return float(form.gain * left * 0.5 ** (days / self.worth.keeps_half))

    def cost(self, option: int, served: int) -> float:
        """The price of an option that serves so many students.

        The whole class pays for a whole-class one; a group also takes the teacher's attention from the others.
        """
        form = self.form(option)
        groups = -(-served // self.limits.group_size) if form.led else 0
        paying = self.size if form.whole else served + groups * self.worth.attention
        return self.worth.each + self.worth.price * form.minutes * paying


Choice = Mapping[int, tuple[int, ...]]
"""What was chosen: option -> the students it serves."""


def value(problem: Problem, choice: Choice) -> float:
    """The objective of a choice, whether or not it is allowed."""
    served = served_by(choice, problem)
    pairs = [(student, lesson) for lesson in range(len(problem.demands)) for student in range(problem.size)]
    worth = sum(problem.demands[lesson].weight * credit(problem, served, i, lesson) for i, lesson in pairs)
    price = sum(problem.cost(option, len(students)) for option, students in choice.items())
    return worth - price + sum(problem.kept.get(option, 0.0) for option in choice)


def readiness(problem: Problem, choice: Choice) -> dict[tuple[int, int], float]:
    """The chance, for every (student, lesson), that the student holds what the lesson needs when it begins."""
    served = served_by(choice, problem)
    return {
        (student, lesson): ready(problem, served, student, lesson)
        for lesson in range(len(problem.demands))
        for student in range(problem.size)
    }


def served_by(choice: Choice, problem: Problem) -> dict[tuple[int, int], int]:
    """(student, skill) -> the option that serves them."""
    return {
        (student, problem.options[option].skill): option for option, students in choice.items() for student in students
    }


def ready(problem: Problem, served: Mapping[tuple[int, int], int], student: int, lesson: int) -> float:
    """One student's readiness for one lesson."""
    product = 1.0
    for need, weight in problem.demands[lesson].needs.items():
        missing = 1 - problem.belief[student, need]
        product *= 1 - weight * missing * (1 - _gained(problem, served, student, lesson, need))
    return product


def credit(problem: Problem, served: Mapping[tuple[int, int], int], student: int, lesson: int) -> float:
    """What one student's standing before one lesson counts for: readiness, and a little for what is there of it."""
    needs = problem.demands[lesson].needs
    if not problem.worth.partly or not needs:
        return ready(problem, served, student, lesson)
    product, total = 1.0, 0.0
    for need, weight in needs.items():
        missing = weight * (1 - problem.belief[student, need]) * (1 - _gained(problem, served, student, lesson, need))
        product *= 1 - missing
        total += missing
    return product + problem.worth.partly * (1 - total / sum(needs.values()) - product)


def _gained(problem: Problem, served: Mapping[tuple[int, int], int], student: int, lesson: int, need: int) -> float:
    """The share of what is missing of a need that supports give."""
    total = 0.0
    for skill, carry in problem.lifts(student, need):
        option = served.get((student, skill))
        if option is not None:
            total += carry * problem.share(student, option) * problem.effect(option, lesson)
    return total


def broken(problem: Problem, choice: Choice) -> list[str]:
    """Every rule that a choice breaks, in short words; nothing when it is allowed."""
    return [
        *_broken_evidence(problem, choice),
        *_broken_lessons(problem, choice),
        *_broken_days(problem, choice),
        *_broken_order(problem, choice),
        *(f"lock {o}" for o, x in problem.locks.items() if o not in choice or not set(x) <= set(choice[o])),
    ]


def _broken_evidence(problem: Problem, choice: Choice) -> Iterator[str]:
    for option, students in choice.items():
        if not students or not set(students) <= problem.needy_sets[problem.options[option].skill]:
            yield f"no evidence for option {option}"
    yield from _repeated(((s, problem.options[o].skill) for o, x in choice.items() for s in x), "student and skill")


def _broken_lessons(problem: Problem, choice: Choice) -> Iterator[str]:
    chosen = [problem.options[option] for option in choice]
    yield from _repeated(((option.lesson, option.skill) for option in chosen), "lesson and skill")
    for lesson in {option.lesson for option in chosen}:
        if sum(option.lesson == lesson for option in chosen) > problem.limits.supports_per_lesson:
            yield f"too many supports for lesson {lesson}"


def _broken_days(problem: Problem, choice: Choice) -> Iterator[str]:
    for day in range(len(problem.limits.room)):
        today = {o: x for o, x in choice.items() if problem.options[o].day == day}
        if sum(problem.form(o).minutes for o in today if problem.form(o).whole) > problem.limits.room[day]:
            yield f"too many whole-class minutes on day {day}"
        led = sum(problem.form(o).minutes * groups(problem, x) for o, x in today.items() if problem.form(o).led)
        if led > problem.limits.group_minutes[day]:
            yield f"too many group minutes on day {day}"
        yield from _repeated((s for o, x in today.items() if not problem.form(o).whole for s in x), f"day {day}")


def _broken_order(problem: Problem, choice: Choice) -> Iterator[str]:
    served = served_by(choice, problem)
    for (student, skill), option in served.items():
        for earlier in () if problem.form(option).whole else problem.first(student, skill):
            other = served.get((student, earlier))
            if other is None or problem.step(other) > problem.step(option):
                yield f"student {student} is served on {skill} before {earlier}"


def _repeated(things: Iterable[object], what: str) -> Iterator[str]:
    seen: set[object] = set()
    for thing in things:
        if thing in seen:
            yield f"twice for one {what}: {thing}"
        seen.add(thing)


def groups(problem: Problem, students: Iterable[int]) -> int:
    """How many groups so many students make."""
    return -(-len(tuple(students)) // problem.limits.group_size)


def _grouped(pairs: Iterable[tuple[int, int]]) -> dict[int, tuple[int, ...]]:
    found: dict[int, list[int]] = {}
    for key, item in pairs:
        found.setdefault(key, []).append(item)
    return {key: tuple(items) for key, items in found.items()}
