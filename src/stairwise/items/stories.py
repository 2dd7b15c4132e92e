"""Stories: people, and situations told in whole sentences with named fields.

A story is a frame: one translatable text, the sizes that are believable for each of its quantities, and the relation
behind it. Draw a `name` and a frame like any other number of a level.

>>> frame = Frame("{name} reads {pages} pages in {days} days.", "rate", {"pages": (20, 300), "days": (2, 14)})
>>> tell(frame, name="Amara", pages=60, days=4).text()
'Amara reads 60 pages in 4 days.'
>>> tell(frame, name="Amara", pages=6000, days=4) is None
True
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from types import MappingProxyType

from stairwise.items.phrase import Field, Phrase
from stairwise.items.template import Number, say

# As many names of girls as of boys and a few for anyone, from many parts of the world; each short and easy to read.
GIRLS = (
    "Ana", "Amara", "Mei", "Layla", "Priya", "Zoe", "Nina", "Kiara", "Sofia", "Aisha", "Hana", "Luz", "Tala", "Ruth",
    "Ivy", "Noor", "Elena", "Mia", "Imani", "Yuki",
)  # fmt: skip
BOYS = (
    "Luis", "Kofi", "Wei", "Omar", "Arjun", "Liam", "Diego", "Jamal", "Ivan", "Tariq", "Ken", "Mateo", "Nico", "Eli",
    "Sam", "Bilal", "Marco", "Jin", "Andre", "Kai",
)  # fmt: skip
ANYONE = ("Alex", "Jordan", "Sasha", "Quinn", "Robin", "Remy")
NAMES = tuple(name for pair in zip(GIRLS, BOYS, strict=True) for name in pair) + ANYONE

PAIRS = tuple((NAMES[at], NAMES[(at + 7) % len(NAMES)]) for at in range(len(NAMES)))
"""Two different people for stories that need two."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A story with its blanks: whole sentences, so that a translator can reorder all of it.

    `sizes` gives the least and greatest believable number for each quantity: whole people, possible speeds, prices one
    pays. `units` names the unit of a quantity where the answer has one, such as {"speed": ("mi", "h")}.
    """

    text: str
    structure: str = ""
    sizes: Mapping[str, tuple[Number, Number]] = field(default_factory=lambda: MappingProxyType({}), hash=False)
    units: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}), hash=False)

    def believable(self, **numbers: object) -> bool:
        """Whether every number that has a size given is within it."""
        return all(
            low <= number <= high
            for name, (low, high) in self.sizes.items()
            if isinstance(number := numbers.get(name), int | Fraction)
        )


def tell(frame: Frame, **fields: Field | Fraction) -> Phrase | None:
    """The story with its blanks filled in; None when a number is not believable in it."""
    return say(frame.text, **fields) if frame.believable(**fields) else None
