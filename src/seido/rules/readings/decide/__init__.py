"""Does a business qualify, given what is known? Three truth values, with a trace."""
