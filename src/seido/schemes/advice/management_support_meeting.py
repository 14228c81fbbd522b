"""経営サポート会議: a business, its banks and supporters around one table, with the corporation as secretariat.

The nation's sources say what the meeting is and what it is for; whom it serves and how one asks for
it, only the guide of Okayama says: its edition is for that corporation alone.
"""

from dataclasses import replace

from seido.facts.business.services import improvement_plan, meeting_requested, mostly_guaranteed_loans, needs_exchange_with_banks
from seido.facts.business.size import is_sme
from seido.rules.build import all_of, any_of, judgement, one_of, requirement
from seido.rules.words import Words, reading
from seido.schemes.advice.okayama import BUSINESS, CORPORATION, DESKS, served_in_okayama
from seido.schemes.gaps import not_stated
from seido.schemes.model import Course, Edition, Kind, Particular, Scheme
from seido.schemes.parties import Party, together
from seido.schemes.procedure import step
from seido.schemes.publications import CASH_FLOW_LEAFLET_2014, GUIDEBOOK_2016, OKAYAMA_GUIDE_2020
from seido.schemes.requirements import no_antisocial_ties

_PURPOSE = OKAYAMA_GUIDE_2020.under("経営サポート会議：目的")
_WHO = OKAYAMA_GUIDE_2020.under("経営サポート会議：対象となる方")
_LEAFLET = CASH_FLOW_LEAFLET_2014.under("「経営サポート会議」")
_GUIDEBOOK = GUIDEBOOK_2016.under("事業再生計画実施関連保証制度：⑩経営サポート会議")
_SECRETARIAT = Words("岡山県信用保証協会（事務局）", "corporation of Okayama, as secretariat")

_asked_for = requirement(
    "asked_for",
    Words("事業者と融資金融機関または支援機関が会議を求めること", "The business, with a lender or a support body, asks for it"),
    meeting_requested,
    _PURPOSE,
)
_suits = requirement(
    "suits_a_meeting",
    Words("会議の対象となる5つの場合のいずれかであること", "It is one of five kinds of business"),
    any_of(
        one_of(improvement_plan, "none"),
        all_of(
            mostly_guaranteed_loans, judgement("needs_support", Words("経営改善へのサポートが必要なこと", "Its management needs support"), _SECRETARIAT, _WHO)
        ),
        needs_exchange_with_banks,
        one_of(improvement_plan, "at_main_bank"),
        judgement("meeting_is_needed", Words("要請を受けて会議の必要性が認められること", "The meeting is found to be needed"), _SECRETARIAT, _WHO),
    ),
    _WHO,
)

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

_OF_2014 = Edition(
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
_OF_2016 = replace(
    _OF_2014,
    stated_on=GUIDEBOOK_2016.stated_on,
    source=_GUIDEBOOK,
    rule=all_of(is_sme, no_antisocial_ties, _called_2016),
    courses=(Course(Words("経営支援の方向性、内容等の検討（中小企業者ごと）", "deliberation on the direction and content of support, one SME at a time")),),
    particulars=(
        Particular(
            Words("出席者", "Who takes part"),
            Words("信用保証協会や債権者である金融機関等の関係者が一堂に会する。", "The corporation, the banks that are creditors and all others concerned."),
        ),
        Particular(
            Words("会議の後の道", "What it leads to"),
            Words(
                "会議の検討に基づいて作成・決定された計画は、債権者全員が合意すれば、経営改善サポート保証の計画になる。",
                "A plan drawn up or decided on by its deliberation is one for the guarantee of improvement support, once all creditors agree.",
            ),
        ),
    ),
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

SCHEME = Scheme(
    id="management-support-meeting",
    kind=Kind.ADVICE,
    name=Words("経営サポート会議", "Management support meeting"),
    summary=Words(
        "事業者と関係者が一堂に会して意見を交わし、早い経営改善と再生をめざす。", "A business and all concerned exchange views, so that it recovers soon."
    ),
    aliases=("岡山県の経営サポート会議",),
    editions=(
        _OF_2014,
        _OF_2016,
        Edition(
            stated_on=OKAYAMA_GUIDE_2020.stated_on,
            source=_WHO,
            corporation="岡山",
            rule=all_of(served_in_okayama, is_sme, _asked_for, _suits),
            courses=(Course(Words("関係者の意見交換", "exchange of views among all concerned")),),
            particulars=(
                Particular(
                    Words("設置", "Where it belongs"),
                    Words(
                        "岡山県中小企業支援ネットワークに置かれた、企業支援のための会議。", "The SME support network of Okayama set it up, to help businesses."
                    ),
                ),
                Particular(
                    Words("出席者", "Who takes part"),
                    Words(
                        "事業者、金融機関、商工会議所・商工会等の支援機関、保証協会（事務局）。",
                        "The business, its banks, support bodies such as chambers, and the corporation as secretariat.",
                    ),
                ),
                Particular(
                    Words("会議の後の道", "What it leads to"),
                    Words(
                        "各金融機関等の調整、国・支援機関の専門家派遣、再生支援協議会・地域経済活性化支援"
                        "機構、おかやま活性化ファンド等、経営力強化保証・経営改善サポート保証・県制度"
                        "（事業再生資金等）の活用。",
                        "Coordination of the banks, experts, the turnaround council and REVIC, the"
                        " Okayama revitalisation fund, guarantees for management strengthening and"
                        " improvement support, and loans of the prefecture.",
                    ),
                ),
            ),
            steps=(
                step("ask_for_meeting", BUSINESS, "金融機関か支援機関とともに開催を求める", "Ask for it with a lender"),
                step("call_banks", CORPORATION, "関係金融機関等に呼びかける", "Call the banks together"),
                step("exchange_views", together(Party.BUSINESS, Party.CONCERNED), "意見を交わし、支援の方向を検討する", "Exchange views on what to do"),
            ),
            windows=(*DESKS, "financial_institution", "chamber"),
            gaps=(not_stated("会議の開催までの期間と費用は書かれていない", "How long it takes to be called and what it costs is not said", _PURPOSE),),
        ),
    ),
)
"""Source: 000, 002 ⑩ and, for Okayama, 003 経営サポート会議."""
