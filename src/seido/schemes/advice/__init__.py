"""Advice and support (相談・支援)."""
