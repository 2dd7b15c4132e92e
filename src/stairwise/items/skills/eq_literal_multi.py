"""Solving a formula for a letter in several moves, such as P = 2l + 2w for w."""

from collections.abc import Iterator

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.choosing import product
from stairwise.items.item import Level
from stairwise.items.literal import formula_question, formula_slip
from stairwise.items.solving import Move, path
from stairwise.items.template import Prompt, Question, Slip, Template, say, span
from stairwise.notation import build
from stairwise.notation.tree import Node

SKILL = "eq.literal-multi"
NAMES = ("ymxb", "Pcdh", "Tanr", "Crks", "ypqw", "Akmn", "zabt", "Vnuh", "Ddrt", "wkxv")


def several(shape: str, names: str, k: int, m: int) -> Question | None:
    whole, first, wanted, last = (build.letter(name) for name in names)
    if k == m:
        return None
    two, four = build.number(k), build.number(m)
    if shape == "numbers":
        return _linear(whole, two, wanted, four, build.number(k + m))
    if shape == "letters":
        return _linear(whole, first, wanted, last, product(first, last))
    if shape == "terms":
        return _linear(whole, four, wanted, product(two, first), product(build.number(k + m), first))
    if shape == "quotient":
        return _quotient(whole, two if m % 2 else first, wanted, last)
    if shape == "group":
        return _group(whole, first, wanted, last)
    return _common(whole, first, wanted, last, two)


def _linear(whole: Node, by: Node, wanted: Node, added: Node, joined: Node) -> Question:
    """whole = by × wanted + added."""
    many, rest = product(by, wanted), build.subtract(whole, added)
    equation, right = build.equation(whole, build.add(added, many)), build.divide(rest, by)
    fields = {"by": by, "wanted": wanted, "added": added, "rest": rest, "many": many, "whole": whole}
    steps = path(
        SKILL,
        equation,
        (
            say("Subtract {added} from both sides.", **fields),
            build.equation(rest, many),
            say("This leaves {many} on its own.", **fields),
        ),
        _last(wanted, right, by),
    )
    idea = say("What is done to {wanted} last? Undo that first.", **fields)
    part = say("You divided {whole} by {by}, but not the {added}. Divide the whole {rest}.", **fields)
    unlike = say("{added} and {many} are not like terms. They cannot be joined into one.", **fields)
    slips = (
        formula_slip("eq-div-first-partial", build.subtract(build.divide(whole, by), added), part),
        formula_slip("literal-combine", build.divide(whole, joined), unlike),
        formula_slip(
            "eq-no-inverse",
            build.divide(build.add(whole, added), by),
            say("{added} is added on the right. Subtract it to undo that.", **fields),
        ),
        formula_slip("eq-stop-early", rest, say("That is {many}. Divide by {by} to get {wanted}.", **fields)),
    )
    return formula_question(equation, wanted, right, idea, steps, slips)


def _last(wanted: Node, right: Node, by: Node) -> Move:
    move = say("Divide both sides by {by}.", by=by)
    return move, build.equation(wanted, right), say("The whole other side is divided by {by}.", by=by)


def _quotient(whole: Node, by: Node, wanted: Node, added: Node) -> Question:
    """whole = wanted/by + added."""
    share, rest = build.divide(wanted, by), build.subtract(whole, added)
    equation, right = build.equation(whole, build.add(share, added)), product(by, build.group(rest))
    fields = {"by": by, "wanted": wanted, "added": added, "rest": rest, "share": share, "whole": whole}
    steps = path(
        SKILL,
        equation,
        (
            say("Subtract {added} from both sides.", **fields),
            build.equation(rest, share),
            say("This leaves {share} on its own.", **fields),
        ),
        (
            say("Multiply both sides by {by}.", **fields),
            build.equation(wanted, right),
            say("The whole {rest} is multiplied by {by}.", **fields),
        ),
    )
    idea = say("What is done to {wanted} last? Undo that first.", **fields)
    return formula_question(equation, wanted, right, idea, steps, tuple(_quotient_slips(fields)))


def _quotient_slips(fields: dict[str, Node]) -> Iterator[Slip]:
    by, added, rest, whole = (fields[name] for name in ("by", "added", "rest", "whole"))
    part = say("You multiplied {whole} by {by}, but not the {added}.", **fields)
    yield formula_slip("eq-clear-partial", build.subtract(product(by, whole), added), part)
    only = say("You multiplied only the {share} by {by}. Multiply the other side too.", **fields)
    yield formula_slip("eq-clear-partial", rest, only)
    again = say("{added} is added on the right. Subtract it to undo that.", **fields)
    yield formula_slip("eq-no-inverse", product(by, build.group(build.add(whole, added))), again)
    twice = say("{wanted} is divided by {by}. Multiply to undo that.", **fields)
    yield formula_slip("eq-no-inverse", build.divide(rest, by), twice)


