"""A sheet understood before it is read: its tables, their columns and rows, units and periods."""
