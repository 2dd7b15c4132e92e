import pytest

from stairwise.answers import VerdictKind
from stairwise.items.check import check_answer
from stairwise.items.item import Form, Level
from stairwise.items.make import make, makers
from stairwise.notation.text import text
from stairwise.notation.tree import NODES


def asking(skill, fragment, level=Level.CORE, form=Form.SOLVE):
    """The first item whose stem has the fragment."""
    return next(item for seed in range(5_000) if fragment in (item := make(skill, seed, level, form)).stem.text())


def test_a_named_wrong_answer_gets_its_feedback():
    item = asking("eq.parentheses", "3(x + 4) =", Level.SUPPORTED)
    wrong = next(each for each in item.distractors if "dist-first-only" in each.misconceptions)
    verdict = check_answer(item, text(wrong.answer))
    assert verdict.kind is VerdictKind.INCORRECT
    assert [slip.name for slip in verdict.misconceptions] == ["dist-first-only"]
    assert verdict.message == "You multiplied the 3 into the first term only: 3(x + 4) is 3x + 12."


def test_a_wrong_answer_as_an_equation_is_named_too():
    item = make("eq.two-step-signed", 4)
    wrong = item.distractors[0]
    verdict = check_answer(item, f"{item.variables[0]} = {text(wrong.answer)}")
    assert tuple(slip.name for slip in verdict.misconceptions) == wrong.misconceptions


def test_an_unnamed_wrong_answer_gets_a_next_step():
    item = make("eq.multi-step", 3)
    verdict = check_answer(item, "98765")
    assert verdict.kind is VerdictKind.INCORRECT
    assert not verdict.misconceptions
    assert verdict.message == f"Not yet. Try this: {item.hints[1].text()}"


def test_a_right_answer_is_met_with_its_check():
    item = asking("eq.two-step-whole", "3x + 4 =", Level.SUPPORTED)
    assert check_answer(item, item.answer_text).message.startswith(f"Right! With x = {item.answer_text}, both sides")


@pytest.mark.parametrize("skill", makers())
@pytest.mark.parametrize("answer", ["", "3x +", "((", "?", "\x00", "9" * 1_000, "9**9**9", "E", "idk"])
def test_no_answer_raises_and_none_of_these_is_right(skill, answer):
    for form in (Form.SOLVE, Form.CHOOSE):
        verdict = check_answer(make(skill, 1, form=form), answer)
        assert not verdict.correct
        assert verdict.message


@pytest.mark.parametrize("answer", ["b", "B", " B ", "B.", "b)"])
def test_a_choice_is_answered_by_its_letter(answer):
    item = make("int.mul", 2, form=Form.CHOOSE)
    assert check_answer(item, answer).answer == item.choices[1]


def test_a_choice_is_answered_by_its_text():
    item = make("int.mul", 2, form=Form.CHOOSE)
    assert check_answer(item, item.answer_text).correct


def test_an_equal_expression_is_no_answer_where_one_is_to_be_chosen():
    item = make("exp.equivalent", 4)
    stem = text(item.stem.fields["expression"])
    assert check_answer(item, stem).kind is VerdictKind.UNREADABLE
    assert check_answer(item, item.answer_text).correct


def test_a_fraction_may_be_typed_in_any_form():
    item = next(
        item for seed in range(500) if (item := make("eq.both-sides", seed, Level.EXTENSION)).answer_text == "5/2"
    )
    for typed in ("5/2", "2.5", "2 1/2", "10/4", f"{item.variables[0]} = 5/2"):
        assert check_answer(item, typed).correct, typed


@pytest.mark.parametrize("skill", makers())
def test_the_question_typed_back_is_no_answer(skill):
    for seed in range(6):
        item = make(skill, seed)
        asked = item.stem.fields.get("expression")
        if isinstance(asked, NODES):
            assert not check_answer(item, text(asked)).correct, item.id


@pytest.mark.parametrize("skill", ["exp.distribute", "exp.like-terms", "int.mul", "div.facts"])
def test_a_right_value_not_worked_out_is_the_wrong_form(skill):
    item = make(skill, 1)
    assert check_answer(item, text(item.stem.fields["expression"])).kind is VerdictKind.WRONG_FORM
