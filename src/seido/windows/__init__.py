"""Whom to ask: the directory of offices, and the way from an address to the right one."""
