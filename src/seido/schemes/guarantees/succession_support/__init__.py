"""Succession support guarantee (事業承継サポート保証)."""