def _group(whole: Node, by: Node, wanted: Node, added: Node) -> Question:
    """whole = by(wanted + added)/2, as for the area of a trapezoid."""
    two, inside = build.number(2), build.add(wanted, added)
    equation = build.equation(whole, build.divide(product(by, build.group(inside)), two))
    share = build.divide(product(two, whole), by)
    right = build.subtract(share, added)
    fields = {"by": by, "wanted": wanted, "added": added, "share": share, "inside": inside, "whole": whole}
    steps = path(
        SKILL,
        equation,
        (
            say("Multiply both sides by 2."),
            build.equation(product(two, whole), product(by, build.group(inside))),
            say("This undoes dividing by 2."),
        ),
        (
            say("Divide both sides by {by}.", **fields),
            build.equation(share, inside),
            say("This leaves {inside} on its own.", **fields),
        ),
        (
            say("Subtract {added} from both sides.", **fields),
            build.equation(wanted, right),
            say("This leaves {wanted} on its own.", **fields),
        ),
    )
    idea = say("{wanted} is in the middle. Undo what is outside first: 2, then {by}.", **fields)
    last = say("Undo {by} before {added}: the {by} multiplies all of {inside}.", **fields)
    slips = (
        formula_slip("eq-div-first-partial", build.divide(build.subtract(product(two, whole), added), by), last),
        formula_slip(
            "eq-clear-partial",
            build.subtract(build.divide(whole, by), added),
            say("You took the 2 away on one side only. Multiply {whole} by 2.", **fields),
        ),
        formula_slip("eq-stop-early", share, say("That is {inside}. Subtract {added}.", **fields)),
        formula_slip("eq-no-inverse", build.add(share, added), say("{added} is added. Subtract it.", **fields)),
    )
    return formula_question(equation, wanted, right, idea, steps, slips)


def _common(whole: Node, first: Node, wanted: Node, other: Node, two: Node) -> Question:
    """first × wanted + other × wanted = whole: the letter is a common factor."""
    equation = build.equation(build.add(product(first, wanted), product(other, wanted)), product(two, whole))
    total, most = build.add(first, other), product(two, whole)
    right = build.divide(most, total)
    fields = {"first": first, "wanted": wanted, "other": other, "total": total, "most": most}
    steps = path(
        SKILL,
        equation,
        (
            say("Take out {wanted} as a common factor.", **fields),
            build.equation(product(wanted, build.group(total)), most),
            say("{wanted} is a factor of both terms.", **fields),
        ),
        _last(wanted, right, total),
    )
    idea = say("{wanted} stands in two terms. Take it out as a common factor.", **fields)
    joined = say("{first} and {other} are added, not multiplied: the factor is {total}.", **fields)
    part = say("You divided by {first} only. Take out {wanted} first.", **fields)
    minus = say("{wanted} is multiplied by {total}. Divide, do not subtract.", **fields)
    slips = (
        formula_slip("literal-combine", build.divide(most, product(first, other)), joined),
        formula_slip("eq-div-first-partial", build.subtract(build.divide(most, first), other), part),
        formula_slip("eq-wrong-inverse", build.subtract(most, build.group(total)), minus),
    )
    return formula_question(equation, wanted, right, idea, steps, slips)


TEMPLATE = Template(
    answer_kind=AnswerKind.EXPRESSION,
    levels={
        Level.SUPPORTED: {"shape": ("numbers",), "names": NAMES, "k": span(2, 12), "m": span(2, 15)},
        Level.CORE: {
            "shape": ("letters", "terms", "terms", "quotient"),
            "names": NAMES,
            "k": span(2, 9),
            "m": span(2, 9),
        },
        Level.EXTENSION: {
            "shape": ("group", "common", "common", "quotient"),
            "names": (*NAMES, *(name[0] + name[3] + name[1] + name[2] for name in NAMES)),
            "k": span(2, 12),
            "m": (2, 3),
        },
    },
    question=several,
    prompt=Prompt(
        "Which move did you make first to solve {equation} for {wanted}, and why not another one?",
        (
            "I named what is done to {wanted}, in order.",
            "I undid it from the outside in.",
            "I tested my formula with easy numbers.",
        ),
    ),
)
