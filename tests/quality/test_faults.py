"""The faults found in the field's libraries, planted one by one: our checks must see each of them."""

import re
from dataclasses import replace

import pytest

from quality.harness import DEGENERATE, is_right
from quality.oracle import worths
from stairwise.answers import VerdictKind, judge
from stairwise.items.check import check_answer
from stairwise.items.item import Form, Level
from stairwise.items.make import make, makers, template_of
from stairwise.items.phrase import Phrase, in_text
from stairwise.items.record import record
from stairwise.items.stories import Frame, tell
from stairwise.notation.tree import walk


def test_two_formulas_swapped_would_be_seen():
    item = make("int.sub", 1)
    swapped = make("int.add", 1).answer_text
    assert not is_right(item, swapped if swapped != item.answer_text else str(int(item.answer_text) + 1))
    item = make("lin.slope-table", 1)
    upside_down = next(each for each in item.distractors if "slope-inverted" in each.misconceptions)
    assert not is_right(replace(item, answer=upside_down.answer), in_text(upside_down.answer))


def test_latex_broken_by_a_missing_raw_prefix_would_be_seen():
    assert broken_latex("\frac{1}{2}")
    assert broken_latex("\text{a}")
    assert broken_latex("\\frac{1}{2")


@pytest.mark.parametrize("skill", makers())
def test_latex_is_whole(skill):
    for level in Level:
        for seed in range(5):
            assert not broken_latex(record(make(skill, seed, level))["stem_latex"])


def broken_latex(latex):
    bare = latex.replace("\\{", "").replace("\\}", "")
    depth = [bare[: at + 1].count("{") - bare[: at + 1].count("}") for at in range(len(bare))]
    return bool(re.search(r"[\x00-\x1f]", latex)) or (depth and (min(depth) < 0 or depth[-1] != 0))


@pytest.mark.parametrize(
    "printed",
    ["9x +  = -90", "9x + = -90", "3x + -5", "1x + 2", "x^1", "0x = 4", "5 - -3", "x + 0 = 5", "4/1", "x = ", "()"],
)
def test_a_degenerate_line_would_be_seen(printed):
    assert DEGENERATE.search(printed)


@pytest.mark.parametrize("printed", ["9x - 5 = -90", "-x + 10 = 0", "0.5(x + 2)", "x^10", "10x", "3 - (-5)", "1/11"])
def test_a_sound_line_is_not_taken_for_degenerate(printed):
    assert not DEGENERATE.search(printed)


def test_another_form_is_not_called_slope_intercept_form():
    verdict = judge("13y = -2x - 1", "y = -2/13x - 1/13", {"name": "slope_intercept"})
    assert verdict.kind is VerdictKind.WRONG_FORM


@pytest.mark.parametrize("skill", [skill for skill in makers() if skill.startswith("exp.like-terms")])
def test_there_is_always_something_to_combine(skill):
    for level in Level:
        for seed in range(200):
            item = make(skill, seed, level)
            field = item.stem.fields["expression"]
            assert len(item.answer_text) < len(in_text(field)), item.id
            assert worths(item.answer_text) == worths(in_text(field))


def test_a_story_that_cannot_be_is_not_told():
    frame = Frame("A triangle has the sides {a}, {b} and {c}.", "", {"a": (1, 9), "b": (1, 9), "c": (1, 9)})
    assert tell(frame, a=3, b=4, c=5)
    assert tell(frame, a=3, b=4, c=-5) is None


def test_a_dozen_distinct_items_are_not_enough():
    assert all(template_of(skill).space >= 30 for skill in makers())


def test_an_answer_is_not_compared_as_a_string():
    item = make("exp.distribute", 3)
    turned = " + ".join(reversed(item.answer_text.replace(" - ", " + -").split(" + ")))
    assert turned != item.answer_text
    assert check_answer(item, turned).correct


def test_no_number_is_rounded():
    for skill in makers():
        for node in walk(answer) if not isinstance(answer := make(skill, 2).answer, Phrase) else ():
            assert not isinstance(getattr(node, "value", 0), float)


def test_a_form_of_choice_has_its_key_among_the_choices():
    for skill in makers():
        item = make(skill, 3, form=Form.CHOOSE)
        assert item.answer in item.choices
