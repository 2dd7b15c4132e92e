import pytest

from stairwise.answers import VerdictKind
from stairwise.errors import Unknown
from stairwise.items.check import check_answer, choice_letters
from stairwise.items.connection import connection
from stairwise.items.item import Form, Level
from stairwise.items.make import forms, make, makers
from stairwise.items.phrase import Phrase, in_text

DERIVED = [form for form in Form if form not in (Form.SOLVE, Form.CHOOSE, Form.DIAGNOSE)]
CLOSED = (Form.FIND_ERROR, Form.GIVE_REASON, Form.COMPARE, Form.CHECK)
SEEDS = range(3)


each_skill = pytest.mark.parametrize("skill", makers())


def every(skill, *wanted):
    asked = [form for form in wanted if form in forms(skill)]
    return [make(skill, seed, level, form) for form in asked for level in Level for seed in SEEDS]


@each_skill
def test_the_key_of_every_form_is_right_and_no_other_choice(skill):
    for item in every(skill, *DERIVED):
        if item.key.form is not Form.EXPLAIN:
            assert check_answer(item, item.answer_text).correct, (item.id, item.answer_text)
        for letter, choice in zip(choice_letters(item), item.choices, strict=True):
            assert check_answer(item, letter).correct == (choice == item.answer), item.id
        if item.key.form in CLOSED:
            assert item.answer in item.choices
            least = 3 if item.key.form is Form.FIND_ERROR else 4
            assert len({in_text(choice) for choice in item.choices}) == len(item.choices) >= least, item.id


@each_skill
def test_every_form_says_something_to_each_wrong_answer(skill):
    for item in every(skill, *DERIVED):
        for each in item.distractors:
            assert each.feedback.text().strip()
        assert len({hint.text() for hint in item.hints}) == 3, item.id


def test_forms_are_pure():
    for form in forms("eq.multi-step"):
        assert make("eq.multi-step", 4, form=form) == make("eq.multi-step", 4, form=form)


@each_skill
def test_the_mistake_is_where_the_key_says(skill):
    for item in every(skill, Form.FIND_ERROR):
        (work,) = item.work
        solved = make(item.key.skill, item.key.seed, item.key.level)
        right = [in_text(line) for line in (solved.steps[0].before, *(step.after for step in solved.steps))]
        shown = [in_text(line) for line in work.lines]
        if item.answer == Phrase("There is no mistake."):
            assert shown == right
            continue
        place = int(item.answer_text.removeprefix("Line ")) - 1
        assert 0 < place < len(shown)
        assert shown[place] != right[min(place, len(right) - 1)], item.id


@each_skill
def test_only_one_of_the_two_is_right(skill):
    for item in every(skill, Form.COMPARE):
        ends = {work.by: in_text(work.lines[-1]) for work in item.work}
        solved = make(item.key.skill, item.key.seed, item.key.level)
        if item.answer_text == "Both of them":
            assert len({in_text(work.lines[-1]) for work in item.work}) == 1
            assert item.work[0].lines != item.work[1].lines
            continue
        right = [name for name, end in ends.items() if end == in_text(solved.steps[-1].after)]
        assert item.answer_text == f"Only {right[0]}"
        assert len(right) == 1


def test_steps_in_order_may_be_typed_in_many_ways():
    item = make("eq.two-step-whole", 5, form=Form.ORDER_STEPS)
    for typed in (item.answer_text, item.answer_text.lower(), item.answer_text.replace(", ", ""), "c b a"):
        assert check_answer(item, typed).correct
    assert check_answer(item, "A, B, C").kind is VerdictKind.INCORRECT
    assert check_answer(item, "A").kind is VerdictKind.UNREADABLE


@each_skill
def test_faded_work_leaves_the_last_lines_to_the_student(skill):
    for item in every(skill, Form.FADED_1, Form.FADED_2, Form.FADED_3):
        (work,) = item.work
        assert work.missing == min(int(item.key.form[-1]), len(item.steps))


@each_skill
def test_writing_is_thanked_for_and_not_judged(skill):
    for item in every(skill, Form.EXPLAIN):
        assert check_answer(item, "Because the sum is 5.").kind is VerdictKind.UNDECIDED
        assert check_answer(item, " ").kind is VerdictKind.UNREADABLE
        assert len(item.criteria) >= 2


def test_a_form_that_a_skill_does_not_have_is_named():
    with pytest.raises(Unknown, match="statement"):
        make("int.add", 1, form=Form.STATEMENT)


def test_a_statement_is_always_sometimes_or_never_true():
    item = make("num.factors", 1, form=Form.STATEMENT)
    assert [in_text(choice) for choice in item.choices] == ["Always", "Sometimes", "Never"]
    assert check_answer(item, item.answer_text.lower()).correct


def alone(item):
    single = {each.misconceptions[0] for each in item.distractors if len(each.misconceptions) == 1}
    shared = {name for each in item.distractors if len(each.misconceptions) > 1 for name in each.misconceptions}
    return len(single - shared) - len(shared)


@each_skill
def test_diagnostic_numbers_tell_misconceptions_apart(skill):
    for level in Level:
        plain = [alone(make(skill, seed, level)) for seed in range(8)]
        telling = [alone(make(skill, seed, level, Form.DIAGNOSE)) for seed in range(4)]
        assert sum(telling) * 2 >= sum(plain), level


def test_every_skill_is_connected_to_one_before_it():
    for skill in makers():
        link = connection(skill, 1)
        if link is not None:
            assert link.bridge.endswith((".", "?"))
            assert link.phrase.html()
    assert connection("eq.multi-step", 1, has=()) is None
