"""Stories that divide fractions: how many bags of 3/4 pound from 4 1/2 pounds, or how much for a whole recipe."""

from collections.abc import Iterator
from fractions import Fraction
from math import gcd

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move, chain
from stairwise.items.fractions import bar, divided, division_moves
from stairwise.items.item import Level
from stairwise.items.models import Row, Tape
from stairwise.items.phrase import Phrase
from stairwise.items.stories import NAMES, Frame, tell
from stairwise.items.template import Prompt, Question, Slip, Template, say
from stairwise.notation import build
from stairwise.notation.text import text

SKILL = "fr.word-div"
GROUPS = (
    Frame(
        "{name} puts {total} pounds of nuts into bags of {size} pound each. How many bags is that?",
        "measure: how many groups",
    ),
    Frame("A lap is {size} mile. {name} runs {total} miles. How many laps is that?", "measure: how many groups"),
    Frame(
        "{name} has {total} cups of oats. One batch takes {size} cup. How many batches is that?",
        "measure: how many groups",
    ),
    Frame(
        "{name} cuts {total} yards of cloth into pieces of {size} yard. How many pieces is that?",
        "measure: how many groups",
    ),
)
WHOLE = (
    Frame(
        "{name} uses {total} cups of flour for {size} of a recipe. How many cups does the whole recipe take?",
        "share: how much for one",
    ),
    Frame(
        "{total} liters of water fill {size} of a tank. {name} fills the tank. How many liters does it hold?",
        "share: how much for one",
    ),
    Frame(
        "{name} has walked {total} miles, which is {size} of the trail. How many miles long is the trail?",
        "share: how much for one",
    ),
)


def story(name: str, frame: Frame, total: Fraction, size: Fraction, even: bool, picture: bool) -> Question | None:
    """`total` divided by `size`; `even`: the quotient is a whole number."""
    value = total / size
    stem = tell(frame, name=name, total=build.mixed(total), size=build.number(size))
    if (
        stem is None
        or total <= 1
        or (value.denominator == 1) != even
        or not 1 < value < 30
        or value.denominator > 9
        or total.denominator > 8
    ):
        return None
    return Question(
        stem=stem,
        answer=build.mixed(value),
        value=value,
        idea=say("Which amount is divided? Will the answer be more or less than {total}?", total=build.mixed(total)),
        steps=chain(SKILL, divided(build.mixed(total), build.number(size)), *_moves(total, size)),
        slips=tuple(_slips(total, size, value, frame in GROUPS)),
        confirmation=say(
            "Right! {division} = {answer}",
            division=divided(build.mixed(total), build.number(size)),
            answer=build.mixed(value),
        ),
        model=_tape(total, size, value) if picture else None,
        structure=frame.structure,
    )


def _tape(total: Fraction, size: Fraction, value: Fraction) -> Tape | None:
    """The first group marked off from all the rest."""
    if value > 12:
        return None
    return Tape((Row("", (text(build.number(size)), "?"), text(build.mixed(total)), sizes=(1, int(value) - 1)),))


def _moves(total: Fraction, size: Fraction) -> Iterator[Move]:
    (a, b), (c, d) = total.as_integer_ratio(), size.as_integer_ratio()
    one = say("{mixed} is {fraction}.", mixed=build.mixed(total), fraction=bar(a, b))
    yield say("Write the numbers as fractions."), divided(bar(a, b), bar(c, d)), one
    yield from division_moves(a, b, c, d)


def _slips(total: Fraction, size: Fraction, value: Fraction, groups: bool) -> Iterator[Slip]:
    even = value.denominator == 1
    fields = {"total": build.mixed(total), "size": build.number(size)}
    times = say("You multiplied by {size}. Go back to the story: the answer has to be more than {total}.", **fields)
    yield from _wrong(even, "keyword-op", total * size, times)
    turned = say("You divided {size} by {total}. The amount that is divided comes first: {total}.", **fields)
    yield from _wrong(even, "div-order", 1 / value, turned)
    less = say("You subtracted. Taking {size} away once does not answer the question: divide.", **fields)
    yield from _wrong(even, "keyword-op", total - size, less)
    whole = value.numerator // value.denominator
    rest = say("{total} is not a whole number of times {size}. Work out the exact quotient.", **fields)
    if not even:
        yield from _wrong(even, "div-remainder-ignore", Fraction(whole), rest)
        left = total - whole * size
        if groups:
            unit = say("What is left over is part of a group of {size}, not part of 1.", **fields)
            yield from _wrong(even, "div-remainder-decimal", whole + left, unit)
    else:
        for near in (value - 1, value + 1):
            check = say("Check: {near} times {size} is not {total}.", near=build.number(near), **fields)
            yield from _wrong(even, "mul-near-fact", near, check)


def _wrong(even: bool, misconception: str, value: Fraction, feedback: Phrase) -> Iterator[Slip]:
    """A slip; beside a whole answer mixed numbers are written as fractions, which a choice shows last."""
    if value > 0:
        yield Slip(misconception, value, build.number(value) if even else build.mixed(value), feedback)


def _fractions(high: int, *dens: int) -> tuple[Fraction, ...]:
    """Numbers above 0 up to `high` in lowest terms with these denominators."""
    return tuple(Fraction(n, d) for d in dens for n in range(1, high * d + 1) if gcd(n, d) == 1)


UNITS = (Fraction(1, 2), Fraction(1, 3), Fraction(1, 4), Fraction(2, 3), Fraction(3, 4))
SIZES = tuple(f for f in _fractions(1, 3, 4, 5, 6, 8) if f < 1 and f.numerator > 1)
TEMPLATE = Template(
    answer_kind=AnswerKind.NUMBER,
    levels={
        Level.SUPPORTED: {
            "name": NAMES,
            "frame": GROUPS,
            "total": _fractions(6, 1, 2, 3, 4),
            "size": UNITS,
            "even": (True,),
            "picture": (True,),
        },
        Level.CORE: {
            "name": NAMES,
            "frame": (*GROUPS, *WHOLE),
            "total": _fractions(6, 2, 3, 4),
            "size": SIZES,
            "even": (False, True),
            "picture": (False,),
        },
        Level.EXTENSION: {
            "name": NAMES,
            "frame": (*GROUPS, *WHOLE, *WHOLE),
            "total": _fractions(9, 3, 4, 5, 6, 8),
            "size": SIZES,
            "even": (False,),
            "picture": (False,),
        },
    },
    question=story,
    prompt=Prompt(
        "How do you know that the story asks you to divide, and what does your answer count?",
        ("I said which amount is divided.", "I said what the quotient counts.", "I checked by multiplying."),
    ),
)
