"""The inner loop: what one response does to a student's ability and skills, and the features before it is seen.

An extended Kalman filter (Fahrmeir 1992, JASA 87) of a Gaussian ability and a Gaussian deviation for every skill, with
process noise for what is learned between responses. `person` and `topics` are a student's state as plain numbers, so
that the loop compiles; the names of the places in them are below.
"""

import numpy as np

from stairwise.learner.jit import jit
from stairwise.learner.log import Floats, Ints

# Places in `person`.
ABILITY, ABILITY_VAR, RIGHTS, WRONGS, FAST, SLOW, LAST, RUN, TOPICS, FIRSTS, FIRST_RIGHTS, TOPIC = range(12)
COUNT, AT, HINTED, PACE, EASE = range(12, 17)
PERSON = 17

# Places in a row of `topics`.
DEV, DEV_VAR, T_RIGHTS, T_WRONGS, T_FAST, T_STREAK, T_LAST, T_SHARE, T_FIRST, T_COUNT, T_AT, T_HINTED, T_SEEN = range(
    13
)
TOPIC_SIZE = 13

# Places in `noise`, the numbers of `tracing.Noise` in their order.
N_ABILITY, N_DEV, N_ABILITY_STEP, N_DEV_STEP, N_LEARN, N_DAY = range(6)

FEATURES = (
    "predicted log-odds", "easiness", "ability", "deviation", "ability variance", "deviation variance",
    "right on skill", "wrong on skill", "surprise on skill", "surprise", "surprise, slow", "streak on skill",
    "last on skill", "share right on skill", "lag", "run", "answers", "skills met", "share right",
    "share right, first tries", "surprise, last", "right", "wrong", "deviation x lag", "easiness as chance",
    "first on skill", "easiness before", "gap on skill", "gap", "deviation x gap", "hints on skill", "hints", "pace",
)  # fmt: skip

DAY = 86_400.0
SHRINK = 0.3926990816987241
"""pi/8: the logistic of a Gaussian is nearly the logistic of its mean over sqrt(1 + pi/8 variance) (MacKay 1992)."""


@jit
def begin(person: Floats, topics: Floats, noise: Floats) -> None:
    """A student nothing is known about."""
    person[:] = 0.0
    person[ABILITY_VAR] = noise[N_ABILITY]
    person[TOPIC] = -1.0
    person[AT] = np.nan
    topics[:, T_SEEN] = 0.0


@jit
def meet(topic: Floats, count: float, noise: Floats) -> None:
    """The state of a skill at its first response."""
    topic[:] = 0.0
    topic[DEV_VAR] = noise[N_DEV]
    topic[T_COUNT] = count
    topic[T_AT] = np.nan
    topic[T_SEEN] = 1.0


@jit
def days(now: float, then: float) -> float:
    """Days between two moments; none when one is unknown, or when time goes backwards."""
    return max(0.0, (now - then) / DAY) if now == now and then == then else 0.0


@jit
def wait(person: Floats, topics: Floats, skills: Ints, at: float, noise: Floats) -> None:
    """Meets new skills, and adds the uncertainty that time brings."""
    for k in skills:
        topic = topics[k]
        if topic[T_SEEN] == 0.0:
            meet(topic, person[COUNT], noise)
        gap = days(at, topic[T_AT])
        topic[DEV_VAR] = min(topic[DEV_VAR] + noise[N_DAY] * np.log1p(gap), 1.5 * noise[N_DEV])


@jit
def summary(person: Floats, topics: Floats, skills: Ints) -> tuple[float, float]:
    """Mean and variance of ability plus deviation, for a response on these skills."""
    mean, variance = 0.0, 0.0
    for k in skills:
        mean += topics[k, DEV] / len(skills)
        variance += topics[k, DEV_VAR] / (len(skills) * len(skills))
    return person[ABILITY] + mean, person[ABILITY_VAR] + variance


@jit
def chance(log_odds: float) -> float:
    """The logistic function."""
    return float(1.0 / (1.0 + np.exp(-log_odds)))


