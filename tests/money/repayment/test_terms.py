from dataclasses import replace
from fractions import Fraction

from seido.money.repayment.terms import RepaymentMethod, RepaymentTerms
from seido.rules.quantity import Rounding, man, percent

SOUND = RepaymentTerms(
    principal=man(500),
    rate=percent("2.40"),
    months=120,
    plan=RepaymentMethod.EQUAL_PRINCIPAL,
    grace=12,
)


def test_payments_and_instalments_follow_from_the_term() -> None:
    assert (SOUND.payments, SOUND.interest_only, SOUND.instalments) == (120, 12, 108)
    assert (replace(SOUND, every=3).payments, replace(SOUND, every=3).instalments) == (40, 36)


def test_the_instalment_is_rounded_as_the_lender_does() -> None:
    up = replace(SOUND, unit=1_000, rounding=Rounding.UP)
    assert up.rounded(Fraction(man(1_000), 60)) == 167_000
    assert replace(SOUND, unit=1_000).rounded(Fraction(man(1_000), 60)) == 166_000
