from fractions import Fraction


def solve(item):
    model, text = item.model, item.stem.text()
    if hasattr(model, "rows"):
        (x,) = (x for x, f, g in model.rows if f == g)
        return x
    f, g = ([curve.points[0], *curve.points[1:]] for curve in model.curves)
    (x1, y1), (x2, y2) = g
    slope = Fraction(y2 - y1) / (x2 - x1)
    if len(f) == 2:
        (p1, q1), (p2, q2) = f
        other = Fraction(q2 - q1) / (p2 - p1)
        return (q1 - other * p1 - y1 + slope * x1) / (slope - other)
    met = [x for x, y in f if y == y1 + slope * (x - x1)]
    return max(met) if "larger" in text else min(met)
