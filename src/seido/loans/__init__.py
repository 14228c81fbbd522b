"""Many loans at once: fees and schedules in columns, equal to the single case to the yen."""
