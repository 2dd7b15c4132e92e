"""The plan of a section, as a calendar to read or as JSON."""

from datetime import UTC, datetime, time
from pathlib import Path
from typing import Annotated, Any

import typer

from stairwise.cli.curriculum import AsJson
from stairwise.cli.evidence import opened, read_log
from stairwise.cli.output import heading, paragraph, print_json

NAMES_SHOWN = 8


def add_to(app: typer.Typer) -> None:
    """Adds the commands."""
    app.command("plan")(plan)


def plan(
    course: Annotated[str, typer.Option(help="A course id, such as algebra-1.")],
    unit: Annotated[str, typer.Option(help="A unit of the course, such as linear-equations.")],
    roster: Annotated[Path, typer.Option(exists=True, help="The class list: CSV with name and, if wanted, id.")],
    responses: Annotated[Path, typer.Option(exists=True, help="The response log: .csv or .jsonl.")],
    start: Annotated[datetime, typer.Option(formats=["%Y-%m-%d"], help="The day of the unit's first lesson.")],
    minutes: Annotated[int, typer.Option(min=20, help="Minutes of one period.")] = 45,
    off: Annotated[
        list[datetime] | None, typer.Option(formats=["%Y-%m-%d"], help="A day without school; may be repeated.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Plan a unit for one section: supports right before the lessons that need them, each with its reason."""
    from stairwise.curriculum import curriculum
    from stairwise.interop.rosters import read_roster
    from stairwise.learner import Model
    from stairwise.planning import Calendar, class_evidence
    from stairwise.planning import plan as make_plan

    known = curriculum()
    chosen = known.course(course).unit(unit)
    with opened(roster) as file:
        entries = read_roster(file.read(), str(roster))
    names = {entry.id or entry.name: entry.name for entry in entries}
    now = datetime.combine(start.date(), time(7), UTC)
    evidence = class_evidence(Model(known), names, read_log(responses), now)
    calendar = Calendar(start.date(), minutes, frozenset(day.date() for day in off or ()))
    result = make_plan(known, chosen.lessons, calendar, evidence)
    if as_json:
        print_json(plan_json(result))
        return
    print(f"{chosen.name}: {len(names)} students, {len(evidence.responses)} responses")
    _print_plan(known, result, names)


def plan_json(result: Any) -> dict[str, Any]:
    """The plan as plain data; students by id."""
    return {
        "grade_level_share": round(result.grade_level_share, 4),
        "just_in_case_minutes": result.just_in_case_minutes,
        "coverage": round(result.coverage, 4),
        "ready": round(result.ready, 2),
        "ready_without": round(result.ready_without, 2),
        "pairs": result.pairs,
        "certificate": _certificate_json(result.certificate),
        "days": [_day_json(day) for day in result.days],
        "checks": [
            {
                "lesson": c.lesson,
                "day": c.day.isoformat(),
                "skills": list(c.skills),
                "students": c.students,
                "worth": c.worth,
            }
            for c in result.checks
        ],
        "omissions": [
            {"lesson": o.lesson, "skill": o.skill, "students": list(o.students), "because": o.because.text()}
            for o in result.omissions
        ],
    }


def _certificate_json(certificate: Any) -> dict[str, float | None]:
    gap = certificate.gap
    bound = None if gap is None else round(certificate.bound, 4)
    return {"value": round(certificate.value, 4), "bound": bound, "gap": None if gap is None else round(gap, 6)}


def _day_json(day: Any) -> dict[str, Any]:
    return {
        "date": day.day.isoformat(),
        "lesson": day.session.lesson.id,
        "name": day.session.lesson.name,
        "part": day.session.part,
        "parts": day.session.parts,
        "lesson_minutes": day.lesson_minutes,
        "supports": [_support_json(support) for support in day.supports],
    }


def _support_json(support: Any) -> dict[str, Any]:
    return {
        "for_lesson": support.lesson,
        "skill": support.skill,
        "ring": support.ring,
        "mode": support.mode.value,
        "minutes": support.minutes,
        "students": list(support.students),
        "groups": [list(group) for group in support.groups],
        "reason": support.reason.text(),
    }


def _print_plan(known: Any, result: Any, names: dict[str, str]) -> None:
    advised = {check.lesson: check for check in result.checks}
    for day in result.days:
        lesson, part = (
            day.session.lesson,
            f" ({day.session.part} of {day.session.parts})" if day.session.parts > 1 else "",
        )
        heading(f"{day.day:%a %b %d}  {lesson.name}{part}, {day.lesson_minutes} min")
        for support in day.supports:
            _print_support(known, support, names)
        if day.session.first and lesson.id in advised:
            _print_check(known, advised[lesson.id])
    share, meter = round(100 * result.grade_level_share), result.just_in_case_minutes
    _print_omissions(known, result)
    print(f"\nGrade-level share of time: {share}%. Support minutes that nobody's evidence asked for: {meter}.")
    before, after = round(result.ready_without), round(result.ready)
    paragraph(f"Of {result.pairs} student-lessons, about {before} are ready without these supports, {after} with them.")
    if result.certificate.gap is not None:
        paragraph(f"No plan within your settings is worth more than {result.certificate.gap:.1%} above this one.")


def _print_omissions(known: Any, result: Any) -> None:
    if result.omissions:
        heading("Gaps without support")
    for omission in result.omissions:
        name = known.skills[omission.skill].name
        paragraph(f"{name}: {len(omission.students)} students. {omission.because.text()}", indent=2)


def _print_support(known: Any, support: Any, names: dict[str, str]) -> None:
    skill = known.skills[support.skill]
    paragraph(f"* {support.mode.value}, {support.minutes} min: {skill.name} ({skill.id})", indent=2)
    for number, group in enumerate(support.groups, 1):
        who = [names[student] for student in group]
        more = f" and {len(who) - NAMES_SHOWN} more" if len(who) > NAMES_SHOWN else ""
        label = f"Group {number}: " if len(support.groups) > 1 else "For: "
        paragraph(label + ", ".join(who[:NAMES_SHOWN]) + more, indent=4)
    paragraph(f"Why: {support.reason.text()}", indent=4)


def _print_check(known: Any, check: Any) -> None:
    skills = ", ".join(known.skills[skill].name.lower() for skill in check.skills[:4])
    paragraph(f"? A check would help: for {check.students} students nothing is known about {skills}.", indent=2)
