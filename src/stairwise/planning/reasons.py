"""Reasons in plain words, each citing the answers it rests on."""

from collections import Counter
from collections.abc import Iterable

from stairwise.curriculum import Curriculum, Lesson
from stairwise.evidence import Response, Source
from stairwise.items.phrase import Field, Phrase
from stairwise.planning.evidence import ClassEvidence
from stairwise.planning.gaps import Gap
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


def reason(
    curriculum: Curriculum, lesson: Lesson, gap: Gap, students: Iterable[str], evidence: ClassEvidence
) -> Reason:
    """Why the students of a gap get a support before a lesson."""
    chosen = tuple(students)
    answers = [r for r in evidence.about(gap.skill) if r.student in chosen]
    return Reason(
        who=_who(curriculum, gap, chosen, evidence),
        shows=_shows(curriculum, answers),
        needed=_needed(curriculum, lesson, gap),
    )


def _who(curriculum: Curriculum, gap: Gap, chosen: tuple[str, ...], evidence: ClassEvidence) -> Phrase:
    return Phrase(
        "{count} of {size} students probably cannot yet do this: {skill}.",
        {"count": len(chosen), "size": len(evidence.students), "skill": _lower(curriculum.skills[gap.skill].name)},
    )


def _shows(curriculum: Curriculum, answers: list[Response]) -> Phrase:
    wrong = [r for r in answers if r.right is False]
    fields: dict[str, Field] = {
        "wrong": len(wrong),
        "total": len([r for r in answers if r.right is not None]),
        "where": _where(wrong),
        "last": max(r.at for r in wrong).strftime("%b %d").replace(" 0", " "),
    }
    slip = _slip(curriculum, wrong)
    if slip is None:
        return Phrase("They got {wrong} of {total} answers wrong in {where}, the last on {last}.", fields)
    name, count, example = slip
    return Phrase(
        "They got {wrong} of {total} answers wrong in {where}, the last on {last}; {count} of them show the slip"
        " '{slip}' (such as {example}).",
        {**fields, "slip": _lower(name), "count": count, "example": example},
    )


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


def _needed(curriculum: Curriculum, lesson: Lesson, gap: Gap) -> Phrase:
    fields = {"lesson": lesson.name, "later": _lower(_through(curriculum, lesson, gap.skill))}
    if gap.ring == 1:
        return Phrase("The lesson '{lesson}' uses it directly.", fields)
    return Phrase("The lesson '{lesson}' builds on it through: {later}.", fields)


def _through(curriculum: Curriculum, lesson: Lesson, skill: str) -> str:
    """The name of the skill one ring nearer to the lesson that needs this one; the skill itself when none does."""
    for ring in curriculum.lesson_rings(lesson):
        for later in ring:
            if skill in curriculum.edges[later]:
                return curriculum.skills[later].name
    return curriculum.skills[skill].name


def _lower(name: str) -> str:
    return name[:1].lower() + name[1:]
