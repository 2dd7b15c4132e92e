"""Saying what a letter stands for: the number of pens, not pens."""

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.choosing import choice_question, pick
from stairwise.items.item import Level
from stairwise.items.solving import path
from stairwise.items.stories import NAMES
from stairwise.items.template import Prompt, Question, Statement, Template, Truth, say, span
from stairwise.notation import build

SKILL = "exp.variable-meaning"
# The story, the letter's meaning, and three readings that are not it: the thing, its price, the total.
THINGS = (
    (
        "{name} buys p pens for {a} dollars each. The cost is {whole} dollars.",
        "{letter} is the number of pens.",
        "{letter} is short for pens.",
        "{letter} is the price of one pen in dollars.",
        "{letter} is the dollars that {name} pays.",
    ),
    (
        "{name} packs b boxes with {a} books in each. There are {whole} books.",
        "{letter} is the number of boxes.",
        "{letter} is short for boxes.",
        "{letter} is the number of books in one box.",
        "{letter} is the number of books in all.",
    ),
    (
        "{name} runs k laps of {a} minutes each. It takes {whole} minutes.",
        "{letter} is the number of laps.",
        "{letter} is short for laps.",
        "{letter} is the minutes for one lap.",
        "{letter} is the minutes for the whole run.",
    ),
    (
        "{name} reads for d days, {a} pages each day. That makes {whole} pages.",
        "{letter} is the number of days.",
        "{letter} is short for days.",
        "{letter} is the pages read in one day.",
        "{letter} is the number of pages in all.",
    ),
    (
        "{name} plants r rows with {a} beans in each. There are {whole} beans.",
        "{letter} is the number of rows.",
        "{letter} is short for rows.",
        "{letter} is the number of beans in one row.",
        "{letter} is the number of beans in all.",
    ),
    (
        "{name} fills c cups with {a} ounces each. That takes {whole} ounces.",
        "{letter} is the number of cups.",
        "{letter} is short for cups.",
        "{letter} is the ounces in one cup.",
        "{letter} is the ounces in all cups.",
    ),
)
# Two amounts compared: {a} of the first for each of the second.
PAIRS = (
    (
        "There are {a} students for each teacher. Let s be the number of students and t the number of teachers.",
        "s",
        "t",
    ),
    ("A farm has {a} times as many hens as goats. Let h be the number of hens and g the number of goats.", "h", "g"),
    (
        "A shop sells {a} times as many pears as melons. Let p be the number of pears and m the number of melons.",
        "p",
        "m",
    ),
    ("Each table has {a} chairs. Let c be the number of chairs and t the number of tables.", "c", "t"),
    ("There are {a} wheels on each wagon. Let w be the number of wheels and n the number of wagons.", "w", "n"),
    ("A week has {a} school hours for each class. Let h be the number of hours and k the number of classes.", "h", "k"),
)


def meaning(kind: str, which: int, a: int, name: str) -> Question | None:
    return _stands_for(which, a, name) if kind == "letter" else _compared(which, a)


def _stands_for(which: int, a: int, name: str) -> Question:
    words, key, thing, price, total = THINGS[which % len(THINGS)]
    letter = next(word for word in words.split() if len(word) == 1)
    one, whole = build.letter(letter), build.term(a, build.letter(letter))
    story = say(words, name=name, a=a, whole=whole)
    said = say(key, letter=one)
    steps = path(
        SKILL,
        story,
        (
            say("Look at what is done with {letter}.", letter=one),
            say("{letter} is multiplied by {a}.", letter=one, a=a),
            say("Only numbers can be multiplied."),
        ),
        (say("Name the number with its unit."), said, say("For each one there are {a}.", a=a)),
    )
    slips = (
        pick("var-label", say(thing, letter=one), say("A letter stands for a number. Say which number.")),
        pick("reversal-eq", say(price, letter=one), say("That number is {a}. It stands in front of the letter.", a=a)),
        pick("reversal-eq", say(total, letter=one, name=name), say("That number is {whole}.", whole=whole)),
    )
    return choice_question(
        say("{story} What does {letter} stand for?", story=story, letter=one),
        said,
        say("A letter stands for a number. Which number is multiplied by {a}?", a=a),
        steps,
        slips,
        say("Right! Put a number in for {letter} and the story makes sense.", letter=one),
    )


def _compared(which: int, a: int) -> Question:
    words, more, less = PAIRS[which % len(PAIRS)]
    many, few = build.letter(more), build.letter(less)
    story = say(words, a=a)
    key = build.equation(many, build.term(a, few))
    fields = {"many": many, "few": few, "a": a}
    steps = path(
        SKILL,
        story,
        (
            say("Ask which number is larger."),
            say("{many} is larger than {few}.", **fields),
            say("There are {a} of one for each of the other.", a=a),
        ),
        (
            say("Multiply the smaller number by {a}.", a=a),
            key,
            say("Test it: if {few} is 1, then {many} is {a}.", **fields),
        ),
    )
    test = say("Test it with {few} = 1. Then {many} must be {a}.", **fields)
    slips = (
        pick("reversal-eq", build.equation(build.term(a, many), few), test),
        pick(
            "var-label",
            say("{first} and {second} together", first=build.term(a, many), second=few),
            say("The letters are numbers, not things. Write two numbers that are equal."),
        ),
        pick("compare-additive", build.equation(many, build.add(few, build.number(a))), test),
    )
    return choice_question(
        say("{story} Which equation fits?", story=story),
        key,
        say("Put easy numbers in: one of the one kind, and how many of the other?"),
        steps,
        slips,
        say("Right! With {few} = 1 it gives {many} = {a}.", **fields),
    )


TEMPLATE = Template(
    answer_kind=AnswerKind.CHOICE,
    levels={
        Level.SUPPORTED: {"kind": ("letter",) * 9 + ("compared",), "which": span(0, 5), "a": span(2, 9), "name": NAMES},
        Level.CORE: {"kind": ("letter", "compared"), "which": span(0, 5), "a": span(2, 30), "name": NAMES},
        Level.EXTENSION: {
            "kind": ("compared", "compared", "letter"),
            "which": span(0, 5),
            "a": span(3, 60),
            "name": NAMES,
        },
    },
    question=meaning,
    prompt=Prompt(
        "Write a story of your own for an expression with one letter, and say exactly what the letter stands for.",
        (
            "I wrote 'the number of' or 'the cost of'.",
            "I said which values make sense.",
            "I tested my expression with an easy number.",
        ),
    ),
    statements=(
        Statement("In 5p, p can stand for 'pens'.", Truth.NEVER, "It stands for a number, such as the number of pens."),
        Statement(
            "A letter stands for one number only.",
            Truth.SOMETIMES,
            "In x + 2 = 5 it does. In a + b = b + a any numbers work.",
        ),
    ),
)
