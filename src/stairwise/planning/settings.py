"""The numbers of a plan, each with its source."""

from dataclasses import dataclass, field

from stairwise.curriculum import Emphasis, Need


@dataclass(frozen=True, slots=True)
class Settings:
    """What a teacher may change about how supports are planned.

    Limits:

    - `supports_per_lesson`, `least_support`, `most_support` (minutes): DESIGN rule 2.
    - `grade_level_floor`: share of a period that stays with grade-level content, DESIGN rule 3; the lower end of the
      65-85% of time that the publishers' criteria give major work in grades 3-8.
    - `group_size`, `groups_at_once`: at most 6 students a group (small-group interventions in IES/WWC 2009 have 3-6),
      and one teacher reaches two groups of ten minutes in an independent phase of twenty: `group_minutes` a day.
    - `early`: a support stands at most so many instructional days before its lesson; `early_class`: one for the whole
      class at most so many; `early_practice`: individual practice at most so many. Our judgement: a class opens with
      what it needs that day, and practice is set for the day before or the one before that.
    - `mini_lesson`, `mini_lesson_long`, `warm_up`, `group`, `alone`: minutes of each mode, inside the 5-15 of rule 2;
      ten minutes a session is what IES/WWC 2009 gives fluency and reteaching blocks.

    Evidence:

    - `act_below`: a student is taken to lack a skill when the belief is below this *and* a wrong answer shows it.
      Even odds: our judgement.
    - `infer_below`: without an answer on the skill itself, a wrong answer on a neighbouring skill is enough when the
      belief is below this, where it leaves less than 0.82 bits open. Our judgement: three to one.
    - `check_below`: with beliefs under this and no answer yet, the plan may ask for a check.
    - `most_miss`: factor on the odds of students nobody has checked when the teacher marks "most of them miss this":
      weak evidence, half of what one wrong typed answer would say. Our judgement.

    What a support is worth:

    - `gain_alone`: the chance that a student without a skill has it after `alone` minutes. About seven opportunities
      with feedback raise 65% right to 80% (Koedinger et al. 2023, PNAS 120(13), 27 datasets), 43% of what was missing;
      ten minutes of practice hold about five: 1 - 0.57^(5/7) = 0.33, rounded down, as nobody explains.
    - `gain_group`, `gain_mini_lesson`: with a teacher. Explicit, systematic instruction has strong evidence (IES/WWC
      2009), tutoring in small groups more than whole-class teaching (Nickow, Oreopoulos & Quan 2020, NBER 27476,
      pooled 0.37 standard deviations). That order is theirs, the two numbers are our judgement.
    - `gain_warm_up`: half the minutes of a mini-lesson: 1 - 0.55^(1/2) = 0.26, rounded down.
    - `keeps_half_days`: instructional days after which half of a fresh gain is left, when nothing repeats it. Massed
      practice fell from 75% to 32% between one week and four (Rohrer & Taylor 2006, Applied Cognitive Psychology 20):
      a half-life of 2.4 weeks, 12 instructional days. This is why just in time beats just in case.
    - `late`: what is left of a support that comes on the day of its lesson but after it began. Our judgement.
    - `unready`: what is left of it for a student who also lacks something directly below that cannot be
      supported. `carries`: what a support passes on to a skill directly above it. Our judgement.
    - `need_weight`: how much of a lesson is lost without a prerequisite: all without a blocking one; a slowing one is
      done with a crutch. `emphasis_weight`: what a ready student is worth by the lesson's emphasis. Our judgement.
    - `price`: what a student's minute costs, in ready student-lessons. A minute of a 45-minute lesson is worth 0.022
      of it on average; the minutes a support takes are those that a lesson can best be cut by: by our judgement, a
      fifteenth of that.
    - `attention`: a minute with a group costs the rest of the class as much as so many student-minutes; `each`: what
      one more support costs a teacher who must prepare it, in ready student-lessons. Our judgement: no group for one.
    - `partly`: the share of the credit that goes to the part of a lesson's needs that a student holds, the rest to
      holding all of them. Our judgement: a stair stays when the flight is not finished.
    - `builds`: what a student ready for a lesson adds for each later lesson of the plan that uses what it teaches. Our
      judgement: who is ready learns it two times in three, and holds the rest of what the later one needs every
      second time.
    - `stability`: what keeping a support where the teacher last saw it is worth, in ready student-lessons.

    Reach:

    - `rings`: how many rings below a lesson are supported. `ring_weight`: how much a gap counts in the list of gaps.
    - `whole_class_share`, `warm_up_share`: shares of the class that must lack a skill, by evidence, before a
      mini-lesson or a warm-up may take everyone's minutes. Half of the class is where a hinge question would say
      reteach (DESIGN rule 5); three in ten are more than two groups can hold in a class of 40. Our judgement.
    - `horizon_lessons`: how many lessons ahead a teacher's plan looks by default.
    - `check_items`, `check_minutes`: a check's limits, DESIGN rule 1. `check_least`: a check is advised when its
      answers are worth this many ready student-lessons beyond its minutes; less is not worth getting it out.
    - `gap`, `nodes`: the search stops when it has proven to be within this share of the best plan's value, or after so
      many nodes of its tree (a count, not a clock, so that the same input gives the same plan everywhere).
    """

    supports_per_lesson: int = 2
    least_support: int = 5
    most_support: int = 15
    grade_level_floor: float = 0.65
    group_size: int = 6
    groups_at_once: int = 2
    group_minutes: int = 20
    early: int = 3
    early_class: int = 0
    early_practice: int = 2
    mini_lesson: int = 10
    mini_lesson_long: int = 15
    warm_up: int = 5
    group: int = 10
    alone: int = 10
    act_below: float = 0.5
    infer_below: float = 0.25
    check_below: float = 0.75
    most_miss: float = 0.35
    gain_mini_lesson: float = 0.45
    gain_warm_up: float = 0.25
    gain_group: float = 0.55
    gain_alone: float = 0.3
    keeps_half_days: float = 12.0
    late: float = 0.5
    unready: float = 0.3
    carries: float = 0.25
    need_weight: dict[Need, float] = field(default_factory=lambda: {Need.BLOCKING: 1.0, Need.SLOWING: 0.4})
    emphasis_weight: dict[Emphasis, float] = field(
        default_factory=lambda: {"major": 1.0, "supporting": 0.8, "additional": 0.6}
    )
    price: float = 0.0015
    attention: float = 20.0
    each: float = 0.03
    partly: float = 0.2
    builds: float = 0.3
    stability: float = 0.2
    rings: int = 3
    ring_weight: tuple[float, ...] = (1.0, 0.6, 0.35)
    whole_class_share: float = 0.5
    warm_up_share: float = 0.3
    horizon_lessons: int = 10
    check_items: int = 10
    check_minutes: int = 10
    check_least: float = 0.5
    gap: float = 0.01
    nodes: int = 2000
