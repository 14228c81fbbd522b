"""Which section of the accounts a line stands in, for accounts that are printed in several."""

import re

from seido.intake.values.width import half_width

_DROPPED = re.compile(r"[\s()\[\]【】〔〕「」『』〈〉<>:・]")
_NUMBERING = re.compile(r"^[0-9ivx]{1,4}[.、]?(?=[^\x00-\x7f])")
_COSTS = re.compile(r"(当期)?(製品)?(製造|工事|完成工事|売上|役務)原価(報告書|明細書|計算書|の部)?")
_EXPENSES = re.compile(
    r"(販売費(及び|および|と)?一般管理費|販売管理費|販管費)(明細書?|内訳書?|計算書|の部|の明細|の内訳)?"
)
_CASH_FLOW = re.compile(r"キャッシュフロー(計算書)?")
_OTHER = re.compile(
    r"(貸借対照表|損益計算書|株主資本等変動計算書|売上総|営業利益|営業損|営業外|経常).*"
)
_SECTIONS = (
    ("製造原価", _COSTS),
    ("販売費及び一般管理費", _EXPENSES),
    ("キャッシュ・フロー計算書", _CASH_FLOW),
    ("", _OTHER),
)


def section_of(text: object) -> str | None:
    """Return the section that a line opens, "" where one ends, or None where it goes on.

    A section is 製造原価, 販売費及び一般管理費 or キャッシュ・フロー計算書; only these print an
    account (減価償却費) that another of them prints too.
    """
    if not isinstance(text, str):
        return None
    line = bare_line(text)
    return next((section for section, names in _SECTIONS if names.fullmatch(line)), None)


def bare_line(text: str) -> str:
    """Return what a line is called, in half width without blanks, brackets and numbering."""
    return _NUMBERING.sub("", _DROPPED.sub("", half_width(text).casefold()))
