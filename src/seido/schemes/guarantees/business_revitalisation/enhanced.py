"""The enhanced type (経営改善・再生支援強化型), from 2025-03-14 to 2026-03-31, subsidised.

Its terms come from pages of advisers that agree with one another, and not from the state's own.
"""

from seido.rules.build import negate
from seido.rules.words import Source, Words, reading
from seido.schemes.gaps import not_stated, set_by_window
from seido.schemes.guarantees.business_revitalisation.terms import in_full
from seido.schemes.guarantees.usual.full_cover import FULL_WORDS, SHARED_WORDS
from seido.schemes.model import Particular, RateRow, rates

SOURCE = Source("https://fujikeiri.com/archives/1209", "経営改善サポート保証（経営改善・再生支援強化型）")

RATES_READ = reading(
    "二次資料は補助の前の二つの率を示すだけで、どちらが責任共有の対象かを書いていない。002と同じく、低い方が責任共有の対象とする",
    "The secondary sources give two rates before the subsidy without saying which is which; as in 002, the lower is taken to be that of shared responsibility",
    SOURCE,
)
"""How the two rates are read."""

AFTERWARDS = reading(
    "強化型の延長も、制度そのものの終わりも見つからなかった。2026年4月からは003の条件に戻るとする",
    "Neither an extension of the enhanced type was found nor an end of the scheme itself; from April 2026 the terms of 003 are taken to hold again",
    SOURCE,
)
"""How the time after the enhanced type is read."""

# The state pays all but 0.30.
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

OTHER_SCALES = set_by_window(
    "料率は協会により異なる（新潟0.65%・0.80%、群馬0.68%・0.80%、広島0.80%・1.00%。ここでは2020年の岡山の率）",
    "The fee differs by corporation (Niigata 0.65 and 0.80, Gunma 0.68 and 0.80, Hiroshima 0.80 and 1.00); here it is Okayama's of 2020",
    Source("https://niigata-cgc.or.jp/system/rebirth/", "経営改善サポート保証：保証料率"),
)
