"""A Pratt parser from tokens to the expression tree, for typed text and for LaTeX.

Every bracket level and every operator chain is bounded, so the recursion is too. A bracket is
dropped exactly where ``notation.brackets`` would write it again.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NoReturn

from stairwise.answers import limits, numerals, shapes
from stairwise.answers.context import Context
from stairwise.answers.problems import Unreadable
from stairwise.answers.tokens import Token
from stairwise.notation import tree
from stairwise.notation.tree import Node

SUM, PRODUCT, PREFIX, POWER, POSTFIX = 10, 20, 25, 30, 40
END = Token("end", "", -1)
_STARTS = frozenset(
    "number science vulgar repeating dots letter name constant function root open bar frac binom floor words".split()
)
_CLOSERS = {"(": ")", "[": "]", "{": "}", "group": "}", "floor": "floor", "ceil": "ceil"}
_NUMERALS = frozenset("number science vulgar repeating dots".split())


class Parser:
    """One pass over ``found``; every method reads from ``self.at`` and moves it forward."""

    def __init__(self, found: list[Token], context: Context) -> None:
        self.found = found
        self.context = context
        self.at = 0
        self.depth = 0
        self.bars = 0

    # -- walking ---------------------------------------------------------------------------

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

    # -- whole answers ---------------------------------------------------------------------

    def answer(self) -> Node:
        """The whole answer; raises Unreadable when anything is left over."""
        node = self.alternatives()
        if self.here.kind != "end":
            self.leftover()
        return shapes.plain(node)

    def alternatives(self) -> Node:
        parts = [self.together()]
        while self.accept("or"):
            parts.append(self.together())
        return shapes.alternatives(parts)

    def together(self) -> Node:
        items, joined = [self.statement()], False
        while self.here.kind in ("comma", "and") or (self.here.kind == "letter" and self.next_equation()):
            sign = self.take() if self.here.kind != "letter" else Token("comma", ",", self.here.at)
            if sign.kind == "comma" and self.here.kind == "and":
                sign = self.take()
            if sign.kind == "comma" and self.here.kind == "or":
                break
            joined = joined or sign.kind == "and"
            self.something_after(sign)
            items.append(self.statement())
        return shapes.together(items, joined)

    def statement(self) -> Node:
        sides, operators = [self.side()], list[str]()
        while self.here.kind == "relation":
            sign = self.take()
            self.something_after(sign)
            operators.append(sign.value)
            sides.append(self.side())
        return shapes.relation(operators, sides)

    def side(self) -> Node:
        node = self.expression(SUM)
        if self.here.kind == "colon":
            return self.ratio(node)
        if self.accept("remainder"):
            return tree.QuotientRemainder(shapes.plain(node), shapes.plain(self.expression(SUM)))
        if self.here.kind == "union":
            return self.union(node)
        return node

    def ratio(self, first: Node) -> Node:
        parts = [shapes.plain(first)]
        while self.here.kind == "colon":
            self.something_after(self.take())
            parts.append(shapes.plain(self.expression(SUM)))
        return tree.Ratio(tuple(parts))

    def union(self, first: Node) -> Node:
        parts = [first]
        while self.here.kind == "union":
            self.something_after(self.take())
            parts.append(self.expression(SUM))
        return tree.Union(tuple(shapes.interval(part) for part in parts))

    # -- expressions -----------------------------------------------------------------------

    def expression(self, power: int) -> Node:
        self.depth += 1
        if self.depth > limits.DEPTH * 3:
            raise Unreadable("too_deep", self.here.at)
        left = self.operand()
        steps = 0
        while (step := self.following(left, power)) is not None:
            left = step(left)
            steps += 1
            if steps > limits.DEPTH * 2 and shapes.deep(left):
                raise Unreadable("too_deep", self.here.at)
        self.depth -= 1
        return left

    def following(self, left: Node, power: int) -> Callable[[Node], Node] | None:
        """What continues ``left`` at this binding power, if anything does."""
        kind, value = self.here.kind, self.here.value
        if kind in ("post", "super"):
            return self.postfix if power <= POSTFIX or kind == "post" else None
        if kind == "op":
            return self.infix(value, power)
        if kind in ("unit", "prefix"):
            return self.unit if power <= PRODUCT else None
        if kind == "money":
            return self.money_after if power <= PRODUCT else None
        if kind == "bar" and self.bars:
            return None
        if kind == "letter" and self.next_equation():
            return None
        if kind in _STARTS and power <= PRODUCT:
            return self.implicit
        return None

    def next_equation(self) -> bool:
        """``x = 3 y = 4``: after a number alone on its side, a spaced letter starts anew."""
        if not self.here.spaced or self.peek().kind != "relation" or self.at < 2:
            return False
        before = [token.kind for token in self.found[max(self.at - 3, 0) : self.at]]
        return before[-2:] == ["relation", "number"] or before == ["relation", "op", "number"]

    def infix(self, value: str, power: int) -> Callable[[Node], Node] | None:
        if value in "+-±":
            return self.sum if power <= SUM else None
        if value in "*×/÷":
            return self.product if power <= PRODUCT else None
        return self.power if power <= POWER else None

    def sum(self, left: Node) -> Node:
        terms = [left]
        while self.here.kind == "op" and self.here.value in "+-±":
            sign = self.take()
            self.something_after(sign)
            if self.here.kind == "op" and self.here.value == "+":
                self.spaced_plus(sign)
            term = self.expression(PRODUCT)
            terms.append(shapes.term(sign.value, term))
        return shapes.total(terms)

    def spaced_plus(self, sign: Token) -> None:
        """``2x + +6``: a plus with a space before it is only a sign; ``2x ++6`` is a slip."""
        if not self.here.spaced:
            self.side_by_side(sign)
        self.something_after(self.take())

    def product(self, left: Node) -> Node:
        sign = self.take()
        self.something_after(sign)
        if self.here.kind == "op" and self.here.value not in "-±":
            self.side_by_side(sign)
        if sign.value == "/" and self.here.kind in ("unit", "prefix"):
            return shapes.quantity(left, numerals.inverse(self.whole_unit()))
        right = self.expression(PREFIX)
        if sign.value in "/÷":
            return shapes.quotient(left, right, "slash" if sign.value == "/" else "sign")
        return shapes.product(left, right, "times" if sign.value == "×" else "dot")

    def implicit(self, left: Node) -> Node:
        before, now = self.found[self.at - 1], self.here
        if before.kind in _NUMERALS and now.kind in _NUMERALS:
            raise Unreadable("two_numbers", now.at, left=before.value, right=now.value)
        right = self.expression(PREFIX)
        if isinstance(left, tree.Quantity) and now.kind in _NUMERALS:
            return self.compound(left, right)
        if now.kind == "frac" and (whole := shapes.mixed(left, right)):
            return whole
        return shapes.product(left, right, "implicit")

    def compound(self, left: Node, right: Node) -> Node:
        """``5 ft 3 in``: quantities side by side are added."""
        if self.here.kind in ("unit", "prefix"):
            right = shapes.quantity(right, self.whole_unit())
        if not isinstance(right, tree.Quantity):
            raise Unreadable("unexpected", self.here.at, symbol=self.found[self.at - 1].value)
        return shapes.total([left, right])

    def power(self, left: Node) -> Node:
        sign = self.take()
        self.something_after(sign)
        if self.here.kind == "degree":
            self.take()
            return shapes.quantity(left, tree.Unit((("°", 1),)))
        return shapes.power(left, self.exponent(sign))

    def exponent(self, sign: Token) -> Node:
        if self.here.kind == "op":
            if self.here.value != "-":
                self.side_by_side(sign)
            self.take()
            self.something_after(sign)
            return tree.Negative(shapes.plain(self.expression(POWER)))
        return shapes.plain(self.expression(POWER))

    def postfix(self, left: Node) -> Node:
        token = self.take()
        if token.kind == "super":
            return shapes.power(left, numerals.superscript(token))
        if token.value == "!":
            return tree.Call("factorial", (shapes.plain(left),))
        if token.value == "%":
            return shapes.percent(left, token.at)
        if token.value == "°" and self.here.kind == "letter" and self.here.value in ("C", "F"):
            return shapes.quantity(left, tree.Unit(((f"°{self.take().value}", 1),)))
        if not shapes.numeric(left):
            raise Unreadable("unexpected", token.at, symbol=token.value)
        names = {"'": "ft", '"': "in", "°": "°", "¢": "¢"}
        return shapes.quantity(left, tree.Unit(((names[token.value], 1),)))

    def unit(self, left: Node) -> Node:
        at = self.here.at
        if not shapes.countable(left):
            raise Unreadable("unexpected", at, symbol=self.here.value)
        return shapes.quantity(left, self.whole_unit())

    def whole_unit(self) -> tree.Unit:
        """One or more unit names with their powers, up to what is no unit any more."""
        parts = self.unit_part(1)
        while True:
            divides = self.here.kind == "op" and self.here.value == "/"
            joins = self.here.kind == "op" and self.here.value == "*"
            if (divides or joins) and self.peek().kind in ("unit", "prefix"):
                self.take()
                parts += self.unit_part(-1 if divides else 1)
            elif self.here.kind in ("unit", "prefix"):
                parts += self.unit_part(1)
            else:
                return numerals.unit(parts)

    def unit_part(self, sign: int) -> list[tuple[str, int]]:
        exponent = numerals.prefix(self.take().value) if self.here.kind == "prefix" else 1
        if self.here.kind != "unit":
            raise Unreadable("unexpected", self.here.at, symbol=self.here.value or "…")
        name = self.take().value
        if exponent == 0:
            name, exponent = f"fl {name}", 1
        return [(name, sign * exponent * self.unit_power())]

    def unit_power(self) -> int:
        if self.here.kind == "super":
            return numerals.small(self.take().value)
        if self.here.kind == "number" and not self.here.spaced and self.here.value in "23":
            return int(self.take().value)
        if self.here.kind == "op" and self.here.value == "^":
            self.take()
            return numerals.exponent(self.exponent(self.here))
        return 1

    def money_after(self, left: Node) -> Node:
        token = self.take()
        if not isinstance(left, tree.Integer | tree.Decimal) or self.here.kind in _NUMERALS:
            raise Unreadable("unexpected", token.at, symbol=token.value)
        return tree.Quantity(left, tree.Unit(((token.value, 1),)))

    # -- operands --------------------------------------------------------------------------

    def operand(self) -> Node:
        token = self.here
        reader = getattr(self, f"read_{token.kind}", None) if token.kind in _READERS else None
        if reader is None:
            self.no_operand(token)
        node: Node = reader()
        return node

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
        if not (num.isdigit() and den.isdigit()):
            return whole
        self.at += 3
        return tree.Mixed(whole.value, int(num), int(den))

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
        letter = numerals.letter(token, self.subscript(), self.context)
        if isinstance(letter, tree.Letter) and self.applies(token):
            return self.call(token.value)
        return letter

    def applies(self, token: Token) -> bool:
        """``f(x)``: f, g and h before one plain thing in brackets are functions."""
        if self.here.kind != "open" or self.here.spaced or token.value not in ("f", "g", "h", "F", "G"):
            return False
        if token.value in self.context.variables:
            return False
        after = self.peek(2)
        simple = self.peek().kind in ("letter", "number") and after.kind in ("close", "comma")
        return simple or self.context.functions != () and token.value in self.context.functions

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
        if not self.accept("close"):
            raise Unreadable("unclosed_plain", opener.at, open=opener.value)
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
        if self.here.kind not in _STARTS or self.here.kind == "function":
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
        if self.here.kind not in _STARTS or self.here.kind == "function":
            raise Unreadable("function_alone", token.at, name="sqrt")
        return numerals.root(token, [self.expression(POSTFIX + 1)], index)

    def root_index(self, token: Token) -> Node:
        if token.value.isdigit() and token.value != "2":
            return tree.Integer(int(token.value))
        if token.value in ("latex", "2") and self.here.value == "[" and self.has_index():
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
        if self.here.kind not in _STARTS:
            raise Unreadable("latex_argument", token.at, name="fraction")
        return shapes.plain(self.operand())

    def read_bar(self) -> Node:
        opener = self.take()
        bars, self.bars = self.bars, self.bars + 1
        if self.here.kind == "end":
            raise Unreadable("unclosed_bar", opener.at)
        if self.here.kind == "bar" and self.peek().kind not in _STARTS and self.peek().kind != "op":
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
        if self.here.kind not in _NUMERALS and not (self.here.kind == "op" and self.here.value == "-"):
            raise Unreadable("unexpected", self.here.at, symbol=self.here.value)
        negative = self.accept("op", "-")
        value = tree.Quantity(shapes.plain(self.operand()), tree.Unit(((token.value, 1),)))
        return tree.Negative(value) if negative else value

    def read_op(self) -> Node:
        token = self.take()
        if token.value not in "+-±":
            raise Unreadable("nothing_before", token.at, symbol=token.value)
        self.something_after(token)
        if self.here.kind == "op" and "+" in (token.value, self.here.value):
            self.side_by_side(token)
        of = self.expression(PRODUCT)
        return shapes.signed(token.value, of)

    # -- brackets --------------------------------------------------------------------------

    def read_open(self) -> Node:
        opener = self.take()
        if opener.value == "{" and self.builder():
            return self.set_builder(opener)
        if self.here.kind == "close":
            return self.nothing_inside(opener)
        found = self.items(opener)
        closer = self.close(opener)
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

    # -- trouble ---------------------------------------------------------------------------

    def something_after(self, sign: Token) -> None:
        here = self.here
        if here.kind == "end" or here.kind in ("close", "comma", "or", "and"):
            symbol = {"approx": "≈"}.get(sign.value, sign.value)
            code = "nothing_after" if not symbol.isalpha() else "nothing_after_word"
            raise Unreadable(code, sign.at + 1, symbol=symbol)
        if here.kind == "relation":
            self.side_by_side(sign)

    def side_by_side(self, sign: Token) -> NoReturn:
        raise Unreadable("two_signs", self.here.at, left=sign.value, right=self.here.value)

    def no_operand(self, token: Token) -> NoReturn:
        if token.kind == "end":
            before = self.found[-1] if self.found else END
            raise Unreadable("nothing_after" if before.kind == "op" else "empty", before.at, symbol=before.value)
        if token.kind == "close":
            raise Unreadable("unopened", token.at, close="}" if token.value == "group" else token.value)
        if token.kind == "relation" or token.kind == "comma":
            raise Unreadable("nothing_before", token.at, symbol=token.value)
        raise Unreadable("unexpected", token.at, symbol=token.value)

    def leftover(self) -> NoReturn:
        token = self.here
        if token.kind == "close":
            raise Unreadable("unopened", token.at, close="}" if token.value == "group" else token.value)
        raise Unreadable("unexpected", token.at, symbol=token.value)


_READERS = frozenset(name[5:] for name in vars(Parser) if name.startswith("read_"))
