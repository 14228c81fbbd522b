"""Layouts that files are known to have, one file each, declared like schemes."""
