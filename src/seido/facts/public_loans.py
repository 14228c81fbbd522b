"""What public loans ask for: circumstances, plans and purposes."""
