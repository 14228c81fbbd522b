"""Rules over millions of rows: as columns, as a compiled kernel, as SQL."""
