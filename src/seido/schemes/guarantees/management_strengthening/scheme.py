"""Management-strengthening guarantee (経営力強化保証): on a plan that a certified body supports."""

from dataclasses import replace
from datetime import date

from seido.facts.business.support import money_needed_for_plan
from seido.frames.general import draws, left
from seido.rules.build import all_of, choose, negate, number, requirement
from seido.rules.words import Source, Words
from seido.schemes.duties import Calendar, Every, duty
from seido.schemes.gaps import not_stated, set_by_window
from seido.schemes.guarantees.management_strengthening.edition_2016 import EDITION_2016
from seido.schemes.guarantees.management_strengthening.terms import (
    CERTIFIED,
    DRAW_UP,
    RATES_FULL,
    RATES_SHARED,
    TERMS,
    TERMS_READ,
    WORKS_ON_PLAN,
    works_on_plan,
)
from seido.schemes.guarantees.usual.full_cover import FULL_WORDS, SHARED, SHARED_WORDS, refinances_full_cover_alone
from seido.schemes.guarantees.usual.read_2026 import OWNER_RELEASE
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
from seido.schemes.publications import OKAYAMA_GUIDE_2020, READ_ON
from seido.schemes.requirements import can_be_guaranteed

_WHO_2020 = OKAYAMA_GUIDE_2020.under("経営力強化保証制度：ご利用いただける方")
_WHAT_2020 = OKAYAMA_GUIDE_2020.under("経営力強化保証制度：制度の概要")


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
        Gap(CERTIFIED, Uncoded.OTHER_LAW, _WHO_2020),
        set_by_window("料率区分は信用保証協会が決める", "The corporation sets the fee class", _WHAT_2020),
        not_stated("報告をいつまで続けるかは書かれていない", "For how long the reports go on is not said", _WHO_2020),
    ),
)

_EHIME = Source("https://ehime-cgc.or.jp/ebook/pageindices/index113.html", "経営力強化保証：保証料率・進捗の報告", date(2025, 1, 1))
_FUKUI = Source("http://www.cgc-fukui.or.jp/system/various/support.php", "経営力強化保証：限度額・期間・保証料率")

_edition_2025 = replace(
    _edition_2020,
    stated_on=date(2025, 1, 1),
    source=_EHIME,
    gaps=(
        *_edition_2020.gaps,
        not_stated(
            "2025年の愛媛の手引は料率の引下げ（おおむね0.2%）と報告の間隔を同じに書く。限度額・期間・書類・手順は2020年の003による",
            "Ehime's handbook of 2025 prints the cut (about 0.2 %) and the reports alike; limit, terms, papers and way rest on 003 of 2020",
            _EHIME,
        ),
    ),
)
_edition_2026 = replace(
    _edition_2020,
    stated_on=READ_ON,
    source=_FUKUI,
    particulars=(*_edition_2020.particulars, OWNER_RELEASE),
    gaps=(
        *_edition_2020.gaps,
        not_stated(
            "限度額（2億8,000万円、組合4億8,000万円）・期間・据置・料率の両端は福井の日付のないページが同じに書く。区分ごとの率・書類・手順は2020年の003による",
            "Limit (¥280m, cooperatives ¥480m), terms, grace and the ends of the rates an undated page of Fukui prints alike; rates by class, papers and way"
            " rest on 003 of 2020",
            _FUKUI,
        ),
        not_stated(
            "2025年11月28日の政府の要請が活用を求めたことは、二次的な資料による",
            "That a request of the government of 28 November 2025 asks for its use is said by a secondary page",
            Source("https://growup-partners.jp/magazine_select.php?id=39", "政府の要請：経営力強化保証の活用", date(2025, 11, 28)),
        ),
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
    editions=(EDITION_2016, _edition_2020, _edition_2025, _edition_2026),
)
"""Source: 002 and 003, 経営力強化保証制度; fees of 2016 from the page named beside them."""
