"""Ways to a guaranteed loan, and what is watched over after it."""
