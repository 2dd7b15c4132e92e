from fractions import Fraction


def is_right(item, answer):
    curves = item.model.curves
    fitting = [each for each in curves if straight(each) and each.points[0] == (0, 0)]
    if len(curves) > 1:
        return answer == f"{fitting[0].name}. It is a straight line through (0, 0)."
    if fitting:
        return answer == "Yes. It is a straight line through (0, 0)."
    return answer.startswith("No.") and ("not straight" in answer) == (not straight(curves[0]))


def straight(curve):
    (x, y), *rest = curve.points
    u, v = rest[-1]
    return all((Fraction(b) - y) * (u - x) == (Fraction(v) - y) * (a - x) for a, b in rest)
