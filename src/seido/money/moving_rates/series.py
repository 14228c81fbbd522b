"""Series of rates that a lender prints anew from time to time (基準利率・特別利率).

Each is a file in ``printed``, a line for each day on which a figure was printed. ``SEIDO_TERMS``
may name a folder with files of the same names: its lines are read over those shipped, so that a
new month needs no release.
"""

import hashlib
import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from pathlib import Path

from seido.money.moving_rates.lines import Printed, read_lines
from seido.refusal import refused, shown
from seido.rules.words import Words

OWN_FOLDER = "SEIDO_TERMS"
"""The variable that names a folder of one's own."""

SERIES: Mapping[str, Words] = {
    "jfc_sme_base": Words(
        "日本公庫 中小企業事業の基準利率（5年）", "base rate of the JFC's SME unit, five years"
    ),
    "jfc_micro_base": Words(
        "日本公庫 国民生活事業の基準利率（2025年12月からは期間による幅）",
        "base rate of the JFC's Micro unit; since December 2025 the range over its terms",
    ),
    "jfc_micro_unsecured": Words(
        "日本公庫 国民生活事業の無担保の利率（税務申告2期以上）",
        "Micro unit, without security, two tax returns filed",
    ),
    "jfc_micro_unsecured_starting": Words(
        "日本公庫 国民生活事業の無担保の利率（税務申告2期未満）",
        "Micro unit, without security, fewer than two tax returns",
    ),
    "jfc_micro_secured": Words(
        "日本公庫 国民生活事業の担保を提供する融資の利率", "Micro unit, with security"
    ),
    "jfc_micro_start_up": Words(
        "日本公庫 国民生活事業の創業の融資の利率", "Micro unit, loans to start-ups"
    ),
    "jfc_micro_disaster": Words(
        "日本公庫 国民生活事業の災害貸付等の利率", "Micro unit, disaster loans and the like"
    ),
    "jfc_micro_disaster_five_years": Words(
        "日本公庫 国民生活事業の災害貸付の利率（5年）", "Micro unit, disaster loan, five years"
    ),
    "jfc_sme_disaster_five_years": Words(
        "日本公庫 中小企業事業の災害復旧貸付の利率（5年）",
        "SME unit, disaster loan, five years",
    ),
    "jfc_special_f": Words(
        "日本公庫 特別利率F（マル経・生活衛生改善）", "special rate F, for the improvement loans"
    ),
}
"""What each series is of, by the name of its file."""


def printed_on(series: str, day: date) -> Printed | None:
    """Return the last figure printed on or before a day; None before the first.

    Args:
        series: the name of a series, one of ``SERIES``.
        day: the day of the question.

    Raises:
        Refused: where the folder of one's own cannot be read, with the line of each fault.
    """
    found = [each for each in printed(series) if each.day <= day]
    return found[-1] if found else None


def printed(series: str) -> tuple[Printed, ...]:
    """Return all that was printed of a series, oldest first; one's own lines over those shipped.

    Raises:
        Refused: as ``printed_on``.
    """
    return _printed(series, os.environ.get(OWN_FOLDER, ""))


def own_digests() -> dict[str, str]:
    """Return the SHA-256 of each file of one's own folder, by series; none without a folder.

    Raises:
        Refused: as ``printed_on``.
    """
    own = _own(os.environ.get(OWN_FOLDER, ""))
    return {series: each.digest for series, each in own.items()}


@dataclass(frozen=True, slots=True)
class _File:
    """A file of one's own as it was read: its lines, and the SHA-256 of its bytes."""

    lines: tuple[Printed, ...]
    digest: str


@cache
def _printed(series: str, folder: str) -> tuple[Printed, ...]:
    own = _own(folder).get(series)
    lines = (*_shipped(series), *(own.lines if own else ()))
    return tuple(each for _, each in sorted({each.day: each for each in lines}.items()))


@cache
def _shipped(series: str) -> tuple[Printed, ...]:
    text = files(__package__).joinpath("printed", f"{series}.csv").read_text("utf-8")
    return read_lines(text, f"{series}.csv")


@cache
def _own(folder: str) -> Mapping[str, _File]:
    """Return what the files of a folder hold, by series; read once a process."""
    if not folder:
        return {}
    if not Path(folder).is_dir():
        raise refused(
            "そのフォルダーがありません。金利のCSVを置いたフォルダーにしてください",
            "there is no such folder; name the one that holds the files of rates",
            OWN_FOLDER,
            shown(folder),
        )
    found: dict[str, _File] = {}
    for path in sorted(Path(folder).glob("*.csv")):
        if path.stem not in SERIES:
            named = ", ".join(f"{each}.csv" for each in SERIES)
            raise refused(
                f"その名前の金利はありません。次のどれかにしてください：{named}",
                f"there is no such series of rates; use one of {named}",
                OWN_FOLDER,
                path,
            )
        content = path.read_bytes()
        try:
            lines = read_lines(content.decode("utf-8-sig"), str(path))
        except UnicodeDecodeError:
            wanted = "UTF-8 の文字ではありません", "this is no UTF-8 text; save it as UTF-8"
            raise refused(*wanted, OWN_FOLDER, path) from None
        found[path.stem] = _File(lines, hashlib.sha256(content).hexdigest())
    return found
