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
from stairwise.items.item import Distractor, Form, Item, ItemKey, Level, Step
from stairwise.items.phrase import Phrase
from stairwise.items.template import Pools, Question, Slip, Template, say
from stairwise.notation.tree import Divide, Negative, Node

T = TypeVar("T")

LEAST_DISTRACTORS = 3
FAIR_DRAWS = 40
MOST_DRAWS = 5_000


def make(skill: str, seed: int, level: Level = Level.CORE, form: Form = Form.SOLVE) -> Item:
    """The item with this key. The form does not change the question, only how it is answered.

    Raises Unknown when the skill has no generator.

    >>> item = make("eq.two-step-whole", 7)
    >>> item == make("eq.two-step-whole", 7)
    True
    """
    return make_key(ItemKey(skill, seed, Level(level), Form(form)))


def make_key(key: ItemKey) -> Item:
    """The item with this key; see `make`."""
    template = _template(key.skill)
    rng = Random(_entropy(key, template.version))
    question, distractors = _draw(template, key.level, rng)
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
    )


@cache
def makers() -> tuple[str, ...]:
    """The skills that have a generator, in alphabetical order.

    >>> "eq.multi-step" in makers()
    True
    """
    return tuple(sorted(_skill_id(module.name) for module in iter_modules(skills.__path__)))


@cache
def _template(skill: str) -> Template:
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


def _is_fair(question: Question, distractors: Sequence[Distractor]) -> bool:
    """Whether the key does not stand out as the only whole number."""
    return _has_bar(question.answer) or sum(not _has_bar(distractor.answer) for distractor in distractors) >= 2


def _has_bar(answer: Node) -> bool:
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
    return Distractor(slips[0].answer, names, slips[0].feedback)


def _hints(idea: Phrase, first: Step) -> tuple[Phrase, Phrase, Phrase]:
    return idea, first.move, say("Your next line: {line}", line=first.after)


def _is_choice(template: Template, key: ItemKey) -> bool:
    return key.form is Form.CHOOSE or template.answer_kind is AnswerKind.CHOICE


def _choices(question: Question, distractors: Sequence[Distractor], rng: Random) -> tuple[Node, ...]:
    nodes = [question.answer, *(distractor.answer for distractor in distractors[:LEAST_DISTRACTORS])]
    return tuple(node for _, node in sorted(((rng.random(), node) for node in nodes), key=lambda pair: pair[0]))
