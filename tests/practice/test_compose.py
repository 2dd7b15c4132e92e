"""A practice set: the target, an opener on something the student has, and no new knowledge."""

import random
from dataclasses import replace

import pytest

from stairwise.curriculum import curriculum
from stairwise.items.item import Level
from stairwise.learner import Model, State, replay
from stairwise.learner.state import Walk
from stairwise.practice import Part, compose
from tiny import NOW, answered

TARGET = "eq.multi-step"


def after(right=(), wrong=()):
    log = [answered("p", skill, right=True) for skill in right] + [answered("p", skill, right=False) for skill in wrong]
    return replay(State(Model(curriculum())), [replace(r, item=f"x:{n}") for n, r in enumerate(log)])


def made(state, seed=1):
    return compose(curriculum(), TARGET, state, NOW, random.Random(seed))


@pytest.mark.parametrize("seed", range(20))
def test_no_new_knowledge(seed):
    state = after(right=["eq.two-step-signed"] * 2, wrong=["exp.distribute"])
    walk = Walk(state, NOW)
    for task in made(state, seed):
        assert task.item.skill == TARGET or walk.probability(task.item.skill) >= 0.65


def test_a_student_with_nothing_below_gets_the_target_alone_at_the_supported_level():
    state = after(wrong=["int.add", "int.sub", "int.mul", "exp.like-terms-basic", "eq.two-step-whole", TARGET] * 2)
    tasks = made(state)
    assert {task.part for task in tasks} == {Part.FOCUS}
    assert {task.item.level for task in tasks} == {Level.SUPPORTED}


def test_a_sure_student_gets_the_extension():
    tasks = made(after(right=[TARGET] * 3))
    assert {task.item.level for task in tasks if task.part is Part.FOCUS} == {Level.EXTENSION}


def test_it_opens_with_something_the_student_has_and_mixes():
    tasks = made(after(right=["eq.both-sides"] * 2))
    assert tasks[0].part is Part.OPENER
    assert [task.part for task in tasks].count(Part.FOCUS) == 4
    assert [task.part for task in tasks].count(Part.MIXED) == 3


def test_same_input_same_set():
    state = after(right=["eq.both-sides"])
    assert made(state) == made(state)
    assert made(state) != made(state, seed=2)
