"""What a wrong rule is, and the tables that the families of rules fill."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple, TypeAlias, TypeVar

from stairwise.answers.diagnosis.questions import Kind, Question
from stairwise.notation.text import text
from stairwise.notation.tree import Node

# what fills an explanation: trees, numbers and words by field name
Fields: TypeAlias = dict[str, Any]


class Wrong(NamedTuple):
    """What a wrong rule makes of a place (or, for a whole question, the answer it leads to).

    ``fields`` fill the explanation; ``form`` marks a rule whose answer has the right value in an
    unfinished form, which only the same writing can show. ``variant`` names another explanation;
    ``weight`` below 1 marks a rarer reading of the rule.
    """

    misconception: str
    node: Node
    fields: Mapping[str, str]
    form: bool = False
    variant: str = ""
    weight: float = 1.0


SiteRule: TypeAlias = Callable[[Any], Iterator[Wrong]]
AskedRule: TypeAlias = Callable[[Question], Iterator[Wrong]]
RightAnswer: TypeAlias = Callable[[Question], Node | None]
_Site = TypeVar("_Site", bound=SiteRule)
_Asked = TypeVar("_Asked", bound=AskedRule)
_Right = TypeVar("_Right", bound=RightAnswer)


@dataclass
class Catalog:
    """The rules by the kind of node or question they look at."""

    sites: dict[type, list[SiteRule]] = field(default_factory=dict)
    asked: dict[Kind, list[AskedRule]] = field(default_factory=dict)
    answers: dict[Kind, RightAnswer] = field(default_factory=dict)


CATALOG = Catalog()


def site(*kinds: type) -> Callable[[_Site], _Site]:
    """Register a rule that looks at nodes of these kinds, wherever they stand."""

    def keep(rule: _Site) -> _Site:
        for kind in kinds:
            CATALOG.sites.setdefault(kind, []).append(rule)
        return rule

    return keep


def asked(*kinds: Kind) -> Callable[[_Asked], _Asked]:
    """Register a rule that looks at a whole question of these kinds."""

    def keep(rule: _Asked) -> _Asked:
        for kind in kinds:
            CATALOG.asked.setdefault(kind, []).append(rule)
        return rule

    return keep


def right(*kinds: Kind) -> Callable[[_Right], _Right]:
    """Register how a kind of question is answered correctly."""

    def keep(answer: _Right) -> _Right:
        for kind in kinds:
            CATALOG.answers[kind] = answer
        return answer

    return keep


def wrong(
    misconception: str,
    node: Node | None,
    *,
    form: bool = False,
    variant: str = "",
    weight: float = 1.0,
    **fields: object,
) -> Iterator[Wrong]:
    """One wrong result, or none where the rule leads to nothing (a division by zero)."""
    if node is not None:
        shown = {name: text(value) if isinstance(value, Node) else str(value) for name, value in fields.items()}
        yield Wrong(misconception, node, shown, form, variant, weight)
