"""Tables of businesses read as facts: headings bound, cells read, totals settled."""
