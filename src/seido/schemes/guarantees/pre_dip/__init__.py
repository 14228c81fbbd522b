"""Pre-DIP guarantee (事業再生円滑化関連保証)."""
