"""Asset-backed guarantee (流動資産担保融資保証)."""
