"""Number expressions as rows of numbers and signs, worked out in the right order and in wrong ones.

>>> from stairwise.notation.text import text
>>> row = (20, "-", 2, "×", 3, "^", 2)
>>> text(written(row)), worth(row), worth(row, LEFT_TO_RIGHT), worth(row, FACTOR_FIRST)
('20 - 2 × 3^2', Fraction(2, 1), Fraction(162, 1), Fraction(-16, 1))
>>> [text(step.after) for step in steps(row, "exp.order-of-ops")]
['20 - 2 × 9', '20 - 18', '2']
"""

from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from typing import Any, TypeAlias

from stairwise.items.item import Step
from stairwise.items.phrase import Phrase
from stairwise.items.template import Number, Question, Slip, say
from stairwise.notation import build
from stairwise.notation.tree import Node, Power, Product, Sum

Row: TypeAlias = tuple[Any, ...]  # numbers (or rows, in parentheses) with a sign between each two
Rounds: TypeAlias = Sequence[str]

RIGHT: Rounds = ("^", "×÷", "+-")
LEFT_TO_RIGHT: Rounds = ("^", "×÷+-")
LETTER_BY_LETTER: Rounds = ("^", "×", "÷", "+", "-")
FACTOR_FIRST: Rounds = ("×", "^", "÷", "+-")


def worth(row: Row, rounds: Rounds = RIGHT, power_as_product: bool = False) -> Fraction | None:
    """The value of a row when signs are worked round by round; None when it would divide by 0."""
    numbers = [worth(each, rounds, power_as_product) if isinstance(each, tuple) else each for each in row]
    if None in numbers:
        return None
    try:
        value: Any = _folded(numbers, rounds, lambda a, sign, b: _apply(a, sign, b, power_as_product))
    except ZeroDivisionError:
        return None
    return Fraction(value)


def exact(row: Row) -> Fraction:
    """The value of a row in the right order; raises ZeroDivisionError where there is none."""
    value = worth(row)
    if value is None:
        raise ZeroDivisionError(str(row))
    return value


def _folded(row: Sequence[Any], rounds: Rounds, join: Callable[[Any, str, Any], Any]) -> Any:
    left = list(row)
    for signs in rounds:
        at = 1
        while at < len(left):
            if left[at] in signs:
                left[at - 1 : at + 2] = [join(left[at - 1], left[at], left[at + 1])]
            else:
                at += 2
    return left[0]


def _apply(a: Number, sign: str, b: Number, power_as_product: bool) -> Number:
    if sign == "^":
        return a * b if power_as_product else Fraction(a) ** int(b)
    if sign == "×":
        return a * b
    if sign == "÷":
        return Fraction(a) / b
    return a + b if sign == "+" else a - b


def written(row: Row) -> Node:
    """The row as it is written; a negative number that is not the first one is in parentheses."""
    shown = [_operand(each, at) if at % 2 == 0 else each for at, each in enumerate(row)]
    node: Node = _folded(shown, RIGHT, _joined)
    return node


def _operand(each: Any, at: int) -> Node:
    if isinstance(each, tuple):
        return build.group(written(each))
    shown = build.number(each)
    return build.group(shown) if each < 0 and at else shown


def _joined(a: Node, sign: str, b: Node) -> Node:
    if sign == "^":
        return Power(a, b)
    if sign == "×":
        return build.times(*(a.factors if isinstance(a, Product) else (a,)), b, style="times")
    if sign == "÷":
        return build.divide(a, b, "sign")
    terms = a.terms if isinstance(a, Sum) else (a,)
    return build.add(*terms, b if sign == "+" else build.negative(b))


def steps(row: Row, skill: str) -> Iterator[Step]:
    """One move after another, in the right order."""
    while len(row) > 1:
        after, phrase, reason = _next(row, inside=False)
        yield Step(phrase, written(row), written(after), reason, skill)
        row = after


