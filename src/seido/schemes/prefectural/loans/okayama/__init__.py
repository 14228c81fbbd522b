"""Loans of Okayama and its municipalities (岡山県)."""
