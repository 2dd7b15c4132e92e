"""Printable sets: a worked model, success criteria, items with room to work, a code that names the set, and a key.

A set is drawn from skills and a seed alone, so its printed name makes it again.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO

from stairwise.curriculum import curriculum
from stairwise.items.check import choice_letters
from stairwise.items.item import Item, Level
from stairwise.items.make import make
from stairwise.items.phrase import in_text, in_typst
from stairwise.sheets.markup import raw, string

MODEL_SEED = 1_000_003  # the worked model is never one of the items of a set with a small seed


@dataclass(frozen=True, slots=True)
class PrintedSet:
    """One sheet: whom it is for ("" for anyone), its worked model and its items."""

    name: str
    student: str
    skills: tuple[str, ...]
    model: Item
    items: tuple[Item, ...]


def sets(
    skills: Sequence[str], count: int, seed: int, level: Level = Level.CORE, students: Sequence[str] = ("",)
) -> tuple[PrintedSet, ...]:
    """A set for each student, in their order; each has numbers of its own. The skills take turns in a set.

    >>> [one.name for one in sets(["int.add"], 4, 7, students=("Ada", "Ben"))]
    ['int.add/7/core/4', 'int.add/100007/core/4']
    """
    return tuple(_set(tuple(skills), count, seed + 100_000 * at, level, name) for at, name in enumerate(students))


def _set(skills: tuple[str, ...], count: int, seed: int, level: Level, student: str) -> PrintedSet:
    model = make(skills[0], seed + MODEL_SEED, level)
    items, seen = list[Item](), {_look(model)}
    for number in range(50 * count):
        item = make(skills[len(items) % len(skills)], seed + number, level)
        # A later repeat is let through when a skill has no more different items to give.
        if _look(item) not in seen or number > 20 * count:
            seen.add(_look(item))
            items.append(item)
        if len(items) == count:
            break
    return PrintedSet(f"{'+'.join(skills)}/{seed}/{level}/{count}", student, skills, model, tuple(items))


def _look(item: Item) -> tuple[str, str]:
    return item.stem.text(), item.model.text() if item.model else ""


def pdf(printed: Sequence[PrintedSet], key: bool = False) -> bytes:
    """The sheets as one PDF, each from a new page; with their keys at the end when asked for. Same sets, same bytes."""
    from typst import compile as compiled

    result: bytes = compiled(markup(printed, key).encode(), timestamp=0)
    return result


def markup(printed: Sequence[PrintedSet], key: bool = False) -> str:
    """The sheets as Typst source."""
    parts = [PREAMBLE, *(_sheet(one) for one in printed)]
    return "\n".join([*parts, *(_key(one) for one in printed)] if key else parts)


PREAMBLE = """
#set document(title: "Practice", date: none)
#set page(paper: "us-letter", margin: (x: 0.75in, top: 0.6in, bottom: 0.7in), footer: context align(center,
  text(8pt, fill: luma(40%), counter(page).display())))
