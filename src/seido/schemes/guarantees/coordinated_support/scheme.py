"""Coordinated-support guarantee (協調支援型特別保証): beside a proper loan, or on a plan."""

from dataclasses import replace
from datetime import date

from seido.facts.application import purpose, repayment
from seido.frames.general import draws, left
from seido.rules.build import all_of, one_of
from seido.rules.words import Words, reading
from seido.schemes.duties import Calendar, Every, Since, Year, duty
from seido.schemes.gaps import not_stated, set_by_window
from seido.schemes.guarantees.coordinated_support.fees import A_THIRD, LATER_YEARS, UNDER_PLAN, WITH_LOAN_2025, WITH_LOAN_2026, WITH_LOAN_2027
from seido.schemes.guarantees.coordinated_support.rule import BOTH_WAYS, WHO, applies_under_plan, meets_either
from seido.schemes.guarantees.usual.full_cover import SHARED
from seido.schemes.guarantees.usual.usual_terms import (
    BANK,
    BUSINESS,
    CORPORATION,
    INTEREST_SET_BY_BANK,
    PLEDGE,
    PLEDGE_FOR_FUTURE,
    REPRESENTATIVE_ALONE,
    SECURITY_AS_NEEDED,
)
from seido.schemes.model import Edition, Kind, Particular, Scheme, TermRow
from seido.schemes.procedure import document, step
from seido.schemes.publications import COORDINATED_LEAFLET_2025
from seido.schemes.requirements import can_be_guaranteed

_FEES = COORDINATED_LEAFLET_2025.under("保証料率")
_DUTIES = COORDINATED_LEAFLET_2025.under("その他の注意事項")

_instalments = one_of(repayment, "instalments")

_edition_2025 = Edition(
    stated_on=COORDINATED_LEAFLET_2025.stated_on,
    source=WHO,
    rule=all_of(can_be_guaranteed, meets_either),
    # 2億8,000万円, a cooperative 4億8,000万円, within the general frames.
    limit=left,
    draws=draws,
    coverage=SHARED,
    fees_source=_FEES,
    fees=(WITH_LOAN_2025, UNDER_PLAN),
    terms=(
        TermRow(Words("一括返済", "repaid at once"), 12, when=one_of(repayment, "bullet")),
        TermRow(Words("分割返済：運転資金", "in instalments: working capital"), 120, 12, all_of(_instalments, one_of(purpose, "working"))),
        TermRow(
            Words("分割返済：設備資金・運転設備資金", "in instalments: equipment, or both"), 120, 36, all_of(_instalments, one_of(purpose, "equipment", "both"))
        ),
    ),
    particulars=(
        Particular(
            Words("ねらい", "Aim"),
            Words(
                "プロパー融資と保証付き融資を組み合わせて金融仲介の働きを強め、経営の安定や発展への取組を後押しする",
                "To strengthen lending by coupling banks' own loans with guaranteed ones, and to back stable and growing businesses",
            ),
        ),
        Particular(Words("資金使途", "Purpose"), Words("運転資金・設備資金", "Working capital and equipment")),
        Particular(Words("取扱期間", "Open"), Words("2028年3月31日の保証申込受付分まで", "For applications until 31 March 2028")),
        Particular(Words("貸付形式", "Form"), Words("証書貸付・手形貸付", "Loan on deed or note")),
        INTEREST_SET_BY_BANK,
        SECURITY_AS_NEEDED,
        REPRESENTATIVE_ALONE,
        Particular(
            Words("経営者保証", "Owner's guarantee"),
            Words(
                "事業者選択型経営者保証非提供制度を使える（愛媛の公表値：年0.25%か0.45%の上乗せ）",
                "The owner can be left out for a surcharge (Ehime: 0.25 or 0.45 % a year)",
            ),
        ),
        Particular(
            Words("国の補助", "State subsidy"),
            Words("0.01%未満は切り捨てる。条件変更で増える保証料は補助しない。", "Cut off at 0.01 %. A fee added by a change of terms is not subsidised."),
        ),
    ),
    documents=(
        PLEDGE,
        document("application_form", "所定の申込書類", "the prescribed application papers"),
        document("eligibility_pledge", "申込人資格要件申告書兼誓約書", "statement of eligibility and pledge"),
        document("action_plan", "経営行動計画書", "action plan", applies_under_plan, by=BUSINESS),
    ),
    steps=(
        step(
            "arrange_loan_or_plan",
            BUSINESS,
            "プロパー融資を申し込むか、支援を受けて経営行動計画を作る",
            "Ask the bank for its own loan, or draw up an action plan with its support",
        ),
        step("apply", BUSINESS, "書類をそろえて申し込む", "Apply with the papers"),
        step("decide", CORPORATION, "審査のうえ保証を決める", "Examine and decide"),
        step(
            "lend",
            BANK,
            "保証付き融資を、①では原則同時にプロパー融資も実行する",
            "Pay out the guaranteed loan, and under (1) its own as a rule at the same time",
        ),
    ),
    windows=("financial_institution", "guarantee_corporation", "guarantee_branch"),
    duties=(
        duty("report_progress", BUSINESS, BANK, "計画を実行し、進捗を報告する", "Carry out the plan and report its progress", when=applies_under_plan),
        duty(
            "monitor",
            BANK,
            BUSINESS,
            "四半期ごとにモニタリングする（策定日の事業年度から5事業年度、原則）",
            "Monitor each quarter, as a rule for five fiscal years from that of the plan",
            calendar=Calendar(Every.QUARTER, Year.FISCAL, Since.PLAN_DAY, years=5),
            when=applies_under_plan,
        ),
        duty(
            "report_to_corporation",
            BANK,
            CORPORATION,
            "計画の実行・財務・経営支援の状況を、事業年度ごとに電子データで出す",
            "Hand in data on the plan, the finances and the support each fiscal year",
            calendar=Calendar(Every.YEAR, Year.FISCAL, Since.PLAN_DAY, years=5),
            medium="electronic_data",
            when=applies_under_plan,
        ),
    ),
    gaps=(
        PLEDGE_FOR_FUTURE,
        set_by_window("料率区分は経営状況から決まる", "The fee class is set from the finances", _FEES),
        set_by_window("担保・保証人・金利と所定の書類は窓口で決まる", "Security, guarantors, interest and prescribed papers are set by the window", WHO),
        not_stated("計画のない①にもモニタリングがあるかは書かれていない", "Whether the bank monitors under (1), where there is no plan, is not said", _DUTIES),
    ),
    readings=(
        BOTH_WAYS,
        reading(
            "四半期ごとと年1回の報告は、どちらも計画を策定した日の属する事業年度から数える。計画があるのは②だけなので、②だけの義務とする",
            "Reports by quarter and by year both run from the fiscal year in which the plan was drawn up; as only (2) has a plan, they are"
            " owed under (2) alone",
            _DUTIES,
        ),
    ),
)

