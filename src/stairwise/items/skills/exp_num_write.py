"""Writing number expressions from words, such as 2 × (8 + 7) for "add 8 and 7, then multiply by 2"."""

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.item import Level
from stairwise.items.template import Prompt, Question, Template, span
from stairwise.items.wording import Made, Wording, minus, over, plus, question
from stairwise.notation import build
from stairwise.notation.tree import Node

SKILL = "exp.num-write"


def times(a: Node, b: Node) -> Node:
    """a × b"""
    return build.times(a, b, style="times")


ORDER = "Keep the order: what is taken away comes after the minus sign."
GROUP = "Put parentheses around the part that is done first."
FIRST = "Which part does the sentence do first? Build that part first."
WORDINGS: dict[str, Wording] = {
    "add times": Wording(
        "add {a} and {b}, then multiply by {c}",
        "add {a} and {b}",
        lambda m: plus(m["a"], m["b"]),
        lambda m: times(m["c"], plus(m["a"], m["b"])),
        (
            ("order-left-right", lambda m: plus(m["a"], times(m["b"], m["c"])), GROUP),
            ("order-left-right", lambda m: plus(times(m["c"], m["a"]), m["b"]), GROUP),
            ("keyword-op", lambda m: plus(plus(m["a"], m["b"]), m["c"]), "Multiply means ×, not +."),
            ("keyword-op", lambda m: times(m["c"], minus(m["a"], m["b"])), "Add means +."),
        ),
    ),
    "less times": Wording(
        "{c} times the difference of {a} and {b}",
        "the difference of {a} and {b}",
        lambda m: minus(m["a"], m["b"]),
        lambda m: times(m["c"], minus(m["a"], m["b"])),
        (
            ("order-left-right", lambda m: minus(times(m["c"], m["a"]), m["b"]), GROUP),
            (
                "words-order-sub",
                lambda m: times(m["c"], minus(m["b"], m["a"])),
                "The difference of two numbers is the first minus the second.",
            ),
            ("keyword-op", lambda m: times(m["c"], plus(m["a"], m["b"])), "A difference is found with a minus sign."),
        ),
    ),
    "less than": Wording(
        "{b} less than {a}",
        "{a}",
        lambda m: m["a"],
        lambda m: minus(m["a"], m["b"]),
        (
            ("words-order-sub", lambda m: minus(m["b"], m["a"]), ORDER),
            ("keyword-op", lambda m: plus(m["a"], m["b"]), "Less means that something is taken away."),
            ("keyword-op", lambda m: times(m["a"], m["b"]), "Less means that something is taken away."),
        ),
    ),
    "less than product": Wording(
        "{b} less than the product of {a} and {c}",
        "the product of {a} and {c}",
        lambda m: times(m["a"], m["c"]),
        lambda m: minus(times(m["a"], m["c"]), m["b"]),
        (
            ("words-order-sub", lambda m: minus(m["b"], times(m["a"], m["c"])), ORDER),
            ("order-left-right", lambda m: times(minus(m["a"], m["b"]), m["c"]), FIRST),
            ("keyword-op", lambda m: minus(plus(m["a"], m["c"]), m["b"]), "A product is found with a × sign."),
        ),
    ),
    "subtract divide": Wording(
        "subtract {b} from {a}, then divide by {c}",
        "subtract {b} from {a}",
        lambda m: minus(m["a"], m["b"]),
        lambda m: over(minus(m["a"], m["b"]), m["c"]),
        (
            ("words-order-sub", lambda m: over(minus(m["b"], m["a"]), m["c"]), ORDER),
            ("order-left-right", lambda m: minus(m["a"], over(m["b"], m["c"])), GROUP),
            (
                "div-order",
                lambda m: over(m["c"], minus(m["a"], m["b"])),
                "Divide by {c} means that {c} is below the bar.",
            ),
        ),
    ),
    "sum take": Wording(
        "{c} minus the sum of {a} and {b}",
        "the sum of {a} and {b}",
        lambda m: plus(m["a"], m["b"]),
        lambda m: minus(m["c"], build.group(plus(m["a"], m["b"]))),
        (
            ("order-left-right", lambda m: plus(minus(m["c"], m["a"]), m["b"]), GROUP),
            ("words-order-sub", lambda m: minus(plus(m["a"], m["b"]), m["c"]), ORDER),
            ("keyword-op", lambda m: plus(m["c"], plus(m["a"], m["b"])), "The sum is taken away from {c}."),
        ),
    ),
}


def write(shape: str, a: int, b: int, c: int) -> Question | None:
    if len({a, b, c}) < 3 or a <= b or a == 2 * b or 1 in (a - b, c):
        return None
    most = a + b + c if shape == "sum take" else c
    made: Made = {"a": build.number(a), "b": build.number(b), "c": build.number(most)}
    return question(WORDINGS[shape], SKILL, "Write an expression for: {words}. Do not work it out.", made, GROUP)


TEMPLATE = Template(
    answer_kind=AnswerKind.EXPRESSION,
    levels={
        Level.SUPPORTED: {
            "shape": ("add times", "less than", "sum take"),
            "a": span(3, 20),
            "b": span(2, 12),
            "c": span(2, 9),
        },
        Level.CORE: {
            "shape": ("add times", "less times", "less than product", "sum take"),
            "a": span(3, 30),
            "b": span(2, 15),
            "c": span(2, 12),
        },
        Level.EXTENSION: {
            "shape": ("subtract divide", "less than product", "less times"),
            "a": span(8, 60),
            "b": span(3, 40),
            "c": span(2, 12),
        },
    },
    question=write,
    prompt=Prompt(
        "How do the parentheses, or the order of the numbers, change the meaning of your expression?",
        (
            "I said which part is done first.",
            "I compared with another way to write it.",
            "I used the words of the task.",
        ),
    ),
)
