"""Rates that move: what was printed of them, day by day, apart from the terms that use them."""
