"""Pages with charts that people carry away: of a portfolio, of a change of terms."""
