"""Mutual aid against bankruptcy (経営セーフティ共済)."""
