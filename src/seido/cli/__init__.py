"""The ``seido`` command."""
