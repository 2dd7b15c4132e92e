"""Every generator, over many seeds: right, well formed, various and steady.

`STAIRWISE_SEEDS=10000` (what `scripts/test --thorough` sets) draws more. After a generator's output was changed on
purpose and its version raised, `STAIRWISE_WRITE_GOLDEN=1` writes the fingerprints anew.
"""

import json
import os
import re
from fractions import Fraction
from functools import lru_cache
from hashlib import sha256
from pathlib import Path

import pytest

from quality.oracle import solution, worth, worths
from stairwise.answers import VerdictKind
from stairwise.curriculum import curriculum
from stairwise.items.check import check_answer, choice_letters
from stairwise.items.item import Form, Level
from stairwise.items.make import make, makers
from stairwise.items.record import record
from stairwise.notation.text import text

SEEDS = int(os.environ.get("STAIRWISE_SEEDS", "300"))
JUDGED = max(20, SEEDS // 20)
GOLDEN = Path(__file__).with_name("golden.json")
EVERY = [pytest.param(skill, level, id=f"{skill}-{level}") for skill in makers() for level in Level]
DEGENERATE = re.compile(
    r"\+ -|- -|--|(?<!\d)[01][a-z]\b|(?<!\d)[01]\(|[+-] 0\b|\^1\b|/1(?!\d)|[(]\)|\(\(|  | \.|None|Fraction|\{|\}"
)

# Module scope makes pytest run all tests of one skill and level together, so that its items are made once.
pytestmark = pytest.mark.parametrize(("skill", "level"), EVERY, scope="module")


@lru_cache(maxsize=2)
def items(skill, level, count=SEEDS):
    return [make(skill, seed, level) for seed in range(count)]


@lru_cache(maxsize=2)
def choosing(skill, level):
    return [make(skill, seed, level, Form.CHOOSE) for seed in range(JUDGED)]


def asked(item):
    """The mathematics of the stem, as text."""
    field = item.stem.fields.get("equation") or item.stem.fields["expression"]
    return text(field)


def test_the_key_is_right(skill, level):
    for item in items(skill, level):
        key, stem = item.answer_text, asked(item)
        if " = " in stem:
            assert solution(stem) == worth(key, {"": 0}), item.id
        else:
            assert worths(stem) == worths(key), item.id


def test_each_step_keeps_the_value_and_the_last_one_is_the_key(skill, level):
    for item in items(skill, level):
        lines = [text(item.steps[0].before), *(text(step.after) for step in item.steps)]
        assert lines[0] == asked(item), item.id
        assert [text(step.before) for step in item.steps] == lines[:-1], item.id
        value = solution if " = " in lines[0] else worths
        assert {value(line) for line in lines} == {value(lines[0])}, (item.id, lines)
        assert lines[-1].split(" = ")[-1] == item.answer_text, item.id
        assert len(item.steps) >= 2, item.id


def test_nothing_degenerate_is_printed(skill, level):
    for item in items(skill, level):
        printed = json.dumps(
            {**record(item), "id": "", "skill": "", "form_asked": "", "stem_latex": ""}, ensure_ascii=False
        )
        for line in re.findall(r'"((?:[^"\\]|\\.)*)"', printed):
            assert not DEGENERATE.search(line), (item.id, line)


def test_neither_the_stem_nor_a_hint_gives_the_answer_away(skill, level):
    for item in items(skill, level):
        assert asked(item) != item.answer_text
        assert item.answer_text not in re.findall(r"-?\d+", asked(item).replace("- ", "-")), item.id
        assert text(item.steps[0].after) not in (item.answer_text, text(item.steps[-1].after)), item.id
        assert len({hint.text() for hint in item.hints}) == 3, item.id


def test_distractors_are_three_or_more_and_differ_by_value(skill, level):
    for item in items(skill, level):
        answers = [item.answer_text, *(text(distractor.answer) for distractor in item.distractors)]
        assert len(answers) >= 4, item.id
        assert len({worths(answer) for answer in answers}) == len(answers), (item.id, answers)


def test_a_whole_number_is_not_the_only_one_among_the_choices(skill, level):
    for item in choosing(skill, level):
        texts = [text(choice) for choice in item.choices]
        assert len(set(texts)) == 4
        assert item.answer_text in texts
        if re.fullmatch(r"-?\d+", item.answer_text):
            assert sum(bool(re.fullmatch(r"-?\d+", choice)) for choice in texts) >= 3, (item.id, texts)


def test_keys_and_distractors_are_judged_so(skill, level):
    for item in items(skill, level)[:JUDGED]:
        verdict = check_answer(item, item.answer_text)
        assert verdict.correct, (item.id, verdict)
        assert verdict.message == item.confirmation.text()
        for distractor in item.distractors:
            if item.choices and distractor.answer not in item.choices:
                continue
            verdict = check_answer(item, text(distractor.answer))
            assert verdict.kind is VerdictKind.INCORRECT, (item.id, text(distractor.answer))
            assert tuple(slip.name for slip in verdict.misconceptions) == distractor.misconceptions, item.id
            assert verdict.message == distractor.feedback.text()


def test_the_key_is_accepted_as_students_type_it(skill, level):
    for item in items(skill, level)[:JUDGED]:
        if item.choices:
            continue
        for typed in variants(item):
            assert check_answer(item, typed).correct, (item.id, typed)


def variants(item):
    """Other ways to type a key."""
    key = item.answer_text
    yield from (f" {key} ", key.replace(" ", ""), key.replace("-", "\u2212"), key.replace(" - ", " + -"))
    if item.variables and item.form_asked is None:
        yield from (f"{item.variables[0]} = {key}", f"{item.variables[0]}={key}")
    if item.form_asked:
        yield from (" + ".join(reversed(key.replace(" - ", " + -").split(" + "))), key.replace("^2", "²"))
    if re.fullmatch(r"-?\d+", key):
        yield f"{key}.0"
    if "/" in key:
        half = Fraction(key)
        whole, rest = divmod(abs(half), 1)
        sign = "-" if half < 0 else ""
        yield f"{sign}{whole} {rest}" if whole else f"{sign}{rest}"
        if half.denominator in (2, 4):
            yield str(float(half))


def test_choices_are_answered_by_letter(skill, level):
    for item in choosing(skill, level):
        named = {distractor.answer: distractor.misconceptions for distractor in item.distractors}
        for letter, choice in zip(choice_letters(item), item.choices, strict=True):
            verdict = check_answer(item, letter)
            assert verdict.correct == (choice == item.answer)
            assert tuple(slip.name for slip in verdict.misconceptions) == named.get(choice, ())


def test_the_item_space_is_as_large_as_promised(skill, level):
    seen = set()
    for seed in range(3_000):
        seen.add(asked(items(skill, level)[seed] if seed < SEEDS else make(skill, seed, level)))
        if len(seen) >= 200:
            return
    pytest.fail(f"only {len(seen)} distinct items")


def test_same_seed_same_bytes(skill, level):
    made = [record(make(skill, seed, level, form)) | {"stem_latex": ""} for form in Form for seed in range(20)]
    fingerprint = sha256(json.dumps(made, ensure_ascii=False).encode()).hexdigest()[:16]
    if os.environ.get("STAIRWISE_WRITE_GOLDEN"):
        golden = json.loads(GOLDEN.read_text()) if GOLDEN.exists() else {}
        GOLDEN.write_text(
            json.dumps(dict(sorted({**golden, f"{skill}/{level}": fingerprint}.items())), indent=1) + "\n"
        )
    assert json.loads(GOLDEN.read_text())[f"{skill}/{level}"] == fingerprint


def test_misconceptions_are_the_skill_s_own_and_known(skill, level):
    known, listed = curriculum().misconceptions, curriculum().skills[skill].misconceptions
    named = {name for item in items(skill, level) for each in item.distractors for name in each.misconceptions}
    assert named <= set(known)
    assert len(named & set(listed)) >= 2, named


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
