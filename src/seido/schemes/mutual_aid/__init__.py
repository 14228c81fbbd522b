"""Mutual aid (共済)."""
