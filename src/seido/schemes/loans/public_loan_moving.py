"""Rates of the Japan Finance Corporation as they move, for terms of after the guidebook of 2016."""

from datetime import date

from seido.rules.words import Source, Words, reading
from seido.schemes.fees.forms import moving
from seido.schemes.gaps import not_stated
from seido.schemes.loans.public_loan import BY_MICRO_UNIT, BY_SME_UNIT
from seido.schemes.model import RateRow

_STEPS = Source("https://miyagi-sogyo.jp/supports/1244", "特別利率", date(2024, 1, 1))
_BASE = Source("https://np-net.co.jp/comm_dat/fnews/tn20250417.html", "基準利率", date(2025, 4, 1))

BASE_SME = RateRow(Words("中小企業事業：基準利率", "SME unit: base rate"), moving("jfc_sme_base"), BY_SME_UNIT)
BASE_MICRO = RateRow(Words("国民生活事業：基準利率", "Micro unit: base rate"), moving("jfc_micro_base"), BY_MICRO_UNIT)

SME_1 = moving("jfc_sme_base", "0.40")
SME_2 = moving("jfc_sme_base", "0.65")
SME_3 = moving("jfc_sme_base", "0.90")
MICRO_1 = moving("jfc_micro_base", "0.40")
MICRO_2 = moving("jfc_micro_base", "0.65")
MICRO_3 = moving("jfc_micro_base", "0.90")
"""Special rates (特別利率①②③) of each unit: the base rate less a step."""

SPECIAL_STEPS = reading(
    "特別利率①②③は、基準利率より0.40、0.65、0.90低いとする（2024～2025年の二次的な頁による。公庫の表では確かめられない）",
    "The special rates (1), (2) and (3) are taken to lie 0.40, 0.65 and 0.90 below the base rate, as secondary pages of 2024 and 2025 say",
    _STEPS,
)
BASE_RATES_LAST_PRINTED = not_stated(
    "基準利率は期間・時期・担保で異なる。示すのは最後に公表を確かめられた日の値で、いまの値は公庫に尋ねる",
    "Base rates differ by term, time and security; the last figure seen in print is shown with its day, and today's is to be asked of the lender",
    _BASE,
)
