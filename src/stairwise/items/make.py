"""Makes items: `make(skill, seed, level, form)` is pure; the same arguments give the same item on every machine.

A skill's generator is the module of `stairwise.items.skills` whose name is the skill's id with underscores.
"""

from collections.abc import Sequence
from difflib import get_close_matches
from functools import cache
from hashlib import sha256
from importlib import import_module
from pkgutil import iter_modules
from random import Random
from typing import Any, TypeVar

from stairwise.curriculum.skills import AnswerKind
from stairwise.errors import Unknown
from stairwise.items import skills
from stairwise.items.forms import MAKERS, derived, forms_of
from stairwise.items.item import Distractor, Form, Item, ItemKey, Level, Step
from stairwise.items.phrase import Line, Phrase
from stairwise.items.template import Pools, Question, Slip, Template, say
from stairwise.notation.tree import Divide, Negative

T = TypeVar("T")

LEAST_DISTRACTORS = 3
FAIR_DRAWS = 40
MOST_DRAWS = 5_000
TELLING_DRAWS = 24


def make(skill: str, seed: int, level: Level = Level.CORE, form: Form = Form.SOLVE) -> Item:
    """The item with this key. The form does not change the question, only what is asked about it; *diagnose* alone
    draws other numbers, which tell the skill's misconceptions apart.

    Raises Unknown when the skill has no generator, or is not asked in this form.

    >>> item = make("eq.two-step-whole", 7)
    >>> item == make("eq.two-step-whole", 7)
    True
    """
    return make_key(ItemKey(skill, seed, Level(level), Form(form)))


def make_key(key: ItemKey) -> Item:
    """The item with this key; see `make`."""
    template = template_of(key.skill)
    if key.form not in forms_of(template):
        raise Unknown(f"form of {key.skill}", key.form, [str(form) for form in forms_of(template)])
    rng = Random(_entropy(key, template.version))
    draw = _telling if key.form is Form.DIAGNOSE else _draw
    question, distractors = draw(template, key.level, rng)
    item = _item(key, template, question, distractors, rng)
    return derived(key.form, item, template, rng) if key.form in MAKERS else item


def forms(skill: str) -> tuple[Form, ...]:
    """The forms in which a skill is asked.

    >>> "find-error" in forms("eq.multi-step")
    True
    """
    return forms_of(template_of(skill))


def _item(
    key: ItemKey, template: Template, question: Question, distractors: tuple[Distractor, ...], rng: Random
) -> Item:
    steps = tuple(question.steps)
    return Item(
        key=key,
        version=template.version,
        stem=question.stem,
        answer=question.answer,
        answer_kind=template.answer_kind,
        steps=steps,
        hints=_hints(question.idea, steps[0]),
        distractors=distractors,
        choices=_choices(question, distractors, rng) if _is_choice(template, key) else (),
        form_asked=question.form_asked,
        variables=question.variables,
        confirmation=question.confirmation,
        functions=question.functions,
        model=question.model,
        prompt=_prompt(template, question),
        criteria=_criteria(template, question),
        structure=question.structure,
        second=tuple(question.second) if key.form is Form.COMPARE else (),
    )


def _prompt(template: Template, question: Question) -> Phrase | None:
    return Phrase(template.prompt.ask, question.stem.fields) if template.prompt else None


def _criteria(template: Template, question: Question) -> tuple[Phrase, ...]:
    return tuple(Phrase(each, question.stem.fields) for each in template.prompt.criteria) if template.prompt else ()


@cache
def makers() -> tuple[str, ...]:
    """The skills that have a generator, in alphabetical order.

    >>> "eq.multi-step" in makers()
    True
    """
    return tuple(sorted(_skill_id(module.name) for module in iter_modules(skills.__path__)))


@cache
def template_of(skill: str) -> Template:
    """What the skill's module declares; raises Unknown when there is none."""
    if skill not in makers():
        raise Unknown("generator for the skill", skill, get_close_matches(skill, makers()))
    name = skill.replace(".", "_").replace("-", "_")
    template: Template = import_module(f"{skills.__name__}.{name}").TEMPLATE
    return template


