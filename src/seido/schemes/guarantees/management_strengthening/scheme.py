"""Management-strengthening guarantee (経営力強化保証): on a plan that a certified body supports."""

from seido.facts.business.support import money_needed_for_plan
from seido.frames.general import draws, left
from seido.rules.build import all_of, choose, negate, number, requirement
from seido.rules.words import Words
from seido.schemes.duties import Calendar, Every, duty
from seido.schemes.gaps import not_stated, set_by_window
from seido.schemes.guarantees.management_strengthening.terms import DRAW_UP, RATES_FULL, RATES_SHARED, TERMS, TERMS_READ, WORKS_ON_PLAN, works_on_plan
from seido.schemes.guarantees.usual.full_cover import FULL_WORDS, SHARED, SHARED_WORDS, refinances_full_cover, refinances_full_cover_alone
from seido.schemes.guarantees.usual.usual_terms import (
    BANK,
    BUSINESS,
    CORPORATION,
    INTEREST_SET_BY_BANK,
    NOT_REVOLVING,
    PLEDGE,
    PLEDGE_FOR_FUTURE,
    REPRESENTATIVE_ALONE,
    SECURITY_AS_NEEDED,
)
from seido.schemes.model import Edition, Gap, Kind, Particular, RateRow, Scheme, Uncoded
from seido.schemes.parties import Party
from seido.schemes.procedure import document, step
from seido.schemes.publications import GUIDEBOOK_2016, OKAYAMA_GUIDE_2020
from seido.schemes.requirements import can_be_guaranteed

_WHO_2016 = GUIDEBOOK_2016.under("経営力強化保証制度：対象となる方")
_WHAT_2016 = GUIDEBOOK_2016.under("経営力強化保証制度：支援内容")
_WHO_2020 = OKAYAMA_GUIDE_2020.under("経営力強化保証制度：ご利用いただける方")
_WHAT_2020 = OKAYAMA_GUIDE_2020.under("経営力強化保証制度：制度の概要")

_CERTIFIED = Words(
    "認定支援機関は中小企業の新たな事業活動の促進に関する法律で認定される", "Support institutions are certified under the act on new business activities"
)

_edition_2016 = Edition(
    stated_on=GUIDEBOOK_2016.stated_on,
    source=_WHO_2016,
    rule=all_of(can_be_guaranteed, requirement("works_on_plan", WORKS_ON_PLAN, works_on_plan, _WHO_2016)),
    # Within the general frames, most 2億8,000万円; 003 adds 4億8,000万円 for cooperatives.
    limit=left,
    draws=draws,
    coverage=choose((refinances_full_cover, number(1)), otherwise=SHARED),
    fees_source=GUIDEBOOK_2016.under("経営力強化保証制度：保証料率"),
    fees=(
        RateRow(SHARED_WORDS, RATES_SHARED, negate(refinances_full_cover), shared=True),
        RateRow(FULL_WORDS, RATES_FULL, refinances_full_cover, shared=False),
    ),
    terms=TERMS,
    steps=(DRAW_UP, step("consult", BUSINESS, "信用保証協会か連合会に問い合わせる", "Ask the corporation or the federation")),
    windows=("guarantee_corporation", "federation"),
    duties=(duty("report_progress", BUSINESS, BANK, "計画の進捗を報告する", "Report the plan's progress"),),
    documents=(PLEDGE,),
    readings=TERMS_READ,
    gaps=(
        PLEDGE_FOR_FUTURE,
        Gap(_CERTIFIED, Uncoded.OTHER_LAW, _WHO_2016),
        not_stated(
            "報告の相手と間隔は002に書かれていない（相手は003により金融機関とした）",
            "To whom and how often to report 002 does not say; the bank is that of 003",
            _WHO_2016,
        ),
        set_by_window("必要書類や手続などの詳細は窓口に尋ねる", "Papers, procedure and other details are to be asked of the window", _WHAT_2016),
        not_stated(
            "出典は引下げ幅だけを示し、区分ごとの率は三重の公表値による",
            "The source gives the cut alone; the rates by class are those that Mie prints",
            _WHAT_2016,
        ),
    ),
)

