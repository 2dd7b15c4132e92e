"""Independent solvers, one file per skill, found by its name: `solvers/<module of the skill>.py`.

A file has one of these, and works from what the item shows (the fields of the stem, the model), never from the
generator's code:

- `solve(item)`: the right answer as a number, a text, a tuple or a set of numbers; or a list of several that are right.
- `is_right(item, answer)`: whether an answer, given as its printed text, is right.

and may have `holds(item, line)`: whether one line of the worked path (as text) is true of the item; without it a line
must have the value of the line before it where it is an expression or an equation, and is not judged where it is words.
A skill without a file is solved by `quality.oracle`: its stem must have a field "equation" or "expression".
"""