def _skill_id(module: str) -> str:
    return module.replace("_", ".", 1).replace("_", "-")


def _entropy(key: ItemKey, version: int) -> int:
    # Python's own hash of a string differs from run to run.
    name = f"{key.skill}/{version}/{key.seed}/{key.level}"
    return int.from_bytes(sha256(name.encode()).digest()[:8], "big")


def _draw(template: Template, level: Level, rng: Random) -> tuple[Question, tuple[Distractor, ...]]:
    fallback = None
    for count in range(MOST_DRAWS):
        if fallback and count >= FAIR_DRAWS:
            return fallback
        question = template.question(**_numbers(template.levels[level], rng))
        distractors = _distractors(question) if question else ()
        if question is None or len(distractors) < LEAST_DISTRACTORS:
            continue
        if _is_fair(question, distractors):
            return question, distractors
        fallback = fallback or (question, distractors)
    raise RuntimeError(f"{template.question.__module__} finds no numbers that fit for level {level}")


def _telling(template: Template, level: Level, rng: Random) -> tuple[Question, tuple[Distractor, ...]]:
    """Of many draws, the first one where most misconceptions have a wrong answer of their own."""
    draws = [_draw(template, level, rng) for _ in range(TELLING_DRAWS)]
    return max(draws, key=lambda draw: _told_apart(draw[1]))


def _told_apart(distractors: Sequence[Distractor]) -> int:
    alone = {names[0] for each in distractors if len(names := each.misconceptions) == 1}
    shared = {name for each in distractors if len(each.misconceptions) > 1 for name in each.misconceptions}
    return len(alone - shared) - len(shared)


def _is_fair(question: Question, distractors: Sequence[Distractor]) -> bool:
    """Whether the key does not stand out as the only whole number."""
    return _has_bar(question.answer) or sum(not _has_bar(distractor.answer) for distractor in distractors) >= 2


def _has_bar(answer: Line) -> bool:
    inner = answer.of if isinstance(answer, Negative) else answer
    return isinstance(inner, Divide)


def _numbers(pools: Pools, rng: Random) -> dict[str, Any]:
    return {name: _pick(pool, rng) for name, pool in pools.items()}


def _pick(pool: Sequence[T], rng: Random) -> T:
    # Only random() is promised to stay the same from one Python to the next; choice() and shuffle() are not.
    return pool[int(rng.random() * len(pool))]


def _distractors(question: Question) -> tuple[Distractor, ...]:
    found: dict[object, list[Slip]] = {}
    for slip in question.slips:
        if slip.value != question.value:
            found.setdefault(slip.value, []).append(slip)
    made = tuple(_distractor(slips) for slips in found.values())
    names = [distractor.misconceptions[0] for distractor in made]
    order = sorted(range(len(made)), key=lambda at: (_is_odd(question, made[at]), names[:at].count(names[at])))
    return tuple(made[at] for at in order)


def _is_odd(question: Question, distractor: Distractor) -> bool:
    # Those that look unlike the key, and repeats of one rule, come last: a choice then has the likely and varied ones.
    return _has_bar(distractor.answer) != _has_bar(question.answer)


def _distractor(slips: Sequence[Slip]) -> Distractor:
    names = tuple(dict.fromkeys(slip.misconception for slip in slips))
    first = slips[0]
    return Distractor(first.answer, names, first.feedback, first.path, first.right)


def _hints(idea: Phrase, first: Step) -> tuple[Phrase, Phrase, Phrase]:
    return idea, first.move, say("Your next line: {line}", line=first.after)


def _is_choice(template: Template, key: ItemKey) -> bool:
    return key.form is Form.CHOOSE or template.answer_kind is AnswerKind.CHOICE


def _choices(question: Question, distractors: Sequence[Distractor], rng: Random) -> tuple[Line, ...]:
    nodes = [question.answer, *(distractor.answer for distractor in distractors[:LEAST_DISTRACTORS])]
    return tuple(node for _, node in sorted(((rng.random(), node) for node in nodes), key=lambda pair: pair[0]))
