"""Explaining parts of an expression in a story, such as 25 and 0.10 in 25 + 0.10m."""

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.choosing import choice_question, pick
from stairwise.items.item import Level
from stairwise.items.phrase import Phrase
from stairwise.items.solving import dec, path
from stairwise.items.stories import NAMES
from stairwise.items.template import Number, Prompt, Question, Statement, Template, Truth, parts, say, span
from stairwise.notation import build
from stairwise.notation.tree import Node

SKILL = "exp.interpret-parts"
# A story, then what the fixed number, the number in front of the letter, the letter and the product mean.
STORIES = (
    (
        "A phone plan costs {whole} dollars for m minutes of calls.",
        "m",
        "the dollars you pay before any call",
        "the dollars for each minute",
        "the number of minutes",
        "the dollars for all the minutes",
    ),
    (
        "{name} rents a bike for h hours and pays {whole} dollars.",
        "h",
        "the dollars you pay once",
        "the dollars for each hour",
        "the number of hours",
        "the dollars for all the hours",
    ),
    (
        "A plant is {whole} cm high after w weeks.",
        "w",
        "the height in cm at the start",
        "the cm it grows each week",
        "the number of weeks",
        "the cm it grew in all the weeks",
    ),
    (
        "{name} has {whole} dollars after t weeks of saving.",
        "t",
        "the dollars {name} had at the start",
        "the dollars saved each week",
        "the number of weeks",
        "the dollars saved in all the weeks",
    ),
    (
        "A tank holds {whole} liters after n minutes.",
        "n",
        "the liters in it at the start",
        "the liters that flow in each minute",
        "the number of minutes",
        "the liters that flowed in so far",
    ),
    (
        "A taxi ride of k miles costs {whole} dollars.",
        "k",
        "the dollars you pay before the ride",
        "the dollars for each mile",
        "the number of miles",
        "the dollars for all the miles",
    ),
)


def interpret(which: int, ask: str, a: Number, b: Number, name: str) -> Question | None:
    if a == b:
        return None
    words, letter, fixed, rate, count, all_of = STORIES[which % len(STORIES)]
    one = build.letter(letter)
    many: Node = build.times(dec(a), one)
    story = say(words, whole=build.add(dec(b), many), name=name)
    meanings = {"fixed": fixed, "rate": rate, "letter": count, "product": all_of}
    if ask == "grows":
        return _grows(story, one, a, b)
    part: Node = {"fixed": dec(b), "rate": dec(a), "letter": one, "product": many}[ask]
    key = say(meanings[ask], name=name)
    label = say("A letter stands for a number, never for a thing.")
    wrong = {
        "fixed": ("mb-swap", "That number stands alone: it does not change with the letter."),
        "rate": ("mb-swap", "That number multiplies the letter: it comes once for each one."),
        "letter": ("var-label", "The letter is the number that can change."),
        "product": ("var-label", "It is a number times the letter. What does the product count?"),
    }
    steps = path(
        SKILL,
        story,
        (
            say("Ask whether {part} changes with {letter}.", part=part, letter=one),
            _change(ask, part, one),
            say("What stands alone is there once. What is next to {letter} repeats.", letter=one),
        ),
        (say("Say it with its unit."), key, say("Put {letter} = 0 and {letter} = 1 to test it.", letter=one)),
    )
    slips = [
        pick(
            "mb-swap" if {ask, other} == {"fixed", "rate"} else wrong[ask][0],
            say(meanings[other], name=name),
            say(wrong[ask][1]),
        )
        for other in meanings
        if other != ask
    ]
    slips.append(pick("var-label", say("the word that {letter} is short for", letter=one), label))
    if ask in ("fixed", "rate"):
        slips.insert(1, slips.pop())
    return choice_question(
        say("{story} What does {part} mean here?", story=story, part=part),
        key,
        say("What happens to it when {letter} grows by 1?", letter=one),
        steps,
        slips,
        say("Right! Test it with {letter} = 0 and {letter} = 1.", letter=one),
    )


def _change(ask: str, part: Node, one: Node) -> Phrase:
    if ask == "fixed":
        return say("{part} stays the same for every {letter}.", part=part, letter=one)
    if ask == "rate":
        return say("{part} comes once for each one of {letter}.", part=part, letter=one)
    if ask == "letter":
        return say("{part} is the number that can change.", part=part)
    return say("{part} grows when {letter} grows.", part=part, letter=one)


def _grows(story: Phrase, one: Node, a: Number, b: Number) -> Question:
    key = say("It grows by {a}.", a=dec(a))
    steps = path(
        SKILL,
        story,
        (
            say("Compare the amount for {letter} = 0 and {letter} = 1.", letter=one),
            say("{b}, and then {sum}", b=dec(b), sum=dec(a + b)),
            say("Only the part with {letter} changes.", letter=one),
        ),
        (say("Find the difference."), key, say("It is the number in front of {letter}.", letter=one)),
    )
    slips = (
        pick("mb-swap", say("It grows by {b}.", b=dec(b)), say("{b} is there once and does not change.", b=dec(b))),
        pick(
            "var-label",
            say("It grows by {letter}.", letter=one),
            say("Put 0 and then 1 for {letter}. How much more is it?", letter=one),
        ),
        pick(
            "mb-swap",
            say("It grows by {sum}.", sum=dec(a + b)),
            say("{b} is there already before {letter} grows.", b=dec(b), letter=one),
        ),
    )
    return choice_question(
        say("{story} What happens to the total when {letter} grows by 1?", story=story, letter=one),
        key,
        say("Which part of the expression changes?"),
        steps,
        slips,
        say("Right! The number in front of {letter} tells how much.", letter=one),
    )


RATES = tuple(f for f in parts(4, 2, 4, 5, 10) if f > 0)
TEMPLATE = Template(
    answer_kind=AnswerKind.CHOICE,
    levels={
        Level.SUPPORTED: {
            "which": span(0, 5),
            "ask": ("fixed", "rate"),
            "a": span(2, 12),
            "b": span(3, 40),
            "name": NAMES,
        },
        Level.CORE: {
            "which": span(0, 5),
            "ask": ("fixed", "rate", "letter", "grows"),
            "a": (*span(2, 15), *RATES),
            "b": span(4, 90),
            "name": NAMES,
        },
        Level.EXTENSION: {
            "which": span(0, 5),
            "ask": ("fixed", "rate", "product", "grows"),
            "a": (*RATES, *span(11, 30)),
            "b": (*span(5, 120), *RATES),
            "name": NAMES,
        },
    },
    question=interpret,
    prompt=Prompt(
        "{story} Explain every number and every letter of it to someone who has not seen it before.",
        (
            "I said which part stays fixed and which changes.",
            "I gave the unit of each part.",
            "I said what happens when the letter grows by 1.",
        ),
    ),
    statements=(
        Statement(
            "The number that stands alone is the amount at the start.",
            Truth.SOMETIMES,
            "It is when the letter can be 0.",
        ),
        Statement(
            "The number in front of the letter tells how much is added for each one.",
            Truth.ALWAYS,
            "It is multiplied by the letter.",
        ),
    ),
)
