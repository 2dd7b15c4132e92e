"""How names are shown: in full to teachers, shortened on the page where a class finds itself."""

from collections import Counter
from collections.abc import Mapping, Sequence


def short_names(names: Sequence[str]) -> list[str]:
    """First name and as much of the last name as tells two apart, in the order given.

    >>> short_names(["Ana Ruiz", "Ana Rojas", "Kofi Mensah", "Li"])
    ['Ana Ru.', 'Ana Ro.', 'Kofi M.', 'Li']
    """
    longest = max((len(name) for name in names), default=0)
    shown = [_short(name, 1) for name in names]
    for length in range(2, longest + 1):
        count: Mapping[str, int] = Counter(shown)
        shown = [_short(name, length) if count[old] > 1 else old for name, old in zip(names, shown, strict=True)]
    return shown


def _short(name: str, length: int) -> str:
    first, _, last = name.partition(" ")
    last = last.rpartition(" ")[2] if last else ""
    return f"{first} {last[:length]}{'.' if len(last) > length else ''}".strip()
