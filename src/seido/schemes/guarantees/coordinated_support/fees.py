"""What is left of the coordinated-support guarantee's fee when the state has paid its part.

The state pays a fraction of the rate, cut off at 0.01 %; the rest, by class, is printed below. The
tables for half and a quarter are those of 004, that for a third follows the same rule.
"""

from seido.money.guarantee_fee.subsidy import RATES
from seido.rules.words import Words
from seido.schemes.guarantees.coordinated_support.rule import applies_under_plan, has_proper_loan
from seido.schemes.model import RateRow, rates

_less_a_quarter = rates("1.43", "1.32", "1.17", "1.02", "0.87", "0.75", "0.60", "0.45", "0.34")

UNDER_PLAN = RateRow(
    Words("対象となる方②（国が4分の1を補助）", "Requirement (2), the state pays a quarter"),
    RATES,
    applies_under_plan,
    _less_a_quarter,
)
"""Whenever the application is made. Source: 004 保証料率 表2."""

WITH_LOAN_2025 = RateRow(
    Words("対象となる方①（国が2分の1を補助）", "Requirement (1), the state pays half"),
    RATES,
    has_proper_loan,
    rates("0.95", "0.88", "0.78", "0.68", "0.58", "0.50", "0.40", "0.30", "0.23"),
)
"""Until 2026-03-31. Source: 004 保証料率 表1."""

WITH_LOAN_2026 = RateRow(
    Words("対象となる方①（国が3分の1を補助）", "Requirement (1), the state pays a third"),
    RATES,
    has_proper_loan,
    rates("1.27", "1.17", "1.04", "0.90", "0.77", "0.67", "0.54", "0.40", "0.30"),
)
"""From 2026-04-01. Source: the fraction https://cgc-mie.or.jp/seido/56, the cut-off as in 004."""

WITH_LOAN_2027 = RateRow(
    Words("対象となる方①（国が4分の1を補助）", "Requirement (1), the state pays a quarter"),
    RATES,
    has_proper_loan,
    _less_a_quarter,
)
"""From 2027-04-01. Source: the fraction https://cgc-mie.or.jp/seido/56, the cut-off as in 004."""
