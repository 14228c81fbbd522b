"""Who meets a case of the safety-net guarantee, and which cases are covered in full, by date."""

from functools import partial

from seido.rules.build import any_of, requirement
from seido.rules.words import Words
from seido.schemes.guarantees.safety_net.cases import WHO, case_1, case_2, case_6, case_7, case_8
from seido.schemes.guarantees.safety_net.certificates import certified_5, certified_in_full, certified_in_full_2023, holds_certificate, holds_certificate_2023
from seido.schemes.guarantees.safety_net.disasters import case_3_2016, case_3_2024_12, case_4_2016, case_4_2020, case_4_2023, case_4_2024_07, case_4_2024_12
from seido.schemes.guarantees.safety_net.trades import case_5_2016, case_5_2020_03, case_5_2020_05, case_5_2024_07, case_5_2024_12

_meets = partial(requirement, "meets_a_case", Words("1号から8号のいずれかに当たること", "It meets one of the cases 1 to 8"), source=WHO)
_FIRST = (case_1, case_2)
_LAST = (case_6, case_7, case_8)

# A certificate held settles it; without one, the case that the mayor would certify. What was eased
# in March 2020 came back in August 2021, when trades were designated one by one again.

MEETS_2016 = _meets(any_of(holds_certificate, *_FIRST, case_3_2016, case_4_2016, case_5_2016, *_LAST))
MEETS_2020_03 = _meets(any_of(holds_certificate, *_FIRST, case_3_2016, case_4_2020, case_5_2020_03, *_LAST))
MEETS_2020_05 = _meets(any_of(holds_certificate, *_FIRST, case_3_2016, case_4_2020, case_5_2020_05, *_LAST))
MEETS_2023 = _meets(any_of(holds_certificate_2023, *_FIRST, case_3_2016, case_4_2023, case_5_2020_03, *_LAST))
MEETS_2024_07 = _meets(any_of(holds_certificate_2023, *_FIRST, case_3_2016, case_4_2024_07, case_5_2024_07, *_LAST))
MEETS_2024_12 = _meets(any_of(holds_certificate_2023, *_FIRST, case_3_2024_12, case_4_2024_12, case_5_2024_12, *_LAST))

# Cases covered in full. Where a business meets several, the one of best cover is applied for, so
# one of these is enough; the others share responsibility (責任共有).

FULL_2016 = any_of(certified_in_full, certified_5, *_FIRST, case_3_2016, case_4_2016, case_5_2016, case_6)
FULL_2018 = any_of(certified_in_full, *_FIRST, case_3_2016, case_4_2016, case_6)
FULL_2020 = any_of(certified_in_full, *_FIRST, case_3_2016, case_4_2020, case_6)
FULL_2023 = any_of(certified_in_full_2023, *_FIRST, case_3_2016, case_4_2023, case_6)
FULL_2024_07 = any_of(certified_in_full_2023, *_FIRST, case_3_2016, case_4_2024_07, case_6)
FULL_2024_12 = any_of(certified_in_full_2023, *_FIRST, case_3_2024_12, case_4_2024_12, case_6)
"""Case 5 left them on 2018-04-01 (https://cgc-hokkaido.or.jp/news/?p=806)."""
