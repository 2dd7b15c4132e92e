"""Naming terms, factors and coefficients of an expression such as 4x + y + 7."""

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.choosing import choice_question, pick
from stairwise.items.expressions import Term, node
from stairwise.items.item import Level
from stairwise.items.phrase import Phrase
from stairwise.items.solving import path
from stairwise.items.template import LETTERS, Prompt, Question, Statement, Template, Truth, say, signed, span
from stairwise.notation import build
from stairwise.notation.tree import Node

SKILL = "exp.parts"


def parts(ask: str, a: int, b: int, c: int, letter: str) -> Question | None:
    if (len({a, b, c, 1}) < 4 and ask != "coefficient one") or abs(b) == abs(c) or abs(a) == abs(c):
        return None
    if ask == "factors":
        return _factors(abs(a), abs(c), letter)
    first, second = (Term(1, letter), Term(b, "z")) if ask == "coefficient one" else (Term(a, letter), Term(b, "z"))
    expression = node((first, second, Term(c)))
    if ask == "coefficient one":
        return _coefficient(expression, Term(1, letter), Term(b, "z"), c)
    if ask == "coefficient":
        return _coefficient(expression, second, first, c)
    return _constant(expression, first, second, c) if ask == "constant" else _terms(expression, first, second, c)


def _coefficient(expression: Node, term: Term, other: Term, c: int) -> Question:
    one = build.letter(term.letter)
    wanted = build.number(term.coefficient)
    key = wanted
    steps = path(
        SKILL,
        expression,
        (
            say("Find the term with {letter}.", letter=one),
            say("the term {term}", term=node((term,))),
            say("Terms are split at the + and - signs."),
        ),
        (say("Read the number that multiplies {letter}.", letter=one), key, _one_reason(term)),
    )
    slips = [
        pick("clt-coef-one", one, say("{letter} is the letter. The coefficient is a number.", letter=one)),
        pick("mb-swap", build.number(c), say("{c} stands alone. It is the constant.", c=c)),
        pick(
            "count-off-one",
            build.number(other.coefficient),
            say("That number belongs to {other}.", other=build.letter(other.letter)),
        ),
    ]
    if term.coefficient == 1:
        none = say("It has no coefficient.")
        slips.insert(0, pick("clt-coef-one", none, say("{letter} is 1 times {letter}.", letter=one)))
        zero = say("{letter} is there once, not zero times.", letter=one)
        slips.insert(1, pick("clt-coef-one", build.number(0), zero))
    return choice_question(
        say("What is the coefficient of {letter} in {expression}?", letter=one, expression=expression),
        key,
        say("The coefficient is the number that multiplies the letter."),
        steps,
        slips,
        say("Right! {term} is {number} times {letter}.", term=node((term,)), number=wanted, letter=one),
    )


def _one_reason(term: Term) -> Phrase:
    if term.coefficient == 1:
        return say("A letter alone is 1 times the letter.")
    return say("A number next to a letter multiplies it, with its sign.")


def _constant(expression: Node, first: Term, second: Term, c: int) -> Question:
    key = build.number(c)
    steps = path(
        SKILL,
        expression,
        (
            say("Split it into terms."),
            say("{one}, {two} and {three}", one=node((first,)), two=node((second,)), three=node((Term(c),))),
            say("Terms are split at the + and - signs."),
        ),
        (say("Find the term without a letter."), key, say("Its value does not change.")),
    )
    coefficient = say("That number is a coefficient: it multiplies a letter.")
    slips = (
        pick("clt-coef-one", build.number(first.coefficient), coefficient),
        pick("clt-coef-one", build.number(second.coefficient), coefficient),
        pick("var-label", node((first,)), say("A constant has no letter, so it never changes.")),
    )
    return choice_question(
        say("What is the constant in {expression}?", expression=expression),
        key,
        say("Which term keeps its value when the letters change?"),
        steps,
        slips,
        say("Right! It stands without a letter."),
    )


