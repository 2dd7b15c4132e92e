import re
from fractions import Fraction

from quality.harness import numbers


def is_right(item, answer):
    x, y = item.model.curves[0].points[-1]
    first, text = Fraction(y) / Fraction(x), item.stem.text()
    equation = re.search(r"y = ([\d.]*)x", text)
    if equation:
        second = Fraction(equation[1] or 1)
    else:
        feet, seconds = re.search(r"goes ([\d.]+) feet in (\d+)", text).groups()
        second = Fraction(feet) / int(seconds)
    if "against" not in answer:
        return False
    winner, rates = ("The graph", [first, second]) if first > second else ("Robot B", [second, first])
    return answer.startswith(winner) and numbers(answer) == rates
