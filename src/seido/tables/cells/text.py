"""The text of a file, in the encodings of Japanese business."""

import re

from seido.refusal import refused

_HALF_WIDTH_KANA = re.compile("[\uff61-\uff9f]")
_SHIFTED = re.compile(rb"\x1b\$[@B]|\x1b\(J")
_FIRST = 4_000
"""Bytes from which UTF-16 without its mark is told by its zeros."""


def text_of(data: bytes) -> str:
    """Return a text that was saved as UTF-8, UTF-16, Shift_JIS (cp932), ISO-2022-JP or EUC-JP.

    Raises:
        Refused: where it is none of these.
    """
    for encoding in _encodings(data):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if encoding == "cp932" and _HALF_WIDTH_KANA.search(text):
            return _without_half_width(data) or text
        return text
    raise refused(
        "文字コードが読めません。UTF-8かShift_JISで保存し直してください",
        "its characters cannot be read; save the file as UTF-8 or Shift_JIS",
    )


def _encodings(data: bytes) -> tuple[str, ...]:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return ("utf-16",)
    if _SHIFTED.search(data) and max(data, default=0) < 0x80:
        return ("iso2022_jp_ext",)
    even, odd = data[:_FIRST:2], data[1:_FIRST:2]
    for zeros, encoding in ((odd, "utf-16-le"), (even, "utf-16-be")):
        if zeros.count(0) * 5 > len(zeros) > 0:
            return (encoding,)
    return ("utf-8-sig", "cp932", "euc_jp")


def _without_half_width(data: bytes) -> str | None:
    """Return the text as EUC-JP, whose every letter looks like two of half width in Shift_JIS."""
    try:
        text = data.decode("euc_jp")
    except UnicodeDecodeError:
        return None
    return None if _HALF_WIDTH_KANA.search(text) else text
