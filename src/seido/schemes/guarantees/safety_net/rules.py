"""Who meets a case of the safety-net guarantee, and which cases are covered in full, by date."""

from functools import partial

from seido.facts.finance.bank_troubles import borrowed_from_failed_bank, borrows_from_designated_bank, loans_passed_to_rcc
from seido.facts.finance.safety_net import (
    certificate,
    customer_cut_back,
    customer_designated_bankrupt,
    designated_accident,
    designated_disaster,
    designated_trade,
)
from seido.rules.build import ALWAYS, all_of, any_of, in_turn, negate, one_of, requirement
from seido.rules.words import Words
from seido.schemes.guarantees.safety_net.cases import WHO, case_1, case_2, case_6, case_7, case_8
from seido.schemes.guarantees.safety_net.certificates import (
    certified_5,
    certified_6,
    certified_in_full,
    certified_in_full_2023,
    holds_certificate,
    holds_certificate_2023,
    uncertified,
    uncertified_2023,
)
from seido.schemes.guarantees.safety_net.disasters import case_3_2016, case_3_2024_12, case_4_2016, case_4_2020, case_4_2023, case_4_2024_07, case_4_2024_12
from seido.schemes.guarantees.safety_net.trades import case_5_2016, case_5_2020_03, case_5_2020_05, case_5_2024_07, case_5_2024_12

_meets = partial(requirement, "meets_a_case", Words("1号から8号のいずれかに当たること", "It meets one of the cases 1 to 8"), source=WHO)
_FIRST = (case_1, case_2)
_LAST = (case_6, case_7, case_8)

# A certificate held settles it; without one, the case that the mayor would certify. What was eased
# in March 2020 came back in August 2021, when trades were designated one by one again.

_CASES_2016 = (*_FIRST, case_3_2016, case_4_2016, case_5_2016, *_LAST)
_CASES_2020_03 = (*_FIRST, case_3_2016, case_4_2020, case_5_2020_03, *_LAST)
_CASES_2020_05 = (*_FIRST, case_3_2016, case_4_2020, case_5_2020_05, *_LAST)
_CASES_2023 = (*_FIRST, case_3_2016, case_4_2023, case_5_2020_03, *_LAST)
_CASES_2024_07 = (*_FIRST, case_3_2016, case_4_2024_07, case_5_2024_07, *_LAST)
_CASES_2024_12 = (*_FIRST, case_3_2024_12, case_4_2024_12, case_5_2024_12, *_LAST)

# What speaks for a case, so that it is asked about before the others: a designation that struck
# the business, or what befell its bank.
_SIGNS = (
    customer_designated_bankrupt,
    negate(one_of(customer_cut_back, "none")),
    negate(one_of(designated_accident, "none")),
    negate(one_of(designated_disaster, "none")),
    negate(one_of(designated_trade, "none")),
    borrowed_from_failed_bank,
    borrows_from_designated_bank,
    loans_passed_to_rcc,
)
_EVERY_TRADE = (*_SIGNS[:4], ALWAYS, *_SIGNS[5:])
_HELD = (negate(one_of(certificate, "none", "crisis")), holds_certificate)
_HELD_2023 = (_HELD[0], holds_certificate_2023)

MEETS_2016 = _meets(in_turn(_HELD, *zip(_SIGNS, _CASES_2016, strict=True)))
MEETS_2020_03 = _meets(in_turn(_HELD, *zip(_SIGNS, _CASES_2020_03, strict=True)))
MEETS_2020_05 = _meets(in_turn(_HELD, *zip(_EVERY_TRADE, _CASES_2020_05, strict=True)))
MEETS_2023 = _meets(in_turn(_HELD_2023, *zip(_SIGNS, _CASES_2023, strict=True)))
MEETS_2024_07 = _meets(in_turn(_HELD_2023, *zip(_SIGNS, _CASES_2024_07, strict=True)))
MEETS_2024_12 = _meets(in_turn(_HELD, *zip(_SIGNS, _CASES_2024_12, strict=True)))

# Cases covered in full. Where a business meets several, the one of best cover is applied for, so
# one of these is enough; the others share responsibility (責任共有). A certificate that counts
# settles which case it is.

FULL_2016 = any_of(certified_in_full, certified_5, all_of(uncertified, any_of(*_FIRST, case_3_2016, case_4_2016, case_5_2016, case_6)))
FULL_2018 = any_of(certified_in_full, all_of(uncertified, any_of(*_FIRST, case_3_2016, case_4_2016, case_6)))
FULL_2020 = any_of(certified_in_full, all_of(uncertified, any_of(*_FIRST, case_3_2016, case_4_2020, case_6)))
FULL_2023 = any_of(certified_in_full_2023, all_of(uncertified_2023, any_of(*_FIRST, case_3_2016, case_4_2023, case_6)))
FULL_2024_07 = any_of(certified_in_full_2023, all_of(uncertified_2023, any_of(*_FIRST, case_3_2016, case_4_2024_07, case_6)))
FULL_2024_12 = any_of(certified_in_full, all_of(uncertified, any_of(*_FIRST, case_3_2024_12, case_4_2024_12, case_6)))
"""Case 5 left them on 2018-04-01 (https://cgc-hokkaido.or.jp/news/?p=806)."""

CASES_2016 = any_of(*_CASES_2016)
"""The criteria themselves, whether certified or not."""
CASES_2020_03 = any_of(*_CASES_2020_03)
CASES_2020_05 = any_of(*_CASES_2020_05)
CASES_2023 = any_of(*_CASES_2023)
CASES_2024_07 = any_of(*_CASES_2024_07)
CASES_2024_12 = any_of(*_CASES_2024_12)

BANK_FAILED = any_of(certified_6, all_of(uncertified, case_6))
"""It applies on case 6, whose frame is larger."""

BANK_FAILED_2023 = any_of(certified_6, all_of(uncertified_2023, case_6))
"""The same from 2023-10-01 to 2024-11-30, while certificates for Covid-19 could still count."""
