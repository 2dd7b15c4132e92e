"""Wrong rules, run forward on the tree of a problem, one module for each family."""
