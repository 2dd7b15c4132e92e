"""Tree decompositions: which skills must be looked at together for exact inference on a graph of prerequisites.

`eliminated` finds one for the whole graph by the min-fill rule (Koller & Friedman 2009, ch. 9). Its bags grow with the
graph's treewidth; our 438 skills have 58, which no computer can do. `narrowed` therefore keeps as many edges as fit
bags of a given size, the strongest first, and says which it leaves out.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

Parents = Mapping[str, Sequence[str]]


@dataclass(frozen=True, slots=True)
class Bags:
    """Nodes in an order of elimination; with each, the later nodes of its bag in that order. `left_out` are the edges
    (node, parent) that the bags do not hold."""

    order: tuple[str, ...]
    rest: Mapping[str, tuple[str, ...]]
    left_out: tuple[tuple[str, str], ...] = ()

    @property
    def largest(self) -> int:
        """Nodes in the largest bag."""
        return 1 + max((len(rest) for rest in self.rest.values()), default=0)


def bags_of(parents: Parents, largest: int) -> Bags:
    """Bags for the whole graph when the largest stays within the limit, else for as much of it as fits.

    `parents` gives every node after its parents, the parent that matters most first.

    >>> bags_of({"a": (), "b": ("a",), "c": ("a", "b")}, 3).largest
    3
    >>> bags_of({"a": (), "b": ("a",), "c": ("a", "b")}, 2).left_out
    (('c', 'a'),)
    """
    whole = eliminated(parents, largest)
    if whole:
        return whole
    return next(bags for aim in range(largest, 0, -1) if (bags := narrowed(parents, aim)).largest <= largest)


def eliminated(parents: Parents, largest: int) -> Bags | None:
    """Bags by the min-fill rule, or None as soon as one would be larger than the limit."""
    ties = _moral(parents)
    order, rest = list[str](), dict[str, tuple[str, ...]]()
    for node, around in _by_fill(ties):
        if len(around) >= largest:
            return None
        order.append(node)
        rest[node] = tuple(around)
    return Bags(tuple(order), _in_order(order, rest))


def narrowed(parents: Parents, largest: int) -> Bags:
    """Bags of a subgraph: where min-fill would make a bag too large, its loosest ties are cut.

    Nodes that share an earlier bag's message may not be parted any more; so a tie is also cut when to keep it would
    bind one of the others to more nodes than a bag holds.
    """
    ties = _moral(parents)
    bound: dict[str, set[str]] = {node: set() for node in parents}
    order, rest = list[str](), dict[str, tuple[str, ...]]()
    for node, around in _by_fill(ties):
        kept = bound[node] | set()
        for other in sorted(around, key=lambda n: (-around[n], n)):
            if _fits({*kept, other}, bound, node, largest):
                kept.add(other)
        for other in around.keys() - kept:
            del around[other], ties[other][node]
        for one in kept:
            bound[one] |= kept - {one}
            bound[one].discard(node)
        order.append(node)
        rest[node] = tuple(kept)
    return Bags(tuple(order), _in_order(order, rest), tuple(_left_out(parents, rest)))


def _fits(kept: set[str], bound: Mapping[str, set[str]], node: str, largest: int) -> bool:
    return len(kept) < largest and all(len((bound[one] | kept) - {one, node}) < largest for one in kept)


Ties = dict[str, dict[str, float]]


def _by_fill(ties: Ties) -> Iterator[tuple[str, dict[str, float]]]:
    """Each node as it is eliminated, with what it is tied to; ties may be cut by the caller before going on."""
    costs = {node: _fill(ties, node) for node in ties}
    while costs:
        node = min(costs, key=lambda n: (costs[n], len(ties[n]), n))
        around = ties[node]
        touched = set(around)
        yield node, around
        del ties[node], costs[node]
        for other in around:
            del ties[other][node]
            for third in around:
                if third != other:
                    ties[other].setdefault(third, FILLED)
        for other in touched | {n for o in touched for n in ties[o]}:
            costs[other] = _fill(ties, other)


def _left_out(parents: Parents, rest: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, str]]:
    """The edges that no bag holds together with the rest of their family."""
    holding: dict[str, list[frozenset[str]]] = {node: [] for node in parents}
    for node, others in rest.items():
        bag = frozenset((node, *others))
        for one in bag:
            holding[one].append(bag)
    for node, above in parents.items():
        best = max(holding[node], key=lambda bag: _worth(bag, above))
        yield from ((node, parent) for parent in above if parent not in best)


EDGE, STRONGER, COUPLE, FILLED = 3.0, 1.0, 1.0, 0.1
"""How tight nodes are tied: by an edge (the first parent's more), as parents of one node, by elimination."""


def _moral(parents: Parents) -> Ties:
    ties: Ties = {node: {} for node in parents}
    for node, above in parents.items():
        for place, parent in enumerate(above):
            _tie(ties, node, parent, EDGE + STRONGER / (1 + place))
            for other in above[:place]:
                _tie(ties, parent, other, COUPLE)
    return ties


def _tie(ties: Ties, one: str, other: str, weight: float) -> None:
    ties[one][other] = ties[other][one] = ties[one].get(other, 0.0) + weight


def _fill(ties: Ties, node: str) -> int:
    """Edges that eliminating a node would add, twice counted."""
    around = ties[node].keys()
    return sum(len(around) - 1 - len(around & ties[other].keys()) for other in around)


def _worth(bag: frozenset[str], above: Sequence[str]) -> float:
    """The parents a bag holds, the strongest (first) counting most."""
    return sum(1.0 - 0.01 * place for place, parent in enumerate(above) if parent in bag)


def _in_order(order: Iterable[str], rest: Mapping[str, Sequence[str]]) -> dict[str, tuple[str, ...]]:
    place = {node: number for number, node in enumerate(order)}
    return {node: tuple(sorted(rest[node], key=place.__getitem__)) for node in order}
