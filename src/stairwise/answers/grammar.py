"""A Pratt parser from tokens to the expression tree, for typed text and for LaTeX.

Every bracket level and every operator chain is bounded, so the recursion is too. A bracket is
dropped exactly where ``notation.brackets`` would write it again.
"""

from __future__ import annotations

from collections.abc import Callable

from stairwise.answers import limits, numerals, shapes
from stairwise.answers.operands import NUMERALS, POSTFIX, POWER, PREFIX, PRODUCT, STARTS, SUM, Operands
from stairwise.answers.problems import Unreadable
from stairwise.answers.tokens import Token
from stairwise.notation import tree
from stairwise.notation.tree import Node


class Parser(Operands):
    """One pass over the tokens: whole answers, statements, and what joins operands."""

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

    def expression(self, power: int) -> Node:
        self.depth += 1
        if self.depth > limits.DEPTH * 2:
            raise Unreadable("too_deep", self.here.at)
        left = self.operand()
        steps = 0
        while (step := self.following(power)) is not None:
            left = step(left)
            steps += 1
            if steps > limits.DEPTH * 2 and shapes.deep(left):
                raise Unreadable("too_deep", self.here.at)
        self.depth -= 1
        return left

    def following(self, power: int) -> Callable[[Node], Node] | None:
        """What continues ``left`` at this binding power, if anything does."""
        kind, value = self.here.kind, self.here.value
        if kind in ("post", "super"):
            return self.postfix if kind == "post" or power <= POSTFIX else None
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
        if kind in STARTS and power <= PRODUCT:
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
        if sign.value == "*" and self.here.kind in ("unit", "prefix"):
            return shapes.quantity(left, self.whole_unit())
        right = self.expression(PREFIX)
        if sign.value in "/÷":
            return shapes.quotient(left, right, "slash" if sign.value == "/" else "sign")
        return shapes.product(left, right, "times" if sign.value == "×" else "dot")

    def implicit(self, left: Node) -> Node:
        before, now = self.found[self.at - 1], self.here
        if before.kind in NUMERALS and now.kind in NUMERALS:
            raise Unreadable("two_numbers", now.at, left=before.value, right=now.value)
        if now.kind == "frac" and (whole := self.mixed(left)):
            return whole
        right = self.expression(PREFIX)
        if before.kind in ("unit", "post") and now.kind in NUMERALS and shapes.measured(left):
            return self.compound(left, right)
        return shapes.product(left, right, "implicit")

    def mixed(self, left: Node) -> Node | None:
        """``1\\frac{1}{2}``; the place is kept where it is no mixed number."""
        start = self.at
        whole = shapes.mixed(left, self.operand()) if isinstance(left, tree.Integer) else None
        if whole is None:
            self.at = start
        return whole

    def compound(self, left: Node, right: Node) -> Node:
        """``5 ft 3 in``: quantities side by side are added."""
        if self.here.kind in ("unit", "prefix"):
            right = shapes.quantity(right, self.whole_unit())
        if not isinstance(right, tree.Quantity):
            raise Unreadable("unexpected", self.here.at, symbol=self.found[self.at - 1].value)
        return shapes.total([*(left.terms if isinstance(left, tree.Sum) else [left]), right])

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
        if token.value == "!" and isinstance(left, tree.Call) and left.name == "factorial":
            raise Unreadable("two_signs", token.at, left="!", right="!")
        if token.value == "!":
            return tree.Call("factorial", (shapes.plain(left),))
        if token.value == "%":
            return shapes.percent(left, token.at)
        if token.value == "°" and self.here.kind == "letter" and self.here.value in ("C", "F"):
            return shapes.quantity(left, tree.Unit(((f"°{self.take().value}", 1),)))
        if not shapes.numeric(left):
            raise Unreadable("unexpected", token.at, symbol=token.value)
        if any(each.value == "°" for each in self.found[: self.at - 2]):
            names = {"'": "arcmin", '"': "arcsec", "°": "°", "¢": "¢"}
            return shapes.quantity(left, tree.Unit(((names[token.value], 1),)))
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
        if not isinstance(left, tree.Integer | tree.Decimal) or self.here.kind in NUMERALS:
            raise Unreadable("unexpected", token.at, symbol=token.value)
        return tree.Quantity(left, tree.Unit(((token.value, 1),)))