def _terms(expression: Node, first: Term, second: Term, c: int) -> Question:
    one, two, three = (node((term,)) for term in (first, second, Term(c)))
    key = say("{one}, {two} and {three}", one=one, two=two, three=three)
    steps = path(
        SKILL,
        expression,
        (
            say("Mark the + and - signs."),
            say("A sign belongs to the term behind it."),
            say("These signs separate the terms."),
        ),
        (say("Write each piece with its sign."), key, say("There is one term more than signs between them.")),
    )
    letters = say("{one} and {two}", one=one, two=two)
    numbers = say(
        "{a}, {b} and {c}", a=build.number(first.coefficient), b=build.number(second.coefficient), c=build.number(c)
    )
    names = say("{x} and {z}", x=build.letter(first.letter), z=build.letter("z"))
    slips = (
        pick("clt-coef-one", letters, say("{three} is a term, too: a constant.", three=three)),
        pick("var-label", names, say("A term is the letter together with its number.")),
        pick("clt-coef-one", numbers, say("Those are the coefficients and the constant. A term keeps its letter.")),
    )
    return choice_question(
        say("What are the terms of {expression}?", expression=expression),
        key,
        say("Split it at the + and - signs. Each piece keeps its sign."),
        steps,
        slips,
        say("Right! Each term keeps its sign."),
    )


def _factors(p: int, q: int, letter: str) -> Question | None:
    if p < 2 or p == q:
        return None
    inside = build.add(build.letter(letter), build.number(q))
    expression = build.times(build.number(p), inside)
    fields = {"p": p, "inside": inside, "letter": build.letter(letter), "q": q}
    key = say("{p} and {inside}", **fields)
    steps = path(
        SKILL,
        expression,
        (
            say("Ask what is multiplied."),
            say("{p} times the whole group {inside}", **fields),
            say("Parentheses make one thing of the sum."),
        ),
        (say("Name both factors."), key, say("Factors are multiplied, terms are added.")),
    )
    group = say("{inside} is one factor: the parentheses make it one thing.", **fields)
    slips = (
        pick("dist-first-only", say("{p} and {letter}", **fields), group),
        pick("clt-coef-one", say("{p}, {letter} and {q}", **fields), group),
        pick(
            "var-label",
            say("{letter} and {q}", **fields),
            say("Those two are terms of the sum. What multiplies the sum?"),
        ),
    )
    return choice_question(
        say("Which are the two factors of {expression}?", expression=expression),
        key,
        say("Factors are what is multiplied. What stands on each side of the hidden × sign?"),
        steps,
        slips,
        say("Right! {p} multiplies {inside}, seen as one thing.", **fields),
    )


ALL = ("coefficient one", "coefficient", "constant", "terms", "factors")
TEMPLATE = Template(
    answer_kind=AnswerKind.CHOICE,
    levels={
        Level.SUPPORTED: {"ask": ALL[:3], "a": span(2, 9), "b": span(2, 9), "c": span(2, 12), "letter": LETTERS},
        Level.CORE: {"ask": ALL, "a": span(2, 12), "b": span(2, 12), "c": span(2, 20), "letter": LETTERS},
        Level.EXTENSION: {"ask": ALL, "a": signed(2, 15), "b": signed(2, 15), "c": signed(2, 25), "letter": LETTERS},
    },
    question=parts,
    prompt=Prompt(
        "Describe the parts of {expression} to someone on the phone who cannot see it.",
        (
            "I used the words term, coefficient, constant or factor.",
            "I named every part with its sign.",
            "I said what is added and what is multiplied.",
        ),
    ),
    statements=(
        Statement("A letter without a number has the coefficient 1.", Truth.ALWAYS, "x is 1 times x."),
        Statement(
            "An expression with three terms has three letters.", Truth.SOMETIMES, "x + y + z has, 4x + y + 7 has not."
        ),
    ),
)
