"""Answers on forms: the options that are ticked, and remarks behind an answer."""

import re

_BOX = re.compile(r"(?P<box>[□☐◯○]|[■☑☒✓✔✅◉●レ])\s*(?P<text>[^□☐◯○■☑☒✓✔✅◉●]+)")
_EMPTY = frozenset("□☐◯○")
_BOXES = re.compile(r"[□☐]|[☑☒■]")
_WITH_REMARK = re.compile(
    r"(?P<value>[0-9０-９,，]+\s*[人名社])\s*[(（](?P<remark>うち|内|除|含|パート)[^()（）]*[)）]"
)


def checked_text(value: object) -> object:
    """Return the option that is ticked where a cell prints them all; anything else as it is.

    Options of which none or several are ticked stay as they are, so that they are asked about. A
    remark behind a number of persons (うちパート3名) is no part of it.

    Examples:
        >>> checked_text("□運転　☑設備　□運転・設備"), checked_text("12名（うちパート3名）")
        ('設備', '12名')
    """
    if not isinstance(value, str):
        return value
    remark = _WITH_REMARK.fullmatch(value.strip())
    if remark:
        return remark["value"]
    if len(_BOXES.findall(value)) < 2:
        return value
    options = [
        (match["box"] not in _EMPTY, match["text"].strip()) for match in _BOX.finditer(value)
    ]
    ticked = [text for is_ticked, text in options if is_ticked]
    return ticked[0] if len(ticked) == 1 and len(options) > 1 else value
