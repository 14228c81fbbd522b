"""The meeting as sources of the whole country tell of it: what it is and what it is for."""

from dataclasses import replace
from datetime import date

from seido.facts.business.size import is_sme
from seido.rules.build import all_of, judgement
from seido.rules.words import Source, Words, reading
from seido.schemes.advice.desks import COUNCILS
from seido.schemes.advice.okayama import BUSINESS
from seido.schemes.gaps import not_stated
from seido.schemes.model import Course, Edition, Particular
from seido.schemes.parties import Party, together
from seido.schemes.procedure import step
from seido.schemes.publications import CASH_FLOW_LEAFLET_2014, GUIDEBOOK_2016
from seido.schemes.requirements import no_antisocial_ties

_LEAFLET = CASH_FLOW_LEAFLET_2014.under("「経営サポート会議」")
_GUIDEBOOK = GUIDEBOOK_2016.under("事業再生計画実施関連保証制度：⑩経営サポート会議")
ENHANCED = Source("https://speed-accounting.com/2025_08_05/3537", "経営改善サポート保証（強化型）", date(2025, 8, 5))
"""An accountant's page on the enhanced type of the guarantee of improvement support."""
NEEDED_FOR_ENHANCED = Particular(
    Words("強化型の保証", "The enhanced guarantee"),
    Words(
        "経営改善サポート保証の強化型（2026年3月31日までの申込み）には、この会議が必須とする解説がある。",
        "For the enhanced guarantee of improvement support, applied for until 31 March 2026, one page says that the meeting is a must.",
    ),
)
_IN_YOKOHAMA = Particular(
    Words("会議の計画", "The plan of the meeting"),
    Words(
        "協会を事務局とする会議の計画であることが、保証の要件になる（2023年度のページ）",
        "That the plan comes of a meeting with the corporation as secretariat is asked for the guarantee (page of fiscal 2023)",
    ),
    whose="横浜市",
)
_YOKOHAMA = Source("https://www.sinpo-yokohama.or.jp/hosyouseido/needs/", "経営改善サポート保証", date(2023, 4, 1))
TERMS_OF_TODAY = not_stated(
    "会議の回数・費用・書類を示すいまのページはない。開き方は元の案内のまま。いまの条件は協会で確かめる",
    "No page of today shows how often it meets, its cost and papers; how it is held is as in the older guide, so ask the corporation for today's",
    COUNCILS,
)
"""What no page says of the meeting as it is held today."""

_CALLED = Words("会議を開いて経営支援を検討する必要が認められること", "A meeting on its support is found to be needed")
_NATIONAL_SECRETARIAT = Words("信用保証協会等（事務局）", "guarantee corporation or the like, as secretariat")
_CASE_BY_CASE = reading(
    "どの事業者の会議を開くかは書かれていない。中小企業者ごとに検討する場なので、必要かどうかは事務局の判断に残す",
    "For which business a meeting is held is not said. It deliberates on one SME at a time, so whether it is needed is left to the secretariat",
    _GUIDEBOOK,
)
_called_2014 = judgement(
    "meeting_is_called",
    _CALLED,
    _NATIONAL_SECRETARIAT,
    _LEAFLET,
    reading(
        "会議の対象は書かれていない。ちらしの図は「資金繰りに困っている方」が会議の支援で計画を作るとするが、その程度はないので、必要かどうかは事務局の判断に残す",
        "Whom the meeting serves is not said. In the leaflet's picture those short of cash draw up their plan with its help, without saying"
        " how short, so whether it is needed is left to the secretariat",
        _LEAFLET,
    ),
)
_called_2016 = judgement("meeting_is_called", _CALLED, _NATIONAL_SECRETARIAT, _GUIDEBOOK, _CASE_BY_CASE)

