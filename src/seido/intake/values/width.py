"""Text in half width, whatever its length: Ａ１ and ｶﾌﾞ become A1 and カブ."""

from unicodedata import normalize

_PIECE = 256
"""Characters that are put in order at once: the time for one piece grows with its square, where
marks are heaped upon one letter."""


def half_width(text: str) -> str:
    """Return a text in half width, in time that grows with its length and no faster."""
    if len(text) <= _PIECE:
        return normalize("NFKC", text)
    pieces = range(0, len(text), _PIECE)
    return "".join(normalize("NFKC", text[start : start + _PIECE]) for start in pieces)