def is_calm(row: Row, low: int = 0, high: int = 400) -> bool:
    """Whether every number met on the way is whole and of a size one can work with."""
    while len(row) > 1:
        row = _next(row, inside=False)[0]
        if not all(_fits(each, low, high) for each in row[::2]):
            return False
    return True


def _fits(each: Any, low: int, high: int) -> bool:
    if isinstance(each, tuple):
        return all(_fits(part, low, high) for part in each[::2])
    return Fraction(each).denominator == 1 and low <= each <= high


def _next(row: Row, inside: bool) -> tuple[Row, Phrase, Phrase]:
    for at, each in enumerate(row):
        if isinstance(each, tuple):
            less, phrase, reason = _next(each, inside=True)
            return (*row[:at], less[0] if len(less) == 1 else less, *row[at + 1 :]), phrase, reason
    signs = next(signs for signs in RIGHT if any(sign in signs for sign in row[1::2]))
    at = next(at for at in range(1, len(row), 2) if row[at] in signs)
    a, sign, b = row[at - 1 : at + 2]
    value = _apply(a, sign, b, power_as_product=False)
    whole = int(value) if Fraction(value).denominator == 1 else value
    return (*row[: at - 1], whole, *row[at + 2 :]), _move(a, sign, b), _reason(sign, inside, row)


def _move(a: Number, sign: str, b: Number) -> Phrase:
    return say("Work out {part}.", part=written((a, sign, b)))


def _reason(sign: str, inside: bool, row: Row) -> Phrase:
    if inside:
        return say("What is in parentheses comes first.")
    if sign == "^":
        return say("Powers come before × and ÷.")
    if len(row) == 3:
        return say("It is the last operation.")
    if sign in "×÷":
        return say("× and ÷ come before + and -, from left to right.")
    return say("+ and - are done from left to right.")


def slips(row: Row) -> Iterator[Slip]:
    """Where the wrong orders lead."""
    left = say("You went from left to right. × and ÷ come before + and -.")
    yield from slip("order-left-right", worth(row, LEFT_TO_RIGHT), left)
    level = say("× and ÷ are of one rank, and so are + and -. Work them from left to right.")
    yield from slip("order-mult-before-div", worth(row, LETTER_BY_LETTER), level)
    if "^" in str(row):
        inner = say("The power belongs to the number it sits on. Work out the power before you multiply.")
        yield from slip("order-coef-first", worth(row, FACTOR_FIRST), inner)
        times = say("A power is not base times exponent. Write the base as a factor that many times.")
        yield from slip("pow-times", worth(row, power_as_product=True), times)
    opened = _opened(row)
    if opened != row:
        inside = say("You went from left to right. What is in parentheses comes first.")
        yield from slip("order-left-right", worth(opened, LEFT_TO_RIGHT), inside)
        yield from slip("order-left-right", worth(opened), say("You left out the parentheses. They come first."))
    right = worth(row)
    near = say("You are close. Work each step again and write it down.")
    if right is not None:
        yield from slip("count-off-one", right + 1, near)
        yield from slip("count-off-one", right - 1, near)


def _opened(row: Row) -> Row:
    """The row without parentheses."""
    return tuple(part for each in row for part in (_opened(each) if isinstance(each, tuple) else (each,)))


def slip(misconception: str, value: Fraction | None, feedback: Phrase) -> Iterator[Slip]:
    """The slip, if it leads to a whole number that is not negative."""
    if value is not None and value.denominator == 1 and value >= 0:
        yield Slip(misconception, value, build.number(int(value)), feedback)


def question(row: Row, skill: str, idea: Phrase) -> Question:
    """The question that asks for the value of a row."""
    answer = exact(row)
    return Question(
        stem=say("Find the value of {expression}.", expression=written(row)),
        answer=build.number(answer),
        value=answer,
        idea=idea,
        steps=steps(row, skill),
        slips=tuple(slips(row)),
        confirmation=say("Right! {expression} = {answer}.", expression=written(row), answer=answer),
    )
