"""Filling a blank of a table from its rule, such as y = x² - 3."""

from collections.abc import Iterator

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move
from stairwise.items.item import Level
from stairwise.items.models import Table
from stairwise.items.quantities import Wrong, asked, wrongs
from stairwise.items.solving import closed
from stairwise.items.template import Pools, Prompt, Question, Template, say, signed, span
from stairwise.notation import build
from stairwise.notation.tree import Node

SKILL = "func.rule-table"


def rule_table(shape: str, a: int, b: int, start: int, at: int) -> Question | None:
    xs = (start, start + 1, start + 2, start + 3)
    k = xs[at]
    y = _at(shape, a, b, k)
    if k in (0, 1) or y == k or a == 0 or (shape == "line" and abs(a) == 1):
        return None
    rows = tuple((x, None if x == k else _at(shape, a, b, x)) for x in xs)
    equation = build.equation(build.letter("y"), _rule(shape, a, b))
    return asked(
        SKILL,
        say(
            "The rule of the table is {equation}. What number is missing in the row for x = {k}?",
            equation=equation,
            k=k,
        ),
        y,
        say("x is the input. Put {k} into the rule in place of x.", k=k),
        say("x = {k}", k=k),
        _moves(shape, a, b, k),
        wrongs(_wrong(shape, a, b, k)),
        say("Right! The input {k} gives the output {y}.", k=k, y=y),
        model=Table(("x", "y"), rows),
    )


def _at(shape: str, a: int, b: int, x: int) -> int:
    return {"line": a * x + b, "square": x * x + b, "less": b - x, "scaled": a * x * x + b}[shape]


def _rule(shape: str, a: int, b: int) -> Node:
    x = build.letter("x")
    square = build.power(x, 2)
    return {
        "line": build.linear(a, b, "x"),
        "square": build.terms(((1, square), (b, ""))),
        "less": build.subtract(build.number(b), x),
        "scaled": build.terms(((a, square), (b, ""))),
    }[shape]


def _moves(shape: str, a: int, b: int, k: int) -> Iterator[Move]:
    power = build.power(closed(k), 2)
    rest = (build.number(b),) if b else ()
    once = build.times(build.number(a), closed(k), style="times")
    first, then = {
        "line": (build.add(once, *rest), build.add(build.number(a * k), *rest)),
        "square": (build.add(power, *rest), build.add(build.number(k * k), *rest)),
        "less": (build.subtract(build.number(b), closed(k)), build.number(b - k)),
        "scaled": (
            build.add(build.times(build.number(a), power, style="times"), *rest),
            build.add(build.number(a * k * k), *rest),
        ),
    }[shape]
    inside = say("A negative input goes in parentheses.") if k < 0 else say("The rule is the same for every row.")
    yield say("Put {k} in for x.", k=k), first, inside
    order = say("A power comes first, then multiplying, then adding.")
    yield say("Work out the part with the input."), then, order
    yield say("Finish the sum."), build.number(_at(shape, a, b, k)), say("This is the output for {k}.", k=k)


def _wrong(shape: str, a: int, b: int, k: int) -> Iterator[Wrong]:
    y = _at(shape, a, b, k)
    turned = say("You used {k} as the output. It is in the x-column, so it is the input.", k=k)
    back = {"line": (k - b) // a if shape == "line" and (k - b) % a == 0 else None}.get(shape)
    yield "func-in-out-swap", back, turned
    yield "func-in-out-swap", k, turned
    if k < 0:
        bare = {"line": a * -k + b, "square": b - k * k, "less": b + k, "scaled": b - a * k * k}[shape]
        paren = say("Put {k} in parentheses: the minus sign belongs to the number.", k=k)
        yield "eval-drop-paren", bare, paren
    if shape in ("square", "scaled"):
        scale = a if shape == "scaled" else 1
        twice = say("{power} is {k} times itself, not times 2.", power=build.power(closed(k), 2), k=k)
        yield "pow-times", scale * 2 * k + b, twice
    if shape == "scaled":
        early = say("Square {k} first, then multiply by {a}.", k=k, a=a)
        yield "order-coef-first", (a * k) ** 2 + b, early
    if shape == "line":
        yield (
            "var-concat",
            int(f"{a}{k}") + b if k > 0 else None,
            say("{many} means {a} times x.", many=build.term(a, "x"), a=a),
        )
        yield "order-left-right", a * (k + b), say("Multiply before you add.")
    row = say("That output belongs to the row next to it. Read the input again.")
    yield "count-off-one", _at(shape, a, b, k + 1), row
    yield "count-off-one", _at(shape, a, b, k - 1), row
    yield "int-add-wrong-sign", -y, say("The size is right. Check the sign.")


def _level(shapes: tuple[str, ...], a: tuple[int, ...], b: tuple[int, ...], start: tuple[int, ...]) -> Pools:
    return {"shape": shapes, "a": a, "b": b, "start": start, "at": (0, 1, 2, 3)}


TEMPLATE = Template(
    answer_kind=AnswerKind.NUMBER,
    levels={
        Level.SUPPORTED: _level(("line", "line", "square"), span(2, 9), span(1, 9), (-3, -2, 0, 1, 2)),
        Level.CORE: _level(("line", "square", "less"), signed(2, 6), signed(1, 12), span(-6, -1)),
        Level.EXTENSION: _level(("scaled",), (-5, -4, -3, -2, 2, 3, 4, 5), signed(1, 12), span(-6, 1)),
    },
    question=rule_table,
    prompt=Prompt(
        "Explain how you would fill in the whole table for {equation}, and how its points get on a graph.",
        ("I put an input in parentheses into the rule.", "I wrote the input first.", "I said where one point goes."),
    ),
)
