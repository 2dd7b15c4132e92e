"""Simulated classes, to try a plan before teaching it and to benchmark."""
