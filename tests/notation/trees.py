"""Random expression trees for property tests, in the shapes that reading makes."""

from itertools import pairwise

from hypothesis import strategies as st

from stairwise.notation import tree
from stairwise.notation.brackets import starts_with_digit

LETTERS = st.sampled_from("abckmnpxyz").map(tree.Letter)
WHOLE = st.integers(0, 999).map(tree.Integer)
DECIMALS = st.from_regex(r"[0-9]{1,3}\.[0-9]{1,3}", fullmatch=True).map(lambda digits: tree.Decimal(tidy(digits)))
MIXED = st.builds(tree.Mixed, st.integers(1, 20), st.integers(1, 9), st.integers(2, 12))
SUBSCRIPTED = st.builds(tree.Letter, st.sampled_from("abx"), st.sampled_from("123n"))
LEAVES = st.one_of(WHOLE, DECIMALS, LETTERS, LETTERS, SUBSCRIPTED, MIXED, st.just(tree.Constant("pi")))


def tidy(digits):
    """No zeros before the whole part."""
    whole, _, part = digits.partition(".")
    return f"{int(whole)}.{part}"


def expressions(style):
    """Expressions whose fractions are all written with ``style``: "slash" or "bar"."""
    return st.recursive(LEAVES, lambda inner: composite(inner, style), max_leaves=9)


def composite(inner, style):
    pair = st.tuples(inner, inner)
    several = st.lists(inner, min_size=2, max_size=3).map(tuple)
    return st.one_of(
        inner.map(tree.Negative),
        several.map(tree.Sum),
        st.builds(tree.Product, several.filter(joinable), st.sampled_from(["implicit", "dot", "times"])),
        pair.map(lambda parts: tree.Divide(*parts, style)),
        pair.map(lambda parts: tree.Power(*parts)),
        st.builds(tree.Root, inner, st.sampled_from([2, 3])),
        inner.map(tree.Absolute),
        st.builds(lambda name, of: tree.Call(name, (of,)), st.sampled_from(["sin", "ln", "log"]), inner),
        st.one_of(WHOLE, DECIMALS).map(tree.Percent),
    )


def joinable(factors):
    """A percent before a digit reads as a modulus to some; such products are not written."""
    return not any(isinstance(a, tree.Percent) and starts_with_digit(b) for a, b in pairwise(factors))


def answers(style):
    """Whole answers: statements, points, intervals, sets, ratios."""
    one = expressions(style)
    several = st.lists(one, min_size=2, max_size=3).map(tuple)
    relation = st.builds(
        lambda operator, left, right: tree.Relation((operator,), (left, right)),
        st.sampled_from(["=", "<", ">=", "!="]),
        one,
        one,
    )
    return st.one_of(
        one,
        relation,
        st.lists(relation, min_size=2, max_size=3).map(lambda parts: tree.Any(tuple(parts))),
        st.lists(relation, min_size=2, max_size=3).map(lambda parts: tree.All(tuple(parts))),
        several.map(tree.Point),
        st.builds(tree.Interval, one, one, st.just(True), st.booleans()),
        several.map(lambda parts: tree.Collection(parts, "set")),
        st.builds(tree.QuotientRemainder, WHOLE, WHOLE),
    )
