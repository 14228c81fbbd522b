"""What a guarantee without the owner's own costs: the general rates, raised where that is chosen.

The surcharge is 0.25 where both parts of ⑶ are met, else 0.45; of it the state pays 0.15, 0.10 or
0.05 by the day of the application.
"""

from seido.rules.build import all_of, negate
from seido.rules.words import Source, Words
from seido.schemes.fees.forms import raised
from seido.schemes.guarantees.no_owner.surcharge import chooses_surcharge, sound_both_ways
from seido.schemes.guarantees.usual.full_cover import SHARED_WORDS
from seido.schemes.guarantees.usual.usual_rates import SHARED_RATES
from seido.schemes.model import RateRow, rates

SURCHARGE = Source("https://ehime-cgc.or.jp/ebook/pageindices/index127.html", "信用保証料及び信用保証料補助")

_BOTH = Words("上乗せ0.25%（⑶の両方を満たす）", "Surcharge of 0.25 %, both parts of (3) met")
_ONE = Words("上乗せ0.45%（⑶の一方を満たすか、2期の決算がない）", "Surcharge of 0.45 %, one part of (3) met or fewer than two settlements")
_RAISED_BOTH, _RAISED_ONE = raised(SHARED_RATES, "0.25"), raised(SHARED_RATES, "0.45")
_when_both = all_of(chooses_surcharge, sound_both_ways)
_when_one = all_of(chooses_surcharge, negate(sound_both_ways))
_AS_USUAL = RateRow(SHARED_WORDS, SHARED_RATES, negate(chooses_surcharge))

FEES_2024 = (_AS_USUAL, RateRow(_BOTH, _RAISED_BOTH, _when_both, state=rates("0.15")), RateRow(_ONE, _RAISED_ONE, _when_one, state=rates("0.15")))
"""From 2024-03-15."""

FEES_2025 = (_AS_USUAL, RateRow(_BOTH, _RAISED_BOTH, _when_both, state=rates("0.10")), RateRow(_ONE, _RAISED_ONE, _when_one, state=rates("0.10")))
"""From 2025-04-01."""

FEES_2026 = (_AS_USUAL, RateRow(_BOTH, _RAISED_BOTH, _when_both, state=rates("0.05")), RateRow(_ONE, _RAISED_ONE, _when_one, state=rates("0.05")))
"""From 2026-04-01."""

FEES_2027 = (_AS_USUAL, RateRow(_BOTH, _RAISED_BOTH, _when_both), RateRow(_ONE, _RAISED_ONE, _when_one))
"""From 2027-04-01 the state pays nothing."""
