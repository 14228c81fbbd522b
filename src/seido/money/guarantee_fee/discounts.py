"""The discounts (割引) that guarantee corporations give on the fee rate, with their conditions."""

from dataclasses import dataclass
from datetime import date

from seido.rules.quantity import Rate, percent
from seido.rules.words import Source, Words


@dataclass(frozen=True, slots=True)
class Discount:
    """A rate taken off the fee rate where its condition is met.

    Attributes:
        name: the condition.
        rate: the rate a year taken off.
        corporation: the corporation whose discount it is, by its short name; None for many.
        source: a page that prints it.
    """

    name: Words
    rate: Rate
    corporation: str | None
    source: Source


DISCOUNTS = {
    "secured": Discount(
        Words("有担保", "security given"),
        percent("0.10"),
        None,
        Source("https://www.kagawa-cgc.com/riyou/hosyoryo.html", "有担保保証に対する割引"),
    ),
    "accounting-adviser": Discount(
        Words("会計参与設置会社", "accounting adviser appointed"),
        percent("0.10"),
        None,
        Source("http://www.cgc-aichi.or.jp/guidance/guarantee_charges.html", "会計参与設置会社"),
    ),
    # An older discount, still printed by 静岡, 福島 and 長野; check that it is still given.
    "sme-accounting": Discount(
        Words("中小企業会計（旧）", "SME accounting rules, older"),
        percent("0.10"),
        None,
        Source("http://www.cgc-shizuoka.or.jp/riyou/hosyo_ryou.html", "中小企業会計割引"),
    ),
    "kyoto-supporters": Discount(
        Words("応援隊割引", "supporters' discount"),
        percent("0.10"),
        "京都",
        Source("https://kyosinpo.or.jp/guide/guarantee", "応援隊割引"),
    ),
    "kyoto-supporters-base": Discount(
        Words("応援隊割引（おうえん資金ベース枠）", "supporters' discount, base fund"),
        percent("0.20"),
        "京都",
        Source("https://kyosinpo.or.jp/guide/guarantee", "応援隊割引"),
    ),
    "okayama-startup": Discount(
        Words("各創業保証", "start-up guarantees"),
        percent("0.20"),
        "岡山",
        Source("003_6d2acececfa387a1.txt", "創業支援 保証料率割引", date(2020, 4, 1)),
    ),
}
"""The discounts that corporations print, by an id."""
