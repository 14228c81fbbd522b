"""The readings of a rule: one function each, a match over the nodes."""
