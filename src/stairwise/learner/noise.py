"""The numbers of tracing on logs, each with its source."""

from dataclasses import astuple, dataclass

import numpy as np

from stairwise.learner.log import Floats


@dataclass(frozen=True, slots=True)
class Noise:
    """Variances and steps of tracing, in log-odds. Chosen on held-out students of the training part of ASSISTments
    2009 and the same for every log; only the easiness and the weights of the features are fitted to a log.

    - `ability`, `deviation`: variances of ability, and of a skill around it, before the first answer.
    - `ability_step`, `deviation_step`: variance that one answer's learning adds.
    - `learn`: what a deviation gains by an answer. Koedinger et al. 2023 (PNAS 120(13)) find 0.1 log-odds an
      opportunity over 27 datasets; 0.06 fitted better here, where ability rises too.
    - `day`: variance that a gap adds to a deviation, times log(1 + days). The logs we have carry no times; our
      judgement, and the features of gaps are fitted anyway where a log has times.
    - `skill`, `item`: standard deviations of easiness over skills and over the items of one skill.
    - `sweeps`, `folds`: Newton steps and folds of the cross-fit; more of either changed nothing in the third digit.
    """

    ability: float = 1.0
    deviation: float = 0.5
    ability_step: float = 0.002
    deviation_step: float = 0.02
    learn: float = 0.06
    day: float = 0.02
    skill: float = 0.8
    item: float = 1.0
    sweeps: int = 9
    folds: int = 5

    def numbers(self) -> Floats:
        """The first six as the loops want them.

        >>> Noise().numbers().tolist()
        [1.0, 0.5, 0.002, 0.02, 0.06, 0.02]
        """
        return np.array(astuple(self)[:6])
