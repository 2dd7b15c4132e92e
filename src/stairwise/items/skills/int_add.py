"""Adding integers, such as -8 + 3 and -4 + (-6)."""

from collections.abc import Iterator

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.integers import add_steps, off_by_one, question, slip, sum_node
from stairwise.items.item import Level
from stairwise.items.picturing import sum_model
from stairwise.items.template import Prompt, Question, Slip, Template, say, signed


def add(a: int, b: int, c: int) -> Question | None:
    numbers = (a, b, c) if c else (a, b)
    if a + b == 0 or sum(numbers) in (0, *numbers) or min(numbers) > 0:
        return None
    small = not c and max(abs(a), abs(b)) <= 12
    idea = say("Before you add, decide: will {sum} be positive or negative?", sum=sum_node(*numbers))
    return question(
        sum_node(*numbers), sum(numbers), idea, add_steps(*numbers), _slips(numbers), sum_model(a, b) if small else None
    )


def _slips(numbers: tuple[int, ...]) -> Iterator[Slip]:
    total, sizes = sum(numbers), sum(abs(number) for number in numbers)
    ignored = say(
        "You added {sizes} as if no number were negative. Look at the sign of each number.",
        sizes=sum_node(*(abs(n) for n in numbers)),
    )
    if max(numbers) < 0:
        both = say(
            "Two negatives make a positive only when you multiply. Adding {last} moves you farther left.",
            last=numbers[-1],
        )
        yield slip("int-add-two-negatives", sizes, both)
    yield slip("int-add-ignore-sign", sizes, ignored)
    larger = max(numbers, key=abs)
    if len(numbers) == 2 and max(numbers) > 0:
        sign = say(
            "The size {size} is right. {larger} is farther from 0, so it gives the sum its sign.",
            size=abs(total),
            larger=larger,
        )
        yield slip("int-add-wrong-sign", -total, sign)
    if len(numbers) == 3:
        yield from _three(*numbers)
    yield from off_by_one(total, total - numbers[-1], numbers[-1])


def _three(a: int, b: int, c: int) -> Iterator[Slip]:
    if (a > 0) != (b > 0):
        feedback = say("Check {first}: the number farther from 0 gives the sum its sign.", first=sum_node(a, b))
        yield slip("int-add-wrong-sign", -(a + b) + c, feedback)
    if a < 0 and b < 0:
        feedback = say("Check {first}: two negatives add to a negative.", first=sum_node(a, b))
        yield slip("int-add-two-negatives", -(a + b) + c, feedback)


PROMPT = Prompt(
    "Tell a friend how you know the sign of {expression} before you work it out.",
    (
        "I said which way each number moves on the line.",
        "I said which number is farther from 0, or that both go the same way.",
        "I gave the sum.",
    ),
)
TEMPLATE = Template(
    answer_kind=AnswerKind.INTEGER,
    levels={
        Level.SUPPORTED: {"a": signed(1, 12), "b": signed(1, 12), "c": (0,)},
        Level.CORE: {"a": signed(3, 30), "b": signed(3, 30), "c": (0,)},
        Level.EXTENSION: {"a": signed(5, 40), "b": signed(5, 40), "c": signed(5, 40)},
    },
    question=add,
    prompt=PROMPT,
)
