"""The terms of 2016 for a guarantee without the owner's own (経営者保証を不要とする保証)."""

from datetime import date

from seido.facts.application import purpose, repayment
from seido.frames.general import draws, left
from seido.rules.build import all_of, one_of
from seido.rules.words import Words, reading
from seido.schemes.duties import duty
from seido.schemes.gaps import not_stated, set_by_window
from seido.schemes.guarantees.no_owner.rule import HOKKAIDO, RULE_2016, WHO
from seido.schemes.guarantees.usual.full_cover import SHARED, SHARED_WORDS
from seido.schemes.guarantees.usual.usual_rates import SHARED_RATES
from seido.schemes.guarantees.usual.usual_terms import BANK, BUSINESS, CORPORATION, INTEREST_SET_BY_BANK, PLEDGE, PLEDGE_FOR_FUTURE
from seido.schemes.model import Edition, Particular, RateRow, TermRow
from seido.schemes.procedure import document, step

BULLET = Words("一括返済", "repaid at once")
WORKING = Words("分割返済：運転資金", "in instalments: working capital")
EQUIPMENT = Words("分割返済：設備資金", "in instalments: equipment")
bullet = one_of(repayment, "bullet")
instalments = one_of(repayment, "instalments")
working = all_of(instalments, one_of(purpose, "working"))
equipment = all_of(instalments, one_of(purpose, "equipment", "both"))

NO_GUARANTOR = Particular(Words("保証人", "Guarantors"), Words("経営者保証は不要", "The owner need not guarantee"))

EDITION_2016 = Edition(
    stated_on=date(2016, 4, 1),
    source=WHO,
    rule=RULE_2016,
    # 普通保証2億円 and 無担保保証8,000万円, of the general frames: no separate one is named.
    limit=left,
    draws=draws,
    coverage=SHARED,
    fees=(RateRow(SHARED_WORDS, SHARED_RATES),),
    terms=(TermRow(BULLET, 12, when=bullet), TermRow(WORKING, 36, 6, working), TermRow(EQUIPMENT, 60, 6, equipment)),
    particulars=(NO_GUARANTOR, INTEREST_SET_BY_BANK),
    documents=(PLEDGE, document("financial_statements", "決算書など財務情報", "accounts and other financial information")),
    steps=(
        step("check_requirements", BUSINESS, "財務要件の詳細を信用保証協会に確かめる", "Ask the corporation for the financial requirements in detail"),
        step("apply", BUSINESS, "金融機関に財務情報を示して申し込む", "Apply to the bank with the accounts"),
        step("decide", CORPORATION, "審査のうえ保証を決める", "Examine and decide"),
        step("lend", BANK, "経営者保証なしで融資する", "Lend without the owner's guarantee"),
    ),
    windows=("guarantee_corporation", "financial_institution", "smrj", "chamber", "certified_support_institution"),
    duties=(duty("provide_accounts", BUSINESS, BANK, "借りたあとも財務情報を適時適切に提供する", "Go on providing financial information in time"),),
    gaps=(
        PLEDGE_FOR_FUTURE,
        set_by_window(
            "④の財務要件は各協会に尋ねるとあり、ここでは北海道の公表による",
            "The financial requirements of (4) are to be asked of each corporation; here they are as Hokkaido prints them",
            HOKKAIDO,
        ),
        not_stated("002は①～④の道の保証料率を書いておらず、一般の率とした", "No fee is said of (1) to (4); the general rates are taken", WHO),
    ),
    readings=(
        reading(
            "002は運転資金と設備資金の期間だけを示す。両方に使う資金は、設備資金の期間とする",
            "Document 002 names no term for both purposes at once; they are given that of equipment",
            WHO,
        ),
        reading(
            "002は料率を示していない。責任共有制度の対象となる一般の料率とする",
            "Document 002 names no rates, so the general ones apply, with responsibility shared",
            WHO,
        ),
    ),
)
