"""Phrases like "5 less than twice a number", as words and as expressions, with the ways they are read wrongly."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from stairwise.items.choosing import worth
from stairwise.items.item import Step
from stairwise.items.phrase import Phrase
from stairwise.items.template import Question, Slip, say
from stairwise.notation import build
from stairwise.notation.tree import Node

Made = Mapping[str, Node]


@dataclass(frozen=True, slots=True)
class Wording:
    """A phrase with blanks, its first part and that part's expression, the whole expression, and wrong readings."""

    words: str
    first: str
    begin: Callable[[Made], Node]
    whole: Callable[[Made], Node]
    wrong: tuple[tuple[str, Callable[[Made], Node], str], ...]


def question(
    wording: Wording, skill: str, stem: str, made: Made, last: str, variables: tuple[str, ...] = ()
) -> Question:
    """The question that asks for the expression of a phrase."""
    begin, whole = wording.begin(made), wording.whole(made)
    words = say(wording.words, **made)
    part = say(wording.first, **made)
    return Question(
        stem=say(stem, words=words, **made),
        answer=whole,
        value=worth(whole),
        idea=say("Say it with your own words first. Which part do you build first?"),
        steps=_steps(skill, words, part, begin, whole, last),
        slips=tuple(_slips(wording, made)),
        confirmation=say("Right! {words} is {whole}.", words=words, whole=whole),
        variables=variables,
    )


def _steps(skill: str, words: Phrase, part: Phrase, begin: Node, whole: Node, last: str) -> Iterator[Step]:
    yield Step(
        say("Write this part first: {part}.", part=part), words, begin, say("The rest is done to this part."), skill
    )
    yield Step(say("Now do the rest to it."), begin, whole, say(last), skill)


def _slips(wording: Wording, made: Made) -> Iterator[Slip]:
    for name, build_wrong, said in wording.wrong:
        wrong = build_wrong(made)
        yield Slip(name, worth(wrong), wrong, say(said, **made))


def plus(a: Node, b: Node) -> Node:
    """a + b"""
    return build.add(a, b)


def minus(a: Node, b: Node) -> Node:
    """a - b"""
    return build.subtract(a, b)


def over(a: Node, b: Node) -> Node:
    """a ÷ b, with a bar"""
    return build.divide(a, b)
