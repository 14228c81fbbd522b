"""Refinancing guarantee (借換保証)."""
