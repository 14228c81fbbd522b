"""Output in any encoding: what it cannot hold is put by something that can be read.

A redirect on Japanese Windows is in cp932, which has no ``¥``, ``█`` or ``✓``; and a file's name
may hold bytes that are no text in any encoding.
"""

import codecs
import io
import sys
import unicodedata

_NAME = "seido-substitutes"
_LIKE = {
    "¥": "￥",
    "█": "■",
    "▒": "◇",
    "░": "□",
    "·": "・",
    "•": "・",
    "✓": "○",
    "✔": "○",
    "✕": "×",
    "✗": "×",
    "–": "-",
    "—": "―",
    "−": "－",
    "〜": "～",
    "⇒": "→",
}
"""What looks or means the same, and is in Japan's older encodings."""
_PLAIN = str.maketrans(
    {"￥": "JPY", "■": "#", "◇": "+", "□": ".", "・": "-", "○": "o", "×": "x", "―": "-", "→": "->"}
)
"""The like in ASCII."""


def print_anything() -> None:
    """Let what is printed from here on hold any text, whatever the encoding of the output."""
    codecs.register_error(_NAME, _substituted)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors=_NAME)
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(errors="replace")  # what is no text is refused as any odd answer


def _substituted(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    letters = error.object[error.start : error.end]
    return "".join(_substitute(each, error.encoding) for each in letters), error.end


def _substitute(letter: str, encoding: str) -> str:
    """Return what an encoding has that is like a letter; its number where it has nothing."""
    like = _LIKE.get(letter, letter)
    for each in (like, unicodedata.normalize("NFKC", letter), like.translate(_PLAIN)):
        if _holds(encoding, each):
            return each
    if "\udc80" <= letter <= "\udcff":  # a byte of a file's name
        return f"\\x{ord(letter) - 0xDC00:02x}"
    return letter.encode("ascii", "backslashreplace").decode("ascii")


def _holds(encoding: str, text: str) -> bool:
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True
