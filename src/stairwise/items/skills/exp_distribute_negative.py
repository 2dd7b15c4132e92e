"""A minus sign in front of parentheses, such as 10 - (4x - 3)."""

from collections.abc import Iterator

from stairwise.curriculum.skills import AnswerKind
from stairwise.items import expression_slips as wrong
from stairwise.items.expression_slips import Wrong
from stairwise.items.expressions import Bracket, Expression, Term, brackets, expanded, node, repeated, replaced
from stairwise.items.item import Level, Step
from stairwise.items.rewriting import combine_steps, question
from stairwise.items.template import LETTERS, Prompt, Question, Statement, Template, Truth, say, signed, span
from stairwise.notation import build
from stairwise.notation.text import text

SKILL = "exp.distribute-negative"


def distribute(a: int, b: int, c: int, d: int, letter: str) -> Question | None:
    inside = (Term(a, letter), *((Term(d, "z"),) if d else ()), Term(b))
    line: Expression = (Term(c), Bracket(-1, inside)) if c else (Bracket(-1, inside),)
    if (not c and a < 0 and b < 0 and d <= 0) or c in (b, -b) or (c and a == c):
        return None
    stem = say("Write without parentheses and simplify: {expression}", expression=node(line))
    idea = say("The minus sign takes away the whole group. What happens to each sign?")
    rules = (first_only, wrong.lost_sign, kept, wrong.unlike, wrong.sign_after)
    return question(line, stem, rules, idea, _path(line))


def first_only(line: Expression) -> Iterator[Wrong]:
    """Only the first term changes its sign."""
    for bracket in brackets(line):
        first, *rest = bracket.inside
        terms = (Term(-first.coefficient, first.letter), *rest)
        said = say("You changed the sign of {first} only. Change the sign of every term.", first=node((first,)))
        yield Wrong("sub-expr-first-only", replaced(line, bracket, terms), said)


def kept(line: Expression) -> Iterator[Wrong]:
    """Only the last term changes its sign, the first one is added."""
    for bracket in brackets(line):
        *first, last = bracket.inside
        said = say("The minus sign also changes {first}, the first term.", first=node(tuple(first[:1])))
        terms = (*first, Term(-last.coefficient, last.letter))
        yield Wrong("dist-neg-second", replaced(line, bracket, terms), said)


def _path(line: Expression) -> Iterator[Step]:
    (bracket,) = brackets(line)
    outside = tuple(piece for piece in line if piece is not bracket)
    turned = (Term(-term.coefficient, term.letter) for term in bracket.inside)
    opposites = (build.group(node((t,))) if t.coefficient < 0 else node((t,)) for t in turned)
    spread = build.add(*(node((piece,)) for piece in outside), *opposites)
    group = build.group(node(bracket.inside))
    add = say("Add the opposite of each term in {group}.", group=group)
    opened = node(expanded(line))
    spread = opened if text(spread) == text(opened) else spread
    yield Step(add, node(line), spread, say("Taking away a group is adding its opposite."), SKILL)
    signs = say("Write each sign once.")
    if text(spread) != text(node(expanded(line))):
        yield Step(signs, spread, node(expanded(line)), say("Adding an opposite is subtracting."), SKILL)
    if repeated(expanded(line)):
        yield from combine_steps(expanded(line), SKILL)


TEMPLATE = Template(
    answer_kind=AnswerKind.EXPRESSION_IN_FORM,
    levels={
        Level.SUPPORTED: {"a": span(2, 9), "b": signed(1, 9), "c": span(2, 15), "d": (0,), "letter": LETTERS},
        Level.CORE: {"a": signed(2, 12), "b": signed(1, 12), "c": signed(2, 20), "d": (0,), "letter": LETTERS},
        Level.EXTENSION: {
            "a": signed(2, 12),
            "b": signed(1, 15),
            "c": signed(2, 20),
            "d": signed(2, 9),
            "letter": LETTERS,
        },
    },
    question=distribute,
    prompt=Prompt(
        "Why does the sign of every term change in {expression}? Explain it with words or tiles.",
        (
            "I said that the whole group is taken away.",
            "I showed what happens to each term.",
            "I tested with a number.",
        ),
    ),
    statements=(
        Statement("-(a - b) is the same as b - a.", Truth.ALWAYS, "Both are the opposite of a - b."),
        Statement("-(x + 3) is the same as -x + 3.", Truth.NEVER, "-(x + 3) is -x - 3, which is always 6 less."),
    ),
)
