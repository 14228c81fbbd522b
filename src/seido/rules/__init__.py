"""The rule language: a condition is written once, as an expression, and read many ways."""
