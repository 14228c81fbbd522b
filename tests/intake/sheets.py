"""Sheets made for tests, and the businesses that they are read as."""

from collections.abc import Mapping

from seido.intake.business import Business, parse_business


def business(text: str, answers: Mapping[str, str] | None = None, name: str = "x.csv") -> Business:
    """Return the business in lines of cells that are parted by commas."""
    return parse_business(name, text.encode("cp932"), answers)


def said(found: Business) -> str:
    """Return all that a reading tells beside its facts, in Japanese."""
    told = [*found.notes, *(question.words for question in found.questions)]
    return " ".join(each.ja for each in told)
