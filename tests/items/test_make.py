import json
import subprocess
import sys
from statistics import median
from string import Formatter
from time import perf_counter

import pytest

from stairwise.curriculum import curriculum
from stairwise.curriculum.skills import AnswerKind
from stairwise.errors import Unknown
from stairwise.items.item import Form, ItemKey, Level
from stairwise.items.make import make, make_key, makers
from stairwise.items.phrase import Phrase, in_text
from stairwise.items.record import record
from stairwise.notation.tree import NODES

DRAWN = {AnswerKind.INEQUALITY_GRAPH, AnswerKind.LINE_GRAPH, AnswerKind.CURVE_GRAPH, AnswerKind.TABLE}
TYPED = {AnswerKind.NUMBER, AnswerKind.INTEGER, AnswerKind.INEQUALITY, AnswerKind.EQUATION, AnswerKind.POINT}


def test_the_running_example_has_its_generators():
    assert len(makers()) >= 16
    assert set(makers()) <= set(curriculum().skills)


def test_answer_kinds_are_the_curriculum_s():
    for skill in makers():
        made, listed = make(skill, 0).answer_kind, curriculum().skills[skill].answer
        # What is drawn or sorted on paper is chosen or typed on a screen.
        assert made in (listed, AnswerKind.CHOICE) or (made in TYPED and listed in DRAWN), skill


def test_an_unknown_skill_is_named_with_its_neighbors():
    with pytest.raises(Unknown, match=r"eq\.multi-step"):
        make("eq.multistep", 1)


def test_no_name_reaches_outside_the_generators():
    for name in ("", "os", "..make", "eq.multi_step", "eq/multi-step"):
        with pytest.raises(Unknown):
            make(name, 1)


def test_an_id_makes_the_item_again():
    item = make("eq.both-sides", 5, Level.EXTENSION, Form.CHOOSE)
    assert make_key(ItemKey.read(item.id)) == item


def test_levels_and_forms_may_be_plain_words():
    assert make("int.add", 3, "core", "choose") == make("int.add", 3, Level.CORE, Form.CHOOSE)


def test_the_form_changes_how_an_item_is_answered_and_nothing_else():
    solve, choose = (make("eq.multi-step", 9, form=form) for form in (Form.SOLVE, Form.CHOOSE))
    assert (solve.stem, solve.answer, solve.distractors) == (choose.stem, choose.answer, choose.distractors)
    assert not solve.choices
    assert len(choose.choices) == 4


def look(item):
    return item.stem.text(), item.model and item.model.text(), tuple(in_text(choice) for choice in item.choices)


def test_levels_differ():
    for skill in makers():
        stems = [{look(make(skill, seed, level)) for seed in range(60)} for level in Level]
        assert len(stems[0] & stems[2]) <= 6, skill


def test_the_key_is_in_every_place_of_a_choice():
    places = {(item := make("int.sub", seed, form=Form.CHOOSE)).choices.index(item.answer) for seed in range(60)}
    assert places == {0, 1, 2, 3}


@pytest.mark.parametrize("skill", makers())
def test_phrases_are_printed_as_html_and_speech(skill):
    item = make(skill, 2)
    phrases = [item.stem, item.confirmation, *item.hints, *(step.move for step in item.steps)]
    used = (item.stem.fields[name] for _, name, *_ in Formatter().parse(item.stem.template) if name)
    assert "<math" in item.stem.html() or not any(isinstance(each, NODES) for each in used)
    for phrase in phrases:
        assert phrase.speech().strip()
        assert "{" not in phrase.html()


def test_another_process_makes_the_same_bytes():
    program = (
        "import json; from stairwise.items.make import make; from stairwise.items.record import record; "
        "print(json.dumps(record(make('exp.expand-combine', 11))))"
    )
    out = subprocess.run([sys.executable, "-c", program], env={"PYTHONHASHSEED": "7"}, capture_output=True, check=True)
    assert json.loads(out.stdout) == record(make("exp.expand-combine", 11))


def test_items_are_made_fast():
    """A floor far below what an idle machine does (about 2,000 a second), so that it only fails on a real slowdown."""
    times = []
    for skill in makers():
        start = perf_counter()
        for seed in range(20):
            make(skill, seed)
        times.append((perf_counter() - start) / 20)
    assert median(times) < 1 / 300
    assert max(times) < 1 / 60


def test_a_stem_is_printed_as_latex():
    assert make("int.add", 5).stem.latex().startswith(r"\text{Work out }")
    assert (
        Phrase("{n} is 50% of {m}.", {"n": "a_b", "m": 4}).latex() == r"\text{a\_b}\text{ is 50\% of }\text{4}\text{.}"
    )
