"""How much can be borrowed with a payment that one can make each time."""

from collections.abc import Iterator
from dataclasses import replace

from seido.money.repayment.instalments import instalment, interest_yen
from seido.money.repayment.periods import periods
from seido.money.repayment.problems import terms_problems
from seido.money.repayment.schedule import repayment_schedule
from seido.money.repayment.terms import Remainder, RepaymentMethod, RepaymentTerms
from seido.refusal import Problem, Refused, refuse, refused
from seido.rules.quantity import Yen


def largest_payment(terms: RepaymentTerms) -> Yen:
    """Return the yen of the largest payment of a loan, but for what the last one makes up.

    With equal payments it is what they are; with equal principal the first one with its interest,
    or a later one where its period is longer. A single instalment is the last one itself.
    """
    count, equal = terms.payments, terms.plan is RepaymentMethod.EQUAL_PAYMENT
    rate, owed, largest = terms.rate.as_integer_ratio(), terms.principal, 0
    regular = instalment(terms, owed, terms.rate, terms.instalments)
    for number, period in enumerate(periods(terms), start=1):
        interest, repays = interest_yen(owed, rate, period.length), number > terms.interest_only
        if owed <= 0 or (number == count and terms.instalments > 1):
            break
        if not repays:
            paid = 0
        elif number == count:
            paid = owed
        else:
            paid = max(regular - interest, 0) if equal else regular
        largest = max(largest, paid + interest)
        owed -= paid
    return largest


def most_borrowed(terms: RepaymentTerms, payment: Yen) -> Yen:
    """Return the greatest loan in yen of which no payment but the last is larger than one given.

    With one yen more it would be. The last payment makes up what rounding leaves.

    Args:
        terms: the loan, whose own principal does not matter.
        payment: yen that can be paid each time.

    Examples:
        >>> from seido.rules.quantity import man, percent
        >>> plan = RepaymentMethod.EQUAL_PAYMENT
        >>> terms = RepaymentTerms(principal=1, rate=percent("2.0"), months=60, plan=plan)
        >>> most_borrowed(terms, man(20))
        11410528

    Raises:
        Refused: where the terms cannot be, or the payment is too small for any loan.
    """
    # A loan of less than what all payments repay without interest, each a unit larger.
    enough = (payment + terms.unit) * terms.payments + terms.balloon + 1
    refuse(
        [
            *terms_problems(replace(terms, principal=max(enough, 2))),
            *_problems(terms, payment),
        ]
    )
    least, beyond = terms.balloon, enough
    while beyond - least > 1:
        tried = (least + beyond) // 2
        if largest_payment(replace(terms, principal=tried)) <= payment:
            least = tried
        else:
            beyond = tried
    try:
        repayment_schedule(replace(terms, principal=max(least, 1)))
    except Refused as unfit:
        raise refused(
            f"1回 {payment:,} 円では、この期間・利率で借りられる額がありません。"
            "返済額を大きくするか、丸めの単位を小さくしてください",
            f"with {payment:,} yen each time nothing can be borrowed on these terms; "
            "pay more, or make the unit smaller",
            "monthly",
        ) from unfit
    return least


def bonus_part(terms: RepaymentTerms, payment: Yen) -> Yen:
    """Return the yen of principal that bonus payments of so many yen repay over the term.

    A later rate changes the payments, not the part.

    Raises:
        Refused: where the terms cannot be, or the payment is too small for any part.
    """
    part = replace(
        terms, every=terms.bonus_every, balloon=0, first_payment_on=None, rate_changes=()
    )
    return most_borrowed(part, payment)


def _problems(terms: RepaymentTerms, payment: Yen) -> Iterator[Problem]:
    if payment <= 0:
        yield Problem(
            f"返済額が {payment:,} 円です。1円以上にしてください",
            f"the payment is {payment:,} yen; it must be at least 1",
            "monthly",
        )
    in_parts = (RepaymentMethod.EQUAL_PRINCIPAL, RepaymentMethod.EQUAL_PAYMENT)
    changed = terms.rate_changes or terms.extras or terms.bonus or terms.in_advance
    if terms.plan not in in_parts or terms.remainder is Remainder.FIRST or changed:
        yield Problem(
            "返済額から借りられる額を出せるのは、元金均等か元利均等で、端数が最終回、利率が一定、"
            "繰上返済・ボーナス返済・利息前取りのないときだけです",
            "how much a payment borrows is answered for equal principal or payments, with the "
            "remainder last, one rate, and no extra or bonus payments or interest in advance",
            "monthly",
        )
