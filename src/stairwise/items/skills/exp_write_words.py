"""Turning words into algebraic expressions, such as n - 5 for "5 less than n" and 3(n + 2)."""

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.choosing import number, product
from stairwise.items.item import Level
from stairwise.items.template import Prompt, Question, Statement, Template, Truth, span
from stairwise.items.wording import Made, Wording, minus, over, plus, question
from stairwise.notation import build

SKILL = "exp.write-words"
ORDER = "Keep the order: what is taken away comes after the minus sign."
GROUP = "The words name a sum or a difference as one thing. Put it in parentheses."
WORDINGS: dict[str, Wording] = {
    "less than": Wording(
        "{a} less than {n}",
        "{n}",
        lambda m: m["n"],
        lambda m: minus(m["n"], m["a"]),
        (
            ("words-order-sub", lambda m: minus(m["a"], m["n"]), ORDER),
            ("keyword-op", lambda m: plus(m["n"], m["a"]), "Less than means that something is taken away."),
            ("keyword-op", lambda m: product(m["a"], m["n"]), "Nothing is multiplied here."),
        ),
    ),
    "more than times": Wording(
        "{a} more than {b} times {n}",
        "{b} times {n}",
        lambda m: product(m["b"], m["n"]),
        lambda m: plus(product(m["b"], m["n"]), m["a"]),
        (
            (
                "keyword-op",
                lambda m: product(m["b"], plus(m["n"], m["a"])),
                "Only {n} is multiplied by {b}. Then {a} is added.",
            ),
            (
                "keyword-op",
                lambda m: product(build.number(number(product(m["a"], m["b"]))), m["n"]),
                "More than means that something is added.",
            ),
            ("words-order-sub", lambda m: minus(product(m["b"], m["n"]), m["a"]), "More than means +."),
        ),
    ),
    "less than times": Wording(
        "{a} less than {b} times {n}",
        "{b} times {n}",
        lambda m: product(m["b"], m["n"]),
        lambda m: minus(product(m["b"], m["n"]), m["a"]),
        (
            ("words-order-sub", lambda m: minus(m["a"], product(m["b"], m["n"])), ORDER),
            (
                "keyword-op",
                lambda m: product(m["b"], minus(m["n"], m["a"])),
                "Only {n} is multiplied by {b}. Then {a} is taken away.",
            ),
            (
                "keyword-op",
                lambda m: plus(product(m["b"], m["n"]), m["a"]),
                "Less than means that something is taken away.",
            ),
        ),
    ),
    "times sum": Wording(
        "{b} times the sum of {n} and {a}",
        "the sum of {n} and {a}",
        lambda m: plus(m["n"], m["a"]),
        lambda m: product(m["b"], plus(m["n"], m["a"])),
        (
            ("keyword-op", lambda m: plus(product(m["b"], m["n"]), m["a"]), GROUP),
            ("words-order-sub", lambda m: product(m["b"], minus(m["n"], m["a"])), "A sum is found with a + sign."),
            ("keyword-op", lambda m: plus(m["b"], plus(m["n"], m["a"])), "Times means that the sum is multiplied."),
        ),
    ),
    "subtracted from": Wording(
        "{b} times {n}, subtracted from {a}",
        "{b} times {n}",
        lambda m: product(m["b"], m["n"]),
        lambda m: minus(m["a"], product(m["b"], m["n"])),
        (
            ("words-order-sub", lambda m: minus(product(m["b"], m["n"]), m["a"]), ORDER),
            (
                "keyword-op",
                lambda m: plus(m["a"], product(m["b"], m["n"])),
                "Subtracted means that something is taken away.",
            ),
            ("keyword-op", lambda m: product(m["b"], minus(m["a"], m["n"])), "Only {n} is multiplied by {b}."),
        ),
    ),
    "divided": Wording(
        "the difference of {n} and {a}, divided by {b}",
        "the difference of {n} and {a}",
        lambda m: minus(m["n"], m["a"]),
        lambda m: over(minus(m["n"], m["a"]), m["b"]),
        (
            (
                "words-order-sub",
                lambda m: over(minus(m["a"], m["n"]), m["b"]),
                "The difference of two numbers is the first minus the second.",
            ),
            ("keyword-op", lambda m: minus(m["n"], over(m["a"], m["b"])), GROUP),
            ("keyword-op", lambda m: over(plus(m["n"], m["a"]), m["b"]), "A difference is found with a minus sign."),
        ),
    ),
    "half": Wording(
        "{a} less than the quotient of {n} and {b}",
        "the quotient of {n} and {b}",
        lambda m: over(m["n"], m["b"]),
        lambda m: minus(over(m["n"], m["b"]), m["a"]),
        (
            ("words-order-sub", lambda m: minus(m["a"], over(m["n"], m["b"])), ORDER),
            ("keyword-op", lambda m: over(minus(m["n"], m["a"]), m["b"]), "Divide {n} first. Then take {a} away."),
            ("keyword-op", lambda m: minus(product(m["b"], m["n"]), m["a"]), "A quotient is found by dividing."),
        ),
    ),
}


def write(shape: str, a: int, b: int, letter: str) -> Question | None:
    if a == b:
        return None
    made: Made = {"a": build.number(a), "b": build.number(b), "n": build.letter(letter)}
    return question(
        WORDINGS[shape], SKILL, "Write an expression for: {words}.", made, "The words name the second move.", (letter,)
    )


LETTERS = "nxyakmpt"
TEMPLATE = Template(
    answer_kind=AnswerKind.EXPRESSION,
    levels={
        Level.SUPPORTED: {
            "shape": ("less than", "more than times"),
            "a": span(2, 15),
            "b": span(2, 9),
            "letter": LETTERS,
        },
        Level.CORE: {
            "shape": ("less than times", "times sum", "more than times"),
            "a": span(2, 20),
            "b": span(2, 12),
            "letter": LETTERS,
        },
        Level.EXTENSION: {
            "shape": ("subtracted from", "divided", "half"),
            "a": span(3, 40),
            "b": span(2, 15),
            "letter": LETTERS,
        },
    },
    question=write,
    prompt=Prompt(
        "Choose an easy number for {n} and show that your expression fits the words.",
        (
            "I named my number.",
            "I followed the words with it, step by step.",
            "I put it into my expression and got the same.",
        ),
    ),
    statements=(
        Statement("5 less than n is 5 - n.", Truth.NEVER, "It is n - 5: what is taken away comes last."),
        Statement("3 times the sum of n and 2 is 3n + 2.", Truth.NEVER, "It is 3(n + 2), which is 3n + 6."),
    ),
)
