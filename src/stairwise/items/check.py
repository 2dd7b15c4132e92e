"""Checks an answer to an item: judges it, and names the wrong rule that made it when one is certain."""

from dataclasses import replace
from functools import partial
from string import ascii_uppercase

from stairwise.answers import Slip, Verdict, VerdictKind, judge, read
from stairwise.answers.judging import by_words
from stairwise.answers.reading import Syntax
from stairwise.curriculum.skills import AnswerKind
from stairwise.items.item import Distractor, Form, Item
from stairwise.items.phrase import Line, Phrase, in_text
from stairwise.items.template import say
from stairwise.notation.text import text
from stairwise.notation.tree import Collection, Point


def check_answer(item: Item, answer: str, syntax: Syntax = "text") -> Verdict:
    """The verdict on an answer as it was typed; a choice is answered by its letter ("A" is the first) or its text.

    A wrong answer that one of the item's wrong rules makes, in value and in form, carries the rules' names and their
    feedback. Any other wrong answer gets a next step. Never raises for any answer.

    >>> from stairwise.items.make import make
    >>> item = make("int.add", 1)
    >>> check_answer(item, item.answer_text).correct
    True
    """
    if item.key.form in BY_HAND:
        return BY_HAND[item.key.form](item, answer, syntax)
    chosen = _chosen(item, answer)
    if chosen is not None:
        return _of_choice(item, chosen)
    if item.answer_kind is AnswerKind.CHOICE:
        return _of_written_choice(item, answer, syntax)
    verdict = _judged(item, answer, item.answer, syntax)
    if verdict.kind is VerdictKind.INCORRECT:
        return _diagnosed(item, answer, syntax, verdict)
    return _confirmed(item, verdict) if verdict.correct else verdict


def _explained(_item: Item, answer: str, _syntax: Syntax) -> Verdict:
    shown = answer.strip()
    if not shown:
        return Verdict(VerdictKind.UNREADABLE, None, say("Write at least one sentence.").text())
    return Verdict(VerdictKind.UNDECIDED, None, say("Thank you. Your teacher will read this.").text(), shown, shown)


def _in_order(item: Item, answer: str, _syntax: Syntax) -> Verdict:
    given, wanted = (
        ", ".join(each for each in order.upper() if each.isalpha()) for order in (answer, item.answer_text)
    )
    if sorted(given) != sorted(wanted):
        message = say("Type each of the letters {order} once.", order=", ".join(sorted(wanted.replace(", ", ""))))
        return Verdict(VerdictKind.UNREADABLE, None, message.text())
    if given == wanted:
        return _confirmed(item, Verdict(VerdictKind.CORRECT, True, "", given, given))
    wrong = Verdict(VerdictKind.INCORRECT, False, item.hints[1].text(), given, given)
    return next((_named(each, wrong) for each in item.distractors if in_text(each.answer) == given), wrong)


def _built(item: Item, answer: str, syntax: Syntax) -> Verdict:
    reading = read(answer, syntax, item.context)
    if reading.node is None or item.fits is None:
        return Verdict(VerdictKind.UNREADABLE, None, reading.problem)
    shown = text(reading.node)
    if item.fits(reading.node):
        return _confirmed(item, Verdict(VerdictKind.CORRECT, True, "", shown, shown, (), reading.node))
    message = say("That does not fit yet. Read again what it has to be: {ask}", ask=item.stem)
    return Verdict(VerdictKind.INCORRECT, False, message.text(), shown, shown, (), reading.node)


BY_HAND = {Form.EXPLAIN: _explained, Form.ORDER_STEPS: _in_order, Form.BUILD: _built}


def choice_letters(item: Item) -> tuple[str, ...]:
    """The letters of the item's choices, in order."""
    return tuple(ascii_uppercase[: len(item.choices)])


def _judged(item: Item, answer: str, key: Line, syntax: Syntax) -> Verdict:
    if isinstance(key, Phrase):
        return by_words(answer, key.text())
    if item.answer_kind is AnswerKind.ORDER and isinstance(key, Collection):
        # As a list of solutions any order would do.
        key = Point(key.items)
    if isinstance(key, Collection | Point):
        # Typed without spaces, "60,120" is two of several numbers and not sixty thousand.
        answer = answer.replace(",", ", ")
    return judge(answer, key, item.form_asked, syntax, item.context)


def _chosen(item: Item, answer: str) -> Line | None:
    letter = answer.strip().rstrip(".)").upper()
    letters = choice_letters(item)
    return item.choices[letters.index(letter)] if letter in letters else None


def _of_choice(item: Item, chosen: Line) -> Verdict:
    shown = in_text(chosen)
    node = None if isinstance(chosen, Phrase) else chosen
    if chosen == item.answer:
        return _confirmed(item, Verdict(VerdictKind.CORRECT, True, "", shown, shown, (), node))
    (distractor,) = (distractor for distractor in item.distractors if distractor.answer == chosen)
    return _named(distractor, Verdict(VerdictKind.INCORRECT, False, "", shown, shown, (), node))


def _of_written_choice(item: Item, answer: str, syntax: Syntax) -> Verdict:
    # An expression of the student's own may well be equal, but it is not what was asked: to find the equal one.
    node = read(answer, syntax, item.context).node
    forms = {_plain(answer)} | ({_plain(text(node))} if node is not None else set())
    for choice in item.choices:
        if _plain(in_text(choice)) in forms:
            return _of_choice(item, choice)
    message = say("Pick one of the choices, {first} to {last}.", first="A", last=choice_letters(item)[-1])
    return Verdict(VerdictKind.UNREADABLE, None, message.text())


def _plain(words: str) -> str:
    return " ".join(words.casefold().replace("\u2212", "-").split()).strip(" .")


def _diagnosed(item: Item, answer: str, syntax: Syntax, verdict: Verdict) -> Verdict:
    makes = partial(_makes, answer=answer, item=item, syntax=syntax)
    distractor = next(filter(makes, item.distractors), None)
    if distractor is not None:
        return _named(distractor, verdict)
    message = say("Not yet. Try this: {move}", move=item.hints[1].text())
    return replace(verdict, message=message.text(), misconceptions=())


def _makes(distractor: Distractor, answer: str, item: Item, syntax: Syntax) -> bool:
    return _judged(item, answer, distractor.answer, syntax).correct


def _named(distractor: Distractor, verdict: Verdict) -> Verdict:
    feedback = distractor.feedback.text()
    slips = tuple(Slip(name, feedback) for name in distractor.misconceptions)
    return replace(verdict, message=feedback, misconceptions=slips)


def _confirmed(item: Item, verdict: Verdict) -> Verdict:
    return replace(verdict, message=item.confirmation.text())
