"""Beliefs: what each student probably knows now, and how sure that is."""

from stairwise.learner.settings import Settings
from stairwise.learner.state import Belief, Model, State, belief
from stairwise.learner.tracing import predict, replay, update

__all__ = ["Belief", "Model", "Settings", "State", "belief", "predict", "replay", "update"]
