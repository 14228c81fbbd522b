"""Yen arithmetic: guarantee fees, subsidies, repayment schedules, mutual aid."""
