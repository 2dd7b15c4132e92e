"""Every generator, over many seeds: right, well formed, various and steady.

`STAIRWISE_SEEDS=10000` (what `scripts/test --thorough` sets) draws more. After a generator's output was changed on
purpose and its version raised, `STAIRWISE_WRITE_GOLDEN=1` writes the fingerprints anew. How a skill is solved
independently is said in `solvers/__init__.py`.
"""

import json
import os
import re
from fractions import Fraction
from functools import lru_cache
from hashlib import sha256
from itertools import pairwise
from pathlib import Path

import pytest

from quality.harness import (
    DEGENERATE,
    EVERY,
    JUDGED,
    SEEDS,
    SETS,
    asked,
    choosing,
    holds,
    is_right,
    items,
    plain,
    shown,
    template,
)
from quality.oracle import solution, worths
from quality.reading import grade
from stairwise.answers import VerdictKind
from stairwise.curriculum import curriculum
from stairwise.curriculum.skills import AnswerKind
from stairwise.items.check import check_answer, choice_letters
from stairwise.items.item import Form
from stairwise.items.make import make
from stairwise.items.models import Model
from stairwise.items.phrase import Phrase, in_text
from stairwise.items.record import record
from stairwise.notation.tree import Collection, Point, Relation

GOLDEN = Path(__file__).with_name("golden.json")
# Module scope makes pytest run all tests of one skill and level together, so that its items are made once.
pytestmark = pytest.mark.parametrize(("skill", "level"), EVERY, scope="module")


def test_the_key_is_right_and_no_distractor_is(skill, level):
    for item in items(skill, level):
        assert is_right(item, item.answer_text), (item.id, item.stem.text(), item.answer_text)
        for distractor in item.distractors:
            assert not is_right(item, in_text(distractor.answer)), (item.id, in_text(distractor.answer))


def test_steps_follow_each_other_and_the_last_one_is_the_key(skill, level):
    for item in items(skill, level):
        lines = [item.steps[0].before, *(step.after for step in item.steps)]
        assert [step.before for step in item.steps] == lines[:-1], item.id
        last = in_text(lines[-1])
        assert item.answer_text in (last, last.split(" = ")[-1]) or lines[-1] == item.answer, (item.id, last)
        assert len(item.steps) >= 2, item.id
        assert all(first != second for first, second in pairwise(lines)), item.id


def test_each_step_keeps_the_value(skill, level):
    for item in items(skill, level):
        lines = [item.steps[0].before, *(step.after for step in item.steps)]
        told = [holds(item, in_text(line)) for line in lines]
        assert False not in told, (item.id, [in_text(line) for line in lines], told)
        if set(told) == {None} and not any(isinstance(line, Phrase) for line in lines):
            kept = {worth for line in lines if (worth := _worth(in_text(line))) is not None}
            assert len(kept) <= 1, (item.id, [in_text(line) for line in lines])


def _worth(line):
    """What a line is worth, as one number or expression or as the solution of an equation; None where it has none."""
    if re.search(r"[<>≤≥≠,:$%\[\]|√±]|\bR\b|[a-z]{2}|\d \d", line) or line.count(" = ") > 1:
        return None
    try:
        return solution(line) if " = " in line else worths(line)
    except (AssertionError, SyntaxError, NameError, TypeError, ZeroDivisionError, ValueError):
        return None


def test_nothing_degenerate_is_printed(skill, level):
    for item in items(skill, level):
        for line in _printed(item):
            assert not DEGENERATE.search(SETS.sub("", line)), (item.id, line)


def _printed(item):
    steps = [words for step in item.steps for words in (step.move, step.before, step.after, step.reason)]
    wrong = [words for each in item.distractors for words in (each.answer, each.feedback)]
    every = (item.stem, item.answer, *steps, *item.hints, *wrong, item.confirmation, item.prompt or "", *item.criteria)
    return [in_text(words) for words in every]


