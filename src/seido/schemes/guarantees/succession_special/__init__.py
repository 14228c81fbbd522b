"""Succession special guarantee (事業承継特別保証)."""
