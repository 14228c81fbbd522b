"""A rule as one pass of a compiled kernel over blocks of rows."""
