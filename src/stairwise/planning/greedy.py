"""A good plan at once: the option that adds most, again and again, until none adds anything.

The answer while the exact one is computed, and when it cannot be. It obeys the same rules and is measured by the same
value; tests and benchmarks say how much it loses. A lower stair and the one above it are also tried together, as
either alone may be worth nothing.
"""

import heapq
from collections.abc import Iterator, Mapping, Sequence

from stairwise.planning.problem import NOTHING, Choice, Problem, credit, groups

LEAST = 1e-9


def quick(problem: Problem, leaning: Mapping[int, float] = NOTHING) -> Choice:
    """The quick choice; locks first, in the order of the days.

    `leaning` says which options look good, 0..1 (the exact solver's relaxation does); they are tried first.
    """
    search = Search(problem)
    for option, students in sorted(problem.locks.items(), key=lambda lock: problem.step(lock[0])):
        search.take(option, students)
    for option in sorted(leaning, key=lambda o: (-round(leaning[o], 2), problem.step(o))):
        search.try_(option)
    search.run()
    search.pair()
    search.run()
    return {option: tuple(sorted(students)) for option, students in sorted(search.choice.items())}


class Search:
    """A choice that grows. `unlimited` asks what an option would be worth if no limit but evidence stood in the way."""

    def __init__(self, problem: Problem, start: Choice | None = None, unlimited: bool = False) -> None:
        self.problem, self.unlimited = problem, unlimited
        self.choice: dict[int, tuple[int, ...]] = {}
        self.served: dict[tuple[int, int], int] = {}
        self.busy: set[tuple[int, int]] = set()
        self.room, self.led = list(problem.limits.room), list(problem.limits.group_minutes)
        self.supports = [0] * len(problem.demands)
        self.pairs: set[tuple[int, int]] = set()
        self._credit: dict[tuple[int, int], float] = {}
        for option, students in (start or {}).items():
            self.take(option, students)

    def run(self) -> None:
        """Takes the best option while one adds something; an option's worth is looked at again when its turn comes."""
        queue = [(-self.best(o)[0], o) for o in range(len(self.problem.options)) if o not in self.choice]
        queue = [entry for entry in queue if entry[0] < -LEAST]
        heapq.heapify(queue)
        while queue:
            promised, option = heapq.heappop(queue)
            worth, students = self.best(option)
            if worth <= LEAST:
                continue
            if worth >= -promised - LEAST or not queue or worth >= -queue[0][0]:
                self.take(option, students)
            else:
                heapq.heappush(queue, (-worth, option))

    def try_(self, option: int) -> None:
        """Takes an option if it adds something now."""
        worth, students = self.best(option)
        if worth > LEAST:
            self.take(option, students)

    def pair(self) -> None:
        """Takes a lower stair together with the one above it, where the two add something that neither does alone."""
        for option in range(len(self.problem.options)):
            for upper in self._above(option):
                self._try_both(option, upper)

    def _above(self, option: int) -> Iterator[int]:
        """Options for the same lesson, of a skill right above, no sooner."""
        if not self._allowed(option):
            return
        lower = self.problem.options[option]
        for number, other in enumerate(self.problem.options):
            above = lower.skill in self.problem.below.get(other.skill, ())
            if above and other.lesson == lower.lesson and self.problem.step(number) >= self.problem.step(option):
                yield number

    def _try_both(self, lower: int, upper: int) -> None:
        students = list(self.problem.needy[self.problem.options[lower].skill])
        students = [i for i in students if self._free(i, lower) and self._in_order(i, lower)][: self._seats(lower)]
        if not students or not self._allowed(lower) or not self._allowed(upper):
            return
        alone = self._of_these(lower, students)
        self.take(lower, students)
        worth, served = self.best(upper)
        if worth + alone > LEAST:
            self.take(upper, served)
        else:
            self._give_back(lower)

    def _of_these(self, option: int, students: Sequence[int]) -> float:
        gains = sum(self._gain(student, option) for student in students)
        return gains - self.problem.cost(option, len(students)) + self.problem.kept.get(option, 0.0)

    def _give_back(self, option: int) -> None:
        """Undoes a take."""
        chosen, form, students = self.problem.options[option], self.problem.form(option), self.choice.pop(option)
        self.supports[chosen.lesson] -= 1
        self.pairs.discard((chosen.lesson, chosen.skill))
        self.room[chosen.day] += form.minutes if form.whole else 0
        self.led[chosen.day] += form.minutes * groups(self.problem, students) if form.led else 0
        for student in students:
            del self.served[student, chosen.skill]
            self.busy.discard((student, chosen.day))
            self._forget(student, chosen.skill)

    def _forget(self, student: int, skill: int) -> None:
        for lesson in {lesson for lesson, _, _ in self.problem.reached.get(skill, ())}:
            self._credit.pop((student, lesson), None)

    def best(self, option: int) -> tuple[float, tuple[int, ...]]:
        """What an option adds now, prices deducted, and the students it is best given to."""
        if not self._allowed(option):
            return 0.0, ()
        gains = sorted(self._gains(option), reverse=True)
        form = self.problem.form(option)
        price = 0.0 if form.whole else self.problem.worth.price * form.minutes
        chosen = [(gain, student) for gain, student in gains if gain - price > LEAST][: self._seats(option)]
        total, count = self._worth(option, [gain for gain, _ in chosen])
        return (total, tuple(student for _, student in chosen[:count])) if chosen else (0.0, ())

    def _worth(self, option: int, gains: list[float]) -> tuple[float, int]:
        """The best of serving all of them, or only as many as fill their groups."""
        full = len(gains) // self.problem.limits.group_size * self.problem.limits.group_size
        counts = {len(gains), full} if self.problem.form(option).led and full else {len(gains)}
        kept = self.problem.kept.get(option, 0.0)
        return max((sum(gains[:count]) - self.problem.cost(option, count) + kept, count) for count in counts)

    def take(self, option: int, students: Sequence[int]) -> None:
        """Chooses an option for these students."""
        if not students:
            return
        chosen, form = self.problem.options[option], self.problem.form(option)
        self.choice[option] = tuple(students)
        self.supports[chosen.lesson] += 1
        self.pairs.add((chosen.lesson, chosen.skill))
        self.room[chosen.day] -= form.minutes if form.whole else 0
        self.led[chosen.day] -= form.minutes * groups(self.problem, students) if form.led else 0
        for student in students:
            self.served[student, chosen.skill] = option
            if not form.whole:
                self.busy.add((student, chosen.day))
            self._forget(student, chosen.skill)

    def _allowed(self, option: int) -> bool:
        chosen, form = self.problem.options[option], self.problem.form(option)
        if self.unlimited:
            return True
        if option in self.choice or (chosen.lesson, chosen.skill) in self.pairs:
            return False
        if self.supports[chosen.lesson] >= self.problem.limits.supports_per_lesson:
            return False
        return form.minutes <= (self.room[chosen.day] if form.whole else self.led[chosen.day] if form.led else 99)

    def _seats(self, option: int) -> int:
        form, day = self.problem.form(option), self.problem.options[option].day
        if self.unlimited:
            return self.problem.size
        return self.led[day] // form.minutes * self.problem.limits.group_size if form.led else self.problem.size

    def _gains(self, option: int) -> Iterator[tuple[float, int]]:
        chosen = self.problem.options[option]
        for student in self.problem.needy[chosen.skill]:
            if self._free(student, option) and self._in_order(student, option):
                yield self._gain(student, option), student

    def _free(self, student: int, option: int) -> bool:
        chosen = self.problem.options[option]
        busy = not self.problem.form(option).whole and (student, chosen.day) in self.busy
        return not busy and (student, chosen.skill) not in self.served

    def _in_order(self, student: int, option: int) -> bool:
        """Whether the student has been served by then on every stair below that must come first."""
        if self.problem.form(option).whole:
            return True
        skill, step = self.problem.options[option].skill, self.problem.step(option)
        for earlier in self.problem.first(student, skill):
            taken = self.served.get((student, earlier))
            if taken is None or self.problem.step(taken) > step:
                return False
        return True

    def _gain(self, student: int, option: int) -> float:
        """What readiness of one student the option adds, over all lessons that it reaches."""
        skill = self.problem.options[option].skill
        total = 0.0
        self.served[student, skill] = option
        for lesson in {lesson for lesson, _, _ in self.problem.reached.get(skill, ())}:
            if self.problem.effect(option, lesson) > 0:
                after = credit(self.problem, self.served, student, lesson)
                total += self.problem.demands[lesson].weight * (after - self._before(student, lesson, skill))
        del self.served[student, skill]
        return total

    def _before(self, student: int, lesson: int, skill: int) -> float:
        if (student, lesson) not in self._credit:
            option = self.served.pop((student, skill))
            self._credit[student, lesson] = credit(self.problem, self.served, student, lesson)
            self.served[student, skill] = option
        return self._credit[student, lesson]
