"""One quantity that depends on another, from a story or a table to an equation such as c = 12n."""

from collections.abc import Iterator

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.choosing import worth
from stairwise.items.facts import Move, chain
from stairwise.items.item import Level
from stairwise.items.models import Table
from stairwise.items.phrase import Phrase
from stairwise.items.stories import NAMES, Frame, tell
from stairwise.items.template import Pools, Prompt, Question, Slip, Template, say, span
from stairwise.items.values import SLOPE_INTERCEPT
from stairwise.notation import build
from stairwise.notation.tree import Node

SKILL = "func.two-variable"
TIMES = (
    Frame(
        "{name} buys n tickets at {k} dollars each. Write an equation that gives the cost c from n.",
        "c n",
        {"k": (3, 60)},
    ),
    Frame(
        "{name} walks {k} miles each week. Write an equation that gives the miles m after w weeks.",
        "m w",
        {"k": (3, 25)},
    ),
    Frame(
        "Each box holds {k} pencils. {name} packs b boxes. Write an equation that gives the pencils p from b.",
        "p b",
        {"k": (4, 60)},
    ),
)
PLUS = (
    Frame(
        "{name} is {k} years older than Bo. Write an equation that gives the age a from the age b of Bo.",
        "a b",
        {"k": (2, 12)},
    ),
    Frame(
        "A box weighs {k} pounds. {name} packs toys of t pounds in it. "
        "Write an equation that gives the total weight w in pounds from t.",
        "w t",
        {"k": (2, 12)},
    ),
    Frame(
        "{name} has {k} points in a game and then scores p more. Write an equation that gives the total t from p.",
        "t p",
        {"k": (2, 60)},
    ),
)
BOTH = (
    Frame(
        "{name} rents a bike for {k} dollars an hour and a helmet for {f} dollars in all. "
        "Write an equation that gives the cost c in dollars for h hours.",
        "c h",
        {"k": (3, 25), "f": (2, 15)},
    ),
    Frame(
        "A tank has {f} gallons in it. {name} fills in {k} gallons each minute. "
        "Write an equation that gives the gallons g after m minutes.",
        "g m",
        {"k": (2, 20), "f": (5, 90)},
    ),
)


def relate(name: str, frame: Frame, k: int, f: int, shape: str, start: int) -> Question | None:
    out, into = frame.structure.split()
    m, b = (1, k) if frame in PLUS else (k, f if frame in BOTH else 0)
    table = Table((into, out), tuple((x, m * x + b) for x in (start, start + 1, start + 3)))
    story = tell(frame, name=name, k=k, f=f)
    if story is None or (frame in BOTH and k == f) or k == 1:
        return None
    stem = (
        story
        if shape == "story"
        else say(
            "The table shows how {out} depends on {into}. Write an equation that gives {out} from {into}.",
            out=out,
            into=into,
        )
    )
    answer = _equation(out, m, into, b)
    return Question(
        stem=stem,
        answer=answer,
        value=_value(out, m, b, (out, into)),
        idea=say("Which letter follows from the other one? What do you do to {into} to get {out}?", into=into, out=out),
        steps=chain(SKILL, say("{out} follows from {into}", out=out, into=into), *_moves(out, m, into, b, answer)),
        slips=tuple(_slips(out, m, into, b)),
        confirmation=say("Right! {equation} works for every {into}.", equation=answer, into=into),
        variables=tuple(sorted((out, into))),
        form_asked=SLOPE_INTERCEPT,
        model=table if shape == "table" else None,
        structure="depends by adding" if m == 1 else "depends by a rate",
    )


def _equation(out: str, m: int, into: str, b: int) -> Node:
    return build.equation(build.letter(out), build.linear(m, b, into))


def _value(out: str, m: int, b: int, letters: tuple[str, str]) -> tuple[object, ...]:
    # A line in the plane of the two letters, whichever of them stands alone.
    sign = 1 if out == letters[0] else -1
    return (sign, *worth(build.linear(m, b, "x")))


def _moves(out: str, m: int, into: str, b: int, answer: Node) -> Iterator[Move]:
    one = m * 2 + b
    pair = say("{into} = 2 gives {out} = {value}", into=into, out=out, value=one)
    yield (
        say("Try a number: put in 2 for {into}.", into=into),
        pair,
        say("You choose {into}; {out} follows.", into=into, out=out),
    )
    add = say("The same number is added each time.")
    many = say("Each 1 of {into} counts {m}.", into=into, m=m)
    yield say("Do to {into} what you did to 2.", into=into), answer, add if m == 1 else many


def _slips(out: str, m: int, into: str, b: int) -> Iterator[Slip]:
    turned = say("Put in 2 for {into}. Your letters are traded: {out} follows from {into}.", into=into, out=out)
    yield _slip("reversal-eq", into, m, out, b, (out, into), turned)
    k = b if m == 1 else m
    if m == 1:
        times = say("Is {out} that many times as large as {into}? It is {k} more.", out=out, into=into, k=k)
        yield _slip("pattern-multiply-term", out, k, into, 0, (out, into), times)
        yield _slip("func-in-out-swap", into, k, out, 0, (out, into), turned)
        return
    more = say("Each 1 of {into} counts {k}, so multiply.", into=into, k=k)
    yield _slip("ratio-additive", out, 1, into, k + b, (out, into), more)
    if b:
        once = say("{b} is there once, and {k} for each 1 of {into}.", b=b, k=k, into=into)
        yield _slip("mb-swap", out, b, into, k, (out, into), once)
        yield _slip("start-ignored", out, k, into, 0, (out, into), once)
    yield _slip("func-in-out-swap", into, 1, out, k + b, (out, into), turned)


def _slip(name: str, out: str, m: int, into: str, b: int, letters: tuple[str, str], feedback: Phrase) -> Slip:
    return Slip(name, _value(out, m, b, letters), _equation(out, m, into, b), feedback)


def _level(frames: tuple[Frame, ...], k: tuple[int, ...], *shapes: str) -> Pools:
    return {"name": NAMES, "frame": frames, "k": k, "f": span(2, 40), "shape": shapes, "start": span(1, 9)}


TEMPLATE = Template(
    answer_kind=AnswerKind.EQUATION,
    levels={
        Level.SUPPORTED: _level((*TIMES, *PLUS), span(2, 20), "story"),
        Level.CORE: _level((*TIMES, *PLUS), span(2, 40), "table", "table", "story"),
        Level.EXTENSION: _level(BOTH, span(2, 25), "story", "table"),
    },
    question=relate,
    prompt=Prompt(
        "Show how one quantity depends on the other: describe a table, a graph and the equation.",
        ("I said which quantity is chosen freely.", "I gave three pairs.", "My equation works for each pair."),
    ),
)
