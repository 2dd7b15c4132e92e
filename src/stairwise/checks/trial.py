"""Tries a check on simulated students whose skills are known: how much is right after how many questions.

A student's ability and skills are drawn from the lesson's network and answers from the slip and guess of the settings,
so a trial says how well questions are chosen and what they can tell at best; not whether real students are like this.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from math import ceil, log

import numpy as np

from stairwise.checks.entry import EntryCheck, bits, entry_check, expected
from stairwise.checks.settings import Settings
from stairwise.curriculum import Curriculum, Lesson, Need
from stairwise.learner import Model, State
from stairwise.learner.diagnosis import READY, Scope, lesson_scope
from stairwise.learner.log import Floats
from stairwise.learner.settings import Settings as LearnerSettings
from stairwise.learner.state import Walk
from stairwise.learner.tracing import Likelihood, of_answer

NEVER = datetime(2000, 1, 1, tzinfo=UTC)
FIRM = {Need.BLOCKING: 0.02, Need.SLOWING: 0.1}
GOAL = 0.95


@dataclass(frozen=True, slots=True)
class Row:
    """After so many questions: the share of skills that are believed rightly (the likelier of held and missing), of
    students whose readiness is, and the mean chance that the check gave to the truth."""

    questions: int
    skills: float
    ready: float
    truth: float


@dataclass(frozen=True, slots=True)
class Trial:
    """A lesson made ready for trials. `answers` are the chances to be right with and without each skill."""

    check: EntryCheck
    scope: Scope
    answers: Mapping[str, Likelihood]
    settings: LearnerSettings

    @property
    def skills(self) -> list[str]:
        """The skills that the trial asks about and judges."""
        return [candidate.skill for candidate in self.check.candidates]


Chooser = Callable[[Trial, Mapping[str, float], Mapping[str, int], np.random.Generator], str]


def trial(curriculum: Curriculum, lesson: Lesson, settings: LearnerSettings, everything: bool = False) -> Trial:
    """A trial of a lesson's check; every skill of its rings can be asked, generator or not.

    `everything` weighs all skills alike, to find out about all of them instead of about readiness.
    """
    check = entry_check(curriculum, lesson, Settings(), askable=curriculum.skills)
    if everything:
        check = replace(
            check,
            candidates=tuple(replace(c, weight=1.0) for c in check.candidates),
            targets=tuple((c.skill, 1.0) for c in check.candidates),
        )
    walk = Walk(State(Model(curriculum, settings)), NEVER)
    answers = {c.skill: of_answer(walk, c.skill, right=True) for c in check.candidates}
    return Trial(check, lesson_scope(curriculum, settings, lesson, check.settings.rings), answers, settings)


def firm(settings: LearnerSettings) -> LearnerSettings:
    """Settings with prerequisites that hardly anyone does without, and all answers constructed."""
    return replace(settings, leak=FIRM, guess_choice=settings.guess_typed)


def adaptive(made: Trial, evidence: Mapping[str, float], asked: Mapping[str, int], _rng: np.random.Generator) -> str:
    """The question with the greatest expected information per second."""
    worth = expected(made.check, made.scope, evidence, made.answers)
    most = made.check.settings.most_of_one_skill
    open_ = [c for c in made.check.candidates if asked.get(c.skill, 0) < most]
    return max(open_, key=lambda c: round(worth[c.skill] / c.seconds, 9)).skill


def at_random(made: Trial, _evidence: Mapping[str, float], asked: Mapping[str, int], rng: np.random.Generator) -> str:
    """Any skill that was not asked yet."""
    left = [skill for skill in made.skills if not asked.get(skill)] or made.skills
    return left[int(rng.integers(len(left)))]


def run(made: Trial, students: int, questions: int, seed: int, choose: Chooser = adaptive) -> list[Row]:
    """One row for each number of questions, from none on, over so many students."""
    rng = np.random.default_rng(seed)
    drawn = [_drawn(made, rng) for _ in range(students)]
    found = np.array([list(_taken(made, truth, questions, rng, choose)) for truth in drawn])
    return [Row(n, *(float(value) for value in found[:, n].mean(axis=0))) for n in range(questions + 1)]


def questions_needed(rows: list[Row], goal: float = GOAL) -> int | None:
    """The first number of questions at which the share of skills reaches the goal; None when none does."""
    return next((row.questions for row in rows if row.skills >= goal), None)


def least_questions(made: Trial, seed: int, students: int = 2000, goal: float = GOAL) -> int:
    """No way to ask can need fewer questions for the goal.

    The bits in the students' skills, less those that may stay open (Fano's inequality, one skill at a time), over the
    most that one answer can tell.
    """
    rng = np.random.default_rng(seed)
    open_ = len(made.skills) * float(bits(np.array(goal)))
    return max(0, ceil((_entropy(made, rng, students) - open_) / max(_capacity(a) for a in made.answers.values())))


def _drawn(made: Trial, rng: np.random.Generator) -> dict[str, bool]:
    """The skills of one student, drawn from the network."""
    network = made.scope.network
    point = rng.choice(len(network.weights), p=network.weights)
    state: dict[str, bool] = {}
    for skill in network.leaks:
        missing = [name for name, held in state.items() if not held]
        state[skill] = bool(rng.random() < network.chance(skill, missing)[point])
    return state


def _taken(
    made: Trial, truth: Mapping[str, bool], questions: int, rng: np.random.Generator, choose: Chooser
) -> Iterator[tuple[float, float, float]]:
    evidence, asked = dict[str, float](), dict[str, int]()
    yield _judged(made, truth, evidence)
    for _ in range(questions):
        skill = choose(made, evidence, asked, rng)
        chance = made.answers[skill]
        right = rng.random() < (chance.held if truth[skill] else chance.missing)
        told = log(chance.held / chance.missing) if right else log((1 - chance.held) / (1 - chance.missing))
        evidence[skill] = evidence.get(skill, 0.0) + told
        asked[skill] = asked.get(skill, 0) + 1
        yield _judged(made, truth, evidence)


def _judged(made: Trial, truth: Mapping[str, bool], evidence: Mapping[str, float]) -> tuple[float, float, float]:
    beliefs = made.scope.beliefs(evidence)
    right = [(beliefs[skill] >= 0.5) == truth[skill] for skill in made.skills]
    given = [beliefs[skill] if truth[skill] else 1 - beliefs[skill] for skill in made.skills]
    return float(np.mean(right)), float((beliefs[READY] >= 0.5) == truth[READY]), float(np.mean(given))


def _entropy(made: Trial, rng: np.random.Generator, students: int) -> float:
    """Bits in the skills of one student, as the mean surprise over drawn ones."""
    network = made.scope.network
    surprise = []
    for _ in range(students):
        state = _drawn(made, rng)
        missing = [name for name, held in state.items() if not held]
        chance = network.weights.copy()
        for skill in made.skills:
            p = network.chance(skill, missing)
            chance = chance * (p if state[skill] else 1 - p)
        surprise.append(-np.log2(chance.sum()))
    return float(np.mean(surprise))


def _capacity(answer: Likelihood) -> float:
    """The most bits that an answer can tell about its skill, whatever is believed of it."""
    shares: Floats = np.linspace(0.01, 0.99, 99)
    right = shares * answer.held + (1 - shares) * answer.missing
    told = bits(right) - shares * bits(np.array(answer.held)) - (1 - shares) * bits(np.array(answer.missing))
    return float(told.max())