@jit
def observe(person: Floats, topics: Floats, skills: Ints, easiness: float, right: float, noise: Floats) -> None:
    """The Kalman update of ability and deviations by one response."""
    mean, variance = summary(person, topics, skills)
    p = chance((easiness + mean) / np.sqrt(1 + SHRINK * variance))
    info = p * (1 - p)
    scale = 1 + info * variance
    step = (right - p) / scale
    for k in skills:
        share = topics[k, DEV_VAR] / len(skills)
        topics[k, DEV] += share * step + noise[N_LEARN] / len(skills)
        grown = topics[k, DEV_VAR] - share * share * info / scale + noise[N_DEV_STEP]
        topics[k, DEV_VAR] = min(grown, 1.5 * noise[N_DEV])
    person[ABILITY] += person[ABILITY_VAR] * step
    person[ABILITY_VAR] += noise[N_ABILITY_STEP] - person[ABILITY_VAR] ** 2 * info / scale


@jit
def remember(
    person: Floats, topics: Floats, skills: Ints, easiness: float, right: float, extra: Floats, surprise: float
) -> None:
    """Counts and averages of what happened, for the features. `extra` is time, hints and seconds."""
    for k in skills:
        _remember_topic(topics[k], person, right, extra, surprise)
    person[RIGHTS] += right
    person[WRONGS] += 1 - right
    person[FAST] += 0.2 * (surprise - person[FAST])
    person[SLOW] += 0.05 * (surprise - person[SLOW])
    person[LAST] += 0.5 * (surprise - person[LAST])
    person[RUN] = person[RUN] + 1 if person[TOPIC] == skills[0] else 0.0
    person[TOPIC] = skills[0]
    person[COUNT] += 1
    person[AT] = extra[0]
    person[HINTED] += 0.3 * (np.log1p(extra[1]) - person[HINTED])
    if extra[2] == extra[2]:
        person[PACE] += 0.3 * (np.log1p(extra[2]) - 3.0 - person[PACE])
    person[EASE] = easiness


@jit
def _remember_topic(topic: Floats, person: Floats, right: float, extra: Floats, surprise: float) -> None:
    if topic[T_RIGHTS] + topic[T_WRONGS] == 0.0:
        topic[T_FIRST] = surprise
        person[TOPICS] += 1
        person[FIRST_RIGHTS] += right
    topic[T_RIGHTS] += right
    topic[T_WRONGS] += 1 - right
    topic[T_FAST] = 0.6 * topic[T_FAST] + 0.4 * surprise
    topic[T_STREAK] = max(topic[T_STREAK], 0.0) + 1 if right > 0.5 else min(topic[T_STREAK], 0.0) - 1
    topic[T_LAST] = 2 * right - 1
    topic[T_SHARE] = 0.8 * topic[T_SHARE] + 0.2 * (right - 0.65)
    topic[T_COUNT] = person[COUNT]
    topic[T_AT] = extra[0]
    topic[T_HINTED] += 0.4 * (np.log1p(extra[1]) - topic[T_HINTED])


@jit
def describe(
    person: Floats, topics: Floats, skills: Ints, easiness: float, spread: float, at: float, out: Floats
) -> None:
    """Writes the features of the next response, from what was seen before it. `spread` is the easiness' variance."""
    mean, variance = summary(person, topics, skills)
    share = 1.0 / len(skills)
    out[:] = 0.0
    for k in skills:
        _describe_topic(topics[k], person[COUNT], at, share, out)
    answers = person[RIGHTS] + person[WRONGS]
    out[0] = (easiness + mean) / np.sqrt(1 + SHRINK * (variance + spread))
    out[1] = easiness
    out[2] = person[ABILITY]
    out[4] = person[ABILITY_VAR]
    out[9] = person[FAST]
    out[10] = person[SLOW]
    out[15] = np.log1p(person[RUN] + 1) if person[TOPIC] == skills[0] else 0.0
    out[16] = np.log1p(answers)
    out[17] = np.log1p(person[TOPICS])
    out[18] = (person[RIGHTS] + 2) / (answers + 3)
    out[19] = (person[FIRST_RIGHTS] + 1.3) / (person[TOPICS] + 2)
    out[20] = person[LAST]
    out[21] = np.log1p(person[RIGHTS])
    out[22] = np.log1p(person[WRONGS])
    out[24] = chance(easiness)
    out[26] = person[EASE]
    out[28] = np.log1p(24 * days(at, person[AT]))
    out[31] = person[HINTED]
    out[32] = person[PACE]


