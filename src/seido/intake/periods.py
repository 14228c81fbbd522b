"""Which columns of an accounting table are the current period (当期) and the one before (前期)."""

import re
from collections.abc import Mapping

from seido.intake.values.cell import LONGEST_HEADING
from seido.intake.values.dates import parse_period
from seido.intake.values.width import half_width
from seido.refusal import Refused

_OTHER = re.compile(
    r"前期|前年|前々|前事業|前会計|来期|次期|翌期|期首|予算|計画|見込|予想|予測|目標|増減|差額|差異|比|率"
    r"|借方|貸方|備考|注記|摘要|説明|補足|記入例|例$|コード|番号|^no\.?$|単位|補助|注$|要否|確認"
)
_CURRENT = re.compile(
    r"(当期|今期|当年度|今年度|本年度|当事業年度|当会計年度|直近期?|直近決算)"
    r"(末|末残高|残高|金額|実績|決算|決算額)?(\(.*\))?"
)
_PREVIOUS = re.compile(
    r"(前期|前年|前年度|前事業年度|前会計年度)(金額|実績|決算|決算額)?(\([^比率差増減]*\))?"
)
_PLAIN = re.compile(
    r"期末残高|期末|決算額?|金額|残高|値|内容|回答|記入欄|ご?記入|入力欄?|入力値|データ|value|answer"
)
_DATED = re.compile(r"(.+?)(期|度)?(末|末残高|残高|金額|実績|決算|決算額)?(\(.*\))?")
_TERM = re.compile(r"第?([0-9]+)期.*")


def is_period(heading: object) -> bool:
    """Return whether a heading names the current period in so many words."""
    return isinstance(heading, str) and _CURRENT.fullmatch(_folded(heading)) is not None


def current_column(headings: Mapping[int, object]) -> int | None:
    """Return the column of the current period, or None where the headings do not tell.

    Args:
        headings: what stands above each column that may hold values.
    """
    folded = {column: _folded(heading) for column, heading in headings.items()}
    open_to = {column: text for column, text in folded.items() if not _OTHER.search(text)}
    named = [column for column, text in open_to.items() if _CURRENT.fullmatch(text)]
    if named:
        return named[0] if len(named) == 1 else None
    for order in (_closing_day, _term_number):
        dated = {column: order(text) for column, text in open_to.items()}
        known = {column: found for column, found in dated.items() if found is not None}
        if known:
            latest = max(known.values())
            columns = [column for column, found in known.items() if found == latest]
            return columns[0] if len(columns) == 1 else None
    plain = [column for column, text in open_to.items() if _PLAIN.fullmatch(text)]
    chosen = plain or list(open_to)
    return chosen[0] if len(chosen) == 1 else None


def previous_column(headings: Mapping[int, object], current: int) -> int | None:
    """Return the column of the period before the current one, or None where the headings have none.

    前期残高 and 前期繰越 open a trial balance, where a line of income stands at zero; they
    are not what the period before came to.

    Args:
        headings: what stands above each column that may hold values.
        current: the column of the current period.
    """
    folded = {column: _folded(heading) for column, heading in headings.items()}
    named = [column for column, text in folded.items() if _PREVIOUS.fullmatch(text)]
    if named:
        return named[0] if len(named) == 1 else None
    for order, years in ((_closing_day, _YEAR), (_term_number, range(1, 2))):
        ordered = {column: order(text) for column, text in folded.items()}
        now = ordered[current]
        found = [
            column
            for column, then in ordered.items()
            if now is not None and then is not None and now - then in years
        ]
        if found:
            return found[0] if len(found) == 1 else None
    return None


_YEAR = range(363, 369)
"""Days from one closing day to the next, with leap years and ends of February."""


def _folded(heading: object) -> str:
    return re.sub(r"\s+", "", half_width(str(heading)).casefold())[:LONGEST_HEADING]


def _closing_day(text: str) -> int | None:
    """Return the last day of a column such as 2024年3月期, as a count of days."""
    for candidate in (text, *(match[1] for match in [_DATED.fullmatch(text)] if match)):
        try:
            return parse_period(candidate)[1].toordinal()
        except Refused:
            continue
    return None


def _term_number(text: str) -> int | None:
    match = _TERM.fullmatch(text)
    return int(match[1]) if match and len(match[1]) < 4 else None
