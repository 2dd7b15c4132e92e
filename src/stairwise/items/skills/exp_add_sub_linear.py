"""Adding and subtracting linear expressions, such as (3x + 2) - (5x - 4)."""

from collections.abc import Iterator
from dataclasses import replace

from stairwise.curriculum.skills import AnswerKind
from stairwise.items import expression_slips as wrong
from stairwise.items.expression_slips import Wrong
from stairwise.items.expressions import Bracket, Expression, Term, expanded, node
from stairwise.items.item import Level, Step
from stairwise.items.rewriting import combine_steps, question
from stairwise.items.template import LETTERS, Prompt, Question, Template, say, signed, span
from stairwise.notation import build
from stairwise.notation.tree import Node

SKILL = "exp.add-sub-linear"


def add_or_subtract(a: int, b: int, c: int, d: int, e: int, sign: int, letter: str) -> Question | None:
    second = (Term(c, letter), Term(d), *((Term(e, "z"),) if e else ()))
    line: Expression = (Bracket(1, (Term(a, letter), Term(b))), Bracket(sign, second))
    if a + sign * c == 0 or b + sign * d == 0 or a == c:
        return None
    shown = _shown(line)
    stem = say("Work out {expression}.", expression=shown)
    idea = say("Which signs change when the second group is taken away?")
    if sign > 0:
        idea = say("Nothing changes when a group is added. Which terms are alike?")
    rules = (first_only, all_but_first, wrong.sign_after, wrong.unlike)
    asked = question(line, stem, rules, idea, _path(line, sign))
    said = say("Right! {expression} is {result}.", expression=shown, result=asked.answer)
    return replace(asked, confirmation=said)


def _shown(line: Expression) -> Node:
    first, second = (build.group(node(piece.inside)) for piece in line if isinstance(piece, Bracket))
    last = line[1]
    return build.add(first, second) if isinstance(last, Bracket) and last.factor > 0 else build.subtract(first, second)


def first_only(line: Expression) -> Iterator[Wrong]:
    """Only the first term of the second group is taken away."""
    one, two = line
    if isinstance(two, Bracket) and isinstance(one, Bracket) and two.factor < 0:
        head, *rest = two.inside
        said = say("You took away {head} only. Change the sign of every term in the group.", head=node((head,)))
        yield Wrong("sub-expr-first-only", (*one.inside, Term(-head.coefficient, head.letter), *rest), said)


def all_but_first(line: Expression) -> Iterator[Wrong]:
    """The sign between the groups is turned around."""
    one, two = line
    if isinstance(two, Bracket) and isinstance(one, Bracket):
        turned = Bracket(-two.factor, two.inside)
        said = say("Look at the sign between the two groups once more.")
        yield Wrong("clt-sign-detach", (*one.inside, turned), said)


def _path(line: Expression, sign: int) -> Iterator[Step]:
    move = say("Take away each term of the second group: change each sign.")
    reason = say("Taking away a group is adding its opposite.")
    if sign > 0:
        move, reason = say("Take the parentheses away."), say("Adding a group adds each of its terms.")
    yield Step(move, _shown(line), node(expanded(line)), reason, SKILL)
    yield from combine_steps(expanded(line), "exp.like-terms")


BOTH = (-1, -1, 1)
TEMPLATE = Template(
    answer_kind=AnswerKind.EXPRESSION_IN_FORM,
    levels={
        Level.SUPPORTED: {
            "a": span(4, 9),
            "b": span(4, 12),
            "c": span(1, 6),
            "d": span(1, 6),
            "e": (0,),
            "sign": BOTH,
            "letter": LETTERS,
        },
        Level.CORE: {
            "a": signed(2, 9),
            "b": signed(1, 12),
            "c": signed(2, 9),
            "d": signed(1, 12),
            "e": (0,),
            "sign": BOTH,
            "letter": LETTERS,
        },
        Level.EXTENSION: {
            "a": signed(2, 15),
            "b": signed(1, 15),
            "c": signed(2, 15),
            "d": signed(1, 15),
            "e": signed(1, 9),
            "sign": BOTH,
            "letter": LETTERS,
        },
    },
    question=add_or_subtract,
    prompt=Prompt(
        "How can you check your answer to {expression} without doing the same work again?",
        (
            "I named a check, such as adding back or testing a number.",
            "I did the check.",
            "I said what the check tells.",
        ),
    ),
)
