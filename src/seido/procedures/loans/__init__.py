"""Ways to a loan of a public lender or of the mutual aid."""
