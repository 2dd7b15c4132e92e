"""Cuts LaTeX, as a math field emits it, into the same tokens as typed text.

>>> [token.kind for token in latex_tokens(r"\\sqrt{x} \\le 3")]
['root', 'open', 'word', 'close', 'relation', 'number']
"""

from __future__ import annotations

import re

from stairwise.answers import limits
from stairwise.answers.problems import Unreadable
from stairwise.answers.tokens import DIGITS, Token, number_tail, tokens

_COMMAND = re.compile(r"\\(?:[A-Za-z]+\*?|.)")
_NUMBER = re.compile(r"[1-9]\d{0,2}(?:(?:\{,\}|\\,)\d{3}(?!\d))+(?:\.\d+)?|\d+(?:\.(?!\.)\d*)?|\.\d+")
_GROUPED = re.compile(r"[1-9]\d{0,2}(?:,\d{3}(?!\d))+(?!,\d)(?:\.\d+)?")
_TEXT = re.compile(r"\s*\{([^{}]*)\}")
_RUN = re.compile(r"[A-Za-zα-ω]+")
_OVERLINE = re.compile(r"\\(?:overline|bar)\s*(?:\{(\d{1,12})\}|(\d))")
_DEGREE = re.compile(r"\^\s*(?:\{\s*\\(?:circ|degree)\s*\}|\\(?:circ|degree)(?![A-Za-z]))")
_SILENT = frozenset(
    [
        *(
            f"\\{name}"
            for name in [
                "left",
                "right",
                "big",
                "Big",
                "bigl",
                "bigr",
                "Bigl",
                "Bigr",
                "mleft",
                "mright",
                "displaystyle",
                "textstyle",
            ]
        ),
        *(
            f"\\{name}"
            for name in [
                "limits",
                "nolimits",
                "bigg",
                "Bigg",
                "biggl",
                "biggr",
                "quad",
                "qquad",
                "space",
                "enspace",
                "thinspace",
            ]
        ),
        *("\\,", "\\;", "\\:", "\\!", "\\ ", "\\>"),
    ]
)
_WORDS = frozenset(
    f"\\{name}"
    for name in [
        "sin",
        "cos",
        "tan",
        "sec",
        "csc",
        "cot",
        "arcsin",
        "arccos",
        "arctan",
        "sinh",
        "cosh",
        "tanh",
        "log",
        "ln",
        "lg",
        "exp",
        "min",
        "max",
        "gcd",
        "alpha",
        "beta",
        "gamma",
        "delta",
        "epsilon",
        "theta",
        "lambda",
        "mu",
        "sigma",
        "phi",
        "omega",
        "rho",
        "tau",
        "pi",
        "infty",
    ]
)
_SYMBOLS: dict[str, tuple[str, str]] = {
    r"\cdot": ("op", "*"),
    r"\ast": ("op", "*"),
    r"\times": ("op", "×"),
    r"\div": ("op", "÷"),
    r"\pm": ("op", "±"),
    r"\mp": ("op", "±"),
    r"\le": ("relation", "<="),
    r"\leq": ("relation", "<="),
    r"\leqslant": ("relation", "<="),
    r"\ge": ("relation", ">="),
    r"\geq": ("relation", ">="),
    r"\geqslant": ("relation", ">="),
    r"\lt": ("relation", "<"),
    r"\gt": ("relation", ">"),
    r"\ne": ("relation", "!="),
    r"\neq": ("relation", "!="),
    r"\approx": ("relation", "approx"),
    r"\in": ("relation", "in"),
    r"\cup": ("union", "∪"),
    r"\lbrace": ("open", "{"),
    r"\{": ("open", "{"),
    r"\rbrace": ("close", "}"),
    r"\}": ("close", "}"),
    r"\lbrack": ("open", "["),
    r"\rbrack": ("close", "]"),
    r"\lparen": ("open", "("),
    r"\rparen": ("close", ")"),
    r"\vert": ("bar", "|"),
    r"\lvert": ("open", "|"),
    r"\rvert": ("close", "|"),
    r"\mid": ("bar", "|"),
    r"\lfloor": ("floor", "floor"),
    r"\lceil": ("floor", "ceil"),
    r"\rfloor": ("close", "floor"),
    r"\rceil": ("close", "ceil"),
    r"\binom": ("binom", "binom"),
    r"\dbinom": ("binom", "binom"),
    r"\tbinom": ("binom", "binom"),
    r"\%": ("post", "%"),
    r"\$": ("money", "$"),
    r"\degree": ("post", "°"),
    r"\circ": ("post", "°"),
    r"\prime": ("post", "'"),
    r"\emptyset": ("words", "none"),
    r"\varnothing": ("words", "none"),
    r"\R": ("words", "all"),
    r"\Reals": ("words", "all"),
    r"\reals": ("words", "all"),
    r"\exponentialE": ("word", "e"),
    r"\imaginaryI": ("word", "i"),
    r"\land": ("and", "and"),
    r"\wedge": ("and", "and"),
    r"\lor": ("or", "or"),
    r"\vee": ("or", "or"),
    r"\frac": ("frac", "frac"),
    r"\dfrac": ("frac", "frac"),
    r"\tfrac": ("frac", "frac"),
    r"\cfrac": ("frac", "frac"),
    r"\sqrt": ("root", "latex"),
    r"\colon": ("colon", ":"),
    r"\\": ("and", "and"),
    r"\varphi": ("word", "φ"),
    r"\ldots": ("more", "..."),
    r"\dots": ("more", "..."),
}
_SIDES = {"\\left": "open", "\\mleft": "open", "\\right": "close", "\\mright": "close"}
_TEXT_COMMANDS = frozenset(
    f"\\{name}"
    for name in [
        "text",
        "mathrm",
        "textrm",
        "mbox",
        "operatorname",
        "mathit",
        "mathbf",
        "textbf",
        "textit",
        "mathsf",
        "rm",
    ]
)
_UNIT_FRACTION = re.compile(
    r"\\[dt]?frac\s*\{\s*\\(?:text|mathrm|operatorname)\s*\{([^{}]*)\}\s*\}"
    r"\s*\{\s*\\(?:text|mathrm|operatorname)\s*\{([^{}]*)\}\s*\}"
)
_DECORATED = re.compile(
    r"\\(?:overline|bar|vec|overrightarrow|overleftrightarrow|overset\{\\[a-z]+\}|widehat|hat)\s*\{?([A-Za-z]{1,3})\}?"
)
_FIGURE = re.compile(r"\\(?:angle|measuredangle|triangle)\s*([A-Z]{1,3}|\d)")
_MATRIX = re.compile(r"\\begin\{[pb]matrix\}(.*?)\\end\{[pb]matrix\}", re.DOTALL)
_ENVIRONMENT = re.compile(r"\\(?:begin|end)\{(?:cases|array|aligned|align\*?|matrix)\}(?:\{[lcr]*\})?")


