"""Business revitalisation guarantee (経営改善サポート保証)."""
