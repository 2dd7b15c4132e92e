"""Correct work: the lines that lead from a problem to its answer, each a place for one wrong move."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from stairwise.answers.diagnosis import terms
from stairwise.answers.diagnosis.questions import Kind, Question
from stairwise.answers.diagnosis.rules import right
from stairwise.answers.diagnosis.trees import bare, decimal, number, put, rebuilt, sites
from stairwise.answers.diagnosis.worth import Amount, amount_at, exact, points, rooted
from stairwise.notation import build, tree
from stairwise.notation.tree import Node

_STEPS = 10


def lines(question: Question) -> list[Node]:
    """The correct lines of work on an expression, the problem itself first.

    >>> from stairwise.notation.text import text
    >>> question = Question(Kind.NUMBER, (build.add(build.number(1), build.number(2), build.number(4)),))
    >>> [text(line) for line in lines(question)]
    ['1 + 2 + 4', '3 + 4']
    """
    if question.kind in (Kind.NUMBER, Kind.SUBSTITUTE, Kind.FUNCTION):
        return arithmetic(started(question))
    return algebra(question.node)


def started(question: Question) -> Node:
    """The problem with the given value put in for its letter."""
    if question.kind not in (Kind.SUBSTITUTE, Kind.FUNCTION):
        return question.node
    return substituted(question.node, question.letter, question.nodes[1])


def substituted(node: Node, name: str, value: Node) -> Node:
    """``node`` with ``value`` in place of a letter."""
    if isinstance(node, tree.Letter):
        return value if tree.label(node) == name else node
    kids = [substituted(child, name, value) for child in tree.children(node)]
    return rebuilt(node, kids) if kids else node


def arithmetic(node: Node) -> list[Node]:
    """A numeric expression and its lines, one operation done in each, in the right order."""
    found = [node]
    improper = _improper(node)
    while len(found) < _STEPS:
        following = _step(found[-1])
        if following is None or number(following) is not None:
            break
        found.append(following)
    return found if improper == node else [node, improper, *found[1:]]


def _improper(node: Node) -> Node:
    """Mixed numbers written as improper fractions, where they are multiplied, divided or added."""
    if isinstance(node, tree.Mixed) and node.den:
        return tree.Divide(tree.Integer(node.whole * node.den + node.num), tree.Integer(node.den))
    kids = [_improper(child) for child in tree.children(node)]
    return rebuilt(node, kids) if kids else node


def _step(node: Node) -> Node | None:
    """``node`` with its first operation done: innermost first, then from the left."""
    ready = [site for site in sites(node) if _ready(site.node) and (site.path or site.span or _open(site.node))]
    if not ready:
        return None
    chosen = max(ready, key=lambda site: (len(site.path), _rank(site.node), site.span is not None))
    value = exact(chosen.node)
    return None if value is None else put(node, chosen, shown(value, chosen.node))


def _open(node: Node) -> bool:
    return number(node) is None


def _rank(node: Node) -> int:
    return {tree.Power: 3, tree.Root: 3, tree.Product: 2, tree.Divide: 2}.get(type(node), 1)


def _ready(node: Node) -> bool:
    """Whether one operation on plain numbers is all there is (a sign or a fraction is no operation)."""
    match node:
        case tree.Sum(parts) | tree.Product(parts) if len(parts) == 2:
            return all(number(part) is not None for part in parts)
        case tree.Divide(num, den, style):
            whole_parts = number(num) is not None and number(den) is not None
            return whole_parts and (style == "sign" or (exact(node) or Fraction(1, 2)).denominator == 1)
        case tree.Power(base, exponent):
            return number(base) is not None and number(exponent) is not None
        case tree.Root(of) | tree.Absolute(of):
            return number(of) is not None
    return False


def shown(value: Fraction, like: Node) -> Node:
    """A number in the notation of ``like``: decimal, mixed, or a fraction."""
    kinds = {type(each) for each in tree.walk(like)}
    if tree.Decimal in kinds and value.denominator != 1:
        return decimal(value) or build.number(value)
    if tree.Mixed in kinds:
        return build.mixed(value)
    return build.number(value)


def algebra(node: Node) -> list[Node]:
    """An expression, the same multiplied out, and the same gathered; without repeats."""
    found = [node]
    spread = terms.spread(node)
    if spread is not None and len(spread) <= 16:
        for following in (terms.written(spread), terms.written(terms.gathered(spread))):
            if following not in found:
                found.append(following)
    return found


def finished(node: Node, like: Node | None = None) -> Node:
    """``node`` with the rest of the work done right: a number, a gathered sum, or itself."""
    if (number(node) is not None and not isinstance(node, tree.Divide)) or _plain_fraction(node):
        return node
    if _kept(node, like):
        return node
    if not tree.letters(node):
        value = exact(node)
        return node if value is None else shown(value, like or node)
    return terms.simplest(node) or node


def _kept(node: Node, like: Node | None) -> bool:
    """A power of a number, or scientific notation, as the answer to a problem about powers."""
    powers = isinstance(like, tree.Product | tree.Divide | tree.Sum)
    return powers and ((isinstance(node, tree.Power) and number(node.base) is not None) or _scientific(node))


def _scientific(node: Node) -> bool:
    match node:
        case tree.Product((first, tree.Power(tree.Integer(10), _))):
            return number(first) is not None
    return False


def _plain_fraction(node: Node) -> bool:
    """A fraction of whole numbers as it stands: 6/8 is kept, 12 ÷ 4 is work to do."""
    match bare(node):
        case tree.Divide(tree.Integer(), tree.Integer(den), style):
            return style != "sign" and den > 1
        case tree.Negative(of):
            return _plain_fraction(of)
    return False


# -- equations -------------------------------------------------------------------------------


def equation_lines(equation: tree.Relation) -> list[tree.Relation]:
    """An equation, then with both sides multiplied out, then gathered."""
    left, right_side = (algebra(side) for side in equation.sides[:2])
    count = max(len(left), len(right_side))
    padded = [(left + left[-1:] * count)[:count], (right_side + right_side[-1:] * count)[:count]]
    return [tree.Relation(equation.operators, pair) for pair in zip(*padded, strict=True)]


def coefficients(node: Node, letter: str, degree: int = 2) -> tuple[Fraction, ...] | None:
    """The coefficients of ``node`` as a polynomial in its one letter, constant first.

    >>> coefficients(build.linear(3, -5, "x"), "x", 1)
    (Fraction(-5, 1), Fraction(3, 1))
    """
    values = [exact(node, {letter: Fraction(k)}) for k in range(degree + 2)]
    known = [value for value in values if value is not None]
    found = _interpolated(known) if len(known) == len(values) else None
    return found if found is not None and _fits(found, node, letter) else None


def _fits(found: tuple[Fraction, ...], node: Node, letter: str) -> bool:
    """A check far out, where an absolute value or a higher power shows itself."""
    return all(
        exact(node, {letter: Fraction(k)}) == sum(value * k**power for power, value in enumerate(found))
        for k in (-97, 1_013)
    )


def _interpolated(values: list[Fraction]) -> tuple[Fraction, ...]:
    """From values at 0, 1 (and 2)."""
    if len(values) == 3:
        first, second, _ = values
        return (first, second - first)
    zero, one, two, _ = values
    square = (two - 2 * one + zero) / 2
    return (zero, one - zero - square, square)


def difference(equation: tree.Relation) -> Node:
    """Left side minus right side."""
    return tree.Sum((equation.sides[0], tree.Negative(equation.sides[1])))


def solved(equation: tree.Relation, letter: str) -> Node | None:
    """The solutions of an equation of degree 1 or 2 in ``letter`` (or a proportion in it), else None.

    >>> solved(build.equation(build.linear(2, 6, "x"), build.number(10)), "x")
    Integer(value=2)
    """
    if tree.letters(equation) not in ((letter,), ()):
        return _literal(equation, letter)
    whole = difference(equation)
    found = coefficients(whole, letter, 1)
    if found is not None:
        return _linear(*found)
    found = coefficients(whole, letter, 2)
    if found is not None:
        return _quadratic(*found)
    return _inverted(equation, letter) or _absolute(equation, letter)


def _linear(constant: Fraction, slope: Fraction) -> Node:
    if slope:
        return build.number(-constant / slope)
    return tree.Words("none" if constant else "all")


def _quadratic(c: Fraction, b: Fraction, a: Fraction) -> Node:
    under = b * b - 4 * a * c
    if under < 0:
        return tree.Words("none")
    root = rooted(under, 2)
    if not isinstance(root, Fraction):
        radical = tree.Root(build.number(under))
        return tree.Divide(tree.Sum((build.number(-b), tree.PlusMinus(radical))), build.number(2 * a))
    return several([(-b - root) / (2 * a), (-b + root) / (2 * a)])


def several(values: list[Fraction]) -> Node:
    """One or more solutions, each once."""
    nodes = tuple(build.number(value) for value in sorted(set(values)))
    return nodes[0] if len(nodes) == 1 else tree.Collection(nodes)


def _inverted(equation: tree.Relation, letter: str) -> Node | None:
    """``a/x = b``: linear in 1/x."""
    turned = substituted(difference(equation), letter, tree.Divide(tree.Integer(1), tree.Letter("u")))
    values = [exact(turned, {"u": Fraction(k)}) for k in (1, 2, 3)]
    known = [value for value in values if value is not None]
    if len(known) != 3 or known[2] - known[1] != known[1] - known[0] or known[1] == known[0]:
        return None
    root = 1 - known[0] / (known[1] - known[0])
    return build.number(1 / root) if root else tree.Words("none")


def _absolute(equation: tree.Relation, letter: str) -> Node | None:
    """``|ax + b| = c``."""
    inside, value = bare(equation.sides[0]), exact(equation.sides[1])
    if not isinstance(inside, tree.Absolute) or value is None:
        return None
    found = coefficients(inside.of, letter, 1)
    if found is None or not found[1]:
        return None
    if value < 0:
        return tree.Words("none")
    return several([(sign * value - found[0]) / found[1] for sign in (1, -1)])


def _literal(equation: tree.Relation, letter: str) -> Node | None:
    """The equation solved for one of its letters, where it is linear in that letter."""
    whole = difference(equation)
    zero, one, two = (substituted(whole, letter, tree.Integer(k)) for k in range(3))
    slope = tree.Sum((one, tree.Negative(zero)))
    if not _same(tree.Sum((two, tree.Negative(one))), slope):
        return None
    top = terms.simplest(tree.Negative(zero)) or tree.Negative(zero)
    bottom = terms.simplest(slope) or slope
    if bottom == tree.Integer(1):
        return top
    joined = terms.simplest(tree.Divide(top, bottom))
    return joined or tree.Divide(top, bottom)


def _same(left: Node, right_side: Node) -> bool:
    names = tuple(sorted({*tree.letters(left), *tree.letters(right_side)}))
    return all(_near(amount_at(left, at), amount_at(right_side, at)) for at in points(names))


def _near(left: Amount | None, right_side: Amount | None) -> bool:
    return left is not None and right_side is not None and abs(complex(left) - complex(right_side)) < 1e-9


# -- right answers ---------------------------------------------------------------------------


@right(Kind.NUMBER, Kind.SUBSTITUTE, Kind.FUNCTION)
def valued(question: Question) -> Node | None:
    """The number an expression comes to; a root that does not come out stays."""
    node = started(question)
    value = exact(node)
    if value is not None:
        return shown(value, node)
    return terms.simplest(node) or node


@right(Kind.EXPRESSION, Kind.FACTOR)
def rewritten(question: Question) -> Node:
    """The expression, multiplied out and gathered where it can be."""
    return terms.simplest(question.node) or question.node


@right(Kind.EQUATION)
def solution(question: Question) -> Node | None:
    """What solves the equation."""
    equation = question.node
    return solved(equation, question.letter) if isinstance(equation, tree.Relation) else None


def all_sites(node: Node) -> Iterator[Node]:
    """The nodes at every place of ``node``."""
    return (site.node for site in sites(node))
