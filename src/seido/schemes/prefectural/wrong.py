"""How a part of a loan's terms that cannot be is refused: what would be right instead."""

from seido.refusal import Problem, shown


def wrong(field: str, given: object, ja: str, en: str) -> Problem:
    """Return the problem of a field: what is given, and what to write instead (ja, en)."""
    return Problem(
        f"「{shown(given)}」とあります。{ja}を書いてください",
        f"{shown(given)!r} is given; write {en}",
        field=field,
    )


def counted(field: str, number: int) -> Problem | None:
    """Return the problem of a number that is to be one or more; None where it is."""
    return None if number >= 1 else wrong(field, number, "1以上の数", "one or more")
