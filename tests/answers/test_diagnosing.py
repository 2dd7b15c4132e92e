"""The command's lines: one answer for each, in order, whatever stands in them."""

import json
import time

import pytest

from stairwise.answers.diagnosing import UNKNOWN, diagnose, diagnose_lines, predictions

HOSTILE = [
    "9**9**9",
    "10^10^10 * 10^10^10",
    "x^1000000",
    "(" * 200 + "1" + ")" * 200,
    "1+" * 190 + "1",
    "1/(x-1)+" * 20 + "2",
    "-" * 300 + "3",
    "9" * 390,
    "0/0",
    "1/0 + 2/0",
    "f(x)=" * 20,
    "\x00\x00",
    "",
    "?????",
    "(a+b)(c+d)(e+f)(g+h)(i+j)",
    "10000000000000000th term of 1, 2, 3",
    "99999999999999999x^2 + 99999999999999999x + 99999999999999 = 0",
    "12345 to the nearest 0.0000001",
    "gcf of 99999999999999999 and 99999999999999999999",
]
TASKS = ["evaluate", "simplify", "expand", "factor", "solve", "compare", "convert", "slope", "round", "order", "what"]


def answers(*records: object) -> list[dict]:
    return [json.loads(line) for line in diagnose_lines(json.dumps(record) for record in records)]


def test_lines_come_back_in_order_with_their_ids() -> None:
    found = answers(
        {"id": "a", "problem": "1/2 + 1/3", "task": "evaluate", "student": "2/5"},
        {"id": 2, "problem": "3(x+4)", "task": "expand", "student": "3x + 12"},
    )
    assert [each["id"] for each in found] == ["a", 2]
    assert found[0]["matches"][0] == {
        "misconception": "frac-add-across",
        "explanation": "1/2 + 1/3 became 2/5: the tops were added and the bottoms were added. "
        "Write both over one denominator first.",
        "predicted": "2/5",
    }
    assert found[1] == {"id": 2, "matches": [], "correct": True}


@pytest.mark.parametrize(
    "line", ["{", "[]", "7", '{"id": 3}', '{"id": 3, "problem": null, "student": "2"}', "[" * 9999]
)
def test_a_line_that_is_no_record_says_why(line: str) -> None:
    [found] = [json.loads(each) for each in diagnose_lines([line])]
    assert found["correct"] is None
    assert found["matches"] == []
    assert found["problem"].endswith(".")


def test_numbers_are_taken_for_their_text() -> None:
    [found] = answers({"id": 1, "problem": "3^2", "student": 6})
    assert found["matches"][0]["misconception"] == "pow-times"


def test_it_streams() -> None:
    def endless():
        while True:
            yield '{"id": 1, "problem": "3 - 8", "task": "evaluate", "student": "5"}'

    assert json.loads(next(diagnose_lines(endless())))["correct"] is False


@pytest.mark.parametrize("problem", HOSTILE)
def test_hostile_problems_end_soon(problem: str) -> None:
    started = time.perf_counter()
    for task in TASKS:
        for student in ("5", "x^2+1", "no solution", "9^9^9", ">", ""):
            diagnose(problem, task, student)
    assert time.perf_counter() - started < 0.2 * len(TASKS) * 6


def test_what_is_not_understood_is_not_judged() -> None:
    assert diagnose("the capital of France", "evaluate", "5") == UNKNOWN
    assert diagnose("2 + 3", "evaluate", "banana split please") == UNKNOWN


def test_latex() -> None:
    problem, student = r"\frac{1}{2}+\frac{1}{3}", r"\frac{2}{5}"
    assert diagnose(problem, "evaluate", student, "latex").matches[0].misconception == "frac-add-across"


def test_unreduced_answers_are_stronger_evidence() -> None:
    """1/4 + 1/4 given as 2/8 shows adding across; the right 2/4 shows nothing."""
    assert diagnose("1/4 + 1/4", "evaluate", "2/8").matches[0].misconception == "frac-add-across"
    assert diagnose("1/4 + 1/4", "evaluate", "2/4").correct
    # reduced, the answer still fits, and is still named
    assert diagnose("3/4 + 1/4", "evaluate", "1/2").matches[0].misconception == "frac-add-across"


def test_an_unfinished_form_is_named_only_by_its_writing() -> None:
    partial = diagnose("12/18", "simplify", "6/9")
    assert (partial.correct, partial.matches[0].misconception) == (False, "frac-simplify-partial")
    assert diagnose("12/18", "simplify", "2/3").correct


def test_several_explanations_are_all_given_best_first() -> None:
    found = [each.misconception for each in diagnose("-5 + (-3)", "evaluate", "8").matches]
    assert found[0] == "int-add-two-negatives"


def test_predictions_leave_out_the_right_answer() -> None:
    assert "42" not in {each.predicted for each in predictions("6 × 7", "evaluate")}
