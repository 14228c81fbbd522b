"""The columns of a file of loans: their headings, and how each value in them is read.

The columns are the options of ``seido fee`` and ``seido repay``, each under the names that papers
print; amounts, rates, dates and choices are written as there.
"""

import re
import unicodedata
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum

from seido.intake.values.cell import Cell, with_unit_of_heading
from seido.intake.values.loan_options import (
    AFTER_EXTRAS,
    BASES,
    DAY_COUNTS,
    METHODS,
    MOVES,
    REMAINDERS,
    REQUIREMENTS_MET,
    ROUNDINGS,
    WAY_NAMES,
    parse_extra,
    parse_lending_day,
    parse_payment_day,
    parse_rate_change,
    parse_step,
)
from seido.intake.values.readers import (
    parse_choice,
    parse_months,
    parse_number,
    parse_rate,
    parse_truth,
    parse_yen,
)
from seido.refusal import Problem, refuse, unreadable
from seido.rules.words import Words

Held = int | str | date | bool
"""A value as a column holds it: a rate as the text of its fraction, such as 23/2000."""


class Use(Enum):
    """What a column is for."""

    FEE = "fee"
    SCHEDULE = "schedule"


class Kind(Enum):
    """How a column holds its values."""

    WHOLE = "whole"
    DAY = "day"
    TRUTH = "truth"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class LoanColumn:
    """A column of a file of loans.

    Attributes:
        name: the option of a single loan that it stands for; it heads the column too.
        headings: the headings under which it is found, the usual one first.
        kind: how its values are held.
        parse: reads one value.
        uses: what it is needed for.
    """

    name: str
    headings: tuple[str, ...]
    kind: Kind
    parse: Callable[[object], Held]
    uses: frozenset[Use]

    @property
    def words(self) -> Words:
        """Return what people call it."""
        return Words(self.headings[0], self.name.replace("_", " "))


_BOTH = frozenset(Use)
_FEE = frozenset({Use.FEE})
_SCHEDULE = frozenset({Use.SCHEDULE})


def _yen(name: str, headings: str, uses: frozenset[Use] = _BOTH) -> LoanColumn:
    return LoanColumn(name, tuple(headings.split()), Kind.WHOLE, parse_yen, uses)


def _months(name: str, headings: str, uses: frozenset[Use] = _BOTH) -> LoanColumn:
    return LoanColumn(name, tuple(headings.split()), Kind.WHOLE, parse_months, uses)


def _count(
    name: str, headings: str, counters: tuple[str, ...], uses: frozenset[Use] = _FEE
) -> LoanColumn:
    def parse(given: object) -> int:
        return parse_number(given, counters)

    return LoanColumn(name, tuple(headings.split()), Kind.WHOLE, parse, uses)


def _day(name: str, headings: str, uses: frozenset[Use] = _BOTH) -> LoanColumn:
    return LoanColumn(name, tuple(headings.split()), Kind.DAY, parse_lending_day, uses)


def _truth(name: str, headings: str, uses: frozenset[Use] = _FEE) -> LoanColumn:
    return LoanColumn(name, tuple(headings.split()), Kind.TRUTH, parse_truth, uses)


def _choice(
    name: str, headings: str, options: Mapping[str, tuple[str, ...]], uses: frozenset[Use]
) -> LoanColumn:
    def parse(given: object) -> str:
        return parse_choice(given, options)

    return LoanColumn(name, tuple(headings.split()), Kind.TEXT, parse, uses)


def _text(
    name: str, headings: str, parse: Callable[[object], str], uses: frozenset[Use]
) -> LoanColumn:
    return LoanColumn(name, tuple(headings.split()), Kind.TEXT, parse, uses)


def _rate(given: object) -> str:
    return str(parse_rate(given, "percent"))


def _rates(given: object) -> str:
    """Return rates that stand beside each other, as in 0.10、0.20, joined by commas."""
    parts = re.split("[、;；]", given) if isinstance(given, str) else [given]
    rates = [parse_rate(part, "percent") for part in parts]
    return ",".join(str(rate) for rate in rates if rate)


