"""The entry check of a lesson, tried on simulated students."""

from typing import Annotated, Any

import typer

from stairwise.cli.curriculum import AsJson
from stairwise.cli.output import heading, paragraph, print_json, table


def add_to(app: typer.Typer) -> None:
    """Adds the command."""
    app.command("check")(check)


def check(
    lesson: Annotated[str, typer.Option(help="A lesson, such as algebra-1.multi-step-equations.")],
    simulate: Annotated[int, typer.Option(min=1, help="How many simulated students take the check.")] = 100,
    seed: Annotated[int, typer.Option(help="Seed of the students and their answers.")] = 1,
    questions: Annotated[int, typer.Option(min=1, max=40, help="Questions for each.")] = 10,
    firm: Annotated[
        bool, typer.Option(help="Nobody holds a skill without its blocking prerequisites; all typed.")
    ] = False,
    everything: Annotated[bool, typer.Option(help="Find out about all skills alike, not about readiness.")] = False,
    as_json: AsJson = False,
) -> None:
    """Try a lesson's adaptive check on simulated students: how much is known after how many questions."""
    from stairwise.checks import trial
    from stairwise.curriculum import curriculum
    from stairwise.learner import Settings

    known = curriculum()
    settings = trial.firm(Settings()) if firm else Settings()
    made = trial.trial(known, known.place(lesson).lesson, settings, everything)
    body = {
        "lesson": lesson,
        "skills": len(made.skills),
        "students": simulate,
        "seed": seed,
        "adaptive": [_as_json(row) for row in trial.run(made, simulate, questions, seed)],
        "random": [_as_json(row) for row in trial.run(made, simulate, questions, seed, trial.at_random)],
        "least_questions_for_95_percent": trial.least_questions(made, seed, 500),
    }
    if as_json:
        print_json(body)
        return
    _print(body)


def _as_json(row: Any) -> dict[str, Any]:
    return {"questions": row.questions, "skills": row.skills, "ready": row.ready, "truth": row.truth}


def _print(body: dict[str, Any]) -> None:
    heading(f"{body['lesson']}: {body['students']} simulated students, {body['skills']} skills below the lesson")
    head = ("questions", "skills right", "ready right", "chance given to the truth", "skills right, random questions")
    rows = zip(body["adaptive"], body["random"], strict=True)
    table([head, *(_row(one, other) for one, other in rows)], indent=0)
    least = body["least_questions_for_95_percent"]
    paragraph(f"\nHowever questions are chosen, 95% of skills cannot be had from fewer than {least} answers.")


def _row(one: dict[str, Any], other: dict[str, Any]) -> tuple[str, ...]:
    return str(one["questions"]), *(f"{one[k]:.1%}" for k in ("skills", "ready", "truth")), f"{other['skills']:.1%}"
