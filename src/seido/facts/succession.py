"""Handing the business on: plan, dates, who borrows, what is bought."""
