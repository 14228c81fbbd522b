"""The command ``seido portfolio``: many businesses at once."""
