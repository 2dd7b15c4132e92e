"""Square roots of perfect squares, such as √81, √(9/25) and √(9 + 16)."""

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.item import Level, Step
from stairwise.items.models import AreaModel
from stairwise.items.phrase import Phrase
from stairwise.items.template import Number, Prompt, Question, Slip, Statement, Template, Truth, say, span
from stairwise.notation import build
from stairwise.notation.tree import Node

SKILL = "rad.square-roots"
TRIPLES = ((3, 4), (6, 8), (5, 12), (9, 12), (8, 15), (12, 16), (7, 24), (15, 20), (10, 24), (20, 21), (18, 24))
LESS = tuple((a * a + b * b, a * a, b) for a, b in TRIPLES) + tuple((a * a + b * b, b * b, a) for a, b in TRIPLES)


def roots(shape: str, root: int | Fraction, pair: int, more: int) -> Question | None:
    if shape in ("root", "more"):
        inside = build.number(root**2)
        return _asked(inside, (), root, more if shape == "more" else 0)
    if shape == "sum":
        a, b = TRIPLES[pair % len(TRIPLES)]
        return _sum(a * a, b * b, a + b, more)
    whole, taken, answer = LESS[pair % len(LESS)]
    return _sum(whole, -taken, None, more, answer)


def _sum(first: int, second: int, spread: int | None, more: int, answer: int | None = None) -> Question | None:
    total = first + second
    answer = answer or round(total**0.5)
    inside = build.add(build.number(first), build.number(second))
    asked = _asked(inside, (build.number(total),), answer, more)
    if asked is None:
        return None
    wrong = spread if spread is not None else round(first**0.5) - round((-second) ** 0.5)
    said = say("Work out what is under the root first. It is {total}.", total=total)
    slips = [Slip("root-spread", Fraction(wrong + more), build.number(wrong + more), said), *asked.slips]
    return replace(asked, slips=tuple(slips))


def _asked(inside: Node, between: tuple[Node, ...], root: Number, more: int) -> Question | None:
    if root == 1 or (more and isinstance(root, Fraction)):
        return None
    written = build.root(inside)
    shown = build.add(build.number(more), written) if more else written
    answer = root + more
    return Question(
        stem=say("Find the value of {expression}.", expression=shown),
        answer=build.number(answer),
        value=Fraction(answer),
        idea=say("Which number times itself gives the number under the root?"),
        steps=_steps(shown, between, root, more),
        slips=tuple(_slips(root, more)),
        confirmation=say("Right! {root} times {root} is {square}.", root=root, square=root**2),
        model=AreaModel(("?",), ("?",), ((build.number(root**2),),)) if not between and not more else None,
    )


def _steps(shown: Node, between: tuple[Node, ...], root: Number, more: int) -> Iterator[Step]:
    start = shown
    for total in between:
        line = build.add(build.number(more), build.root(total)) if more else build.root(total)
        first = say("The root sign works like parentheses.")
        yield Step(say("Work out what is under the root."), start, line, first, SKILL)
        start = line
    square = build.times(build.number(root), build.number(root), style="times")
    line = build.add(build.number(more), build.root(square)) if more else build.root(square)
    seen = say("{root} times {root} is {whole}.", root=root, whole=root**2)
    yield Step(say("Write what is under the root as a number times itself."), start, line, seen, SKILL)
    last = build.add(build.number(more), build.number(root)) if more else build.number(root)
    yield Step(say("Take the root."), line, last, say("A root undoes a square."), SKILL)
    if more:
        yield Step(say("Add."), last, build.number(root + more), say("The root comes before + and -."), SKILL)


def _slips(root: Number, more: int) -> Iterator[Slip]:
    square = root**2
    fields = {"square": square, "half": Fraction(square) / 2, "root": root}
    half = say("{half} is half of {square}. Ask which number times itself is {square}.", **fields)
    yield _slip("root-half", Fraction(square) / 2 + more, half)
    if isinstance(root, Fraction) and root.denominator > 1:
        top = say("Take the root of the top and of the bottom number.", **fields)
        yield _slip("frac-simplify-one", Fraction(root.numerator, root.denominator**2) + more, top)
        yield _slip("frac-simplify-one", Fraction(root.numerator**2, root.denominator) + more, top)
        return
    same = say("{square} is under the root. Which number times itself makes {square}?", **fields)
    yield _slip("pow-times", square * 2 + more, same)
    yield _slip("eq-stop-early", square + more, same)
    near = say("Multiply your number by itself: it does not make {square}.", **fields)
    yield _slip("count-off-one", root + more + 1, near)
    yield _slip("count-off-one", root + more - 1, near)


def _slip(name: str, value: Number, feedback: Phrase) -> Slip:
    return Slip(name, Fraction(value), build.number(value), feedback)


FRACTIONS = tuple(Fraction(n, d) for d in span(2, 12) for n in span(1, 12) if Fraction(n, d).denominator == d)
SHAPES = ("root", "more", "sum", "less")
TEMPLATE = Template(
    answer_kind=AnswerKind.NUMBER,
    levels={
        Level.SUPPORTED: {
            "shape": ("root", "more", "sum"),
            "root": (*span(2, 12), 20),
            "pair": span(0, 4),
            "more": (0, 0, *span(1, 30)),
        },
        Level.CORE: {
            "shape": SHAPES,
            "root": (*span(4, 15), 20, 25, 30, *FRACTIONS),
            "pair": span(0, 21),
            "more": (0, *span(1, 20)),
        },
        Level.EXTENSION: {
            "shape": SHAPES,
            "root": (*span(11, 30), 40, 50, *FRACTIONS),
            "pair": span(0, 21),
            "more": (0, *span(5, 60)),
        },
    },
    question=roots,
    prompt=Prompt(
        "How can you find the value of {expression} without a calculator, and how can you check it?",
        (
            "I said which number times itself I looked for.",
            "I said what to do first when there is a sum under the root.",
            "I checked by multiplying.",
        ),
    ),
    statements=(
        Statement(
            "√(a + b) is the same as √a + √b.", Truth.SOMETIMES, "It is when a or b is 0, but √(9 + 16) is 5, not 7."
        ),
        Statement("The root of a number is half of it.", Truth.SOMETIMES, "Only for 4 and for 0: √4 is 2."),
    ),
)
