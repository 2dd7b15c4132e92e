"""Reads a problem and its task into a question: what kind it is, and the trees it is about."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from stairwise.answers.context import Context
from stairwise.answers.diagnosis.trees import number
from stairwise.answers.reading import Syntax, read
from stairwise.notation import tree
from stairwise.notation.tree import Node


class Kind(StrEnum):
    """What is asked."""

    NUMBER = "number"
    EXPRESSION = "expression"
    FACTOR = "factor"
    SUBSTITUTE = "substitute"
    FUNCTION = "function"
    INVERSE = "inverse"
    EQUATION = "equation"
    INEQUALITY = "inequality"
    SYSTEM = "system"
    COMPARE = "compare"
    ORDER = "order"
    ROUND = "round"
    CONVERT = "convert"
    SCIENTIFIC = "scientific"
    UNITS = "units"
    POINTS_SLOPE = "points slope"
    LINE_SLOPE = "line slope"
    INTERCEPT = "intercept"
    DISTANCE = "distance"
    PERCENT_CHANGE = "percent change"
    PERCENT_PART = "percent part"
    PERCENT_WHOLE = "percent whole"
    PERCENT_OFF = "percent off"
    COMMON = "common"
    RATIO = "ratio"
    VERTEX = "vertex"
    AXIS = "axis"
    SEQUENCE = "sequence"
    OPPOSITE = "opposite"
    POINT_CHANGE = "point change"


@dataclass(frozen=True, slots=True)
class Question:
    """A problem as read: ``nodes`` are its parts in order, ``word`` a target or direction, ``letter`` an unknown."""

    kind: Kind
    nodes: tuple[Node, ...]
    word: str = ""
    letter: str = ""
    task: str = "evaluate"

    @property
    def node(self) -> Node:
        """The first part."""
        return self.nodes[0]

    @property
    def decimals(self) -> bool:
        """Whether the problem is written with decimals."""
        return any(isinstance(each, tree.Decimal) for part in self.nodes for each in tree.walk(part))

    @property
    def mixed(self) -> bool:
        """Whether the problem is written with mixed numbers."""
        return any(isinstance(each, tree.Mixed) for part in self.nodes for each in tree.walk(part))


TASKS: dict[str, str] = {
    word: task
    for task, words in {
        "evaluate": "evaluate compute calculate add subtract multiply divide value arithmetic find work number percent "
        "substitute evaluation operation operations gcf lcm absolute power powers exponent root function",
        "simplify": "simplify reduce combine simplification rewrite collect exponents radicals radical expression",
        "expand": "expand distribute foil expansion square",
        "factor": "factor factorise factorize factoring factorisation factorization",
        "solve": "solve solution equation inequality system proportion unknown solving fill blank missing",
        "compare": "compare comparison larger greater bigger largest greatest which smaller",
        "order": "order sort rank arrange ordering",
        "round": "round rounding estimate truncate",
        "convert": "convert change conversion express write improper decimal fraction mixed scientific notation units",
        "slope": "slope gradient rate steepness",
    }.items()
    for word in words.split()
}
_VERBS = re.compile(
    r"^(?:(?:please|solve|simplify|evaluate|find|compute|calculate|work out|what is|what's|what are|expand|"
    r"factor(?:i[sz]e)?|multiply out|reduce|determine|convert|change|write|express|round|compare|order|give|"
    r"the value of|the product of|the exact value of|completely|the expression|the equation|the system|fully)\b[: ]*)+",
    re.IGNORECASE,
)
_BLANK = re.compile(r"_+|\?|□|☐|▢|\\square|\[ ?\]|⬜|\bblank\b")


def task_of(task: str) -> str:
    """The plain name of a task; the first known word decides.

    >>> task_of("Simplify the expression"), task_of("gradient")
    ('simplify', 'slope')
    """
    found = (TASKS.get(word) for word in re.findall(r"[a-z]+", task.lower()))
    return next((name for name in found if name), "evaluate")


def stripped(problem: str) -> str:
    """``problem`` without what only introduces it.

    >>> stripped("Solve: 2x + 6 = 10.")
    '2x + 6 = 10'
    """
    plain = re.sub(r"\\text\{([^{}]*)\}", r" \1 ", problem).replace("$", "") if "\\text" in problem else problem
    plain = re.sub(r"\s+", " ", plain).strip()
    cut = _VERBS.sub("", plain).strip(" :")
    cut = re.sub(r"[ ]?=[ ]?(?:\?|_+)?$", "", cut)
    return re.sub(r"[.!]$|(?<=[\w)%²³]) ?\?$", "", cut) or plain


def tree_of(text: str, syntax: Syntax = "text", letters: tuple[str, ...] = ()) -> Node | None:
    """The tree of a piece of a problem, or None where it is not plain mathematics."""
    return read(text.strip().strip(",;"), syntax, Context(variables=letters)).node


def blanks(text: str) -> str:
    """``text`` with its one blank written as a letter.

    >>> blanks("8 + 4 = __ + 5")
    '8 + 4 = n + 5'
    """
    return _BLANK.sub(" n ", text, count=1).replace("  ", " ").strip()


def numeric(node: Node | None) -> Fraction | None:
    """The value of a number, or None."""
    return None if node is None else number(node)


def unknown_of(node: Node, named: str = "") -> str:
    """The letter to solve for: the one named, else x, else the only or first one."""
    found = tree.letters(node)
    if named in found:
        return named
    return "x" if "x" in found else (found[0] if found else "")
