from fractions import Fraction

from quality.algebra import field, linear, worth


def is_right(item, answer):
    # Numbers for all other letters; then the equation is one in the wanted letter only.
    wanted, equation = field(item, "wanted"), field(item, "equation")
    for shift in (2, 5):
        known = {
            name: Fraction(7 * ord(name) + shift, 3) for name in set(equation) if name.isalpha() and name != wanted
        }
        if worth(answer, known) != linear(equation, wanted, **known):
            return False
    return True


def holds(item, line):
    if " = " not in line:
        return None
    wanted = field(item, "wanted")
    known = {name: Fraction(7 * ord(name), 3) for name in set(line + field(item, "equation")) if name.isalpha()}
    known.pop(wanted)
    return linear(line, wanted, **known) == linear(field(item, "equation"), wanted, **known)