@jit
def _describe_topic(topic: Floats, count: float, at: float, share: float, out: Floats) -> None:
    lag = np.log1p(max(0.0, count - topic[T_COUNT]))
    gap = np.log1p(24 * days(at, topic[T_AT]))
    out[3] += share * topic[DEV]
    out[5] += share * topic[DEV_VAR]
    out[6] += share * np.log1p(topic[T_RIGHTS])
    out[7] += share * np.log1p(topic[T_WRONGS])
    out[8] += share * topic[T_FAST]
    out[11] += share * topic[T_STREAK]
    out[12] += share * topic[T_LAST]
    out[13] += share * topic[T_SHARE]
    out[14] += share * lag
    out[23] += share * topic[DEV] * lag
    out[25] += share * topic[T_FIRST]
    out[27] += share * gap
    out[29] += share * topic[DEV] * gap
    out[30] += share * topic[T_HINTED]


@jit
def follow(
    starts: Ints, first: Ints, skill: Ints, right: Floats, extra: Floats, easiness: Floats, spread: Floats,
    skills: int, noise: Floats, out: Floats,
) -> None:  # fmt: skip
    """Features of all responses of some students; row r of `out` is written before response r is seen."""
    person, topics = np.empty(PERSON), np.zeros((skills, TOPIC_SIZE))
    for s in range(len(starts) - 1):
        begin(person, topics, noise)
        for r in range(starts[s], starts[s + 1]):
            here = skill[first[r] : first[r + 1]]
            wait(person, topics, here, extra[r, 0], noise)
            describe(person, topics, here, easiness[r], spread[r], extra[r, 0], out[r - starts[0]])
            surprise = right[r] - chance(out[r - starts[0], 0])
            observe(person, topics, here, easiness[r], right[r], noise)
            remember(person, topics, here, easiness[r], right[r], extra[r], surprise)


@jit
def gradients(
    chosen: Ints, starts: Ints, first: Ints, skill: Ints, item: Ints, right: Floats, at: Floats,
    by_skill: Floats, by_item: Floats, base: float, noise: Floats, out_skill: Floats, out_item: Floats,
) -> tuple[float, float]:  # fmt: skip
    """First and second derivatives of the log-likelihood by the easiness of all skills and items (Newton's step).

    `chosen` are the students to learn from. Returns the two sums over all responses, for the mean.
    """
    person, topics = np.empty(PERSON), np.zeros((len(by_skill), TOPIC_SIZE))
    total, weight = 0.0, 0.0
    for s in chosen:
        begin(person, topics, noise)
        for r in range(starts[s], starts[s + 1]):
            here = skill[first[r] : first[r + 1]]
            wait(person, topics, here, at[r], noise)
            easiness = base + by_item[item[r]]
            for k in here:
                easiness += by_skill[k] / len(here)
            mean, variance = summary(person, topics, here)
            shrink = 1.0 / np.sqrt(1 + SHRINK * variance)
            p = chance((easiness + mean) * shrink)
            slope, curve = (right[r] - p) * shrink, p * (1 - p) * shrink * shrink
            out_item[item[r], 0] += slope
            out_item[item[r], 1] += curve
            for k in here:
                out_skill[k, 0] += slope / len(here)
                out_skill[k, 1] += curve / len(here)
            total += slope
            weight += curve
            observe(person, topics, here, easiness, right[r], noise)
            for k in here:
                topics[k, T_AT] = at[r]
    return total, weight
