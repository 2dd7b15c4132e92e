"""The numbers of a plan, each with its source."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Settings:
    """What a teacher may change about how supports are planned.

    - `supports_per_lesson`, `least_support`, `most_support` (minutes): DESIGN rule 2.
    - `grade_level_floor`: share of a period that stays with grade-level content, DESIGN rule 3; the lower end of the
      65-85% of time that the publishers' criteria give major work in grades 3-8.
    - `act_below`: a student is taken to lack a skill when the belief is below this *and* a wrong answer shows it.
      Even odds: our judgement.
    - `check_below`: with beliefs under this and no answer yet, the plan asks for a check instead of a support.
    - `whole_class_share`, `warm_up_share`: from this share of the class on, teach everyone; from the second, open
      with a short warm-up. Half of the class is where a hinge question would say reteach (DESIGN rule 5).
    - `group_size`, `groups_at_once`: at most 6 students a group (small-group interventions in IES/WWC 2009 have 3-6),
      and one teacher reaches two groups of ten minutes in an independent phase of twenty.
    - `mini_lesson`, `warm_up`, `group`, `alone`: minutes of each mode, inside the 5-15 of rule 2; ten minutes a
      session is what IES/WWC 2009 gives fluency and reteaching blocks.
    - `ring_weight`: how much a gap counts by its distance below the lesson, as in the entry check.
    - `unready`: what a student counts for who also lacks something below the gap: the stair under it comes first.
    - `horizon_lessons`: how many lessons ahead a teacher's plan looks by default.
    """

    supports_per_lesson: int = 2
    least_support: int = 5
    most_support: int = 15
    grade_level_floor: float = 0.65
    act_below: float = 0.5
    check_below: float = 0.75
    whole_class_share: float = 0.5
    warm_up_share: float = 0.3
    group_size: int = 6
    groups_at_once: int = 2
    mini_lesson: int = 10
    warm_up: int = 5
    group: int = 10
    alone: int = 10
    ring_weight: tuple[float, ...] = (1.0, 0.6, 0.35)
    unready: float = 0.3
    horizon_lessons: int = 10
