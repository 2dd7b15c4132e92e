"""An item as plain data, for JSON and for fingerprints."""

from typing import Any

from stairwise.items.item import Distractor, Item, Step, Work
from stairwise.items.phrase import in_text


def record(item: Item) -> dict[str, Any]:
    """The item as plain text throughout, keys in a fixed order.

    >>> from stairwise.items.make import make
    >>> record(make("int.mul", 3))["id"]
    'int.mul/3/core/solve'
    """
    return {
        "id": item.id,
        "skill": item.key.skill,
        "seed": item.key.seed,
        "level": str(item.key.level),
        "form": str(item.key.form),
        "version": item.version,
        "stem_text": item.stem.text(),
        "stem_latex": item.stem.latex(),
        "answer_text": item.answer_text,
        "answer_kind": str(item.answer_kind),
        "form_asked": dict(item.form_asked) if item.form_asked else None,
        "model": item.model.words() if item.model else None,
        "work": [_work(work) for work in item.work],
        "choices": [in_text(choice) for choice in item.choices],
        "steps": [_step(step) for step in item.steps],
        "hints": [hint.text() for hint in item.hints],
        "distractors": [_distractor(distractor) for distractor in item.distractors],
        "confirmation": item.confirmation.text(),
        "prompt": item.prompt.text() if item.prompt else None,
        "criteria": [each.text() for each in item.criteria],
        "structure": item.structure,
    }


def _work(work: Work) -> dict[str, Any]:
    kept = len(work.lines) - work.missing
    return {
        "by": work.by,
        "cards": work.cards,
        "lines": [in_text(line) for line in work.lines[:kept]],
        "moves": [move.text() for move in work.moves],
        "missing": work.missing,
    }


def _step(step: Step) -> dict[str, str]:
    return {
        "move": step.move.text(),
        "before": in_text(step.before),
        "after": in_text(step.after),
        "reason": step.reason.text(),
        "skill": step.skill,
    }


def _distractor(distractor: Distractor) -> dict[str, Any]:
    return {
        "answer_text": in_text(distractor.answer),
        "misconceptions": list(distractor.misconceptions),
        "feedback": distractor.feedback.text(),
    }
