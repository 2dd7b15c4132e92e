"""Reasons in plain words, each citing the answers it rests on."""

from collections import Counter
from collections.abc import Iterable, Sequence

from stairwise.curriculum import Curriculum, Lesson
from stairwise.evidence import Response, Source
from stairwise.items.phrase import Field, Phrase
from stairwise.planning.gate import Gate
from stairwise.planning.supports import Reason

SOURCES = {
    Source.ENTRY_CHECK: "the entry check",
    Source.HINGE: "a hinge question",
    Source.EXIT: "an exit ticket",
    Source.PRACTICE: "practice",
    Source.PAPER: "work on paper",
    Source.IMPORTED: "earlier work",
}
NAMED_SLIP = 2
"""A misconception is named to a teacher from two answers on (DESIGN rule 9)."""


def reason(gate: Gate, lesson: Lesson, skill: str, ring: int, students: Iterable[str]) -> Reason:
    """Why students get a support on a skill before a lesson: who, what their answers show, what needs it."""
    chosen = tuple(students)
    return Reason(
        who=_who(gate, skill, chosen),
        shows=_shows(gate, skill, chosen),
        needed=_needed(gate.curriculum, lesson, skill, ring),
    )


def _who(gate: Gate, skill: str, chosen: Sequence[str]) -> Phrase:
    lacking = [1 - gate.probability(student, skill) for student in chosen if gate.lacks(student, skill)]
    fields: dict[str, Field] = {
        "count": len(chosen),
        "size": len(gate.evidence.students),
        "skill": lower(gate.curriculum.skills[skill].name),
    }
    if not lacking:
        return Phrase("You chose this for {count} of {size} students: {skill}.", fields)
    fields["sure"] = round(100 * sum(lacking) / len(lacking))
    return Phrase("{count} of {size} students probably cannot yet do this ({sure}% sure): {skill}.", fields)


def _shows(gate: Gate, skill: str, chosen: Sequence[str]) -> Phrase:
    answers = [r for r in gate.evidence.about(skill) if r.student in chosen]
    wrong = [r for r in answers if r.right is False]
    if not wrong:
        return _unasked(gate, skill, chosen)
    fields: dict[str, Field] = {
        "wrong": len(wrong),
        "total": len([r for r in answers if r.right is not None]),
        "where": _where(wrong),
        "last": max(r.at for r in wrong).strftime("%b %d").replace(" 0", " "),
    }
    text = "They got {wrong} of {total} answers wrong in {where}, the last on {last}"
    text, fields = _with_slip(gate.curriculum, wrong, text, fields)
    unasked = len(set(chosen) - {r.student for r in answers})
    if unasked:
        return Phrase(
            text + "; {unasked} were not asked it, and missed what is next to it.", fields | {"unasked": unasked}
        )
    return Phrase(text + ".", fields)


def _with_slip(
    curriculum: Curriculum, wrong: list[Response], text: str, fields: dict[str, Field]
) -> tuple[str, dict[str, Field]]:
    slip = _slip(curriculum, wrong)
    if slip is None:
        return text, fields
    name, count, example = slip
    more: dict[str, Field] = {"slip": lower(name), "count": count, "example": example}
    return text + "; {count} of them show the slip '{slip}' (such as {example})", fields | more


def _unasked(gate: Gate, skill: str, chosen: Sequence[str]) -> Phrase:
    if skill in gate.hand.most_miss:
        return Phrase("You marked it as missed by most; nobody has answered on it yet.")
    near = Counter(r.skills[0] for r in _nearby(gate, skill, chosen))
    if not near:
        return Phrase("No answers ask for it; you planned it.")
    name = lower(gate.curriculum.skills[near.most_common(1)[0][0]].name)
    fields: dict[str, Field] = {"wrong": sum(near.values()), "next": name}
    return Phrase("Nobody asked them yet; {wrong} wrong answers next to it say so, most on: {next}.", fields)


def _nearby(gate: Gate, skill: str, chosen: Sequence[str]) -> list[Response]:
    near = {*gate.curriculum.edges[skill], *(s for s, edges in gate.curriculum.edges.items() if skill in edges)}
    answers = [r for student in chosen for r in gate.evidence.by_student[student]]
    return [r for r in answers if r.right is False and near & set(r.skills)]


def _where(answers: list[Response]) -> str:
    common = Counter(response.source for response in answers).most_common()
    return " and ".join(SOURCES[source] for source, _ in common[:2])


def _slip(curriculum: Curriculum, wrong: list[Response]) -> tuple[str, int, str] | None:
    named = Counter(r.misconception for r in wrong if r.misconception in curriculum.misconceptions)
    if not named or named.most_common(1)[0][1] < NAMED_SLIP:
        return None
    misconception, count = named.most_common(1)[0]
    example = next(r.answer for r in wrong if r.misconception == misconception)
    return curriculum.misconceptions[str(misconception)].name, count, example


def _needed(curriculum: Curriculum, lesson: Lesson, skill: str, ring: int) -> Phrase:
    fields = {"lesson": lesson.name}
    if ring > 1:
        text = "The lesson '{lesson}' builds on it through: {later}."
        return Phrase(text, {**fields, "later": lower(_through(curriculum, lesson, skill))})
    for taught in lesson.teaches:
        for edge in curriculum.skills[taught].prerequisites:
            if edge.skill == skill:
                return Phrase("The lesson '{lesson}' uses it directly: {bridge}", {**fields, "bridge": edge.bridge})
    return Phrase("The lesson '{lesson}' uses it directly.", fields)


def _through(curriculum: Curriculum, lesson: Lesson, skill: str) -> str:
    """The name of the skill one ring nearer to the lesson that needs this one; the skill itself when none does."""
    for ring in curriculum.lesson_rings(lesson):
        for later in ring:
            if skill in curriculum.edges[later]:
                return curriculum.skills[later].name
    return curriculum.skills[skill].name


def lower(name: str) -> str:
    """A skill's name inside a sentence."""
    return name[:1].lower() + name[1:]
