"""Two equations y = mx + b from a story, such as two gyms with different fees, and when they agree."""

from collections.abc import Iterator

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move
from stairwise.items.item import Level
from stairwise.items.stories import PAIRS, Frame, tell
from stairwise.items.straight import crossing, line, one_var, pair_question, pair_slip, rule, system
from stairwise.items.template import Pools, Prompt, Question, Slip, Template, say, span
from stairwise.notation import build

SKILL = "sys.word-basic"
UP = (
    Frame(
        "{one} pays {b} dollars to join a gym and {m} dollars each month. {two} pays {c} dollars to join and "
        "{n} dollars each month. When are both costs equal? Write (months, dollars).",
        "both grow",
        {"b": (5, 120), "c": (5, 120), "m": (5, 60), "n": (5, 60)},
    ),
    Frame(
        "{one} has {b} dollars and saves {m} dollars each week. {two} has {c} dollars and saves {n} dollars each week. "
        "When do both have the same? Write (weeks, dollars).",
        "both grow",
        {"b": (5, 120), "c": (5, 120), "m": (2, 30), "n": (2, 30)},
    ),
    Frame(
        "{one} has read {b} pages and reads {m} pages each day. {two} has read {c} pages and reads {n} pages each day. "
        "When have both read the same? Write (days, pages).",
        "both grow",
        {"b": (5, 120), "c": (5, 120), "m": (4, 40), "n": (4, 40)},
    ),
)
DOWN = (
    Frame(
        "{one} has a tank with {b} liters and lets out {m} liters each minute. {two} has one with {c} liters and "
        "fills in {n} liters each minute. When do both hold the same? Write (minutes, liters).",
        "one falls, one grows",
        {"b": (40, 400), "c": (2, 120), "m": (2, 25), "n": (2, 25)},
    ),
    Frame(
        "{one} has {b} dollars and spends {m} dollars each day. {two} has {c} dollars and gets {n} dollars each day. "
        "When do both have the same? Write (days, dollars).",
        "one falls, one grows",
        {"b": (40, 300), "c": (2, 120), "m": (2, 15), "n": (2, 15)},
    ),
)


def word(frame: Frame, names: tuple[str, str], m: int, n: int, x: int, c: int) -> Question | None:
    slope = -m if frame in DOWN else m
    y = n * x + c
    b = y - slope * x
    stem = tell(frame, one=names[0], two=names[1], b=b, c=c, m=m, n=n)
    if stem is None or m == n or b <= 0 or y <= 0 or b in (c, m) or c == n:
        return None
    one, two = line(slope, b), line(n, c)
    return pair_question(
        SKILL,
        stem,
        (x, y),
        say("Write one rule for each person. When do both rules give the same y?"),
        say("the two stories"),
        _moves((slope, b), (n, c), x, y),
        _slips((slope, b), (n, c), x, y),
        say("Right! {point} fits {one} and {two}.", point=build.point(x, y), one=one, two=two),
    )


def _moves(first: tuple[int, int], second: tuple[int, int], x: int, y: int) -> Iterator[Move]:
    start = say("The start stands alone, and the change goes with x.")
    yield say("Write an equation for each person."), system(line(*first), line(*second)), start
    equal = build.equation(rule(*first), rule(*second))
    yield say("Set both rules equal."), equal, say("At that moment both have the same y.")
    found = build.equation(build.letter("x"), build.number(x))
    yield say("Solve for x."), found, say("x is the time.")
    yield say("Put x into one equation and write the pair."), build.point(x, y), say("y is the amount at that time.")


def _slips(first: tuple[int, int], second: tuple[int, int], x: int, y: int) -> Iterator[Slip]:
    yield one_var("x", x, "y")
    turned = say("The letters are traded. The time comes first, then the amount.")
    yield pair_slip("reversal-eq", y, x, turned)
    (m, b), (n, c) = first, second
    traded = crossing((b, m), (c, n))
    if traded:
        yield pair_slip("mb-swap", *traded, say("The number that happens again and again goes with x."))
    alone = say("Your time is right. The start counts too, so add it.")
    yield pair_slip("start-ignored", x, n * x, alone)
    yield one_var("y", y, "x")


def _level(frames: tuple[Frame, ...], m: tuple[int, ...], x: tuple[int, ...], c: tuple[int, ...]) -> Pools:
    return {"frame": frames, "names": PAIRS, "m": m, "n": m, "x": x, "c": c}


TEMPLATE = Template(
    answer_kind=AnswerKind.PAIR,
    levels={
        Level.SUPPORTED: _level(UP, span(2, 12), span(2, 8), span(5, 40)),
        Level.CORE: _level(UP, span(4, 40), span(3, 15), span(5, 100)),
        Level.EXTENSION: _level(DOWN, span(2, 20), span(3, 12), span(2, 60)),
    },
    question=word,
    prompt=Prompt(
        "Explain what the pair of numbers tells in this story, and what happens after that time.",
        ("I said what x and y count.", "I wrote both equations.", "I said who has more later, and why."),
    ),
)