OF_2014 = Edition(
    stated_on=CASH_FLOW_LEAFLET_2014.stated_on,
    source=_LEAFLET,
    rule=all_of(is_sme, no_antisocial_ties, _called_2014),
    courses=(Course(Words("再生計画の作成の支援", "support of drawing up a revitalisation plan")),),
    particulars=(
        Particular(Words("事務局", "Secretariat"), Words("信用保証協会等。", "The guarantee corporation or the like.")),
        Particular(
            Words("会議の後の道", "What it leads to"),
            Words(
                "再生計画に債権者が合意すると、計画を実行する資金に借換保証と経営改善サポート保証を使える。再生支援協議会等の支援でも計画を作れる。",
                "Where the creditors agree to the plan, the refinancing guarantee and that of improvement support can fund it;"
                " the plan can also be drawn up with the turnaround council and others.",
            ),
        ),
    ),
    steps=(
        step("ask_for_meeting", BUSINESS, "近くの信用保証協会に相談する", "Turn to the nearest corporation"),
        step("draw_up_plan", BUSINESS, "会議などの支援を受けて再生計画を作る", "Draw up a revitalisation plan with the help of the meeting"),
        step("agree_to_plan", Party.CREDITORS, "再生計画に合意する", "Agree to the plan"),
    ),
    windows=("guarantee_corporation",),
    gaps=(not_stated("会議の開き方、出席者、費用は書かれていない", "How it is called, who takes part and what it costs is not said", _LEAFLET),),
)
_HELD_BY = Particular(Words("開催", "Who holds it"), Words("信用保証協会等が開く。", "The guarantee corporation or the like."))
_TAKING_PART = Particular(
    Words("出席者", "Who takes part"),
    Words("信用保証協会や債権者である金融機関等の関係者が一堂に会する。", "The corporation, the banks that are creditors and all others concerned."),
)
_PATH = Particular(
    Words("会議の後の道", "What it leads to"),
    Words(
        "会議の検討に基づいて作成・決定された計画は、債権者全員が合意すれば、経営改善サポート保証の計画になる。",
        "A plan drawn up or decided on by its deliberation is one for the guarantee of improvement support, once all creditors agree.",
    ),
)
OF_2016 = replace(
    OF_2014,
    stated_on=GUIDEBOOK_2016.stated_on,
    source=_GUIDEBOOK,
    rule=all_of(is_sme, no_antisocial_ties, _called_2016),
    courses=(Course(Words("経営支援の方向性、内容等の検討（中小企業者ごと）", "deliberation on the direction and content of support, one SME at a time")),),
    particulars=(_HELD_BY, _TAKING_PART, _PATH),
    steps=(
        step("ask_for_meeting", BUSINESS, "信用保証協会に相談する", "Turn to the corporation"),
        step(
            "exchange_views",
            together(Party.CORPORATION, Party.BANK, others=True),
            "一堂に会し、経営支援の方向性と内容を検討する",
            "Meet, and deliberate on the support",
        ),
        step("agree_to_plan", Party.CREDITORS, "会議の検討に基づく計画に全員が合意する", "All agree to the plan that comes of it"),
    ),
    gaps=(not_stated("会議の求め方と費用は書かれていない", "How one asks for it and what it costs is not said", _GUIDEBOOK),),
    readings=(
        reading(
            "会議の対象は「中小企業者ごとに」とあるだけなので、事実としては中小企業者であることだけを求める",
            'Of whom it serves only "one SME at a time" is said, so of facts nothing is asked but that it is an SME',
            _GUIDEBOOK,
        ),
    ),
)
_PATH_TO_COUNCIL = Particular(
    Words("会議の後の相談先", "Whom it leads to"),
    Words(
        "中小企業活性化協議会（2022年3月までの再生支援協議会）の支援でも計画を作れる。",
        "The plan can also be drawn up with the SME revitalisation council, which was the turnaround council until March 2022.",
    ),
)
OF_2022 = replace(
    OF_2016,
    stated_on=date(2022, 4, 1),
    source=COUNCILS,
    particulars=(_HELD_BY, _TAKING_PART, _PATH, _PATH_TO_COUNCIL),
    windows=("guarantee_corporation", "sme_revitalisation_council"),
    gaps=(*OF_2016.gaps, TERMS_OF_TODAY),
)
"""The council under its new name; the rest stands as in 2016."""
OF_2025 = replace(
    OF_2022,
    stated_on=date(2025, 8, 5),
    source=ENHANCED,
    particulars=(*OF_2022.particulars, NEEDED_FOR_ENHANCED, _IN_YOKOHAMA),
    readings=(
        *OF_2022.readings,
        reading(
            "強化型に会議が必須とするのは二次的な解説で、横浜市の協会の2023年度のページは会議の計画を保証の要件とする。ほかの協会も同じかは確かめられない",
            "That the enhanced type needs the meeting is said by a secondary page; that of the corporation of Yokohama, of fiscal 2023, asks for the"
            " meeting's plan. Whether the others do cannot be told",
            _YOKOHAMA,
        ),
    ),
)
"""What of late is told of the guarantee that rests on the meeting."""
