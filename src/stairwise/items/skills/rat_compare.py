"""Putting signed fractions and decimals in order, such as -3/4, -0.7, 1/2 and -1."""

from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move, chain
from stairwise.items.item import Level
from stairwise.items.phrase import Phrase
from stairwise.items.template import Number, Pools, Prompt, Question, Slip, Template, parts, say, signed
from stairwise.items.values import decimal, listed, ordered
from stairwise.notation import build
from stairwise.notation.tree import Node

SKILL = "rat.compare"
Value = tuple[Fraction, bool]  # the number, and whether it is written as a decimal


def compare(a: Value, b: Value, c: Value, d: Value) -> Question | None:
    numbers = [a, b, c, d]
    values = [value for value, _ in numbers]
    right = sorted(numbers, key=lambda each: each[0])
    negative = [value for value in values if value < 0]
    if len({abs(value) for value in values}) < 4 or len(negative) < 2 or max(values) <= 0 or numbers == right:
        return None
    if max(negative) - min(negative) > 1:
        return None
    return Question(
        stem=say("Put these numbers in order, least first: {numbers}", numbers=_list(numbers)),
        answer=_order(right),
        value=tuple(value for value, _ in right),
        idea=say("Which numbers are negative? On a number line, which one is farthest to the left?"),
        steps=chain(SKILL, _order(numbers), *_moves(numbers, right)),
        slips=tuple(_slips(numbers, right)),
        confirmation=say("Right! {least} is farthest to the left.", least=_node(right[0])),
    )


def _node(number: Value) -> Node:
    return decimal(number[0]) if number[1] else build.number(number[0])


def _list(numbers: Sequence[Value]) -> Node:
    return listed(_node(each) for each in numbers)


def _order(numbers: Sequence[Value]) -> Node:
    return ordered(_node(each) for each in numbers)


def _moves(numbers: Sequence[Value], right: Sequence[Value]) -> Iterator[Move]:
    below = [each for each in numbers if each[0] < 0]
    others = [each for each in numbers if each[0] >= 0]
    apart = say("below 0: {below}. Not below 0: {others}", below=_list(below), others=_list(others))
    yield say("Set the negative numbers apart."), apart, say("Every negative number is less than 0.")
    sizes = sorted(((-value, is_dec) for value, is_dec in below), key=lambda each: each[0])
    by_size = say("sizes of the negative numbers: {sizes}", sizes=_list(sizes))
    yield say("Order the negative numbers by size, in one form."), by_size, _one_form(sizes)
    far = say("The larger the size, the farther a negative number is to the left.")
    yield say("Turn the negative ones around and write all in order."), _order(right), far


def _one_form(sizes: Sequence[Value]) -> Phrase:
    small, large = sizes[0], sizes[-1]
    common = (large[0] - small[0]).denominator * small[0].denominator
    if all((each[0] * 1000).denominator == 1 for each in (small, large)):
        return say("As decimals: {a} is less than {b}.", a=decimal(small[0], 3), b=decimal(large[0], 3))
    fields = {"a": _over(small[0], common), "b": _over(large[0], common)}
    return say("With one bottom number: {a} is less than {b}.", **fields)


def _over(value: Fraction, bottom: int) -> Node:
    whole = value * bottom
    if whole.denominator > 1:
        return _over(value, bottom * whole.denominator)
    return build.divide(build.number(whole), build.number(bottom))


def _slips(numbers: Sequence[Value], right: Sequence[Value]) -> Iterator[Slip]:
    low, high = right[0], right[1]
    negative = [each for each in right if each[0] < 0]
    turned = [*reversed(negative), *right[len(negative) :]]
    size = say("{low} is farther below 0 than {high}, so it is less.", low=_node(low), high=_node(high))
    yield _slip("int-magnitude-order", turned, size)
    by_size = sorted(numbers, key=lambda each: abs(each[0]))
    yield _slip("int-magnitude-order", by_size, say("You left the signs out. Negative numbers come before 0."))
    longer = say("More digits do not make a decimal larger. Compare tenths first.")
    yield from _by_rule("dec-longer-larger", numbers, _digits, longer)
    parts_said = say("A larger bottom number makes smaller parts. Use one bottom number.")
    yield from _by_rule("frac-bigger-den", numbers, _bottom, parts_said)
    end = say("You began at the wrong end: the least comes first.")
    yield _slip("ineq-words", list(reversed(right)), end)


def _by_rule(name: str, numbers: Sequence[Value], size: Callable[[Value], Number], feedback: Phrase) -> Iterator[Slip]:
    wrong = sorted(numbers, key=lambda each: -size(each) if each[0] < 0 else size(each))
    yield _slip(name, wrong, feedback)


def _digits(number: Value) -> Number:
    """The size with the digits after the point read as a whole number."""
    value, is_dec = abs(number[0]), number[1]
    if not is_dec:
        return value
    whole, rest = divmod(value, 1)
    places = 1 if (rest * 10).denominator == 1 else 2
    return whole + rest * Fraction(10**places, 1000)


def _bottom(number: Value) -> Number:
    value, is_dec = abs(number[0]), number[1]
    return value if is_dec else value // 1 + Fraction(value.denominator if value.denominator > 1 else 0, 100)


def _slip(misconception: str, numbers: Sequence[Value], feedback: Phrase) -> Slip:
    return Slip(misconception, tuple(value for value, _ in numbers), _order(numbers), feedback)


PROMPT = Prompt(
    "Explain how you put {numbers} in order.",
    (
        "I set the negative numbers apart.",
        "I wrote numbers in one form to compare them.",
        "I turned the order around for the negative ones.",
    ),
)
TENTHS = tuple((Fraction(n, 10), True) for n in signed(1, 9))
HUNDREDTHS = tuple((Fraction(n, 100), True) for n in signed(11, 99) if n % 10)
PARTS = tuple((each, False) for each in parts(1, 2, 3, 4, 5, 6, 8))
ABOVE = tuple((each, False) for each in parts(2, 2, 3, 4, 5, 6, 8))


def _level(*pools: tuple[Value, ...]) -> Pools:
    return dict(zip("abcd", pools, strict=True))


WHOLE = tuple((Fraction(n), False) for n in (-2, -1, 0, 1))
TEMPLATE = Template(
    answer_kind=AnswerKind.ORDER,
    levels={
        Level.SUPPORTED: _level(TENTHS, HUNDREDTHS, TENTHS, (*WHOLE, *HUNDREDTHS)),
        Level.CORE: _level(PARTS, TENTHS, HUNDREDTHS, (*WHOLE, *PARTS)),
        Level.EXTENSION: _level(ABOVE, HUNDREDTHS, ABOVE, (*TENTHS, *ABOVE)),
    },
    question=compare,
    prompt=PROMPT,
)
