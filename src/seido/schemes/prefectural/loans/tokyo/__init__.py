"""Loans of Tokyo (東京都)."""
