"""Guarantees that each corporation offers on terms of its own, known from the page of one (協会ごとの商品)."""
