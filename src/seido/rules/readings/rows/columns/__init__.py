"""A rule as Polars expressions over columns."""
