"""The compiled loops of `junction`: messages to the root of a tree of bags and back, one row of evidence at a time."""

import numpy as np

from stairwise.learner.jit import jit
from stairwise.learner.log import Floats, Ints


@jit
def pass_messages(
    tables: Floats, ratios: Floats, at: Ints, parent: Ints, meets: Ints, to: Ints, out: Floats, evidence: Floats
) -> None:
    """Turns tables of chances into tables of beliefs; writes each skill's chance and the log chance of the evidence."""
    bags = len(parent)
    message = np.empty(at[bags])
    back = np.empty(at[bags])
    for b in range(len(tables)):
        table = tables[b]
        for i in range(bags):
            _collect(table, ratios[b, i], i, at, parent, meets, to, message, evidence, b)
        for i in range(bags - 1, -1, -1):
            out[b, i] = _distribute(table, i, at, parent, meets, to, message, back)


@jit
def _collect(
    table: Floats, ratio: float, i: int, at: Ints, parent: Ints, meets: Ints, to: Ints, message: Floats,
    evidence: Floats, b: int,
) -> None:  # fmt: skip
    low, half = at[i], (at[i + 1] - at[i]) // 2
    most = 0.0
    for j in range(half):
        table[low + half + j] *= ratio
        message[low + j] = table[low + j] + table[low + half + j]
        most = max(most, message[low + j])
    evidence[b] += np.log(most)
    if parent[i] < 0:
        return
    for j in range(half):
        message[low + j] /= most
    up = at[parent[i]]
    for j in range(to[i + 1] - to[i]):
        table[up + j] *= message[low + meets[to[i] + j]]


@jit
def _distribute(
    table: Floats, i: int, at: Ints, parent: Ints, meets: Ints, to: Ints, message: Floats, back: Floats
) -> float:
    low, half = at[i], (at[i + 1] - at[i]) // 2
    if parent[i] >= 0:
        up = at[parent[i]]
        back[:half] = 0.0
        for j in range(to[i + 1] - to[i]):
            back[meets[to[i] + j]] += table[up + j]
        for j in range(half):
            factor = back[j] / message[low + j] if message[low + j] > 0 else 0.0
            table[low + j] *= factor
            table[low + half + j] *= factor
    held, missing = 0.0, 0.0
    for j in range(half):
        missing += table[low + j]
        held += table[low + half + j]
    return held / (held + missing)
