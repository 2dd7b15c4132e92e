"""A page per strand with every skill in every form, for authors and teachers to look at: files alone, no server."""

from collections.abc import Iterator
from html import escape
from itertools import groupby

from stairwise.curriculum import curriculum
from stairwise.curriculum.skills import Skill
from stairwise.items.check import choice_letters
from stairwise.items.connection import connection
from stairwise.items.item import Form, Item, Level, Work
from stairwise.items.make import forms, make, makers
from stairwise.items.phrase import Line, Phrase, in_html

STYLE = """
:root { --ink: #1b1b1f; --soft: #5b5b66; --line: #d9d9e0; --paper: #fff; --wash: #f5f6fa; --mark: #2f4b9a; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--wash); color: var(--ink); font: 17px/1.5 "Atkinson Hyperlegible", "Noto Sans",
  system-ui, sans-serif; }
main, header { max-width: 62rem; margin: 0 auto; padding: 1rem 1.25rem; }
nav { display: flex; flex-wrap: wrap; gap: .35rem .8rem; }
a { color: var(--mark); }
h1 { font-size: 1.9rem; margin: .4rem 0; }
h2 { font-size: 1.3rem; margin: 0; } h3 { font-size: 1rem; margin: 0 0 .4rem; }
.skill { background: var(--paper); border: 1px solid var(--line); border-radius: 12px; padding: 1.1rem 1.3rem;
  margin: 0 0 1.4rem; }
.id, .soft { color: var(--soft); font-size: .9rem; }
.items { display: grid; grid-template-columns: repeat(auto-fill, minmax(19rem, 1fr)); gap: .9rem; margin-top: .9rem; }
.item { border: 1px solid var(--line); border-radius: 8px; padding: .8rem .9rem; min-width: 0; overflow-x: auto; }
.item > h3 { color: var(--mark); text-transform: uppercase; letter-spacing: .04em; font-size: .78rem; }
.stem { font-size: 1.08rem; margin: .1rem 0 .5rem; }
.answer { border-top: 1px dashed var(--line); padding-top: .4rem; margin: .6rem 0 0; }
.work { border-left: 3px solid var(--line); margin: .5rem 0; padding: 0 0 0 1.9rem; }
.work .move { color: var(--soft); font-size: .88rem; display: block; }
ol.choices { list-style: upper-alpha; padding-left: 1.6rem; margin: .4rem 0; } .right { font-weight: 700; }
ol.choices:has(svg, table) { display: grid; grid-template-columns: 1fr 1fr; gap: .6rem 1.6rem; } ol svg { width: 100%; }
.answer .right svg { max-width: 14rem; display: block; }
dl { margin: .4rem 0 0; font-size: .92rem; } dt { font-weight: 600; } dd { margin: 0 0 .45rem; color: var(--soft); }
details { margin-top: .5rem; font-size: .95rem; } summary { cursor: pointer; color: var(--mark); }
table.picture { border-collapse: collapse; margin: .4rem 0; } table.picture :is(td, th) { border: 1px solid #888;
  padding: .25rem .7rem; text-align: center; } table.picture th { background: var(--wash); }
svg.picture { max-width: 100%; height: auto; }
math { font-size: 1.2em; }
@media print { body { background: none; } .skill { break-inside: avoid; } }
"""
SHOWN = tuple(form for form in Form if form not in (Form.SOLVE, Form.FADED_1, Form.FADED_3))


def pages(seed: int = 1) -> Iterator[tuple[str, str]]:
    """File names and pages; `index.html` comes first."""
    strands = [(name, tuple(skills)) for name, skills in groupby(makers(), lambda skill: skill.partition(".")[0])]
    yield "index.html", _index(strands)
    for name, skills in strands:
        body = "".join(_skill(curriculum().skills[skill], seed) for skill in skills)
        yield f"{name}.html", _page(name, f'<p><a href="index.html">All strands</a></p>{_jumps(skills)}', body)


def _page(title: str, top: str, body: str) -> str:
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{escape(title)} - Stairwise items</title>'
        f'<meta name="viewport" content="width=device-width, initial-scale=1"><style>{STYLE}</style></head>'
        f"<body><header><h1>{escape(title)}</h1>{top}</header><main>{body}</main></body></html>"
    )


