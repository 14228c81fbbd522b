"""What comes back of the guarantee fee when the loan is repaid early (信用保証料の返戻)."""

from dataclasses import dataclass
from fractions import Fraction

from seido.money.guarantee_fee.corporations import corporation_named
from seido.money.guarantee_fee.fee import UNITS_A_YEAR, FeePart, GuaranteeFee
from seido.money.guarantee_fee.loan import GuaranteedLoan
from seido.refusal import Problem, refuse
from seido.rules.quantity import Rounding, Yen, percent, round_whole
from seido.rules.words import Source, Words, reading

DAYS_A_YEAR = UNITS_A_YEAR["days"]

SHARE_OF_THE_RUNNING_YEAR = percent(90)
"""Of what is left of the year in which the loan is repaid; of later years all comes back."""

SMALLEST = 1_000
"""A refund of this or less stays with the corporation (1,000円以下); 沖縄 pays exactly this."""

_SOURCE = Source("https://ehime-cgc.or.jp/ebook/pageindices/index29.html", "返戻保証料の計算")
_OKINAWA = Source("https://okinawa-cgc.or.jp/guide/aboutcredit/return", "信用保証料の返戻について")

# The shares of split payment do not say it either: they pay a three-year fee in two sums. The fee
# is charged on the balance, and the coefficient stands for the falling balance.
BY_BALANCE = reading(
    "各年の保証料への配分は資料に明記がないため、各日の残高に比例するとして計算しています",
    "How the fee belongs to each year is not stated anywhere; it is taken to follow the balance",
    _SOURCE,
)
READINGS = (
    BY_BALANCE,
    reading(
        "保証料を配分する残高は、一括返済、据置期間、据置金額、根保証では変わらず、"
        "分割返済では回ごとに同じ額だけ減るものとする。各回の額が分からない不均等分割も同じとする",
        "The balance that the fee follows stays as it is for one sum, a grace period, a balloon and"
        " revolving loans, and falls by equal steps for instalments; the same steps serve unequal"
        " ones, whose amounts the fee does not know",
        _SOURCE,
    ),
    reading(
        "返戻の90%が何に掛かるかは明らかでない。完済した年のうち完済日より後に残る分に掛け、"
        "過ぎた分には掛けない。保証の1年は貸付の応当日に始まり、応当日の完済は、"
        "その日に始まる年のものとする",
        "What the 90 % are taken of is not plain: of what is left of the running year after the day"
        " of repayment, not of the part gone by. A year of the guarantee begins on the anniversary"
        " of the loan, so repayment on that day falls into the year that begins",
        _SOURCE,
    ),
    reading(
        "月数の保証期間を何日と数えるかは書かれていない。24か月を730日とする愛媛の計算例により、"
        "1年を365日とする",
        "How many days a term of months has is not said; a year is counted as 365 days, as Ehime"
        " counts 24 months as 730 days",
        _SOURCE,
    ),
)


@dataclass(frozen=True, slots=True)
class FeeRefund:
    """What comes back of a fee, and how it was found.

    Attributes:
        yen: what comes back, in whole yen; zero where it is too small to be paid.
        computed: the whole yen before the smallest refund is looked at.
        running_year: the exact yen left of the year in which the loan is repaid, before the 90 %.
        later_years: the exact yen of the years after it.
        reading: what had to be assumed.
        source: where the rule stands.
    """

    yen: Yen
    computed: Yen
    running_year: Fraction
    later_years: Fraction
    reading: Words
    source: Source


def fee_refund(
    fee: GuaranteeFee, repaid_after_days: int, *, corporation: str | None = None
) -> FeeRefund:
    """Return what comes back of a fee paid in full when the loan is repaid early.

    Args:
        fee: the fee and the loan it was computed from.
        repaid_after_days: days from the loan to its full repayment (完済日).
        corporation: the guarantee corporation, for its smallest refund.

    Raises:
        Refused: where the day does not lie within the term, or no corporation bears the name.

    Source: https://cgc-nagasaki.or.jp/document/book/hosyoannai/2024/pageindices/index13.html;
        https://ehime-cgc.or.jp/ebook/pageindices/index29.html.
    """
    refuse((repayment_day_problem(fee.loan, repaid_after_days),))
    okinawa = corporation is not None and corporation_named(corporation) == "沖縄"
    year_end = (repaid_after_days // DAYS_A_YEAR + 1) * DAYS_A_YEAR
    earned_by_then = _earned(fee, Fraction(year_end))
    running_year = fee.fee_yen * (earned_by_then - _earned(fee, Fraction(repaid_after_days)))
    later_years = fee.fee_yen * (1 - earned_by_then)
    computed = round_whole(running_year * SHARE_OF_THE_RUNNING_YEAR + later_years, Rounding.DOWN)
    paid = computed >= SMALLEST if okinawa else computed > SMALLEST
    source = _OKINAWA if okinawa else _SOURCE
    return FeeRefund(
        computed if paid else 0, computed, running_year, later_years, BY_BALANCE.words, source
    )


def repayment_day_problem(loan: GuaranteedLoan, repaid_after_days: int) -> Problem | None:
    """Return what is wrong with the day of an early repayment; None where it lies in the term."""
    days = Fraction(loan.length * DAYS_A_YEAR, UNITS_A_YEAR[loan.unit])
    if 0 <= repaid_after_days < days:
        return None
    last = round_whole(days, Rounding.UP) - 1
    return Problem(
        f"完済日が貸付から {repaid_after_days} 日目です。0日から{last}日までにしてください",
        f"repayment after {repaid_after_days} days is no early repayment; give 0 to {last}",
        "repaid_after_days",
    )


def _earned(fee: GuaranteeFee, day: Fraction) -> Fraction:
    """Return which part of the fee belongs to the days before ``day``."""
    total = sum(part.exact for part in fee.parts)
    gone = sum(part.exact * _part_gone(fee, part, day) for part in fee.parts)
    return Fraction(gone) / total


def _part_gone(fee: GuaranteeFee, part: FeePart, day: Fraction) -> Fraction:
    at = day * UNITS_A_YEAR[part.unit] / DAYS_A_YEAR
    passed = min(max((at - part.begins) / part.length, Fraction(0)), Fraction(1))
    if part.coefficient is None:
        return passed
    count = fee.loan.instalment_count
    steps = passed * count
    whole = int(steps)
    # After k instalments (count - k) of them are still owed.
    used = whole * count - whole * (whole - 1) // 2 + (steps - whole) * (count - whole)
    return Fraction(used * 2, count * (count + 1))
