"""A rule as SQL, where the data lives."""
