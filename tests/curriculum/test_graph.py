"""Walks over the prerequisite graph, against walks written another way."""

from hypothesis import given
from hypothesis import strategies as st

from stairwise.curriculum import graph


@st.composite
def acyclic(draw):
    """A random graph whose edges go from later numbers to earlier ones."""
    size = draw(st.integers(1, 12))
    return {str(n): [str(m) for m in range(n) if draw(st.booleans())] for n in range(size)}


def distance_by_matrix(edges, target):
    """Shortest distances by repeated multiplication of sets: another way than the walk under test."""
    reached, frontier, found = {target}, {target}, {}
    step = 0
    while frontier:
        step += 1
        frontier = {p for s in frontier for p in edges[s]} - reached
        reached |= frontier
        found |= dict.fromkeys(frontier, step)
    return found


@given(acyclic())
def test_rings_are_shortest_distances(edges):
    target = max(edges, key=int)
    found = {skill: n for n, ring in enumerate(graph.rings(edges, [target]), 1) for skill in ring}
    assert found == distance_by_matrix(edges, target)


@given(acyclic())
def test_order_puts_prerequisites_first(edges):
    position = {skill: n for n, skill in enumerate(graph.order(edges))}
    assert all(position[earlier] < position[later] for later, below in edges.items() for earlier in below)
    assert set(position) == set(edges)


@given(acyclic(), st.data())
def test_a_back_edge_makes_a_cycle_that_is_named(edges, data):
    assert graph.cycle(edges) == []
    later = data.draw(st.sampled_from(sorted(edges)))
    below = sorted(graph.ancestors(edges, later))
    if below:
        earlier = data.draw(st.sampled_from(below))
        path = graph.cycle({**edges, earlier: [*edges[earlier], later]})
        assert path[0] == path[-1]
        assert len(path) > 2


def test_first_counts_in_ring_one():
    assert graph.rings({"a": [], "b": [], "c": ["a"]}, ["c"], first=["b"]) == [("b", "a")]
