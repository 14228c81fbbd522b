"""The enhanced type (経営改善・再生支援強化型), from 2025-03-14 to 2026-03-31, subsidised.

Its terms come from pages of advisers that agree with one another, and not from the state's own.
"""

from seido.rules.build import negate
from seido.rules.words import Source, Words
from seido.schemes.gaps import not_stated
from seido.schemes.guarantees.business_revitalisation.terms import in_full
from seido.schemes.guarantees.usual.full_cover import FULL_WORDS, SHARED_WORDS
from seido.schemes.model import Particular, RateRow, rates

SOURCE = Source("https://fujikeiri.com/archives/1209", "経営改善サポート保証（経営改善・再生支援強化型）")

# The state pays all but 0.30. Reading: of the two rates before that, the lower is for shared
# responsibility, as in 002.
FEES = (
    RateRow(SHARED_WORDS, rates("0.80"), negate(in_full), state=rates("0.50"), shared=True),
    RateRow(FULL_WORDS, rates("1.00"), in_full, state=rates("0.70"), shared=False),
)

ENHANCED_TYPE = Particular(
    Words("強化型", "Enhanced type"),
    Words("経営改善・再生支援強化型（2026年3月31日まで）の条件。二次資料による。", "Terms of the enhanced type, until 31 March 2026, from secondary sources."),
)

GAPS = (
    not_stated(
        "二次資料は対象となる計画を尽くしておらず、2020年の案内のものとした", "Secondary sources do not list the plans in full; those of 2020 are taken", SOURCE
    ),
    not_stated(
        "強化型と並んで従来の型（0.70%・0.80%）も使えたかは確かめられない", "Whether the type of 2020 (0.70, 0.80 %) was open beside it is not known", SOURCE
    ),
)

NO_EXTENSION_FOUND = not_stated(
    "強化型の2026年4月以降の延長は見つからず、2020年の案内に戻した", "No extension of the enhanced type after March 2026 was found; as in 2020", SOURCE
)
