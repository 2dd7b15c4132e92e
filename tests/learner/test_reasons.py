"""Reasons say what the answers say, and rechecks come when they should."""

from dataclasses import replace
from datetime import timedelta

from stairwise.curriculum import Curriculum, Misconception
from stairwise.learner.reasons import why
from stairwise.learner.review import Settings, recheck
from tiny import NOW, answered, skill

KNOWN = Curriculum(
    standards={},
    skills={"low": skill("low"), "top": skill("top", ["low"])},
    misconceptions={"m": Misconception(id="m", name="sign detached", does="a", example="b", rule="c")},
    courses={},
)


def said(rights, days, **more):
    log = [answered("p", "low", right, at=NOW - timedelta(days=days), **more) for right in rights]
    return why(KNOWN, log, "low", NOW)


def test_it_counts_and_says_since_when():
    assert said([True, False, True], 3) == "2 of 3 right on 'do low' since Tuesday"
    assert said([True], 0) == "1 of 1 right on 'do low' today"


def test_slips_are_named_and_silence_is_told():
    assert said([False, False], 22, misconception="m") == (
        "0 of 2 right on 'do low' since Oct 29; two slips named 'sign detached'; not checked for three weeks"
    )


def test_hints_are_told():
    assert "one with hints" in said([True], 1, hints=2)


def test_without_answers_it_says_where_the_belief_comes_from():
    assert why(KNOWN, [], "low", NOW) == "nothing was answered yet"
    above = [answered("p", "top", right=True)]
    assert why(KNOWN, above, "low", NOW) == "not checked itself; judged from answers on 'do top'"


def test_answers_of_the_future_are_not_known():
    assert (
        why(KNOWN, [answered("p", "low", True, at=NOW + timedelta(days=1))], "low", NOW) == "nothing was answered yet"
    )


def test_rechecks_move_apart_as_they_are_passed_and_come_back_after_a_miss():
    gaps, log, now = [], [], NOW
    for _ in range(4):
        log.append(answered("p", "low", right=True, at=now))
        due = recheck(log, "low", 0.95, now).due
        gaps.append((due - now).days)
        now = due
    assert gaps == sorted(gaps)
    assert 1 <= gaps[0] < gaps[2] <= Settings().most_days
    missed = [*log, answered("p", "low", right=False, at=now)]
    assert (recheck(missed, "low", 0.95, now).due - now).days < gaps[-1]


def test_the_belief_is_the_authority():
    log = [answered("p", "low", right=True)]
    assert recheck(log, "low", 0.4, NOW).due == NOW
    assert recheck(log, "low", 0.9, NOW).due > NOW
    assert recheck([], "low", 0.9, NOW) is None


def test_hints_bring_the_recheck_nearer():
    plain = [answered("p", "low", right=True)]
    helped = [replace(plain[0], hints=1)]
    assert recheck(helped, "low", 0.9, NOW).due < recheck(plain, "low", 0.9, NOW).due
