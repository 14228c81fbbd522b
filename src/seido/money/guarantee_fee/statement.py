"""Everything about the fee of one loan: at every possible rate, how it is paid, what comes back."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from seido.money.guarantee_fee.fee import GuaranteeFee, guarantee_fee
from seido.money.guarantee_fee.loan import GuaranteedLoan
from seido.money.guarantee_fee.payment import OKINAWA, Payment, PaymentPlan, split_payment
from seido.money.guarantee_fee.rates import ClassRate
from seido.money.guarantee_fee.refund import FeeRefund, fee_refund
from seido.refusal import Problem, refuse
from seido.rules.quantity import Yen
from seido.rules.words import Source, Words, reading

ChargedLoan = tuple[ClassRate, GuaranteedLoan]
"""A loan at one of the rates that are possible, with the class and case of that rate."""

READINGS = (
    reading(
        "分割納付の途中で完済したとき、まだ納めていない分をどうするかは資料にない。"
        "返戻と差し引きして精算し、一括で納めた場合と最後の負担が同じになるものとする",
        "No source says what becomes of payments not yet due when the loan is repaid early. They"
        " are settled against the refund, so that the business bears the same in the end whether"
        " the fee was split or not",
        OKINAWA,
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """When and where the fee falls due, and what about it is asked.

    Attributes:
        on: the day of the application.
        start: the day of the loan (貸付実行日).
        corporation: the guarantee corporation; None where it is not known.
        split: whether the yearly payments are asked for.
        specified_bond: whether the guarantee is for a private bond (特定社債保証).
        repaid_after_days: days from the loan to an early repayment; None for none.
    """

    on: date
    start: date
    corporation: str | None = None
    split: bool = False
    specified_bond: bool = False
    repaid_after_days: int | None = None


@dataclass(frozen=True, slots=True)
class FeeStatement:
    """The fee, its payments and what comes back of it.

    Attributes:
        fees: the fee at every rate that is possible, in the order of the rates.
        plan: the yearly payments; None where they are not asked.
        refund: what early repayment returns; None where it is not asked.
        entries: payments and refund by day; empty where neither is asked.
    """

    fees: tuple[tuple[ClassRate, GuaranteeFee], ...]
    plan: PaymentPlan | None
    refund: FeeRefund | None
    entries: tuple[Payment, ...]

    @property
    def fee(self) -> GuaranteeFee | None:
        """Return the fee where the rate is known; None where several are possible."""
        return self.fees[0][1] if len(self.fees) == 1 else None

    @property
    def lowest(self) -> Yen:
        """Return the lowest fee that is possible, in yen."""
        return min(fee.fee_yen for _, fee in self.fees)

    @property
    def highest(self) -> Yen:
        """Return the highest fee that is possible, in yen."""
        return max(fee.fee_yen for _, fee in self.fees)

    @property
    def notes(self) -> tuple[Words, ...]:
        """Return what a reader should know about payments and refund."""
        return (*(self.plan.reasons if self.plan else ()), *_refund_notes(self.refund))

    @property
    def sources(self) -> tuple[Source, ...]:
        """Return where the figures stand."""
        asked = (self.plan, self.refund)
        return (self.fees[0][1].source, *(part.source for part in asked if part is not None))


def fee_statement(loans: Sequence[ChargedLoan], occasion: Occasion) -> FeeStatement:
    """Return the fee at every rate, and payments and refund where the rate is a single one.

    Raises:
        Refused: with a sentence for everything that cannot be; also where payments or a refund are
            asked and the rate is not known, since nobody pays a range.
    """
    refuse((single_rate_problem(loans, occasion),))
    corporation = occasion.corporation
    fees = tuple(
        (choice, guarantee_fee(loan, corporation=corporation, on=occasion.on))
        for choice, loan in loans
    )
    fee, plan, refund = fees[0][1], None, None
    if occasion.split:
        plan = split_payment(
            fee,
            occasion.start,
            corporation=corporation,
            specified_bond=occasion.specified_bond,
        )
    if occasion.repaid_after_days is not None:
        refund = fee_refund(fee, occasion.repaid_after_days, corporation=corporation)
    return FeeStatement(fees, plan, refund, tuple(_entries(fee, plan, refund, occasion)))


def single_rate_problem(loans: Sequence[ChargedLoan], occasion: Occasion) -> Problem | None:
    """Return that payments or a refund are asked where several rates are possible; else None."""
    if len(loans) == 1 or not (occasion.split or occasion.repaid_after_days is not None):
        return None
    return Problem(
        "納付予定と返戻は料率が一つに決まるときだけ計算できます。料率か料率区分を書いてください",
        "payments and refund need a single rate; give the rate or the class",
    )


def _entries(
    fee: GuaranteeFee, plan: PaymentPlan | None, refund: FeeRefund | None, occasion: Occasion
) -> Iterator[Payment]:
    payments = plan.entries if plan else ()
    if refund is None or occasion.repaid_after_days is None:
        yield from payments
        return
    repaid_on = occasion.start + timedelta(days=occasion.repaid_after_days)
    if not payments:
        words = Words("信用保証料（一括納付）", "guarantee fee, paid at once")
        payments = (Payment(occasion.start, words, fee.fee_yen),)
    paid = [entry for entry in payments if entry.on <= repaid_on]
    yield from paid
    unpaid = fee.fee_yen - sum(entry.yen for entry in paid)
    yield Payment(repaid_on, _SETTLED if unpaid else _RETURNED, unpaid - refund.yen)


_RETURNED = Words("信用保証料の返戻", "guarantee fee returned")
_SETTLED = Words("信用保証料の精算（未納分と返戻）", "guarantee fee settled: unpaid less returned")


def _refund_notes(refund: FeeRefund | None) -> Iterator[Words]:
    if refund is None:
        return
    yield refund.reading
    if refund.yen != refund.computed:
        yield Words(
            f"計算上の返戻額 {refund.computed:,} 円は少額のため返戻されません",
            f"the {refund.computed:,} yen found are too little to be returned",
        )
