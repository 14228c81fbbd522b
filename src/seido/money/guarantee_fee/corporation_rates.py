"""Fee rates (保証料率) that are no scheme's: of bills and overdrafts, and of single corporations.

The rates of schemes stand in their editions; see ``seido.schemes.fees.rates``.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from seido.money.guarantee_fee.rates import CLASSES, ClassRate, class_problem
from seido.refusal import Problem, refuse
from seido.rules.quantity import Rate, percent
from seido.rules.words import Source, Words, reading

Rates = tuple[Rate | None, ...]
"""Nine rates, class 1 first (None: the class has none); or a single rate for every class."""


@dataclass(frozen=True, slots=True)
class RateTable:
    """Fee rates that are no scheme's own.

    Attributes:
        name: the kind of guarantee the rates are for.
        shared: rates where responsibility is shared (責任共有制度の対象); empty where it never is.
        not_shared: rates where it is not (責任共有制度の対象外); empty where it always is.
        source: where the rates are printed.
        usually_shared: which of the two applies unless an exception is made.
    """

    name: Words
    shared: Rates
    not_shared: Rates
    source: Source
    usually_shared: bool = True

    @property
    def two_sided(self) -> bool:
        """Return whether sharing makes a difference."""
        return bool(self.shared and self.not_shared) and self.shared != self.not_shared


def _rates(printed: str) -> Rates:
    return tuple(None if rate == "-" else percent(rate) for rate in printed.split())


SPECIAL = RateTable(
    Words(
        "特殊保証（割引根保証・当座貸越根保証・カードローン）", "Bills and overdrafts, revolving"
    ),
    _rates("1.62 1.49 1.32 1.15 0.98 0.85 0.68 0.51 0.39"),
    _rates("1.87 1.70 1.53 1.36 1.15 0.94 0.77 0.60 0.43"),
    Source("http://fukuoka-cgc.or.jp/use/charge.html", "特殊保証"),
)

KAGAWA = RateTable(
    Words("香川県制度融資", "Loans of Kagawa prefecture"),
    _rates("1.55 1.45 1.25 1.05 0.90 0.85 0.70 0.55 0.40"),
    _rates("1.75 1.60 1.40 1.25 1.05 0.95 0.85 0.65 0.45"),
    Source("https://www.kagawa-cgc.com/riyou/hosyoryo.html", "香川県制度利用時の保証料率表"),
)


def _mie(ja: str, en: str, printed: str, *, shared: bool = True) -> RateTable:
    rates = _rates(printed)
    source = Source("http://www.cgc-mie.or.jp/use/price/price/", ja, date(2016, 4, 1))
    return RateTable(
        Words(f"三重 {ja}", f"Mie: {en}"),
        rates if shared or len(rates) == 1 else (),
        () if shared and len(rates) > 1 else rates,
        source,
        usually_shared=shared,
    )


# Cases 1 to 6 of the safety net print another 0.75 in the column of the special small-sum
# insurance, which is not coded.
MIE: Mapping[str, RateTable] = {
    "mie-bill-discount": _mie("商業手形割引", "bill discounting", "0.90"),
    "mie-seasonal": _mie("季節保証", "seasonal guarantee", "0.90"),
    "mie-revolving-note": _mie("根保証(手形貸付)", "revolving loans on notes", "0.72"),
    "mie-overdraft": _mie("当座貸越根保証", "revolving overdraft", "0.68"),
    "mie-card-loan": _mie("事業者カードローン当座貸越根保証", "business card loan", "0.68"),
    "mie-special-small": _mie("特別小口保証", "special small-sum guarantee", "0.90"),
    "mie-asset-backed": _mie("流動資産担保融資保証", "asset-backed guarantee", "0.68"),
    "mie-safety-net-1-6": _mie("経営安定関連1-6号", "safety net, cases 1 to 6", "0.90"),
    "mie-safety-net-7-8": _mie("経営安定関連7・8号", "safety net, cases 7 and 8", "0.68"),
    "mie-startup": _mie("創業関連(再挑戦含む)", "start-up, restart included", "0.90"),
    "mie-startup-other": _mie("創業等関連", "start-up and the like", "0.90"),
    "mie-innovation": _mie("経営革新関連", "business innovation", "0.68"),
    "mie-pearl-poultry": _mie("真珠養殖業・養鶏業", "pearl and poultry farming", "1.35"),
    "mie-unsecured-wide": _mie("無担保ワイド", "unsecured, wide", "- - - - - - 0.80 0.60 0.45"),
    "mie-revolving-bill": _mie(
        "根保証(手形割引)", "revolving bills", "1.62 1.49 1.32 1.15 0.98 0.85 0.68 0.51 0.39"
    ),
    "mie-small-business-1": _mie(
        "小規模事業資金 一般その1",
        "small business fund, general 1",
        "1.50 1.40 1.20 1.05 0.90 0.90 0.80 0.60 0.45",
    ),
    "mie-small-business-2": _mie(
        "小規模事業資金 一般その2",
        "small business fund, general 2",
        "1.60 1.50 1.30 1.15 1.00 1.00 0.80 0.60 0.45",
    ),
    "mie-small-sum": _mie(
        "小規模事業者小口資金(外)",
        "small-sum fund for small businesses, not shared",
        "1.80 1.65 1.45 1.30 1.10 1.00 0.90 0.70 0.50",
        shared=False,
    ),
}

READINGS = (
    reading(
        "三重の表は、一つだけの料率のどれが責任共有制度の対象かを示さない。一つだけの料率は、"
        "対象でも対象外でも同じとする",
        "The table of Mie does not show which of its single rates are of shared responsibility; a"
        " single rate answers either way",
        MIE["mie-bill-discount"].source,
    ),
    reading(
        "三重の無担保ワイドの行には料率が三つしかない。ほかの表では料率区分7から9の料率なので、"
        "その区分のものとする",
        "The row of Mie for unsecured wide loans prints three rates only. In every other table they"
        " are those of classes 7 to 9, so they are taken to be",
        MIE["mie-unsecured-wide"].source,
    ),
)
"""The table of Mie as of 2016-04-01, before safety net case 5 went from 100 % to 80 % cover."""

TABLES: Mapping[str, RateTable] = {
    "special-rates": SPECIAL,
    "kagawa-prefectural": KAGAWA,
    **MIE,
}
"""The tables by an id of their own."""


def table_rates(
    table: RateTable, fee_class: int | None, *, shared: bool | None
) -> tuple[ClassRate, ...]:
    """Return the rates that are possible under a table, the dearest first.

    Args:
        table: one of ``TABLES``.
        fee_class: the class (料率区分), 1 to 9; None answers with all that have a rate.
        shared: whether responsibility is shared (責任共有); None for what the table usually does.

    Raises:
        Refused: for a class that does not exist or has no rate, or where the table has no rates
            with responsibility shared, or none without.
    """
    refuse([None if fee_class is None else class_problem(fee_class)])
    usual = table.usually_shared if shared is None else shared
    rates = table.shared if usual else table.not_shared
    refuse([None if rates else no_such_side(table.name, shared=usual)])
    choices = tuple(_choices(rates, fee_class))
    refuse([None if choices else _no_such_class(table, fee_class)])
    return choices


def _choices(rates: Rates, fee_class: int | None) -> Iterator[ClassRate]:
    if len(rates) == 1:
        yield from (ClassRate(None, rate) for rate in rates if rate is not None)
        return
    for number in CLASSES if fee_class is None else (fee_class,):
        rate = rates[number - 1]
        if rate is not None:
            yield ClassRate(number, rate)


def no_such_side(name: Words, *, shared: bool) -> Problem:
    """Return the problem that rates are wanted on a side of sharing that has none."""
    return Problem(
        f"{name.ja}には責任共有制度の対象{'' if shared else '外'}の料率がありません",
        f"{name.en} has no rates with responsibility {'' if shared else 'not '}shared",
    )


def _no_such_class(table: RateTable, fee_class: int | None) -> Problem:
    return Problem(
        f"{table.name.ja}に区分{fee_class}の料率はありません",
        f"{table.name.en} has no rate for class {fee_class}",
        "fee_class",
    )
