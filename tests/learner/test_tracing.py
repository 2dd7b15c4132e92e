"""Knowledge tracing against Bayes' rule worked out by enumeration, and the promises it makes."""

from dataclasses import replace
from datetime import timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stairwise.answers.verdict import VerdictKind
from stairwise.curriculum import AnswerKind, Curriculum, curriculum
from stairwise.evidence import Source
from stairwise.items.make import make
from stairwise.learner import Model, Settings, State, belief, predict, replay, update
from stairwise.learner.diagnosis import network_of
from stairwise.learner.state import MOST
from tiny import NOW, answered, skill, tiny

CHAIN = tiny({"low": [], "mid": ["low"], "top": ["mid"]})
SETTINGS = Settings()


def probability(state, name, now=NOW):
    return belief(state, name, now).probability


def by_enumeration(known, log, settings=SETTINGS):
    """Every skill's chance after answers to items of one skill each, by summing over all states and abilities."""
    leaks = {s.id: [(e.skill, settings.leak[e.need]) for e in s.prerequisites] for s in known.skills.values()}
    network = network_of(leaks, settings)
    total, held = 0.0, dict.fromkeys(leaks, 0.0)
    for bits in product((True, False), repeat=len(leaks)):
        state = dict(zip(leaks, bits, strict=True))
        chance = network.weights.copy()
        for name, has in state.items():
            p = network.chance(name, [other for other in leaks if not state[other]])
            chance = chance * (p if has else 1 - p)
        for name, right in log:
            p = 1 - settings.slip if state[name] else settings.guess_typed
            chance = chance * (p if right else 1 - p)
        total += chance.sum()
        for name, has in state.items():
            held[name] += has * chance.sum()
    return {name: mass / total for name, mass in held.items()}


@pytest.mark.parametrize("log", [[("mid", True)], [("mid", False)], [("low", False), ("top", True), ("top", True)]])
def test_answers_are_bayes_rule_on_their_skill_and_all_others(log):
    state = replay(State(Model(CHAIN)), [answered("p", name, right) for name, right in log])
    for name, chance in by_enumeration(CHAIN, log).items():
        assert probability(state, name) == pytest.approx(min(MOST, chance), abs=1e-9)


def test_a_named_misconception_is_stronger_evidence_than_any_wrong_answer():
    named = {"a": replace(skill("a"), misconceptions=("m",)), "b": skill("b", ["a"])}
    state = State(Model(Curriculum(standards={}, skills=named, misconceptions={}, courses={})))
    plain = update(state, answered("p", "a", right=False), NOW)
    explained = update(state, answered("p", "a", right=False, misconception="m"), NOW)
    above = update(state, answered("p", "b", right=False, misconception="m"), NOW)
    assert probability(explained, "a") < probability(plain, "a")
    assert probability(above, "a") < probability(update(state, answered("p", "b", right=False), NOW), "a")
    assert belief(above, "a", NOW).answers == 0


def test_without_evidence_every_skill_stands_near_the_base_rate():
    assert all(
        probability(State(Model(CHAIN)), name) == pytest.approx(SETTINGS.base, abs=0.03) for name in CHAIN.skills
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
