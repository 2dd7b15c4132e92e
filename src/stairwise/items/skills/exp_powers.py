"""Writing and working out whole-number powers, such as 5^3 = 125."""

from collections.abc import Iterator

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.item import Level, Step
from stairwise.items.models import Array
from stairwise.items.template import Prompt, Question, Slip, Statement, Template, Truth, say, span
from stairwise.notation import build
from stairwise.notation.tree import Integer, Node

SKILL = "exp.powers"


def powers(base: int, n: int, ask: str) -> Question | None:
    if base**n > 20_000 or (n > 3 and base > 6) or (base, n) == (2, 2) or (ask == "factors" and n == 2):
        return None
    power = build.power(Integer(base), n)
    factors = build.times(*(Integer(base),) * n, style="times")
    if ask == "exponent":
        return _exponent(base, n, factors)
    shown = factors if ask == "factors" else power
    return Question(
        stem=say("Find the value of {expression}.", expression=shown),
        answer=Integer(base**n),
        value=base**n,
        idea=say("Which number is the factor, and how many times is it used?"),
        steps=_steps(base, n, shown, factors),
        slips=tuple(_slips(base, n, power)),
        confirmation=say("Right! {power} is {value}.", power=power, value=base**n),
        model=Array(base, base) if n == 2 and base <= 12 else None,
    )


def _steps(base: int, n: int, shown: Node, factors: Node) -> Iterator[Step]:
    if shown != factors:
        say_n = say("Write {base} as a factor {n} times.", base=base, n=n)
        yield Step(say_n, shown, factors, say("The exponent counts the factors."), SKILL)
    done = base
    for left in range(n - 1, 0, -1):
        before = build.times(Integer(done), *(Integer(base),) * left, style="times")
        after = build.times(Integer(done * base), *(Integer(base),) * (left - 1), style="times")
        move = say("Multiply {done} and {base}.", done=done, base=base)
        yield Step(move, before, after, say("Take one factor at a time."), SKILL)
        done *= base


def _slips(base: int, n: int, power: Node) -> Iterator[Slip]:
    fields: dict[str, Node | int] = {"power": power, "base": base, "n": n}
    times = say("{base} times {n} is not {power}. Write {base} as a factor {n} times.", **fields)
    yield Slip("pow-times", base * n, Integer(base * n), times)
    swap = say("The small number counts the factors. Here {base} is the factor.", **fields)
    yield Slip("pow-times", n**base, Integer(n**base), swap)
    count = say("Count the factors once more: there are {n}.", **fields)
    yield Slip("count-off-one", base ** (n - 1), Integer(base ** (n - 1)), count)
    yield Slip("count-off-one", base ** (n + 1), Integer(base ** (n + 1)), count)
    added = say("Multiply the factors, do not add them.")
    yield Slip("mul-as-add", base + n, Integer(base + n), added)


def _exponent(base: int, n: int, factors: Node) -> Question:
    """Which exponent belongs to a product."""
    count = say("Write {expression} as a power of {base}. What is the exponent?", expression=factors, base=base)
    counted = say("{base} is used as a factor {n} times", base=base, n=n)
    steps = (
        Step(say("Count the factors."), factors, counted, say("The exponent counts them."), SKILL),
        Step(
            say("Write the count as the exponent."), counted, Integer(n), say("The base is {base}.", base=base), SKILL
        ),
    )
    value = say("That is the product. The exponent only counts the factors.")
    slips = (
        Slip("pow-times", base * n, Integer(base * n), say("Do not multiply. Just count the factors.")),
        Slip("pow-times", base**n, Integer(base**n), value),
        Slip("count-off-one", n - 1, Integer(n - 1), say("Count the factors, not the × signs.")),
        Slip("count-off-one", n + 1, Integer(n + 1), say("Count the factors once more.")),
    )
    return Question(
        stem=count,
        answer=Integer(n),
        value=n,
        idea=say("How many times is {base} used as a factor?", base=base),
        steps=steps,
        slips=slips,
        confirmation=say("Right! {factors} is {power}.", factors=factors, power=build.power(Integer(base), n)),
    )


TEMPLATE = Template(
    answer_kind=AnswerKind.INTEGER,
    levels={
        Level.SUPPORTED: {
            "base": span(2, 12),
            "n": (2, 3, 4),
            "ask": ("value", "factors", "exponent"),
        },
        Level.CORE: {
            "base": (*span(2, 15), 20, 30, 50),
            "n": (2, 3, 4, 5, 6),
            "ask": ("value", "value", "exponent"),
        },
        Level.EXTENSION: {
            "base": (*span(2, 30), 40, 50, 60, 100),
            "n": span(4, 10),
            "ask": ("value", "exponent"),
        },
    },
    question=powers,
    space=40,
    prompt=Prompt(
        "Explain what the base and the exponent tell you, and why a power is not base times exponent.",
        (
            "I said what the base is.",
            "I said what the exponent counts.",
            "I compared the power with base times exponent.",
        ),
    ),
    statements=(
        Statement("a² is more than 2a.", Truth.SOMETIMES, "It is for 5, equal for 2, and less for 1."),
        Statement("10 to the power 3 has 3 zeros.", Truth.ALWAYS, "Each factor 10 adds one zero."),
    ),
)
