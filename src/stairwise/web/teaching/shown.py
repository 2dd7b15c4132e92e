"""Supports and changes as the pages show them: with names for pseudonyms and skills."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

from stairwise.curriculum import curriculum
from stairwise.planning import Change, ChangeKind, Mode, Plan, Support

FEW_NAMES = 4


@dataclass(frozen=True, slots=True)
class ShownSupport:
    """A support with the names of whom it is for."""

    support: Support
    skill: str
    lesson: str
    groups: tuple[tuple[str, ...], ...]
    class_size: int

    @property
    def count(self) -> int:
        """How many students it is for."""
        return len(self.support.students)

    @property
    def everyone(self) -> bool:
        """Whether the whole class takes part."""
        return self.support.mode.whole_class

    @property
    def named(self) -> list[str]:
        """Everyone it is for, by evidence."""
        return [name for group in self.groups for name in group]

    @property
    def first_names(self) -> list[str]:
        """The few names that fit on one line."""
        return self.named[:FEW_NAMES]

    @property
    def more(self) -> int:
        """How many names do not."""
        return max(0, self.count - FEW_NAMES)

    @property
    def css(self) -> str:
        """The mode as a class name."""
        return MODE_CLASS[self.support.mode]


MODE_CLASS = {Mode.MINI_LESSON: "mini", Mode.WARM_UP: "warm", Mode.GROUP: "group", Mode.ALONE: "alone"}


@dataclass(frozen=True, slots=True)
class ShownChange:
    """A change with the names of whom it is for."""

    change: Change
    shown: ShownSupport


def tally(kinds: Sequence[ChangeKind]) -> list[tuple[str, int]]:
    """How many changes there are of each kind, in words."""
    words = {
        ChangeKind.ADDED: _("new"),
        ChangeKind.CHANGED: _("changed"),
        ChangeKind.MOVED: _("moved"),
        ChangeKind.DROPPED: _("dropped"),
    }
    return [(word, kinds.count(kind)) for kind, word in words.items() if kind in kinds]


def show(support: Support, names: Mapping[str, str], lessons: Mapping[str, str]) -> ShownSupport:
    """A support with names; students who left are left out."""
    skill = curriculum().skills.get(support.skill)
    return ShownSupport(
        support=support,
        skill=skill.name if skill else support.skill,
        lesson=lessons.get(support.lesson, support.lesson),
        groups=tuple(tuple(names[pid] for pid in group if pid in names) for group in support.groups),
        class_size=len(names),
    )


def show_all(supports: Sequence[Support], names: Mapping[str, str], plan: Plan) -> list[ShownSupport]:
    """Supports of one plan with names."""
    lessons = {day.session.lesson.id: day.session.lesson.name for day in plan.days}
    return [show(support, names, lessons) for support in supports]
