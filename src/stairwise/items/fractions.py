"""Fractions as they are written, 6/8 as well as 3/4, and questions whose lines are fractions.

>>> from stairwise.notation.text import text
>>> text(bar(6, 8)), text(bar(6, 1)), text(mixed(2, 3, 4)), text(mixed(0, 3, 4)), text(mixed(2, 0, 4))
('6/8', '6', '2 3/4', '3/4', '2')
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from fractions import Fraction
from math import gcd
from typing import Any

from stairwise.items.facts import Move, chain
from stairwise.items.item import Path, Step
from stairwise.items.models import Bar, FractionBars, Model
from stairwise.items.phrase import Line, Phrase
from stairwise.items.template import Question, Slip, say
from stairwise.notation import build
from stairwise.notation.text import text
from stairwise.notation.tree import Divide, Integer, Mixed, Node

Lines = Callable[[], tuple[Line, ...]]  # what a wrong rule writes on the way to its answer
MIXED = {"name": "number", "forms": ["mixed"], "simplify": "optional"}
FRACTION = {"name": "number", "forms": ["proper", "improper"], "simplify": "optional"}
EXACT = {"name": "same_form"}


def bar(num: int, den: int) -> Node:
    """A fraction as written, not simplified; n/1 is written n."""
    return Integer(num) if den == 1 else Divide(Integer(num), Integer(den), "bar")


def mixed(whole: int, num: int, den: int) -> Node:
    """A mixed number as written; a part that is 0 is left out."""
    if not num:
        return Integer(whole)
    return Mixed(whole, num, den) if whole else bar(num, den)


def over(top: Node, bottom: Node | int) -> Node:
    """A fraction whose top or bottom is still to be worked out."""
    return Divide(top, Integer(bottom) if isinstance(bottom, int) else bottom, "bar")


def times(*factors: Node | int) -> Node:
    """A product as written."""
    return build.times(*(Integer(each) if isinstance(each, int) else each for each in factors), style="times")


def divided(left: Node, right: Node) -> Node:
    """A division as written, with the sign ÷."""
    return build.divide(left, right, "sign")


def joined(left: Node, sign: str, right: Node) -> Node:
    """A sum, or a difference when the sign is "-"."""
    return build.subtract(left, right) if sign == "-" else build.add(left, right)


def question(
    expression: Node,
    answer: Node,
    value: Fraction,
    idea: Phrase,
    steps: Iterable[Step],
    slips: Iterable[Slip],
    stem: Phrase | None = None,
    form: Mapping[str, Any] | None = None,
    model: Model | None = None,
) -> Question:
    """The question that asks what an expression is worth, or something else about it."""
    return Question(
        stem=stem or say("Work out {expression}.", expression=expression),
        answer=answer,
        value=value,
        idea=idea,
        steps=steps,
        slips=tuple(slips),
        confirmation=say("Right! {expression} = {answer}", expression=expression, answer=answer),
        form_asked=form,
        model=model,
    )


def wrong(
    misconception: str, num: int, den: int, feedback: Phrase, lines: Lines | None = None, right: int = 0
) -> Iterator[Slip]:
    """A slip that leads to a positive fraction, as written; nothing where no such fraction comes out.

    `lines` are what the rule writes before it, and how many of them are `right`.
    """
    if num > 0 and den > 0:
        answer = bar(num, den)
        yield Slip(misconception, Fraction(num, den), answer, feedback, _path(lines, answer), right)


def _path(lines: Lines | None, answer: Node) -> Path | None:
    return (lambda: (*lines(), answer)) if lines else None


def wrong_mixed(
    misconception: str, value: Fraction, feedback: Phrase, lines: Lines | None = None, right: int = 0
) -> Iterator[Slip]:
    """A slip that leads to a positive number, written as a mixed number where it has wholes and parts."""
    if value > 0:
        answer = build.mixed(value)
        yield Slip(misconception, value, answer, feedback, _path(lines, answer), right)


def lowest(num: int, den: int) -> tuple[Move, ...]:
    """The move to lowest terms; none when the fraction is there already."""
    common = gcd(num, den)
    if common == 1:
        return ()
    return (
        (
            say("Divide top and bottom by {common}.", common=common),
            build.number(Fraction(num, den)),
            say("Both share the factor {common}, so the value stays the same.", common=common),
        ),
    )


def as_mixed(num: int, den: int) -> tuple[Move, ...]:
    """The move from a fraction above 1 to wholes and parts; none below 1."""
    whole, rest = divmod(num, den)
    if not whole or den == 1:
        return ()
    reason = say("{whole} goes with {size}, one whole each.", whole=whole, size=bar(den, den))
    if rest:
        reason = say("{num} ÷ {den} is {whole} with {rest} left over.", num=num, den=den, whole=whole, rest=rest)
    return ((say("Take out the wholes."), mixed(whole, rest, den), reason),)


def lcm(a: int, b: int) -> int:
    """The least common multiple."""
    return a * b // gcd(a, b)


def pairs(kind: str, low: int, high: int) -> tuple[tuple[int, int], ...]:
    """Denominators from low to high that go together in one way, with a common one up to 60.

    `kind` is "multiple" (one of the other), "apart" (no common factor) or "sharing" (a factor).

    >>> pairs("multiple", 4, 12)
    ((4, 8), (4, 12), (5, 10), (6, 12), (8, 4), (10, 5), (12, 4), (12, 6))
    """
    numbers = range(low, high + 1)
    return tuple((b, d) for b in numbers for d in numbers if _kind(b, d) == kind and lcm(b, d) <= 60)


def unlike(skill: str, a: int, b: int, sign: str, c: int, d: int, picture: bool) -> Question | None:
    """a/b and c/d added or subtracted."""
    total = Fraction(a, b) + Fraction(c, d) * (-1 if sign == "-" else 1)
    if gcd(a, b) > 1 or gcd(c, d) > 1 or a >= b or c >= d or total <= 0 or total in (Fraction(a, b), Fraction(c, d)):
        return None
    written, bottom = joined(bar(a, b), sign, bar(c, d)), lcm(b, d)
    first, second = a * bottom // b, c * bottom // d
    top = first - second if sign == "-" else first + second
    moves: tuple[Move, ...] = (
        (
            say("Write both fractions with the bottom {bottom}.", bottom=bottom),
            joined(bar(first, bottom), sign, bar(second, bottom)),
            say("{bottom} is a multiple of {b} and of {d}.", bottom=bottom, b=b, d=d),
        ),
        (
            say("Put the tops over one bottom."),
            over(joined(Integer(first), sign, Integer(second)), bottom),
            say("The parts now have one size, so you can count them."),
        ),
        (say("Work out the top."), bar(top, bottom), say("The bottom stays: it names the size of the parts.")),
    )
    idea = say(
        "{first} and {second} are parts of different sizes. Which size fits both?", first=bar(1, b), second=bar(1, d)
    )
    steps = chain(skill, written, *moves, *lowest(top, bottom))
    bars = strips((a, b), (c, d)) if picture else None
    return question(written, build.number(total), total, idea, steps, _unlike_slips(a, b, sign, c, d), model=bars)


def _kind(b: int, d: int) -> str:
    if b == d:
        return "like"
    if lcm(b, d) in (b, d):
        return "multiple"
    return "apart" if gcd(b, d) == 1 else "sharing"


def _unlike_slips(a: int, b: int, sign: str, c: int, d: int) -> Iterator[Slip]:
    s, bottom = -1 if sign == "-" else 1, lcm(b, d)
    up, down = bottom // b, bottom // d
    across = say("You added the bottoms too. Give both fractions one bottom first.")
    if s < 0:
        across = say("You subtracted the bottoms too. Give both fractions one bottom first.")
        yield from wrong("frac-add-across", abs(a - c), abs(b - d), across)
    else:
        tops = joined(Integer(a), "+", Integer(c))
        bottoms = joined(Integer(b), "+", Integer(d))
        yield from wrong("frac-add-across", a + c, b + d, across, lambda: (over(tops, bottoms),))
    kept = say(
        "The bottom {bottom} works, but the tops stayed {a} and {c}. Multiply them too.", bottom=bottom, a=a, c=c
    )
    lines = (joined(bar(a, bottom), sign, bar(c, bottom)),)
    yield from wrong("frac-change-den-only", a + s * c, bottom, kept, lambda: lines)
    if up > 1:
        yield from wrong("frac-change-den-only", a + s * c * down, bottom, _top_too(a, b, up, bottom))
    if down > 1:
        yield from wrong("frac-change-den-only", a * up + s * c, bottom, _top_too(c, d, down, bottom))
    shifted = say("Adding to top and bottom changes a fraction. Multiply both by one number.")
    yield from wrong("frac-equiv-add", a + bottom - b + s * (c + bottom - d), bottom, shifted)
    top = a * up + s * c * down
    for near in (top - 1, top + 1):
        near_miss = say("The bottom is right. Work out the top once more: you have {near}.", near=near)
        yield from wrong("count-off-one", near, bottom, near_miss)


def _top_too(top: int, den: int, by: int, bottom: int) -> Phrase:
    return say(
        "From {fraction} to a bottom of {bottom} you multiply by {by}: multiply the top by {by} too.",
        fraction=bar(top, den),
        bottom=bottom,
        by=by,
    )


def improper(whole: int, num: int, den: int) -> Node:
    """A mixed number as one fraction."""
    return bar(whole * den + num, den)


Parts = tuple[int, int, int]  # whole, top, bottom


def mixed_sum(skill: str, first: Parts, sign: str, second: Parts) -> Question | None:
    """Two mixed numbers added or subtracted, wholes and parts apart, a whole traded where there are too few parts."""
    (w, a, b), (v, c, d) = first, second
    one, two = w + Fraction(a, b), v + Fraction(c, d)
    value = one - two if sign == "-" else one + two
    if value <= 0 or value in (one, two) or value.denominator == 1 or lcm(b, d) > 40:
        return None
    bottom = lcm(b, d)
    left, right = (w, a * bottom // b, bottom), (v, c * bottom // d, bottom)
    written = joined(mixed(*first), sign, mixed(*second))
    moves = (*_same_bottom(left, sign, right, (b, d)), *_together(left, sign, right))
    idea = say(
        "Think of wholes and parts. Are there enough parts?"
        if sign == "-"
        else "Add wholes to wholes and parts to parts."
    )
    return question(
        written, build.mixed(value), value, idea, chain(skill, written, *moves), _mixed_slips(left, sign, right, (b, d))
    )


def _same_bottom(left: Parts, sign: str, right: Parts, dens: tuple[int, int]) -> Iterator[Move]:
    line = joined(mixed(*left), sign, mixed(*right))
    reason = say("{bottom} is a multiple of {b} and of {d}.", bottom=left[2], b=dens[0], d=dens[1])
    yield say("Give both fraction parts the bottom {bottom}.", bottom=left[2]), line, reason


def _together(left: Parts, sign: str, right: Parts) -> Iterator[Move]:
    (w, a, den), (v, c, _) = left, right
    if sign == "-" and a < c:
        w, a = w - 1, a + den
        trade = say("Trade 1 whole for {den} parts.", den=den)
        why = say("1 whole is {whole}, so the value stays the same.", whole=bar(den, den))
        yield trade, joined(mixed(w, a, den), "-", mixed(v, c, den)), why
    whole, num = (w - v, a - c) if sign == "-" else (w + v, a + c)
    apart = (
        build.add(Integer(whole), over(joined(Integer(a), sign, Integer(c)), den))
        if whole
        else over(joined(Integer(a), sign, Integer(c)), den)
    )
    yield say("Do the wholes and the tops apart."), apart, say("All parts have one size, {part}.", part=bar(1, den))
    yield say("Work out the top."), mixed(whole, num, den), say("Wholes and parts together make the answer.")
    if num >= den:
        more = say("{parts} is 1 whole and {rest}.", parts=bar(num, den), rest=bar(num - den, den))
        whole, num = whole + 1, num - den
        yield say("Trade {den} parts for 1 whole.", den=den), mixed(whole, num, den), more
    yield from _lowest_part(whole, num, den)


def _lowest_part(whole: int, num: int, den: int) -> Iterator[Move]:
    for move, _, reason in lowest(num, den):
        yield move, build.mixed(whole + Fraction(num, den)), reason


def _mixed_slips(left: Parts, sign: str, right: Parts, dens: tuple[int, int]) -> Iterator[Slip]:
    yield from (_mixed_less if sign == "-" else _mixed_more)(left, right, dens)
    (w, a, den), (v, c, _) = left, right
    s = -1 if sign == "-" else 1
    glued = say(
        "{mixed} is not {glued}. Each whole is {den} parts.",
        mixed=mixed(w, a, den),
        glued=bar(10 * w + a, den),
        den=den,
    )
    if max(a, c) < 10:
        yield from wrong_mixed("mixed-concat", Fraction(10 * w + a + s * (10 * v + c), den), glued)
    loose = say("Each whole is {den} parts, not one part. Keep wholes and parts apart.", den=den)
    yield from wrong_mixed("mixed-add-parts", Fraction(w + a + s * (v + c), den), loose)


def _mixed_less(left: Parts, right: Parts, dens: tuple[int, int]) -> Iterator[Slip]:
    (w, a, den), (v, c, _) = left, right
    if a < c:
        turned = say(
            "You took {small} from {big}. The first number has too few parts: trade a whole.",
            small=bar(a, den),
            big=bar(c, den),
        )
        yield from wrong_mixed("mixed-no-regroup", w - v + Fraction(c - a, den), turned)
        if den != 10:
            ten = say("You traded 1 whole for 10 parts. Here 1 whole is {den} parts.", den=den)
            yield from wrong_mixed("mixed-regroup-ten", w - 1 - v + Fraction(a + 10 - c, den), ten)
        kept = say("You traded a whole for parts. Then one whole fewer is left.")
        yield from wrong_mixed("mixed-no-regroup", w - v + Fraction(a + den - c, den), kept)
    top, bottom = a * dens[0] // den - c * dens[1] // den, dens[0] - dens[1]
    if top * bottom > 0:
        across = say("You subtracted the bottoms too. The bottom names the size of the parts.")
        yield from wrong_mixed("frac-add-across", w - v + Fraction(top, bottom), across)


def _mixed_more(left: Parts, right: Parts, dens: tuple[int, int]) -> Iterator[Slip]:
    (w, a, den), (v, c, _) = left, right
    across = say("You added the bottoms too. The bottom names the size of the parts.")
    top = a * dens[0] // den + c * dens[1] // den
    yield from wrong_mixed("frac-add-across", w + v + Fraction(top, sum(dens)), across)
    if a + c > den:
        lost = say("{parts} is more than 1. Add that whole to the other wholes.", parts=bar(a + c, den))
        yield from wrong_mixed("regroup-forget", w + v + Fraction(a + c - den, den), lost)
        if den != 10 and a + c > 10:
            ten = say("You traded 10 parts for 1 whole. Here 1 whole is {den} parts.", den=den)
            yield from wrong_mixed("mixed-regroup-ten", w + v + 1 + Fraction(a + c - 10, den), ten)


def renamed(
    skill: str, a: int, b: int, k: int, stem: Phrase, idea: Phrase, by_top: bool, product: int | None = None
) -> Question:
    """The question that asks for a/b with top and bottom k times as large; exactly that fraction is the answer.

    `product` is the other denominator where a common one was to be found.
    """
    top, bottom = a * k, b * k
    times_by = say("Find the multiplier: {b} × {k} is {bottom}.", b=b, k=k, bottom=bottom)
    if by_top:
        times_by = say("Find the multiplier: {a} × {k} is {top}.", a=a, k=k, top=top)
    moves: tuple[Move, ...] = (
        (
            times_by,
            over(times(a, k), times(b, k)),
            say("{k} times as many parts, each cut to the right size: the amount is the same.", k=k),
        ),
        (
            say("Work out top and bottom."),
            bar(top, bottom),
            say("Both were multiplied by {k}, and {one} is 1.", k=k, one=bar(k, k)),
        ),
    )
    steps = chain(skill, bar(a, b), *moves)
    slips = _renamed_slips(a, b, k, by_top, product)
    cut = FractionBars((Bar(b, a, text(bar(a, b))), Bar(bottom, 0))) if bottom <= 24 and not by_top else None
    return question(bar(a, b), bar(top, bottom), Fraction(top, bottom), idea, steps, slips, stem, EXACT, cut)


def _renamed_slips(a: int, b: int, k: int, by_top: bool, product: int | None) -> Iterator[Slip]:
    top, bottom = a * k, b * k
    if by_top:
        added = say("You added {step} to top and bottom. Multiply both by {k}.", step=top - a, k=k)
        yield from wrong("frac-equiv-add", top, b + top - a, added)
        yield from wrong(
            "frac-change-den-only", top, b, say("You changed only the top. Multiply the bottom by {k} too.", k=k)
        )
        for near in (k - 1, k + 1):
            fact = say("The bottom is {b} times {k}, not {b} times {near}.", b=b, k=k, near=near)
            yield from wrong("mul-near-fact", top, b * near, fact)
        return
    added = say("You added {step} to top and bottom. Multiply both by {k}.", step=bottom - b, k=k)
    step = Integer(bottom - b)
    lines = (over(joined(Integer(a), "+", step), joined(Integer(b), "+", step)),)
    yield from wrong("frac-equiv-add", a + bottom - b, bottom, added, lambda: lines)
    yield from wrong(
        "frac-change-den-only", a, bottom, say("You changed only the bottom. Multiply the top by {k} too.", k=k)
    )
    if product is not None and product != k:
        late = say("You multiplied the top by {other}. The bottom was multiplied by {k}.", other=product, k=k)
        yield from wrong("frac-change-den-only", a * product, bottom, late)
    for near in (k - 1, k + 1):
        fact = say("The top is {a} times {k}, not {a} times {near}.", a=a, k=k, near=near)
        yield from wrong("mul-near-fact", a * near, bottom, fact)


def strips(*fractions: tuple[int, int]) -> FractionBars:
    """A bar for each fraction, named by it."""
    return FractionBars(tuple(Bar(den, num, text(bar(num, den))) for num, den in fractions))


def division_moves(a: int, b: int, c: int, d: int) -> Iterator[Move]:
    """Moves that work out a/b divided by c/d, to a number in lowest terms with its wholes taken out."""
    flipped = bar(d, c)
    inverse = say("Dividing by {second} is multiplying by {flipped}.", second=bar(c, d), flipped=flipped)
    yield say("Multiply by the reciprocal of the second fraction."), times(bar(a, b), flipped), inverse
    usual = say("This is how fractions are multiplied.")
    yield say("Multiply top by top and bottom by bottom."), over(times(a, d), times(b, c)), usual
    yield say("Work out the two products."), bar(a * d, b * c), say("The value has not changed.")
    yield from lowest(a * d, b * c)
    value = Fraction(a * d, b * c)
    yield from as_mixed(value.numerator, value.denominator)
