"""Decides what the words among the tokens mean: letters, functions, units, connectives.

The item's context settles what is ambiguous; refusals here keep ``idk`` from being algebra.
"""

from __future__ import annotations

import re

from stairwise.answers import units
from stairwise.answers.context import Context
from stairwise.answers.problems import Unreadable
from stairwise.answers.tokens import Token

FUNCTIONS = frozenset(
    [
        "sin",
        "cos",
        "tan",
        "sec",
        "csc",
        "cot",
        "arcsin",
        "arccos",
        "arctan",
        "asin",
        "acos",
        "atan",
        "sinh",
        "cosh",
        "tanh",
        "log",
        "ln",
        "lg",
        "exp",
        "abs",
        "floor",
        "ceil",
        "min",
        "max",
        "gcd",
        "lcm",
        "binom",
    ]
)
_NAMED = frozenset(["gcd", "lcm", "max", "min"])  # without brackets, "LCM = 12", only a name
SYNONYMS: dict[str, str] = {"asin": "arcsin", "acos": "arccos", "atan": "arctan", "lg": "log"}
GREEK: dict[str, str] = dict(
    zip(
        ["alpha", "beta", "gamma", "delta", "epsilon", "theta", "lambda", "mu", "sigma", "phi", "omega", "rho", "tau"],
        "αβγδεθλμσφωρτ",
        strict=True,
    )
)
EXACT: dict[str, tuple[str, str]] = {
    "or": ("or", "or"),
    "and": ("and", "and"),
    "pi": ("constant", "pi"),
    "π": ("constant", "pi"),
    "infinity": ("constant", "infinity"),
    "inf": ("constant", "infinity"),
    "infty": ("constant", "infinity"),
    "oo": ("constant", "infinity"),
    "percent": ("post", "%"),
    "pct": ("post", "%"),
    "sqrt": ("root", "2"),
    "cbrt": ("root", "3"),
    "root": ("root", "n"),
    "remainder": ("remainder", "R"),
    "rem": ("remainder", "R"),
    "to": ("colon", ":"),
    "union": ("union", "∪"),
    "times": ("op", "×"),
    "plus": ("op", "+"),
    "minus": ("op", "-"),
}
CHATTER = frozenset(
    [
        "idk",
        "dunno",
        "help",
        "hi",
        "hello",
        "what",
        "why",
        "how",
        "huh",
        "lol",
        "ok",
        "okay",
        "yes",
        "no",
        "nope",
        "nothing",
        "none",
        "who",
        "cares",
        "na",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "zero",
        "eleven",
        "twelve",
        "half",
        "hundred",
        "thousand",
        "hmm",
        "um",
        "please",
        "sorry",
        "maybe",
        "answer",
        "the",
        "is",
        "asdf",
        "qwerty",
        "blah",
        "test",
        "skip",
        "pass",
        "wtf",
        "omg",
        "bruh",
        "hey",
        "cant",
        "dont",
        "don't",
        "can't",
        "not",
        "sure",
        "know",
    ]
)
_PARTS = re.compile(
    "arcsin|arccos|arctan|sinh|cosh|tanh|sqrt|cbrt|sin|cos|tan|sec|csc|cot|log|ln|exp|abs|pi|"
    + "|".join(sorted(GREEK, key=len, reverse=True))
    + "|."
)
_OPERANDS = frozenset(
    [
        "number",
        "science",
        "vulgar",
        "repeating",
        "dots",
        "close",
        "constant",
        "unit",
        "prefix",
        "post",
        "super",
        "frac",
        "bar",
    ]
)


def resolve(found: list[Token], context: Context) -> list[Token]:
    """``found`` with every word replaced by what it means.

    Raises Unreadable for words that are no mathematics.

    >>> from stairwise.answers.tokens import tokens
    >>> [t.kind for t in resolve(tokens("3 cm or 2xy"), Context())]
    ['number', 'unit', 'or', 'number', 'letter', 'letter']
    """
    if not any(token.kind in ("word", "maybe") for token in found):
        return found
    return _Resolver(found, context).run()


