"""The catalogue where the data lives: one SQL statement over a table of businesses."""
