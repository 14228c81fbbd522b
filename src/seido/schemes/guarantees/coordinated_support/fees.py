"""Which part of the coordinated-support guarantee's fee the state pays (国の補助).

The state pays a fraction of the rate, cut off at 0.01 %. The tables for half and a quarter are
printed in 004, that for a third by Gunma.
"""

from datetime import date

from seido.rules.words import Source, Words
from seido.schemes.fees.forms import part_of
from seido.schemes.guarantees.coordinated_support.rule import applies_under_plan, has_proper_loan
from seido.schemes.guarantees.usual.usual_rates import SHARED_RATES
from seido.schemes.model import RateRow

A_THIRD = Source("https://gunma-cgc.or.jp/info/cat_info/kyoutyou-hosyouryou.html", "協調支援型特別保証：2026年4月1日からの国の保証料補助", date(2026, 1, 19))
LATER_YEARS = Source("https://cgc-mie.or.jp/seido/56", "協調支援型特別保証 保証料補助について")

UNDER_PLAN = RateRow(
    Words("対象となる方②（国が4分の1を補助）", "Requirement (2), the state pays a quarter"), SHARED_RATES, applies_under_plan, state=part_of("1/4")
)
"""Whenever the application is made. Source: 004 保証料率 表2."""

WITH_LOAN_2025 = RateRow(
    Words("対象となる方①（国が2分の1を補助）", "Requirement (1), the state pays half"), SHARED_RATES, has_proper_loan, state=part_of("1/2")
)
"""Until 2026-03-31. Source: 004 保証料率 表1."""

WITH_LOAN_2026 = RateRow(
    Words("対象となる方①（国が3分の1を補助）", "Requirement (1), the state pays a third"), SHARED_RATES, has_proper_loan, state=part_of("1/3")
)
"""From 2026-04-01, by the day on which the application is received. Source: ``A_THIRD``, which prints the table."""

WITH_LOAN_2027 = RateRow(
    Words("対象となる方①（国が4分の1を補助）", "Requirement (1), the state pays a quarter"), SHARED_RATES, has_proper_loan, state=part_of("1/4")
)
"""From 2027-04-01. Source: the fraction https://cgc-mie.or.jp/seido/56, the cut-off as in 004."""