def test_neither_the_stem_nor_a_hint_gives_the_answer_away(skill, level):
    for item in items(skill, level):
        assert asked(item) != item.answer_text
        assert not (isinstance(item.answer, Phrase) and plain(item.answer_text) in plain(item.stem.text())), item.id
        first, last = in_text(item.steps[0].after), in_text(item.steps[-1].after)
        assert first not in (item.answer_text, last), item.id
        assert len({hint.text() for hint in item.hints}) == 3, item.id


def test_stems_read_at_grade_five_or_below(skill, level):
    taught = curriculum().skills[skill].vocabulary
    grades = [grade(item.stem.text(), taught) for item in items(skill, level)]
    assert sum(grades) / len(grades) <= 5, items(skill, level)[0].stem.text()


def test_distractors_are_three_or_more_and_differ_by_value(skill, level):
    for item in items(skill, level):
        answers = [item.answer_text, *(in_text(distractor.answer) for distractor in item.distractors)]
        assert len(answers) >= 4, item.id
        assert len({plain(answer) for answer in answers}) == len(answers), (item.id, answers)


def test_a_whole_number_is_not_the_only_one_among_the_choices(skill, level):
    for item in choosing(skill, level):
        texts = [in_text(choice) for choice in item.choices]
        assert len(set(texts)) == 4
        assert item.answer_text in texts
        if re.fullmatch(r"-?\d+", item.answer_text):
            assert sum("/" not in choice for choice in texts) >= 3, (item.id, texts)


def test_keys_and_distractors_are_judged_so(skill, level):
    for item in items(skill, level)[:JUDGED]:
        verdict = check_answer(item, item.answer_text)
        assert verdict.correct, (item.id, item.answer_text, verdict)
        assert verdict.message == item.confirmation.text()
        for distractor in item.distractors:
            if item.choices and distractor.answer not in item.choices:
                continue
            verdict = check_answer(item, in_text(distractor.answer))
            assert verdict.kind is VerdictKind.INCORRECT, (item.id, in_text(distractor.answer), verdict)
            assert tuple(slip.name for slip in verdict.misconceptions) == distractor.misconceptions, item.id
            assert verdict.message == distractor.feedback.text()


def test_the_key_is_accepted_as_students_type_it(skill, level):
    for item in items(skill, level)[:JUDGED]:
        for typed in variants(item):
            assert check_answer(item, typed).correct, (item.id, typed)


def variants(item):
    """Other ways to type a key."""
    key = item.answer_text
    yield from (f" {key} ", f"{key}  ", key.replace("-", "\u2212"))
    if item.choices or isinstance(item.answer, Phrase):
        yield from (key.upper(), key.lower() if key.isupper() else key, f"{key}.")
        return
    yield from (key.replace(", ", ","), key.replace(" = ", "="), key.replace(" - ", " + -"), key.replace(" + ", "+"))
    if item.variables and item.form_asked is None and re.fullmatch(r"-?\d+(/\d+)?", key):
        yield from (f"{item.variables[0]} = {key}", f"{item.variables[0]}={key}")
    if item.answer_kind is AnswerKind.EXPRESSION_IN_FORM and (item.form_asked or {}).get("name") == "expanded":
        yield from (" + ".join(reversed(key.replace(" - ", " + -").split(" + "))), key.replace("^2", "²"))
    if isinstance(item.answer, Collection) and item.answer_kind is not AnswerKind.ORDER:
        yield ", ".join(in_text(each) for each in reversed(item.answer.items))
    if isinstance(item.answer, Point):
        yield key.strip("()")
    if isinstance(item.answer, Relation) and item.answer.operators == ("=",):
        yield " = ".join(reversed(key.split(" = ")))
    yield from _numerals(item, key)


