"""Finding the first wrong line of a worked solution."""

from collections.abc import Iterator
from dataclasses import dataclass

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.choosing import choice_question, pick
from stairwise.items.expressions import Bracket, Expression, Term, expand, node
from stairwise.items.item import Level
from stairwise.items.phrase import Phrase
from stairwise.items.solving import path
from stairwise.items.template import LETTERS, Prompt, Question, Slip, Template, say, signed, span
from stairwise.notation import build
from stairwise.notation.tree import Node

SKILL = "eq.find-error"
NAMES = ("Amara", "Bao", "Carlos", "Dina", "Eli", "Fatima", "Grace", "Hiro", "Ines", "Jamal", "Kofi", "Leah")


@dataclass(frozen=True, slots=True)
class Solved:
    """p(x + q) = cx + d, worked in four lines, with an error in one of them (0 for none)."""

    p: int
    q: int
    c: int
    d: int
    letter: str
    error: int

    @property
    def lines(self) -> tuple[Node, ...]:
        """The lines as someone wrote them; what follows the error follows from it."""
        p, c, d = self.p, self.c, self.d
        constant = -p * self.q if self.error == 1 else p * self.q
        many = p + c if self.error == 2 else p - c
        rest, last = d - constant, (d - constant) // many
        third = self._line((Term(many, self.letter),), (Term(rest),))
        if self.error == 3:
            third = self._line((Term(1, self.letter), Term(constant)), (Term(d // many),))
            last = d // many - constant
        return (
            self._line((Bracket(p, (Term(1, self.letter), Term(self.q))),), self._right),
            self._line((Term(p, self.letter), Term(constant)), self._right),
            self._line((Term(many, self.letter), Term(constant)), (Term(d),)),
            third,
            self._line((Term(1, self.letter),), (Term(last),)),
        )

    @property
    def whole(self) -> bool:
        """Whether every line has whole numbers."""
        constant = -self.p * self.q if self.error == 1 else self.p * self.q
        many = self.p + self.c if self.error == 2 else self.p - self.c
        return abs(many) > 1 and not (self.d if self.error == 3 else self.d - constant) % many

    @property
    def _right(self) -> Expression:
        return (Term(self.c, self.letter), Term(self.d)) if self.c else (Term(self.d),)

    def _line(self, left: Expression, right: Expression) -> Node:
        return build.equation(node(left), node(right))


def find(p: int, q: int, c: int, d: int, error: int, letter: str, who: str) -> Question | None:
    work = Solved(p, q, c, d, letter, error)
    if p == c or p + c == 0 or d in (0, p * q, -p * q) or not work.whole or (p > 0 and q > 0 and c <= 0):
        return None
    start, one, two, three, last = work.lines
    key = _claims(work)[error]
    right = Solved(p, q, c, d, letter, 0)
    checks = tuple(
        (say("Check line {at} against the one above it.", at=at), _found(at, error), _why(right, at))
        for at in range(1, error + 1 if error else 4)
    )
    stem = say(
        "{who} solved {start}. Line 1: {one}. Line 2: {two}. Line 3: {three}. Line 4: {last}. "
        "Which line has the first mistake?",
        who=who,
        start=start,
        one=one,
        two=two,
        three=three,
        last=last,
    )
    return choice_question(
        stem,
        key,
        say("Check each line against the line above it, one at a time."),
        path(SKILL, start, *checks, (say("Now you can tell."), key, _why(right, error or 4))),
        _slips(work),
        say("Right! You checked every line against the one above it."),
        variables=(letter,),
    )


def _found(at: int, error: int) -> Phrase:
    return say("Line {at} has a mistake.", at=at) if at == error else say("Line {at} follows.", at=at)


def _claims(work: Solved) -> tuple[Phrase, ...]:
    first, second = expand(Bracket(work.p, (Term(1, work.letter), Term(work.q))))
    terms = {"many": node((first,)), "far": node((Term(work.c, work.letter),)), "second": node((second,))}
    return (
        say("No line is wrong."),
        say("Line 1: the last product has the wrong sign."),
        say("Line 2: {many} and {far} are on different sides, but were added.", **terms),
        say("Line 3: only one term on the left side was divided."),
    )


def _why(right: Solved, at: int) -> Phrase:
    lines = (*right.lines, right.lines[-1])
    if at > 3:
        return say("Each line has the same solution as the one above it.")
    return say("The right line is {line}.", line=lines[at])


NAMED = ("", "dist-neg-second", "eq-combine-across", "eq-div-first-partial")


def _slips(work: Solved) -> Iterator[Slip]:
    claims, error = _claims(work), work.error
    for at, claim in enumerate(claims):
        if at == 0 and error:
            missed = say("There is one. Work out each line yourself and compare.")
            yield pick(NAMED[error], claim, missed)
        elif at != error and (not error or at < error):
            yield pick(NAMED[at], claim, say("Line {at} follows from the line above it. Check it once more.", at=at))
        elif at != error:
            yield pick(NAMED[at], claim, say("There is a mistake before line {at}.", at=at))


TEMPLATE = Template(
    answer_kind=AnswerKind.CHOICE,
    levels={
        Level.SUPPORTED: {
            "p": span(3, 7),
            "q": span(-9, -1),
            "c": (1, 2),
            "d": span(-30, 40),
            "error": (0, 1, 2, 3),
            "letter": LETTERS,
            "who": NAMES,
        },
        Level.CORE: {
            "p": signed(2, 8),
            "q": signed(1, 9),
            "c": span(1, 6),
            "d": span(-50, 60),
            "error": (0, 1, 2, 3),
            "letter": LETTERS,
            "who": NAMES,
        },
        Level.EXTENSION: {
            "p": span(-12, -3),
            "q": signed(3, 12),
            "c": signed(2, 9),
            "d": span(-90, 90),
            "error": (0, 1, 2, 3),
            "letter": LETTERS,
            "who": NAMES,
        },
    },
    question=find,
    prompt=Prompt(
        "Write a note to {who}: what is right in this work, and what would you change?",
        (
            "I named the first line that does not follow, or said that all do.",
            "I said what went wrong in words.",
            "I wrote the line as it should be and checked the solution.",
        ),
    ),
)
