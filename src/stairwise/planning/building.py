"""From a section to the planning problem in numbers: lessons on days, evidence, settings and the teacher's hand."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from math import ceil

from stairwise.curriculum import Curriculum, Emphasis, Lesson, graph
from stairwise.planning.evidence import ClassEvidence
from stairwise.planning.gaps import below
from stairwise.planning.gate import Gate
from stairwise.planning.hand import Hand, Lock
from stairwise.planning.impossible import demand_locks_possible, demand_possible
from stairwise.planning.pacing import Calendar, Session, pace
from stairwise.planning.problem import Demand, Form, Limits, Option, Problem, Worth
from stairwise.planning.settings import Settings
from stairwise.planning.supports import Mode, Support


@dataclass(frozen=True)
class Ground:
    """What a plan stands on: the lessons on their days, what each needs, and who lacks what."""

    curriculum: Curriculum
    calendar: Calendar
    evidence: ClassEvidence
    settings: Settings
    hand: Hand
    sessions: tuple[Session, ...]
    given: tuple[Support, ...] = ()

    @cached_property
    def gate(self) -> Gate:
        """The evidence gate."""
        return Gate(self.curriculum, self.evidence, self.settings, self.hand, self.given)

    @cached_property
    def starts(self) -> tuple[int, ...]:
        """The days, by number, on which lessons begin."""
        return tuple(number for number, session in enumerate(self.sessions) if session.first)

    @cached_property
    def lessons(self) -> tuple[Lesson, ...]:
        """The lessons, in order."""
        return tuple(self.sessions[day].lesson for day in self.starts)

    @cached_property
    def day_of(self) -> Mapping[date, int]:
        """The number of each day."""
        return {session.day: number for number, session in enumerate(self.sessions)}

    @cached_property
    def room(self) -> tuple[int, ...]:
        """Minutes of each day that whole-class supports may take: what the lesson can give up, and what is free."""
        return tuple(self.free(session) + self._spare(session) for session in self.sessions)

    def free(self, session: Session) -> int:
        """Minutes of a period that no lesson fills."""
        return max(0, self.calendar.minutes - session.minutes)

    def _spare(self, session: Session) -> int:
        kept = max(session.least, ceil(round(session.minutes * self.settings.grade_level_floor, 6)))
        return max(0, session.minutes - kept)

    @cached_property
    def taught(self) -> Mapping[str, int]:
        """The first lesson of the plan, by number, that teaches a skill."""
        return {skill: n for n, lesson in reversed([*enumerate(self.lessons)]) for skill in lesson.teaches}

    def below(self, lesson: int) -> dict[str, int]:
        """Skills below a lesson with their ring, without those that an earlier lesson of the plan is to teach.

        Nor those below only what is yet to be taught: they are that earlier lesson's matter.
        """
        found = {
            s: r for s, r in below(self.gate, self.lessons[lesson]).items() if self.taught.get(s, lesson) >= lesson
        }
        needs = {skill for skill, ring in found.items() if ring == 1}
        useful = {s for ring in graph.rings(self.curriculum.edges, needs)[: self.settings.rings - 1] for s in ring}
        return {skill: ring for skill, ring in found.items() if skill in needs | useful}

    def needs(self, lesson: int) -> dict[str, float]:
        """The skills that a lesson needs at once, with their weight."""
        marks = self.curriculum.lesson_needs(self.lessons[lesson])
        weight = self.settings.need_weight
        return {s: weight[marks[s]] if s in marks else 1.0 for s, ring in self.below(lesson).items() if ring == 1}

    @cached_property
    def emphasis(self) -> tuple[Emphasis, ...]:
        """The emphasis of each lesson in its course; *major* for a lesson of no course."""
        places = {place.lesson: place.course for place in reversed([*self.curriculum.places()])}
        return tuple(
            self.curriculum.emphasis(places[lesson], lesson) if lesson in places else "major" for lesson in self.lessons
        )

    def weight(self, lesson: int) -> float:
        """What a student who is ready for a lesson counts for: by emphasis, and by the lessons that build on it."""
        taught = set(self.lessons[lesson].teaches)
        later = [other for other in range(lesson + 1, len(self.lessons)) if taught & self._uses[other]]
        building = self.settings.builds * sum(self.settings.emphasis_weight[self.emphasis[n]] for n in later)
        return self.settings.emphasis_weight[self.emphasis[lesson]] + building

    @cached_property
    def _uses(self) -> tuple[set[str], ...]:
        return tuple({*self.curriculum.lesson_needs(lesson)} for lesson in self.lessons)


def ground(
    curriculum: Curriculum,
    lessons: Iterable[Lesson],
    calendar: Calendar,
    evidence: ClassEvidence,
    settings: Settings,
    hand: Hand,
    given: Iterable[Support] = (),
) -> Ground:
    """Lays the lessons on days; raises Impossible when no plan can keep the settings and the locks."""
    demand_possible(calendar, settings, evidence.students)
    made = Ground(curriculum, calendar, evidence, settings, hand, tuple(pace(lessons, calendar)), tuple(given))
    demand_locks_possible(hand, made.sessions, made.room, settings, evidence.students)
    return made


def forms(settings: Settings) -> dict[tuple[Mode, int], Form]:
    """The forms that the planner may choose, by mode and minutes."""
    offered = [
        (Mode.MINI_LESSON, settings.mini_lesson),
        (Mode.MINI_LESSON, settings.mini_lesson_long),
        (Mode.WARM_UP, settings.warm_up),
        (Mode.GROUP, settings.group),
        (Mode.ALONE, settings.alone),
    ]
    allowed = [key for key in offered if settings.least_support <= key[1] <= settings.most_support]
    return {(mode, minutes): form(settings, mode, minutes) for mode, minutes in allowed}


def form(settings: Settings, mode: Mode, minutes: int) -> Form:
    """A mode with minutes; each further minute gives its share of those who still lack the skill.

    >>> round(form(Settings(), Mode.GROUP, 20).gain, 4)
    0.7975
    """
    usual, gain = {
        Mode.MINI_LESSON: (settings.mini_lesson, settings.gain_mini_lesson),
        Mode.WARM_UP: (settings.warm_up, settings.gain_warm_up),
        Mode.GROUP: (settings.group, settings.gain_group),
        Mode.ALONE: (settings.alone, settings.gain_alone),
    }[mode]
    return Form(mode.value, minutes, 1 - (1 - gain) ** (minutes / usual), mode.whole_class, mode is Mode.GROUP)


class Builder:
    """Numbers a ground's students, skills, lessons, forms and options, and makes the problem of them."""

    def __init__(self, base: Ground, kept: Iterable[Support] = ()) -> None:
        self.ground, self.settings = base, base.settings
        self.students = base.evidence.students
        self.skills = self._candidates()
        self.number = {skill: n for n, skill in enumerate(self.skills)}
        self.needy = {n: self._needy(skill) for skill, n in self.number.items()}
        self.forms = list(forms(self.settings).items())
        self.options = [*self._options()]
        self.locks = dict(self._locks())
        self.problem = self._problem(tuple(kept))

    def mode(self, option: int) -> Mode:
        """The mode of an option."""
        return self.forms[self.options[option].form][0][0]

    def _candidates(self) -> list[str]:
        """Skills that matter: what lessons need, and what someone lacks below; prerequisites first."""
        lessons = range(len(self.ground.lessons))
        needed = {skill for lesson in lessons for skill in self.ground.needs(lesson)}
        lower = {skill for lesson in lessons for skill in self.ground.below(lesson)} - needed
        locked = {lock.skill for lock in self.ground.hand.locks}
        order = self.ground.curriculum.order
        found = needed | locked | {s for s in sorted(lower, key=order.__getitem__) if self.ground.gate.lacking(s)}
        return sorted(found, key=order.__getitem__)

    def _needy(self, skill: str) -> tuple[int, ...]:
        """Students who may be served on a skill: by evidence, or because the teacher's lock names them."""
        named = {student for lock in self.ground.hand.locks if lock.skill == skill for student in self._served_by(lock)}
        lacking = {*self.ground.gate.lacking(skill), *named}
        return tuple(n for n, student in enumerate(self.students) if student in lacking)

    def _served_by(self, lock: Lock) -> Sequence[str]:
        """The students of a lock; where it names none, the neediest by evidence, or without any, everyone."""
        if lock.students:
            return lock.students
        chosen = self.ground.gate.lacking(lock.skill) or self.students
        if lock.mode is not Mode.GROUP:
            return chosen
        seats = self.settings.group_minutes // lock.minutes * self.settings.group_size
        return sorted(chosen, key=lambda student: self.ground.gate.probability(student, lock.skill))[:seats]

    def _options(self) -> Iterator[Option]:
        for lesson in range(len(self.ground.lessons)):
            for skill in self.ground.below(lesson):
                if self.needy.get(self.number.get(skill, -1)):
                    yield from self._options_of(lesson, skill)

    def _options_of(self, lesson: int, skill: str) -> Iterator[Option]:
        start = self.ground.starts[lesson]
        after = max((self.ground.starts[x] for x in self._users[skill] if x < lesson), default=-1)
        for number, ((mode, _), chosen) in enumerate(self.forms):
            if not self._asked_by_enough(mode, skill):
                continue
            early = self.settings.early_class if chosen.whole else self.settings.early
            last = start if chosen.whole or start == 0 else start - 1
            early = min(early, self.settings.early_practice) if not chosen.whole and not chosen.led else early
            for day in range(max(0, after + 1, start - early), last + 1):
                yield Option(lesson, self.number[skill], number, day)

    def _asked_by_enough(self, mode: Mode, skill: str) -> bool:
        """The evidence gate of a class: everyone's minutes are taken only when enough of the class lacks the skill."""
        least = {Mode.MINI_LESSON: self.settings.whole_class_share, Mode.WARM_UP: self.settings.warm_up_share}
        return len(self.needy[self.number[skill]]) >= least.get(mode, 0.0) * len(self.students)

    @cached_property
    def _users(self) -> dict[str, list[int]]:
        """The lessons that a skill's support can help."""
        found: dict[str, list[int]] = {}
        for lesson in range(len(self.ground.lessons)):
            for skill in self.ground.below(lesson):
                found.setdefault(skill, []).append(lesson)
        return found

    def _locks(self) -> Iterator[tuple[int, tuple[int, ...]]]:
        """The teacher's locks as options; a student whom two of them serve on one skill belongs to the first."""
        taken: set[tuple[int, int]] = set()
        for lock in sorted(self.ground.hand.locks, key=lambda lock: lock.day):
            option = self._locked(lock)
            index = {student: n for n, student in enumerate(self.students)}
            everyone = [index[student] for student in self._served_by(lock)]
            chosen = [student for student in everyone if (student, option.skill) not in taken]
            taken.update((student, option.skill) for student in chosen)
            if option not in self.options:
                self.options.append(option)
            yield self.options.index(option), tuple(chosen)

    def _locked(self, lock: Lock) -> Option:
        key = lock.mode, lock.minutes
        keys = [known for known, _ in self.forms]
        if key not in keys:
            self.forms.append((key, form(self.settings, *key)))
            keys.append(key)
        lessons = [lesson.id for lesson in self.ground.lessons]
        return Option(
            lessons.index(lock.lesson), self.number[lock.skill], keys.index(key), self.ground.day_of[lock.day]
        )

    def _problem(self, kept: Sequence[Support]) -> Problem:
        settings = self.settings
        return Problem(
            size=len(self.students),
            forms=tuple(form for _, form in self.forms),
            options=tuple(self.options),
            demands=tuple(self._demand(lesson) for lesson in range(len(self.ground.lessons))),
            belief=self._belief(),
            needy={skill: students for skill, students in self.needy.items() if students},
            below={skill: self._below(skill) for skill in self.needy},
            carry=self._carry(),
            limits=Limits(
                self.ground.room,
                (settings.group_minutes,) * len(self.ground.sessions),
                settings.group_size,
                settings.supports_per_lesson,
            ),
            worth=Worth(
                settings.price,
                settings.keeps_half_days,
                settings.late,
                settings.unready,
                settings.attention,
                settings.each,
                settings.partly,
            ),
            locks=self.locks,
            kept=dict.fromkeys(self._kept(kept), settings.stability),
        )

    def _demand(self, lesson: int) -> Demand:
        needs = {self.number[skill]: weight for skill, weight in self.ground.needs(lesson).items()}
        return Demand(self.ground.starts[lesson], self.ground.weight(lesson), needs)

    def _belief(self) -> dict[tuple[int, int], float]:
        probability = self.ground.gate.probability
        needed = self._needs()
        return {
            (i, self.number[skill]): probability(student, skill)
            for skill in needed
            for i, student in enumerate(self.students)
        }

    def _below(self, skill: int) -> tuple[int, ...]:
        """Skills directly below that somebody lacks, but for those that the teacher locked to come later."""
        days = {lock.skill: lock.day for lock in self.ground.hand.locks}
        name = self.skills[skill]
        edges = [e for e in self.ground.curriculum.edges[name] if self.needy.get(self.number.get(e, -1))]
        backwards = {e for e in edges if e in days and name in days and days[e] >= days[name]}
        return tuple(self.number[e] for e in edges if e not in backwards)

    def _carry(self) -> dict[tuple[int, int], float]:
        """What a support passes on, up the rings; never so much in all that more than everything could be gained."""
        most = max((form.gain for _, form in self.forms), default=0.5)
        found: dict[tuple[int, int], float] = {}
        for need in self._needs():
            lower = dict(self._lower(need))
            scale = min(1.0, (1 / most - 1) / sum(lower.values())) if lower else 1.0
            found[self.number[need], self.number[need]] = 1.0
            found |= {(self.number[need], skill): scale * carry for skill, carry in lower.items()}
        return found

    def _needs(self) -> dict[str, None]:
        """What lessons need at once, each once, in their order."""
        return dict.fromkeys(skill for lesson in range(len(self.ground.lessons)) for skill in self.ground.needs(lesson))

    def _lower(self, need: str) -> Iterator[tuple[int, float]]:
        rings = graph.rings(self.ground.curriculum.edges, [need])[: self.settings.rings - 1]
        for distance, ring in enumerate(rings, 1):
            for skill in ring:
                if self.needy.get(self.number.get(skill, -1)):
                    yield self.number[skill], self.settings.carries**distance

    def _kept(self, supports: Sequence[Support]) -> Iterator[int]:
        """The options that a plan before this one had chosen."""
        before = {(support.lesson, support.skill, support.mode, support.day) for support in supports}
        lessons = self.ground.lessons
        for number, option in enumerate(self.options):
            day = self.ground.sessions[option.day].day
            if (lessons[option.lesson].id, self.skills[option.skill], self.mode(number), day) in before:
                yield number
