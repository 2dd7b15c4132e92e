"""From a problem as printed to a question: the patterns in words first, then plain mathematics.

>>> statement("5% of 300", "evaluate").kind
<Kind.NUMBER: 'number'>
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import islice
from typing import TypeAlias

from stairwise.answers.diagnosis import patterns
from stairwise.answers.diagnosis.measures import measure_question
from stairwise.answers.diagnosis.questions import (
    Kind,
    Question,
    blanks,
    numeric,
    stripped,
    task_of,
    tree_of,
    unknown_of,
)
from stairwise.answers.reading import Syntax
from stairwise.notation import build, tree
from stairwise.notation.tree import Node

Reader: TypeAlias = Callable[[str, str], Question | None]
_LARGEST = 80
_NUMBER = patterns.NUMBER
_POINT = re.compile(r"\(\s*([^(),]{1,20}),\s*([^(),]{1,20})\)")
_PLACES: dict[str, str] = {
    "thousandth": "0.001", "hundredth": "0.01", "tenth": "0.1", "cent": "0.01", "one": "1", "unit": "1", "whole": "1",
    "number": "1", "integer": "1", "ten": "10", "hundred": "100", "thousand": "1000", "dollar": "1",
}  # fmt: skip


def statement(problem: str, task: str, syntax: Syntax = "text") -> Question | None:
    """The question that ``problem`` asks, or None where it is not understood; never raises.

    >>> statement("2x + 6 = 10", "solve").letter
    'x'
    """
    plain, goal = stripped(problem[:400]), task_of(task)
    if syntax == "text":
        plain = grouped(_OF.sub(r"\1 × \2", plain))
    if syntax == "text":
        for reader in _READERS:
            found = reader(plain, goal)
            if found is not None:
                return found
    return _mathematics(plain, goal, syntax, task)


_OF = re.compile(r"^(\d+/\d+) of (\d[\d/ ]*)$")
_SIGN = re.compile(r"[×÷*·]|\d\s*[xX]\s*\d")
_FRACTION = re.compile(r"(?<![\d.^/)²³])(?<!\d )(?<!\^-)(?<!\^\()\b(\d+/\d+)\b(?!\)?[.^/²³!])")


def grouped(text: str) -> str:
    """Fractions in brackets: 2/3 ÷ 4/5 divides by a fraction, though a slash binds like the ÷.

    >>> grouped("2/3 ÷ 4/5")
    '(2/3) ÷ (4/5)'
    """
    return _FRACTION.sub(r"(\1)", text) if _SIGN.search(text) else text


def _number(text: str) -> Node | None:
    node = tree_of(text.replace("$", "").replace(",", ""))
    return node if numeric(node) is not None else None


def _numbers(kind: Kind, *texts: str, word: str = "", task: str = "evaluate") -> Question | None:
    nodes = tuple(_number(text) for text in texts)
    if any(node is None for node in nodes):
        return None
    return Question(kind, tuple(node for node in nodes if node is not None), word, task=task)


def _common(text: str, task: str) -> Question | None:
    found = re.search(
        r"\b(gcf|gcd|hcf|lcm|lcd|greatest common|highest common|least common|lowest common)\b", text, re.I
    )
    numbers = re.findall(r"\d+", text)
    if found is None or len(numbers) != 2:
        return None
    word = "gcf" if found[1].lower()[0] in "gh" else "lcm"
    return _numbers(Kind.COMMON, *numbers, word=word, task=task)


def _lines(text: str, task: str) -> Question | None:
    """Slope, intercept, distance: from two points or from an equation."""
    lower = text.lower()
    about = next((w for w in ("intercept", "distance", "slope", "gradient", "rate of change") if w in lower), "")
    if not about and task != "slope":
        return None
    points = _POINT.findall(text)
    if len(points) == 2:
        kind = Kind.DISTANCE if about == "distance" else Kind.POINTS_SLOPE
        return _numbers(kind, *points[0], *points[1], task=task)
    return _line(text, lower, about)


def _line(text: str, lower: str, about: str) -> Question | None:
    node = tree_of(re.split(r"\b(?:to|of|for|line|with|equation|is)\b|:", text)[-1])
    if not isinstance(node, tree.Relation) or node.operators != ("=",):
        return None
    word = next((w for w in ("perpendicular", "parallel") if w in lower), "")
    if about == "intercept":
        axis = re.search(r"\b([xy])\s?-?\s?intercept", lower)
        return Question(Kind.INTERCEPT, (node,), axis[1] if axis else "y")
    return Question(Kind.LINE_SLOPE, (node,), word)


def _rounding(text: str, task: str) -> Question | None:
    place = _place(text.lower())
    numbers = re.findall(_NUMBER, text)
    if not place or not numbers:
        return None
    return _numbers(Kind.ROUND, numbers[0], word=place, task=task)


def _place(lower: str) -> str:
    if found := re.search(
        r"(?:nearest|to the|to a) (?:whole )?(ten|hundred|thousand)?[ -]?(\w+?)(?:s|'s)?\b(?: place)?$", lower
    ):
        if found[1] and found[2].startswith("thousand"):
            return {"ten": "10000", "hundred": "100000"}.get(found[1], "") or ""
        return _PLACES.get((found[1] or "") + found[2], _PLACES.get(found[2], ""))
    if found := re.search(r"to (\d|one|two|three) (?:decimal place|d\.?p)", lower):
        count = {"one": 1, "two": 2, "three": 3}.get(found[1]) or int(found[1])
        return f"0.{'1'.zfill(count)}" if count else "1"
    if found := re.search(r"nearest (1(?:0+)?|0?\.0*1)\b", lower):
        return found[1]
    return ""


def _percents(text: str, task: str) -> Question | None:
    lower = text.lower()
    if "%" not in lower and "percent" not in lower and " out of " not in lower:
        return None
    for pattern, kind, order in patterns.PERCENTS:
        if found := pattern.search(lower):
            return _numbers(kind, *(found[index] for index in order), task=task)
    for pattern, order, word in patterns.OFF:
        if found := pattern.search(lower):
            return _numbers(Kind.PERCENT_OFF, *(found[index] for index in order), word=word, task=task)
    if found := patterns.PERCENT_OF.fullmatch(lower):
        part, of = _number(found[1]), _number(found[2])
        if part is not None and of is not None:
            return Question(Kind.NUMBER, (tree.Product((tree.Percent(part), of), "times"),), task=task)
    return None


_FUNCTION = re.compile(r"([a-zA-Z]) ?\(([a-z])\) ?= ?(.+)")
_ASKED_VALUE = re.compile(
    r"[,;.]? *(?:and|then|find|evaluate|what is|determine|compute)* *([a-zA-Z]) ?\(([^=]+)\) *\??$"
)


def _functions(text: str, task: str) -> Question | None:
    """``f(x) = x + 4; f(3)``, in either order."""
    swapped = re.fullmatch(r"(.+?),? (?:if|when|for|given|where|given that) (.+=.+)", text)
    joined = f"{swapped[2]}; {swapped[1]}" if swapped and re.match(r"^[a-zA-Z] ?\([^)]*\)$", swapped[1]) else text
    ask = _ASKED_VALUE.search(joined)
    rule = _FUNCTION.search(joined[: ask.start()] if ask else joined)
    if ask is None or rule is None or ask[1] != rule[1]:
        return _inverse(rule, text, task)
    body, at = tree_of(rule[3], letters=(rule[2],)), tree_of(ask[2])
    if body is None or at is None or rule[2] not in tree.letters(body):
        return None
    return Question(Kind.FUNCTION, (body, at), rule[1], rule[2], task)


def _inverse(rule: re.Match[str] | None, text: str, task: str) -> Question | None:
    if rule is None or "inverse" not in text.lower():
        return None
    body = tree_of(re.sub(r"[,;.]? *(?:find|what).*$", "", rule[3]), letters=(rule[2],))
    return None if body is None else Question(Kind.INVERSE, (body,), rule[1], rule[2], task)


_GIVEN = re.compile(r"(.+?)[,;]?\s*\b(?:when|if|for|where|at|given(?: that)?|with|,|;)\s*([a-zA-Z]) ?= ?([^=,;]+)$")
_GIVEN_COMMA = re.compile(r"([^=,;]+)[,;] ?([a-zA-Z]) ?= ?([^=,;]+)$")
_GIVEN_FIRST = re.compile(
    r"(?:if|when|for|given|let)? ?([a-zA-Z]) ?= ?([^=,;]+?)(?:[,;]|\bin\b|then)(?: find| evaluate)? ?([^=,;]+)$"
)


def _substitution(text: str, task: str) -> Question | None:
    if task == "solve":
        return None
    if (found := _GIVEN.fullmatch(text) or _GIVEN_COMMA.fullmatch(text)) is not None:
        return _substituted(found[1], found[2], found[3], task)
    if (found := _GIVEN_FIRST.fullmatch(text)) is not None:
        return _substituted(found[3], found[1], found[2], task)
    return None


def _substituted(body: str, letter: str, value: str, task: str) -> Question | None:
    node, at = tree_of(body, letters=(letter,)), tree_of(value)
    if isinstance(node, tree.Relation) and node.operators == ("=",):
        node = node.sides[1]
    if node is None or numeric(at) is None or tree.letters(node) != (letter,):
        return None
    return Question(Kind.SUBSTITUTE, (node, at), letter=letter, task=task) if at is not None else None


def _comparison(text: str, task: str) -> Question | None:
    if task != "compare" and not re.search(r" vs\.? ", text) and not _blank_between(text):
        return None
    cut = re.sub(
        r"(?i)which (?:number |fraction |decimal |one )?is (?:the )?(?:larger|greater|bigger|largest|greatest)[:,?]*",
        "",
        text,
    )
    parts = re.split(
        r"\s*(?:\bvs\.?\b|\band\b|\bor\b|\bto\b|\bwith\b|,|;|_+|\?|□|○|◯|<|>|\bblank\b)\s*", cut.strip(" ?.:")
    )
    kept = [part for part in parts if part]
    if len(kept) != 2:
        return _order(text, task) if task == "compare" and len(kept) > 2 else None
    word = "smaller" if re.search(r"smaller|least|less\b", text) else ""
    return _numbers(Kind.COMPARE, *kept, word=word, task=task)


def _blank_between(text: str) -> bool:
    found = re.fullmatch(r"([^=+]+?) ?(?:_+|\?|□|○|◯) ?([^=+]+)", text)
    return bool(found and _number(found[1]) is not None and _number(found[2]) is not None)


def _order(text: str, task: str) -> Question | None:
    if task not in ("order", "compare"):
        return None
    down = patterns.DOWNWARD.search(text)
    cut = patterns.ORDERING.sub("", text)
    parts = [part for part in re.split(r"\s*(?:,|;|\band\b)\s*", cut.strip(" :.()[]{}")) if part]
    if len(parts) < 2:
        return None
    return _numbers(Kind.ORDER, *parts, word="down" if down else "up", task="order")


_TARGETS = ("improper", "mixed", "decimal", "percent", "scientific", "fraction", "standard", "whole")


def _conversion(text: str, task: str) -> Question | None:
    found = patterns.CONVERSION.fullmatch(text)
    if found is None and task != "convert":
        return None
    source = _number(found[1]) or tree_of(found[1]) if found else _number(text) or tree_of(text)
    word = next((w for w in _TARGETS if found and w in found[2].lower()), "")
    if source is None or tree.letters(source) or isinstance(source, tree.Collection | tree.Relation | tree.Quantity):
        return None
    kind = Kind.SCIENTIFIC if word == "scientific" else Kind.CONVERT
    return Question(kind, (source,), word, task="convert")


def _special(text: str, task: str) -> Question | None:
    lower = text.lower()
    for word, kind in (("vertex", Kind.VERTEX), ("axis of symmetry", Kind.AXIS)):
        if word in lower and (found := re.search(r"(?:[a-zA-Z]|f\(x\)) ?= ?(.+?)\??$", text)):
            node = tree_of(found[1], letters=("x",))
            return None if node is None else Question(kind, (node,), letter="x", task=task)
    if found := re.search(r"ratio (?:of )?(?:\w+ )*?(\d+) (?:\w+ )*?to (?:\w+ )*?(\d+)", lower):
        return _numbers(Kind.RATIO, found[1], found[2], task=task)
    if found := re.search(rf"opposite of (\(?(?:{_NUMBER})\)?)", lower):
        return _numbers(Kind.OPPOSITE, found[1], task=task)
    return _sequence(lower, task) or _moved_point(lower, task)


def _sequence(lower: str, task: str) -> Question | None:
    wanted = re.search(r"(\d+)(?:st|nd|rd|th) term|next (?:term|number)", lower)
    if wanted is None:
        return None
    rest = lower[: wanted.start()] + lower[wanted.end() :]
    numbers = re.findall(_NUMBER, re.sub(r"\.\.\.|…", " ", rest.replace(",", " ")))
    if len(numbers) < 3:
        return None
    return _numbers(Kind.SEQUENCE, *numbers, word=wanted[1] or "next", task=task)


def _moved_point(lower: str, task: str) -> Question | None:
    found = re.search(r"reflect\w*.*?(?:over|across|in) the ([xy])[ -]axis", lower)
    point = _POINT.search(lower)
    if found is None or point is None:
        return None
    return _numbers(Kind.POINT_CHANGE, point[1], point[2], word=found[1], task=task)


_READERS: tuple[Reader, ...] = (
    _common, _rounding, _percents, _functions, _special, _lines, measure_question, _conversion, _comparison, _order,
    _substitution,
)  # fmt: skip


def _mathematics(text: str, task: str, syntax: Syntax, words: str) -> Question | None:
    """A problem that is plain mathematics, perhaps with the letter to solve for."""
    named = ""
    if found := re.search(
        r"(?:^for ([a-zA-Z])\b[:, ]*)|(?:,? ?(?:solve |solved )?for ([a-zA-Z])(?: in terms of.*)?$)", text
    ):
        named, text = found[1] or found[2], (text[: found.start()] + text[found.end() :]).strip()
    elif found := re.search(r"\bfor ([a-zA-Z])$", words):
        named = found[1]
    node = tree_of(blanks(text) if syntax == "text" else text, syntax)
    return None if node is None or _large(node) else classified(node, task, named)


def _large(node: Node) -> bool:
    """Whether a problem is larger than any a class is given; it would only cost time."""
    return sum(1 for _ in islice(tree.walk(node), _LARGEST)) == _LARGEST


def classified(node: Node, task: str, named: str = "") -> Question | None:
    """The question asked about a tree."""
    match node:
        case tree.Relation(operators, sides) if set(operators) == {"="} and len(sides) == 2:
            return _equation(node, task, named)
        case tree.Relation(operators, _) if tree.letters(node) and operators[0] in ("<", ">", "<=", ">="):
            return Question(Kind.INEQUALITY, (node,), letter=unknown_of(node, named), task="solve")
        case tree.All(items) | tree.Collection(items) if len(items) == 2:
            return _pair(items)
        case tree.Ratio(parts) if len(parts) == 2:
            return Question(Kind.NUMBER, (tree.Divide(*parts),), "ratio", task=task)
        case tree.Quantity(value, _) if not tree.letters(value):
            return Question(Kind.NUMBER, (value,), task=task)
    if isinstance(
        node, tree.Relation | tree.Collection | tree.All | tree.Any | tree.Words | tree.Point | tree.Interval
    ):
        return None
    if not tree.letters(node):
        return Question(Kind.NUMBER, (node,), task=task)
    return Question(Kind.FACTOR if task == "factor" else Kind.EXPRESSION, (node,), task=task)


def _equation(node: tree.Relation, task: str, named: str) -> Question | None:
    sides = tuple(
        tree.Divide(*side.parts) if isinstance(side, tree.Ratio) and len(side.parts) == 2 else side
        for side in node.sides
    )
    equation = build.equation(*sides)
    letter = unknown_of(equation, named)
    if not letter:
        return None
    return Question(Kind.EQUATION, (equation,), letter=letter, task=task)


def _pair(items: tuple[Node, ...]) -> Question | None:
    if all(isinstance(item, tree.Relation) and item.operators == ("=",) for item in items):
        together = tree.All(items)
        if len(tree.letters(together)) == 2:
            return Question(Kind.SYSTEM, items, task="solve")
    return None
