"""Stairwise: just-in-time mathematics intervention."""
