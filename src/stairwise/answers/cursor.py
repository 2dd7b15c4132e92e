"""A place among the tokens of an answer, and what to say where reading stops."""

from __future__ import annotations

from typing import NoReturn

from stairwise.answers.context import Context
from stairwise.answers.problems import Unreadable
from stairwise.answers.tokens import Token

END = Token("end", "", -1)


_SHOWN = {"approx": "≈", "in": "∈", "<=": "≤", ">=": "≥", "!=": "≠", "group": "{"}


def shown(token: Token) -> str:
    """How a token is shown to the student.

    >>> shown(Token("relation", "<=", 0))
    '≤'
    """
    return _SHOWN.get(token.value, token.value)


class Cursor:
    """Every method reads from ``self.at`` and moves it forward only."""

    def __init__(self, found: list[Token], context: Context) -> None:
        self.found = found
        self.context = context
        self.at = 0
        self.depth = 0
        self.bars = 0

    @property
    def here(self) -> Token:
        return self.found[self.at] if self.at < len(self.found) else END

    def peek(self, ahead: int = 1) -> Token:
        index = self.at + ahead
        return self.found[index] if index < len(self.found) else END

    def take(self) -> Token:
        token = self.here
        self.at += 1
        return token

    def accept(self, kind: str, value: str = "") -> bool:
        if self.here.kind == kind and (not value or self.here.value == value):
            self.at += 1
            return True
        return False

    def something_after(self, sign: Token) -> None:
        here = self.here
        if here.kind == "end" or here.kind in ("close", "comma", "or", "and"):
            symbol = shown(sign)
            code = "nothing_after" if not symbol.isalpha() else "nothing_after_word"
            raise Unreadable(code, sign.at + 1, symbol=symbol)
        if here.kind == "relation":
            self.side_by_side(sign)

    def side_by_side(self, sign: Token) -> NoReturn:
        raise Unreadable("two_signs", self.here.at, left=shown(sign), right=shown(self.here))

    def no_operand(self, token: Token) -> NoReturn:
        if token.kind == "end":
            self.ends_early(self.found[-1] if self.found else END)
        if token.kind == "close":
            raise Unreadable("unopened", token.at, close="}" if token.value == "group" else token.value)
        if token.kind in ("relation", "comma", "post", "super", "colon"):
            self.misplaced(token)
        raise Unreadable("unexpected", token.at, symbol=token.value)

    def misplaced(self, token: Token) -> NoReturn:
        """A sign that needs something before it."""
        before = self.found[self.found.index(token) - 1] if self.found.index(token) else END
        if before.kind in ("op", "relation"):
            raise Unreadable("two_signs", token.at, left=shown(before), right=shown(token))
        raise Unreadable("nothing_before", token.at, symbol=shown(token))

    def ends_early(self, before: Token) -> NoReturn:
        if before.kind == "open":
            raise Unreadable("unclosed_plain", before.at, open="{" if before.value == "group" else before.value)
        if before.kind == "end":
            raise Unreadable("empty", 0)
        code = "nothing_after" if before.kind == "op" else "nothing_after_word"
        raise Unreadable(code, before.at, symbol=shown(before))

    def leftover(self) -> NoReturn:
        token = self.here
        if token.kind == "close":
            raise Unreadable("unopened", token.at, close="}" if token.value == "group" else token.value)
        raise Unreadable("unexpected", token.at, symbol=token.value)
