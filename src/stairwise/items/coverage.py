"""What can be asked: the tier-1 skills, their forms, and how many distinct items each level has."""

from dataclasses import asdict, dataclass
from typing import Any

from stairwise.curriculum import curriculum
from stairwise.items.item import Level
from stairwise.items.make import forms, make, makers, template_of
from stairwise.items.phrase import in_text

ENOUGH = 200
DRAWS = 1_000


@dataclass(frozen=True, slots=True)
class Row:
    """One skill: `distinct` counts the different items of each level, up to what is promised."""

    skill: str
    made: bool
    forms: int = 0
    distinct: tuple[int, int, int] = (0, 0, 0)
    misconceptions: int = 0
    model: bool = False
    writing: bool = False

    def cells(self) -> tuple[str, ...]:
        """The row as text."""
        if not self.made:
            return self.skill, "-", "-", "-", "-", "-", "-", "no items yet"
        seen = (f"{count}" for count in self.distinct)
        said = ("yes" if each else "-" for each in (self.model, self.writing))
        return self.skill, str(self.forms), *seen, str(self.misconceptions), *said

    def record(self) -> dict[str, Any]:
        """The row as plain data."""
        return asdict(self)


def coverage() -> tuple[Row, ...]:
    """A row for each tier-1 skill of the curriculum, and for any other skill that has items."""
    return tuple(_row(skill) for skill in curriculum().skills if _is_due(skill) or skill in makers())


def _is_due(skill: str) -> bool:
    return curriculum().skills[skill].tier == 1


def _row(skill: str) -> Row:
    if skill not in makers():
        return Row(skill, made=False)
    few = [make(skill, seed, level) for level in Level for seed in range(12)]
    named = {name for item in few for each in item.distractors for name in each.misconceptions}
    supported, core, extension = (_distinct(skill, level) for level in Level)
    return Row(
        skill,
        made=True,
        forms=len(forms(skill)),
        distinct=(supported, core, extension),
        misconceptions=len(named),
        model=any(item.model for item in few),
        writing=template_of(skill).prompt is not None,
    )


def _distinct(skill: str, level: Level) -> int:
    seen, enough = set(), min(ENOUGH, template_of(skill).space)
    for seed in range(DRAWS):
        item = make(skill, seed, level)
        seen.add((item.stem.text(), item.model and in_text(item.model)))
        if len(seen) >= enough:
            break
    return len(seen)
