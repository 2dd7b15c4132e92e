"""Any linear equation in one letter: with fractions, decimals, parentheses, one solution, none or every number."""

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items import equation_slips as wrong
from stairwise.items.clearing import Mixture, Part, question
from stairwise.items.equations import Equation, Rule, equation_node, undo
from stairwise.items.equations import question as plain_question
from stairwise.items.expressions import Bracket, Expression, Term, combined, expand
from stairwise.items.item import Level, Step
from stairwise.items.phrase import Phrase
from stairwise.items.solving import dec
from stairwise.items.template import LETTERS, Prompt, Question, Slip, Template, say, signed, span
from stairwise.notation import build
from stairwise.notation.tree import Words

SKILL = "eq.linear-full"
RULES = (wrong.first_only, wrong.lost_sign, wrong.combine_across, wrong.keep_sign, wrong.stop_early)


def linear(shape: str, p: int, q: int, b: int, c: int, by: int, letter: str) -> Question | None:
    if abs(p) == abs(q) or p == c or p + c == 0 or by == p:
        return None
    left: tuple[Part, ...]
    right: tuple[Part, ...]
    if shape == "fractions":
        left, right = (Part(1, q, by), Part(0, b)), (Part(c, 0, 2 * by), Part(0, p))
        asked = question(Mixture(left, right, letter, 2 * by), SKILL, IDEA, RULES)
        return asked if _is_easy(asked) else None
    if shape == "decimals":
        left, right = (Part(1, q, factor=Fraction(p, 10)),), (Part(Fraction(c, 10), 0), Part(0, b))
        return question(Mixture(left, right, letter, 10, dec), SKILL, IDEA, RULES) if p % 10 and c % 10 else None
    return _brackets(shape, p, q, b, c, by, letter)


def _is_easy(asked: Question | None) -> bool:
    value = Fraction(str(asked.value)) if asked else Fraction(0)
    return value.denominator <= 3 and 0 < abs(value) <= 60


IDEA = say("Look first: clear fractions or decimals, then expand, then combine like terms.")


def _brackets(shape: str, p: int, q: int, b: int, c: int, by: int, letter: str) -> Question | None:
    left: Expression = (Bracket(p, (Term(1, letter), Term(q))), Term(b))
    if shape == "one":
        equation = Equation(left, (Term(c, letter), Term(q + b + by)), letter)
        asked = plain_question(equation, RULES, IDEA) if p * q + b and q + b + by else None
        return asked if _is_easy(asked) else None
    rest = b - c if shape == "none" else b + p * q - c * q
    inner = (Bracket(c, (Term(1, letter), Term(q))), Term(p - c, letter), Term(rest))
    if 0 in (p - c, rest, p * q + b) or (shape == "none" and c * q + rest == p * q + b):
        return None
    return _counted(Equation(left, inner, letter), Words("all" if shape == "all" else "none"), letter)


def _counted(equation: Equation, key: Words, letter: str) -> Question:
    shorter = replace(equation, left=combined(equation.left), right=combined(equation.right))
    return Question(
        stem=say("Solve for {letter}: {equation}", letter=build.letter(letter), equation=equation_node(equation)),
        answer=key,
        value=key.kind,
        idea=IDEA,
        steps=_path(equation, shorter, key),
        slips=tuple(_slips(equation, key, letter)),
        confirmation=_confirmation(key),
        variables=(letter,),
    )


def _confirmation(key: Words) -> Phrase:
    if key.kind == "all":
        return say("Right! Both sides are the same for every number.")
    return say("Right! No number makes the two sides equal.")


def _path(equation: Equation, shorter: Equation, key: Words) -> Iterator[Step]:
    open_lines = replace(equation, left=_open(equation.left), right=_open(equation.right))
    numbers = build.equation(build.number(shorter.plain("left")), build.number(shorter.plain("right")))
    many = Term(shorter.letters("left"), equation.letter)
    lines = [equation_node(each) for each in (equation, open_lines, shorter)]
    factor = say("The number in front multiplies the whole group.")
    yield Step(say("Expand on both sides."), lines[0], lines[1], factor, "exp.distribute")
    like = say("Like terms on one side are joined.")
    yield Step(say("Combine like terms on each side."), lines[1], lines[2], like, "exp.like-terms")
    yield Step(undo(many), lines[2], numbers, say("The letter is gone."), SKILL)
    reason = say("This line is never true.") if key.kind == "none" else say("This line is always true.")
    yield Step(say("Read the last line."), numbers, key, reason, SKILL)


def _open(side: Expression) -> Expression:
    return tuple(term for piece in side for term in (expand(piece) if isinstance(piece, Bracket) else (piece,)))


def _slips(equation: Equation, key: Words, letter: str) -> Iterator[Slip]:
    none, every = Words("none"), Words("all")
    other, said = none, say("The last line is true, so every number works.")
    if key == none:
        other, said = every, say("The last line is false, so no number works.")
    yield Slip("eq-identity-confuse", other.kind, other, said)
    zero = say("The letter is gone, but that does not make it 0. Look at the numbers that are left.")
    yield Slip("eq-zero-nosol", 0, build.equation(build.letter(letter), build.number(0)), zero)
    rules: tuple[Rule, ...] = (wrong.first_only, wrong.lost_sign, wrong.combine_across)
    for rule in rules:
        yield from (slip for slip in rule(equation) if slip.value != 0)


TEMPLATE = Template(
    answer_kind=AnswerKind.NUMBER,
    levels={
        Level.SUPPORTED: {
            "shape": ("one", "one", "decimals", "fractions", "all", "none"),
            "p": span(2, 7),
            "q": (*span(-6, -1), *span(1, 6)),
            "b": span(1, 9),
            "c": span(1, 5),
            "by": (2, 3, 5),
            "letter": LETTERS,
        },
        Level.CORE: {
            "shape": ("one", "decimals", "fractions", "fractions", "all", "none"),
            "p": signed(2, 8),
            "q": signed(1, 9),
            "b": signed(1, 12),
            "c": signed(1, 7),
            "by": (2, 3, 4, 5, 6),
            "letter": LETTERS,
        },
        Level.EXTENSION: {
            "shape": ("decimals", "fractions", "fractions", "all", "none"),
            "p": signed(3, 15),
            "q": signed(2, 12),
            "b": signed(2, 20),
            "c": signed(2, 12),
            "by": (4, 5, 6, 8, 9),
            "letter": LETTERS,
        },
    },
    question=linear,
    prompt=Prompt(
        "Explain the plan you made before you started on {equation}.",
        (
            "I said what I looked at first and why.",
            "I said what each move does to both sides.",
            "I checked my answer in the first line.",
        ),
    ),
)
