"""What the docs list is what there is."""

import re
from dataclasses import fields
from pathlib import Path

import pytest
import typer

from stairwise.cli.main import app
from stairwise.curriculum import Skill

ROOT = Path(__file__).parents[2]


def doc(name):
    return (ROOT / name).read_text(encoding="utf-8")


def listed(text, pattern):
    return set(re.findall(pattern, text, flags=re.MULTILINE))


def test_every_command_is_listed_and_no_other():
    commands = set(typer.main.get_command(app).commands)
    assert listed(doc("docs/where-things-go.md"), r"^\| `stairwise ([a-z-]+)") == commands


def test_every_room_is_listed_and_no_other():
    source = ROOT / "src/stairwise"
    rooms = {f"{path.name}/" for path in source.iterdir() if path.is_dir() and not path.name.startswith("__")}
    files = {path.name for path in source.glob("*.py") if not path.name.startswith("__")}
    assert listed(doc("docs/where-things-go.md"), r"^\| `([a-z.]+/?)` \|") == rooms | files


def test_every_field_of_a_skill_is_explained():
    assert listed(doc("docs/add-a-skill.md"), r"^\| `([a-z]+)` \|") == {field.name for field in fields(Skill)}


def test_the_readme_quotes_the_loop_as_it_runs():
    quoted = re.search(r"```python\n(.*?)```", doc("README.md"), flags=re.DOTALL).group(1)
    cycle = doc("src/stairwise/cycle.py").split('"""')[1]
    assert quoted.strip() in cycle


@pytest.mark.parametrize("name", ["README.md", *(f"docs/{path.name}" for path in (ROOT / "docs").glob("*.md"))])
def test_every_path_that_a_doc_names_is_there(name):
    for path in listed(doc(name), r"`((?:src|docs|scripts|tests|frontend)/[\w./-]+)`"):
        assert (ROOT / path).exists(), path


def test_links_between_docs_lead_somewhere():
    for name in ("README.md", *(f"docs/{path.name}" for path in (ROOT / "docs").glob("*.md"))):
        for target in listed(doc(name), r"\]\((?!http)([^)#]+)\)"):
            assert ((ROOT / name).parent / target).exists(), (name, target)


def test_every_setting_of_the_environment_is_explained():
    source = ROOT / "src/stairwise"
    used = {name for path in source.rglob("*.py") for name in re.findall(r"STAIRWISE_[A-Z_]+", path.read_text("utf-8"))}
    assert listed(doc("docs/operations.md"), r"^\| `(STAIRWISE_[A-Z_]+)`") == used
