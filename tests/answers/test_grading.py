"""JSON lines in, JSON lines out."""

import json

from stairwise.answers.grading import grade


def graded(**case):
    (line,) = grade([json.dumps(case)], lambda: 0.0)
    return json.loads(line)


def test_a_line():
    assert graded(id="a", expected="3/4", student="6/8", form={"name": "number", "simplify": "required"}) == {
        "id": "a",
        "verdict": "wrong_form",
        "equivalent": True,
        "message": "6/8 is right; write it in lowest terms.",
        "read_as": "6/8",
        "milliseconds": 0.0,
    }


def test_without_a_key_it_only_reads():
    assert graded(expected=None, student="2x+3")["verdict"] == "correct"
    assert graded(expected=None, student="2x+")["verdict"] == "unreadable"


def test_options():
    assert graded(expected="2*speed", student="speed+speed", options={"variables": ["speed"]})["verdict"] == "correct"
    assert graded(expected="3.14", student="3.1", options={"tolerance": 0.1})["verdict"] == "correct"
    assert graded(expected="3.14", student="3.1", options={"tolerance": {"relative": 0.001}})["verdict"] == "incorrect"


def test_mistakes_of_the_asker_are_said():
    assert "unknown form" in graded(expected="1", student="1", form={"name": "nice"})["error"]
    assert "unknown option" in graded(expected="1", student="1", options={"colour": "red"})["error"]
    assert "syntax" in graded(expected="1", student="1", syntax="word")["error"]


def test_slips_are_listed():
    assert graded(expected="5", student="-5")["misconceptions"] == ["sign"]


def test_order_blank_lines_and_time():
    ticks = iter(range(100))
    lines = ['{"id": 1, "expected": "1", "student": "1"}', "", '{"id": 2, "expected": "1", "student": "2"}']
    results = [json.loads(line) for line in grade(lines, lambda: float(next(ticks)))]
    assert [(each["id"], each["milliseconds"]) for each in results] == [(1, 1000.0), (2, 1000.0)]
