"""How many parts of one size fit in several wholes: 3 ÷ 1/4 is 12."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move, chain, product, quotient
from stairwise.items.fractions import bar, divided
from stairwise.items.integers import slip
from stairwise.items.item import Level
from stairwise.items.models import NumberLine
from stairwise.items.stories import NAMES, Frame, tell
from stairwise.items.template import Prompt, Question, Slip, Statement, Template, Truth, say, span
from stairwise.notation import build
from stairwise.notation.tree import Integer

SKILL = "fr.whole-div-unit"
FIT = (
    Frame(
        "{name} has {w} cups of rice. One scoop holds {part} cup. How many scoops is that?", "measure", {"w": (2, 12)}
    ),
    Frame("{name} cuts a rope of {w} yards into pieces of {part} yard. How many pieces are there?", "measure"),
    Frame("{name} walks {w} miles on laps of {part} mile. How many laps is that?", "measure", {"w": (2, 12)}),
    Frame("{w} liters of juice fill glasses of {part} liter. How many glasses does {name} fill?", "measure"),
)
DAYS = (
    Frame(
        "{name} has {w} pounds of cat food. Each meal is {part} pound, and there are {m} meals a day. How many "
        "days does it last?",
        "measure, then share",
    ),
    Frame(
        "{name} cuts {w} yards of ribbon into pieces of {part} yard. Each bow takes {m} pieces. How many bows is that?",
        "measure, then share",
    ),
)


def fit(name: str, frame: Frame, w: int, n: int, m: int, picture: bool) -> Question | None:
    """w ÷ 1/n, and the result divided by m."""
    stem = tell(frame, name=name, w=w, part=bar(1, n), m=m)
    if stem is None or w == n or w * n % m or w * n // m in (w, m, 1):
        return None
    return Question(
        stem=stem,
        answer=Integer(w * n // m),
        value=w * n // m,
        idea=say("How many parts of {part} fit in one whole?", part=bar(1, n)),
        steps=chain(SKILL, divided(Integer(w), bar(1, n)), *_moves(w, n, m)),
        slips=tuple(_slips(w, n, m)),
        confirmation=say("Right! {n} of them fit in each whole.", n=n),
        model=NumberLine(0, w, Fraction(1, n), tuple(range(w + 1))) if picture else None,
        structure=frame.structure,
    )


def _moves(w: int, n: int, m: int) -> Iterator[Move]:
    one = say("{n} parts of {part} fill one whole", n=n, part=bar(1, n))
    yield say("Count the parts in one whole."), one, say("The bottom number says how many parts one whole has.")
    yield say("Do the same for all {w} wholes.", w=w), product(w, n), say("Each of the {w} wholes holds {n}.", w=w, n=n)
    if m > 1:
        yield (
            say("Work out the product."),
            quotient(w * n, m),
            say("There are {all} parts, used {m} at a time.", all=w * n, m=m),
        )
        yield (
            say("Divide by {m}.", m=m),
            Integer(w * n // m),
            say("How many groups of {m} are in {all}?", m=m, all=w * n),
        )
        return
    yield say("Work out the product."), Integer(w * n), say("That many parts fit in all.")


def _slips(w: int, n: int, m: int) -> Iterator[Slip]:
    less = say("Small parts fit in many times, so the answer is larger than {w}.", w=w)
    small = Fraction(w, n * m)
    yield Slip("div-makes-smaller", small, build.number(small), less)
    flipped = say("You flipped {w}. Keep {w}, and count how many parts of {part} fit.", w=w, part=bar(1, n))
    tiny = Fraction(1, w * n * m)
    yield Slip("div-frac-invert-first", tiny, build.number(tiny), flipped)
    for near in (n - 1, n + 1):
        if near * w % m == 0:
            fact = say("One whole holds {n} parts of {part}, not {near}.", n=n, part=bar(1, n), near=near)
            yield slip("mul-near-fact", near * w // m, fact)
    if m > 1:
        stop = say("{all} is the number of parts. They are used {m} at a time.", all=w * n, m=m)
        yield slip("eq-stop-early", w * n, stop)
    if (w + n) % m == 0:
        added = say("You added {w} and {n}. Each of the {w} wholes holds {n} parts: multiply.", w=w, n=n)
        yield slip("mul-as-add", (w + n) // m, added)


TEMPLATE = Template(
    answer_kind=AnswerKind.INTEGER,
    levels={
        Level.SUPPORTED: {"name": NAMES, "frame": FIT, "w": span(2, 5), "n": span(2, 6), "m": (1,), "picture": (True,)},
        Level.CORE: {
            "name": NAMES,
            "frame": FIT,
            "w": span(2, 15),
            "n": (2, 3, 4, 5, 6, 8, 10),
            "m": (1,),
            "picture": (False,),
        },
        Level.EXTENSION: {
            "name": NAMES,
            "frame": DAYS,
            "w": span(3, 24),
            "n": (2, 3, 4, 5, 6, 8, 10),
            "m": (2, 3, 4),
            "picture": (False,),
        },
    },
    question=fit,
    prompt=Prompt(
        "Explain with a drawing why the number of parts of {part} is larger than {w}.",
        ("I showed how many parts fit in one whole.", "I said why the answer is larger."),
    ),
    statements=(
        Statement("Dividing a number makes it smaller.", Truth.SOMETIMES, "6 ÷ 2 is less than 6, but 6 ÷ 1/2 is 12."),
        Statement(
            "A whole number above 0 divided by 1/4 is 4 times the number.", Truth.ALWAYS, "4 fourths fit in each whole."
        ),
    ),
)
