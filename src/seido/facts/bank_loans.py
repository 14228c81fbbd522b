"""Loans that a bank makes without a guarantee, and the state of existing loans."""
