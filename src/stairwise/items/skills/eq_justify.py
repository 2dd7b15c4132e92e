"""Giving a reason for a step of a solution, such as why 3x + 12 = 27 follows from 3(x + 4) = 27."""

from collections.abc import Iterator

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.choosing import choice_question, pick
from stairwise.items.equations import Equation, steps
from stairwise.items.expressions import Bracket, Expression, Term, value
from stairwise.items.item import Level, Step
from stairwise.items.solving import path
from stairwise.items.template import LETTERS, Prompt, Question, Slip, Statement, Template, Truth, say, signed, span

SKILL = "eq.justify"


def justify(p: int, q: int, b: int, c: int, x: int, at: int, letter: str, shape: str) -> Question | None:
    bracket = Bracket(p, (Term(1, letter), Term(q)))
    lefts: dict[str, Expression] = {
        "plain": (Term(p, letter), Term(q)),
        "bracket": (bracket,),
        "more": (Term(c + 1, letter), Term(b), Term(p, letter)),
        "both": (bracket, Term(b)),
    }
    left = lefts[shape]
    away = Term(c, letter) if shape == "both" else None
    equation = _equation(left, away, x, letter)
    if equation is None or abs(p) == abs(q) or p in (c, c + 1) or p + c + 1 == 0:
        return None
    work = list(steps(equation))
    if at >= len(work):
        return None
    step = work[at]
    if not {"size", "factor", "by"} & set(step.move.fields) and "Combine" not in step.move.template:
        return None
    key, *_ = reasons = tuple(_reasons(step))
    compare = (say("Compare the two lines. What changed?"), step.after, say("Look at the left side, then the right."))
    name = (say("Name the move that makes this change."), key.answer, step.reason)
    return choice_question(
        say(
            "Someone solves an equation. From {before} comes the next line, {after}. Which reason is right?",
            before=step.before,
            after=step.after,
        ),
        key.answer,
        say("Did one side get a new form, or did both sides change?"),
        path(SKILL, step.before, compare, name),
        reasons[1:],
        say("Right! That takes you from {before} to {after}.", before=step.before, after=step.after),
        variables=(letter,),
    )


def _equation(left: Expression, away: Term | None, x: int, letter: str) -> Equation | None:
    total = value(left, x) - (away.coefficient * x if away else 0)
    if total in (0, x) or (away and away.coefficient == 0):
        return None
    right: Expression = (away, Term(total)) if away else (Term(total),)
    return Equation(left, right, letter)


def _reasons(step: Step) -> Iterator[Slip]:
    """The right reason first, then wrong ones."""
    move = step.move.fields
    template = step.move.template
    if template.startswith("Multiply each"):
        yield pick("", say("Distributive property: {factor} multiplies each term in parentheses.", **move), step.reason)
        yield from _rewriting_slips()
        yield pick(
            "dist-first-only",
            say("Distributive property: {factor} multiplies only the first term.", **move),
            say("Look at the second term. It was multiplied too."),
        )
    elif template.startswith("Combine"):
        yield pick("", say("Like terms on one side were combined."), step.reason)
        yield from _rewriting_slips()
        across = say("The terms that were joined stand on the same side.")
        yield pick("eq-combine-across", say("Terms from both sides were put together."), across)
    elif "by" in move:
        yield from _divided(step)
    else:
        yield from _moved(step)


def _rewriting_slips() -> Iterator[Slip]:
    one = say("It does not follow, since only one side changed.")
    same = say("That side was only written in another way, so it is worth the same. That is allowed.")
    yield pick("eq-one-side", one, same)
    moved = say("A number was moved to the other side.")
    yield pick("eq-move-keep-sign", moved, say("Look again: the other side is the same in both lines."))


def _divided(step: Step) -> Iterator[Slip]:
    fields = step.move.fields
    right = say("Both sides were divided by {by}.", **fields)
    if step.move.template.startswith("Multiply"):
        right = say("Both sides were multiplied by {by}.", **fields)
    yield pick("", right, step.reason)
    one = say("Only the left side was divided by {by}.", **fields)
    yield pick("eq-one-side", one, say("Look at the right side: it was divided by {by} as well.", **fields))
    minus = say("{by} was subtracted from both sides.", **fields)
    yield pick("eq-wrong-inverse", minus, say("{by} is a factor. It goes away by dividing.", **fields))
    moved = say("{by} moved to the other side.", **fields)
    yield pick("eq-move-keep-sign", moved, say("Numbers do not just move. Name what was done to both sides."))


def _moved(step: Step) -> Iterator[Slip]:
    fields, adds = step.move.fields, step.move.template.startswith("Add")
    right = say("{size} was subtracted from both sides.", **fields)
    again, only = (
        say("{size} was added to both sides.", **fields),
        say("{size} was taken from one side only.", **fields),
    )
    if adds:
        right, again = again, right
        only = say("{size} was added to one side only.", **fields)
    yield pick("", right, step.reason)
    yield pick("eq-one-side", only, say("Look at the other side: it changed by {size} too.", **fields))
    opposite = say("Work out what happens to each side with {size}. Is it more or less?", **fields)
    yield pick("eq-no-inverse", again, opposite)
    kept = say("{size} moved to the other side and kept its sign.", **fields)
    yield pick("eq-move-keep-sign", kept, say("Numbers do not just move. Name what was done to both sides."))


TEMPLATE = Template(
    answer_kind=AnswerKind.CHOICE,
    levels={
        Level.SUPPORTED: {
            "p": span(2, 9),
            "q": (*span(-9, -1), *span(1, 9)),
            "b": (0,),
            "c": (0,),
            "x": span(2, 9),
            "at": (0, 1),
            "letter": LETTERS,
            "shape": ("plain",),
        },
        Level.CORE: {
            "p": span(2, 8),
            "q": signed(1, 9),
            "b": span(1, 9),
            "c": span(1, 4),
            "x": signed(2, 9),
            "at": (0, 1, 2),
            "letter": LETTERS,
            "shape": ("bracket", "more"),
        },
        Level.EXTENSION: {
            "p": signed(2, 8),
            "q": signed(1, 9),
            "b": signed(1, 12),
            "c": signed(2, 7),
            "x": signed(2, 9),
            "at": (0, 1, 2, 3, 4),
            "letter": LETTERS,
            "shape": ("both",),
        },
    },
    question=justify,
    prompt=Prompt(
        "Write why {after} has the same solution as {before}.",
        (
            "I named the move or the property.",
            "I said if one side got a new form, or if both sides changed.",
            "I used the words 'both sides' or 'equal' where they fit.",
        ),
    ),
    statements=(
        Statement(
            "You may change one side of an equation and leave the other as it is.",
            Truth.SOMETIMES,
            "Writing 3(x + 4) as 3x + 12 is fine. Adding 5 to one side only is not.",
        ),
        Statement("Adding the same number to both sides keeps the solution.", Truth.ALWAYS, "Both sides grow alike."),
    ),
)
