"""専門家派遣事業（岡山経営安定サポート2020事業）: experts visit businesses in Okayama for free."""

from datetime import date

from seido.facts.business.services import intends_succession, raises_productivity, stability, used_national_plan_support, uses_or_wants_startup_guarantee
from seido.facts.business.size import is_sme
from seido.facts.business.succession import succeeded_on, succession_completed
from seido.facts.finance.bank_loans import has_rescheduled_loans
from seido.rules.build import all_of, any_of, at_least, at_most, negate, one_of, requirement
from seido.rules.words import Words, reading
from seido.schemes.advice.okayama import (
    AFTER_FISCAL_2020,
    BUSINESS,
    DESKS,
    FIVE_YEARS,
    OF_FISCAL_2020,
    PAID_FROM,
    PROGRAMME_CLOSES,
    WITH_WHOM,
    began_within_five_years,
    served_in_okayama,
    uses_its_guarantee,
)
from seido.schemes.gaps import set_by_window
from seido.schemes.model import Course, Edition, Kind, Particular, Scheme
from seido.schemes.parties import Party
from seido.schemes.procedure import step
from seido.schemes.publications import OKAYAMA_GUIDE_2020
from seido.schemes.requirements import is_corporation

_WHO = OKAYAMA_GUIDE_2020.under("（1）専門家派遣事業：対象となる方")

_outside_national_support = requirement(
    "outside_national_support",
    Words("国の補助事業（経営改善計画策定支援など）を利用していないこと", "It uses no national subsidy such as that for an improvement plan"),
    negate(used_national_plan_support),
    _WHO,
)
_founder = requirement(
    "startup_guarantee",
    Words("創業保証制度を利用しているか、利用を希望すること", "It uses or wants a start-up guarantee"),
    uses_or_wants_startup_guarantee,
    _WHO,
    reading(
        "見出しは保証の利用者に限るが、創業保証の利用希望者を挙げる。希望するだけの者はまだ保証を利用できず、事業を営んでいなくてもよいとみる",
        "The heading keeps to users of a guarantee, yet names those who want a start-up guarantee: they cannot use one yet,"
        " and are taken not to need a business either",
        _WHO,
    ),
)
_unstable = requirement(
    "unstable_or_threatened",
    Words("経営の安定に支障をきたしているか、そのおそれがあること", "Its stability is disturbed, or in danger of it"),
    any_of(has_rescheduled_loans, one_of(stability, "disturbed", "threatened")),
    _WHO,
)
_young = requirement("young", Words("創業後5年以内であること", "It began no more than five years ago"), began_within_five_years, _WHO, FIVE_YEARS)
_will_hand_on = requirement("will_hand_on", Words("事業承継を予定していること", "It means to hand the business on"), intends_succession, _WHO)
_has_handed_on = requirement(
    "has_handed_on",
    Words("2020年1月1日から2021年3月31日までに事業承継した法人であること", "It is a corporation handed on between 1 January 2020 and 31 March 2021"),
    all_of(is_corporation, succession_completed, at_least(succeeded_on, date(2020, 1, 1)), at_most(succeeded_on, date(2021, 3, 31))),
    _WHO,
)
_aims_higher = requirement("aims_at_productivity", Words("生産性の向上を目指していること", "It aims to raise its productivity"), raises_productivity, _WHO)

SCHEME = Scheme(
    id="expert-dispatch-okayama",
    kind=Kind.ADVICE,
    name=Words("専門家派遣事業（岡山県信用保証協会）", "Expert dispatch (Okayama)"),
    summary=Words(
        "専門家が企業を訪れ、経営診断と改善指導を無料で行う。四つのコースがある。",
        "Experts visit the business for free, with diagnosis and guidance, in four courses.",
    ),
    aliases=("専門家派遣事業", "岡山経営安定サポート2020事業"),
    editions=(
        Edition(
            stated_on=OKAYAMA_GUIDE_2020.stated_on,
            source=_WHO,
            closes_on=PROGRAMME_CLOSES,
            rule=all_of(
                served_in_okayama,
                _outside_national_support,
                any_of(_founder, all_of(is_sme, uses_its_guarantee, any_of(_unstable, _young, _will_hand_on, _has_handed_on, _aims_higher))),
            ),
            courses=(
                Course(Words("サポートコース", "support course"), 10, 2, 2, 0),
                Course(Words("強化コース", "strengthening course"), 15, 3, 2, 0),
                Course(Words("事業価値向上コース", "business value course"), 20, 4, 2, 0),
                Course(Words("計画策定コース（事業計画の策定）", "course with a business plan"), 30, 5, 2, 0),
            ),
            particulars=(
                Particular(
                    Words("範囲", "Range"),
                    Words(
                        "経営診断、税務・法務、財務・事業の調査、経営改善計画、販路・営業、原価・経費、"
                        "現場改善・製品開発、店舗、人材、マーケティング、事業承継など。",
                        "Diagnosis, tax and law, due diligence of finance and business, improvement"
                        " plan, sales, costs, shop floor and products, stores, staff, marketing,"
                        " succession and more.",
                    ),
                ),
                Particular(Words("専門家", "Experts"), Words("中小企業診断士・税理士等。", "Consultants, tax accountants and others.")),
                PAID_FROM,
                WITH_WHOM,
            ),
            steps=(
                step("consult", BUSINESS, "担当部署に相談する", "Turn to the desk in charge"),
                step("visit", Party.EXPERT, "企業を訪れ、経営診断と改善指導を行う", "Visit, diagnose and guide"),
            ),
            windows=DESKS,
            gaps=(AFTER_FISCAL_2020, set_by_window("どのコースになるかは相談のうえで決まる", "Which course it will be is settled at the desk", _WHO)),
            readings=(OF_FISCAL_2020,),
        ),
    ),
)
"""Source: 003 岡山経営安定サポート2020事業（1）."""