_HALF_UNTIL_2026 = Particular(
    Words("補助の期間", "Period of the subsidy"),
    Words(
        "①の2分の1は2026年3月31日までの申込受付分。2026年4月1日からは率が異なる",
        "Half under (1) for applications until 31 March 2026; another part from 1 April 2026",
    ),
)

_edition_2026 = replace(
    _edition_2025,
    stated_on=date(2026, 1, 19),
    opens_on=date(2026, 4, 1),
    source=A_THIRD,
    fees_source=None,
    fees=(WITH_LOAN_2026, UNDER_PLAN),
    particulars=(
        *_edition_2025.particulars,
        Particular(
            Words("補助の期間", "Period of the subsidy"),
            Words(
                "①の3分の1は2026年4月1日からの申込受付分。②の4分の1は変わらない",
                "A third under (1) for applications received from 1 April 2026; the quarter under (2) stays",
            ),
        ),
    ),
)

_edition_2027 = replace(
    _edition_2025,
    stated_on=date(2027, 4, 1),
    closes_on=date(2028, 3, 31),
    source=LATER_YEARS,
    fees_source=None,
    fees=(WITH_LOAN_2027, UNDER_PLAN),
    particulars=(
        *_edition_2025.particulars,
        Particular(
            Words("補助の期間", "Period of the subsidy"),
            Words(
                "①の4分の1は2027年4月1日から2028年3月31日までの申込受付分。②の4分の1は変わらない",
                "A quarter under (1) for applications received from 1 April 2027 to 31 March 2028; the quarter under (2) stays",
            ),
        ),
    ),
    readings=(
        *_edition_2025.readings,
        reading(
            "2027年4月からの補助を示すページには日付がない。版の日付は、その補助の始まる日とみる",
            "The page on the subsidy from April 2027 bears no date; its edition is dated by the first day of that subsidy",
            LATER_YEARS,
        ),
    ),
)

SCHEME = Scheme(
    id="coordinated-support-guarantee",
    kind=Kind.GUARANTEE,
    name=Words("協調支援型特別保証", "Coordinated-support guarantee"),
    summary=Words(
        "金融機関のプロパー融資か支援と組み合わせた融資を保証し、保証料の一部を国が負担する。",
        "Guarantees a loan coupled with the bank's own loan or support; the state bears part of the fee.",
    ),
    aliases=("協調支援型特別保証制度", "協調支援型"),
    editions=(replace(_edition_2025, particulars=(*_edition_2025.particulars, _HALF_UNTIL_2026)), _edition_2026, _edition_2027),
)
"""Source: 004; the subsidy from 2026-04-01 and 2027-04-01 from the pages cited in those editions."""