def _index(strands: list[tuple[str, tuple[str, ...]]]) -> str:
    known = curriculum().skills
    parts = [
        f'<section class="skill"><h2><a href="{name}.html">{escape(name)}</a></h2><ul>'
        + "".join(f'<li><a href="{name}.html#{s}">{escape(known[s].name)}</a></li>' for s in skills)
        + "</ul></section>"
        for name, skills in strands
    ]
    count = sum(len(skills) for _, skills in strands)
    return _page("Gallery of items", f"<p>{count} skills in {len(strands)} strands.</p>", "".join(parts))


def _jumps(skills: tuple[str, ...]) -> str:
    links = "".join(f'<a href="#{skill}">{skill}</a>' for skill in skills)
    return f"<nav>{links}</nav>"


def _skill(record: Skill, seed: int) -> str:
    link = connection(record.id, seed)
    bridge = f'<p class="soft">Connects to {link.skill}: {escape(link.bridge)}</p>' if link else ""
    criteria = "".join(f"<li>{escape(each)}</li>" for each in record.criteria)
    plain = "".join(_item(make(record.id, seed, level), str(level)) for level in Level)
    asked = [form for form in SHOWN if form in forms(record.id)]
    other = "".join(_item(make(record.id, seed + 1, Level.CORE, form), str(form)) for form in asked)
    return (
        f'<section class="skill" id="{record.id}"><h2>{escape(record.name)}</h2>'
        f'<p class="id">{record.id}, grade {record.grade}, {record.kind}</p><p>{escape(record.statement)}</p>'
        f'<ul class="soft">{criteria}</ul>{bridge}<div class="items">{plain}</div>'
        f'<details><summary>{len(asked)} other forms</summary><div class="items">{other}</div></details></section>'
    )


def _item(item: Item, title: str) -> str:
    model = item.model.html() if item.model else ""
    work = "".join(_work(each) for each in item.work)
    more = _inside(item) if item.key.form is Form.SOLVE else ""
    criteria = _list(item.criteria) if item.key.form is Form.EXPLAIN else ""
    return (
        f'<article class="item"><h3>{escape(title)}</h3><p class="stem">{item.stem.html()}</p>{model}{work}'
        f'{_choices(item)}{criteria}<p class="answer">Answer: <span class="right">{in_html(item.answer)}</span></p>'
        f"{more}</article>"
    )


def _choices(item: Item) -> str:
    if not choice_letters(item):
        return ""
    return f'<ol class="choices">{"".join(f"<li>{in_html(choice)}</li>" for choice in item.choices)}</ol>'


def _work(work: Work) -> str:
    kept = len(work.lines) - work.missing
    lines = "".join(_line(work, place, line, place < kept) for place, line in enumerate(work.lines))
    by = f"<strong>{escape(work.by)}</strong>" if work.by else ""
    kind = ' type="A"' if work.cards else ""
    return f'{by}<ol class="work"{kind}>{lines}</ol>'


def _line(work: Work, place: int, line: Line, is_shown: bool) -> str:
    move = f'<span class="move">{work.moves[place - 1].html()}</span>' if place and work.moves else ""
    return f"<li>{move if is_shown else ''}{in_html(line) if is_shown else '______'}</li>"


def _inside(item: Item) -> str:
    steps = _work(Work((item.steps[0].before, *(s.after for s in item.steps)), tuple(s.move for s in item.steps)))
    wrong = "".join(
        f"<dt>{in_html(each.answer)} <span class='soft'>{escape(', '.join(each.misconceptions))}</span></dt>"
        f"<dd>{each.feedback.html()}</dd>"
        for each in item.distractors
    )
    reasons = _list(tuple(step.reason for step in item.steps))
    return (
        f"<details><summary>Steps</summary>{steps}</details><details><summary>Reasons</summary>{reasons}</details>"
        f"<details><summary>Hints</summary>{_list(item.hints)}</details>"
        f"<details><summary>{len(item.distractors)} wrong answers</summary><dl>{wrong}</dl></details>"
    )


def _list(phrases: tuple[Phrase, ...]) -> str:
    return f"<ol>{''.join(f'<li>{each.html()}</li>' for each in phrases)}</ol>"
