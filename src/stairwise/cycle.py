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

>>> planned = plan(known, place.unit.lessons, Calendar(date(2026, 11, 23)), evidence)
>>> support = planned.supports[0]
>>> print(f"{support.day:%a %b %d}, {support.mode}, {support.minutes} min, {len(support.students)} students")
Mon Nov 23, whole-class mini-lesson, 10 min, 18 students
>>> print(support.reason.text())
18 of 28 students probably cannot yet do this: combine like terms, then solve. They got 21 of 21 answers wrong in the
entry check, the last on Nov 20; 8 of them show the slip 'stopped one step short' (such as -6). The lesson 'Solve
multi-step equations' uses it directly.

Lesson. Everyone answers the hinge question; what is the next move?

>>> hinge = make("eq.both-sides", seed=1)
>>> print(read_room([respond(s, hinge, now, Source.HINGE, rng) for s in students]).move)
reteach

Practice. What does one student work on alone?

>>> for task in compose(known, support.skill, evidence.state(support.students[0]), now, rng):
...     print(f"{task.part}: {make_key(task.item).stem.text()}")
focus: Solve for n: 2n + 4n + 10 = 34
focus: Solve for n: 6n + n + 4 = 18
focus: Solve for n: 2n + 4n + 7 = 49
focus: Solve for p: 3p + p + 8 = 40
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
