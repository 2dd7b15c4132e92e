"""Evidence: Response, and readers and writers of response logs."""

from stairwise.evidence.response import Response, Source, in_order

__all__ = ["Response", "Source", "in_order"]
