"""Repayment schedules: terms, and what falls due when."""
