"""Commands about what there is to know: courses, gaps below a skill, focus, checking the data files."""

from pathlib import Path
from typing import Annotated, Any

import typer

from stairwise.cli.output import heading, paragraph, print_json, table

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]


def add_to(app: typer.Typer) -> None:
    """Adds the commands."""
    app.command("courses")(courses)
    app.command("course")(course)
    app.command("gaps")(gaps)
    app.command("focus")(focus)
    app.command("check-curriculum")(check_curriculum)


def courses(as_json: AsJson = False) -> None:
    """List the courses."""
    from stairwise.curriculum import curriculum

    rows = [_course_row(course) for course in curriculum().courses.values()]
    if as_json:
        print_json(rows)
        return
    head = ("id", "course", "standards", "lessons", "periods of 45 minutes")
    body = [(r["id"], r["name"], str(r["standards"]), str(r["lessons"] or "-"), str(r["periods"] or "-")) for r in rows]
    table([head, *body], indent=0)


def course(
    course: Annotated[str, typer.Argument(help="A course id, such as algebra-1.")], as_json: AsJson = False
) -> None:
    """Show a course: its units and lessons, or its standards when it has no lessons."""
    from stairwise.curriculum import curriculum

    known = curriculum()
    chosen = known.course(course)
    if as_json:
        print_json({**_course_row(chosen), "units": [_unit_json(known, chosen, unit) for unit in chosen.units]})
        return
    print(f"{chosen.name}: {len(chosen.standards)} standards, {chosen.total_minutes() // chosen.minutes} periods")
    for unit in chosen.units:
        heading(f"{unit.name} ({unit.id})")
        paragraph(unit.goal)
        table([(x.id, f"{x.minutes} min", known.emphasis(chosen, x), x.name) for x in unit.lessons])
    if not chosen.units:
        heading("Standards")
        table([(s.code, s.emphasis or "", known.standards[s.code].title) for s in chosen.standards])


def gaps(
    skill: Annotated[str, typer.Argument(help="A skill id, such as eq.multi-step.")],
    rings: Annotated[int, typer.Option(min=1, help="How many rings to show.")] = 3,
    as_json: AsJson = False,
) -> None:
    """Show the earlier skills that lead up to a skill, nearest first."""
    from stairwise.curriculum import curriculum

    known = curriculum()
    every = known.rings(skill)
    shown, below = every[:rings], sum(len(ring) for ring in every[rings:])
    if as_json:
        body = [
            {"ring": n, "skills": [_skill_json(known, s, n, every, skill) for s in r]} for n, r in enumerate(shown, 1)
        ]
        print_json({"skill": skill, "name": known.skills[skill].name, "rings": body, "below": below})
        return
    print(f"{known.skills[skill].name} ({skill})")
    paragraph(known.skills[skill].statement)
    for number, ring in enumerate(shown, 1):
        heading(f"Ring {number}" + (": needed directly" if number == 1 else f": needed for ring {number - 1}"))
        table([_gap_row(known, s, number, every, skill) for s in ring])
    print(f"\n{_below(below, rings, len(every))}")


def focus(
    course: Annotated[str, typer.Argument(help="A course id, such as algebra-1.")],
    days: Annotated[int, typer.Option(min=1, help="Instructional days left for the course.")],
    minutes: Annotated[int, typer.Option(min=1, help="Minutes of one period.")] = 45,
    as_json: AsJson = False,
) -> None:
    """Say what is kept, shortened or left out when a course does not fit the days."""
    from stairwise.curriculum import curriculum
    from stairwise.planning import focus as fit

    result = fit(curriculum(), curriculum().course(course), days, minutes)
    if as_json:
        print_json(_focus_json(result))
        return
    _print_focus(result, days, minutes)


