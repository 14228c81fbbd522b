"""Reserved guarantee (予約保証)."""
