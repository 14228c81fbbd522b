"""Loan without the owner's guarantee (経営者保証を不要とする融資制度)."""
