"""創業支援（岡山県信用保証協会）: five ways in which founders in Okayama are helped."""

from dataclasses import replace

from seido.facts.business.profile import form
from seido.rules.build import all_of, any_of, one_of, requirement
from seido.rules.words import Source, Words, reading
from seido.schemes.advice.okayama import (
    AFTER_FISCAL_2020,
    CORPORATION,
    DESKS,
    FIVE_YEARS,
    PROGRAMME,
    PROGRAMME_CLOSES,
    began_within_five_years,
    served_in_okayama,
)
from seido.schemes.duties import duty
from seido.schemes.gaps import not_stated, set_by_window
from seido.schemes.model import Course, Edition, Kind, Particular, Scheme
from seido.schemes.parties import Party
from seido.schemes.procedure import step
from seido.schemes.publications import OKAYAMA_GUIDE_2020, READ_ON

_SOURCE = OKAYAMA_GUIDE_2020.under("創業支援：創業者への5つの支援")

_founder = requirement(
    "founder",
    Words("これから創業する個人か、創業後5年以内の事業者であること", "It is yet to begin, or began no more than five years ago"),
    any_of(one_of(form, "not_in_business"), began_within_five_years),
    _SOURCE,
    reading(
        "だれを創業者とするかは書かれていない。専門家派遣にならって創業後5年以内とし、事業を営んでいない個人はこれから創業する人とみる",
        "Whom it counts as a founder the guide does not say. As for its expert dispatch, five years from the start are taken;"
        " whoever is not in business and asks is taken to be about to begin",
        _SOURCE,
    ),
    FIVE_YEARS,
)

_SET_BY_SCHEMES = set_by_window("創業保証の限度額や期間は各自治体の制度が定める", "Limits and terms of the guarantees are set by each scheme", _SOURCE)
_OF_2020 = Edition(
    stated_on=OKAYAMA_GUIDE_2020.stated_on,
    source=_SOURCE,
    closes_on=PROGRAMME_CLOSES,
    rule=all_of(served_in_okayama, _founder),
    courses=(
        Course(Words("専門家派遣：創業計画書の策定支援など", "experts, who help with the plan of the start and more"), cost_yen=0),
        Course(Words("創業資金の保証：岡山県・岡山市・倉敷市などの創業保証制度", "guarantee of funds, by the start-up schemes of prefecture and cities")),
        Course(Words("保証料率の割引：0.2％", "guarantee fee lower by 0.2 %")),
        Course(Words("創業フォローアップ：定期的なモニタリングなど", "follow-up, with regular monitoring")),
        Course(Words("創業セミナー・スクール：支援機関と共催、職員を講師に派遣", "seminars and schools held with support bodies, staff as lecturers")),
    ),
    particulars=(
        Particular(
            Words("専門家", "Experts"),
            Words("中小企業診断士・税理士等。岡山経営安定サポート2020事業を活用する。", "Consultants, tax accountants and others, under the 2020 programme."),
        ),
        Particular(Words("割引の対象", "Where the fee is lower"), Words("各創業保証制度を利用するとき。", "Where a start-up guarantee scheme is used.")),
    ),
    steps=(
        step("consult", Party.FOUNDER, "担当部署に相談する", "Turn to the desk in charge"),
        step("combine_support", CORPORATION, "五つの支援で創業を手伝う", "Help the start with the five kinds of support"),
    ),
    windows=DESKS,
    duties=(duty("monitor", CORPORATION, Party.FOUNDER, "創業後の定期的なモニタリング", "Regular monitoring after the start"),),
    gaps=(_SET_BY_SCHEMES, AFTER_FISCAL_2020),
    readings=(
        reading(
            "五つの支援がいつまで続くかは書かれていない。2020年度の案内が2020事業とともに示し、専門家派遣はその事業によるので、"
            "2020年度の終わりまでの支援とみる",
            "Until when the five kinds of support last is not said. The guide of fiscal 2020 shows them beside the programme"
            " of that year, which sends the experts, so they are taken to end with it",
            PROGRAMME,
        ),
    ),
)

_PREFECTURE = Source("https://www-pref-okayama-jp.cache.yimg.jp/page/detail-49293.html", "新規創業資金")
_OF_2026 = replace(
    _OF_2020,
    stated_on=READ_ON,
    closes_on=None,
    source=_PREFECTURE,
    courses=(
        Course(
            Words(
                "創業資金の保証：岡山県の新規創業資金など。スタートアップ創出促進保証も受ける",
                "guarantee of funds, by the prefecture's loan for new founders and others, that for start-ups without the owner's guarantee among them",
            )
        ),
        Course(
            Words("専門家派遣：創業計画書の策定支援など（2020年度の内容）", "experts, who help with the plan of the start and more (as of fiscal 2020)"),
            cost_yen=0,
        ),
        Course(Words("保証料率の割引：0.2％（2020年度の内容）", "guarantee fee lower by 0.2 % (as of fiscal 2020)")),
        Course(Words("創業フォローアップ：定期的なモニタリングなど（2020年度の内容）", "follow-up, with regular monitoring (as of fiscal 2020)")),
        Course(
            Words(
                "創業セミナー・スクール：支援機関と共催、職員を講師に派遣（2020年度の内容）",
                "seminars and schools held with support bodies, staff as lecturers (as of fiscal 2020)",
            )
        ),
    ),
    particulars=(
        Particular(
            Words("新規創業資金の対象", "Whom the prefecture's loan serves"),
            Words(
                "1か月以内（会社を作るなら2か月以内）に開業する人か、開業から5年未満の事業者。創業支援そのものの対象ではない。",
                "Whoever starts within a month (two months with a company), or started less than five years ago; not so the other support.",
            ),
        ),
        Particular(
            Words("割引の対象", "Where the fee is lower"),
            Words("各創業保証制度を利用するとき（2020年度の内容）。", "Where a start-up guarantee scheme is used (as of fiscal 2020)."),
        ),
    ),
    gaps=(
        _SET_BY_SCHEMES,
        not_stated(
            "県の新規創業資金のほか、五つの支援のいまの内容を示すページはない。条件は2020年度のもの。いまの条件は協会で確かめる",
            "But for the prefecture's loan no page shows the five kinds of support as they stand today; the terms are those of fiscal 2020,"
            " so ask the corporation for today's",
            _PREFECTURE,
        ),
    ),
    readings=(),
)

SCHEME = Scheme(
    id="startup-support",
    kind=Kind.ADVICE,
    name=Words("創業支援（岡山県信用保証協会）", "Start-up support (Okayama)"),
    summary=Words(
        "専門家、保証、保証料の割引、継続的な支え、セミナーの五つで創業者を助ける。",
        "Founders are helped by experts, guarantees, a lower fee, follow-up and seminars.",
    ),
    aliases=("創業者への5つの支援", "岡山県の創業支援"),
    editions=(_OF_2020, _OF_2026),
)
"""Source: 003 創業支援; the loan of today from a page of the prefecture."""
