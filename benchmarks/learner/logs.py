"""Our model on the logs: trained on the published training students, tested once on the held-out ones."""

import sys
from dataclasses import replace

import numpy as np
from common import LOGS, arguments, judged, keep, log_of, timed

from stairwise.learner.fitting import fit, predict_log
from stairwise.learner.measures import measures

DRAWS, FEW = 10, 30


def main():
    folder, results = arguments()
    for name in sys.argv[3:] or LOGS:
        log, train, test = log_of(folder, name)
        few_students = np.isin(log.student, np.unique(log.student[train])[:20])
        fit(replace(log, chosen=train & few_students))  # compiles
        model, seconds = timed(lambda log=log, train=train: fit(replace(log, chosen=train)))
        chance, predicting = timed(lambda log=log, model=model: predict_log(model, log))
        raw = predict_log(replace(model, weights=None), log)
        keep(results, f"{name}.ours", {"seconds": seconds, "predicting": predicting, **judged(log, test, chance)})
        keep(results, f"{name}.tracing alone", judged(log, test, raw))
        keep(results, f"{name}.30 students", few(log, train, test))


def few(log, train, test):
    """The mean over ten draws of thirty training students."""
    rng, students, found = np.random.default_rng(30), np.unique(log.student[train]), []
    for _ in range(DRAWS):
        drawn = train & np.isin(log.student, rng.choice(students, FEW, replace=False))
        model = fit(replace(log, chosen=drawn))
        both = [predict_log(m, log)[test] for m in (model, replace(model, weights=None))]
        found.append([getattr(measures(log.right[test], p), k) for p in both for k in ("auc", "calibration_error")])
    mean, spread = np.mean(found, 0).tolist(), np.std(found, 0).tolist()
    names = ("auc", "calibration_error", "raw auc", "raw calibration_error")
    return {"mean": dict(zip(names, mean, strict=True)), "spread": dict(zip(names, spread, strict=True))}


if __name__ == "__main__":
    main()
