"""Management-strengthening guarantee (経営力強化保証)."""
