"""Comparing two ways to solve an equation such as 5(x - 2) = 35: divide first, or expand first."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.choosing import choice_question, pick
from stairwise.items.equations import Equation, equation_node
from stairwise.items.expressions import Bracket, Term, node
from stairwise.items.item import Level, Step
from stairwise.items.phrase import Phrase
from stairwise.items.template import LETTERS, Prompt, Question, Slip, Statement, Template, Truth, say, signed, span
from stairwise.notation import build
from stairwise.notation.tree import Node

SKILL = "eq.choose-method"


def choose(p: int, q: int, share: int, more: int, a: int, letter: str) -> Question | None:
    r = p * share + more
    inside = (Term(a, letter), Term(q))
    equation = Equation((Bracket(p, inside),), (Term(r),), letter)
    if q == 0 or abs(r) in (abs(p), abs(q), 0) or abs(p) == abs(q) or share in (q, 1) or more >= p:
        return None
    divides = more == 0
    if divides and (share - q) % a:
        return None
    keys = _claims(p, r)
    key = keys["divide"] if divides else keys["expand"]
    return choice_question(
        say("Which first move makes {equation} shorter to solve, and why?", equation=equation_node(equation)),
        key,
        say("Look at {r} and {p}. What would dividing both sides by {p} give?", r=r, p=p),
        _path(equation, p, r, key),
        _slips(p, q, r, a, keys, divides, letter),
        say("Right! Both ways give the same answer. This one has easier numbers."),
        variables=(letter,),
    )


def _share(r: int, p: int) -> Node:
    return build.divide(build.number(r), build.number(p), "sign")


def _claims(p: int, r: int) -> dict[str, Phrase]:
    fields = {"p": p, "share": _share(r, p)}
    return {
        "divide": say("Divide both sides by {p} first, since {share} is a whole number.", **fields),
        "expand": say("Expand first, since {share} is not a whole number.", **fields),
        "must": say("Expand first, since parentheses must always go first.", **fields),
        "done": say("Divide both sides by {p} first. That already gives the answer.", **fields),
    }


def _path(equation: Equation, p: int, r: int, key: Phrase) -> Iterator[Step]:
    quotient = _share(r, p)
    work = build.equation(quotient, build.number(Fraction(r, p)))
    why = say("Dividing both sides by {p} is one move, if the numbers stay easy.", p=p)
    yield Step(say("Try {quotient}.", quotient=quotient), equation_node(equation), work, why, SKILL)
    both = say("Both ways are allowed, and they end in the same answer.")
    yield Step(say("Compare the work that is left in each way."), work, key, both, SKILL)


def _slips(p: int, q: int, r: int, a: int, claims: dict[str, Phrase], divides: bool, letter: str) -> Iterator[Slip]:
    inside = node((Term(a, letter), Term(q)))
    stop = say(
        "{share} is the value of {inside}. {one} is still to find.",
        share=_share(r, p),
        inside=inside,
        one=build.letter(letter),
    )
    yield pick("eq-stop-early", claims["done"], stop)
    take = say("Subtract {q} from both sides first.", q=q) if q > 0 else say("Add {q} to both sides first.", q=-q)
    inner = say("The {q} is inside the parentheses: {p} multiplies it too.", q=abs(q), p=p)
    yield pick("eq-div-first-partial", take, inner)
    if divides:
        free = say("Dividing by {p} first is allowed too: {p} multiplies the whole group.", p=p)
        yield pick("order-left-right", claims["must"], free)
        whole = say("Work out {share} again. It comes out even.", share=_share(r, p))
        yield pick("mul-near-fact", claims["expand"], whole)
    else:
        uneven = say("Work out {share} again. It does not come out even.", share=_share(r, p))
        yield pick("mul-near-fact", claims["divide"], uneven)
        free = say("Dividing by {p} first is allowed, but here it makes a fraction.", p=p)
        yield pick("order-left-right", claims["must"], free)


COMMON = {"more": (0, 0, 0, 1, 2, 3), "letter": LETTERS}
TEMPLATE = Template(
    answer_kind=AnswerKind.CHOICE,
    levels={
        Level.SUPPORTED: {"p": span(2, 6), "q": span(-9, 9), "share": span(2, 12), "a": (1,), **COMMON},
        Level.CORE: {"p": span(2, 9), "q": signed(1, 12), "share": span(-9, 12), "a": (1, 1, 2), **COMMON},
        Level.EXTENSION: {"p": span(6, 15), "q": signed(2, 15), "share": span(-12, 12), "a": (2, 3), **COMMON},
    },
    question=choose,
    prompt=Prompt(
        "Solve {equation} in two ways. Which way do you like better here, and why?",
        (
            "I carried both ways through and got the same answer.",
            "I named what is different about the two ways.",
            "I gave a reason that comes from these numbers.",
        ),
    ),
    statements=(
        Statement(
            "In 4(x + 1) = r you must expand first.",
            Truth.NEVER,
            "You may divide by 4 first: the 4 multiplies the whole group.",
        ),
        Statement(
            "Dividing first is the shorter way.",
            Truth.SOMETIMES,
            "It is for 5(x - 2) = 35, but 5(x - 2) = 36 gives a fraction.",
        ),
    ),
)
