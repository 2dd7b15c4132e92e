"""One module per skill: its `TEMPLATE` makes the skill's questions. The module's name is the skill's id."""
