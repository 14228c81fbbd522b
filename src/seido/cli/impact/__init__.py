"""The command ``seido impact``: what a change of terms does to a portfolio."""
