"""How common each wrong rule is among students who could show it, from 0 to 1.

Orders of magnitude only, from the frequencies that studies of errors report; they settle ties.
"""

from __future__ import annotations

USUAL = 0.6
PRIORS: dict[str, float] = {
    "frac-add-across": 0.9,
    "equal-as-do": 0.9,
    "frac-dec-concat": 0.8,
    "root-half": 0.9,
    "dist-first-only": 0.9,
    "clt-unlike": 0.8,
    "order-left-right": 0.9,
    "pow-times": 0.8,
    "dec-align-right": 0.7,
    "int-sub-neg-as-minus": 0.8,
    "int-mul-sign": 0.8,
    "square-binomial": 0.9,
    "eq-no-inverse": 0.7,
    "eq-move-keep-sign": 0.7,
    "slope-inverted": 0.9,
    "ineq-no-flip": 0.9,
    "ratio-additive": 0.9,
    "sub-small-from-large": 0.9,
    "eq-one-side": 0.5,
    "eq-stop-early": 0.55,
    "eq-wrong-inverse": 0.55,
    "eq-quotient-flip": 0.6,
    "mul-near-fact": 0.6,
    "div-order": 0.5,
    "order-bar": 0.6,
    "hv-swap": 0.95,
    "ineq-shade": 0.5,
    "frac-equiv-add": 0.55,
    "literal-combine": 0.95,
    "eq-identity-confuse": 0.9,
}


def prior(misconception: str) -> float:
    """The prior of a misconception; ``USUAL`` where nothing better is known.

    >>> 0 < prior("frac-add-across") <= 1
    True
    """
    return PRIORS.get(misconception, USUAL)
