"""Bounds on what is read and computed: answers are hostile input."""

CHARACTERS = 400
TOKENS = 300
DEPTH = 40
DIGITS = 60
EXPONENT = 400
DEGREE = 24
BITS = 12_000  # of a number that is worked out: below what Python will print
