"""Whether two trees are worth the same: True, False, or None where it could not be decided."""

from __future__ import annotations

from stairwise.answers.expressions import equal_expressions
from stairwise.notation import tree
from stairwise.notation.tree import Node


def equal(left: Node, right: Node) -> bool | None:
    """Compare by value.

    >>> equal(tree.Decimal("0.5"), tree.Divide(tree.Integer(1), tree.Integer(2)))
    True
    """
    if left == right:
        return True
    return equal_expressions(_bare(left), _bare(right))


def _bare(node: Node) -> Node:
    return node.sides[1] if isinstance(node, tree.Relation) and node.operators == ("=",) else node
