"""Stories with two unknown amounts, such as 200 tickets at two prices for 760 dollars."""

from collections.abc import Iterator

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move
from stairwise.items.item import Level
from stairwise.items.stories import NAMES, Frame, tell
from stairwise.items.straight import one_var, pair_question, pair_slip, standard, system
from stairwise.items.template import Pools, Prompt, Question, Slip, Template, say, span
from stairwise.notation import build
from stairwise.notation.tree import Node

SKILL = "sys.word"
TOTAL = (
    Frame(
        "{name} sells {count} tickets for {money} dollars in all. Tickets for adults cost {p} dollars, tickets for "
        "children {q} dollars. How many of each are sold? Write (adults, children).",
        "count and value",
        {"p": (4, 20), "q": (2, 12)},
    ),
    Frame(
        "{name} has {count} pens and books. A book costs {p} dollars, a pen {q} dollars, and all together {money} "
        "dollars. How many of each are there? Write (books, pens).",
        "count and value",
        {"p": (5, 20), "q": (2, 4)},
    ),
    Frame(
        "{name} plays {count} rounds and gets {money} points. A win gives {p} points, a draw {q} points, and no round "
        "is lost. How many of each are there? Write (wins, draws).",
        "count and value",
        {"p": (3, 10), "q": (2, 5)},
    ),
)
MORE = (
    Frame(
        "{name} sells {more} more tickets for adults than for children, for {money} dollars in all. Tickets for adults "
        "cost {p} dollars, tickets for children {q} dollars. How many of each are sold? Write (adults, children).",
        "difference and value",
        {"p": (4, 20), "q": (2, 12)},
    ),
    Frame(
        "{name} buys {more} more books than pens for {money} dollars in all. A book costs {p} dollars, "
        "a pen {q} dollars. How many of each are there? Write (books, pens).",
        "difference and value",
        {"p": (5, 20), "q": (2, 4)},
    ),
)


def word(name: str, frame: Frame, p: int, q: int, x: int, y: int) -> Question | None:
    money, more = p * x + q * y, x - y
    if p <= q or x == y or (frame in MORE and more < 2) or p * y + q * x == money:
        return None
    told = {"more": more} if frame in MORE else {"count": x + y}
    stem = tell(frame, name=name, money=money, p=p, q=q, **told)
    if stem is None:
        return None
    counted = standard(1, -1, more) if frame in MORE else standard(1, 1, x + y)
    paid = standard(p, q, money)
    return pair_question(
        SKILL,
        stem,
        (x, y),
        say("Call the two amounts x and y. What does each number of the story tell about them?"),
        say("x of the first kind, y of the second kind"),
        _moves(counted, paid, x, y),
        _slips(frame in MORE, p, q, x, y),
        say("Right! {point} fits {one} and {two}.", point=build.point(x, y), one=counted, two=paid),
    )


def _moves(counted: Node, paid: Node, x: int, y: int) -> Iterator[Move]:
    both = say("One equation counts the things, the other one what they are worth.")
    yield say("Write one equation for the count and one for the value."), system(counted, paid), both
    found = build.equation(build.letter("x"), build.number(x))
    yield say("Solve by substitution or elimination."), found, say("This is the first amount.")
    yield say("Put x into the first equation and write the pair."), build.point(x, y), say("Check the value too.")


def _slips(more: bool, p: int, q: int, x: int, y: int) -> Iterator[Slip]:
    value = say("{p} belongs to the first kind, {q} to the second. Your amounts are traded.", p=p, q=q)
    yield pair_slip("reversal-eq", y, x, value)
    yield one_var("x", x, "y")
    yield one_var("y", y, "x")
    worth = say("The count fits, the value does not. Put your pair into both equations.")
    yield pair_slip("sys-check-one", x + 1, y + 1 if more else y - 1, worth)
    yield pair_slip("sys-check-one", x - 1, y - 1 if more else y + 1, worth)


def _level(frames: tuple[Frame, ...], p: tuple[int, ...], q: tuple[int, ...], x: tuple[int, ...]) -> Pools:
    return {"name": NAMES, "frame": frames, "p": p, "q": q, "x": x, "y": x}


TEMPLATE = Template(
    answer_kind=AnswerKind.PAIR,
    levels={
        Level.SUPPORTED: _level(TOTAL, span(3, 8), (2, 3), span(2, 15)),
        Level.CORE: _level(TOTAL, span(4, 15), span(2, 9), span(5, 90)),
        Level.EXTENSION: _level(MORE, span(4, 15), span(2, 9), span(4, 60)),
    },
    question=word,
    prompt=Prompt(
        "Explain what each of your two equations says about the story.",
        ("I said what x and y count.", "I told which equation counts things.", "I checked both numbers in the story."),
    ),
)