_edition_2020 = Edition(
    stated_on=OKAYAMA_GUIDE_2020.stated_on,
    source=_WHO_2020,
    rule=all_of(
        can_be_guaranteed,
        requirement("works_on_plan", WORKS_ON_PLAN, works_on_plan, _WHO_2020),
        requirement("money_serves_plan", Words("事業計画の実施に必要な資金であること", "The money is needed for the plan"), money_needed_for_plan, _WHAT_2020),
    ),
    limit=left,
    draws=draws,
    coverage=choose((refinances_full_cover_alone, number(1)), otherwise=SHARED),
    fees_source=OKAYAMA_GUIDE_2020.under("経営力強化保証：信用保証料率"),
    fees=(
        RateRow(SHARED_WORDS, RATES_SHARED, negate(refinances_full_cover_alone), shared=True),
        RateRow(FULL_WORDS, RATES_FULL, refinances_full_cover_alone, shared=False),
    ),
    terms=TERMS,
    particulars=(
        NOT_REVOLVING,
        INTEREST_SET_BY_BANK,
        SECURITY_AS_NEEDED,
        REPRESENTATIVE_ALONE,
        Particular(
            Words("計画づくりの費用", "Cost of the plan"),
            Words(
                "経営改善計画策定支援事業を使えば国が3分の2（200万円まで）を補助し、岡山県信用保証協会はその保証の利用者に、"
                "残る3分の1の80%（12万円まで、モニタリング費用を除く）を補助する（2020年4月の案内。その後の額は同事業による）",
                "Under the state's programme it pays two thirds (¥2m at most) and the corporation"
                " of Okayama, for users of its guarantees, 80 % of the rest (¥120,000 at most, monitoring left out);"
                " so the guide of April 2020, later amounts are those of the programme",
            ),
        ),
    ),
    documents=(
        PLEDGE,
        document("eligibility_notification", "「経営力強化保証」申込人資格要件等届出書", "notification of eligibility for this guarantee"),
        document("business_plan", "申込人が策定した事業計画書", "the applicant's own business plan", by=BUSINESS),
        document(
            "support_statement",
            "認定経営革新等支援機関による支援内容の書面",
            "the certified institution's statement of its support",
            by=Party.CERTIFIED_INSTITUTION,
        ),
    ),
    steps=(
        DRAW_UP,
        step("apply", BUSINESS, "金融機関を通して申し込む", "Apply through the bank"),
        step("decide", CORPORATION, "審査のうえ保証を決める", "Examine and decide"),
    ),
    windows=("financial_institution", "certified_support_institution", "guarantee_corporation", "guarantee_branch"),
    duties=(
        duty(
            "report_progress", BUSINESS, BANK, "計画の進捗を四半期ごとに報告する", "Report the plan's progress each quarter", calendar=Calendar(Every.QUARTER)
        ),
        duty(
            "report_to_corporation",
            BANK,
            CORPORATION,
            "計画の進捗と経営支援の実施状況を年1回報告する",
            "Report once a year on the plan's progress and on the support given",
            calendar=Calendar(Every.YEAR),
        ),
    ),
    readings=TERMS_READ,
    gaps=(
        PLEDGE_FOR_FUTURE,
        Gap(_CERTIFIED, Uncoded.OTHER_LAW, _WHO_2020),
        set_by_window("料率区分は信用保証協会が決める", "The corporation sets the fee class", _WHAT_2020),
        not_stated("報告をいつまで続けるかは書かれていない", "For how long the reports go on is not said", _WHO_2020),
    ),
)

SCHEME = Scheme(
    id="management-strengthening-guarantee",
    kind=Kind.GUARANTEE,
    name=Words("経営力強化保証", "Management-strengthening guarantee"),
    summary=Words(
        "認定支援機関の力を借りて経営改善に取り組む中小企業の保証料を、おおむね0.2%下げる。",
        "Lowers the fee by about 0.2 % for an SME that improves its management with the help of a certified institution.",
    ),
    aliases=("経営力強化保証制度",),
    editions=(_edition_2016, _edition_2020),
)
"""Source: 002 and 003, 経営力強化保証制度; fees of 2016 from the page named beside them."""
