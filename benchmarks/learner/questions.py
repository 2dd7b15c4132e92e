"""How many answers tell about the rest: Tatsuoka's fraction subtraction, real answers of 536 students to 20 items.

Of each student's answers ten random items may be asked and the other ten are the truth to be predicted. Items are
two-parameter logistic on our grid of ability, fitted to four fifths of the students; the question is the one with the
most expected information about the held-out items, as in `checks`. Accuracy is of predicting held-out answers right or
wrong. The prerequisite graph has no part in this: eight skills of one topic hardly differ from one ability.
"""

import numpy as np
from common import arguments, keep

from stairwise.checks.entry import bits
from stairwise.learner.network import ability_grid

FOLDS, ASKED, POINTS = 5, 10, 15


def item_chances(answers, deviation=1.8, steps=60):
    """Chance of a right answer at each point of ability, by EM on a two-parameter logistic with a Gaussian ability."""
    places, weights = ability_grid(deviation, POINTS)
    easiness, slope = np.zeros(answers.shape[1]), np.ones(answers.shape[1])
    for _ in range(steps):
        p = np.clip(1 / (1 + np.exp(-easiness - slope * places[:, None])), 1e-6, 1 - 1e-6)
        likely = np.exp(answers @ np.log(p).T + (1 - answers) @ np.log(1 - p).T) * weights
        share = likely / likely.sum(1, keepdims=True)
        count, right = share.sum(0)[:, None], share.T @ answers
        error, info = right - count * p, count * p * (1 - p)
        easiness += (error.sum(0) - 0.2 * easiness) / (info.sum(0) + 0.2)
        slope += ((error * places[:, None]).sum(0) - 0.5 * (slope - 1)) / ((info * places[:, None] ** 2).sum(0) + 0.5)
    return np.clip(p, 0.01, 0.99), weights


def told(p, belief, item, held):
    """Expected bits that an answer to one item tells about each held-out one."""
    now = belief @ p[:, held]
    chance = belief @ p[:, item]
    yes, no = belief * p[:, item] / chance, belief * (1 - p[:, item]) / (1 - chance)
    return (bits(now) - chance * bits(yes @ p[:, held]) - (1 - chance) * bits(no @ p[:, held])).sum()


def curve(p, weights, answers, held, rng, adaptive):
    """Accuracy on held-out items after 0..ASKED questions."""
    belief, left, found = weights.copy(), [i for i in range(len(answers)) if i not in held], []
    for n in range(ASKED + 1):
        found.append(np.mean((belief @ p[:, held] >= 0.5) == answers[held]))
        if n < ASKED:
            item = max(left, key=lambda i: told(p, belief, i, held)) if adaptive else left[rng.integers(len(left))]
            left.remove(item)
            belief = belief * (p[:, item] if answers[item] else 1 - p[:, item])
            belief = belief / belief.sum()
    return found


def main():
    folder, results = arguments()
    data = np.loadtxt(folder / "FrcSub_data.txt")
    rng, curves = np.random.default_rng(1), {True: [], False: []}
    fold = rng.permutation(len(data)) % FOLDS
    for number in range(FOLDS):
        p, weights = item_chances(data[fold != number])
        for answers in data[fold == number]:
            held = rng.permutation(data.shape[1])[:10].tolist()
            for adaptive in (True, False):
                curves[adaptive].append(curve(p, weights, answers, held, rng, adaptive))
    ours, theirs = (np.mean(curves[kind], 0) for kind in (True, False))
    keep(results, "questions", {
        "accuracy, adaptive": ours.round(4).tolist(),
        "accuracy, random": theirs.round(4).tolist(),
        "questions to what 8 random ones reach": int(np.argmax(ours >= theirs[8])),
    })  # fmt: skip


if __name__ == "__main__":
    main()
