"""The terms of 2016 for a guarantee on a plan that a certified body supports (経営力強化保証)."""

from seido.frames.general import draws, left
from seido.rules.build import all_of, choose, negate, number, requirement
from seido.schemes.duties import duty
from seido.schemes.gaps import not_stated, set_by_window
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
from seido.schemes.guarantees.usual.full_cover import FULL_WORDS, SHARED, SHARED_WORDS, refinances_full_cover
from seido.schemes.guarantees.usual.usual_terms import BANK, BUSINESS, PLEDGE, PLEDGE_FOR_FUTURE
from seido.schemes.model import Edition, Gap, RateRow, Uncoded
from seido.schemes.procedure import step
from seido.schemes.publications import GUIDEBOOK_2016
from seido.schemes.requirements import can_be_guaranteed

_WHO_2016 = GUIDEBOOK_2016.under("経営力強化保証制度：対象となる方")
_WHAT_2016 = GUIDEBOOK_2016.under("経営力強化保証制度：支援内容")

EDITION_2016 = Edition(
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
        Gap(CERTIFIED, Uncoded.OTHER_LAW, _WHO_2016),
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