def latex_tokens(text: str) -> list[Token]:
    """The tokens of a LaTeX string; raises Unreadable for a command that means nothing here."""
    text = _MATRIX.sub(_rows, text)
    return _Cutter(_UNIT_FRACTION.sub(r"\\text{ \1}/\\text{\2}", text)).run()


def _rows(match: re.Match[str]) -> str:
    """A matrix as a point of its rows; a column of numbers is a point."""
    rows = [row for row in re.split(r"\\\\", match[1]) if row.strip()]
    return "(" + ",".join("(" + ",".join(row.split("&")) + ")" for row in rows) + ")"


class _Cutter:
    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.out: list[Token] = []
        self.spaced = False
        self.groups: list[str] = []

    def run(self) -> list[Token]:
        while self.at < len(self.text):
            self.step(self.text[self.at])
            if len(self.out) > limits.TOKENS:
                raise Unreadable("too_long", self.at)
        return [token for token in self.out if token.kind != "skip"]

    def step(self, char: str) -> None:
        if char in " ~&":
            self.spaced, self.at = True, self.at + 1
        elif char == "\\":
            self.command()
        elif char in DIGITS or (char == "." and self.text[self.at + 1 : self.at + 2] in DIGITS):
            self.number()
        elif char == "{":
            self.brace()
        elif char == "}":
            self.put("close", self.groups.pop() if self.groups else "}", 1)
        elif match := _DEGREE.match(self.text, self.at):
            self.put("post", "°", len(match[0]))
        elif match := _RUN.match(self.text, self.at):
            self.put("word", match[0], len(match[0]))
        else:
            self.plain()

    def put(self, kind: str, value: str, width: int) -> None:
        self.out.append(Token(kind, value, self.at, self.spaced))
        self.spaced = False
        self.at += width

    def plain(self) -> None:
        """Any other symbol means what it means in typed text."""
        width = 2 if self.text[self.at : self.at + 2] in ("<=", ">=", "!=", "**", "==") else 1
        for token in tokens(self.text[self.at : self.at + width]):
            self.out.append(token._replace(at=self.at, spaced=self.spaced))
        self.spaced = False
        self.at += width

    def brace(self) -> None:
        """A brace only groups in LaTeX; an empty pair says nothing except as an argument."""
        if self.text.startswith("{}", self.at) and not self.wants_argument():
            self.at += 2
            return
        loose = not self.wants_argument()
        self.groups.append(")" if loose else "}")
        self.put("open", "(" if loose else "group", 1)

    def wants_argument(self) -> bool:
        """Whether the brace at this place is the argument of a fraction, root or script."""
        if not self.out:
            return False
        last = self.out[-1]
        if last.kind in ("frac", "binom", "root", "sub") or (last.kind == "op" and last.value == "^"):
            return True
        return last.kind == "close" and last.value in ("}", "]") and self.second_argument()

    def second_argument(self) -> bool:
        """Whether the group that just closed was a fraction's first argument or a root's index."""
        depth = 0
        for index in range(len(self.out) - 1, -1, -1):
            token = self.out[index]
            depth += (token.kind == "close") - (token.kind == "open")
            if depth == 0:
                before = self.out[index - 1] if index else None
                return before is not None and (
                    before.kind in ("frac", "binom") or (before.kind == "root" and token.value == "[")
                )
        return False

    def number(self) -> None:
        if self.text[self.at] != "." and self.one_digit():
            self.put("number", self.text[self.at], 1)
            return
        match = (self.outside() and _GROUPED.match(self.text, self.at)) or _NUMBER.match(self.text, self.at)
        end = match.end() if match else self.at + 1
        value = re.sub(r"\{,\}|\\,|,", "", self.text[self.at : end])
        if over := _OVERLINE.match(self.text, end):
            cycle = over[1] or over[2]
            self.put("repeating", f"{value if '.' in value else value + '.'} {cycle}", over.end() - self.at)
            return
        token, end = number_tail(self.text, self.at, end, value, self.spaced)
        self.put(token.kind, token.value, end - self.at)

    def outside(self) -> bool:
        """Whether no bracket is open: inside one, a comma separates."""
        return not any(token.kind == "open" and token.value != "group" for token in self.out)

    def one_digit(self) -> bool:
        """``\\frac12`` and ``\\frac{1}2``: an argument without braces is one digit."""
        if self.out and self.out[-1].kind == "frac":
            return True
        if len(self.out) > 1 and self.out[-2].kind == "frac" and self.out[-1].kind != "open":
            return True
        return bool(self.out) and self.out[-1].value == "}" and self.second_argument()

    def command(self) -> None:
        match = _COMMAND.match(self.text, self.at)
        if match is None:
            raise Unreadable("command", self.at, symbol="\\")
        name = match[0]
        if environment := _ENVIRONMENT.match(self.text, self.at):
            self.at = environment.end()
        elif name in _SILENT:
            self.silent(name)
        elif name in _SYMBOLS:
            self.put(*_SYMBOLS[name], len(name))
        elif name in _WORDS:
            self.put("word", name[1:], len(name))
        elif name in _TEXT_COMMANDS:
            self.words(name)
        else:
            self.other(name)

    def silent(self, name: str) -> None:
        self.at += len(name)
        self.spaced = self.spaced or name not in ("\\left", "\\right", "\\!")
        if name in ("\\left", "\\right") and self.text.startswith(".", self.at):
            self.at += 1
        if name in _SIDES and self.text.startswith("|", self.at):
            self.put(_SIDES[name], "|", 1)

    def words(self, name: str) -> None:
        """Upright text: units, connectives, names of functions."""
        match = _TEXT.match(self.text, self.at + len(name))
        if match is None:
            raise Unreadable("latex_argument", self.at, name=name)
        inside = match[1].replace("\\$", "$").replace("\\%", "%").replace("\\ ", " ")
        spaced = self.spaced or name != "\\operatorname"
        for index, token in enumerate(tokens(inside)):
            self.out.append(token._replace(at=self.at, spaced=token.spaced or (index == 0 and spaced)))
        self.at = match.end()
        self.spaced = inside.endswith(" ")

    def other(self, name: str) -> None:
        if name in ("\\placeholder", "\\square", "\\Box"):
            raise Unreadable("empty_box", self.at)
        if name == "\\mathbb" and (match := re.match(r"\\mathbb\s*\{?R\}?", self.text[self.at :])):
            self.put("words", "all", match.end())
        elif match := _DECORATED.match(self.text, self.at):
            self.put("word", match[1], len(match[0]))
        elif match := _FIGURE.match(self.text, self.at):
            sign = "∠" if "angle" in name and "tri" not in name else "△"
            self.put("name", sign + match[1], len(match[0]))
        else:
            raise Unreadable("command", self.at, symbol=name)
