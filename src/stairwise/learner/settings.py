"""The numbers of beliefs, each with its source."""

from dataclasses import dataclass, field

from stairwise.curriculum.skills import AnswerKind, Need


@dataclass(frozen=True, slots=True)
class Settings:
    """Parameters of knowledge tracing. Probabilities in 0..1; a school may change any of them.

    - `base`: chance that a student holds a skill nobody has evidence about. At a first try 65% of answers are correct
      (Koedinger et al. 2023, PNAS 120(13), 27 datasets); with the slip and guess below that is a chance of 0.69 to hold
      the skill; 0.6 because intervention classes start lower.
    - `slip`, `guess_typed`: Corbett & Anderson 1995 (UMUAI 4) bound slips at 0.1 and guesses at 0.3; a typed answer is
      hardly ever guessed, so far below that bound.
    - `guess_choice`: one in four choices.
    - `learn`: chance to learn from one practised item with feedback. +0.1 log-odds an opportunity (Koedinger et al.
      2023) is 0.05 at even odds. Checks give feedback but no teaching, and count as no opportunity.
    - `reached`: the most that all prerequisites together can make sure of a skill. `leak`: the factor that remains of
      that chance for each one that is missing. Our judgement, until `fit` has data: a blocking one leaves a quarter, a
      slowing one most.
    - `ability`: standard deviation of students' ability, in log-odds of holding a skill. Item models of real classes
      find 1 to 1.3 (the logs of benchmarks/learner: 1.0).
    - `largest_bag`: skills looked at together at most; the lesson below which more would be needed loses its weakest
      edges. 9 holds every lesson of our courses whole.
    - `named`: a wrong answer that a named misconception explains is rarely a slip: the chance of exactly that answer
      with the skill, over its chance without, is this times that of any wrong answer. Our judgement.
    - `half_life_days`: after so many days evidence counts half. Our judgement, between the 21 days of the last planned
      recheck and a school term.
    """

    base: float = 0.6
    slip: float = 0.1
    guess_typed: float = 0.05
    guess_choice: float = 0.25
    learn: float = 0.05
    reached: float = 0.97
    leak: dict[Need, float] = field(default_factory=lambda: {Need.BLOCKING: 0.25, Need.SLOWING: 0.7})
    half_life_days: float = 60.0
    ability: float = 1.0
    largest_bag: int = 9
    named: float = 0.5

    def guess(self, kind: AnswerKind, choices: int = 0) -> float:
        """The chance to be right without the skill, by what the answer is."""
        if choices:
            return 1 / choices
        return self.guess_choice if kind in CHOSEN else self.guess_typed


CHOSEN = frozenset({AnswerKind.CHOICE, AnswerKind.MULTIPLE_CHOICE, AnswerKind.ORDER, AnswerKind.CLASS_SORT})
