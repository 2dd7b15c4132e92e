"""Fitting: no peeking, right derivatives, and results that a truth known in advance confirms."""

import io
import json
from dataclasses import replace

import numpy as np
import pytest

from learner_logs import drawn, log_of
from stairwise.errors import InvalidInput
from stairwise.learner import kernel
from stairwise.learner.design import design_of
from stairwise.learner.easiness import cross_fitted, fit_easiness
from stairwise.learner.fitted import Fitted, dumped, loaded
from stairwise.learner.fitting import fit, predict_log, traced
from stairwise.learner.log import read_log
from stairwise.learner.logistic import derivatives, log_likelihood
from stairwise.learner.measures import auc, measures
from stairwise.learner.noise import Noise
from stairwise.learner.online import Asked, after, chance, start


@pytest.fixture(scope="module")
def log():
    return log_of(drawn(students=120))


@pytest.fixture(scope="module")
def model(log):
    return fit(log)


def test_predictions_never_use_the_row_itself_or_later_ones(model):
    lines = drawn(students=3, seed=9)
    before = predict_log(model, log_of(lines))
    for cut in (1, 20, 45, 90):
        changed = [*lines[:cut], *(_turned(line) for line in lines[cut:])]
        after = predict_log(model, log_of(changed))
        assert after[:cut] == pytest.approx(before[:cut], abs=1e-12)


def _turned(line):
    student, item, skill, right, at, _, seconds = line.split(",")
    return ",".join((student, item, skill, str(1 - int(right)), at, "9", seconds))


def test_a_fitted_model_predicts_new_students_better_than_chance_and_is_calibrated(model):
    fresh = log_of(drawn(students=300, seed=2)[0:1] + drawn(students=120, seed=1)[1:])
    found = measures(fresh.right, predict_log(model, fresh))
    assert found.auc > 0.68
    assert found.calibration_error < 0.03


def test_the_same_log_gives_the_same_model(log, model):
    assert dumped(fit(log)) == dumped(model)


def test_a_model_survives_its_file(log, model):
    again = loaded(dumped(model))
    assert predict_log(again, log) == pytest.approx(predict_log(model, log), abs=1e-4)


@pytest.mark.parametrize("text", ["", "{}", "[1]", '{"format": 99}', "nonsense"])
def test_what_is_no_model_is_refused(text):
    with pytest.raises(InvalidInput, match="no model of ours"):
        loaded(text)


def test_a_model_with_a_column_missing_is_refused(model):
    body = json.loads(dumped(model))
    body["weights"].pop()
    with pytest.raises(InvalidInput, match="columns do not match"):
        loaded(json.dumps(body))


def test_without_any_data_the_defaults_predict():
    chances = predict_log(Fitted(), log_of(drawn(students=2)))
    assert np.all((chances > 0.02) & (chances < 0.98))
    assert chances[0] == pytest.approx(0.63, abs=0.03)


def test_unknown_items_and_skills_are_predicted_from_the_student(model):
    lines = ["student,item,skill,correct", *["a,new,new skill,1"] * 20, *["b,new,new skill,0"] * 20]
    chances = predict_log(model, log_of(lines))
    assert chances[19] > 0.8 > 0.3 > chances[39]


def test_one_student_or_one_response_or_all_right_can_be_fitted():
    for lines in (["a,i,x,1"], ["a,i,x,1"] * 30, [f"s{n},i,x,1" for n in range(30)]):
        log = log_of(["student,item,skill,correct", *lines])
        assert np.isfinite(predict_log(fit(log), log)).all()


def test_gradients_of_the_regression_agree_with_finite_differences(log, model):
    features = np.concatenate(list(traced(model, log)))
    shape = design_of(features)
    chunk = [(shape.columns(features), log.right, features[:, 0])]
    weights = np.random.default_rng(3).normal(0, 0.05, len(shape.names))
    penalty = np.full(len(weights), 2.0)
    slope, curve = derivatives(chunk, weights, penalty)
    for place in range(0, len(weights), 7):
        step = np.zeros(len(weights))
        step[place] = 1e-5
        up, down = (log_likelihood(chunk, weights + sign * step, penalty) for sign in (1, -1))
        assert slope[place] == pytest.approx((up - down) / 2e-5, rel=1e-4, abs=1e-3)
        up, down = (derivatives(chunk, weights + sign * step, penalty)[0] for sign in (1, -1))
        assert curve[place] == pytest.approx(-(up - down) / 2e-5, rel=1e-4, abs=1e-3)


