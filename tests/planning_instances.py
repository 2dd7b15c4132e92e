"""Random small planning problems, and the best choice by trying every one."""

import itertools

from stairwise.planning.problem import Demand, Form, Limits, Option, Problem, Worth, broken, value

FORMS = (Form("class", 10, 0.45, whole=True), Form("group", 10, 0.55, led=True), Form("alone", 10, 0.3))


def small(rng):
    """A problem small enough to try every choice, with every rule at work in some of them."""
    skills, days = range(3), 3
    size = rng.choice([2, 3])
    below = {2: (1,), 1: (0,)} if rng.random() < 0.6 else {2: (0, 1)} if rng.random() < 0.5 else {}
    needy = {s: tuple(i for i in range(size) if rng.random() < 0.6) for s in skills}
    needy = {s: x for s, x in needy.items() if x}
    demands = tuple(
        Demand(day, rng.choice([0.6, 0.8, 1.0]), {s: rng.choice([0.4, 1.0]) for s in skills if rng.random() < 0.6})
        for day in sorted(rng.sample(range(days), 2))
    )
    options = [
        Option(lesson, skill, form, day)
        for lesson, demand in enumerate(demands)
        for skill in needy
        for form in range(3)
        for day in range(demand.day + 1)
    ]
    options = tuple(sorted(rng.sample(options, min(len(options), 5)), key=lambda o: (o.lesson, o.skill, o.form, o.day)))
    carry = {(s, s): 1.0 for s in skills}
    carry |= {(s, e): 0.25 for s, lower in below.items() for e in lower}
    carry |= {(2, 0): 0.0625} if below.get(2) == (1,) else {}
    return Problem(
        size=size,
        forms=FORMS,
        options=options,
        demands=demands,
        belief={(i, s): rng.uniform(0.02, 0.5) if i in needy.get(s, ()) else 0.9 for i in range(size) for s in skills},
        needy=needy,
        below={s: tuple(e for e in lower if e in needy) for s, lower in below.items()},
        carry=carry,
        limits=Limits((rng.choice([0, 10, 15]),) * days, (rng.choice([0, 10, 20]),) * days, 2, rng.choice([1, 2])),
        worth=Worth(rng.choice([0.0, 0.002, 0.01]), 12.0, 0.5, 0.3, *rng.choice([(0.0, 0.0, 0.0), (5.0, 0.05, 0.2)])),
        kept={o: 0.2 for o in range(len(options)) if rng.random() < 0.15},
    )


def brute_force(problem):
    """The best allowed choice, by trying every option or none for every student and skill."""
    pairs = [(i, s) for s, students in problem.needy.items() for i in students]
    ways = [(None, *problem.by_skill.get(s, ())) for _, s in pairs]
    return max(
        (c for c in (_choice(pairs, taken) for taken in itertools.product(*ways)) if not broken(problem, c)),
        key=lambda c: value(problem, c),
    )


def _choice(pairs, taken):
    served = {}
    for (student, _), option in zip(pairs, taken, strict=True):
        if option is not None:
            served.setdefault(option, []).append(student)
    return {option: tuple(students) for option, students in served.items()}
