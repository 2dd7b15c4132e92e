"""The labelled cases: published-style examples of each wrong rule, right answers, and wrong ones nobody explains."""

import json
import random
import re
from functools import cache
from pathlib import Path

from stairwise.answers.diagnosing import Diagnosis, Match, diagnose, predictions
from stairwise.curriculum import curriculum

CASES = [json.loads(line) for line in (Path(__file__).parent / "cases.jsonl").read_text().splitlines()]
LABELLED = [case for case in CASES if case["kind"] == "labelled"]
RIGHT = [case for case in CASES if case["kind"] == "right"]
UNEXPLAINED = [case for case in CASES if case["kind"] == "unexplained"]


@cache
def asked(problem: str, task: str, student: str) -> Diagnosis:
    return diagnose(problem, task, student)


@cache
def predicted(problem: str, task: str) -> tuple[Match, ...]:
    return predictions(problem, task)


def diagnosed(case: dict) -> Diagnosis:
    return asked(case["problem"], case["task"], case["student"])


def names(found: Diagnosis) -> list[str]:
    return [match.misconception for match in found.matches]


def shown(cases: list[dict]) -> str:
    rows = [(each["problem"], each["student"], each.get("labels"), names(diagnosed(each))) for each in cases]
    return "\n".join(map(str, rows))


def test_there_are_enough_cases() -> None:
    assert len(LABELLED) >= 400
    assert len(RIGHT) >= 60
    assert len(UNEXPLAINED) >= 60
    assert len({label for case in LABELLED for label in case["labels"]}) >= 150


def test_the_labelled_rule_is_found() -> None:
    missed = [case for case in LABELLED if not set(names(diagnosed(case))) & set(case["labels"])]
    assert len(missed) <= 0.02 * len(LABELLED), shown(missed)


def test_the_labelled_rule_comes_first() -> None:
    behind = [case for case in LABELLED if names(diagnosed(case))[:1] not in [[label] for label in case["labels"]]]
    assert len(behind) <= 0.04 * len(LABELLED), shown(behind)


def test_labelled_answers_are_wrong() -> None:
    assert not [case for case in LABELLED if diagnosed(case).correct is not False]


def test_right_answers_match_nothing() -> None:
    judged = [case for case in RIGHT if diagnosed(case) != Diagnosis((), True)]
    assert not judged, shown(judged)


def test_other_wrong_answers_match_nothing() -> None:
    claimed = [case for case in UNEXPLAINED if diagnosed(case).matches]
    assert len(claimed) <= 0.02 * len(UNEXPLAINED), shown(claimed)


def test_chance_matches_are_rare() -> None:
    """Answers given to quite other problems."""
    draw = random.Random(7)
    wrong = claimed = 0
    for case in CASES:
        others = [other for other in CASES if other["task"] != case["task"]]
        for other in draw.sample(others, 2):
            found = diagnose(case["problem"], case["task"], other["student"])
            wrong += found.correct is False
            claimed += found.correct is False and bool(found.matches)
    assert claimed <= 0.02 * wrong


def test_every_prediction_has_a_plain_sentence() -> None:
    for case in LABELLED:
        for each in predicted(case["problem"], case["task"]):
            assert each.explanation.endswith("."), each
            assert not re.search(r"[{}]|None|Fraction\(|  ", each.explanation), each
            assert each.predicted


def test_every_rule_is_a_known_misconception() -> None:
    known = set(curriculum().misconceptions)
    found = {each.misconception for case in CASES for each in predicted(case["problem"], case["task"])}
    assert found <= known
    assert len(found) >= 150
