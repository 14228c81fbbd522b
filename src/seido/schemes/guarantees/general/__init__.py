"""General guarantee (信用保証制度)."""
