"""The value of a function, such as f(-3) for f(x) = 2x² + x, or read from a table."""

from collections.abc import Iterator

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.choosing import worth
from stairwise.items.facts import Move, chain
from stairwise.items.item import Level
from stairwise.items.models import Table
from stairwise.items.phrase import Phrase
from stairwise.items.solving import closed
from stairwise.items.template import Pools, Prompt, Question, Slip, Statement, Template, Truth, say, signed, span
from stairwise.notation import build
from stairwise.notation.tree import Node

SKILL = "func.notation"


def notation(shape: str, a: int, b: int, c: int, k: int, more: int) -> Question | None:
    a = 0 if shape == "line" else a
    at = k + more
    y = _at(a, b, c, at)
    if 0 in (k, at, y) or y == at or abs(at) == 1 or (a == 0 and abs(b) == 1) or more == k:
        return None
    given = build.terms(((a, build.power(build.letter("x"), 2)), (b, "x"), (c, "")))
    into: Node = build.add(build.number(k), build.number(more)) if more else build.number(k)
    table = (
        Table(("x", "f(x)"), tuple((x, _at(a, b, c, x)) for x in range(at - 2, at + 3))) if shape == "table" else None
    )
    stem = say("f(x) = {rule}. Find f({into}).", rule=given, into=into)
    if table:
        stem = say("The table shows the function f. Find f({into}).", into=into)
    return Question(
        stem=stem,
        answer=build.number(y),
        value=y,
        idea=say("f({into}) is the output of f when the input is {at}.", into=into, at=at),
        steps=chain(SKILL, say("f({into})", into=into), *_moves(a, b, c, k, more, bool(table))),
        slips=tuple(_read_slips(a, b, c, at) if table else _slips(a, b, c, k, more)),
        confirmation=say("Right! The input {at} gives the output {y}.", at=at, y=y),
        variables=("x",),
        model=table,
    )


def _at(a: int, b: int, c: int, x: int) -> int:
    return a * x * x + b * x + c


def _moves(a: int, b: int, c: int, k: int, more: int, table: bool) -> Iterator[Move]:
    at = k + more
    if more:
        yield say("Work out the input first."), say("f({at})", at=at), say("The parentheses hold one input.")
    if table:
        yield (
            say("Find {at} in the x-column.", at=at),
            say("the row for x = {at}", at=at),
            say("The input is an x-value."),
        )
        yield say("Read the output of that row."), build.number(_at(a, b, c, at)), say("It stands beside the input.")
        return
    square = build.power(closed(at), 2)
    parts = [build.times(build.number(a), square, style="times") if a not in (0, 1) else square] if a else []
    parts += [build.times(build.number(b), closed(at), style="times")] if b else []
    numbers = [n for n in (a * at * at, b * at) if n]
    rest = [build.number(c)] if c else []
    inside = say("A negative input goes in parentheses.") if at < 0 else say("Every x becomes the input.")
    yield say("Put {at} in for every x.", at=at), build.add(*parts, *rest), inside
    worked = build.add(*(build.number(n) for n in numbers), *rest)
    yield say("Work out each part."), worked, say("Powers come first, then products.")
    yield say("Add."), build.number(_at(a, b, c, at)), say("This is the output for {at}.", at=at)


def _slips(a: int, b: int, c: int, k: int, more: int) -> Iterator[Slip]:
    at = k + more
    times = build.terms(((at * a, build.power(build.letter("x"), 2)), (at * b, "x"), (at * c, "")))
    named = say("f({at}) does not mean f times {at}. Put {at} in for x.", at=at)
    yield Slip("func-times", worth(times), times, named)
    if more:
        split = say("f of a sum is not the sum of the outputs. Add inside the parentheses first.")
        yield _slip("func-sum-split", _at(a, b, c, k) + _at(a, b, c, more), split)
        yield _slip("func-sum-split", _at(a, b, c, k) + more, split)
    if at < 0:
        paren = say("Put {at} in parentheses: squared, it is positive.", at=at)
        bare = -a * at * at + b * at + c if a else b * -at + c
        yield _slip("eval-drop-paren", bare, paren)
    if a:
        twice = say("{power} is {at} times itself, not times 2.", power=build.power(closed(at), 2), at=at)
        yield _slip("pow-times", 2 * a * at + b * at + c, twice)
    yield _slip("count-off-one", _at(a, b, c, at + 1), say("That is the output for the next input."))
    yield _slip("count-off-one", _at(a, b, c, at - 1), say("That is the output for the input before."))


def _read_slips(a: int, b: int, c: int, at: int) -> Iterator[Slip]:
    named = say("f({at}) does not mean f times {at}. It is the output beside {at}.", at=at)
    yield _slip("func-times", at * _at(a, b, c, at), named)
    yield _slip("func-in-out-swap", at, say("{at} is the input. Read the output beside it.", at=at))
    yield _slip("count-off-one", _at(a, b, c, at + 1), say("That is the output for the next input."))
    yield _slip("count-off-one", _at(a, b, c, at - 1), say("That is the output for the input before."))


def _slip(name: str, value: int, feedback: Phrase) -> Slip:
    return Slip(name, value, build.number(value), feedback)


def _level(shapes: tuple[str, ...], a: tuple[int, ...], k: tuple[int, ...], more: tuple[int, ...]) -> Pools:
    return {"shape": shapes, "a": a, "b": signed(1, 6), "c": (0, *signed(1, 9)), "k": k, "more": more}


TEMPLATE = Template(
    answer_kind=AnswerKind.NUMBER,
    levels={
        Level.SUPPORTED: _level(("line", "table", "square"), (1,), (*span(2, 7), -2, -3), (0,)),
        Level.CORE: _level(("square", "line"), signed(1, 4), span(-6, -2), (0,)),
        Level.EXTENSION: _level(("square",), signed(1, 3), signed(2, 5), span(1, 4)),
    },
    question=notation,
    prompt=Prompt(
        "A friend says that f({into}) means f times {into}. Explain what it means.",
        ("I used the words input and output.", "I showed where the input goes.", "I worked it out."),
    ),
    statements=(
        Statement("f(2 + 3) = f(2) + f(3)", Truth.SOMETIMES, "It holds for f(x) = 4x, but not for f(x) = x²."),
    ),
)
