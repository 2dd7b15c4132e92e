"""Compiles a numerical loop when numba is there (`pip install stairwise[fit]`); without it the same loop runs slowly."""

from collections.abc import Callable
from typing import TypeVar

F = TypeVar("F", bound=Callable[..., object])


def jit(function: F) -> F:
    """The function, compiled at its first call and kept on disk for the next process.

    >>> jit(abs)(-2)
    2
    """
    try:
        import numba
    except ImportError:
        return function
    if not hasattr(function, "__code__"):
        return function
    return _kept(numba.njit(nogil=True, cache=True), numba.njit(nogil=True), function)


def _kept(cached: Callable[[F], F], plain: Callable[[F], F], function: F) -> F:
    try:
        return cached(function)
    except RuntimeError:  # numba finds no folder that it may write its cache to
        return plain(function)


def compiled() -> bool:
    """Whether loops are compiled here."""
    try:
        import numba  # noqa: F401
    except ImportError:
        return False
    return True
