"""Visual models: small frozen values that print themselves as accessible pictures and as words.

A question carries one as `model`; a phrase may also have one as a field, for choices that are pictures.
"""

from stairwise.items.models.areas import AreaModel, Array, Grid
from stairwise.items.models.bars import Bar, FractionBars, Row, Tape
from stairwise.items.models.graphs import Curve, Graph, HalfPlane, Spot, curve, straight
from stairwise.items.models.lines import DoubleNumberLine, Mark, NumberLine, Ray
from stairwise.items.models.model import Model
from stairwise.items.models.plots import BoxPlot, DotPlot
from stairwise.items.models.tables import Table
from stairwise.items.models.things import Balance, BaseTen, Counters, Mapping, Tiles

__all__ = [
    "AreaModel",
    "Array",
    "Balance",
    "Bar",
    "BaseTen",
    "BoxPlot",
    "Counters",
    "Curve",
    "DotPlot",
    "DoubleNumberLine",
    "FractionBars",
    "Graph",
    "Grid",
    "HalfPlane",
    "Mapping",
    "Mark",
    "Model",
    "NumberLine",
    "Ray",
    "Row",
    "Spot",
    "Table",
    "Tape",
    "Tiles",
    "curve",
    "straight",
]
