"""Logs that are far from normal: right results, or clear errors, in bounded time."""

from itertools import pairwise

import numpy as np
import pytest

from learner_logs import log_of
from stairwise.learner.fitting import fit, predict_log, spans
from stairwise.learner.jit import compiled

HEAD = "student,item,skill,correct"


@pytest.mark.skipif(not compiled(), reason="takes minutes without numba")
def test_sixty_thousand_responses_of_one_student_to_one_item():
    log = log_of([HEAD, *(f"a,i,x,{n % 3 > 0:d}" for n in range(60_000))])
    chances = predict_log(fit(log), log)
    assert np.isfinite(chances).all()
    assert chances[-3000:].mean() == pytest.approx(2 / 3, abs=0.1)


def test_times_that_go_backwards_in_the_file_are_put_in_order():
    lines = [f"a,i{n},x,{n % 2},{1000 - 10 * n}" for n in range(50)]
    one, other = (log_of([f"{HEAD},at", *rows]) for rows in (lines, lines[::-1]))
    model = fit(one)
    backwards, forwards = (predict_log(model, log)[log.response_of] for log in (one, other))
    assert backwards[::-1] == pytest.approx(forwards)


def test_repeated_rows_of_one_answer_do_not_give_it_away():
    """The second row of an answer with two skills is predicted as if the first had not been seen."""
    log = log_of([HEAD, *(f"a,i{n // 2},k{n % 2},{n // 2 % 2}" for n in range(100))])
    chances = predict_log(fit(log), log)[log.response_of]
    assert chances[0::2].tolist() == chances[1::2].tolist()


def test_a_row_with_many_skills_and_names_of_any_kind():
    lines = [f's"{n},{"é" * 50},a~b~c~d~ß,{n % 2}'.replace('"', "'") for n in range(40)]
    log = log_of([HEAD, *lines])
    assert np.isfinite(predict_log(fit(log), log)).all()


def test_groups_never_cut_a_student_and_cover_all():
    log = log_of([HEAD, *(f"s{n % 700},i,x,1" for n in range(2000))])
    groups = spans(log, np.arange(700))
    assert groups[0][0] == 0
    assert groups[-1][1] == 700
    assert all(a[1] == b[0] for a, b in pairwise(groups))
