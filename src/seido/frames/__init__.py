"""The frames that guarantees draw on: what is left is computed, never typed."""
