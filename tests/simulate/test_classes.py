"""Simulated classes: their answers show their true state, and nothing else does."""

import random

from stairwise.checks import entry_check
from stairwise.curriculum import curriculum
from stairwise.evidence import Source
from stairwise.items.make import make
from stairwise.learner import Model, State, belief, replay
from stairwise.simulate.classes import SimulatedStudent, respond, simulated_class, take_check
from tiny import NOW

PLACE = "algebra-1.multi-step-equations"


def test_who_holds_a_skill_is_mostly_right_and_who_does_not_is_wrong():
    rng = random.Random(1)
    items = [make("eq.both-sides", seed) for seed in range(200)]
    able, unable = SimulatedStudent("a", frozenset({"eq.both-sides"})), SimulatedStudent("b", frozenset())
    share = sum(bool(respond(able, item, NOW, Source.PRACTICE, rng).right) for item in items) / len(items)
    assert 0.85 < share < 0.97
    assert not any(respond(unable, item, NOW, Source.PRACTICE, rng).right for item in items)


def test_stronger_classes_hold_more():
    known = curriculum()
    weak, strong = (simulated_class(known, 20, strength, random.Random(1)) for strength in (0.7, 0.95))
    assert sum(len(s.holds) for s in weak) < sum(len(s.holds) for s in strong)


def test_the_check_finds_the_truth_more_often_than_not():
    """The believed state after ten questions against the true one, over a class."""
    known, rng = curriculum(), random.Random(3)
    model, check = Model(known), entry_check(known, known.place(PLACE).lesson)
    agree = total = 0
    for student in simulated_class(known, 40, 0.9, rng):
        state = replay(State(model), take_check(student, check, model, NOW, rng))
        for candidate in check.candidates:
            agree += (belief(state, candidate.skill, NOW).probability >= 0.5) == (candidate.skill in student.holds)
            total += 1
    assert agree / total > 0.8


def test_same_seed_same_class():
    known = curriculum()
    assert simulated_class(known, 5, 0.8, random.Random(4)) == simulated_class(known, 5, 0.8, random.Random(4))
