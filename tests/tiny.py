"""Small curricula and responses for tests."""

from datetime import UTC, datetime

from stairwise.answers.verdict import VerdictKind
from stairwise.curriculum import AnswerKind, Curriculum, Lesson, Need, Prerequisite, Skill
from stairwise.evidence import Response, Source

NOW = datetime(2026, 11, 20, 8, tzinfo=UTC)


def skill(name, prerequisites=(), answer=AnswerKind.NUMBER):
    """A skill whose prerequisites are ids (blocking) or (id, need) pairs."""
    pairs = [(p, Need.BLOCKING) if isinstance(p, str) else p for p in prerequisites]
    return Skill(
        id=name,
        name=f"Do {name}",
        statement=f"I can do {name}.",
        criteria=("I do it.", "I check it."),
        grade="8",
        kind="procedural",
        tier=1,
        standards=(),
        answer=answer,
        misconceptions=(),
        models=(),
        vocabulary=("word",),
        prerequisites=tuple(Prerequisite(skill=p, need=need, bridge="A bridge.") for p, need in pairs),
    )


def tiny(edges):
    """A curriculum of skills only: {skill: its prerequisites}."""
    return Curriculum(standards={}, skills={k: skill(k, v) for k, v in edges.items()}, misconceptions={}, courses={})


def lesson(name, teaches, uses=(), minutes=45, least=30):
    return Lesson(
        id=name, name=f"Lesson {name}", teaches=tuple(teaches), uses=tuple(uses), minutes=minutes, least=least
    )


def answered(student, skills, right, at=NOW, source=Source.ENTRY_CHECK, **more):
    """A response of a student to an item on one or more skills."""
    names = (skills,) if isinstance(skills, str) else tuple(skills)
    verdict = VerdictKind.CORRECT if right else VerdictKind.INCORRECT
    return Response(student=student, item="x:1", skills=names, verdict=verdict, at=at, source=source, **more)
