"""Loan for the environment and energy (環境・エネルギー対策資金)."""
