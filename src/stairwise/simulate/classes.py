"""Simulated classes, whose true state is known: for the demo school, for examples, and later to compare policies.

The truth here shares no parameters with `learner`: a student holds a skill or not, drawn down the prerequisite graph.
"""

import random
from dataclasses import dataclass
from datetime import datetime

from stairwise.checks import EntryCheck, next_question
from stairwise.curriculum import Curriculum
from stairwise.evidence import Response, Source
from stairwise.items.check import check_answer
from stairwise.items.item import Item
from stairwise.items.make import make_key
from stairwise.items.phrase import in_text
from stairwise.learner import Model, State, update

SLIP = 0.08
MISS_AGAIN = 0.75
"""Chance to miss a skill when a prerequisite is missing."""


@dataclass(frozen=True, slots=True)
class SimulatedStudent:
    """A student who holds some skills, slips now and then, and otherwise falls for the misconceptions of an item."""

    id: str
    holds: frozenset[str]

    def answer(self, item: Item, rng: random.Random) -> str:
        """What the student types for an item."""
        if item.key.skill in self.holds and rng.random() > SLIP:
            return item.answer_text
        if not item.distractors:
            return ""
        return in_text(rng.choice(item.distractors[:2]).answer)


def simulated_class(curriculum: Curriculum, size: int, strength: float, rng: random.Random) -> list[SimulatedStudent]:
    """A class `s01`, `s02`, ...; `strength` is the mean chance, 0..1, to hold a skill whose stairs are there."""
    return [_student(curriculum, f"s{n:02d}", strength, rng) for n in range(1, size + 1)]


def _student(curriculum: Curriculum, name: str, strength: float, rng: random.Random) -> SimulatedStudent:
    chance = min(0.99, max(0.5, rng.gauss(strength, 0.06)))
    holds: set[str] = set()
    for skill in curriculum.order:
        missing = [earlier for earlier in curriculum.edges[skill] if earlier not in holds]
        odds = chance if not missing else chance * (1 - MISS_AGAIN)
        if rng.random() < odds:
            holds.add(skill)
    return SimulatedStudent(name, frozenset(holds))


def respond(student: SimulatedStudent, item: Item, at: datetime, source: Source, rng: random.Random) -> Response:
    """The response a simulated student gives to an item, judged as a real one is."""
    typed = student.answer(item, rng)
    verdict = check_answer(item, typed)
    return Response(
        student=student.id,
        item=item.id,
        skills=(item.key.skill,),
        verdict=verdict.kind,
        at=at,
        source=source,
        answer=typed,
        misconception=verdict.misconception,
        seconds=float(round(rng.uniform(20, 60))),
    )


def take_check(
    student: SimulatedStudent, check: EntryCheck, model: Model, at: datetime, rng: random.Random
) -> list[Response]:
    """A simulated student's responses to an entry check, question by question."""
    state, asked, seed = State(model), list[Response](), rng.getrandbits(32)
    while key := next_question(check, state, asked, seed, at):
        response = respond(student, make_key(key), at, Source.ENTRY_CHECK, rng)
        state = update(state, response, at)
        asked.append(response)
    return asked
