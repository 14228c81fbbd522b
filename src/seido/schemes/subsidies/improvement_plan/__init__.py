"""The subsidy for an improvement plan (経営改善計画策定支援)."""
