"""What must hold across records: ids exist, no cycles, nothing missing, everything reached."""

from collections.abc import Iterable, Iterator

from stairwise.curriculum import graph
from stairwise.curriculum.courses import Course, Lesson
from stairwise.curriculum.curriculum import Curriculum, nearest
from stairwise.curriculum.skills import Skill
from stairwise.curriculum.standards import collapsed
from stairwise.errors import Problem

GRADES = ("1", "2", "3", "4", "5", "6", "7", "8", "A1", "HS")
CRITERIA = range(2, 5)


def check(curriculum: Curriculum) -> list[Problem]:
    """All problems of a curriculum whose records are each well formed."""
    dangling = [*_standards(curriculum), *_skills(curriculum), *_courses(curriculum)]
    if dangling:
        return dangling
    return [*_cycles(curriculum), *_unreached(curriculum), *_lesson_order(curriculum)]


def _unknown(where: str, kind: str, names: Iterable[str], known: Iterable[str]) -> Iterator[Problem]:
    known = list(known)
    for name in names:
        if name not in known:
            close = nearest(name, known)
            yield Problem(where, f"there is no {kind} '{name}'", f"did you mean {' or '.join(close) or 'another one'}?")


def _standards(curriculum: Curriculum) -> Iterator[Problem]:
    known = curriculum.standards
    for standard in known.values():
        where = f"standard {standard.code}"
        parents = [standard.parent] if standard.parent else []
        linked = [*standard.prerequisites, *standard.authored, *standard.related, *parents]
        yield from _unknown(where, "standard", linked, known)
        if not standard.title.strip():
            yield Problem(f"{where}, title", "it is empty", "say in a few words what a student does")


def _skills(curriculum: Curriculum) -> Iterator[Problem]:
    for skill in curriculum.skills.values():
        where = f"skills/{skill.strand}.toml, {skill.id}"
        yield from _unknown(f"{where}, standards", "standard", skill.standards, curriculum.standards)
        yield from _unknown(
            f"{where}, misconceptions", "misconception", skill.misconceptions, curriculum.misconceptions
        )
        earlier = [p.skill for p in skill.prerequisites]
        yield from _unknown(f"{where}, prerequisites", "skill", earlier, curriculum.skills)
        yield from _texts(where, skill)
        yield from _grades(where, skill, curriculum)


def _texts(where: str, skill: Skill) -> Iterator[Problem]:
    if not skill.statement.startswith("I can "):
        yield Problem(f"{where}, statement", "it does not start with 'I can'", "write it in a student's words")
    if len(skill.criteria) not in CRITERIA:
        yield Problem(f"{where}, criteria", f"there are {len(skill.criteria)}", "write 2 to 4 success criteria")
    for empty in [p.skill for p in skill.prerequisites if not p.bridge.strip()]:
        yield Problem(f"{where}, prerequisites, {empty}", "the bridge is empty", "write one connecting sentence")


def _grades(where: str, skill: Skill, curriculum: Curriculum) -> Iterator[Problem]:
    for edge in skill.prerequisites:
        earlier = curriculum.skills.get(edge.skill)
        if earlier and GRADES.index(earlier.grade) > GRADES.index(skill.grade):
            yield Problem(where, f"its prerequisite {edge.skill} is of a later grade", "drop or turn the edge")


def _courses(curriculum: Curriculum) -> Iterator[Problem]:
    for course in curriculum.courses.values():
        where = f"courses/{course.id}.toml"
        yield from _unknown(where, "standard", [s.code for s in course.standards], curriculum.standards)
        yield from _repeated(f"{where}, lessons", [lesson.id for lesson in course.lessons()])
        yield from _repeated(f"{where}, units", [unit.id for unit in course.units])
        for lesson in course.lessons():
            spot = f"{where}, lesson {lesson.id}"
            yield from _unknown(spot, "skill", [*lesson.teaches, *lesson.uses], curriculum.skills)
            yield from _lesson(spot, lesson)


def _repeated(where: str, ids: list[str]) -> Iterator[Problem]:
    for name in {name for name in ids if ids.count(name) > 1}:
        yield Problem(where, f"'{name}' is used twice", "rename one of the two")


def _lesson(where: str, lesson: Lesson) -> Iterator[Problem]:
    if not lesson.teaches:
        yield Problem(f"{where}, teaches", "it teaches no skill", "name one to three skills")
    if not 0 < lesson.least <= lesson.minutes:
        yield Problem(f"{where}, least", f"{lesson.least} is not in 1..{lesson.minutes}", "write the fewest minutes")


def _cycles(curriculum: Curriculum) -> Iterator[Problem]:
    standards = {code: [a for a, b in collapsed(curriculum.standards) if b == code] for code in curriculum.standards}
    for kind, edges in (("skills", curriculum.edges), ("standards", standards)):
        if path := graph.cycle(edges):
            yield Problem(kind, f"these need each other: {' -> '.join(path)}", "drop one of the edges")


def _unreached(curriculum: Curriculum) -> Iterator[Problem]:
    reached = {skill for course in curriculum.courses.values() for skill in _met(curriculum, course)}
    reached |= {earlier for skill in reached for earlier in graph.ancestors(curriculum.edges, skill)}
    for skill in curriculum.skills.values():
        if skill.id not in reached:
            yield Problem(
                f"skills/{skill.strand}.toml, {skill.id}",
                "no lesson and no prerequisite reaches it",
                "teach or use it in a lesson, or make it a prerequisite",
            )


def _met(curriculum: Curriculum, course: Course) -> Iterator[str]:
    """Skills that a course meets: in its lessons or, where it is a list of standards only, through those."""
    for lesson in course.lessons():
        yield from (*lesson.teaches, *lesson.uses)
    if not course.units:
        listed = {standard.code for standard in course.standards}
        yield from (skill.id for skill in curriculum.skills.values() if listed & set(skill.standards))


def _lesson_order(curriculum: Curriculum) -> Iterator[Problem]:
    """A lesson may neither use nor directly need what its course teaches only later."""
    for course in curriculum.courses.values():
        taught = {skill: n for n, lesson in enumerate(course.lessons()) for skill in lesson.teaches}
        for number, lesson in enumerate(course.lessons()):
            for skill in curriculum.lesson_needs(lesson):
                if taught.get(skill, -1) > number:
                    yield Problem(
                        f"courses/{course.id}.toml, lesson {lesson.id}",
                        f"it needs {skill}, which is taught later",
                        "move one of the two lessons",
                    )
