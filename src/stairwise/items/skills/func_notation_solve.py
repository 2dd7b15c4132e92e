"""The input of a function when its output is known: f(x) = 11 with f(x) = 3x - 4."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move
from stairwise.items.item import Level
from stairwise.items.models import Table
from stairwise.items.quantities import Wrong, asked, wrongs
from stairwise.items.solving import undo_adding
from stairwise.items.template import Pools, Prompt, Question, Statement, Template, Truth, say, signed, span
from stairwise.notation import build
from stairwise.notation.tree import Node

SKILL = "func.notation-solve"


def notation_solve(shape: str, a: int, b: int, p: int, x: int) -> Question | None:
    m, start = (a + 1, a * p) if shape == "bracket" else (a, b)
    y = m * x + start
    if x in (y, 0) or 0 in (m, start, y) or abs(m) == 1 or y == m or (shape == "bracket" and abs(a) == 1):
        return None
    opened = build.linear(m, start, "x")
    given = (
        opened
        if shape != "bracket"
        else build.add(build.term(a, build.group(build.linear(1, p, "x"))), build.letter("x"))
    )
    rows = tuple((k, m * k + start) for k in range(x - 2, x + 3))
    table = Table(("x", "f(x)"), rows) if shape == "table" else None
    stem = say("f(x) = {rule}. For which x is f(x) = {y}?", rule=given, y=y)
    if table:
        stem = say("The table shows the function f. For which x is f(x) = {y}?", y=y)
    return asked(
        SKILL,
        stem,
        x,
        say("Is {y} the input or the output? What are you looking for?", y=y),
        say("f(x) = {y}", y=y),
        _table_moves(x, y) if table else _moves(given, opened, m, start, x, y),
        wrongs(_wrong(m, start, x, y)),
        say("Right! The input {x} gives the output {y}.", x=x, y=y),
        model=table,
    )


def _table_moves(x: int, y: int) -> Iterator[Move]:
    row = say("the row with the output {y}", y=y)
    yield say("Look for {y} in the column of outputs.", y=y), row, say("f(x) is the output.")
    yield say("Read the input of that row."), build.number(x), say("It stands beside the output.")


def _moves(given: Node, opened: Node, m: int, start: int, x: int, y: int) -> Iterator[Move]:
    yield (
        say("Set the rule equal to {y}.", y=y),
        build.equation(given, build.number(y)),
        say("f(x) is the output, and it is {y}.", y=y),
    )
    simple = say("Expand and put like terms together.")
    yield simple, build.equation(opened, build.number(y)), say("The rule keeps its value.")
    alone = build.equation(build.term(m, "x"), build.number(y - start))
    yield undo_adding(start), alone, say("Both sides change in the same way.")
    found = build.equation(build.letter("x"), build.number(x))
    yield say("Divide both sides by {m}.", m=m), found, say("{many} means {m} times x.", many=build.term(m, "x"), m=m)


def _wrong(m: int, start: int, x: int, y: int) -> Iterator[Wrong]:
    put = say("You put {y} in for x. {y} is the output; look for the input.", y=y)
    yield "func-in-out-swap", m * y + start, put
    times = say("f(x) does not mean f times x. Set the whole rule equal to {y}.", y=y)
    yield "func-times", Fraction(y, m + start) if m + start else None, times
    yield "func-times", Fraction(y, m), times
    sign = say("Undo the {start} with the opposite move.", start=start)
    yield "eq-wrong-inverse", Fraction(y + start, m), sign
    yield "eq-wrong-inverse", y - start - m, say("{many} means times: divide by {m}.", many=build.term(m, "x"), m=m)
    yield "eq-stop-early", y - start, say("That is {many}. One move is left.", many=build.term(m, "x"))
    yield "int-mul-sign", -x, say("Check the sign: put your number into the rule.")


def _level(shapes: tuple[str, ...], a: tuple[int, ...], b: tuple[int, ...], x: tuple[int, ...]) -> Pools:
    return {"shape": shapes, "a": a, "b": b, "p": signed(1, 9), "x": x}


TEMPLATE = Template(
    answer_kind=AnswerKind.NUMBER,
    levels={
        Level.SUPPORTED: _level(("line", "table"), span(2, 9), span(1, 12), span(2, 9)),
        Level.CORE: _level(("line",), signed(2, 9), signed(1, 15), signed(2, 9)),
        Level.EXTENSION: _level(("bracket",), signed(2, 7), (1,), signed(2, 9)),
    },
    question=notation_solve,
    prompt=Prompt(
        "Explain the difference between finding f({y}) and solving f(x) = {y}.",
        ("I named input and output.", "I said what is known in each question.", "I put my x back into the rule."),
    ),
    statements=(Statement("f(x) = 9 has one solution.", Truth.SOMETIMES, "f(x) = 3x has one, but f(x) = x² has two."),),
)
