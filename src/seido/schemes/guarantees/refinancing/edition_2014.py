"""The terms of 2014 for making several guaranteed debts into one (借換保証)."""

from datetime import date

from seido.facts.application import refinances_guaranteed_debt
from seido.facts.finance.guarantees import guaranteed_balance
from seido.frames.general import draws, left
from seido.rules.build import all_of, choose, more_than, negate, number, requirement
from seido.rules.words import Source, Words, reading
from seido.schemes.gaps import by_other_law, not_stated
from seido.schemes.guarantees.usual.full_cover import FULL_WORDS, SHARED, SHARED_WORDS, refinances_full_cover
from seido.schemes.guarantees.usual.usual_rates import CHARGES, FULL_RATES, SHARED_RATES
from seido.schemes.guarantees.usual.usual_terms import BUSINESS, CORPORATION, INTEREST_SET_BY_BANK, PLEDGE, PLEDGE_FOR_FUTURE, REPRESENTATIVE_ALONE
from seido.schemes.model import Edition, Particular, RateRow, TermRow
from seido.schemes.procedure import document, step
from seido.schemes.publications import CASH_FLOW_LEAFLET_2014
from seido.schemes.requirements import can_be_guaranteed

LEAFLET = CASH_FLOW_LEAFLET_2014.under("借換保証")
OUTLINE = Source("https://www.chusho.meti.go.jp/kinyu/2010/101222karikaehosyou.htm", "借換保証制度の概要", date(2010, 12, 22))

_owes_guaranteed_debt = requirement(
    "owes_guaranteed_debt",
    Words("保証付きの借入れが残っていること", "It owes debt that a corporation guarantees"),
    more_than(guaranteed_balance, 0),
    OUTLINE,
    reading(
        "000は複数の債務を一本にまとめると書き、中小企業庁の概要は一つの債務の借換えも含める。一つでもよいとする",
        "The leaflet speaks of several debts made into one, while the outline of the SME Agency counts a single one too. One is enough",
        OUTLINE,
    ),
)

_refinances = requirement(
    "refinances", Words("この資金で保証付きの借入れを借り換えること", "This money repays guaranteed debt"), refinances_guaranteed_debt, LEAFLET
)

PARTICULARS = (
    Particular(Words("ねらい", "Aim"), Words("経営支援と一体となった資金繰りの支援", "Support of cash flow, as one with that of management")),
    Particular(
        Words("資金使途", "Purpose"),
        Words("既存の保証付き借入れの返済。新たな事業資金を加えることもできる", "To repay guaranteed debt; new money can be added"),
    ),
    Particular(
        Words("セーフティネットの認定があるとき", "With a safety-net certificate"),
        Words("セーフティネット保証（別枠）で借り換えられる", "It can refinance under the safety-net guarantee, in its separate frame"),
    ),
    Particular(
        Words("経営改善サポート保証との併用", "With the revitalisation guarantee"),
        Words(
            "再生計画を実行する資金は、経営改善サポート保証（産業競争力強化法の施行から）を合わせて使える",
            "Money to carry out a plan of revival can be had beside it, from the day of the Industrial Competitiveness Enhancement Act",
        ),
    ),
    Particular(
        Words("担保・保証人", "Security and guarantors"),
        Words("借り換える借入れより不利な条件にしない。新たな資金には応じて求める", "No worse than on the debt refinanced; as needed for new money"),
    ),
    Particular(Words("返済方法", "Repayment"), Words("原則として均等分割", "As a rule in equal instalments")),
    Particular(
        Words("一般の保証で借り換えるときの期間", "Term under a guarantee other than the safety net's"),
        Words("利用する制度の期間による（岡山・長野の公表）", "That of the guarantee used (Okayama, Nagano)"),
    ),
    Particular(
        Words("借り換えられない組合せ", "What may not be combined"),
        Words("責任共有の対象の保証を、対象外の保証で借り換えること", "Refinancing debt of shared responsibility under full cover"),
        whose="長野",
    ),
    INTEREST_SET_BY_BANK,
    REPRESENTATIVE_ALONE,
)

EDITION_2014 = Edition(
    stated_on=CASH_FLOW_LEAFLET_2014.stated_on,
    source=LEAFLET,
    rule=all_of(can_be_guaranteed, _owes_guaranteed_debt, _refinances),
    # Within the general frames, where what is repaid becomes free again.
    limit=left,
    draws=draws,
    coverage=choose((refinances_full_cover, number(1)), otherwise=SHARED),
    fees_source=CHARGES,
    fees=(
        RateRow(SHARED_WORDS, SHARED_RATES, negate(refinances_full_cover), shared=True),
        RateRow(FULL_WORDS, FULL_RATES, refinances_full_cover, shared=False),
    ),
    terms=(TermRow(Words("原則として", "as a rule"), 120, 12),),
    particulars=PARTICULARS,
    documents=(PLEDGE, document("business_plan", "事業計画書", "business plan")),
    steps=(
        step("consult", BUSINESS, "信用保証協会に相談する", "Turn to the guarantee corporation"),
        step("refinance", CORPORATION, "債務を一本にまとめ、月々の返済負担を軽くする", "Make the debts into one and ease monthly repayment"),
    ),
    windows=("guarantee_corporation", "financial_institution"),
    gaps=(
        PLEDGE_FOR_FUTURE,
        not_stated(
            "返済緩和中の人の条件変更改善型（15年以内、据置2年、料率0.45～1.90%、神奈川の公表）は収録していない",
            "The type for eased debts (15 years, 2 of grace, 0.45 to 1.90 %, as Kanagawa prints it) is not held",
            Source("https://cgc-kanagawa.or.jp/?p=717", "条件変更改善型借換保証"),
        ),
        not_stated(
            "コロナ借換保証（2023年1月10日から、原則2024年6月30日まで、1億円・10年・据置5年）は収録していない",
            "The covid type (from 10 January 2023, as a rule until 30 June 2024, ¥100m, 10 years, 5 of grace) is not held",
            Source("https://www.chusho.meti.go.jp/kinyu/sinyouhosyou/karikae.html", "コロナ借換保証"),
        ),
        not_stated("限度額、期間、料率は000に書かれていない", "Not in 000: limit, term, fee", LEAFLET),
        by_other_law("緊急保証・特別保証を借り換えるときの扱い", "How the emergency and special guarantees of earlier years are refinanced", OUTLINE),
    ),
    readings=(
        reading(
            "借換えの後の保証割合は、100%保証の借入れと同額以内の借換えなら100%が続き、それを超えるか新しい資金を加えれば責任共有になるとする",
            "Cover after refinancing: it stays full where the new loan is no larger than the fully covered debt that it repays; a larger one,"
            " or new money, is taken to share responsibility",
            LEAFLET,
        ),
    ),
)
"""Source: 000 借換保証; term, plan and new money: the outline of the SME Agency; particulars:
http://cgc-yamanashi.or.jp/types/type15/, https://okayama-cgc.or.jp/hoshoseido/needs/karikae/ and
https://www.nagano-cgc.or.jp/systempost/ippan_shakkan/; fees: http://fukuoka-cgc.or.jp/use/charge.html, since
the loan is a general one."""
