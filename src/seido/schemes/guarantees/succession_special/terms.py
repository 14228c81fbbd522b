"""Fees, terms, papers, steps and gaps of the succession special guarantee (事業承継特別保証)."""

from seido.facts.application import repayment
from seido.facts.business.succession import confirmed_by_coordinator
from seido.facts.finance.bank_loans import refinances_loans_of_other_banks, refinancing_part
from seido.rules.build import all_of, negate, one_of
from seido.rules.words import Words
from seido.schemes.gaps import not_stated, set_by_window
from seido.schemes.guarantees.succession_special.rule import GUNMA, HOW, WHAT, WHO
from seido.schemes.guarantees.usual.usual_terms import BANK, BUSINESS, CORPORATION, PLEDGE, PLEDGE_FOR_FUTURE
from seido.schemes.model import RateRow, TermRow, rates
from seido.schemes.procedure import document, step

_refinances = one_of(refinancing_part, "part", "whole")

FEES = (
    RateRow(
        Words("⑴ 基準の料率", "(1) basic rates"),
        rates("1.90", "1.75", "1.55", "1.35", "1.15", "1.00", "0.80", "0.60", "0.45"),
        negate(confirmed_by_coordinator),
    ),
    RateRow(
        Words("⑵ 経営者保証コーディネーターの確認を受けた場合", "(2) confirmed by a coordinator"),
        rates("1.15", "1.00", "0.85", "0.70", "0.60", "0.50", "0.40", "0.30", "0.20"),
        confirmed_by_coordinator,
    ),
)
"""By class, with and without the coordinator. Source: 003 信用保証料率."""

TERMS = (
    TermRow(Words("一括返済", "repaid at once"), 12, when=one_of(repayment, "bullet")),
    TermRow(Words("分割返済", "in instalments"), 120, 12, when=one_of(repayment, "instalments")),
)
"""Source: 003 保証期間."""

DOCUMENTS = (
    PLEDGE,
    document("application_form", "所定の申込資料", "the prescribed application papers"),
    document("succession_plan", "事業承継計画書（申込みのつど）", "succession plan, each time", by=BUSINESS),
    document("confirmation_of_finances", "財務要件等確認書（申込みのつど）", "confirmation of finances, each time", by=BUSINESS),
    document("confirmation_of_refinanced_debt", "借換債務等確認書", "confirmation of the debt refinanced", _refinances),
    document(
        "request_to_other_banks", "他行借換依頼書兼確認書", "request to refinance loans of other banks", all_of(_refinances, refinances_loans_of_other_banks)
    ),
    document("check_sheet", "事業承継時判断材料チェックシート", "check sheet of what to judge a succession by", confirmed_by_coordinator),
)
"""Source: 003 添付書類."""

STEPS = (
    step("draw_up_plan", BUSINESS, "事業承継計画書と財務要件等確認書を用意する", "Draw up the succession plan and the confirmation of finances"),
    step("have_confirmed", BUSINESS, "料率を下げたいときは、コーディネーターの確認を受ける", "For the lower fee, have the coordinator confirm the case"),
    step("apply", BUSINESS, "与信取引のある金融機関を通じて申し込む", "Apply through a bank that gives the business credit already"),
    step("decide", CORPORATION, "審査のうえ保証を決める", "Examine and decide"),
    step("lend", BANK, "保証人なしで貸し、借換えもする", "Lend, or refinance, without guarantors"),
)
"""Source: 003 申込方法."""

GAPS = (
    PLEDGE_FOR_FUTURE,
    not_stated(
        "⑵の期間（2025年3月31日まで）が延びたかどうかは確かめられていない", "Whether the period of (2), until 2025-03-31, was extended has not been found", WHO
    ),
    not_stated(
        "法人と個人の分離の細かな基準は財務要件等確認書によるが、本文はない", "What counts as separate is in the confirmation form, whose text is not held", WHO
    ),
    set_by_window("担保・利率・所定の申込資料は窓口で決まる", "Security, interest and the prescribed papers are set by the window", HOW),
    set_by_window("料率の区分は信用保証協会が決める", "The corporation decides the fee class", WHAT),
    not_stated(
        "保証割合80%（責任共有）は岡山の案内になく、群馬の公表による", "That responsibility is shared (80 %) is said by Gunma's page, not by the guide", GUNMA
    ),
)
"""Clauses of both editions that no rule holds."""