#set text(font: ("Libertinus Serif"), size: 11.5pt, lang: "en")
#set par(leading: 0.62em)
#let name-line = box(width: 2.6in, stroke: (bottom: 0.6pt), height: 1em)
#let sheet-head(title, student, code, qr) = grid(columns: (1fr, auto), gutter: 10pt,
  [#text(17pt, weight: "bold", title) \\ #v(3pt) Name: #if student == "" { name-line } else { strong(student) }
   #h(1fr) Date: #box(width: 1.2in, stroke: (bottom: 0.6pt), height: 1em)],
  align(center, [#qr #v(-6pt) #text(6.5pt, fill: luma(35%), code)]))
#let panel(title, body) = block(width: 100%, stroke: 0.7pt, radius: 4pt, inset: 8pt,
  [#text(9.5pt, weight: "bold", title) #v(-3pt) #body])
#let item(number, room, body) = block(breakable: false, width: 100%, below: 10pt,
  grid(columns: (22pt, 1fr), strong[#number.], [#body #v(room)]))
#let picture(drawn, said, wide) = layout(room => image(bytes(drawn), format: "svg", alt: said, fit: "contain",
  width: calc.min(wide, room.width)))
#let choices(..cells) = grid(columns: (16pt, 1fr), row-gutter: 11pt, ..cells)
#let picture-choices(..cells) = grid(columns: (14pt, 165pt, 14pt, 165pt), gutter: 8pt, ..cells)
#let steps(columns, ..cells) = grid(columns: columns, column-gutter: 9pt, row-gutter: 10pt, align: horizon,
  ..cells.pos().enumerate().map(((at, cell)) => text(if calc.odd(at) { 8.5pt } else { 10pt }, cell)))
#let tick = box(width: 8pt, height: 8pt, stroke: 0.7pt)
"""


def _sheet(one: PrintedSet) -> str:
    title = _title(one)
    short = one.name if len(one.skills) == 1 else f"{one.skills[0]} and more"
    head = f"#sheet-head({string(title)}, {string(one.student)}, {string(short)}, {_code(one.name)})"
    items = "\n".join(_item(number, item) for number, item in enumerate(one.items, 1))
    columns = 1 if any(_is_wide(item) for item in one.items) else 2
    body = f"#columns({columns}, gutter: 22pt)[\n{items}\n]"
    return f"\n#counter(page).update(1)\n{head}\n{_top(one)}\n#v(4pt)\n{body}\n#pagebreak(weak: true)"


def _title(one: PrintedSet) -> str:
    return curriculum().skills[one.skills[0]].name if len(one.skills) == 1 else "Mixed practice"


def _top(one: PrintedSet) -> str:
    criteria = " \\\n".join(f"#tick #{string(each)}" for each in curriculum().skills[one.skills[0]].criteria)
    model = f'#panel("Worked example")[{_worked(one.model)}]'
    goals = f'#panel("I can say")[{criteria}]'
    return f"#grid(columns: (1fr, 1fr), gutter: 10pt, {raw(model)}, {raw(goals)})"


def _worked(item: Item) -> str:
    picture = f" \\\n{item.model.typst()}" if item.model else ""
    return f"{item.stem.typst()}{picture}{_steps(item)}"


def _steps(item: Item) -> str:
    cells = ", ".join(f"[{in_typst(step.after)}], [{step.move.typst()}]" for step in item.steps)
    columns = "(1.6fr, 1fr)" if "#picture(" in cells else "(auto, 1fr)"
    return f"\n#steps({columns}, {cells})"


def _code(name: str) -> str:
    import segno

    drawn = BytesIO()
    segno.make(f"stairwise:{name}", error="m", mask=2).save(drawn, kind="svg", scale=2, border=1, xmldecl=False)
    said = string(f"QR code of the set {name}")
    return f'image(bytes({string(drawn.getvalue().decode())}), format: "svg", width: 44pt, alt: {said})'


def _item(number: int, item: Item) -> str:
    picture = f" \\\n{item.model.typst()}" if item.model else ""
    letters = zip(choice_letters(item), item.choices, strict=True)
    cells = ", ".join(f"[#strong[{letter}.]], [{in_typst(choice)}]" for letter, choice in letters)
    kind = "picture-choices" if "#picture(" in cells else "choices"
    choices = f"\n#{kind}({cells})" if cells else ""
    return f"#item({number}, {_room(item)}pt)[{item.stem.typst()}{picture}{choices}]"


def _room(item: Item) -> int:
    """Blank space below an item, by how many lines its own work takes."""
    return 22 if item.choices else min(150, 26 + 15 * len(item.steps))


def _is_wide(item: Item) -> bool:
    drawn = item.model.svg() if item.model else ""
    return 'width="5' in drawn[:220] or any(len(in_text(choice)) > 60 for choice in item.choices)


def _key(one: PrintedSet) -> str:
    title = string(f"Key: {_title(one)}")
    whose = f"#{string(one.student)} #h(8pt)" if one.student else ""
    rows = "\n".join(_solved(number, item) for number, item in enumerate(one.items, 1))
    head = f'#text(14pt, weight: "bold", {title}) \\\n{whose} #text(8pt, {string(one.name)})'
    return f"\n#pagebreak(weak: true)\n#counter(page).update(1)\n{head}\n#v(4pt)\n#columns(2, gutter: 20pt)[\n{rows}\n]"


def _solved(number: int, item: Item) -> str:
    letter = next(
        (f"{one}: " for one, each in zip(choice_letters(item), item.choices, strict=True) if each == item.answer), ""
    )
    return f"#item({number}, 0pt)[#strong[#{string(letter or ' ')}{in_typst(item.answer)}]{_steps(item)}]"
