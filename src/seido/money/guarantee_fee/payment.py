"""When the guarantee fee is paid: at once, or split over the years (分割納付), as dated entries."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from seido.money.guarantee_fee.corporations import corporation_named
from seido.money.guarantee_fee.fee import GuaranteeFee
from seido.money.guarantee_fee.loan import Method
from seido.rules.months import months_after
from seido.rules.quantity import Months, Yen, man
from seido.rules.words import Source, Words, reading

OKINAWA = Source(
    "https://okinawa-cgc.or.jp/guide/aboutcredit/return", "信用保証料のお支払いについて"
)
_KUMAMOTO = Source("https://www.kumamoto-cgc.or.jp/credit/payment.html", "信用保証料の分割納付")

# The table of 熊本 is identical. 山口 prints the same too: its page of about 2011 has 75 and 25 for
# 2 to 4 years. 岡山 allows it beyond two years, its shares are not visible.
SHARES: tuple[tuple[Months, Months | None, tuple[int, ...]], ...] = (
    (24, 48, (75, 25)),
    (48, 72, (60, 30, 10)),
    (72, 96, (45, 35, 15, 5)),
    (96, 120, (35, 30, 20, 10, 5)),
    (120, 144, (30, 20, 20, 15, 10, 5)),
    (144, 168, (25, 20, 20, 15, 10, 5, 5)),
    (168, 192, (20, 20, 15, 15, 10, 10, 5, 5)),
    (192, 216, (20, 20, 15, 15, 10, 5, 5, 5, 5)),
    (216, None, (20, 20, 15, 15, 10, 5, 5, 5, 3, 2)),
)
"""Percent of the fee paid each year, for terms above so many months and up to so many."""

REVOLVING_SHARES: tuple[tuple[Months, Months | None, tuple[int, ...]], ...] = (
    (12, 24, (50, 50)),
    (24, 36, (33, 33, 34)),
)
"""The same for revolving guarantees (手形貸付・当座貸越・カードローン根保証)."""

KUMAMOTO_FLOOR = man(30)
"""熊本 splits a fee of more than this only."""

READINGS = (
    reading(
        "根保証の分割納付は、保証期間が2年と3年のものだけが示されている。"
        "間の期間は長い方の割合で納めるものとする",
        "For revolving guarantees the payments are printed for terms of two and of three years"
        " only; a term between is paid as the longer one",
        OKINAWA,
    ),
    reading(
        "分割納付の条件が分からない協会は、沖縄のページの割合と条件による。"
        "特定社債保証を一括納付とすることも同じ。自らのページがある熊本は、"
        "これを挙げないので求めない",
        "A corporation whose own conditions are unknown is answered by the page of Okinawa: its"
        " shares, and that the fee of a specified-bond guarantee is paid at once. Kumamoto has a"
        " page of its own, which does not name the latter",
        OKINAWA,
    ),
)


@dataclass(frozen=True, slots=True)
class Payment:
    """Money on a day.

    Attributes:
        on: the day.
        words: what it is for.
        yen: what the business pays; negative where it gets money back.
    """

    on: date
    words: Words
    yen: Yen


@dataclass(frozen=True, slots=True)
class PaymentPlan:
    """How a fee is paid.

    Attributes:
        entries: the payments in order of their days; they sum to the fee.
        shares: percent of the fee paid each year; a single 100 where it is paid at once.
        reasons: why the fee cannot be split; empty where it can.
        source: where the shares are printed.
    """

    entries: tuple[Payment, ...]
    shares: tuple[int, ...]
    reasons: tuple[Words, ...]
    source: Source


def split_payment(
    fee: GuaranteeFee,
    lent_on: date,
    *,
    corporation: str | None = None,
    specified_bond: bool = False,
) -> PaymentPlan:
    """Return how the fee is paid year by year where that is allowed, or at once with the reason.

    The first payment falls on the day of the loan and takes the yen left over by cutting the
    shares to whole yen; the others fall on its anniversaries.

    Args:
        fee: the fee and the loan it was computed from.
        lent_on: the day of the loan (貸付実行日).
        corporation: the guarantee corporation, for its own conditions.
        specified_bond: whether the guarantee is for a private bond (特定社債保証).

    Raises:
        Refused: where no corporation bears that name.

    Source: https://okinawa-cgc.or.jp/guide/aboutcredit/return.
    """
    name = None if corporation is None else corporation_named(corporation)
    shares = _shares(fee)
    reasons = tuple(_reasons(fee, name, shares, specified_bond=specified_bond))
    if reasons:
        shares = (100,)
    later = [fee.fee_yen * share // 100 for share in shares[1:]]
    amounts = [fee.fee_yen - sum(later), *later]
    entries = tuple(
        Payment(
            months_after(lent_on, 12 * year),
            Words(f"信用保証料 {year + 1}回目", f"guarantee fee, payment {year + 1}"),
            yen,
        )
        for year, yen in enumerate(amounts)
    )
    return PaymentPlan(entries, shares, reasons, _KUMAMOTO if name == "熊本" else OKINAWA)


def _shares(fee: GuaranteeFee) -> tuple[int, ...]:
    """Return the shares for the term; empty where the table has no row for it."""
    revolving = fee.loan.method is Method.REVOLVING
    for above, up_to, shares in REVOLVING_SHARES if revolving else SHARES:
        if _longer(fee, above) and (up_to is None or not _longer(fee, up_to)):
            return shares
    return ()


def _longer(fee: GuaranteeFee, months: Months) -> bool:
    """Return whether the term is longer than some months; 365 days are twelve of them."""
    if fee.loan.unit == "months":
        return fee.loan.length > months
    return fee.loan.length * 12 > months * 365


def _reasons(
    fee: GuaranteeFee, name: str | None, shares: tuple[int, ...], *, specified_bond: bool
) -> Iterator[Words]:
    if not shares and fee.loan.method is Method.REVOLVING:
        yield Words(
            "根保証の分割納付は、保証期間が1年を超え3年以内のときだけ表があります",
            "a revolving guarantee's fee is split only above one year and up to three",
        )
    elif not shares:
        yield Words(
            "分割納付は保証期間が2年を超えるときだけです",
            "the fee is split only where the term is longer than two years",
        )
    if specified_bond and name != "熊本":
        yield Words(
            "特定社債保証の保証料は一括納付です",
            "the fee of a specified-bond guarantee is paid at once",
        )
    if name == "熊本" and fee.fee_yen <= KUMAMOTO_FLOOR:
        yield Words(
            f"熊本では保証料が{KUMAMOTO_FLOOR:,}円を超えるときだけです（{fee.fee_yen:,}円）",
            f"Kumamoto splits a fee above {KUMAMOTO_FLOOR:,} yen only; this is {fee.fee_yen:,}",
        )
