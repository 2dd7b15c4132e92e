"""Equations like 3(x + 4) = 18, solved by dividing first or by expanding first."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items import equation_slips as wrong
from stairwise.items.equations import Equation, equation_node, question, quotient, steps
from stairwise.items.equations import letter as letter_of
from stairwise.items.expressions import Bracket, Term, brackets, node
from stairwise.items.item import Level, Step
from stairwise.items.template import LETTERS, Prompt, Question, Slip, Template, parts, say, signed, span
from stairwise.notation import build

SKILL = "eq.parentheses"


def parentheses(p: int, q: int, x: int | Fraction, letter: str) -> Question | None:
    r = p * (x + q)
    if r.denominator > 1 or x + q in (0, 1) or abs(p) == abs(q):
        return None
    equation = Equation((Bracket(p, (Term(1, letter), Term(q))),), (Term(int(r)),), letter)
    idea = say(
        "{factor} multiplies the whole group {group}. You can divide by it, or expand.",
        factor=p,
        group=build.group(node((Term(1, letter), Term(q)))),
    )
    path = _divide_first(equation, p, q, int(r) // p) if r % p == 0 else steps(equation)
    return question(equation, (wrong.first_only, _partial, _stop, _again), idea, path)


def _divide_first(equation: Equation, p: int, q: int, share: int) -> Iterator[Step]:
    between = Equation((Term(1, equation.letter), Term(q)), (Term(share),), equation.letter)
    move = say("Divide both sides by {p}.", p=p)
    reason = say("{p} multiplies the whole group; dividing by {p} undoes that.", p=p)
    yield Step(move, equation_node(equation), equation_node(between), reason, SKILL)
    yield from steps(between)


def _parts(equation: Equation) -> tuple[int, int, int]:
    (bracket,) = brackets(equation.left)
    return int(bracket.factor), int(bracket.inside[1].coefficient), int(equation.plain("right"))


def _partial(equation: Equation) -> Iterator[Slip]:
    p, q, r = _parts(equation)
    feedback = say(
        "You divided {r} by {p}, but kept the {p} in front of {letter}. Dividing takes it away: {group} is left.",
        r=r,
        p=p,
        letter=letter_of(equation),
        group=node((Term(1, equation.letter), Term(q))),
    )
    yield from wrong.slip("eq-div-first-partial", quotient(r - p * q, p * p), feedback)


def _stop(equation: Equation) -> Iterator[Slip]:
    p, q, r = _parts(equation)
    inside = node((Term(1, equation.letter), Term(q)))
    feedback = say(
        "You stopped at {line}. That is the value of {inside}, and {letter} is still to find.",
        line=build.equation(inside, build.number(Fraction(r, p))),
        inside=inside,
        letter=letter_of(equation),
    )
    yield from wrong.slip("eq-stop-early", quotient(r, p), feedback)


def _again(equation: Equation) -> Iterator[Slip]:
    p, q, r = _parts(equation)
    feedback = say(
        "You subtracted {size} again. It is subtracted in the parentheses: add it to both sides to undo that.", size=-q
    )
    if q > 0:
        feedback = say(
            "You added {size} again. It is added in the parentheses: subtract it from both sides to undo that.", size=q
        )
    yield from wrong.slip("eq-no-inverse", Fraction(r, p) + q, feedback)


PROMPT = Prompt(
    "There are two good first moves for {equation}. Explain both and say which you like better.",
    (
        "I named both first moves.",
        "I said what each one leaves.",
        "I gave a reason for my choice.",
    ),
)
TEMPLATE = Template(
    answer_kind=AnswerKind.NUMBER,
    levels={
        Level.SUPPORTED: {"p": span(2, 6), "q": span(1, 9), "x": span(1, 9), "letter": LETTERS},
        Level.CORE: {"p": signed(2, 8), "q": signed(1, 10), "x": signed(1, 9), "letter": LETTERS},
        Level.EXTENSION: {
            "p": signed(2, 12),
            "q": signed(3, 15),
            "x": (*signed(11, 20), *parts(6, 2, 3, 4)),
            "letter": LETTERS,
        },
    },
    question=parentheses,
    prompt=PROMPT,
)
