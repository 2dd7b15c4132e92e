"""Walks over a prerequisite graph given as {node: its direct prerequisites}."""

from collections.abc import Iterable, Mapping
from graphlib import CycleError, TopologicalSorter

Edges = Mapping[str, Iterable[str]]


def rings(edges: Edges, targets: Iterable[str], first: Iterable[str] = ()) -> list[tuple[str, ...]]:
    """Ancestors of the targets by distance: ring 1 is the direct prerequisites. Each appears once, in its nearest ring.

    `first` are counted in ring 1 whether or not an edge says so (what a lesson itself says it uses).

    >>> rings({"c": ["b"], "b": ["a"], "a": []}, ["c"])
    [('b',), ('a',)]
    """
    seen = set(targets)
    ring = _ordered([*first, *(p for t in targets for p in edges[t])], seen)
    found = []
    while ring:
        found.append(ring)
        seen.update(ring)
        ring = _ordered([p for skill in ring for p in edges[skill]], seen)
    return found


def ancestors(edges: Edges, target: str) -> frozenset[str]:
    """Everything below the target, at any distance.

    >>> sorted(ancestors({"c": ["b"], "b": ["a"], "a": []}, "c"))
    ['a', 'b']
    """
    return frozenset(skill for ring in rings(edges, [target]) for skill in ring)


def order(edges: Edges) -> list[str]:
    """All nodes, each after its prerequisites; the order of the mapping breaks ties.

    >>> order({"c": ["b"], "b": ["a"], "a": []})
    ['a', 'b', 'c']
    """
    return list(TopologicalSorter(edges).static_order())


def cycle(edges: Edges) -> list[str]:
    """One cycle as a closed path, or [] when there is none.

    >>> cycle({"a": ["b"], "b": ["a"]})
    ['a', 'b', 'a']
    """
    try:
        TopologicalSorter(edges).prepare()
    except CycleError as error:
        return list(error.args[1])
    return []


def _ordered(skills: Iterable[str], seen: set[str]) -> tuple[str, ...]:
    return tuple(skill for skill in dict.fromkeys(skills) if skill not in seen)
