"""Coordinated-support guarantee (協調支援型特別保証)."""
