"""A model fitted to a log: easiness of items and skills, and the weights of the features. Plain JSON on disk."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

import numpy as np

from stairwise.errors import InvalidInput, Problem
from stairwise.learner.design import Design, design_of
from stairwise.learner.easiness import Easiness
from stairwise.learner.kernel import FEATURES
from stairwise.learner.log import Floats, Log
from stairwise.learner.noise import Noise

FORMAT = 1
DEFAULT_BASE = 0.65
"""Log-odds of a right answer at a first try: 65% of answers (Koedinger et al. 2023, PNAS 120(13)) are 0.62."""

Known = Mapping[str, tuple[float, float]]


@dataclass(frozen=True, slots=True)
class Fitted:
    """What a log taught. `items` and `skills` hold a deviation and its variance by name; a new one stands at 0 and the
    prior's variance. `weights` belong to the columns of `design`; the tracing's own log-odds are their offset, so
    that without weights the prediction is the tracing's.
    """

    noise: Noise = field(default_factory=Noise)
    base: float = DEFAULT_BASE
    skills: Known = field(default_factory=dict)
    items: Known = field(default_factory=dict)
    design: Design = field(default_factory=lambda: design_of(np.zeros((2, len(FEATURES)))))
    weights: Floats | None = None
    responses: int = 0
    students: int = 0

    def easiness(self, log: Log) -> Easiness:
        """The easiness of a log's skills and items, as far as they are known."""
        new = (0.0, self.noise.item**2)
        items = np.array([self.items.get(name, new) for name in log.items], float).reshape(-1, 2)
        skills = np.array([self.skills.get(name, (0.0, 0.0))[0] for name in log.skills], float)
        return Easiness(self.base, skills, items[:, 0].copy(), items[:, 1].copy())

    def log_odds(self, features: Floats) -> Floats:
        """Log-odds of right answers, one for each row of features."""
        traced = features[:, 0]
        return traced if self.weights is None else traced + self.design.columns(features) @ self.weights


def dumped(model: Fitted) -> str:
    """The model as JSON text."""
    body = {
        "format": FORMAT,
        "responses": model.responses,
        "students": model.students,
        "noise": asdict(model.noise),
        "base": model.base,
        "features": list(FEATURES),
        "bends": [list(bend) for bend in model.design.bends],
        "mean": model.design.mean.tolist(),
        "scale": model.design.scale.tolist(),
        "weights": None if model.weights is None else model.weights.tolist(),
        "skills": _rounded(model.skills),
        "items": _rounded(model.items),
    }
    return json.dumps(body, ensure_ascii=False)


def loaded(text: str, source: str = "The model") -> Fitted:
    """The model of a JSON text; raises InvalidInput for anything that is not one."""
    try:
        body = json.loads(text)
        _expect(isinstance(body, dict) and body["format"] == FORMAT, "it is of another format")
        _expect(tuple(body["features"]) == FEATURES, "it was fitted with other features")
        return _built(body)
    except (ValueError, KeyError, TypeError) as error:
        fix = "fit it again: stairwise learner fit LOG --out model.json"
        raise InvalidInput(source, [Problem("model", f"this is no model of ours ({error})", fix)]) from None


def _expect(true: bool, what: str) -> None:
    if not true:
        raise ValueError(what)


def _built(body: Mapping[str, Any]) -> Fitted:
    bends = tuple((int(place), float(value)) for place, value in body["bends"])
    design = Design(bends, np.array(body["mean"], float), np.array(body["scale"], float))
    weights = None if body["weights"] is None else np.array(body["weights"], float)
    _expect(weights is None or len(weights) == len(design.names) == len(design.mean) + 1, "its columns do not match")
    return Fitted(
        noise=Noise(**body["noise"]),
        base=float(body["base"]),
        skills={name: (value[0], value[1]) for name, value in body["skills"].items()},
        items={name: (value[0], value[1]) for name, value in body["items"].items()},
        design=design,
        weights=weights,
        responses=int(body["responses"]),
        students=int(body["students"]),
    )


def _rounded(known: Known) -> dict[str, list[float]]:
    return {name: [round(value, 5), round(spread, 5)] for name, (value, spread) in known.items()}
