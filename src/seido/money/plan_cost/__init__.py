"""What is paid of an improvement plan's cost, and by whom."""
