import re

import pytest

from stairwise.items.item import Level
from stairwise.items.make import makers
from stairwise.items.models import Array, Bar, FractionBars, Graph, Mark, NumberLine, Table, straight
from stairwise.sheets.practice import markup, pdf, sets


def test_a_set_is_drawn_from_its_name_alone():
    assert sets(["int.add"], 6, 7) == sets(["int.add"], 6, 7)
    assert sets(["int.add"], 6, 7) != sets(["int.add"], 6, 8)


def test_no_item_comes_twice_and_the_worked_model_is_not_asked():
    (one,) = sets(["eq.two-step-whole"], 30, 3, Level.SUPPORTED)
    stems = [item.stem.text() for item in one.items]
    assert len(set(stems)) == 30
    assert one.model.stem.text() not in stems


def test_each_student_has_numbers_of_their_own_in_the_order_given():
    printed = sets(["int.sub"], 8, 1, students=["Zoe", "Ada", "Ben"])
    assert [one.student for one in printed] == ["Zoe", "Ada", "Ben"]
    assert len({tuple(item.stem.text() for item in one.items) for one in printed}) == 3


def test_skills_take_turns():
    (one,) = sets(["int.add", "int.sub"], 4, 1)
    assert [item.key.skill for item in one.items] == ["int.add", "int.sub"] * 2


def test_the_same_sets_are_the_same_bytes():
    printed = sets(["int.add"], 4, 7)
    assert pdf(printed, key=True) == pdf(printed, key=True)


def test_the_key_is_printed_only_when_asked_for():
    printed = sets(["int.add"], 4, 7)
    assert "Key: " in markup(printed, key=True)
    assert "Key: " not in markup(printed)


def test_names_cannot_write_markup():
    printed = sets(["int.add"], 2, 7, students=['#panic("a") $ \\ "'])
    assert pdf(printed).startswith(b"%PDF")


@pytest.mark.parametrize("skill", makers())
def test_every_skill_can_be_printed(skill):
    printed = sets([skill], 2, 1)
    assert pdf(printed, key=True).startswith(b"%PDF")


@pytest.mark.parametrize(
    "model",
    [
        Array(3, 4),
        FractionBars((Bar(8, 3), Bar(4, 1))),
        NumberLine(0, 2, 1, (0, 1, 2), (Mark(1, "A"),)),
        Table(("x", "y"), ((1, 2), (3, None))),
        Graph(-5, 5, -5, 5, curves=(straight(2, -1, -5, 5),)),
    ],
)
def test_pictures_have_words_and_no_small_text(model):
    drawn = model.svg()
    assert f"<desc>{model.words()}</desc>" in drawn
    assert all(int(size) >= 12 for size in re.findall(r'font-size="(\d+)', drawn))
    assert not re.findall(r"(?:fill|stroke)=\"#(?!fff)", drawn), "gray comes from the color of the text"
