"""Loans of Osaka (大阪府)."""
