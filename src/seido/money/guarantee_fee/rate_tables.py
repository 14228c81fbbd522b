"""Fee rates a year (保証料率) as printed: by class of the business, or one rate for all.

A business is put into one of nine classes (料率区分) by its figures; class 1 pays most, class 9
least. Rates also depend on whether the bank shares the responsibility (責任共有), which makes the
guarantee cheaper.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from seido.rules.quantity import Rate, percent
from seido.rules.words import Source, Words

CLASSES = range(1, 10)
"""The nine classes, from the dearest to the cheapest."""

CLASS_WITHOUT_BALANCE_SHEET = 5
"""The class of a business that draws up no balance sheet (貸借対照表を作成していない方).

Source: https://www.kagawa-cgc.com/riyou/hosyoryo.html. 福井 also puts firms in their first fiscal
year and joint debtors there.
"""

Rates = tuple[Rate | None, ...]
"""Nine rates, class 1 first (None: the class has none); or a single rate for every class."""


@dataclass(frozen=True, slots=True)
class RateTable:
    """The fee rates of a scheme.

    Attributes:
        name: the scheme or kind of guarantee the rates are for.
        shared: rates where responsibility is shared (責任共有制度の対象); empty where it never is.
        not_shared: rates where it is not (責任共有制度の対象外); empty where it always is.
        source: where the rates are printed.
        usually_shared: which of the two applies unless an exception is made.
        note: what a reader should know about the table.
    """

    name: Words
    shared: Rates
    not_shared: Rates
    source: Source
    usually_shared: bool = True
    note: Words | None = None


def _rates(printed: str) -> Rates:
    return tuple(None if rate == "-" else percent(rate) for rate in printed.split())


_STANDARD_SOURCE = Source("http://fukuoka-cgc.or.jp/use/charge.html", "信用保証料率表")

# Printed alike by 福岡, 千葉, 岐阜市, 京都 and 秋田, with one slip: the page of 秋田
# (https://www.cgc-akita.or.jp/guidance/hoshoryo/) has 2.20 for class 2 without sharing as well as
# for class 1. Every other page has 2.00, and 秋田's own special rate of 1.70 is that of 2.00.
STANDARD = RateTable(
    Words("信用保証（一般）", "General guarantee"),
    _rates("1.90 1.75 1.55 1.35 1.15 1.00 0.80 0.60 0.45"),
    _rates("2.20 2.00 1.80 1.60 1.35 1.10 0.90 0.70 0.50"),
    _STANDARD_SOURCE,
)

SPECIAL = RateTable(
    Words(
        "特殊保証（割引根保証・当座貸越根保証・カードローン）", "Bills and overdrafts, revolving"
    ),
    _rates("1.62 1.49 1.32 1.15 0.98 0.85 0.68 0.51 0.39"),
    _rates("1.87 1.70 1.53 1.36 1.15 0.94 0.77 0.60 0.43"),
    Source("http://fukuoka-cgc.or.jp/use/charge.html", "特殊保証"),
)

_STRENGTHENING = RateTable(
    Words("経営力強化保証", "Management-strengthening guarantee"),
    _rates("1.75 1.55 1.35 1.15 1.00 0.80 0.60 0.45 0.45"),
    _rates("2.00 1.80 1.60 1.35 1.10 0.90 0.70 0.50 0.50"),
    Source("003_6d2acececfa387a1.txt", "経営力強化保証 信用保証料率", date(2020, 4, 1)),
    note=Words(
        "一般の料率より一つ上の区分の率です（区分9は同じ）",
        "the general rate of the next better class; class 9 stays",
    ),
)

_REVITALISATION = RateTable(
    Words("経営改善サポート保証", "Business-revitalisation guarantee"),
    _rates("0.70"),
    _rates("0.80"),
    Source("003_6d2acececfa387a1.txt", "経営改善サポート保証 信用保証料率", date(2020, 4, 1)),
    note=Words(
        "特別小口保険を使うときは年0.70%です",
        "0.70 % where the special small-sum insurance is used",
    ),
)

SUCCESSION = RateTable(
    Words("事業承継特別保証", "Succession special guarantee"),
    STANDARD.shared,
    (),
    Source("003_6d2acececfa387a1.txt", "事業承継特別保証 信用保証料率 ⑴", date(2020, 4, 1)),
)

SUCCESSION_WITH_COORDINATOR = RateTable(
    Words(
        "事業承継特別保証（経営者保証コーディネーターの確認あり）",
        "Succession special guarantee, confirmed by a coordinator",
    ),
    _rates("1.15 1.00 0.85 0.70 0.60 0.50 0.40 0.30 0.20"),
    (),
    Source("003_6d2acececfa387a1.txt", "事業承継特別保証 信用保証料率 ⑵", date(2020, 4, 1)),
)

_COORDINATED = RateTable(
    Words("協調支援型特別保証", "Coordinated-support guarantee"),
    STANDARD.shared,
    (),
    Source("004_061b586d4ab271b2.txt", "保証料率", date(2025, 3, 14)),
)

_ASSET_BACKED = RateTable(
    Words("流動資産担保融資保証（ABL）", "Asset-backed guarantee"),
    _rates("0.68"),
    (),
    Source("002_9b07640c7467e1dd.txt", "流動資産担保融資保証制度 保証料率", date(2016, 4, 1)),
)

# Reading: "about 0.45 % to 1.90 %" of the bond issue is the general table with sharing, whose ends
# these are; the guarantee covers 80 %.
_SPECIFIED_BOND = RateTable(
    Words("特定社債保証", "Specified-bond guarantee"),
    STANDARD.shared,
    (),
    Source("002_9b07640c7467e1dd.txt", "特定社債保証 保証料率", date(2016, 4, 1)),
)

# Reading: the guarantee covers 100 %, so responsibility is not shared, and the scheme names no
# rates of its own: the general ones without sharing.
_SMALL_ENTERPRISE = RateTable(
    Words("小口零細企業保証", "Small-enterprise guarantee"),
    (),
    STANDARD.not_shared,
    _STANDARD_SOURCE,
    usually_shared=False,
)

_RESERVED = RateTable(
    Words("予約保証", "Reserved guarantee"),
    STANDARD.shared,
    STANDARD.not_shared,
    Source("002_9b07640c7467e1dd.txt", "予約保証 保証料率", date(2016, 4, 1)),
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


# Reading: which of its single rates are shared is not visible, so a single rate answers either way.
# The row for 無担保ワイド prints three rates only, which are those of classes 7 to 9 in every other
# table. Cases 1 to 6 of the safety net print another 0.75 in the column of the special small-sum
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
"""The table of Mie as of 2016-04-01, before safety net case 5 went from 100 % to 80 % cover."""

TABLES: Mapping[str, RateTable] = {
    "general-guarantee": STANDARD,
    "special-rates": SPECIAL,
    "management-strengthening-guarantee": _STRENGTHENING,
    "business-revitalisation-guarantee": _REVITALISATION,
    "succession-special-guarantee": SUCCESSION,
    "coordinated-support-guarantee": _COORDINATED,
    "asset-backed-guarantee": _ASSET_BACKED,
    "specified-bond-guarantee": _SPECIFIED_BOND,
    "small-enterprise-guarantee": _SMALL_ENTERPRISE,
    "reserved-guarantee": _RESERVED,
    "kagawa-prefectural": KAGAWA,
    **MIE,
}
"""The tables by the scheme's id, or by an id of their own where they are no scheme's."""
