"""経営サポート会議, of the whole country and of Okayama."""
