"""Codes that are read aloud and typed by children: no letter or digit that looks like another."""

import secrets
from collections.abc import Container

LETTERS = "BCDFGHJKLMNPQRTVWXYZ"
DIGITS = "23456789"
CLASS_LETTERS, CLASS_DIGITS = 3, 3
PERSONAL_DIGITS = 4


def class_code() -> str:
    """A class code such as `KTM-482`: no vowels, so that it spells nothing.

    >>> len(class_code())
    7
    """
    return f"{_some(LETTERS, CLASS_LETTERS)}-{_some(DIGITS, CLASS_DIGITS)}"


def personal_code(taken: Container[str]) -> str:
    """A student's code of four digits that nobody else in the section has."""
    while (code := _some(DIGITS, PERSONAL_DIGITS)) in taken:
        continue
    return code


def pseudonym() -> str:
    """A random id that says nothing about the student."""
    return f"s-{secrets.token_hex(5)}"


def tidy(typed: str) -> str:
    """A class code as it was meant.

    >>> tidy(" ktm 482"), tidy("ktm482")
    ('KTM-482', 'KTM-482')
    """
    plain = "".join(c for c in typed.upper() if c.isalnum())
    return f"{plain[:CLASS_LETTERS]}-{plain[CLASS_LETTERS:]}"


def _some(alphabet: str, count: int) -> str:
    return "".join(secrets.choice(alphabet) for _ in range(count))
