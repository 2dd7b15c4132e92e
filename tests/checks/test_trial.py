"""Trials of checks: deterministic, better than chance, and never better than what information allows."""

import numpy as np
import pytest

from stairwise.checks import trial
from stairwise.curriculum import curriculum
from stairwise.learner import Settings


@pytest.fixture(scope="module")
def made():
    known = curriculum()
    return trial.trial(known, known.place("algebra-1.multi-step-equations").lesson, trial.firm(Settings()), True)


def test_more_questions_tell_more_and_good_ones_more_than_any(made):
    rows = trial.run(made, 25, 8, seed=1)
    others = trial.run(made, 25, 8, seed=1, choose=trial.at_random)
    assert rows[0].skills == others[0].skills
    assert rows[8].skills > rows[4].skills > rows[0].skills
    assert rows[8].truth > others[8].truth
    assert trial.run(made, 5, 2, seed=1) == trial.run(made, 5, 2, seed=1)


def test_beliefs_are_calibrated_when_the_model_is_true(made):
    """The mean chance that is given to the truth is the mean square of what is believed."""
    rows = trial.run(made, 60, 3, seed=2)
    assert rows[3].skills == pytest.approx(rows[3].truth, abs=0.15)
    assert rows[3].truth <= rows[3].skills


def test_no_trial_beats_the_bound(made):
    rows = trial.run(made, 20, 10, seed=3)
    needed = trial.questions_needed(rows)
    assert needed is None or needed >= trial.least_questions(made, seed=3, students=100)


def test_questions_needed():
    rows = [trial.Row(n, n / 10, 1.0, 1.0) for n in range(11)]
    assert trial.questions_needed(rows, 0.45) == 5
    assert trial.questions_needed(rows[:3], 0.45) is None
    assert np.isfinite(rows[0].truth)
