"""Whom the business works with: certified support institutions, plans, reports, creditors."""
