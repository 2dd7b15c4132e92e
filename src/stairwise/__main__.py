"""`python -m stairwise` is `stairwise`."""

from stairwise.cli import main

main()
