"""Knowledge tracing against Bayes' rule worked out by enumeration, and the promises it makes."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stairwise.answers.verdict import VerdictKind
from stairwise.curriculum import AnswerKind, Curriculum, Need, curriculum
from stairwise.evidence import Source
from stairwise.items.make import make
from stairwise.learner import Model, Settings, State, belief, predict, replay, update
from tiny import NOW, answered, skill, tiny

CHAIN = tiny({"low": [], "mid": ["low"], "top": ["mid"]})
SETTINGS = Settings()


def probability(state, name, now=NOW):
    return belief(state, name, now).probability


def by_enumeration(right, base=SETTINGS.base, top=SETTINGS.reached, leak=SETTINGS.leak[Need.BLOCKING]):
    """P(low), P(mid) after one answer on mid, by summing over the four worlds."""
    worlds = {}
    for low in (True, False):
        mid_chance = top if low else top * leak
        for mid in (True, False):
            chance = (base if low else 1 - base) * (mid_chance if mid else 1 - mid_chance)
            correct = 1 - SETTINGS.slip if mid else SETTINGS.guess_typed
            worlds[low, mid] = chance * (correct if right else 1 - correct)
    total = sum(worlds.values())
    return (
        sum(p for (low, _), p in worlds.items() if low) / total,
        sum(p for (_, mid), p in worlds.items() if mid) / total,
    )


@pytest.mark.parametrize("right", [True, False])
def test_one_answer_is_bayes_rule_on_the_skill_and_below_it(right):
    state = update(State(Model(CHAIN)), answered("p", "mid", right), NOW)
    low, mid = by_enumeration(right)
    assert probability(state, "mid") == pytest.approx(mid)
    assert probability(state, "low") == pytest.approx(low)


def test_without_evidence_every_skill_stands_near_the_base_rate():
    assert all(
        probability(State(Model(CHAIN)), name) == pytest.approx(SETTINGS.base, abs=0.02) for name in CHAIN.skills
    )


def test_a_missing_stair_lowers_what_stands_on_it():
    state = update(State(Model(CHAIN)), answered("p", "low", right=False), NOW)
    assert max(probability(state, "mid"), probability(state, "top")) < SETTINGS.base


@given(st.lists(st.tuples(st.sampled_from(["low", "mid", "top"]), st.booleans()), max_size=25))
def test_beliefs_stay_probabilities_and_inputs_are_untouched(log):
    start = State(Model(CHAIN))
    state = start
    for name, right in log:
        before = dict(state.traces)
        after = update(state, answered("p", name, right), NOW)
        assert dict(state.traces) == before
        state = after
    assert all(0 < probability(state, name) < 1 for name in CHAIN.skills)
    assert dict(start.traces) == {}


@given(st.sampled_from(["low", "mid", "top"]), st.lists(st.booleans(), max_size=8))
def test_a_right_answer_never_lowers_and_a_wrong_one_never_raises_its_skill(name, before):
    state = replay(State(Model(CHAIN)), [answered("p", name, right) for right in before])
    now = probability(state, name)
    assert probability(update(state, answered("p", name, right=True), NOW), name) >= now - 1e-9
    assert probability(update(state, answered("p", name, right=False), NOW), name) <= now + 1e-9


def test_an_unreadable_answer_changes_nothing():
    state = State(Model(CHAIN))
    assert update(state, replace(answered("p", "mid", right=False), verdict=VerdictKind.UNREADABLE), NOW) is state


def test_skills_of_nobody_are_passed_over():
    state = State(Model(CHAIN))
    assert update(state, answered("p", "not.ours", right=True), NOW) is state


def test_a_wrong_answer_on_two_skills_blames_each_less_than_one_on_one():
    known = tiny({"a": [], "b": []})
    shared = update(State(Model(known)), answered("p", ("a", "b"), right=False), NOW)
    alone = update(State(Model(known)), answered("p", "a", right=False), NOW)
    assert probability(alone, "a") < probability(shared, "a") < SETTINGS.base


def test_evidence_fades_towards_the_prior():
    state = update(State(Model(CHAIN)), answered("p", "low", right=True), NOW)
    later = NOW + timedelta(days=SETTINGS.half_life_days)
    assert SETTINGS.base < probability(state, "low", later) < probability(state, "low")


def test_practice_teaches_and_a_check_does_not():
    state = State(Model(CHAIN))
    checked = update(state, answered("p", "low", right=False), NOW)
    practised = update(state, answered("p", "low", right=False, source=Source.PRACTICE), NOW)
    assert probability(practised, "low") > probability(checked, "low")


def test_a_right_choice_says_less_than_a_right_typed_answer():
    skills = {"typed": skill("typed"), "chosen": skill("chosen", answer=AnswerKind.CHOICE)}
    state = State(Model(Curriculum(standards={}, skills=skills, misconceptions={}, courses={})))
    for name in skills:
        state = update(state, answered("p", name, right=True), NOW)
    assert probability(state, "chosen") < probability(state, "typed")


def test_prediction_lies_between_guess_and_no_slip():
    state = State(Model(curriculum()))
    held = probability(state, "int.add")
    chance = predict(state, make("int.add", seed=1), NOW)
    assert chance == pytest.approx(held * (1 - SETTINGS.slip) + (1 - held) * SETTINGS.guess_typed)
