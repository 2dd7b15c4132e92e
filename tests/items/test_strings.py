"""Every sentence is one template that a translator sees whole: no pieces joined, no values formatted into it."""

import ast
from pathlib import Path
from string import Formatter

import pytest

ITEMS = Path(__file__).parents[2] / "src/stairwise/items"
MODULES = sorted(ITEMS.rglob("*.py"))
SAYS = {"say", "Phrase", "Frame", "Prompt", "Statement"}


def templates(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in SAYS and node.args:
            yield node, node.args[0]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_sentences_are_not_joined_from_pieces(path):
    for call, first in templates(path):
        where = f"{path.name}:{call.lineno}"
        assert not isinstance(first, ast.JoinedStr | ast.BinOp), f"{where}: a template must be one plain string"
        formatted = isinstance(first, ast.Call) and isinstance(first.func, ast.Attribute)
        assert not (formatted and first.func.attr in {"format", "join", "replace"}), f"{where}: name the fields instead"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_every_field_of_a_sentence_is_given(path):
    for call, first in templates(path):
        if call.func.id != "say" or not isinstance(first, ast.Constant):
            continue
        named = {field for _, field, *_ in Formatter().parse(first.value) if field}
        given = {keyword.arg for keyword in call.keywords}
        if None not in given:
            assert named <= given, f"{path.name}:{call.lineno}: {sorted(named - given)}"
