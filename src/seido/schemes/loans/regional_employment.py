"""Loan for locating and upgrading enterprises (地域活性化・雇用促進資金（企業立地促進法関連）)."""

from dataclasses import replace

from seido.facts.application import amount_wanted
from seido.facts.business.size import is_sme
from seido.facts.finance.financed_projects import certified_regional_facility_plan, follows_approved_location_plan
from seido.rules.build import all_of, any_of, more_than, requirement
from seido.rules.words import Words, reading
from seido.schemes.gaps import by_other_law
from seido.schemes.loans import public_loan as jfc
from seido.schemes.model import Edition, Kind, Particular, RateRow, Scheme
from seido.schemes.publications import GUIDEBOOK_2016

_WHO = GUIDEBOOK_2016.under("地域活性化・雇用促進資金（企業立地促進法関連）：対象となる方")
_RATE = GUIDEBOOK_2016.under("地域活性化・雇用促進資金（企業立地促進法関連）：貸付利率")

_follows_location_plan = requirement(
    "follows_location_plan",
    Words("集積区域で、承認された企業立地計画・事業高度化計画に従って取り組むこと", "In a cluster zone it follows an approved plan of location or upgrading"),
    follows_approved_location_plan,
    _WHO,
)

_follows_facility_plan = requirement(
    "follows_facility_plan",
    Words("特定業務施設整備計画の認定を受け、中小企業事業に申し込むこと", "It has a certified plan of facilities, and applies to the SME unit"),
    all_of(certified_regional_facility_plan, jfc.BY_SME_UNIT),
    _WHO,
)

_follows_a_plan = requirement(
    "follows_a_plan",
    Words("計画の承認か認定を受けていること", "It has a plan approved or certified"),
    any_of(_follows_location_plan, _follows_facility_plan),
    _WHO,
)

SCHEME = Scheme(
    id="regional-employment-loan",
    kind=Kind.LOAN,
    name=Words("地域活性化・雇用促進資金（企業立地促進法関連）", "Loan for regional vitality and jobs"),
    summary=Words(
        "承認された計画に従って企業立地や事業高度化に取り組む中小企業に、公庫が融資する。",
        "Lends to SMEs that locate or upgrade their business under an approved plan.",
    ),
    aliases=("地域活性化・雇用促進資金", "企業立地促進法関連"),
    editions=(
        Edition(
            stated_on=GUIDEBOOK_2016.stated_on,
            source=_WHO,
            rule=all_of(is_sme, jfc.lends_to_industry, _follows_a_plan),
            limit=jfc.LIMIT,
            # Equipment bears a special rate; at the SME unit what exceeds ¥270m the base rate.
            interest=(
                replace(jfc.BASE_SME, when=all_of(jfc.BY_SME_UNIT, any_of(jfc.FOR_WORKING_CAPITAL, more_than(amount_wanted, jfc.SPECIAL_RATE_CAP)))),
                replace(jfc.BASE_MICRO, when=all_of(jfc.BY_MICRO_UNIT, jfc.FOR_WORKING_CAPITAL)),
                RateRow(
                    Words(
                        "設備資金（中小企業事業は2億7,000万円まで、超える部分は基準利率）", "equipment (up to ¥270m at the SME unit, beyond it the base rate)"
                    ),
                    jfc.SPECIAL_3,
                    jfc.FOR_EQUIPMENT,
                ),
            ),
            terms=jfc.TERMS,
            particulars=(
                jfc.WORKING_CAPITAL_WITHIN_LIMIT,
                Particular(
                    Words("根拠法", "Acts"),
                    Words(
                        "企業立地促進法（企業立地の促進等による地域における産業集積の形成及び活性化に関する法律）と地域再生法",
                        "The act on locating enterprises and forming clusters, and that on regional revitalisation",
                    ),
                ),
                jfc.UNITS,
            ),
            documents=(jfc.PAPERS,),
            steps=jfc.STEPS,
            windows=jfc.WINDOWS_WITH_OKINAWA,
            readings=(
                jfc.BASE_RATES_SHARED,
                reading(
                    "この資金の利率は「基準金利」と書かれている。ほかの資金の基準利率と同じものと読む",
                    "This loan's base rate is written with another word than elsewhere; the same rate is taken",
                    _RATE,
                ),
            ),
            gaps=(
                jfc.PAPERS_ASKED,
                jfc.INDUSTRIES_LEFT,
                jfc.BASE_RATES_MOVE,
                jfc.SPECIAL_RATES_UNKNOWN,
                jfc.OKINAWA_UNKNOWN,
                by_other_law(
                    "計画の承認・認定の要件は企業立地促進法・地域再生法による", "When a plan is approved or certified is for the two acts to say", _WHO
                ),
            ),
        ),
    ),
)
"""Source: 002."""
