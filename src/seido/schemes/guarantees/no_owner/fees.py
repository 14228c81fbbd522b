"""What a guarantee without the owner's own costs: the general rates, raised where that is chosen.

The surcharge is 0.25 where both parts of ⑶ are met, else 0.45; of it the state pays 0.15, 0.10 or
0.05 by the day of the application.
"""

from seido.rules.build import all_of, negate
from seido.rules.words import Words
from seido.schemes.guarantees.no_owner.surcharge import chooses_surcharge, sound_both_ways
from seido.schemes.guarantees.usual.full_cover import SHARED_WORDS
from seido.schemes.guarantees.usual.usual_rates import SHARED_RATES
from seido.schemes.model import RateRow, rates

_BOTH = Words("上乗せ0.25%（⑶の両方を満たす）", "Surcharge of 0.25 %, both parts of (3) met")
_ONE = Words(
    "上乗せ0.45%（⑶の一方を満たすか、2期の決算がない）",
    "Surcharge of 0.45 %, one part of (3) met or fewer than two settlements",
)
_RAISED_025 = rates("2.15", "2.00", "1.80", "1.60", "1.40", "1.25", "1.05", "0.85", "0.70")
_RAISED_045 = rates("2.35", "2.20", "2.00", "1.80", "1.60", "1.45", "1.25", "1.05", "0.90")
_when_both = all_of(chooses_surcharge, sound_both_ways)
_when_one = all_of(chooses_surcharge, negate(sound_both_ways))
_AS_USUAL = RateRow(SHARED_WORDS, SHARED_RATES, negate(chooses_surcharge))

FEES_2024 = (
    _AS_USUAL,
    RateRow(
        _BOTH,
        _RAISED_025,
        _when_both,
        rates("2.00", "1.85", "1.65", "1.45", "1.25", "1.10", "0.90", "0.70", "0.55"),
    ),
    RateRow(
        _ONE,
        _RAISED_045,
        _when_one,
        rates("2.20", "2.05", "1.85", "1.65", "1.45", "1.30", "1.10", "0.90", "0.75"),
    ),
)
"""From 2024-03-15: the state pays 0.15."""

FEES_2025 = (
    _AS_USUAL,
    RateRow(
        _BOTH,
        _RAISED_025,
        _when_both,
        rates("2.05", "1.90", "1.70", "1.50", "1.30", "1.15", "0.95", "0.75", "0.60"),
    ),
    RateRow(
        _ONE,
        _RAISED_045,
        _when_one,
        rates("2.25", "2.10", "1.90", "1.70", "1.50", "1.35", "1.15", "0.95", "0.80"),
    ),
)
"""From 2025-04-01: the state pays 0.10."""

FEES_2026 = (
    _AS_USUAL,
    RateRow(
        _BOTH,
        _RAISED_025,
        _when_both,
        rates("2.10", "1.95", "1.75", "1.55", "1.35", "1.20", "1.00", "0.80", "0.65"),
    ),
    RateRow(
        _ONE,
        _RAISED_045,
        _when_one,
        rates("2.30", "2.15", "1.95", "1.75", "1.55", "1.40", "1.20", "1.00", "0.85"),
    ),
)
"""From 2026-04-01: the state pays 0.05."""

FEES_2027 = (
    _AS_USUAL,
    RateRow(_BOTH, _RAISED_025, _when_both),
    RateRow(_ONE, _RAISED_045, _when_one),
)
"""From 2027-04-01: the state pays nothing."""
