"""The live page of a check: who is where, what goes right and wrong, which misconceptions show."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import Count

from stairwise.curriculum import Skill, curriculum
from stairwise.evidence import Response
from stairwise.web.learning.models import Sitting
from stairwise.web.learning.queries import check_of, responses_in
from stairwise.web.teaching.models import Check


@dataclass(frozen=True, slots=True)
class Seat:
    """One student: `status` is one of absent, working, done."""

    name: str
    status: str
    answered: int


@dataclass(frozen=True, slots=True)
class Bar:
    """One skill's answers; lengths of the bar in percent of all that were asked most often."""

    skill: Skill
    right: int
    wrong: int
    most: int

    @property
    def right_width(self) -> float:
        """Length of the right part, 0..100."""
        return 100 * self.right / self.most

    @property
    def wrong_width(self) -> float:
        """Length of the wrong part, 0..100."""
        return 100 * self.wrong / self.most


@dataclass(frozen=True, slots=True)
class Slip:
    """A misconception and how many students showed it, with one answer as an example."""

    name: str
    students: int
    example: str


@dataclass(frozen=True, slots=True)
class Board:
    """The whole page."""

    check: Check
    seats: list[Seat]
    bars: list[Bar]
    slips: list[Slip]
    answers: int
    most: int

    @property
    def joined(self) -> int:
        """How many have started."""
        return sum(seat.status != "absent" for seat in self.seats)

    @property
    def done(self) -> int:
        """How many are through."""
        return sum(seat.status == "done" for seat in self.seats)


def board(check: Check) -> Board:
    """The page of a check as of now."""
    responses = responses_in(check)
    asked = check_of(check.lesson)
    order = {candidate.skill: number for number, candidate in enumerate(asked.candidates)}
    bars = sorted(_bars(responses), key=lambda bar: order.get(bar.skill.id, len(order)))
    return Board(check, _seats(check), bars, _slips(responses), len(responses), asked.settings.most_items)


def _seats(check: Check) -> list[Seat]:
    sittings = {s.student_id: s for s in check.sittings.annotate(answered=Count("questions__response"))}
    return [_seat(student.name, sittings.get(student.pk)) for student in check.section.students.all()]


def _seat(name: str, sitting: Sitting | None) -> Seat:
    if sitting is None:
        return Seat(name, "absent", 0)
    answered = int(getattr(sitting, "answered", 0))
    return Seat(name, "done" if sitting.finished_at else "working", answered)


def _bars(responses: Sequence[Response]) -> list[Bar]:
    counts: defaultdict[str, Counter[bool]] = defaultdict(Counter)
    for response in responses:
        if response.right is not None:
            for skill in response.skills:
                counts[skill][response.right] += 1
    most = max((sum(count.values()) for count in counts.values()), default=1)
    return [Bar(curriculum().skills[skill], count[True], count[False], most) for skill, count in counts.items()]


def _slips(responses: Sequence[Response]) -> list[Slip]:
    known = curriculum().misconceptions
    shown: defaultdict[str, list[Response]] = defaultdict(list)
    for response in responses:
        if response.misconception in known:
            shown[str(response.misconception)].append(response)
    found = [Slip(known[name].name, len({r.student for r in rs}), rs[0].answer) for name, rs in shown.items()]
    return sorted(found, key=lambda slip: (-slip.students, slip.name))
