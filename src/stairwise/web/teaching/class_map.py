"""The class map: students by the skills below a lesson, in words, each cell with the answers behind it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from stairwise.curriculum import Lesson, Skill, curriculum
from stairwise.evidence import Response
from stairwise.items.make import make_key, makers
from stairwise.learner import Belief
from stairwise.learner.words import in_words
from stairwise.planning import ClassEvidence, Plan
from stairwise.web.rosters.models import Section, Student
from stairwise.web.teaching import queries

RINGS = 3
SHADES = {"has it": "has", "probably has it": "probably", "not sure": "unsure", "not yet": "notyet"}


@dataclass(frozen=True, slots=True)
class Column:
    """A skill, its ring below the lesson, and how many students probably have it."""

    skill: Skill
    ring: int
    first: bool
    have: int


@dataclass(frozen=True, slots=True)
class Cell:
    """What is known of one student and skill."""

    skill: Skill
    belief: Belief
    words: str
    shade: str

    @property
    def percent(self) -> int:
        """The belief in percent."""
        return round(100 * self.belief.probability)


@dataclass(frozen=True, slots=True)
class Row:
    """One student's cells."""

    student: Student
    cells: list[Cell]


@dataclass(frozen=True, slots=True)
class ClassMap:
    """The whole map. `rings` are (number, how many columns)."""

    section: Section
    lesson: Lesson
    columns: list[Column]
    rings: list[tuple[int, int]]
    rows: list[Row]
    hidden: int


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer behind a cell; `stem` is HTML, empty for an item that is not ours."""

    response: Response
    stem: str
    misconception: str


@dataclass(frozen=True, slots=True)
class CellEvidence:
    """A cell opened: the belief, and every answer that speaks about the skill."""

    student: Student
    cell: Cell
    answers: list[Answer]


def current_lesson(section: Section, today: date) -> Lesson:
    """The lesson of today or of the next instructional day; after the unit, its last one."""
    plan = queries.latest_plan(section) or Plan(())
    coming = next((day.session.lesson for day in plan.days if day.day >= today), None)
    return coming or section.unit_record.lessons[-1]


def class_map(section: Section, lesson: Lesson, now: datetime) -> ClassMap:
    """The map of a section for a lesson."""
    evidence = queries.evidence_of(section, now)
    rings = curriculum().lesson_rings(lesson)[:RINGS]
    placed = [(skill, number) for number, ring in enumerate(rings, 1) for skill in ring]
    chosen = [(skill, ring) for skill, ring in placed if ring == 1 or skill in makers() or evidence.about(skill)]
    rows = [
        Row(student, [cell(evidence, student.pid, skill) for skill, _ in chosen]) for student in section.students.all()
    ]
    columns = _columns(chosen, rows)
    counts = [(ring, sum(column.ring == ring for column in columns)) for ring in range(1, RINGS + 1)]
    return ClassMap(section, lesson, columns, [c for c in counts if c[1]], rows, len(placed) - len(chosen))


def _columns(chosen: Sequence[tuple[str, int]], rows: Sequence[Row]) -> list[Column]:
    columns: list[Column] = []
    for number, (skill, ring) in enumerate(chosen):
        first = number == 0 or chosen[number - 1][1] != ring
        have = sum(row.cells[number].shade in ("has", "probably") for row in rows)
        columns.append(Column(curriculum().skills[skill], ring, first, have))
    return columns


def cell(evidence: ClassEvidence, pid: str, skill: str) -> Cell:
    """What is known of one student and skill."""
    belief = evidence.belief(pid, skill)
    words = in_words(belief)
    return Cell(curriculum().skills[skill], belief, words, SHADES.get(words, "unasked"))


def cell_evidence(section: Section, student: Student, skill: str, now: datetime) -> CellEvidence:
    """One cell with its answers, the latest first; raises Unknown for a skill that does not exist."""
    curriculum().skill(skill)
    evidence = queries.evidence_of(section, now)
    behind = [r for r in evidence.about(skill) if r.student == student.pid]
    return CellEvidence(student, cell(evidence, student.pid, skill), [_answer(r) for r in reversed(behind)])


def _answer(response: Response) -> Answer:
    key = response.key
    ours = key is not None and key.skill in makers()
    named = curriculum().misconceptions.get(response.misconception or "")
    return Answer(response, make_key(key).stem.html() if key and ours else "", named.name if named else "")
