"""Businesses that are made up, seeded, to try a portfolio with."""
