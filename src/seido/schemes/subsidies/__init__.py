"""Subsidies (補助)."""
