"""Bounds on what is read and computed: answers are hostile input."""

CHARACTERS = 400
TOKENS = 300
DEPTH = 40
DIGITS = 60
EXPONENT = 400
DEGREE = 24
NODES = 60  # of a difference whose roots are searched for numerically
BITS = 12_000  # of a number that is worked out: below what Python will print
