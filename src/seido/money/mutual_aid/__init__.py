"""Mutual aid against bankruptcy: contributions, loans, the surrender value."""