class _Resolver:
    def __init__(self, found: list[Token], context: Context) -> None:
        self.found = found
        self.context = context
        self.names = context.names
        self.known = frozenset(context.variables)
        self.out: list[Token] = []
        words = [token.value for token in found if token.kind == "word"]
        self.only_units = context.units != "never" and all(map(_unitlike, words)) and self.lone_x()
        self.refuse(words)

    def refuse(self, words: list[str]) -> None:
        """Plain talk is not algebra: it is refused before its letters are multiplied."""
        strange = [word for word in words if self.strange(word)]
        talk = [word for word in words if word.lower() in CHATTER and not self.spelled(word)]
        if talk and len(talk) == len(words) and (len(talk) > 1 or len(talk[0]) > 2):
            raise Unreadable("words", 0, words=" ".join(words))
        long = [word for word in words if len(word) > 2 and not self.familiar(word)]
        if (
            len(strange) > 1
            or (len(long) > 1 and len(words) == len(self.found))
            or (strange and not self.noun(strange))
        ):
            raise Unreadable("words", 0, words=" ".join(words[:8]))

    def spelled(self, word: str) -> bool:
        return word in self.names or word in self.context.functions or (self.known >= set(word))

    def familiar(self, word: str) -> bool:
        """Whether ``word`` is a name, a function, a unit or a connective."""
        lower = word.lower()
        return self.spelled(word) or lower in EXACT or lower in FUNCTIONS or _unitlike(word) or lower in GREEK

    def strange(self, word: str) -> bool:
        """Whether ``word`` cannot be a product of letters, a function, a unit or a connective."""
        lower = word.lower()
        if self.familiar(word):
            return False
        if lower in CHATTER and len(word) > 1:
            return True
        if self.context.closed and len(word) > 2 and not self.known & set(word):
            return all(len(part) == 1 for part in _PARTS.findall(word)) or len(word) > 5
        singles = [part for part in _PARTS.findall(word) if len(part) == 1]
        return len(singles) > 3 and len(set(singles)) > 2 and singles != sorted(set(singles))

    def noun(self, strange: list[str]) -> bool:
        """Whether the one strange word is a counted noun, as in "5 apples"."""
        if self.context.units == "never" or len(self.found) < 2 or strange[0].lower() in CHATTER:
            return False
        index = next(k for k, token in enumerate(self.found) if token.value == strange[0])
        return index > 0 and self.found[index - 1].kind in _OPERANDS and self.found[index].spaced and self.ends(index)

    def ends(self, index: int) -> bool:
        """Whether a noun can stand here: at the end, or before "per"."""
        after = self.found[index + 1] if index + 1 < len(self.found) else None
        return after is None or after.value in ("per", "/")

    def run(self) -> list[Token]:
        for index, token in enumerate(self.found):
            if token.kind == "maybe":
                self.maybe(token)
            elif token.kind == "word":
                self.word(token, index)
            else:
                self.out.append(token)
        return self.out

    def maybe(self, token: Token) -> None:
        """``+-``: both signs where several answers are expected or nothing stands before it."""
        starts = not self.out or self.out[-1].kind in ("relation", "open", "comma")
        if starts or self.context.several:
            self.out.append(token._replace(kind="op"))
        else:
            self.out += [token._replace(kind="op", value="+"), Token("op", "-", token.at + 1)]

    def word(self, token: Token, index: int) -> None:
        word, lower = token.value, token.value.lower()
        if word in self.names or word in self.known:
            self.put(token, "letter", word)
        elif word in self.context.functions:
            self.put(token, "name", word)
        elif self.is_unit(token, index):
            self.unit(token)
        elif lower in EXACT and not (len(word) == 2 and self.known >= set(word)):
            self.put(token, *EXACT[lower])
        elif lower == "log" and self.based(index):
            self.put(token, "function", "log")
            self.out.append(Token("sub", "_", token.at))
        elif lower in _NAMED and not self.applied(index):
            self.put(token, "letter", word)
        elif lower in FUNCTIONS:
            self.put(token, "function", SYNONYMS.get(lower, lower))
        elif self.special(token, index):
            pass
        else:
            self.split(token)

    def applied(self, index: int) -> bool:
        return index + 1 < len(self.found) and self.found[index + 1].kind == "open"

    def based(self, index: int) -> bool:
        """``log2(8)`` and ``log10(1000)``: a base glued to the name, before a bracket."""
        after = self.found[index + 1 : index + 3]
        if len(after) < 2 or after[0].kind != "number" or after[0].spaced:
            return False
        return after[1].kind == "open" and after[0].value in ("2", "10")

    def put(self, token: Token, kind: str, value: str) -> None:
        self.out.append(Token(kind, value, token.at, token.spaced))

    def special(self, token: Token, index: int) -> bool:
        """``x`` between numbers, ``R`` before a remainder, ``U`` between intervals."""
        before = self.found[index - 1].kind if index else ""
        after = self.found[index + 1].kind if index + 1 < len(self.found) else ""
        if before in ("number", "close") and after == "number" and token.value in ("R", "r", "x", "X"):
            if token.value in "Rr" and before == "number":
                self.put(token, "remainder", "R")
                return True
            if token.value in "xX" and before == "number" and self.lone_x():
                self.put(token, "op", "×")
                return True
        if token.value in "Uu" and before == "close" and after == "open":
            self.put(token, "union", "∪")
            return True
        return False

    def lone_x(self) -> bool:
        """Whether every x of the answer stands between two numbers."""
        for index, token in enumerate(self.found):
            if token.kind == "word" and "x" in token.value.lower():
                around = self.found[max(index - 1, 0)], self.found[min(index + 1, len(self.found) - 1)]
                if any(each.kind != "number" for each in around):
                    return False
        return True

    def is_unit(self, token: Token, index: int) -> bool:
        word = token.value
        if self.context.units == "never" or not index or not self.after_value():
            return False
        if word.lower() in units.SUFFIXES:
            return self.out[-1].kind == "unit"
        if word == "per":
            return True
        if word.lower() in units.PREFIXES or word in ("fl", "fluid"):
            return index + 1 < len(self.found) and self.found[index + 1].kind == "word"
        if units.canonical(word) is None:
            return self.is_noun(token, index)
        if self.context.units == "always":
            return True
        if self.known and self.known >= set(word):
            return False
        if len(word) > 1:
            return self.only_units or token.spaced or len(word) > 2
        return self.only_units and (token.spaced or self.out[-1].kind != "number") and word in units.SHORT

    def after_value(self) -> bool:
        before = self.out[-1] if self.out else None
        if before is None:
            return False
        if before.kind == "op" and before.value in "/*" and len(self.out) > 1:
            if self.context.units == "always" and before.value == "*" and self.out[-2].kind == "number":
                return True
            return self.out[-2].kind in ("unit", "money") or (before.value == "/" and self.costs())
        return before.kind in _OPERANDS

    def costs(self) -> bool:
        """Whether the answer is a price, so that a unit may follow the slash: ``$3/lb``."""
        return any(token.kind == "money" for token in self.found[:2])

    def is_noun(self, token: Token, index: int) -> bool:
        last = self.ends(index)
        numbers = all(each.kind not in ("relation", "open") for each in self.found)
        plain = token.value.isalpha() and len(token.value) > 2 and token.value.lower() not in EXACT
        after_unit = self.out[-1].kind in ("unit", "op")
        return last and numbers and plain and (self.strange(token.value) or after_unit) and (token.spaced or after_unit)

    def unit(self, token: Token) -> None:
        word = token.value
        if word == "per":
            self.put(token, "op", "/")
        elif word.lower() in units.PREFIXES:
            self.put(token, "prefix", word.lower())
        elif word.lower() in units.SUFFIXES:
            self.put(token, "super", str(units.SUFFIXES[word.lower()]))
        elif word in ("fl", "fluid"):
            self.put(token, "prefix", "fl")
        else:
            self.put(token, "unit", units.canonical(word) or word.lower())

    def split(self, token: Token) -> None:
        """A run of letters: functions and declared names inside it first, then single letters."""
        at, spaced = token.at, token.spaced
        for part in _split(token.value, self.names):
            kind, value = "letter", part
            if (part in EXACT and len(part) > 1) or part == "π":
                kind, value = EXACT[part]
            elif part in FUNCTIONS and len(part) > 1:
                kind, value = "function", SYNONYMS.get(part, part)
            elif part in GREEK:
                value = GREEK[part]
            self.out.append(Token(kind, value, at, spaced))
            at, spaced = at + len(part), False


def _split(word: str, names: tuple[str, ...]) -> list[str]:
    if not names:
        return _PARTS.findall(word)
    pattern = re.compile("|".join(map(re.escape, names)) + "|" + _PARTS.pattern)
    return pattern.findall(word)


def _unitlike(word: str) -> bool:
    lower = word.lower()
    return (
        units.canonical(word) is not None
        or lower in units.PREFIXES
        or lower in units.SUFFIXES
        or lower in ("per", "fl", "fluid", "pi", "x", "π", "and")
    )
