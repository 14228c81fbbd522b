"""The meeting in Okayama: whom it serves and how one asks for it, by that corporation's guide alone."""

from dataclasses import replace

from seido.facts.business.services import improvement_plan, meeting_requested, mostly_guaranteed_loans, needs_exchange_with_banks
from seido.facts.business.size import is_sme
from seido.rules.build import all_of, any_of, judgement, one_of, requirement
from seido.rules.words import Words
from seido.schemes.advice.desks import COUNCILS
from seido.schemes.advice.management_support_meeting.national import ENHANCED, NEEDED_FOR_ENHANCED, OF_2022, OF_2025, TERMS_OF_TODAY
from seido.schemes.advice.okayama import BUSINESS, CORPORATION, DESKS, served_in_okayama
from seido.schemes.gaps import not_stated
from seido.schemes.model import Course, Edition, Particular
from seido.schemes.parties import Party, together
from seido.schemes.procedure import step
from seido.schemes.publications import OKAYAMA_GUIDE_2020

_PURPOSE = OKAYAMA_GUIDE_2020.under("経営サポート会議：目的")
_WHO = OKAYAMA_GUIDE_2020.under("経営サポート会議：対象となる方")
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

_PURPOSE_OF_IT = Particular(Words("目的", "What it is for"), Words("迅速な経営改善と再生。", "Better management and recovery without delay."))
_PLACE = Particular(
    Words("設置", "Where it belongs"),
    Words("岡山県中小企業支援ネットワークに置かれた、企業支援のための会議。", "The SME support network of Okayama set it up, to help businesses."),
)
_TAKING_PART = Particular(
    Words("出席者", "Who takes part"),
    Words(
        "事業者、金融機関、商工会議所・商工会等の支援機関、保証協会（事務局）。",
        "The business, its banks, support bodies such as chambers, and the corporation as secretariat.",
    ),
)
_PATH_2020 = Particular(
    Words("会議の後の道", "What it leads to"),
    Words(
        "各金融機関等の調整、国・支援機関の専門家派遣、再生支援協議会・地域経済活性化支援"
        "機構、おかやま活性化ファンド等、経営力強化保証・経営改善サポート保証・県制度"
        "（事業再生資金等）の活用。",
        "Coordination of the banks, experts, the turnaround council and REVIC, the"
        " Okayama revitalisation fund, guarantees for management strengthening and"
        " improvement support, and loans of the prefecture.",
    ),
)

OKAYAMA_2020 = Edition(
    stated_on=OKAYAMA_GUIDE_2020.stated_on,
    source=_WHO,
    corporation="岡山",
    rule=all_of(served_in_okayama, is_sme, _asked_for, _suits),
    courses=(Course(Words("関係者の意見交換", "exchange of views among all concerned")),),
    particulars=(_PURPOSE_OF_IT, _PLACE, _TAKING_PART, _PATH_2020),
    steps=(
        step("ask_for_meeting", BUSINESS, "金融機関か支援機関とともに開催を求める", "Ask for it together with a lender or a support body"),
        step("call_banks", CORPORATION, "関係金融機関等に呼びかける", "Call the banks together"),
        step("exchange_views", together(Party.BUSINESS, Party.CONCERNED), "意見を交わし、支援の方向を検討する", "Exchange views on what to do"),
    ),
    windows=(*DESKS, "financial_institution", "chamber"),
    gaps=(not_stated("会議の開催までの期間と費用は書かれていない", "How long it takes to be called and what it costs is not said", _PURPOSE),),
)
_PATH_2022 = Particular(
    Words("会議の後の道", "What it leads to"),
    Words(
        "各金融機関等の調整、国・支援機関の専門家派遣、中小企業活性化協議会（再生支援協議会から）・地域経済活性化支援"
        "機構、おかやま活性化ファンド等、経営力強化保証・経営改善サポート保証・県制度"
        "（事業再生資金等）の活用。",
        "Coordination of the banks, experts, the SME revitalisation council (once the turnaround council) and REVIC,"
        " the Okayama revitalisation fund, guarantees for management strengthening and"
        " improvement support, and loans of the prefecture.",
    ),
)
OKAYAMA_2022 = replace(
    OKAYAMA_2020,
    stated_on=OF_2022.stated_on,
    source=COUNCILS,
    particulars=(_PURPOSE_OF_IT, _PLACE, _TAKING_PART, _PATH_2022),
    windows=(*OKAYAMA_2020.windows, "sme_revitalisation_council"),
    gaps=(*OKAYAMA_2020.gaps, TERMS_OF_TODAY),
)
OKAYAMA_2025 = replace(OKAYAMA_2022, stated_on=OF_2025.stated_on, source=ENHANCED, particulars=(*OKAYAMA_2022.particulars, NEEDED_FOR_ENHANCED))