def _numerals(item, key):
    if re.fullmatch(r"-?\d+", key) and not item.form_asked:
        yield f"{key}.0"
    if re.fullmatch(r"-?\d+/\d+", key) and not item.form_asked:
        whole, rest = divmod(abs(Fraction(key)), 1)
        sign = "-" if key.startswith("-") else ""
        yield f"{sign}{whole} {rest}" if whole and rest else f"{sign}{rest or whole}"
        if Fraction(key).denominator in (2, 4):
            yield str(float(Fraction(key)))
    if re.fullmatch(r"-?\d+\.\d+", key):
        yield key.replace("0.", ".") if key.lstrip("-").startswith("0.") else f"{key}0"
    if re.fullmatch(r"\d{4,}", key):
        yield f"{int(key):,}"


def test_choices_are_answered_by_letter(skill, level):
    for item in choosing(skill, level):
        named = {in_text(distractor.answer): distractor.misconceptions for distractor in item.distractors}
        for letter, choice in zip(choice_letters(item), item.choices, strict=True):
            verdict = check_answer(item, letter)
            assert verdict.correct == (choice == item.answer)
            assert tuple(slip.name for slip in verdict.misconceptions) == named.get(in_text(choice), ())


def test_the_item_space_is_as_large_as_promised(skill, level):
    promised = template(skill).space
    assert promised >= 30
    seen = set()
    for seed in range(40 * promised):
        seen.add(shown(items(skill, level)[seed] if seed < SEEDS else make(skill, seed, level)))
        if len(seen) >= promised:
            return
    pytest.fail(f"only {len(seen)} distinct items of {promised}")


def test_same_seed_same_bytes(skill, level):
    made = [
        record(make(skill, seed, level, form)) | {"stem_latex": ""}
        for form in (Form.SOLVE, Form.CHOOSE)
        for seed in range(20)
    ]
    fingerprint = sha256(json.dumps(made, ensure_ascii=False).encode()).hexdigest()[:16]
    if os.environ.get("STAIRWISE_WRITE_GOLDEN"):
        golden = json.loads(GOLDEN.read_text()) if GOLDEN.exists() else {}
        GOLDEN.write_text(
            json.dumps(dict(sorted({**golden, f"{skill}/{level}": fingerprint}.items())), indent=1) + "\n"
        )
    golden = json.loads(GOLDEN.read_text())
    if f"{skill}/{level}" not in golden:
        pytest.skip("no fingerprint yet: STAIRWISE_WRITE_GOLDEN=1 writes it")
    assert golden[f"{skill}/{level}"] == fingerprint


def test_misconceptions_are_the_skill_s_own_and_known(skill, level):
    known, listed = curriculum().misconceptions, curriculum().skills[skill].misconceptions
    named = {name for item in items(skill, level) for each in item.distractors for name in each.misconceptions}
    assert named <= set(known)
    assert len(named) >= 2
    assert len(named & set(listed)) >= min(2, len(listed)), named


def test_there_is_something_to_write_about(skill, level):
    if template(skill).prompt is None:
        pytest.skip("no prompt yet")
    for item in items(skill, level)[:JUDGED]:
        assert item.prompt.text().endswith((".", "?"))
        assert len(item.criteria) >= 2


def test_models_print_as_accessible_pictures(skill, level):
    for item in items(skill, level)[:JUDGED]:
        for model in (item.model, *item.stem.fields.values()):
            if isinstance(model, Model):
                svg = model.svg()
                assert "<title>" in svg
                assert "<desc>" in svg
                assert all(int(size) >= 12 for size in re.findall(r'font-size="(\d+)', svg))
                assert not re.search(r"\bnan\b|None|Fraction\(", svg)
                assert model.words().endswith(".")


def test_steps_use_the_skill_and_what_comes_before_it(skill, level):
    taught = {skill, *curriculum_before(skill)}
    used = {step.skill for item in items(skill, level) for step in item.steps}
    assert used <= taught, used - taught


@lru_cache
def curriculum_before(skill):
    waiting, found = [skill], set()
    while waiting:
        for edge in curriculum().skills[waiting.pop()].prerequisites:
            if edge.skill not in found:
                found.add(edge.skill)
                waiting.append(edge.skill)
    return frozenset(found)
