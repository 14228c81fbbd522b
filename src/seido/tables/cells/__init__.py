"""Cells out of whatever people save as a sheet: what each holds, and how its file shows it."""
