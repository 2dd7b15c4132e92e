"""A unit fraction shared equally: 1/3 of a pan for 4 people is 1/12 of the pan each."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move, chain
from stairwise.items.fractions import bar, divided, over, times, wrong
from stairwise.items.item import Level
from stairwise.items.models import Bar, FractionBars
from stairwise.items.stories import NAMES, Frame, tell
from stairwise.items.template import Prompt, Question, Slip, Template, say, span
from stairwise.notation.tree import Integer

SKILL = "fr.unit-div-whole"
SHARE = (
    Frame(
        "{part} of a pan of cornbread is left. {name} shares it equally among {k} people. What fraction of the "
        "pan does each get?"
    ),
    Frame("{name} cuts {part} of a yard of string into {k} equal pieces. What fraction of a yard is one piece?"),
    Frame(
        "{name} pours {part} liter of juice into {k} cups, the same in each. What fraction of a liter is in one cup?"
    ),
    Frame("{name} paints {part} of a wall in {k} equal turns. What fraction of the wall is painted in one turn?"),
)
SOME = (
    Frame(
        "{name} splits {part} of a field into {k} equal beds and plants {m} of them. What fraction of the field "
        "is planted?"
    ),
    Frame(
        "{name} cuts {part} of a sheet of paper into {k} equal strips and uses {m}. What fraction of the sheet is used?"
    ),
    Frame(
        "{part} of a class is split into {k} equal teams. {name} counts {m} of the teams. What fraction of the "
        "class is that?"
    ),
)


def share(name: str, frame: Frame, n: int, k: int, m: int, picture: bool) -> Question | None:
    """1/n in k equal parts; m of them are asked for."""
    stem = tell(frame, name=name, part=bar(1, n), k=k, m=m)
    if stem is None or m >= k or n == k:
        return None
    return Question(
        stem=stem,
        answer=bar(m, n * k),
        value=Fraction(m, n * k),
        idea=say("Cut every part of the whole in the same way. How many small parts fill the whole?"),
        steps=chain(SKILL, divided(bar(1, n), Integer(k)), *_moves(n, k, m)),
        slips=tuple(_slips(n, k, m)),
        confirmation=say("Right! {all} small parts fill the whole.", all=n * k),
        model=FractionBars((Bar(n, 1),)) if picture else None,
        structure="share: part of a whole",
    )


def _moves(n: int, k: int, m: int) -> Iterator[Move]:
    whole = say("{n} parts with {k} small parts each", n=n, k=k)
    yield (
        say("Cut each of the {n} parts of the whole into {k}.", n=n, k=k),
        whole,
        say("Now all the small parts have one size."),
    )
    yield (
        say("Count the small parts in the whole."),
        over(Integer(1), times(n, k)),
        say("{n} times {k} of them fill it.", n=n, k=k),
    )
    yield say("Write one small part as a fraction."), bar(1, n * k), say("{n} × {k} is {all}.", n=n, k=k, all=n * k)
    if m > 1:
        yield say("Take {m} of them.", m=m), bar(m, n * k), say("{m} copies of {part}.", m=m, part=bar(1, n * k))


def _slips(n: int, k: int, m: int) -> Iterator[Slip]:
    swap = say(
        "{wrong} is more than the {part} that there was. A share is smaller.", wrong=bar(m * k, n), part=bar(1, n)
    )
    if m * k <= n:
        swap = say("You multiplied by {k}. One share is smaller than {part}.", k=k, part=bar(1, n))
    yield from wrong("div-frac-unit-swap", m * k, n, swap)
    if n > k:
        less = say("A smaller bottom number makes larger parts. Sharing makes the parts smaller.")
        yield from wrong("div-makes-smaller", m, n // k if n % k == 0 else n - k, less)
    only = say(
        "{wrong} would be right if the whole were shared. Only {part} of it is.", wrong=bar(m, k), part=bar(1, n)
    )
    yield from wrong("frac-whole-den", m, k, only)
    added = say("You added {n} and {k}. Each of the {n} parts is cut into {k}: multiply.", n=n, k=k)
    yield from wrong("mul-as-add", m, n + k, added)


TEMPLATE = Template(
    answer_kind=AnswerKind.FRACTION,
    levels={
        Level.SUPPORTED: {
            "name": NAMES,
            "frame": SHARE,
            "n": span(2, 6),
            "k": span(2, 5),
            "m": (1,),
            "picture": (True,),
        },
        Level.CORE: {
            "name": NAMES,
            "frame": SHARE,
            "n": (2, 3, 4, 5, 6, 8, 10),
            "k": span(2, 9),
            "m": (1,),
            "picture": (False,),
        },
        Level.EXTENSION: {
            "name": NAMES,
            "frame": SOME,
            "n": (2, 3, 4, 5, 6, 8, 10),
            "k": span(3, 9),
            "m": span(2, 7),
            "picture": (False,),
        },
    },
    question=share,
    prompt=Prompt(
        "Draw the whole in this story and show how {part} of it is shared. Why is the share so small?",
        (
            "I cut all parts of the whole in the same way.",
            "I counted the small parts in the whole.",
            "I checked by putting the shares together.",
        ),
    ),
)
