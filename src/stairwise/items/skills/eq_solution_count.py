"""Telling whether an equation has one solution, none, or every number, such as 2(x + 3) = 2x + 6."""

from collections.abc import Iterator
from dataclasses import replace

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.choosing import choice_question, pick
from stairwise.items.equation_slips import combine_across, keep_sign
from stairwise.items.equations import Equation, Rule, equation_node, steps
from stairwise.items.expressions import Bracket, Expression, Term, node, value
from stairwise.items.item import Level, Step
from stairwise.items.phrase import Line, Phrase
from stairwise.items.template import LETTERS, Prompt, Question, Slip, Statement, Template, Truth, say, signed, span
from stairwise.notation import build
from stairwise.notation.tree import Node, Relation

SKILL = "eq.solution-count"


def count(kind: str, p: int, q: int, b: int, c: int, x: int, letter: str, shape: str) -> Question | None:
    left = _left(p, q, b, letter, shape)
    plain = int(value(left, 0))
    right: Expression = {
        "all": (Term(p, letter), Term(plain)),
        "none": (Term(p, letter), Term(plain + b + x)),
        "zero": (Term(c, letter), Term(plain)),
        "one": (Term(c, letter), Term(plain + (p - c) * x)),
    }[kind]
    if value(right, 0) == 0 or plain == 0 or p == c or (kind == "none" and b + x == 0) or abs(p) == abs(q):
        return None
    equation = Equation(left, right, letter)
    key = _answer(kind, x, letter)
    return choice_question(
        say("How many solutions does {equation} have?", equation=equation_node(equation)),
        key,
        say("Make both sides as simple as you can. What is left of {letter}?", letter=build.letter(letter)),
        _path(equation, kind, key),
        _slips(kind, x, equation),
        _confirmation(kind, equation),
        variables=(letter,),
    )


def _left(p: int, q: int, b: int, letter: str, shape: str) -> Expression:
    if shape == "terms":
        return Term(p - 1, letter), Term(q), Term(1, letter)
    bracket = Bracket(p, (Term(1, letter), Term(q)))
    return (bracket,) if shape == "bracket" else (bracket, Term(b))


def _answer(kind: str, x: int, letter: str) -> Phrase:
    one = build.letter(letter)
    if kind == "all":
        return say("Every number is a solution.")
    if kind == "none":
        return say("It has no solution.")
    return say("It has one solution, {letter} = {x}.", letter=one, x=0 if kind == "zero" else x)


def _path(equation: Equation, kind: str, key: Phrase) -> Iterator[Step]:
    for step in steps(equation) if kind in ("one", "zero") else _simplified(equation):
        yield step
        last_line = step.after
    reason = {
        "all": say("Both sides are the same, so any number makes them equal."),
        "none": say("No number makes this line true."),
    }.get(kind, say("Just one number makes this line true, and 0 is a number like any other."))
    yield Step(say("Read the last line."), last_line, key, reason, SKILL)


def _simplified(equation: Equation) -> Iterator[Step]:
    """Expand and combine, then take the letters away."""
    for step in _before_gathering(equation):
        yield step
        line = step.after
    many = node((Term(equation.letters("left"), equation.letter),))
    sides = (build.number(equation.plain("left")), build.number(equation.plain("right")))
    move = say("Subtract {many} from both sides.", many=many)
    if equation.letters("left") < 0:
        move = say("Add {many} to both sides.", many=node((Term(-equation.letters("left"), equation.letter),)))
    yield Step(move, line, build.equation(*sides), say("Then the letter is gone from both sides."), SKILL)


def _before_gathering(equation: Equation) -> Iterator[Step]:
    shifted = replace(equation, right=(Term(equation.letters("right") + 2, equation.letter), *equation.right[1:]))
    right = node(equation.right)
    for step in steps(shifted):
        if step.skill not in ("exp.distribute", "exp.like-terms"):
            return
        yield replace(step, before=_with_right(step.before, right), after=_with_right(step.after, right))


def _with_right(line: Line, right: Node) -> Node:
    return build.equation(line.sides[0], right) if isinstance(line, Relation) else right


