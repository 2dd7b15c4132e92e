from __future__ import annotations
def explanation(found) -> str:
    return found.wrong.variant or found.misconception
