"""Guarantee that goes without the owner's (経営者保証を提供しない保証)."""
