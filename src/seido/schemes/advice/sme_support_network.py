"""岡山県中小企業支援ネットワーク: the bodies that stand together for businesses in trouble."""

from dataclasses import replace
from datetime import date

from seido.facts.business.size import is_sme
from seido.rules.build import all_of
from seido.rules.words import Source, Words, reading
from seido.schemes.advice.desks import COUNCILS
from seido.schemes.advice.okayama import CORPORATION, DESKS, served_in_okayama
from seido.schemes.gaps import not_stated
from seido.schemes.model import Course, Edition, Kind, Particular, Scheme
from seido.schemes.parties import Party
from seido.schemes.procedure import step
from seido.schemes.publications import OKAYAMA_GUIDE_2020

_SOURCE = OKAYAMA_GUIDE_2020.under("岡山県中小企業支援ネットワーク")

_ORIGIN = Particular(
    Words("成り立ち", "How it came to be"),
    Words(
        "内閣府・金融庁・中小企業庁が2012年4月にまとめた政策パッケージ（金融円滑化法の最終延長を踏まえたもの）を受け、2012年10月に作られた。",
        "Set up in October 2012 on the policy package of April 2012 by the Cabinet Office, the Financial Services Agency"
        " and the SME Agency, which followed the last extension of the act on easing finance.",
    ),
)
_SECRETARIAT = Particular(Words("事務局", "Secretariat"), Words("岡山県信用保証協会。", "The guarantee corporation of Okayama."))
_AUTHORITIES_2020 = Particular(
    Words("構成：行政・支援機関", "Members: authorities and support bodies"),
    Words(
        "中国経済産業局、岡山財務事務所、岡山県、産業振興財団、再生支援協議会、"
        "地域経済活性化支援機構、商工会議所連合会、商工会連合会、中小企業団体中央会、"
        "おかやまキャピタルマネジメント",
        "Bureau of economy, finance office, Okayama, its industrial foundation, the"
        " turnaround council, REVIC, federations of commerce, Okayama Capital"
        " Management",
    ),
)
_BANKS = Particular(
    Words("構成：金融機関", "Members: banks"),
    Words(
        "中国・トマト・広島・百十四・伊予の5行、おかやま・水島・津山・玉島・備北・吉備・備前日生の7信用金庫、笠岡信用組合、日本公庫、商工中金",
        "Five banks, seven shinkin banks, Kasaoka credit cooperative, JFC, Shoko Chukin",
    ),
)
_PROFESSIONS = Particular(
    Words("構成：士業", "Members: professions"),
    Words("弁護士会、公認会計士協会中国会岡山県部会、税理士会支部連合会、中小企業診断士会", "Lawyers, accountants, tax accountants, consultants"),
)

_OF_2020 = Edition(
    stated_on=OKAYAMA_GUIDE_2020.stated_on,
    source=_SOURCE,
    rule=all_of(served_in_okayama, is_sme),
    courses=(
        Course(Words("ネットワーク会議：経営改善・事業再生支援の環境整備", "meeting of the members, which prepares the ground for recovery")),
        Course(Words("経営サポート会議：個々の事業者のための会議", "management support meeting for one business")),
    ),
    particulars=(_ORIGIN, _SECRETARIAT, _AUTHORITIES_2020, _BANKS, _PROFESSIONS),
    steps=(
        step("use_meeting", Party.BUSINESS, "経営サポート会議を通じて利用する", "Use it through a management support meeting"),
        step(
            "bring_in_bodies",
            CORPORATION,
            "事務局として、会議のために関係金融機関等に呼びかける",
            "As secretariat, call the banks and bodies concerned to the meeting",
        ),
    ),
    windows=(*DESKS, "financial_institution", "chamber"),
    gaps=(
        not_stated("会議の回数と、個々の事業者への支援の中身は書かれていない", "How often it meets, and what is done for one business, is not said", _SOURCE),
    ),
)

_VISITS = Source("https://visionokayama.jp/article/20240401/64913", "岡山県商工会連合会と岡山県信用保証協会の帯同訪問", date(2024, 4, 1))
_AUTHORITIES_2022 = Particular(
    Words("構成：行政・支援機関", "Members: authorities and support bodies"),
    Words(
        "中国経済産業局、岡山財務事務所、岡山県、産業振興財団、中小企業活性化協議会（再生支援協議会から）、"
        "地域経済活性化支援機構、商工会議所連合会、商工会連合会、中小企業団体中央会、"
        "おかやまキャピタルマネジメント",
        "Bureau of economy, finance office, Okayama, its industrial foundation, the SME"
        " revitalisation council (once the turnaround council), REVIC, federations of commerce,"
        " Okayama Capital Management",
    ),
)
_MEMBERS_OF_2020 = not_stated(
    "構成機関は2020年のもの。再生支援協議会が活性化協議会になったほかは、いまの構成機関は確かめられない",
    "The members are those of 2020; but for the revitalisation council in the turnaround council's place, those of today cannot be told",
    COUNCILS,
)
_OF_2022 = replace(
    _OF_2020,
    stated_on=date(2022, 4, 1),
    source=COUNCILS,
    particulars=(_ORIGIN, _SECRETARIAT, _AUTHORITIES_2022, _BANKS, _PROFESSIONS),
    gaps=(*_OF_2020.gaps, _MEMBERS_OF_2020),
)
_OF_2023 = replace(
    _OF_2022,
    stated_on=date(2024, 4, 1),
    opens_on=date(2023, 6, 1),
    source=_VISITS,
    particulars=(
        *_OF_2022.particulars,
        Particular(
            Words("商工会連合会との連携", "With the federation of societies of commerce"),
            Words(
                "2023年2月の協定により、2023年6月から保証協会と商工会連合会が事業者をともに訪ねる。",
                "By an agreement of February 2023, the corporation and the federation visit businesses together from June 2023 on.",
            ),
        ),
    ),
    readings=(
        reading(
            "帯同訪問は2023年6月に始まったとだけあるので、その月の初日からこの版で答える",
            "That the joint visits began in June 2023 is all that is said; this edition answers from the first of the month",
            Source("https://visionokayama.jp/article/20230703/63872", "帯同訪問の開始", date(2023, 7, 3)),
        ),
    ),
)

SCHEME = Scheme(
    id="sme-support-network",
    kind=Kind.ADVICE,
    name=Words("岡山県中小企業支援ネットワーク", "SME support network (Okayama)"),
    summary=Words(
        "保証協会を事務局に、金融機関・支援機関・行政が中小企業の経営改善と再生の環境を整える。",
        "Banks, support bodies and authorities, with the corporation as secretariat, stand ready for businesses that must recover.",
    ),
    aliases=("中小企業支援ネットワーク",),
    editions=(_OF_2020, _OF_2022, _OF_2023),
)
"""Source: 003 岡山県中小企業支援ネットワーク; what changed in 2022 and 2023 from later pages."""
