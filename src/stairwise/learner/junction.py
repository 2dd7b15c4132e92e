"""Exact inference on a tree of bags (Lauritzen & Spiegelhalter 1988, JRSS B 50), for all points of ability at once.

A bag's table has one entry for every combination of its skills; the skill that the bag eliminates is the highest bit.
Messages run to the root and back; then each bag's table is proportional to the joint chance of its skills and of all
that was seen. The loops compile when numba is there; else numpy does the same bag by bag.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from stairwise.learner.bags import Bags
from stairwise.learner.jit import compiled
from stairwise.learner.log import Floats, Ints
from stairwise.learner.network import Network


@dataclass(frozen=True, slots=True)
class Tree:
    """A network compiled for inference.

    `skills` are in order of elimination. `tables` is (grid, all entries); bag i has `tables[:, at[i]:at[i+1]]`. Its
    message goes to bag `parent[i]` (-1: none), whose entry j meets the message's entry `meets[to[i]:to[i+1]][j]`.
    """

    skills: tuple[str, ...]
    place: dict[str, int]
    weights: Floats
    tables: Floats
    at: Ints
    parent: Ints
    meets: Ints
    to: Ints

    def marginals(self, ratios: Floats) -> tuple[Floats, Floats]:
        """Chance of every skill, and the log of the chance of the evidence, for rows of evidence.

        `ratios` is (rows, skills): the chance of what was seen about a skill if it is held over that if it is missing;
        1 says nothing was seen, 0 and infinity are not allowed. Returns (rows, skills) and (rows,).
        """
        given, evidence = self.by_ability(ratios)
        most = evidence.max(axis=1)
        joint = np.exp(evidence - most[:, None]) * self.weights
        total = joint.sum(axis=1)
        return np.einsum("rgs,rg->rs", given, joint / total[:, None]), np.log(total) + most

    def by_ability(self, ratios: Floats) -> tuple[Floats, Floats]:
        """The same at each point of the grid: (rows, grid, skills) and (rows, grid)."""
        rows, grid = len(ratios), len(self.weights)
        tables = np.repeat(self.tables[None], rows, axis=0).reshape(rows * grid, -1)
        spread = np.repeat(ratios, grid, axis=0)
        out, evidence = np.empty((rows * grid, len(self.skills))), np.zeros(rows * grid)
        run = _compiled if compiled() else _bag_by_bag
        run(tables, spread, self.at, self.parent, self.meets, self.to, out, evidence)
        return out.reshape(rows, grid, -1), evidence.reshape(rows, grid)


def compile_tree(network: Network, bags: Bags) -> Tree:
    """The tree of a network whose families all lie within the bags."""
    place = {skill: number for number, skill in enumerate(bags.order)}
    members = [(skill, *bags.rest[skill]) for skill in bags.order]
    parent = np.array([place[m[1]] if len(m) > 1 else -1 for m in members], np.int64)
    meets = [_meets(members[p], m[1:]) if p >= 0 else [] for m, p in zip(members, parent, strict=True)]
    sizes = [0, *(2 ** len(m) for m in members)]
    return Tree(
        skills=bags.order,
        place=place,
        weights=network.weights,
        tables=np.concatenate(_potentials(network, members), axis=1),
        at=np.cumsum(sizes),
        parent=parent,
        meets=np.array([entry for entries in meets for entry in entries], np.int64),
        to=np.cumsum([0, *(len(entries) for entries in meets)]),
    )


def _meets(members: Sequence[str], some: Sequence[str]) -> list[int]:
    """For each entry of a table, the entry of the table of some of its members."""
    shifts = [len(members) - 1 - members.index(one) for one in some]
    return [_bits([(entry >> shift) & 1 for shift in shifts]) for entry in range(2 ** len(members))]


def _bits(values: Sequence[int]) -> int:
    number = 0
    for value in values:
        number = 2 * number + value
    return number


def _potentials(network: Network, members: Sequence[Sequence[str]]) -> list[Floats]:
    """Tables of the bags: each family's chances go to the bag that eliminates the first of the family."""
    tables = [np.ones((len(network.weights), 2 ** len(bag))) for bag in members]
    place = {bag[0]: number for number, bag in enumerate(members)}
    for skill, parents in network.parents.items():
        family = (skill, *parents)
        number = min(place[one] for one in family)
        entries = _meets(members[number], family)
        tables[number] *= _family(network, skill, parents)[:, entries]
    return tables


def _family(network: Network, skill: str, parents: Sequence[str]) -> Floats:
    count = 2 ** len(parents)
    table = np.empty((len(network.weights), 2 * count))
    for entry in range(count):
        missing = [p for bit, p in enumerate(parents) if not (entry >> (len(parents) - 1 - bit)) & 1]
        table[:, count + entry] = network.chance(skill, missing)
        table[:, entry] = 1 - table[:, count + entry]
    return table


def _compiled(
    tables: Floats, ratios: Floats, at: Ints, parent: Ints, meets: Ints, to: Ints, out: Floats, evidence: Floats
) -> None:
    from stairwise.learner.messages import pass_messages  # imports numba, which takes a second

    pass_messages(tables, ratios, at, parent, meets, to, out, evidence)


def _bag_by_bag(
    tables: Floats, ratios: Floats, at: Ints, parent: Ints, meets: Ints, to: Ints, out: Floats, evidence: Floats
) -> None:
    views = [tables[:, low:high] for low, high in pairwise(at)]
    entries = [meets[low:high] for low, high in pairwise(to)]
    messages = list[Floats]()
    for i, table in enumerate(views):
        half = table.shape[1] // 2
        table[:, half:] *= ratios[:, [i]]
        message = table[:, :half] + table[:, half:]
        most = message.max(axis=1)
        messages.append(message / most[:, None])
        evidence += np.log(most)
        if parent[i] >= 0:
            views[parent[i]][:] *= messages[i][:, entries[i]]
    for i in range(len(views) - 1, -1, -1):
        half = views[i].shape[1] // 2
        if parent[i] >= 0:
            back = views[parent[i]] @ (entries[i][:, None] == np.arange(half)).astype(float)
            factor = np.divide(back, messages[i], out=np.zeros_like(back), where=messages[i] > 0)
            views[i][:, :half] *= factor
            views[i][:, half:] *= factor
        held = views[i][:, half:].sum(axis=1)
        out[:, i] = held / (held + views[i][:, :half].sum(axis=1))
