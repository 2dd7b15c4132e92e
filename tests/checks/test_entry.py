"""The entry check: at most ten questions, each the one that tells most, over before it bores."""

from dataclasses import replace
from math import log

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stairwise.checks import Settings, entry_check, next_question
from stairwise.checks.entry import gains
from stairwise.curriculum import curriculum
from stairwise.learner import Model, State, update
from stairwise.learner.diagnosis import lesson_scope
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


def test_gains_are_the_expected_drop_in_entropy_of_the_targets(check, known):
    """Against the definition: entropy now minus the mean entropy after each answer, with inference run again."""
    state = update(State(Model(known)), answered("p", "eq.two-step-signed", right=False), NOW)
    scope = lesson_scope(known, Model(known).settings, check.lesson, check.settings.rings)
    evidence = Walk(state, NOW).all_evidence()
    before = scope.beliefs(evidence)
    found = gains(check, state, NOW)
    for candidate in check.candidates:
        name = candidate.skill
        right, wrong = (of_answer(Walk(state, NOW), name, right=r) for r in (True, False))
        chance = before[name] * right.held + (1 - before[name]) * right.missing
        after = [
            scope.beliefs({**evidence, name: evidence.get(name, 0.0) + log(seen.held / seen.missing)})
            for seen in (right, wrong)
        ]
        worth = {**dict(check.targets), name: candidate.weight}
        drop = {
            t: entropy(before[t]) - chance * entropy(after[0][t]) - (1 - chance) * entropy(after[1][t]) for t in worth
        }
        assert found[name] == pytest.approx(sum(worth[t] * drop[t] for t in worth), abs=1e-7)


def test_a_check_without_askable_skills_is_over_at_once(check, known):
    assert next_question(replace(check, candidates=()), State(Model(known)), [], 1, NOW) is None


def test_fewer_items_can_be_asked_for(known):
    check = entry_check(known, known.place(PLACE).lesson, Settings(most_items=3))
    assert len(take(check, known, [False] * 10)) == 3
