"""Compares ways to give support on simulated classes whose truth is known."""

from dataclasses import asdict
from typing import Annotated, Any

import typer

from stairwise.cli.curriculum import AsJson
from stairwise.cli.output import paragraph, print_json, table


def add_to(app: typer.Typer) -> None:
    """Adds the command."""
    app.command("simulate")(simulate)


def simulate(
    course: Annotated[str, typer.Option(help="A course id, such as algebra-1.")] = "algebra-1",
    sections: Annotated[int, typer.Option(min=1, help="How many sections to simulate.")] = 20,
    seed: Annotated[int, typer.Option(help="The same seed gives the same sections.")] = 1,
    days: Annotated[int, typer.Option(min=5, help="Instructional days.")] = 40,
    size: Annotated[int, typer.Option(min=2, help="Students in a section.")] = 28,
    as_json: AsJson = False,
) -> None:
    """Teach simulated sections by several policies, on the same classes, days and luck, and count who was ready."""
    from stairwise.curriculum import curriculum
    from stairwise.simulate.compare import compare

    known = curriculum()
    rows = compare(known, known.course(course), sections, seed, days, size)
    if as_json:
        print_json(
            {
                "course": course,
                "sections": sections,
                "seed": seed,
                "days": days,
                "size": size,
                "policies": [asdict(row) for row in rows],
            }
        )
        return
    print(f"{known.course(course).name}: {sections} sections of {size}, {days} days, seed {seed}; means by section\n")
    head = (
        "policy",
        "ready",
        "of those taught",
        "grade level",
        "support",
        "of it wasted",
        "Stairwise makes ready, more",
    )
    table([head, *(_row(row) for row in rows)], indent=0)
    paragraph(
        "Ready: student-lessons of students who held all that the lesson blocks on when it began. Grade level: share "
        "of the class's minutes. Support: student-minutes; wasted: on students who held the skill. In brackets: 95%.",
        indent=0,
    )


def _row(row: Any) -> tuple[str, ...]:
    behind = row.behind
    more = "" if row.policy == "Stairwise" else f"{behind.mean:+.1f} [{behind.low:+.1f}, {behind.high:+.1f}]"
    return (
        row.policy,
        f"{row.ready.mean:.0f} [{row.ready.low:.0f}, {row.ready.high:.0f}]",
        f"{row.share.mean:.1%}",
        f"{row.grade_level.mean:.1%}",
        f"{row.support.mean:.0f}",
        f"{row.wasted.mean / row.support.mean:.0%}" if row.support.mean else "-",
        more,
    )
