"""What all records of the data files share."""

from typing import Any, Final

STRICT: Final[dict[str, Any]] = {"extra": "forbid"}
"""A field that a record does not have is an error, never ignored: most are misspelled."""
