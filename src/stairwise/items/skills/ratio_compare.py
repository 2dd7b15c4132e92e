"""Which is the better buy, or the stronger mix?"""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.choosing import choice_question, pick
from stairwise.items.facts import Move, chain
from stairwise.items.item import Level
from stairwise.items.models import Table
from stairwise.items.phrase import Phrase
from stairwise.items.stories import NAMES
from stairwise.items.template import Prompt, Question, Slip, Template, say, span
from stairwise.items.values import money

SKILL = "ratio.compare"
Deal = tuple[int, Fraction]  # how many, for how much


def compare(shape: str, name: str, n: int, m: int, p: int, q: int, picture: bool) -> Question | None:
    """n things against m, at p and q; a price is in steps of 5 cents for one thing."""
    if shape == "mix":
        return _mix(name, n, m, p, q)
    first, second = (n, Fraction(n * p, 20)), (m, Fraction(m * q, 20))
    if n == m or p == q or (first[1] < second[1]) == (p < q):
        return None
    if abs(p - q) > 12 or first[1] == second[1]:
        return None
    cheap, dear = ("A", "B") if p < q else ("B", "A")
    low, high = sorted((Fraction(p, 20), Fraction(q, 20)))
    fields = {"n": n, "m": m, "a": money(first[1]), "b": money(second[1]), "name": name}
    stem = say(
        "{name} can buy {n} pens for {a} at shop A, or {m} pens for {b} at shop B. Which is the better buy?", **fields
    )
    key = _one(cheap, low, high)
    table = Table(("pens", "dollars"), ((n, money(first[1])), (m, money(second[1])))) if picture else None
    return choice_question(
        stem,
        key,
        say("Make one of the amounts the same: what does one pen cost in each shop?"),
        chain(SKILL, say("{n} pens for {a}, {m} pens for {b}", **fields), *_moves(first, second, key)),
        _slips(first, second, cheap, dear, low, high),
        say("Right! Compare the price for one, not the price for all."),
        table,
        structure="better buy",
    )


def _one(shop: str, low: Fraction, high: Fraction) -> Phrase:
    return say(
        "Shop {shop}. One pen costs {low} there and {high} in the other.", shop=shop, low=money(low), high=money(high)
    )


def _moves(first: Deal, second: Deal, key: Phrase) -> Iterator[Move]:
    shares = {"a": money(first[1]), "n": first[0], "b": money(second[1]), "m": second[0]}
    division = say("{a} ÷ {n} for one at A, {b} ÷ {m} for one at B", **shares)
    yield say("Divide each price by the number of pens."), division, say("Then both are prices for one pen.")
    yield say("Work out both and compare."), key, say("The better buy costs less for one.")


def _slips(first: Deal, second: Deal, cheap: str, dear: str, low: Fraction, high: Fraction) -> Iterator[Slip]:
    less = abs(first[1] - second[1])
    total = say("Shop {shop}. You pay {less} less there.", shop=dear, less=money(less))
    yield pick("rate-no-unit", total, say("The two packs differ in size. What does one pen cost in each?"))
    turned = _one(dear, low, high)
    yield pick("rate-inverted", turned, say("Check which shop has which price for one pen."))
    more = abs(first[0] - second[0])
    count = say("Shop {shop}. The difference in pens is {more}, and you get more of them.", shop=cheap, more=more)
    if more == 1:
        count = say("Shop {shop}. You get 1 pen more there.", shop=cheap)
    yield pick("ratio-additive", count, say("More pens also cost more. Find the price of one pen."))
    same = say("They are equal. {more} more pens for {less} more is fair.", more=more, less=money(less))
    if more == 1:
        same = say("They are equal. 1 more pen for {less} more is fair.", less=money(less))
    yield pick("ratio-additive", same, say("Differences do not tell the price of one pen. Divide."))


def _mix(name: str, n: int, m: int, p: int, q: int) -> Question | None:
    """n cups of syrup to p cups of water, against m to q; the stronger mix has more syrup for each cup of water."""
    a, b = Fraction(n, p), Fraction(m, q)
    if a == b or n == m or p == q or (p - n) != (q - m) or n >= p or max(n, m, p, q) > 15:
        return None
    strong, weak = ("A", "B") if a > b else ("B", "A")
    fields = {"n": n, "m": m, "p": p, "q": q, "name": name, "gap": p - n}
    stem = say(
        "{name} makes two drinks. A has {n} cups of syrup and {p} cups of water. B has {m} cups of syrup and {q} cups "
        "of water. Which one is stronger?",
        **fields,
    )
    common = p * q
    key = _more(strong, max(a, b) * common, min(a, b) * common, common)
    same = say("A: {x} to {common}, B: {y} to {common}", x=n * q, y=m * p, common=common)
    moves = (
        (
            say("Make the water the same in both: {common} cups.", common=common),
            same,
            say("Multiply both numbers of a ratio."),
        ),
        (say("Compare the syrup."), key, say("With the same water, more syrup is stronger.")),
    )
    equal = say("They are equal. Both have {gap} more cups of water than syrup.", gap=p - n)
    if p - n == 1:
        equal = say("They are equal. Both have 1 more cup of water than syrup.")
    less = say("Drink {shop}. It has less water, {n} cups.", shop="A" if p < q else "B", n=min(p, q))
    syrup = say("Drink {shop}. It has more syrup, {n} cups.", shop="A" if n > m else "B", n=max(n, m))
    slips = (
        pick("ratio-additive", equal, say("The difference does not tell the strength. Make the water equal.")),
        pick("rate-no-unit", less, say("Look at syrup and water together: how much syrup for each cup of water?")),
        pick("rate-no-unit", syrup, say("Look at syrup and water together: how much syrup for each cup of water?")),
        pick(
            "rate-inverted",
            _more(weak, max(a, b) * common, min(a, b) * common, common),
            say("Check which drink has which amount."),
        ),
    )
    idea = say("Make the water the same in both. Which one has more syrup then?")
    first = say("{n} to {p} and {m} to {q}", **fields)
    done = say("Right! With the same water, drink {strong} has more syrup.", strong=strong)
    return choice_question(stem, key, idea, chain(SKILL, first, *moves), slips, done, structure="stronger mix")


def _more(shop: str, high: Fraction, low: Fraction, common: int) -> Phrase:
    return say(
        "Drink {shop}. For {common} cups of water it has {high} cups of syrup, not {low}.",
        shop=shop,
        common=common,
        high=high,
        low=low,
    )


PROMPT = Prompt(
    "Explain how you compared the two, and why the difference of the numbers does not help.",
    ("I made one of the two amounts the same.", "I named the units.", "I said what the numbers then show."),
)
TEMPLATE = Template(
    answer_kind=AnswerKind.CHOICE,
    levels={
        Level.SUPPORTED: {
            "shape": ("buy",),
            "name": NAMES,
            "n": span(2, 6),
            "m": span(2, 6),
            "p": span(10, 40),
            "q": span(10, 40),
            "picture": (True,),
        },
        Level.CORE: {
            "shape": ("buy",),
            "name": NAMES,
            "n": span(3, 12),
            "m": span(3, 12),
            "p": span(5, 60),
            "q": span(5, 60),
            "picture": (False,),
        },
        Level.EXTENSION: {
            "shape": ("mix",),
            "name": NAMES,
            "n": span(1, 9),
            "m": span(1, 9),
            "p": span(2, 15),
            "q": span(2, 15),
            "picture": (False,),
        },
    },
    question=compare,
    prompt=PROMPT,
)
