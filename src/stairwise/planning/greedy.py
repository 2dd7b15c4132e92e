"""A good plan at once: the option that adds most, again and again, until none adds anything.

The answer while the exact one is computed, and when it cannot be. It obeys the same rules and is measured by the same
value; tests and benchmarks say how much it loses. A lower stair and the one above it are also tried together, as
either alone may be worth nothing.
"""

import heapq
from collections.abc import Iterator, Sequence

from stairwise.planning.problem import Choice, Problem, credit, groups

LEAST = 1e-9


def quick(problem: Problem) -> Choice:
    """The quick choice; locks first, in the order of the days."""
    search = Search(problem)
    for option, students in sorted(problem.locks.items(), key=lambda lock: problem.step(lock[0])):
        search.take(option, students or search.best(option)[1])
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
            for lesson in {lesson for lesson, _, _ in self.problem.reached.get(chosen.skill, ())}:
                self._credit.pop((student, lesson), None)

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
        """Whether the stairs below come no later and the stairs above no sooner."""
        skill, step = self.problem.options[option].skill, self.problem.step(option)
        for (_, other), taken in self._of(student):
            if other in self.problem.below.get(skill, ()) and self.problem.step(taken) > step:
                return False
            if skill in self.problem.below.get(other, ()) and self.problem.step(taken) < step:
                return False
        return True

    def _of(self, student: int) -> Iterator[tuple[tuple[int, int], int]]:
        return ((key, option) for key, option in self.served.items() if key[0] == student)

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
