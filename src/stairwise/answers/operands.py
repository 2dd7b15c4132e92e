"""What can stand on its own in an expression: numbers, letters, functions, roots, brackets."""

from __future__ import annotations

from collections.abc import Callable

from stairwise.answers import numerals, shapes
from stairwise.answers.cursor import Cursor
from stairwise.answers.problems import Unreadable
from stairwise.answers.tokens import Token
from stairwise.notation import tree
from stairwise.notation.tree import Node

SUM, PRODUCT, PREFIX, POWER, POSTFIX = 10, 20, 25, 30, 40
STARTS = frozenset(
    [
        "number",
        "science",
        "vulgar",
        "repeating",
        "dots",
        "letter",
        "name",
        "constant",
        "function",
        "root",
        "open",
        "bar",
        "frac",
        "binom",
        "floor",
        "words",
    ]
)
_CLOSERS = {"|": "|", "(": ")", "[": "]", "{": "}", "group": "}", "floor": "floor", "ceil": "ceil"}
NUMERALS = frozenset(["number", "science", "vulgar", "repeating", "dots"])


class Operands(Cursor):
    """Reads one operand; ``Parser`` supplies what may stand inside its brackets."""

    def expression(self, power: int) -> Node:
        """An expression of at least this binding power."""
        raise NotImplementedError

    def statement(self) -> Node:
        """A comparison, or an expression alone."""
        raise NotImplementedError

    def alternatives(self) -> Node:
        """Statements joined by "or"."""
        raise NotImplementedError

    def exponent(self, sign: Token) -> Node:
        """What stands after ``^``."""
        raise NotImplementedError

    def operand(self) -> Node:
        token = self.here
        reader = _READERS.get(token.kind)
        if reader is None:
            self.no_operand(token)
        return reader(self)

    def read_number(self) -> Node:
        token = self.take()
        node = numerals.number(token)
        if isinstance(node, tree.Integer):
            return self.maybe_mixed(node)
        return node

    def maybe_mixed(self, whole: tree.Integer) -> Node:
        """A whole number, a space and a fraction of whole numbers is a mixed number."""
        if self.here.kind == "vulgar":
            fraction = numerals.vulgar(self.take())
            return tree.Mixed(whole.value, *fraction)
        ahead = (self.here, self.peek(), self.peek(2))
        shape = [token.kind for token in ahead]
        if shape != ["number", "op", "number"] or ahead[1].value != "/" or not self.here.spaced:
            return whole
        num, den = ahead[0].value, ahead[2].value
        if not (num.isdigit() and den.isdigit()) or self.below_slash():
            return whole
        self.at += 3
        return tree.Mixed(whole.value, int(num), int(den))

    def below_slash(self) -> bool:
        """``1/2 3/4``: two fractions side by side, not one over a mixed number."""
        return self.at > 1 and self.found[self.at - 2].value == "/"

    def read_science(self) -> Node:
        return numerals.science(self.take())

    def read_vulgar(self) -> Node:
        num, den = numerals.vulgar(self.take())
        return tree.Divide(tree.Integer(num), tree.Integer(den))

    def read_repeating(self) -> Node:
        return numerals.repeating(self.take())

    def read_dots(self) -> Node:
        return numerals.dots(self.take())

    def read_words(self) -> Node:
        return tree.Words(numerals.words(self.take()))

    def read_constant(self) -> Node:
        return tree.Constant(self.take().value)

    def read_letter(self) -> Node:
        token = self.take()
        if self.here.kind == "post" and self.here.value == "'" and not self.here.spaced:
            self.take()
            token = token._replace(value=f"{token.value}'")
            return self.call(token.value) if self.here.kind == "open" else tree.Letter(token.value)
        letter = numerals.letter(token, self.subscript(), self.context)
        if isinstance(letter, tree.Letter) and self.applies(token):
            return self.call(token.value)
        return letter

    def applies(self, token: Token) -> bool:
        """``f(x)``: f and g before a bracket are functions; h, F and G before one plain thing in it."""
        if self.here.kind != "open" or self.here.spaced or token.value not in ("f", "g", "h", "F", "G"):
            return False
        if token.value in self.context.variables:
            return False
        after = self.peek(2)
        simple = self.peek().kind in ("letter", "number") and after.kind in ("close", "comma")
        return simple or token.value in ("f", "g") or token.value in self.context.functions

    def read_name(self) -> Node:
        token = self.take()
        subscript = self.subscript()
        if self.here.kind != "open":
            return tree.Letter(token.value, subscript)
        return self.call(f"{token.value}_{subscript}" if subscript else token.value)

    def subscript(self) -> str:
        if self.here.kind == "subtext":
            return self.take().value
        if not self.accept("sub"):
            return ""
        if self.here.kind in ("number", "letter", "name"):
            return self.take().value
        if self.here.kind == "open":
            return self.bracketed_text()
        raise Unreadable("nothing_after_word", self.here.at, symbol="_")

    def bracketed_text(self) -> str:
        opener, pieces = self.take(), list[str]()
        while self.here.kind not in ("close", "end"):
            pieces.append(self.take().value)
        if not pieces:
            raise Unreadable("empty_brackets", opener.at)
        if not self.accept("close"):
            raise Unreadable("unclosed_plain", opener.at, open="{")
        return "".join(pieces)

    def call(self, name: str) -> Node:
        opener = self.take()
        arguments = self.items(opener)
        self.close(opener)
        return tree.Call(name, tuple(shapes.plain(each) for each in arguments))

    def read_function(self) -> Node:
        token = self.take()
        base = self.logarithm_base() if token.value == "log" else None
        power = self.function_power()
        argument = self.argument(token)
        arguments = (*argument, base) if base is not None else argument
        node = shapes.applied(token.value, arguments, token.at)
        if power is None:
            return node
        if power == tree.Negative(tree.Integer(1)) and token.value in ("sin", "cos", "tan"):
            return tree.Call(f"arc{token.value}", arguments)
        return tree.Power(node, power)

    def logarithm_base(self) -> Node | None:
        if self.here.kind == "subtext":
            return tree.Integer(int(self.take().value))
        if not self.accept("sub"):
            return None
        token = self.here
        if token.kind == "number":
            return numerals.number(self.take())
        if token.kind == "letter":
            return tree.Letter(self.take().value)
        return shapes.plain(self.expression(POSTFIX))

    def function_power(self) -> Node | None:
        if self.here.kind == "super":
            return numerals.superscript(self.take())
        if self.here.kind == "op" and self.here.value == "^":
            return self.exponent_of_function(self.take())
        return None

    def exponent_of_function(self, sign: Token) -> Node:
        self.something_after(sign)
        if self.accept("op", "-"):
            return tree.Negative(shapes.plain(self.expression(POSTFIX)))
        return shapes.plain(self.expression(POSTFIX))

    def argument(self, token: Token) -> tuple[Node, ...]:
        """What a function works on: brackets, or the letters and numbers right after it."""
        if self.here.kind == "open":
            opener = self.take()
            found = self.items(opener)
            self.close(opener)
            return tuple(shapes.plain(each) for each in found)
        if self.here.kind not in STARTS or self.here.kind == "function":
            raise Unreadable("function_alone", token.at, name=token.value)
        node = self.expression(POWER)
        while self.here.kind in ("letter", "constant", "root") or self.here.kind == "frac":
            node = shapes.product(node, self.expression(POWER), "implicit")
        return (shapes.plain(node),)

    def read_root(self) -> Node:
        token = self.take()
        index = self.root_index(token)
        if self.here.kind == "open":
            opener = self.take()
            found = self.items(opener)
            self.close(opener)
            return numerals.root(token, found, index)
        if self.here.value != "-" and (self.here.kind not in STARTS or self.here.kind == "function"):
            raise Unreadable("function_alone", token.at, name="sqrt")
        negative = self.accept("op", "-")
        of = self.expression(POSTFIX + 1)
        return numerals.root(token, [tree.Negative(shapes.plain(of)) if negative else of], index)

    def root_index(self, token: Token) -> Node:
        if token.value.isdigit() and token.value != "2":
            return tree.Integer(int(token.value))
        if self.here.value == "[" and (token.value == "latex" or (token.value == "2" and self.has_index())):
            opener = self.take()
            index = self.expression(SUM)
            self.close(opener)
            return shapes.plain(index)
        return tree.Integer(2)

    def has_index(self) -> bool:
        """``\\sqrt[3]{8}`` has an index, ``sqrt[9]`` only unusual brackets."""
        depth = 0
        for ahead in range(len(self.found) - self.at):
            token = self.peek(ahead)
            depth += (token.kind == "open") - (token.kind == "close")
            if not depth:
                return self.peek(ahead + 1).kind == "open"
        return False

    def read_frac(self) -> Node:
        token = self.take()
        num = self.braced(token)
        den = self.braced(token)
        return tree.Divide(num, den, "bar")

    def read_binom(self) -> Node:
        token = self.take()
        return tree.Call("binom", (self.braced(token), self.braced(token)))

    def read_floor(self) -> Node:
        opener = self.take()
        inside = self.inside(opener)
        self.close(opener)
        return tree.Call(opener.value, (shapes.plain(inside),))

    def braced(self, token: Token) -> Node:
        """One argument of a LaTeX command: a brace group, or a single token."""
        if self.here.kind == "open" and self.here.value == "group":
            opener = self.take()
            node = self.inside(opener)
            self.close(opener)
            return shapes.plain(node)
        if self.here.kind not in STARTS:
            raise Unreadable("latex_argument", token.at, name="fraction")
        return shapes.plain(self.operand())

    def read_bar(self) -> Node:
        opener = self.take()
        bars, self.bars = self.bars, self.bars + 1
        if self.here.kind == "end":
            raise Unreadable("unclosed_bar", opener.at)
        if self.here.kind == "bar" and self.peek().kind not in STARTS and self.peek().kind != "op":
            raise Unreadable("empty_brackets", opener.at)
        inside = self.expression(SUM)
        if not self.accept("bar"):
            if self.here.kind == "end":
                raise Unreadable("unclosed_bar", opener.at)
            self.leftover()
        self.bars = bars
        return tree.Absolute(shapes.plain(inside))

    def read_money(self) -> Node:
        token = self.take()
        self.something_after(token)
        if self.here.kind not in NUMERALS and not (self.here.kind == "op" and self.here.value == "-"):
            raise Unreadable("unexpected", self.here.at, symbol=self.here.value)
        negative = self.accept("op", "-")
        value = tree.Quantity(shapes.plain(self.operand()), tree.Unit(((token.value, 1),)))
        return tree.Negative(value) if negative else value

    def read_op(self) -> Node:
        token = self.take()
        if token.value not in "+-±":
            self.misplaced(token)
        self.something_after(token)
        if self.here.kind == "op" and "+" in (token.value, self.here.value):
            self.side_by_side(token)
        of = self.expression(PRODUCT)
        return shapes.signed(token.value, of)

    def read_open(self) -> Node:
        opener = self.take()
        if opener.value == "{" and self.builder():
            return self.set_builder(opener)
        if self.here.kind == "close":
            return self.nothing_inside(opener)
        found = self.items(opener)
        closer = self.close(opener)
        if closer.value != _CLOSERS[opener.value] and len(found) != 2:
            raise Unreadable("mismatched", closer.at, open=opener.value, close=closer.value)
        if opener.value == "|":
            return tree.Absolute(shapes.plain(found[0]))
        if opener.value == "group":
            return tree.Group(shapes.plain(found[0]))
        return shapes.bracketed(opener.value, found, closer.value)

    def nothing_inside(self, opener: Token) -> Node:
        if opener.value == "{" and self.close(opener):
            return tree.Words("none")
        raise Unreadable("empty_brackets", opener.at)

    def items(self, opener: Token) -> list[Node]:
        bars, self.bars = self.bars, 0
        if self.here.kind == "close":
            raise Unreadable("empty_brackets", opener.at)
        found = [self.statement()]
        while self.here.kind == "comma":
            self.something_after(self.take())
            found.append(self.statement())
        self.bars = bars
        return found

    def inside(self, opener: Token) -> Node:
        bars, self.bars = self.bars, 0
        if self.here.kind == "close":
            raise Unreadable("empty_brackets", opener.at)
        node = self.expression(SUM)
        self.bars = bars
        return node

    def close(self, opener: Token) -> Token:
        closer = self.here
        if closer.kind == "end":
            raise Unreadable("unclosed_plain", opener.at, open="{" if opener.value == "group" else opener.value)
        if closer.kind != "close":
            self.leftover()
        half_open = opener.value in "([" and closer.value in ")]"
        if closer.value != _CLOSERS[opener.value] and not half_open:
            raise Unreadable("mismatched", closer.at, open=opener.value, close=closer.value)
        return self.take()

    def builder(self) -> bool:
        return self.here.kind == "letter" and self.peek().kind in ("bar", "colon")

    def set_builder(self, opener: Token) -> Node:
        """``{x | x > 3}`` says no more than ``x > 3``."""
        self.at += 2
        node = self.alternatives()
        self.close(opener)
        return node


_READERS: dict[str, Callable[[Operands], Node]] = {
    "number": Operands.read_number,
    "science": Operands.read_science,
    "vulgar": Operands.read_vulgar,
    "repeating": Operands.read_repeating,
    "dots": Operands.read_dots,
    "words": Operands.read_words,
    "constant": Operands.read_constant,
    "letter": Operands.read_letter,
    "name": Operands.read_name,
    "function": Operands.read_function,
    "root": Operands.read_root,
    "frac": Operands.read_frac,
    "binom": Operands.read_binom,
    "floor": Operands.read_floor,
    "bar": Operands.read_bar,
    "money": Operands.read_money,
    "op": Operands.read_op,
    "open": Operands.read_open,
}
