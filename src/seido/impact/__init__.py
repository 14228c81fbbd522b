"""A change of terms and what it does to a portfolio: who gains, who loses, by how much."""