def _slips(kind: str, x: int, equation: Equation) -> Iterator[Slip]:
    none, every = _answer("none", x, equation.letter), _answer("all", x, equation.letter)
    zero, one = _answer("zero", x, equation.letter), build.letter(equation.letter)
    if kind == "all":
        yield pick("eq-identity-confuse", none, say("The last line is true, so every number works, not none."))
        yield pick("eq-zero-nosol", zero, say("The letter is gone, but that does not make it 0. Test 1 as well."))
        single = say("{x} works, and so does every other number. Test 0 and 1.", x=x)
        yield pick("eq-identity-confuse", _answer("one", x, equation.letter), single)
    elif kind == "none":
        yield pick("eq-identity-confuse", every, say("The last line is false, so no number works."))
        yield pick("eq-zero-nosol", zero, say("The letter is gone, but that does not make it 0. Test 0."))
        yield from _single("eq-combine-across", combine_across, equation)
    elif kind == "zero":
        yield pick("eq-zero-nosol", none, say("{letter} = 0 is a solution: 0 is a number too. Put it in.", letter=one))
        every_wrong = say("Only 0 works. Test 1: the two sides are not equal.")
        yield pick("eq-identity-confuse", every, every_wrong)
        yield from _single("eq-move-keep-sign", keep_sign, equation)
    else:
        yield pick("eq-identity-confuse", every, say("Only one number works. Test 0 and 1: the sides are not equal."))
        nothing = say("{letter} has a value here, since the two sides count {letter} differently.", letter=one)
        yield pick("eq-identity-confuse", none, nothing)
        yield from _single("eq-move-keep-sign", keep_sign, equation)
        yield from _single("eq-combine-across", combine_across, equation)


def _single(misconception: str, rule: Rule, equation: Equation) -> Iterator[Slip]:
    """Another number as the only solution."""
    for slip in rule(equation):
        wrong = say("It has one solution, {letter} = {x}.", letter=build.letter(equation.letter), x=slip.answer)
        yield pick(misconception, wrong, slip.feedback)


def _confirmation(kind: str, equation: Equation) -> Phrase:
    if kind == "all":
        return say("Right! {equation} is true for every number.", equation=equation_node(equation))
    if kind == "none":
        return say("Right! {equation} is false for every number.", equation=equation_node(equation))
    return say("Right! Only one number makes {equation} true.", equation=equation_node(equation))


KINDS = ("all", "none", "zero", "one")
TEMPLATE = Template(
    answer_kind=AnswerKind.CHOICE,
    levels={
        Level.SUPPORTED: {
            "kind": KINDS,
            "p": span(3, 7),
            "q": span(1, 9),
            "b": span(1, 6),
            "c": (1, 2),
            "x": span(2, 9),
            "letter": LETTERS,
            "shape": ("terms",),
        },
        Level.CORE: {
            "kind": KINDS,
            "p": span(2, 8),
            "q": signed(1, 9),
            "b": span(1, 9),
            "c": span(1, 7),
            "x": signed(2, 9),
            "letter": LETTERS,
            "shape": ("bracket",),
        },
        Level.EXTENSION: {
            "kind": KINDS,
            "p": signed(2, 9),
            "q": signed(1, 12),
            "b": signed(1, 15),
            "c": signed(1, 9),
            "x": signed(2, 12),
            "letter": LETTERS,
            "shape": ("more",),
        },
    },
    question=count,
    prompt=Prompt(
        "How can you tell how many solutions {equation} has before you finish solving it?",
        (
            "I made both sides simpler first.",
            "I compared how many of the letter each side has.",
            "I said what the last line means, and tested one number.",
        ),
    ),
    statements=(
        Statement(
            "An equation with the same number of x on both sides has no solution.",
            Truth.SOMETIMES,
            "2x + 1 = 2x + 5 has none, but 2x + 1 = 2x + 1 is true for every number.",
        ),
        Statement("If x = 0 makes an equation true, then it has a solution.", Truth.ALWAYS, "0 is a number too."),
        Statement(
            "An equation that ends in 4 = 9 has a solution.", Truth.NEVER, "4 and 9 are different, whatever x is."
        ),
    ),
)