def check_curriculum(
    folder: Annotated[Path | None, typer.Argument(help="A folder of data files; ours when left out.")] = None,
) -> None:
    """Check the curriculum's data files, all problems at once."""
    from stairwise.curriculum import curriculum, load

    known = load(folder) if folder else curriculum()
    print(f"{len(known.standards)} standards, {len(known.skills)} skills, {len(known.misconceptions)} misconceptions,")
    print(f"{len(known.courses)} courses with {sum(1 for _ in known.places())} lessons: no problems.")


def _course_row(course: Any) -> dict[str, Any]:
    return {
        "id": course.id,
        "name": course.name,
        "standards": len(course.standards),
        "lessons": sum(1 for _ in course.lessons()),
        "periods": course.total_minutes() // course.minutes,
    }


def _unit_json(known: Any, course: Any, unit: Any) -> dict[str, Any]:
    lessons = [
        {
            "id": lesson.id,
            "name": lesson.name,
            "teaches": list(lesson.teaches),
            "uses": list(lesson.uses),
            "minutes": lesson.minutes,
            "least": lesson.least,
            "emphasis": known.emphasis(course, lesson),
            "priority": known.priority(course, lesson),
        }
        for lesson in unit.lessons
    ]
    return {"id": unit.id, "name": unit.name, "goal": unit.goal, "lessons": lessons}


def _needed_by(known: Any, skill: str, number: int, every: Any, target: str) -> list[str]:
    """The skills of the ring above (or the target) that need this one."""
    above = [target] if number == 1 else every[number - 2]
    return [later for later in above if skill in known.edges[later]]


def _need(known: Any, skill: str, later: list[str]) -> str:
    needs = {known.needs[(one, skill)].value for one in later}
    return "blocking" if "blocking" in needs else "slowing"


def _skill_json(known: Any, skill: str, number: int, every: Any, target: str) -> dict[str, Any]:
    record, later = known.skills[skill], _needed_by(known, skill, number, every, target)
    return {
        "id": skill,
        "name": record.name,
        "grade": record.grade,
        "need": _need(known, skill, later),
        "needed_by": later,
        "statement": record.statement,
    }


def _gap_row(known: Any, skill: str, number: int, every: Any, target: str) -> tuple[str, ...]:
    record, later = known.skills[skill], _needed_by(known, skill, number, every, target)
    return skill, f"grade {record.grade}", _need(known, skill, later), record.name


def _below(count: int, rings: int, deepest: int) -> str:
    if not count:
        return "Nothing lies below these rings."
    return f"{count} more skills lie below, in rings {rings + 1} to {deepest}. See them with --rings {deepest}."


def _focus_json(result: Any) -> dict[str, Any]:
    decisions = [
        {
            "unit": d.unit,
            "lesson": d.lesson.id,
            "name": d.lesson.name,
            "emphasis": d.emphasis,
            "priority": d.priority,
            "action": d.action,
            "minutes": d.minutes,
            "frees": d.freed,
            "reason": d.reason,
        }
        for d in result.decisions
    ]
    return {
        "course": result.course.id,
        "available": result.available,
        "before": result.course.total_minutes(),
        "minutes": result.minutes,
        "short": result.short,
        "decisions": decisions,
    }


def _print_focus(result: Any, days: int, minutes: int) -> None:
    total = result.course.total_minutes()
    print(f"{result.course.name}: {total} minutes of lessons, {result.available} available ({days} days of {minutes}).")
    for action, title in (("leave out", "Left out"), ("shorten", "Shortened")):
        chosen = [d for d in result.decisions if d.action == action]
        if chosen:
            heading(f"{title}: {len(chosen)} lessons, {sum(d.freed for d in chosen)} minutes freed")
            table([(d.lesson.id, f"frees {d.freed}", d.reason) for d in chosen])
    kept = [d for d in result.decisions if d.action == "keep"]
    heading(f"Kept whole: {len(kept)} lessons, {sum(d.minutes for d in kept)} minutes")
    paragraph(", ".join(d.lesson.id for d in kept), indent=2)
    end = f"It does not fit: {result.short} minutes are missing, and only priority content at its least is left."
    print(f"\n{end if result.short else f'It fits, with {result.available - result.minutes} minutes to spare.'}")
