"""Credit guarantees (信用保証)."""
