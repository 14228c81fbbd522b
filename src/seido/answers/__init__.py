"""What leaves the house: receipts, decisions, facts and terms as JSON, and the public wording."""