def test_gradients_of_easiness_agree_with_finite_differences():
    """One answer a student, so that the state does not depend on easiness and the derivative is exact."""
    log = log_of(["student,item,skill,correct", *[f"s{n},i{n % 5},k{n % 2},{n % 3 % 2}" for n in range(60)]])
    noise = Noise().numbers()
    skills, items = np.array([0.3, -0.2]), np.linspace(-1, 1, 5)

    def likelihood(items):
        z = (0.4 + skills[log.skill] + items[log.item]) / np.sqrt(1 + kernel.SHRINK * 1.5)
        return float(np.sum(log.right * z - np.logaddexp(0, z)))

    out_skill, out_item = np.zeros((2, 2)), np.zeros((5, 2))
    kernel.gradients(
        np.arange(60), log.starts, log.first, log.skill, log.item, log.right, log.at,
        skills, items, 0.4, noise, out_skill, out_item,
    )  # fmt: skip
    for i in range(5):
        step = 1e-5 * (np.arange(5) == i)
        assert out_item[i, 0] == pytest.approx((likelihood(items + step) - likelihood(items - step)) / 2e-5, abs=1e-5)


def test_easiness_is_recovered():
    log = log_of(drawn(students=400, answers=40))
    found = fit_easiness(log, np.arange(400), Noise()).of(log)
    rng = np.random.default_rng(1)
    truth = rng.normal(0.6, 0.8, (4, 5))
    places = [tuple(map(int, log.items[i][1:].split("-"))) for i in log.item]
    assert np.corrcoef(found, [truth[place] for place in places])[0, 1] > 0.97


def test_a_students_own_answers_have_no_part_in_the_easiness_it_is_given():
    lines = drawn(students=30)
    log = log_of(lines)
    own = slice(int(log.starts[4]), int(log.starts[5]))
    turned = replace(log, right=np.where(log.student == 4, 1 - log.right, log.right))
    one, other = (cross_fitted(each, np.arange(30), Noise()) for each in (log, turned))
    assert other[1][own] == pytest.approx(one[1][own], abs=1e-12)
    assert not np.allclose(one[0].by_item, other[0].by_item)


def test_an_update_agrees_with_a_particle_filter():
    """Ability and one deviation after ten answers, against 200,000 weighted draws from the prior."""
    rng, rights, easiness = np.random.default_rng(4), [1, 1, 0, 1, 1, 0, 1, 1, 1, 0], 0.2
    noise = np.array([1.0, 0.5, 0.0, 0.0, 0.0, 0.0])
    ability, deviation = rng.normal(0, 1, 200_000), rng.normal(0, np.sqrt(0.5), 200_000)
    weight = np.ones(200_000)
    person, topics, here = np.zeros(kernel.PERSON), np.zeros((1, kernel.TOPIC_SIZE)), np.array([0])
    kernel.begin(person, topics, noise)
    kernel.wait(person, topics, here, np.nan, noise)
    for right in rights:
        p = 1 / (1 + np.exp(-easiness - ability - deviation))
        weight *= p if right else 1 - p
        kernel.observe(person, topics, here, easiness, float(right), noise)
    weight /= weight.sum()
    assert person[kernel.ABILITY] == pytest.approx(weight @ ability, abs=0.06)
    assert topics[0, kernel.DEV] == pytest.approx(weight @ deviation, abs=0.06)
    # The filter forgets that ability and deviation are now linked, and so is up to a fifth too sure of each.
    spread = np.sqrt(weight @ (ability - weight @ ability) ** 2)
    assert np.sqrt(person[kernel.ABILITY_VAR]) == pytest.approx(spread, rel=0.2)


def test_auc_agrees_with_counting_pairs():
    rng = np.random.default_rng(0)
    right, chance = rng.integers(0, 2, 60).astype(float), rng.integers(0, 9, 60) / 9
    ups, downs = chance[right == 1], chance[right == 0]
    pairs = [(u > d) + 0.5 * (u == d) for u in ups for d in downs]
    assert auc(right, chance) == pytest.approx(np.mean(pairs))


def test_time_going_backwards_is_no_time_at_all():
    file = io.StringIO("student,item,skill,correct\na,i,x,1\na,j,x,0\n")
    log = read_log(file)
    back = replace(log, at=np.array([1e9, 5e8]))
    assert np.isfinite(predict_log(Fitted(), back)).all()


def test_one_response_at_a_time_gives_what_a_whole_log_gives(model):
    log = log_of(drawn(students=2, seed=7))
    whole = predict_log(model, log)
    progress = start(model, list(log.skills))
    for r in range(int(log.starts[1])):
        skills = [log.skills[k] for k in log.skill[log.first[r] : log.first[r + 1]]]
        asked = Asked(log.items[log.item[r]], skills, log.at[r])
        assert chance(model, progress, asked) == pytest.approx(whole[r], abs=1e-9)
        progress = after(model, progress, asked, bool(log.right[r]), log.hints[r], log.seconds[r])
