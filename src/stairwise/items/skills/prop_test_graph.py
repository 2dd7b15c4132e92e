"""Is a graph proportional? It is a straight line through (0, 0)."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.choosing import choice_question, pick
from stairwise.items.facts import chain
from stairwise.items.item import Level
from stairwise.items.models import Curve, Graph, curve, straight
from stairwise.items.phrase import Phrase
from stairwise.items.template import Number, Prompt, Question, Slip, Statement, Template, Truth, say, span

SKILL = "prop.test-graph"
YES = say("Yes. It is a straight line through (0, 0).")
ENOUGH = say("Yes. A straight line is enough.")
HILL = say("Yes. It goes up like a path on a hill.")
NO_ORIGIN = say("No. It is straight, but it does not go through (0, 0).")
NO_LINE = say("No. It goes through (0, 0), but it is not straight.")
STORIES = (("hours", "miles"), ("pounds", "dollars"), ("minutes", "gallons"), ("days", "inches"), ("cups", "servings"))


def proportional(kind: str, m: Fraction, b: int, c: int, story: tuple[str, str], turn: int) -> Question | None:
    """One graph, or three named ones when `turn` is 1 or more."""
    if turn:
        return _three(m, b, c, story, turn)
    if (kind == "line" and m * 10 + b > 20) or (kind != "line" and m * 10 > 20):
        return None
    drawn = _bent(c) if kind == "bent" else straight(m, b if kind == "line" else 0, 0, 10)
    key = {"yes": YES, "line": NO_ORIGIN, "bent": NO_LINE}[kind]
    across, up = story
    return choice_question(
        say("The graph shows {up} for {across}. Is it proportional?", up=up, across=across),
        key,
        say("Two things count: is it straight, and does it go through (0, 0)?"),
        chain(SKILL, say("the graph"), *_moves(kind, b, key)),
        _slips(kind),
        say("Right! A proportional graph is a straight line through (0, 0)."),
        Graph(0, 10, 0, 20, 1, 2, curves=(drawn,), across=across, up=up),
    )


def _bent(c: int, name: str = "") -> Curve:
    """A curve from (0, 0) to (10, 2c) that bends."""

    def rule(x: Number) -> Number:
        return Fraction(c, 50) * x * x

    return curve(rule, 0, 10, f"a curve from (0, 0) through (5, {Fraction(c, 2)}) to (10, {2 * c})", name)


def _moves(kind: str, b: int, key: Phrase) -> Iterator[tuple[Phrase, Phrase, Phrase]]:
    seen = say("straight, and it starts at (0, 0)")
    if kind == "line":
        seen = say("straight, but it starts at (0, {b})", b=b)
    if kind == "bent":
        seen = say("it starts at (0, 0), but it bends")
    yield say("Look at the shape and at the start."), seen, say("Put a ruler along it, and look where x is 0.")
    yield say("Decide."), key, say("Proportional needs both: a straight line, and (0, 0).")


def _slips(kind: str) -> Iterator[Slip]:
    if kind != "yes":
        origin = (
            say("Look at x = 0. What is y there?") if kind == "line" else say("Put a ruler along it: is it straight?")
        )
        yield pick("prop-any-line", YES, origin)
    yield pick("prop-any-line", ENOUGH, say("A straight line must also go through (0, 0)."))
    yield pick("graph-as-picture", HILL, say("The graph is not a picture of a hill. Look at its numbers."))
    if kind != "line":
        yield pick("graph-as-picture", NO_ORIGIN, say("Look at x = 0: y is 0 there."))
    if kind != "bent":
        yield pick("graph-as-picture", NO_LINE, say("Put a ruler along the graph and look where it begins."))


def _three(m: Fraction, b: int, c: int, story: tuple[str, str], turn: int) -> Question | None:
    if m * 10 + b > 20 or m * 5 == Fraction(c, 2) or m * 10 == 2 * c:
        return None
    names = ("ABC" * 2)[turn : turn + 3]
    line, other, bent = names
    curves = (straight(m, 0, 0, 10, line), straight(m, b, 0, 10, other), _bent(c, bent))
    key = say("{line}. It is a straight line through (0, 0).", line=line)
    across, up = story
    moves = (
        (
            say("Look at the shape of each graph."),
            say("straight: {line} and {other}; bent: {bent}", line=line, other=other, bent=bent),
            say("A proportional graph is straight."),
        ),
        (say("Look at x = 0."), key, say("{other} does not go through (0, 0).", other=other)),
    )
    slips = (
        pick(
            "prop-any-line", say("{other}. It is a straight line.", other=other), say("It does not go through (0, 0).")
        ),
        pick(
            "graph-as-picture",
            say("{bent}. It goes up like a path on a hill.", bent=bent),
            say("It bends, so it is not proportional."),
        ),
        pick(
            "prop-any-line",
            say("{line} and {other}. Both are straight lines.", line=line, other=other),
            say("Only one of them goes through (0, 0)."),
        ),
        pick(
            "prop-any-line",
            say("{line} and {bent}. Both go through (0, 0).", line=line, bent=bent),
            say("Only one of them is straight."),
        ),
    )
    return choice_question(
        say("Three graphs show {up} for {across}. Which one is proportional?", up=up, across=across),
        key,
        say("Two things count: is it straight, and does it go through (0, 0)?"),
        chain(SKILL, say("the graphs A, B and C"), *moves),
        slips,
        say("Right! A proportional graph is a straight line through (0, 0)."),
        Graph(0, 10, 0, 20, 1, 2, curves=tuple(sorted(curves, key=lambda each: each.name)), across=across, up=up),
    )


PROMPT = Prompt(
    "Explain how you see in a graph whether it is proportional.",
    (
        "I spoke about the shape.",
        "I spoke about the point (0, 0).",
        "I described a straight line that is not proportional.",
    ),
)
STATEMENTS = (
    Statement(
        "A straight line is the graph of a proportional relationship.",
        Truth.SOMETIMES,
        "Only when it goes through (0, 0).",
    ),
    Statement("A proportional graph goes through (0, 0).", Truth.ALWAYS, "0 times the constant is 0."),
)
SLOPES = tuple(Fraction(n, d) for d in (1, 2, 4, 5) for n in range(1, 2 * d + 1))
KINDS = ("yes", "line", "bent")
TEMPLATE = Template(
    answer_kind=AnswerKind.CHOICE,
    levels={
        Level.SUPPORTED: {
            "kind": ("yes", "line"),
            "m": SLOPES,
            "b": span(2, 12),
            "c": (0,),
            "story": STORIES,
            "turn": (0,),
        },
        Level.CORE: {
            "kind": KINDS,
            "m": SLOPES,
            "b": (1, 2, 3, 4, 6, 8),
            "c": span(2, 10),
            "story": STORIES,
            "turn": (0,),
        },
        Level.EXTENSION: {
            "kind": KINDS,
            "m": SLOPES,
            "b": span(2, 10),
            "c": span(2, 10),
            "story": STORIES,
            "turn": (1, 2, 3),
        },
    },
    question=proportional,
    prompt=PROMPT,
    statements=STATEMENTS,
)
