"""Skills: teachable, checkable components, and the prerequisites between them."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar, Literal

from stairwise.curriculum.records import STRICT

Grade = Literal["1", "2", "3", "4", "5", "6", "7", "8", "A1", "HS"]
Kind = Literal["procedural", "conceptual", "application", "representation"]


class Need(StrEnum):
    """How badly a prerequisite is needed.

    Without a *blocking* one the main move of the skill fails; without a *slowing* one it is done, but slower or with a
    crutch such as a times table.
    """

    BLOCKING = "blocking"
    SLOWING = "slowing"


class AnswerKind(StrEnum):
    """What an answer to an item of the skill is."""

    CHOICE = "choice"
    CLASS_SORT = "class-sort"
    CURVE_GRAPH = "curve-graph"
    DECIMAL = "dec"
    EQUATION = "eqn"
    EXPRESSION = "expr"
    EXPRESSION_IN_FORM = "expr-form"
    FRACTION = "frac"
    FRACTION_LOWEST = "frac-low"
    INEQUALITY = "ineq"
    INEQUALITY_GRAPH = "ineq-graph"
    INTEGER = "int"
    INTERVAL = "interval"
    LINE_GRAPH = "line-graph"
    MIXED = "mixed"
    MONEY = "money"
    MULTIPLE_CHOICE = "multi"
    NUMBER = "num"
    NUMBER_LINE = "number-line"
    ORDER = "order"
    PAIR = "pair"
    PERCENT = "pct"
    POINT = "point"
    QUOTIENT_REMAINDER = "quot-rem"
    RATIO = "ratio"
    SET = "set"
    STEP_LIST = "step-list"
    TABLE = "table"
    TEXT = "text"
    UNIT = "unit"


@dataclass(frozen=True, slots=True, kw_only=True)
class Prerequisite:
    """An edge skill -> skill: the earlier skill, how badly it is needed, and one sentence that bridges the two."""

    __pydantic_config__: ClassVar = STRICT

    skill: str
    need: Need
    bridge: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Skill:
    """A skill, with all that a teacher and a student are told about it.

    `statement` and `criteria` are in a student's words. `tier` says when its generator is due (1 first).
    """

    __pydantic_config__: ClassVar = STRICT

    id: str
    name: str
    statement: str
    criteria: tuple[str, ...]
    grade: Grade
    kind: Kind
    tier: Literal[1, 2, 3]
    standards: tuple[str, ...]
    answer: AnswerKind
    misconceptions: tuple[str, ...]
    models: tuple[str, ...]
    vocabulary: tuple[str, ...]
    prerequisites: tuple[Prerequisite, ...] = ()

    @property
    def strand(self) -> str:
        """The part of the id before the dot, which is also the name of its data file."""
        return self.id.partition(".")[0]
