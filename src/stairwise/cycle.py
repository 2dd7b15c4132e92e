"""The whole loop on one screen: one lesson, a class of 28, from the course to tomorrow's practice.

>>> known, rng, now = curriculum(), random.Random(7), datetime(2026, 11, 20, 8, tzinfo=UTC)
>>> place = known.place("algebra-1.multi-step-equations")

Focus. What is kept when the course does not fit the days?

>>> fitted = focus(known, place.course, days=140, minutes=45)
>>> sum(decision.freed for decision in fitted.decisions), fitted.short
(990, 0)

Gaps. Which earlier skills lead up to the lesson, nearest first?

>>> [len(ring) for ring in known.lesson_rings(place.lesson)[:3]]
[3, 4, 7]

Check. Every student answers at most ten questions, each the one that tells most.

>>> students, check = simulated_class(known, 28, 0.93, rng), entry_check(known, place.lesson)
>>> responses = [r for s in students for r in take_check(s, check, Model(known), now, rng)]
>>> max(Counter(response.student for response in responses).values()) <= 10
True

Beliefs. What does each student probably know now?

>>> evidence = class_evidence(Model(known), [s.id for s in students], responses, now)
>>> print(in_words(evidence.belief("s03", "eq.both-sides")))
not yet

Plan. Which supports, when, for whom, and why?

>>> planned = plan(known, place.unit.lessons[:4], Calendar(date(2026, 11, 23)), evidence)
>>> support = planned.supports[0]
>>> print(f"{support.day:%a %b %d}, {support.mode}, {support.minutes} min, {len(support.students)} students")
Mon Nov 23, whole-class mini-lesson, 15 min, 17 students
>>> print(support.reason.text())
17 of 28 students probably cannot yet do this (95% sure): solve two-step equations with integers. They got 19 of 19
answers wrong in the entry check, the last on Nov 20; 6 of them show the slip 'stopped one step short' (such as -30).
The lesson 'Solve multi-step equations' builds on it through: solve equations with x on both sides. It takes 15 of
that day's 45 minutes. Ready for the lesson: about 6.4 without it, 6.6 with it; later lessons need it too. Next best:
whole-class mini-lesson, 15 min for 18, on another skill (combine like terms, then solve): about 6.8 ready.

Lesson. Everyone answers the hinge question; what is the next move?

>>> hinge = make("eq.both-sides", seed=1)
>>> print(read_room([respond(s, hinge, now, Source.HINGE, rng) for s in students]).move)
reteach

Practice. What does one student work on alone?

>>> for task in compose(known, support.skill, evidence.state(support.students[0]), now, rng):
...     print(f"{task.part}: {make_key(task.item).stem.text()}")
focus: Solve for p: 4p + 6 = -30
focus: Solve for k: 3k + 6 = -6
focus: Solve for p: 3p + 3 = -12
focus: Solve for t: 3t + 6 = -21
"""

import random
from collections import Counter
from datetime import UTC, date, datetime

from stairwise.checks import entry_check
from stairwise.curriculum import curriculum
from stairwise.evidence import Source
from stairwise.items.make import make, make_key
from stairwise.learner import Model
from stairwise.learner.words import in_words
from stairwise.lessons import read_room
from stairwise.planning import Calendar, class_evidence, focus, plan
from stairwise.practice import compose
from stairwise.simulate.classes import respond, simulated_class, take_check
