"""Commands about items: what can be asked, what it looks like, and the printed and drawn forms of it."""

import json
import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from stairwise.cli.output import heading, paragraph, print_json, table

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]
Skill = Annotated[str, typer.Argument(help="A skill id, such as eq.multi-step.")]
LevelName = Annotated[str | None, typer.Option("--level", help="supported, core or extension; all when left out.")]
FormName = Annotated[str | None, typer.Option("--form", help="A form, such as solve or find-error.")]


def add_to(app: typer.Typer) -> None:
    """Adds the commands."""
    items = typer.Typer(no_args_is_help=True, help="List, show and draw items; print what is covered.")
    items.command("list")(list_skills)
    items.command("show")(show)
    items.command("sample")(sample)
    items.command("coverage")(coverage)
    app.add_typer(items, name="items")
    app.command("gallery")(gallery)
    app.command("sheet")(sheet)


def list_skills(as_json: AsJson = False) -> None:
    """List the skills that have items."""
    from stairwise.curriculum import curriculum
    from stairwise.items.make import forms, makers

    known = curriculum().skills
    rows = [
        {"skill": s, "name": known[s].name, "grade": known[s].grade, "kind": known[s].kind, "forms": list(forms(s))}
        for s in makers()
    ]
    if as_json:
        print_json(rows)
        return
    table([(str(r["skill"]), f"grade {r['grade']}", str(r["kind"]), str(r["name"])) for r in rows], indent=0)


def show(skill: Skill, seed: Annotated[int, typer.Option(help="Which item.")] = 1, level: LevelName = None) -> None:
    """Show one item of each form of a skill."""
    from stairwise.curriculum import curriculum
    from stairwise.items.item import Level
    from stairwise.items.make import forms, make

    asked = forms(skill)
    record = curriculum().skills[skill]
    print(f"{record.name} ({skill})")
    paragraph(record.statement)
    for form in asked:
        heading(str(form))
        _show(make(skill, seed, _level(level) or Level.CORE, form))


def _show(item: Any) -> None:
    from stairwise.items.check import choice_letters
    from stairwise.items.phrase import in_text

    paragraph(item.stem.text())
    if item.model:
        paragraph(item.model.text(), indent=2)
    for work in item.work:
        _show_work(work)
    for letter, choice in zip(choice_letters(item), item.choices, strict=True):
        paragraph(f"{letter}. {in_text(choice)}", indent=2)
    print(f"Answer: {item.answer_text}")
    if item.key.form in ("solve", "choose"):
        table([(in_text(step.after), f"{step.move.text()} {step.reason.text()}") for step in item.steps])
        table([("hint", hint.text()) for hint in item.hints])
        table(
            [(in_text(each.answer), " ".join(each.misconceptions), each.feedback.text()) for each in item.distractors]
        )
    for each in item.criteria if item.key.form == "explain" else ():
        paragraph(f"- {each.text()}", indent=2)


def _show_work(work: Any) -> None:
    from stairwise.items.phrase import in_text

    if work.by:
        print(f"  {work.by}:")
    for number, line in enumerate(work.lines[: len(work.lines) - work.missing]):
        mark = f"{chr(65 + number)}." if work.cards else f"{number + 1}:"
        paragraph(f"{mark} {in_text(line)}", indent=4)
    for number in range(len(work.lines) - work.missing, len(work.lines)):
        paragraph(f"{number + 1}: ____", indent=4)


def sample(
    skill: Skill,
    count: Annotated[int, typer.Option("-n", min=1, help="How many items.")] = 10,
    seed: Annotated[int, typer.Option(help="The first seed.")] = 1,
    level: LevelName = None,
    form: FormName = None,
    as_json: AsJson = False,
) -> None:
    """Draw items: their stems and answers, or one JSON object a line."""
    from stairwise.items.item import Form, Level
    from stairwise.items.make import make
    from stairwise.items.record import record

    wanted = _named(Form, "form", form) or Form.SOLVE
    levels = [chosen] if (chosen := _level(level)) else list(Level)
    for number in range(count):
        item = make(skill, seed + number // len(levels), levels[number % len(levels)], wanted)
        if as_json:
            sys.stdout.write(json.dumps(record(item), ensure_ascii=False) + "\n")
        else:
            table([(str(item.key.level), item.stem.text(), item.answer_text)], indent=0)


def _level(name: str | None) -> Any:
    from stairwise.items.item import Level

    return _named(Level, "level", name)


def _named(kind: Any, what: str, name: str | None) -> Any:
    from stairwise.errors import Unknown

    if name is None:
        return None
    if name not in list(kind):
        raise Unknown(what, name, [str(each) for each in kind])
    return kind(name)


def coverage(as_json: AsJson = False) -> None:
    """Print which tier-1 skills can be asked, in how many forms, how many distinct items a level has."""
    from stairwise.items.coverage import coverage as covered

    rows = covered()
    if as_json:
        print_json([row.record() for row in rows])
        return
    head = ("skill", "forms", "supported", "core", "extension", "misconceptions", "model", "writing")
    table([head, *(row.cells() for row in rows)], indent=0)
    done = sum(row.made for row in rows)
    print(f"\n{done} of {len(rows)} tier-1 skills have items.")


def gallery(
    out: Annotated[Path, typer.Option(help="The folder to write to.")],
    seed: Annotated[int, typer.Option(help="Which items.")] = 1,
) -> None:
    """Write a page per strand that shows every skill in every form, to look at without a server."""
    from stairwise.sheets.gallery import pages

    out.mkdir(parents=True, exist_ok=True)
    for name, page in pages(seed):
        (out / name).write_text(page, encoding="utf-8")
    print(f"Open {out / 'index.html'} in a browser.")


def sheet(
    skills: Annotated[list[str], typer.Argument(help="Skill ids, such as eq.multi-step.")],
    out: Annotated[Path, typer.Option(help="The PDF to write.")],
    count: Annotated[int, typer.Option("-n", min=1, max=60, help="How many items on each sheet.")] = 12,
    seed: Annotated[int, typer.Option(help="Which items.")] = 1,
    level: LevelName = None,
    key: Annotated[bool, typer.Option("--key", help="Add the answer key with steps.")] = False,
    students: Annotated[Path | None, typer.Option(exists=True, help="A roster: one sheet of its own for each.")] = None,
) -> None:
    """Print a set: worked model on top, room to work, answer key; one sheet per student with a roster."""
    from stairwise.interop.rosters import read_roster
    from stairwise.items.item import Level
    from stairwise.sheets.practice import pdf, sets

    names = [entry.name for entry in read_roster(students.read_bytes(), str(students))] if students else [""]
    printed = sets(skills, count, seed, _level(level) or Level.CORE, names)
    out.write_bytes(pdf(printed, key=key))
    print(f"{out}: {len(printed)} {'sheet' if len(printed) == 1 else 'sheets'} of {count} items.")
