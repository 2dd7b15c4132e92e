"""The best plan, with proof: `problem` written as a mixed-integer program for HiGHS (scipy.optimize.milp).

Columns, all in 0..1 but n:

    u[o]     option o is chosen                      (whole)
    n[o]     groups of a small-group option          (whole, 0..as many as the day's minutes hold)
    v[i,o]   option o serves student i               (whole)
    P, t     the product of readiness, one need after the other

Readiness is a product over needs, and each need's factor is linear: F_k = A_k + sum c[i,o] * v[i,o]. The product of the
first needs is a column P, and P * F_k = A_k * P + sum c[i,o] * t[i,o] with t[i,o] = P * v[i,o]. As every coefficient
is positive and we maximise, two upper bounds make t exact at whole v: t[i,o] <= Pmax * v[i,o], and the sum of the t of
one skill <= P (at most one of its v is 1). So the program has no error of linearisation: at whole solutions its
objective is `problem.value`, and HiGHS's bound is a bound on that.

Rows: v[i,o] <= u[o]; one support per student and skill; group seats; the day's minutes; options per lesson, and per
lesson and skill; one group or practice per student and day; the order of stairs: by any moment, a student has been
served on a skill no more often than on each lacking skill directly below it.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from stairwise.planning.problem import Choice, Problem, value

Terms = dict[int, float]
"""A linear expression: column -> coefficient."""


@dataclass(frozen=True, slots=True)
class Certificate:
    """How good a plan is known to be. `value` and `bound` are in weighted ready student-lessons, prices deducted.

    No allowed plan is worth more than `bound`. `gap` is the share of the bound that might still be missed; a plan
    that was not compared with a bound (the quick one) has `bound` infinite and no gap.
    """

    value: float
    bound: float
    nodes: int = 0

    @property
    def gap(self) -> float | None:
        """0 for a plan that is proven best."""
        if math.isinf(self.bound):
            return None
        return max(0.0, self.bound - self.value) / max(abs(self.bound), 1e-9)


LEANS = 0.02
"""Options that the relaxation takes at least this much of are the ones the first search may choose from."""


def solve(
    problem: Problem, gap: float = 0.0, nodes: int | None = None, seconds: float | None = None, thorough: bool = True
) -> tuple[Choice | None, Certificate]:
    """The best choice, or the best found within the gap (a share of the value) or the limits; None when there is none.

    First the relaxation, which bounds every plan, and a search among the options that it leans to; then, when that left
    more than the gap and `thorough` asks for it, the search among all. `nodes` limits that in a way that is the same
    on every machine, `seconds` in one that is not.
    """
    if not problem.options:
        return {}, Certificate(value(problem, {}), value(problem, {}))
    program = _Program(problem)
    relaxed = program.relaxed()
    if relaxed.x is None:
        return None, Certificate(-math.inf, -math.inf)
    bound = -float(relaxed.fun)
    first = program.search(gap / 2, nodes, seconds, program.leaning(relaxed.x))
    choice, certificate = _read(program, first, bound)
    if choice is not None and (not thorough or (certificate.gap or 0.0) <= gap):
        return choice, certificate
    full = program.search(gap, nodes, seconds)
    other, second = _read(program, full, min(bound, -full.mip_dual_bound if full.mip_dual_bound else bound))
    best = choice if other is None or second.value < certificate.value else other
    worth = max(certificate.value, second.value)
    return best, Certificate(worth, max(worth, second.bound), second.nodes)


def _read(program: "_Program", result: Any, bound: float) -> tuple[Choice | None, Certificate]:
    if result.x is None:
        return None, Certificate(-math.inf, bound)
    choice = program.choice(result.x)
    worth = value(program.problem, choice)
    return choice, Certificate(worth, max(worth, bound), int(result.mip_node_count or 0))


class _Program:
    """The columns and rows of one problem."""

    def __init__(self, problem: Problem) -> None:
        self.problem, self.constant = problem, 0.0
        self.gain, self.upper, self.lower, self.whole = list[float](), list[float](), list[float](), list[int]()
        self.rows = list[tuple[Terms, float]]()
        self._choose()
        for rule in (self._seats, self._students, self._lessons, self._days, self._stairs, self._locked):
            rule()
        for lesson in range(len(problem.demands)):
            for student in range(problem.size):
                self._readiness(student, lesson)

    def relaxed(self) -> Any:
        """The solution when everything may be chosen in part: its value bounds every plan."""
        return self._run(self.upper, [0] * len(self.gain), {})

    def leaning(self, x: Any) -> list[float]:
        """Upper bounds that close every option which a relaxed solution hardly takes, but for locks."""
        upper = list(self.upper)
        closed = {o for o, column in enumerate(self.chosen) if x[column] < LEANS and o not in self.problem.locks}
        for (_, option), column in self.serves.items():
            if option in closed:
                upper[column] = 0.0
        return upper

    def search(self, gap: float, nodes: int | None, seconds: float | None, upper: list[float] | None = None) -> Any:
        """The best whole solution within the limits."""
        options: dict[str, float] = {"mip_rel_gap": gap}
        options |= {} if nodes is None else {"node_limit": nodes}
        options |= {} if seconds is None else {"time_limit": seconds}
        return self._run(upper or self.upper, self.whole, options)

    def _run(self, upper: list[float], whole: list[int], options: dict[str, float]) -> Any:
        """Hands the program to HiGHS, which minimises. The constant is a column: the gap is one of the value."""
        import numpy as np
        from scipy.optimize import Bounds, LinearConstraint, milp

        constraints = LinearConstraint(*self._matrix)
        bounds = Bounds(np.array([*self.lower, 1.0]), np.array([*upper, 1.0]))
        costs = -np.array([*self.gain, self.constant])
        return milp(costs, integrality=[*whole, 0], bounds=bounds, constraints=constraints, options=options)

    def choice(self, x: Any) -> Choice:
        """What a solution chose; an option that serves nobody is none."""
        served = defaultdict(list)
        for (student, option), column in self.serves.items():
            if x[column] > 0.5:
                served[option].append(student)
        return {option: tuple(students) for option, students in sorted(served.items())}

    @cached_property
    def _matrix(self) -> tuple[Any, float, Any]:
        import numpy as np
        from scipy.sparse import csr_array

        ends = np.cumsum([0, *(len(terms) for terms, _ in self.rows)])
        columns = np.fromiter((c for terms, _ in self.rows for c in terms), np.int32)
        entries = np.fromiter((x for terms, _ in self.rows for x in terms.values()), float)
        limits = np.array([limit for _, limit in self.rows])
        return csr_array((entries, columns, ends), shape=(len(self.rows), len(self.gain) + 1)), -np.inf, limits

    def _column(self, gain: float = 0.0, upper: float = 1.0, whole: bool = True) -> int:
        self.gain.append(gain)
        self.upper.append(upper)
        self.lower.append(0.0)
        self.whole.append(int(whole))
        return len(self.gain) - 1

    def _at_most(self, terms: Terms, limit: float) -> None:
        if terms:
            self.rows.append((terms, limit))

    def _choose(self) -> None:
        """The columns of choices, with their prices."""
        problem = self.problem
        self.chosen = [self._column(problem.kept.get(o, 0.0) - problem.cost(o, 0)) for o in range(len(problem.options))]
        self.groups = {
            o: self._column(-self._minutes(o) * problem.worth.attention, self._most_groups(o))
            for o in range(len(problem.options))
            if problem.form(o).led
        }
        self.serves = {
            (student, o): self._column(0.0 if problem.form(o).whole else -self._minutes(o))
            for o, option in enumerate(problem.options)
            for student in problem.needy[option.skill]
        }

    def _minutes(self, option: int) -> float:
        """The price of an option's minutes for one student."""
        return self.problem.worth.price * self.problem.form(option).minutes

    def _most_groups(self, option: int) -> int:
        day, minutes = self.problem.options[option].day, self.problem.form(option).minutes
        return self.problem.limits.group_minutes[day] // minutes

    def _of_skill(self, student: int, skill: int, options: Iterable[int] | None = None) -> Terms:
        """The sum of what may serve a student on a skill."""
        some = self.problem.by_skill.get(skill, ()) if options is None else options
        return {self.serves[student, option]: 1.0 for option in some}

    def _seats(self) -> None:
        """Served only by what is chosen, chosen only when it serves somebody; groups have seats."""
        for number, option in enumerate(self.problem.options):
            served = {self.serves[student, number]: -1.0 for student in self.problem.needy[option.skill]}
            self._at_most({self.chosen[number]: 1.0, **served}, 0.0)
        for (_, by), column in self.serves.items():
            self._at_most({column: 1.0, self.chosen[by]: -1.0}, 0.0)
        for led, groups in self.groups.items():
            students = self.problem.needy[self.problem.options[led].skill]
            seats = {self.serves[student, led]: 1.0 for student in students}
            self._at_most({**seats, groups: -float(self.problem.limits.group_size)}, 0.0)
            self._at_most({groups: 1.0, self.chosen[led]: -self.upper[groups]}, 0.0)
            self._at_most({self.chosen[led]: 1.0, groups: -1.0}, 0.0)  # else a sixth of a group could serve one student

    def _students(self) -> None:
        """One support per student and skill; one group or practice per student and day."""
        for skill, students in self.problem.needy.items():
            for student in students:
                self._at_most(self._of_skill(student, skill), 1.0)
        days: defaultdict[tuple[int, int], Terms] = defaultdict(dict)
        for (student, option), column in self.serves.items():
            if not self.problem.form(option).whole:
                days[student, self.problem.options[option].day][column] = 1.0
        for terms in days.values():
            self._at_most(terms, 1.0)

    def _lessons(self) -> None:
        lessons: defaultdict[int, Terms] = defaultdict(dict)
        skills: defaultdict[tuple[int, int], Terms] = defaultdict(dict)
        for number, option in enumerate(self.problem.options):
            lessons[option.lesson][self.chosen[number]] = 1.0
            skills[option.lesson, option.skill][self.chosen[number]] = 1.0
        for terms in lessons.values():
            self._at_most(terms, self.problem.limits.supports_per_lesson)
        for terms in skills.values():
            self._at_most(terms, 1.0)

    def _days(self) -> None:
        """Whole-class minutes and the teacher's minutes with groups."""
        room: defaultdict[int, Terms] = defaultdict(dict)
        led: defaultdict[int, Terms] = defaultdict(dict)
        for number, option in enumerate(self.problem.options):
            form = self.problem.form(number)
            if form.whole:
                room[option.day][self.chosen[number]] = form.minutes
            elif form.led:
                led[option.day][self.groups[number]] = form.minutes
        for day, terms in room.items():
            self._at_most(terms, self.problem.limits.room[day])
        for day, terms in led.items():
            self._at_most(terms, self.problem.limits.group_minutes[day])

    def _stairs(self) -> None:
        """The order of stairs."""
        for skill, students in self.problem.needy.items():
            for student in students:
                for earlier in self.problem.first(student, skill):
                    self._order(student, skill, earlier)

    def _order(self, student: int, skill: int, earlier: int) -> None:
        upper = [o for o in self.problem.by_skill.get(skill, ()) if not self.problem.form(o).whole]
        lower = self.problem.by_skill[earlier]
        step = self.problem.step
        for moment in sorted({step(o) for o in upper}):
            later = self._of_skill(student, skill, (o for o in upper if step(o) <= moment))
            before = self._of_skill(student, earlier, (o for o in lower if step(o) <= moment))
            self._at_most({**later, **dict.fromkeys(before, -1.0)}, 0.0)

    def _locked(self) -> None:
        for option, students in self.problem.locks.items():
            for column in (self.chosen[option], *(self.serves[student, option] for student in students)):
                self.lower[column] = 1.0

    def _readiness(self, student: int, lesson: int) -> None:
        """Adds one student's readiness for one lesson to the objective, its changing factors the widest first."""
        demand, partly = self.problem.demands[lesson], self.problem.worth.partly
        share = partly * demand.weight / (sum(demand.needs.values()) or 1.0)
        scale, factors = demand.weight * (1 - partly if demand.needs else 1.0), []
        for need, weight in demand.needs.items():
            at_least = 1 - weight * (1 - self.problem.belief[student, need])
            terms = self._factor(student, lesson, need)
            self._sum(at_least - 1 + weight, terms, share)
            if terms:
                factors.append((at_least, terms))
            else:
                scale *= at_least
        factors.sort(key=lambda factor: -len(factor[1]))
        self._product(factors, scale)

    def _product(self, factors: list[tuple[float, Terms]], scale: float) -> None:
        (constant, terms), *rest = factors or [(1.0, {})]
        for at_least, more in rest:
            constant, terms = self._times(constant, terms, at_least, more)
        self._sum(constant, terms, scale)

    def _sum(self, constant: float, terms: Terms, scale: float) -> None:
        """Adds a scaled expression to the objective."""
        self.constant += scale * constant
        for column, coefficient in terms.items():
            self.gain[column] += scale * coefficient

    def _times(self, constant: float, terms: Terms, at_least: float, factor: Terms) -> tuple[float, Terms]:
        """(constant + terms) * (at_least + factor), with columns P and t as in the module's docstring."""
        most = min(1.0, constant + sum(max(same.values()) for same in self._by_skill(terms)))
        product = self._column(upper=most, whole=False)
        self._at_most({product: 1.0, **{column: -x for column, x in terms.items()}}, constant)
        result: Terms = {product: at_least}
        for same_skill in self._by_skill(factor):
            share = {}
            for column, coefficient in same_skill.items():
                part = self._column(upper=most, whole=False)
                self._at_most({part: 1.0, column: -most}, 0.0)
                result[part], share[part] = coefficient, 1.0
            self._at_most({**share, product: -1.0}, 0.0)
        return 0.0, result

    def _by_skill(self, terms: Terms) -> Iterator[Terms]:
        """The terms of which at most one column is 1, together."""
        found: defaultdict[int, Terms] = defaultdict(dict)
        for column, coefficient in terms.items():
            found[self._skill_of.get(column, -column)][column] = coefficient
        yield from found.values()

    @cached_property
    def _skill_of(self) -> Mapping[int, int]:
        return {column: self.problem.options[o].skill for (_, o), column in self.serves.items()}

    def _factor(self, student: int, lesson: int, need: int) -> Terms:
        """The columns that raise a need's factor, with how much."""
        missing = self.problem.demands[lesson].needs[need] * (1 - self.problem.belief[student, need])
        terms: Terms = {}
        for skill, carry in self.problem.lifts(student, need):
            for option in self.problem.by_skill.get(skill, ()):
                effect = missing * carry * self.problem.share(student, option) * self.problem.effect(option, lesson)
                if effect > 0:
                    terms[self.serves[student, option]] = effect
        return terms
