"""Compiles numerical loops when numba is there (`pip install stairwise[fit]`); without it they run slowly."""

from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from typing import Any, TypeVar

F = TypeVar("F", bound=Callable[..., object])


def jit(function: F) -> F:
    """The function, compiled at its first call and kept on disk for the next process.

    >>> jit(abs)(-2)
    2
    """
    try:
        numba: Any = import_module("numba")
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
    return find_spec("numba") is not None
