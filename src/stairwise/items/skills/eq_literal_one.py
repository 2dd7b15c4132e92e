"""Solving a formula for a letter in one move, such as d = rt for t."""

from collections.abc import Iterator

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.choosing import product
from stairwise.items.item import Level
from stairwise.items.literal import formula_question, formula_slip
from stairwise.items.phrase import Phrase
from stairwise.items.solving import path, with_more
from stairwise.items.template import Prompt, Question, Slip, Template, say, span
from stairwise.notation import build
from stairwise.notation.tree import Node

SKILL = "eq.literal-one"
TRIPLES = (
    "drt", "Abh", "Vgh", "Fma", "mdv", "Dmv", "npq", "yrx", "wkt", "zab", "rcn", "tab", "cmn",
    "kpr", "Pxy", "Hjk", "Wqz", "uvb", "jdx", "Qab", "Rhm", "tgz", "fcv", "Bnd", "kwq", "Axj",
)  # fmt: skip


def one_move(shape: str, letters: str, k: int, other: bool, swap: bool, parts: bool) -> Question | None:
    whole, first, second = (build.letter(name) for name in letters)
    wanted, known = (second, first) if other else (first, second)
    if k:
        known = product(build.number(k), known) if parts else build.number(k)
    left = _left(shape, wanted, known, bool(k) or swap)
    right, move, why = _undone(shape, whole, wanted, known)
    equation = build.equation(left, whole) if k and other else build.equation(whole, left)
    steps = path(
        SKILL,
        equation,
        (move, _moved(shape, whole, left, known), why),
        (
            say("Write {wanted} alone on the left.", wanted=wanted),
            build.equation(wanted, right),
            say("The two moves next to {wanted} undo each other.", wanted=wanted),
        ),
    )
    idea = say("Treat the other letters like numbers. What is done to {wanted}?", wanted=wanted)
    return formula_question(equation, wanted, right, idea, steps, _slips(shape, whole, wanted, known))


def _left(shape: str, wanted: Node, known: Node, known_first: bool) -> Node:
    if shape == "product":
        return product(known, wanted) if known_first else product(wanted, known)
    if shape == "sum":
        return build.add(wanted, known)
    return build.subtract(wanted, known) if shape == "difference" else build.divide(wanted, known)


def _moved(shape: str, whole: Node, left: Node, known: Node) -> Node:
    if shape == "product":
        return build.equation(build.divide(whole, known), build.divide(left, known))
    if shape == "quotient":
        return build.equation(build.times(whole, known, style="times"), build.times(left, known, style="times"))
    back = build.negative(known) if shape == "sum" else known
    return build.equation(with_more(whole, back), with_more(left, back))


def _undone(shape: str, whole: Node, wanted: Node, known: Node) -> tuple[Node, Phrase, Phrase]:
    fields = {"known": known, "wanted": wanted}
    if shape == "product":
        why = say("{wanted} is multiplied by {known}. Dividing undoes that.", **fields)
        return build.divide(whole, known), say("Divide both sides by {known}.", **fields), why
    if shape == "sum":
        why = say("{known} is added to {wanted}. Subtracting undoes that.", **fields)
        return build.subtract(whole, known), say("Subtract {known} from both sides.", **fields), why
    if shape == "difference":
        why = say("{known} is taken from {wanted}. Adding undoes that.", **fields)
        return build.add(whole, known), say("Add {known} to both sides.", **fields), why
    why = say("{wanted} is divided by {known}. Multiplying undoes that.", **fields)
    return product(known, whole), say("Multiply both sides by {known}.", **fields), why


def _slips(shape: str, whole: Node, wanted: Node, known: Node) -> Iterator[Slip]:
    fields = {"known": known, "wanted": wanted, "whole": whole}
    again, quotient = product(known, whole), build.divide(whole, known)
    total, difference = build.add(whole, known), build.subtract(whole, known)
    one_side = say("You changed one side only. Do the same to {whole}.", **fields)
    if shape == "product":
        yield formula_slip("eq-no-inverse", again, say("You multiplied by {known} again. Divide by it.", **fields))
        minus = say("{wanted} is multiplied by {known}: divide, do not subtract.", **fields)
        yield formula_slip("eq-wrong-inverse", difference, minus)
        flip = say("You divided {known} by {whole}. Turn that around.", **fields)
        yield formula_slip("eq-quotient-flip", build.divide(known, whole), flip)
    elif shape == "sum":
        yield formula_slip("eq-no-inverse", total, say("You added {known} again. Subtract it.", **fields))
        joined = say("{wanted} plus {known} is a sum, not a product. Do not join the two.", **fields)
        yield formula_slip("literal-combine", quotient, joined)
        yield formula_slip("eq-one-side", whole, one_side)
    elif shape == "difference":
        yield formula_slip("eq-no-inverse", difference, say("You subtracted {known} again. Add it.", **fields))
        joined = say("{whole} plus {known} is a sum. It cannot be joined into one term.", **fields)
        yield formula_slip("literal-combine", again, joined)
        yield formula_slip("eq-one-side", whole, one_side)
    else:
        yield formula_slip("eq-no-inverse", quotient, say("You divided by {known} again. Multiply by it.", **fields))
        plus = say("{wanted} is divided by {known}: multiply, do not add.", **fields)
        yield formula_slip("eq-wrong-inverse", total, plus)
        yield formula_slip("eq-one-side", whole, one_side)


NAMES = {"shape": ("product", "sum", "difference", "quotient"), "letters": TRIPLES, "other": (False, True)}
TEMPLATE = Template(
    answer_kind=AnswerKind.EXPRESSION,
    levels={
        Level.SUPPORTED: {"k": span(2, 15), "swap": (False,), "parts": (False,), **NAMES},
        Level.CORE: {"k": (0,), "swap": (False, True), "parts": (False,), **NAMES},
        Level.EXTENSION: {"k": span(2, 12), "swap": (False, True), "parts": (True,), **NAMES},
    },
    question=one_move,
    prompt=Prompt(
        "Explain how solving {equation} for {wanted} is like solving an equation with numbers.",
        (
            "I named what is done to {wanted}.",
            "I named the move that undoes it, on both sides.",
            "I tested my formula with easy numbers.",
        ),
    ),
)
