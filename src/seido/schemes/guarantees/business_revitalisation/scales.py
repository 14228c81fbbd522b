"""The fees that three corporations print today, and what is known of the enhanced type (経営改善サポート保証)."""

from datetime import date

from seido.facts.finance.guarantees import uses_special_small
from seido.rules.build import all_of, negate
from seido.rules.words import Source, Words, reading
from seido.schemes.fees.forms import NOT_STATED
from seido.schemes.gaps import not_stated
from seido.schemes.guarantees.business_revitalisation.terms import in_full
from seido.schemes.guarantees.usual.full_cover import FULL_WORDS, SHARED_WORDS, refinances_full_cover
from seido.schemes.model import Particular, RateRow, rates

NIIGATA = Source("https://niigata-cgc.or.jp/system/rebirth/", "経営改善サポート保証：限度額・期間・保証料率")
GUNMA = Source("https://gunma-cgc.or.jp/seido/s09/kaizensupport", "経営改善サポート保証：保証料率")
HIROSHIMA = Source("http://www.hiroshima-shinpo.or.jp/guarantee/hosyo/revival-support.html", "経営改善サポート保証：保証料率")
_AUGUST = Source("https://speed-accounting.com/2025_08_05/3537", "経営改善サポート保証（経営改善・再生支援強化型）", date(2025, 8, 5))
_MAY = Source("https://kawanabe-office.net/?p=2536", "経営改善サポート保証（経営改善・再生支援強化型）", date(2025, 5, 28))
_SAME_OFFICE = Source("https://kawanabe-office.net/column/keieikaizensupporthoshouseido", "経営改善サポート保証制度：強化型")

_shared = negate(in_full)
_full = all_of(negate(uses_special_small), refinances_full_cover)
_special = RateRow(Words("特別小口保険を使う場合", "under the special small-sum insurance"), rates("0.60"), uses_special_small, shared=False)

BETWEEN = (_special, RateRow(SHARED_WORDS, rates("0.65", "0.80"), _shared, shared=True), RateRow(FULL_WORDS, rates("0.80", "1.00"), _full, shared=False))
"""What lies between the scales of the three."""

OF_NIIGATA = (_special, RateRow(SHARED_WORDS, rates("0.65"), _shared, shared=True), RateRow(FULL_WORDS, rates("0.80"), _full, shared=False))
OF_HIROSHIMA = (_special, RateRow(SHARED_WORDS, rates("0.80"), _shared, shared=True), RateRow(FULL_WORDS, rates("1.00"), _full, shared=False))
OF_GUNMA = (
    RateRow(_special.words, NOT_STATED, uses_special_small, shared=False),
    RateRow(SHARED_WORDS, rates("0.68"), _shared, shared=True),
    RateRow(FULL_WORDS, rates("0.80"), _full, shared=False),
)

SPECIAL_SMALL_UNSAID = not_stated("特別小口保険の料率は群馬のページに書かれていない", "Gunma prints no rate for the special small-sum insurance", GUNMA)

THREE_SCALES = reading(
    "料率を新潟は0.65%・0.80%、群馬は0.68%・0.80%、広島は0.80%・1.00%とする。日付のない協会のページどうしなので幅で示し、三つの協会の版はそれぞれの率とする",
    "Niigata prints 0.65 and 0.80 %, Gunma 0.68 and 0.80, Hiroshima 0.80 and 1.00. As all are undated pages of corporations, the range is shown, and each of"
    " the three has an edition of its own",
    HIROSHIMA,
)

ENHANCED_TYPE = Particular(
    Words("強化型", "Enhanced type"),
    Words(
        "2025年3月14日からの経営改善・再生支援強化型（事業者負担0.3%・15年・据置3年）が2026年4月以降も使えるかは、示すページがない。窓口で確かめる",
        "No page shows whether the enhanced type of 14 March 2025 (0.3 % borne, 15 years, 3 of grace) can still be had from April 2026 on; ask the window",
    ),
)

GAPS = (
    not_stated(
        "対象となる計画・書類・報告は2020年の003による。限度額（2億8,000万円、組合4億8,000万円、別枠）・期間・据置は新潟の日付のないページが同じに書く",
        "The kinds of plan, papers and reports rest on 003 of 2020; limit (¥280m, cooperatives ¥480m, separate), terms and grace an undated page of Niigata"
        " prints alike",
        NIIGATA,
    ),
    not_stated(
        "強化型の2026年4月以降は見つからない。2025年8月の二次的な資料は0.3%・15年・据置3年・80%保証（100%保証の借換えは100%）とする",
        "Nothing of the enhanced type from April 2026 on was found; a secondary page of August 2025 has 0.3 %, 15 years, 3 of grace, 80 % covered and 100 %"
        " where full cover is refinanced",
        _AUGUST,
    ),
    not_stated(
        "同じ型を10年・据置1年（設備3年）、国の補助1/2から1/3、1/4とする2025年5月の欄もあるが、その数字は協調支援型特別保証のもので、取り違えとみる",
        "A column of May 2025 gives that type 10 years, a year of grace (3 for equipment) and aid of 1/2, then 1/3 and 1/4; those are figures of the"
        " coordinated-support guarantee, taken to be mixed up",
        _MAY,
    ),
    not_stated(
        "その欄と同じ事務所の別の欄は、強化型を補助の前0.8～1.0%、事業者負担0.3%、15年・据置3年とする",
        "Another column of that office has 0.8 to 1.0 % before the aid, 0.3 % borne, 15 years and 3 of grace",
        _SAME_OFFICE,
    ),
)
