"""Checks an answer to an item: judges it, and names the wrong rule that made it when one is certain."""

from dataclasses import replace
from functools import partial
from string import ascii_uppercase

from stairwise.answers import Context, Slip, Verdict, VerdictKind, judge, read
from stairwise.answers.reading import Syntax
from stairwise.curriculum.skills import AnswerKind
from stairwise.items.item import Distractor, Item
from stairwise.items.template import say
from stairwise.notation.text import text
from stairwise.notation.tree import Node


def check_answer(item: Item, answer: str, syntax: Syntax = "text") -> Verdict:
    """The verdict on an answer as it was typed; a choice is answered by its letter ("A" is the first) or its text.

    A wrong answer that one of the item's wrong rules makes, in value and in form, carries the rules' names and their
    feedback. Any other wrong answer gets a next step. Never raises for any answer.

    >>> from stairwise.items.make import make
    >>> item = make("int.add", 1)
    >>> check_answer(item, item.answer_text).correct
    True
    """
    chosen = _chosen(item, answer)
    if chosen is not None:
        return _of_choice(item, chosen)
    if item.answer_kind is AnswerKind.CHOICE:
        return _of_written_choice(item, answer, syntax)
    context = Context(variables=item.variables)
    verdict = judge(answer, item.answer, item.form_asked, syntax, context)
    if verdict.kind is VerdictKind.INCORRECT:
        return _diagnosed(item, answer, syntax, verdict)
    return _confirmed(item, verdict) if verdict.correct else verdict


def choice_letters(item: Item) -> tuple[str, ...]:
    """The letters of the item's choices, in order."""
    return tuple(ascii_uppercase[: len(item.choices)])


def _chosen(item: Item, answer: str) -> Node | None:
    letter = answer.strip().rstrip(".)").upper()
    letters = choice_letters(item)
    return item.choices[letters.index(letter)] if letter in letters else None


def _of_choice(item: Item, chosen: Node) -> Verdict:
    shown = text(chosen)
    if chosen == item.answer:
        return _confirmed(item, Verdict(VerdictKind.CORRECT, True, "", shown, shown, (), chosen))
    (distractor,) = (distractor for distractor in item.distractors if distractor.answer == chosen)
    return _named(distractor, Verdict(VerdictKind.INCORRECT, False, "", shown, shown, (), chosen))


def _of_written_choice(item: Item, answer: str, syntax: Syntax) -> Verdict:
    # An expression of the student's own may well be equal, but it is not what was asked: to find the equal one.
    node = read(answer, syntax, Context(variables=item.variables)).node
    for choice in item.choices:
        if node is not None and text(choice) == text(node):
            return _of_choice(item, choice)
    message = say("Pick one of the choices, {first} to {last}.", first="A", last=choice_letters(item)[-1])
    return Verdict(VerdictKind.UNREADABLE, None, message.text())


def _diagnosed(item: Item, answer: str, syntax: Syntax, verdict: Verdict) -> Verdict:
    makes = partial(_makes, answer=answer, item=item, syntax=syntax)
    distractor = next(filter(makes, item.distractors), None)
    if distractor is not None:
        return _named(distractor, verdict)
    message = say("Not yet. Try this: {move}", move=item.hints[1].text())
    return replace(verdict, message=message.text(), misconceptions=())


def _makes(distractor: Distractor, answer: str, item: Item, syntax: Syntax) -> bool:
    return judge(answer, distractor.answer, item.form_asked, syntax, Context(variables=item.variables)).correct


def _named(distractor: Distractor, verdict: Verdict) -> Verdict:
    feedback = distractor.feedback.text()
    slips = tuple(Slip(name, feedback) for name in distractor.misconceptions)
    return replace(verdict, message=feedback, misconceptions=slips)


def _confirmed(item: Item, verdict: Verdict) -> Verdict:
    return replace(verdict, message=item.confirmation.text())