def _steps(given: object) -> str:
    """Return steps that follow each other, as in 12回×5万円、24回×10万円, as 12x50000,24x100000."""
    steps = [parse_step(part) for part in _listed(given, "12x50000、24x100000")]
    return ",".join(f"{step.payments}x{step.principal}" for step in steps)


def _rate_changes(given: object) -> str:
    """Return later rates, as in 2027-04-01=1.5%、2028-04-01=2%, as 2027-04-01=3/200,…."""
    changes = [parse_rate_change(part) for part in _listed(given, "2027-04-01=1.5%")]
    return ",".join(f"{each.since.isoformat()}={each.rate}" for each in changes)


def _extras(given: object) -> str:
    """Return extra payments, as in 2027-06-30=100万円、…, as 2027-06-30=1000000,…."""
    extras = [parse_extra(part) for part in _listed(given, "2027-06-30=100万円")]
    return ",".join(f"{each.on.isoformat()}={each.yen}" for each in extras)


def _listed(given: object, example: str) -> list[str]:
    """Return the parts of a text that follow each other."""
    if not isinstance(given, str):
        raise unreadable(given, (f"「{example}」のように書いてください", f"write {example}"))
    return [part for part in re.split("[、;；]", given) if part.strip()]


def _name(given: object) -> str:
    return str(given).strip()


_SHARED = {"shared": ("対象", "対象内", "責任共有"), "not-shared": ("対象外", "責任共有外")}

LOAN_COLUMNS: Mapping[str, LoanColumn] = {
    column.name: column
    for column in (
        _yen("principal", "借入金額 貸付金額 融資金額 借入額 貸付額 融資額 極度額 当初元本 amount"),
        _text("fee_rate", "保証料率 信用保証料率", _rate, _FEE),
        _text("discount", "割引 割引率 保証料割引", _rates, _FEE),
        _text("scheme", "制度 保証制度", _name, _FEE),
        _count("class", "料率区分 区分 保証料率区分 fee_class", ("区分",)),
        _truth("no_balance_sheet", "貸借対照表なし"),
        _choice("sharing", "責任共有 責任共有制度", _SHARED, _FEE),
        _truth("coordinator", "コーディネーターの確認 コーディネーター確認"),
        _count("requirement", "対象要件", ()),
        _choice("without_owner_guarantee", "経営者保証なし", REQUIREMENTS_MET, _FEE),
        _text("association", "信用保証協会 保証協会 協会", _name, _FEE),
        _day("on", "申込日 保証申込日", _FEE),
        _day("start", "貸付日 借入日 融資日 貸付実行日 実行日"),
        _months("months", "期間 返済期間 保証期間 借入期間 貸付期間 融資期間 term"),
        _count("days", "日数 保証日数", ("日",), _BOTH),
        _day("end", "期日 最終期日 返済期日 最終返済日 満期日 maturity"),
        _months("grace", "据置期間 据置"),
        _count("grace_days", "据置日数", ("日",)),
        _count("instalments", "返済回数 分割回数 回数", ("回",), _BOTH),
        _months("every", "返済間隔"),
        _choice("method", "返済方法 返済方式", WAY_NAMES, _BOTH),
        _choice("evenness", "分割方法 均等・不均等", METHODS, _FEE),
        _yen("balloon", "据置金額"),
        _yen("instalment", "直前回返済額 最終回の直前回の返済額", _FEE),
        _yen("last_instalment", "最終回返済額 最終回の返済額", _FEE),
        _text("rate", "利率 年利 金利 貸付利率 借入利率 適用利率 interest_rate", _rate, _SCHEDULE),
        _text("steps", "段階 返済段階", _steps, _SCHEDULE),
        _yen("unit", "返済額の単位", _SCHEDULE),
        _choice("rounding", "丸め方", ROUNDINGS, _SCHEDULE),
        _choice("remainder", "端数", REMAINDERS, _SCHEDULE),
        _choice("interest", "利息計算 利息の計算", BASES, _SCHEDULE),
        _truth("month_end", "月末払い", _SCHEDULE),
        _choice("moved", "休日の扱い", MOVES, _SCHEDULE),
        _day("first_payment_on", "初回返済日 初回約定返済日", _SCHEDULE),
        LoanColumn(
            "payment_day",
            ("毎月の返済日", "毎月返済日", "約定返済日", "約定日"),
            Kind.WHOLE,
            parse_payment_day,
            _SCHEDULE,
        ),
        _choice("day_count", "日数の数え方 片端・両端", DAY_COUNTS, _SCHEDULE),
        _truth("in_advance", "利息前取り 利息先取り", _SCHEDULE),
        _text("rate_from", "利率の変更 利率変更 金利変更", _rate_changes, _SCHEDULE),
        _text("extra", "繰上返済", _extras, _SCHEDULE),
        _choice("after_extra", "繰上返済の型", AFTER_EXTRAS, _SCHEDULE),
        _yen("bonus", "ボーナス返済分", _SCHEDULE),
        _months("bonus_every", "ボーナス返済の間隔", _SCHEDULE),
    )
}
"""Every column by its name."""

