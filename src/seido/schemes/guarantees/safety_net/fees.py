"""Fee rates of the safety-net guarantee by date, where a corporation prints its own (保証料率).

Mie: http://www.cgc-mie.or.jp/use/price/price/ (2016-04-01); Yamanashi:
http://cgc-yamanashi.or.jp/types/type15/, and http://cgc-yamanashi.or.jp/4122/ for case 5.
"""

from dataclasses import replace

from seido.facts.business.profile import prefecture
from seido.rules.build import all_of, any_of, negate, one_of
from seido.rules.words import Words
from seido.schemes.guarantees.safety_net.cases import case_7, case_8
from seido.schemes.guarantees.safety_net.certificates import certified_5, certified_shared, uncertified, uncertified_2023
from seido.schemes.guarantees.safety_net.rules import FULL_2016, FULL_2018, FULL_2020, FULL_2023, FULL_2024_07, FULL_2024_12
from seido.schemes.guarantees.safety_net.trades import case_5_2016, case_5_2020_03, case_5_2020_05, case_5_2024_07, case_5_2024_12
from seido.schemes.model import RateRow, rates

_mie = one_of(prefecture, "mie")
_yamanashi = one_of(prefecture, "yamanashi")
_printed = one_of(prefecture, "mie", "yamanashi")
_elsewhere = negate(_printed)
_shares = any_of(certified_shared, all_of(uncertified, any_of(case_7, case_8)))
_shares_2023 = any_of(certified_shared, all_of(uncertified_2023, any_of(case_7, case_8)))

# Source: 002 保証料. The rows of a corporation take its place where one is printed.
_NATIONWIDE = RateRow(Words("おおむねの幅（信用保証協会と号ごとに定める）", "about, by corporation and case"), rates("0.70", "1.00"), _elsewhere)
_IN_FULL = RateRow(Words("100%保証の号（三重・山梨）", "Cases of full cover (Mie, Yamanashi)"), rates("0.90"))
_SHARED = (
    RateRow(Words("7号・8号（三重）", "Cases 7, 8 (Mie)"), rates("0.68"), all_of(_mie, _shares)),
    RateRow(Words("7号・8号（山梨）", "Cases 7, 8 (Yamanashi)"), rates("0.75"), all_of(_yamanashi, _shares)),
)
_SHARED_2023 = (replace(_SHARED[0], when=all_of(_mie, _shares_2023)), replace(_SHARED[1], when=all_of(_yamanashi, _shares_2023)))
_CASE_5 = RateRow(Words("5号（山梨）", "Case 5 (Yamanashi)"), rates("0.80"))

FEES_2016 = (_NATIONWIDE, replace(_IN_FULL, when=all_of(_printed, FULL_2016)), *_SHARED)

# Case 5 under shared responsibility: Yamanashi prints a rate, Mie none, which leaves the range.

_five_2018 = any_of(certified_5, all_of(uncertified, case_5_2016))
FEES_2018 = (
    replace(_NATIONWIDE, when=any_of(_elsewhere, all_of(_mie, _five_2018))),
    replace(_IN_FULL, when=all_of(_printed, FULL_2018)),
    replace(_CASE_5, when=all_of(_yamanashi, _five_2018)),
    *_SHARED,
)
_five_2020_03 = any_of(certified_5, all_of(uncertified, case_5_2020_03))
FEES_2020_03 = (
    replace(_NATIONWIDE, when=any_of(_elsewhere, all_of(_mie, _five_2020_03))),
    replace(_IN_FULL, when=all_of(_printed, FULL_2020)),
    replace(_CASE_5, when=all_of(_yamanashi, _five_2020_03)),
    *_SHARED,
)
_five_2020_05 = any_of(certified_5, all_of(uncertified, case_5_2020_05))
FEES_2020_05 = (
    replace(_NATIONWIDE, when=any_of(_elsewhere, all_of(_mie, _five_2020_05))),
    replace(_IN_FULL, when=all_of(_printed, FULL_2020)),
    replace(_CASE_5, when=all_of(_yamanashi, _five_2020_05)),
    *_SHARED,
)
_five_2023 = any_of(certified_5, all_of(uncertified_2023, case_5_2020_03))
FEES_2023 = (
    replace(_NATIONWIDE, when=any_of(_elsewhere, all_of(_mie, _five_2023))),
    replace(_IN_FULL, when=all_of(_printed, FULL_2023)),
    replace(_CASE_5, when=all_of(_yamanashi, _five_2023)),
    *_SHARED_2023,
)
_five_2024_07 = any_of(certified_5, all_of(uncertified_2023, case_5_2024_07))
FEES_2024_07 = (
    replace(_NATIONWIDE, when=any_of(_elsewhere, all_of(_mie, _five_2024_07))),
    replace(_IN_FULL, when=all_of(_printed, FULL_2024_07)),
    replace(_CASE_5, when=all_of(_yamanashi, _five_2024_07)),
    *_SHARED_2023,
)
_five_2024_12 = any_of(certified_5, all_of(uncertified, case_5_2024_12))
FEES_2024_12 = (
    replace(_NATIONWIDE, when=any_of(_elsewhere, all_of(_mie, _five_2024_12))),
    replace(_IN_FULL, when=all_of(_printed, FULL_2024_12)),
    replace(_CASE_5, when=all_of(_yamanashi, _five_2024_12)),
    *_SHARED,
)
