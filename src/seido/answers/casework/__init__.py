"""What procedures say, and what is owed under a scheme, as rows for people and programs."""
