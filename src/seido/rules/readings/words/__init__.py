"""A rule and its outcome in words: stated, explained, in either language."""
