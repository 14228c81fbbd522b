"""Public loans (公的融資)."""
