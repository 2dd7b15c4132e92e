"""One module per skill: its `TEMPLATE` makes the skill's questions. The module's name is the skill's id.

`eq.two-step-whole` is made by `eq_two_step_whole.py`: found by name, there is nothing to register. A template names the
numbers of each level and one function that makes a question of them, or None when they do not fit together. Most of it
comes from helpers: `equations`, `rewriting` and `integers` build questions with their steps; `equation_slips` and
`expression_slips` hold the wrong rules that several skills share. `tests/quality` tries every module it finds.
"""
