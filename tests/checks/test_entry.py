"""The entry check: at most ten questions, each the one that tells most, over before it bores."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stairwise.checks import Settings, entry_check, next_question
from stairwise.checks.entry import gain
from stairwise.curriculum import curriculum
from stairwise.learner import Model, State, update
from stairwise.learner.state import Walk, entropy
from stairwise.learner.tracing import of_answer
from tiny import NOW, answered

PLACE = "algebra-1.multi-step-equations"


@pytest.fixture(scope="module")
def known():
    return curriculum()


@pytest.fixture(scope="module")
def check(known):
    return entry_check(known, known.place(PLACE).lesson)


def take(check, known, answers, seed=1):
    """Sits the check; `answers` says right or wrong for each question in turn (then always right)."""
    state, asked = State(Model(known)), []
    while key := next_question(check, state, asked, seed, NOW):
        right = answers[len(asked)] if len(asked) < len(answers) else True
        response = replace(answered("p", key.skill, right), item=str(key))
        asked.append(response)
        state = update(state, response, NOW)
    return asked


def test_it_asks_about_the_three_rings(known, check):
    rings = known.lesson_rings(known.place(PLACE).lesson)
    below = {skill for ring in rings[:3] for skill in ring}
    assert {c.skill for c in check.candidates} | set(check.silent) == below
    assert len(check.candidates) >= 12


@settings(max_examples=25, deadline=None)
@given(st.lists(st.booleans(), max_size=10))
def test_never_more_than_ten_nor_three_of_one_skill_nor_the_same_item_twice(answers):
    known = curriculum()
    asked = take(entry_check(known, known.place(PLACE).lesson), known, answers)
    skills = [response.skills[0] for response in asked]
    assert 1 <= len(asked) <= 10
    assert max(skills.count(skill) for skill in skills) <= 2
    assert len({response.item for response in asked}) == len(asked)


def test_it_is_shorter_for_a_student_who_gets_everything_right(check, known):
    assert len(take(check, known, [])) < len(take(check, known, [False, True] * 5))


def test_ten_minutes_are_ten_minutes(check, known):
    state = State(Model(known))
    slow = [replace(answered("p", "int.add", right=True), seconds=301.0)] * 2
    assert next_question(check, state, slow, 1, NOW) is None
    assert next_question(check, state, slow[:1], 1, NOW) is not None


def test_neighbours_get_different_numbers_and_each_the_same_again(check, known):
    first, second = (take(check, known, [], seed)[0].item for seed in (1, 2))
    assert first != second
    assert take(check, known, [], 1)[0].item == first


def test_own_information_is_the_expected_drop_in_entropy(check, known):
    """Against the definition: entropy now minus the mean entropy after each answer, by Bayes' rule."""
    walk = Walk(State(Model(known)), NOW)
    asked = check.candidate("int.add")
    only = replace(check, candidates=(replace(asked, weight=1.0),))
    now = walk.probability(asked.skill)
    right, wrong = (of_answer(walk, asked.skill, right=r) for r in (True, False))
    chance = now * right.held + (1 - now) * right.missing
    after = chance * entropy(right.posterior(now)) + (1 - chance) * entropy(wrong.posterior(now))
    assert gain(only, walk, only.candidates[0]) == pytest.approx(entropy(now) - after)


def test_a_check_without_askable_skills_is_over_at_once(check, known):
    assert next_question(replace(check, candidates=()), State(Model(known)), [], 1, NOW) is None


def test_fewer_items_can_be_asked_for(known):
    check = entry_check(known, known.place(PLACE).lesson, Settings(most_items=3))
    assert len(take(check, known, [False] * 10)) == 3
