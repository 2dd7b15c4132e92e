"""The peers on the same logs and splits: Elo, PFA and Best-LR (ours to write: no package has them), and pyBKT."""

import sys

import numpy as np
from common import LOGS, arguments, judged, keep, log_of, timed


def elo(log, train):
    """Elo with decaying steps for student, skill and item (Pelanek 2016, Computers & Education 98)."""
    ability, easiness, chance = {}, {}, np.empty(len(log))
    seen, items = {}, {}
    students, skills = log.student, log.skill[log.first[:-1]]
    for pick in (train, ~train):
        for r in np.flatnonzero(pick):
            s, k, i = students[r], ("k", skills[r]), log.item[r]
            z = ability.get(s, 0.0) + ability.get((s, k), 0.0) + easiness.get(i, 0.0) + easiness.get(k, 0.0)
            p = 1 / (1 + np.exp(-z))
            chance[r], e = p, log.right[r] - p
            n, m = seen.get(s, 0), items.get(i, 0)
            ability[s] = ability.get(s, 0.0) + e / (1 + 0.05 * n)
            ability[s, k] = ability.get((s, k), 0.0) + 0.3 * e
            if pick is train:
                easiness[i] = easiness.get(i, 0.0) + e / (1 + 0.05 * m)
                easiness[k] = easiness.get(k, 0.0) + 0.05 * e
                items[i] = m + 1
            seen[s] = n + 1
    return chance


def counts(log):
    """Earlier right and wrong answers of the student: on the skill, on the item, and in all."""
    students, skills, out = log.student, log.skill[log.first[:-1]], np.zeros((len(log), 6))
    held = {}
    for r in range(len(log)):
        keys = (("s", students[r]), (students[r], "k", skills[r]), (students[r], "i", log.item[r]))
        for n, key in enumerate(keys):
            out[r, 2 * n : 2 * n + 2] = held.get(key, (0, 0))
        for key in keys:
            a, b = held.get(key, (0, 0))
            held[key] = (a + log.right[r], b + 1 - log.right[r])
    return out


def regression(log, train, numbers, with_items):
    """One-hot skills (and items) and numbers into an L2 logistic regression."""
    from scipy.sparse import csr_matrix, hstack
    from sklearn.linear_model import LogisticRegression

    rows = np.arange(len(log))
    blocks = [csr_matrix((np.ones(len(log)), (rows, log.skill[log.first[:-1]])))]
    if with_items:
        blocks.append(csr_matrix((np.ones(len(log)), (rows, log.item))))
    columns = hstack([*blocks, csr_matrix(numbers)]).tocsr()
    model = LogisticRegression(max_iter=1000).fit(columns[train], log.right[train])
    return model.predict_proba(columns)[:, 1]


def pfa(log, train):
    """Performance factors analysis (Pavlik, Cen & Koedinger 2009): right and wrong counts by skill."""
    skill, held = log.skill[log.first[:-1]], counts(log)
    from scipy.sparse import csr_matrix

    rows = np.arange(len(log))
    data = np.concatenate([held[:, 2], held[:, 3]])
    places = np.concatenate([skill, skill + len(log.skills)])
    return regression(log, train, csr_matrix((data, (np.tile(rows, 2), places))), with_items=False)


def best_lr(log, train):
    """Best-LR (Gervet et al. 2020, JEDM 12(3)): skills, items, and log counts in all, on the skill, on the item."""
    return regression(log, train, np.log1p(counts(log)), with_items=True)


def bkt(log, train):
    """pyBKT (Badrinath, Wang & Pardos 2021), its C++ fit of every skill."""
    import pandas as pd
    from pyBKT.models import Model

    frame = pd.DataFrame({
        "user_id": log.student, "skill_name": log.skill[log.first[:-1]].astype(str), "correct": log.right.astype(int),
        "order_id": np.arange(len(log)), "template": log.item.astype(str),
    })  # fmt: skip
    model = Model(seed=1, num_fits=1, parallel=False)
    _, seconds = timed(lambda: model.fit(data=frame[train]))
    predicted = model.predict(data=frame)
    return predicted.sort_values("order_id")["correct_predictions"].to_numpy(float), seconds


PEERS = {"pyBKT": bkt, "Elo": elo, "PFA": pfa, "Best-LR": best_lr}


def main():
    folder, results = arguments()
    wanted = sys.argv[3:] or [f"{name}.{peer}" for name in LOGS for peer in PEERS]
    for name in LOGS:
        log, train, test = log_of(folder, name)
        for peer, make in PEERS.items():
            if f"{name}.{peer}" in wanted:
                chance, seconds = timed(lambda make=make, log=log, train=train: make(log, train))
                if peer == "pyBKT":
                    chance, seconds = chance
                keep(results, f"{name}.{peer}", {"seconds": seconds, **judged(log, test, chance)})


if __name__ == "__main__":
    main()
