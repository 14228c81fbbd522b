"""専門家派遣事業（岡山経営安定サポート2020事業）: experts visit businesses in Okayama for free."""

from dataclasses import replace
from datetime import date

from seido.facts.business.services import intends_succession, raises_productivity, stability, used_national_plan_support, uses_or_wants_startup_guarantee
from seido.facts.business.size import is_sme
from seido.facts.business.succession import succeeded_on, succession_completed
from seido.facts.finance.bank_loans import has_rescheduled_loans
from seido.rules.build import all_of, any_of, at_least, at_most, judgement, negate, one_of, requirement
from seido.rules.words import Words, reading
from seido.schemes.advice.desks import SUPPORT_IN_TSUYAMA
from seido.schemes.advice.okayama import (
    AFTER_FISCAL_2020,
    BUSINESS,
    CORPORATION,
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
from seido.schemes.gaps import not_stated
from seido.schemes.model import Course, Edition, Kind, Particular, Scheme
from seido.schemes.parties import Party
from seido.schemes.procedure import step
from seido.schemes.publications import OKAYAMA_GUIDE_2020, READ_ON
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

_WHICH_COURSE = not_stated("どのコースになるか、どう決まるかは書かれていない", "Which course it will be, and how that is settled, is not said", _WHO)
_OF_2020 = Edition(
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
                "経営診断、税務・法務、財務・事業の調査、経営改善計画、販路・営業、原価・経費、現場改善・製品開発、店舗、人材、マーケティング、事業承継など。",
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
    gaps=(AFTER_FISCAL_2020, _WHICH_COURSE),
    readings=(OF_FISCAL_2020,),
)

_handed_on_of_late = requirement(
    "has_handed_on",
    Words("最近、事業承継した法人であること", "It is a corporation handed on of late"),
    all_of(
        is_corporation,
        succession_completed,
        judgement("handed_on_of_late", Words("いまの派遣の対象となる事業承継であること", "The succession is one that counts today"), CORPORATION.words, _WHO),
    ),
    _WHO,
    reading(
        "2020年度は2020年1月1日から2021年3月31日までの承継を対象とした。いまどの承継を対象とするかを示すページはないので、協会の判断に残す",
        "In fiscal 2020 successions from 1 January 2020 to 31 March 2021 counted. Which count today no page says, so it is left to the corporation",
        SUPPORT_IN_TSUYAMA,
    ),
)
_OF_2024 = replace(
    _OF_2020,
    stated_on=READ_ON,
    opens_on=date(2024, 1, 1),
    closes_on=None,
    source=SUPPORT_IN_TSUYAMA,
    rule=all_of(
        served_in_okayama,
        _outside_national_support,
        any_of(_founder, all_of(is_sme, uses_its_guarantee, any_of(_unstable, _young, _will_hand_on, _handed_on_of_late, _aims_higher))),
    ),
    courses=(
        Course(Words("サポートコース（2020年度の内容）", "support course (as of fiscal 2020)"), 10, 2, 2, 0),
        Course(Words("強化コース（2020年度の内容）", "strengthening course (as of fiscal 2020)"), 15, 3, 2, 0),
        Course(Words("事業価値向上コース（2020年度の内容）", "business value course (as of fiscal 2020)"), 20, 4, 2, 0),
        Course(Words("計画策定コース（事業計画の策定、2020年度の内容）", "course with a business plan (as of fiscal 2020)"), 30, 5, 2, 0),
    ),
    gaps=(
        not_stated(
            "協会の年度の支援策に専門家派遣があるとだけあり、いまの名・対象・コース・回数・費用は書かれていない。条件は2020年度のもの。いまの条件は協会で確かめる",
            "That the corporation's support of the year has experts sent is all that is said; name, whom it serves, courses, visits and cost of today are not."
            " The terms are those of fiscal 2020; ask the corporation for today's",
            SUPPORT_IN_TSUYAMA,
        ),
        _WHICH_COURSE,
    ),
    readings=(
        reading(
            "ページに日付はない。2024年以降のことに触れるので、2024年の初めからこの版で答える",
            "The page prints no day. It tells of what is of 2024 or later, so this edition answers from the beginning of 2024",
            SUPPORT_IN_TSUYAMA,
        ),
    ),
)

SCHEME = Scheme(
    id="expert-dispatch-okayama",
    kind=Kind.ADVICE,
    name=Words("専門家派遣事業（岡山県信用保証協会）", "Expert dispatch (Okayama)"),
    summary=Words(
        "専門家が企業を訪れ、経営診断と改善指導を無料で行う。四つのコースがある。",
        "Experts visit the business for free, with diagnosis and guidance, in four courses.",
    ),
    aliases=("専門家派遣事業", "岡山経営安定サポート2020事業"),
    editions=(_OF_2020, _OF_2024),
)
"""Source: 003 岡山経営安定サポート2020事業（1）; that experts are still sent, from a newspaper's page."""
