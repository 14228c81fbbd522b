"""Single values as people write them: yen, days, numerals, ranges, answers."""
