"""Two-step equations with whole numbers, such as 3x + 4 = 19."""

from stairwise.curriculum.skills import AnswerKind
from stairwise.items import equation_slips as wrong
from stairwise.items.equations import Equation, mirrored, question, swapped
from stairwise.items.expressions import Term
from stairwise.items.item import Level
from stairwise.items.template import LETTERS, Prompt, Question, Template, say, span
from stairwise.notation.build import letter as letter_node

RULES = (wrong.stop_early, wrong.no_inverse, wrong.divide_partly, wrong.wrong_inverse)


def two_step(a: int, b: int, x: int, letter: str, shape: str) -> Question | None:
    c = a * x + b
    if c <= 0 or a == abs(b) or c == x:
        return None
    equation = Equation((Term(a, letter), Term(b)), (Term(c),), letter)
    if shape == "swapped":
        equation = swapped(equation)
    if shape == "mirrored":
        equation = mirrored(equation)
    idea = say(
        "Two things are done to {letter}. Which one is done last? Undo that one first.", letter=letter_node(letter)
    )
    return question(equation, RULES, idea)


PROMPT = Prompt(
    "Write a story that {equation} could tell. What does {letter} stand for?",
    (
        "My story has one unknown number.",
        "Every number of the equation is in the story.",
        "I solved it, and the answer fits.",
    ),
)
TEMPLATE = Template(
    answer_kind=AnswerKind.NUMBER,
    levels={
        Level.SUPPORTED: {"a": span(2, 5), "b": span(1, 10), "x": span(2, 10), "letter": LETTERS, "shape": ("plain",)},
        Level.CORE: {
            "a": span(2, 9),
            "b": (*span(-12, -2), *span(2, 20)),
            "x": span(2, 12),
            "letter": LETTERS,
            "shape": ("plain", "plain", "swapped"),
        },
        Level.EXTENSION: {
            "a": span(6, 15),
            "b": (*span(-60, -13), *span(13, 75)),
            "x": span(11, 30),
            "letter": LETTERS,
            "shape": ("plain", "swapped", "mirrored"),
        },
    },
    question=two_step,
    prompt=PROMPT,
)
