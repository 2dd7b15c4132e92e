"""The missing number in any position, such as 8 + ? = 15, ? - 3 = 9 and 8 + 4 = ? + 5."""

from collections.abc import Iterator

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move, chain
from stairwise.items.integers import difference_node, slip, sum_node
from stairwise.items.item import Level
from stairwise.items.models import Balance
from stairwise.items.phrase import Phrase
from stairwise.items.template import Prompt, Question, Slip, Template, say, span
from stairwise.notation import build
from stairwise.notation.tree import Node

SKILL = "wn.unknown-anywhere"
BLANK = build.letter("?")


def unknown(shape: str, part: int, x: int, other: int, turned: bool) -> Question | None:
    """`x` is the missing number, `part` the one beside it; `other` stands with it when both sides are sums."""
    make = {"part": _part, "whole": _whole, "taken": _taken, "both": _both}[shape]
    if x in (part, other) or (shape == "taken" and x == part) or (shape == "both" and not _fits_both(part, x, other)):
        return None
    left, right, work, reason, slips = make(part, x, other)
    equation = build.equation(right, left) if turned else build.equation(left, right)
    found = build.equation(BLANK, build.number(x))
    moves: tuple[Move, ...] = (
        (say("Turn it into a question that you can work out."), build.equation(BLANK, work), reason),
        (say("Work it out."), found, say("Put {x} in the place of ? and both sides match.", x=x)),
    )
    return Question(
        stem=say("What number belongs in the place of ?: {equation}", equation=equation),
        answer=build.number(x),
        value=x,
        idea=say("The = sign says that both sides are worth the same. Which part or whole is missing?"),
        steps=chain(SKILL, equation, *moves),
        slips=(*slips, *_close(x)),
        confirmation=say("Right! With {x} both sides have the same value.", x=x),
        model=_balance(shape, part, x, other),
    )


def _balance(shape: str, part: int, x: int, other: int) -> Balance | None:
    """A picture where nothing is taken away."""
    if shape == "both":
        return Balance((x + other - part, part), ("?", other))
    return Balance((part, "?"), (part + x,)) if shape == "part" else None


Parts = tuple[Node, Node, Node, Phrase, Iterator[Slip]]  # both sides, the work, why, the slips


def _part(part: int, x: int, _: int) -> Parts:
    whole = part + x
    reason = say("{whole} is the whole and {part} is one part; the other part is missing.", whole=whole, part=part)
    slips = _swapped(sum_node(whole, part), whole + part, whole)
    return build.add(build.number(part), BLANK), build.number(whole), difference_node(whole, part), reason, slips


def _whole(part: int, x: int, _: int) -> Parts:
    left = x - part
    reason = say("The whole is missing; {part} and {left} are its two parts.", part=part, left=left)
    slips = _swapped(difference_node(max(left, part), min(left, part)), abs(left - part), left)
    return build.subtract(BLANK, build.number(part)), build.number(left), sum_node(left, part), reason, slips


def _taken(part: int, x: int, _: int) -> Parts:
    whole = part + x
    reason = say("{whole} is the whole and {part} is the part that is left.", whole=whole, part=part)
    slips = _swapped(sum_node(whole, part), whole + part, part)
    return build.subtract(build.number(whole), BLANK), build.number(part), difference_node(whole, part), reason, slips


def _both(part: int, x: int, other: int) -> Parts:
    total = x + other
    sides = sum_node(total - part, part), build.add(BLANK, build.number(other))
    reason = say("The left side is worth {total}, so the right side must be {total} too.", total=total)
    return *sides, difference_node(total, other), reason, _both_slips(total, other, sides[0])


def _fits_both(part: int, x: int, other: int) -> bool:
    first = x + other - part
    return first > 1 and first not in (x, other) and part != other


def _swapped(work: Node, value: int, shown: int) -> Iterator[Slip]:
    if value > 0:
        cue = say("You worked out {work}. Put your number in the blank: is the sentence true?", work=work)
        yield slip("keyword-op", value, cue)
    copied = say("You wrote {shown} again. Find the number that makes both sides equal.", shown=shown)
    yield slip("equal-as-do", shown, copied)


def _both_slips(total: int, other: int, left: Node) -> Iterator[Slip]:
    stop = say("{left} is {total}, but the right side also has + {other}.", left=left, total=total, other=other)
    yield slip("equal-as-do", total, stop)
    everything = say("You added all the numbers. Make the two sides equal.")
    yield slip("equal-as-do", total + other, everything)


def _close(x: int) -> Iterator[Slip]:
    for near in (x - 1, x + 1):
        feedback = say("{near} is off by just one. Put it in the blank and check both sides.", near=near)
        yield slip("count-off-one", near, feedback)


TEMPLATE = Template(
    answer_kind=AnswerKind.INTEGER,
    levels={
        Level.SUPPORTED: {
            "shape": ("part",),
            "part": span(2, 20),
            "x": span(2, 20),
            "other": (0,),
            "turned": (False,),
        },
        Level.CORE: {
            "shape": ("part", "whole", "taken"),
            "part": span(3, 20),
            "x": span(5, 30),
            "other": (0,),
            "turned": (False, True),
        },
        Level.EXTENSION: {
            "shape": ("both", "both", "whole", "taken"),
            "part": span(6, 30),
            "x": span(8, 50),
            "other": span(4, 25),
            "turned": (False, True),
        },
    },
    question=unknown,
    prompt=Prompt(
        "Explain how you know which number makes {equation} true.",
        (
            "I said which part or whole is missing.",
            "I put my number in the blank and compared both sides.",
        ),
    ),
)
