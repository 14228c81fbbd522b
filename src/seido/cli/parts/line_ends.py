"""Where lines of Japanese and English text may end (禁則処理), by the width of what is shown."""

from rich.cells import cell_len

_NOT_FIRST = frozenset(
    "、。，．・：；？！゛゜ヽヾゝゞ々ー～〜…‥）」』】〕〉》］｝”’％℃"
    "ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ"
    ")]},.;:!?%"
)
"""Letters that no line begins with."""
_NOT_LAST = frozenset("（「『【〔〈《［｛“‘([{￥¥$△")
"""Letters that no line ends with."""


def line_ends(text: str, first: int, rest: int) -> list[int]:
    """Return the places in a text on one line at which its lines end, the last one aside.

    A line ends between two statements, which two blanks tell apart, else at a blank, or beside a
    wide letter where the rules of Japanese setting let it; a word longer than a line is cut.

    Args:
        text: the text.
        first: the cells of the first line.
        rest: the cells of every other.
    """
    ends: list[int] = []
    begins, room = 0, first
    while (end := _end(text, begins, room)) < len(text):
        ends.append(end)
        begins, room = end, rest
    return ends


def _end(text: str, begins: int, room: int) -> int:
    """Return where the line that begins at a place ends."""
    used, good, apart = 0, begins, begins
    for place in range(begins, len(text)):
        if place > begins and _may_end(text, place):
            good = place
            apart = place if text[:place].endswith("  ") else apart
        used += cell_len(text[place])
        if used > room and not text[place].isspace():
            best = apart if apart > begins else good
            return best if best > begins else _cut(text, begins, place)
    return len(text)


def _may_end(text: str, place: int) -> bool:
    """Return whether a line may end before a place."""
    before, after = text[place - 1], text[place]
    if after.isspace():
        return False
    if before.isspace():
        return not _clings(text[:place].rstrip()[-1:], after)
    if _clings(before, after) or (before.isdigit() and _is_wide(after)):
        return False
    return _is_wide(before) or _is_wide(after)


def _cut(text: str, begins: int, place: int) -> int:
    """Return where a word that has no place to end is cut: before a place, if that may be."""
    for each in range(place, begins, -1):
        if not _clings(text[each - 1], text[each]):
            return each
    return max(place, begins + 1)


def _clings(before: str, after: str) -> bool:
    return after in _NOT_FIRST or before in _NOT_LAST


def _is_wide(letter: str) -> bool:
    return cell_len(letter) > 1
