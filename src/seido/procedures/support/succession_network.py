"""事業承継ネットワーク: diagnosed on a visit, sorted with a coordinator, helped by an expert."""

from seido.procedures.model import Edition, Figure, Procedure, event, state
from seido.procedures.papers import DIAGNOSIS_SHEET, REFERRAL, VISIT_REPORT
from seido.rules.words import Words, reading
from seido.schemes.parties import Party, either
from seido.schemes.publications import OKAYAMA_GUIDE_2020

_NETWORK = OKAYAMA_GUIDE_2020.under("岡山県事業承継ネットワーク")
_BODIES = either(Party.CHAMBER, Party.SOCIETY, Party.FEDERATION, Party.SOME_BANKS)
_COORDINATORS = either(Party.COORDINATOR, Party.BLOCK_COORDINATOR)

PROCEDURE = Procedure(
    id="succession_network",
    name=Words("事業承継ネットワークの支援", "Support by the succession network"),
    schemes=("succession-network",),
    editions=(
        Edition(
            stated_on=OKAYAMA_GUIDE_2020.stated_on,
            source=_NETWORK,
            states=(
                state("visited", "訪問前", "before the visit"),
                state("diagnosed", "診断済", "diagnosed"),
                state("referred", "コーディネーターへ引継ぎ", "referred to a coordinator"),
                state("planned", "進め方の決定", "way settled"),
                state("helped", "専門家の派遣", "an expert sent"),
                state("closed", "支援終了", "closed", final=True),
            ),
            events=(
                event(
                    "diagnose",
                    "visited",
                    "diagnosed",
                    _BODIES,
                    "訪問して後継者の有無と準備を診断する",
                    "Diagnose on a visit whether there is a successor, and prepared",
                    papers=(DIAGNOSIS_SHEET,),
                    source=_NETWORK,
                ),
                event("accompany", ("diagnosed", "planned", "helped"), None, _BODIES, "伴走して支援する", "Accompany and support", source=_NETWORK),
                event(
                    "refer",
                    "diagnosed",
                    "referred",
                    _BODIES,
                    "課題をコーディネーターに引き継ぐ",
                    "Refer the problem to a coordinator",
                    papers=(REFERRAL,),
                    undone_by="hand_back",
                    source=_NETWORK,
                ),
                event("hand_back", "referred", "diagnosed", _COORDINATORS, "支援機関に戻す", "Hand it back to the support body", reason=True),
                event(
                    "settle_way", "referred", "planned", _COORDINATORS, "課題を整理し進め方を決める", "Sort the problems and settle the way", source=_NETWORK
                ),
                event("send_expert", "planned", "helped", Party.NETWORK, "登録専門家を派遣する", "Send a registered expert", source=_NETWORK),
                event("report", "helped", "planned", Party.EXPERT, "専門家が報告する", "Report, as the expert", papers=(VISIT_REPORT,)),
                event("close", ("diagnosed", "planned"), "closed", _BODIES, "支援を終える", "Close the support"),
                event("not_wanted", "visited", "closed", Party.BUSINESS, "診断を受けない", "Do not want it"),
            ),
            parties=(
                Party.BUSINESS,
                Party.CHAMBER,
                Party.SOCIETY,
                Party.FEDERATION,
                Party.SOME_BANKS,
                Party.COORDINATOR,
                Party.BLOCK_COORDINATOR,
                Party.NETWORK,
                Party.EXPERT,
            ),
            readings=(reading("診断や派遣の間隔は書かれていない。日は示さない", "Intervals are not said: no day is shown", _NETWORK),),
            figures=(
                Figure(
                    Words(
                        "事務局は岡山県産業振興財団。12会議所・20商工会・27市町村",
                        "Secretariat: the prefecture's industrial foundation; 12 chambers, 20 societies, 27 municipalities",
                    ),
                    _NETWORK,
                ),
            ),
        ),
    ),
)
"""Source: 003 岡山県事業承継ネットワーク."""
