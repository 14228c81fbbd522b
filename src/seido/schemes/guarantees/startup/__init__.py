"""Start-up guarantee (創業関連保証)."""
