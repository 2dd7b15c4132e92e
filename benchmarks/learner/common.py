"""What all parts of the benchmark share: the logs, how results are kept, and the machine's load."""

import gzip
import json
import os
import sys
import time
from dataclasses import asdict
from pathlib import Path

import numpy as np

from stairwise.learner.log import read_log
from stairwise.learner.measures import by_earlier, measures, reliability

LOGS = {
    "assist09": ("assist09_dedup.csv.gz", ("fold", "train"), True),
    "assist2015": ("assist2015.csv.gz", ("fold", "1"), False),
}


def arguments():
    folder, results = Path(sys.argv[1]), Path(sys.argv[2])
    results.mkdir(exist_ok=True)
    return folder, results


def log_of(folder, name):
    """A log and which of its responses are for training and for testing."""
    file, split, is_train = LOGS[name]
    names = {"user": "student", "time": "unused"}
    with gzip.open(folder / file, "rt", newline="") as text:
        log = read_log(text, file, names, split)
    train = log.chosen if is_train else ~log.chosen
    return log, train, ~train


def judged(log, kept, probability):
    """Measures on some responses: all, first five, by activity of the student, and the reliability curve."""
    right, chance, earlier = log.right[kept], probability[kept], log.earlier[kept]
    count = np.diff(log.starts)[log.student][kept]
    body = {
        "all": asdict(measures(right, chance)),
        "first five": asdict(measures(right[earlier < 5], chance[earlier < 5])),
    }
    for name, group in (
        ("few (under 30)", count < 30),
        ("some (30-99)", (count >= 30) & (count < 100)),
        ("many (100+)", count >= 100),
    ):
        body[name] = asdict(measures(right[group], chance[group]))
    body["by earlier"] = {name: asdict(found) for name, found in by_earlier(right, chance, earlier)}
    mean, share, number = reliability(right, chance)
    body["reliability"] = [mean.tolist(), share.tolist(), number.tolist()]
    return body


def keep(results, name, body):
    body = {"load": os.getloadavg(), **body}
    (results / f"{name}.json").write_text(json.dumps(body, indent=1))
    print(
        name,
        json.dumps({k: v for k, v in body.items() if k not in ("reliability", "by earlier")}, default=str)[:900],
        flush=True,
    )


def timed(make):
    """A result and its seconds of processor time, all threads together: the wall clock says more about neighbours."""
    begin = time.process_time()
    result = make()
    return result, time.process_time() - begin
