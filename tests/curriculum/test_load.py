"""Broken data files: every problem at once, each with its file, record and field."""

import shutil
from importlib.resources import files
from pathlib import Path

import pytest

from stairwise.curriculum import load
from stairwise.errors import InvalidInput


@pytest.fixture
def folder(tmp_path):
    """A copy of the data that a test may break."""
    shutil.copytree(Path(str(files("stairwise.curriculum") / "data")), tmp_path / "data")
    return tmp_path / "data"


def broken(folder, file, old, new, count=1):
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, count), encoding="utf-8")


def problems(folder):
    with pytest.raises(InvalidInput) as caught:
        load(folder)
    return [str(problem) for problem in caught.value.problems]


def test_the_copy_is_fine(folder):
    assert len(load(folder).skills) == 438


def test_all_problems_of_all_files_come_at_once(folder):
    broken(folder, "skills/eq.toml", 'kind = "procedural"', 'kind = "procedure"')
    broken(folder, "skills/int.toml", "statement = ", "statemnt = ")
    broken(folder, "standards/grade-6.toml", 'grade = "6"', "grade = 6")
    found = problems(folder)
    assert any("skills/eq.toml" in p and "kind" in p for p in found)
    assert any("skills/int.toml" in p and "statement" in p and "required" in p for p in found)
    assert any("skills/int.toml" in p and "statemnt" in p for p in found)
    assert any("standards/grade-6.toml" in p and "grade" in p for p in found)


def test_a_file_that_is_not_toml_is_named_with_its_line(folder):
    (folder / "skills/eq.toml").write_text("[[skill]\n", encoding="utf-8")
    assert any("skills/eq.toml" in p and "line 1" in p for p in problems(folder))


def test_an_unknown_prerequisite_is_named_with_the_nearest(folder):
    broken(folder, "skills/eq.toml", 'skill = "eq.two-step-signed"', 'skill = "eq.twostep-signed"')
    assert any("eq.twostep-signed" in p and "eq.two-step-signed" in p for p in problems(folder))


def test_a_cycle_is_named(folder):
    edge = '[[skill.prerequisites]]\nskill = "int.sub"\nneed = "blocking"\nbridge = "A bridge to itself."\n'
    text = (folder / "skills/int.toml").read_text(encoding="utf-8")
    (folder / "skills/int.toml").write_text(
        text.replace('[[skill]]\nid = "int.sub"', f'{edge}\n[[skill]]\nid = "int.sub"', 1)
    )
    assert any("need each other" in p and "int.sub" in p for p in problems(folder))


def test_a_skill_that_nothing_reaches_is_named(folder):
    new = (
        '[[skill]]\nid = "eq.lonely"\nname = "Be lonely"\nstatement = "I can be."\ncriteria = ["I am.", "I was."]\n'
        'grade = "8"\nkind = "conceptual"\ntier = 3\nstandards = ["8.EE.C.7"]\nanswer = "num"\nmisconceptions = []\n'
        'models = []\nvocabulary = ["alone"]\n'
    )
    with (folder / "skills/eq.toml").open("a", encoding="utf-8") as file:
        file.write("\n" + new)
    assert any("eq.lonely" in p and "reaches" in p for p in problems(folder))


def test_a_lesson_before_what_it_needs_is_named(folder):
    broken(folder, "courses/algebra-1.toml", 'teaches = ["eq.multi-step"]', 'teaches = ["eq.linear-full"]')
    assert any("lesson multi-step-equations" in p and "taught later" in p for p in problems(folder))


def test_an_empty_statement_is_an_error(folder):
    broken(folder, "skills/eq.toml", 'statement = "I can', 'statement = "Can')
    assert any("statement" in p and "I can" in p for p in problems(folder))


def test_the_same_id_twice_is_an_error(folder):
    text = (folder / "skills/graph.toml").read_text(encoding="utf-8")
    (folder / "skills/graph.toml").write_text(text + "\n" + text, encoding="utf-8")
    assert any("graph.scale" in p and "twice" in p for p in problems(folder))
