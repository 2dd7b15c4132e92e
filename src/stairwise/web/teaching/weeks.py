"""The calendar of a unit: weeks as rows, a card for each day."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from stairwise.planning import CheckAdvice, Plan, PlannedDay
from stairwise.web.rosters.models import Section
from stairwise.web.teaching import queries
from stairwise.web.teaching.shown import ShownSupport, show_all

SCHOOL_DAYS = 5


@dataclass(frozen=True, slots=True)
class Cell:
    """One weekday. `planned` is None on a day without a lesson of the unit."""

    day: date
    planned: PlannedDay | None
    supports: list[ShownSupport]
    advice: CheckAdvice | None
    is_today: bool
    is_past: bool


@dataclass(frozen=True, slots=True)
class PlanPage:
    """The calendar, its `earlier` weeks apart, and the two meters. `share` is in percent, `just_in_case` in minutes."""

    section: Section
    earlier: list[list[Cell]]
    weeks: list[list[Cell]]
    share: int
    just_in_case: int
    minutes: int
    supports: int
    checks: int


def plan_page(section: Section, today: date) -> PlanPage:
    """A section's plan as of a day."""
    plan = queries.latest_plan(section) or Plan(())
    weeks = list(_weeks(plan, queries.names_of(section), today))
    return PlanPage(
        section=section,
        earlier=[week for week in weeks if week[-1].is_past],
        weeks=[week for week in weeks if not week[-1].is_past],
        share=round(100 * plan.grade_level_share),
        just_in_case=plan.just_in_case_minutes,
        minutes=sum(day.session.minutes for day in plan.days),
        supports=len(plan.supports),
        checks=len(plan.checks),
    )


def _weeks(plan: Plan, names: Mapping[str, str], today: date) -> Iterator[list[Cell]]:
    if not plan.days:
        return
    planned = {day.day: day for day in plan.days}
    monday = min(planned) - timedelta(days=min(planned).weekday())
    while monday <= max(planned):
        week = [monday + timedelta(days=n) for n in range(SCHOOL_DAYS)]
        yield [_cell(plan, day, planned.get(day), names, today) for day in week]
        monday += timedelta(days=7)


def _cell(plan: Plan, day: date, planned: PlannedDay | None, names: Mapping[str, str], today: date) -> Cell:
    return Cell(
        day=day,
        planned=planned,
        supports=show_all(planned.supports, names, plan) if planned else [],
        advice=next((advice for advice in plan.checks if advice.day == day), None),
        is_today=day == today,
        is_past=day < today,
    )