ASK_FEE = frozenset({"fee_rate", "scheme", "class", "no_balance_sheet"})
"""Columns of which one must be there for a fee to be asked; a schedule is asked by ``rate``."""


@dataclass(frozen=True, slots=True)
class Bound:
    """A column of a file that holds one of ``LOAN_COLUMNS``.

    Attributes:
        heading: the column's heading.
        column: what it holds.
    """

    heading: str
    column: LoanColumn

    @property
    def plain_scale(self) -> int | None:
        """Return the units in one of a bare number; None where each has to be looked at."""
        probe = with_unit_of_heading(Cell(self.heading, "1", ""))
        return probe.scale if probe.value == "1" else None

    def read(self, given: object) -> Held:
        """Return what a value says.

        Raises:
            Refused: where it cannot be read.
        """
        cell = with_unit_of_heading(Cell(self.heading, given, ""))
        if self.column.parse is parse_yen:
            return parse_yen(cell.value, cell.scale)
        return self.column.parse(cell.value)


def bind_loans(headings: Iterable[str], ignored: Collection[str] = ()) -> tuple[Bound, ...]:
    """Return which columns of a file hold what.

    Args:
        headings: the file's headings.
        ignored: headings that are not to be understood.

    Raises:
        Refused: where one is given twice, or neither a fee nor a schedule is asked.
    """
    known = {_bare(name): each for each in LOAN_COLUMNS.values() for name in _names(each)}
    bound = []
    for heading in headings:
        column = known.get(_bare(with_unit_of_heading(Cell(heading, None, "")).heading))
        if column is not None and heading not in ignored:
            bound.append(Bound(heading, column))
    names = [each.column.name for each in bound]
    problems: list[Problem] = [
        _twice(bound, LOAN_COLUMNS[name]) for name in dict.fromkeys(names) if names.count(name) > 1
    ]
    if not {"rate", *ASK_FEE} & set(names):
        problems.append(_NOTHING_ASKED)
    refuse(problems)
    return tuple(bound)


def _names(column: LoanColumn) -> tuple[str, ...]:
    return (column.name, *column.headings)


def _bare(heading: str) -> str:
    plain = unicodedata.normalize("NFKC", heading).casefold()
    return re.sub(r"[\s_・･()\[\]-]", "", plain)


def _twice(bound: Iterable[Bound], column: LoanColumn) -> Problem:
    headings = [each.heading for each in bound if each.column is column]
    return Problem(
        f"「{column.words.ja}」の列が{len(headings)}つあります（{'、'.join(headings)}）。"
        "使わない列を --ignore で外してください",
        f"{', '.join(headings)} all give the {column.words.en}; leave out others with --ignore",
        column.name,
    )


_NOTHING_ASKED = Problem(
    "保証料率（または制度・料率区分）の列も利率の列もありません。どちらかを入れてください",
    "there is neither a column of fee rates (or schemes, or classes) nor one of interest rates;"
    " give one of them",
)
