"""Loan for a joint project through the prefecture (高度化事業)."""
