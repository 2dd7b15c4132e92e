"""Plans as JSON and back: `read(write(plan), course) == plan`."""

from collections.abc import Mapping
from dataclasses import fields
from datetime import date
from typing import Any

from stairwise.curriculum import Course, Lesson
from stairwise.errors import Unknown
from stairwise.items.phrase import Phrase
from stairwise.planning import CheckAdvice, Mode, Plan, PlannedDay, Reason, Session, Support

Body = dict[str, Any]


def write(plan: Plan) -> Body:
    """A plan as plain values. Lessons go by their id, as the course itself is not part of a plan."""
    return {"days": [_day(day) for day in plan.days], "checks": [_advice(advice) for advice in plan.checks]}


def read(body: Mapping[str, Any], course: Course) -> Plan:
    """The plan of a body; raises Unknown when the course no longer has one of its lessons."""
    lessons = {lesson.id: lesson for lesson in course.lessons()}
    return Plan(
        days=tuple(_read_day(day, lessons) for day in body["days"]),
        checks=tuple(_read_advice(advice) for advice in body["checks"]),
    )


def _day(day: PlannedDay) -> Body:
    session = day.session
    return {
        "day": session.day.isoformat(),
        "lesson": session.lesson.id,
        "minutes": session.minutes,
        "least": session.least,
        "part": session.part,
        "parts": session.parts,
        "free": day.free,
        "supports": [_support(support) for support in day.supports],
    }


def _support(support: Support) -> Body:
    return {
        "lesson": support.lesson,
        "skill": support.skill,
        "ring": support.ring,
        "day": support.day.isoformat(),
        "mode": support.mode.value,
        "minutes": support.minutes,
        "groups": [list(group) for group in support.groups],
        "reason": {field.name: _phrase(getattr(support.reason, field.name)) for field in fields(Reason)},
        "unproven": list(support.unproven),
        "locked": support.locked,
    }


def _phrase(phrase: Phrase) -> Body:
    odd = [name for name, value in phrase.fields.items() if not isinstance(value, str | int)]
    if odd:
        raise TypeError(f"a reason holds words and whole numbers only; these are not: {', '.join(odd)}")
    return {"template": phrase.template, "fields": dict(phrase.fields)}


def _advice(advice: CheckAdvice) -> Body:
    return {
        "lesson": advice.lesson,
        "day": advice.day.isoformat(),
        "skills": list(advice.skills),
        "students": advice.students,
        "worth": advice.worth,
    }


def _read_day(body: Mapping[str, Any], lessons: Mapping[str, Lesson]) -> PlannedDay:
    if body["lesson"] not in lessons:
        raise Unknown("lesson", body["lesson"])
    session = Session(
        day=date.fromisoformat(body["day"]),
        lesson=lessons[body["lesson"]],
        minutes=body["minutes"],
        least=body["least"],
        part=body["part"],
        parts=body["parts"],
    )
    return PlannedDay(session, tuple(_read_support(support) for support in body["supports"]), body.get("free", 0))


def _read_support(body: Mapping[str, Any]) -> Support:
    return Support(
        lesson=body["lesson"],
        skill=body["skill"],
        ring=body["ring"],
        day=date.fromisoformat(body["day"]),
        mode=Mode(body["mode"]),
        minutes=body["minutes"],
        groups=tuple(tuple(group) for group in body["groups"]),
        reason=Reason(**{name: _read_phrase(phrase) for name, phrase in body["reason"].items()}),
        unproven=tuple(body.get("unproven", ())),
        locked=body.get("locked", False),
    )


def _read_phrase(body: Mapping[str, Any]) -> Phrase:
    return Phrase(body["template"], body["fields"])


def _read_advice(body: Mapping[str, Any]) -> CheckAdvice:
    day, worth = date.fromisoformat(body["day"]), body.get("worth", 0.0)
    return CheckAdvice(body["lesson"], day, tuple(body["skills"]), body["students"], worth)
