"""Ways to experts, meetings, plans and communities."""
