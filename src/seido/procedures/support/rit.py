"""地域間交流支援事業（RIT）: called for by JETRO, carried out by an organisation of firms."""

from seido.procedures.model import Edition, Figure, Procedure, event, state
from seido.procedures.papers import SPENDING_PLAN
from seido.rules.words import Words, reading
from seido.schemes.parties import Party, together
from seido.schemes.publications import GUIDEBOOK_2016

_RIT = GUIDEBOOK_2016.under("地域間交流支援事業：RIT事業")
_BODY, _JETRO = Party.PROJECT_BODY, Party.JETRO

PROCEDURE = Procedure(
    id="rit",
    name=Words("地域間交流支援事業（RIT）", "Regional exchange (RIT)"),
    schemes=("regional-exchange-rit",),
    editions=(
        Edition(
            stated_on=GUIDEBOOK_2016.stated_on,
            source=_RIT,
            states=(
                state("waiting", "募集前", "before the call"),
                state("open", "募集中", "open for applications"),
                state("applied", "申請", "applied"),
                state("adopted", "採択", "adopted"),
                state("carried_out", "実施中", "under way"),
                state("ended", "終了", "ended", final=True),
                state("refused", "不採択・辞退", "not adopted or withdrawn", final=True),
            ),
            events=(
                event("call", "waiting", "open", _JETRO, "案件を募集する", "Call for projects", source=_RIT),
                event(
                    "apply",
                    "open",
                    "applied",
                    _BODY,
                    "計画・予算・参加企業を添えて申請する",
                    "Apply with plan, budget and list of firms",
                    papers=(SPENDING_PLAN,),
                    undone_by="take_back",
                    source=_RIT,
                ),
                event("take_back", "applied", "open", _BODY, "申請を取り下げて直す", "Take it back to mend it"),
                event("adopt", "applied", "adopted", _JETRO, "審査し採択する", "Examine and adopt", second_person=True, source=_RIT),
                event("refuse", "applied", "refused", _JETRO, "採択しない", "Do not adopt", reason=True, second_person=True),
                event("withdraw", ("open", "adopted"), "refused", _BODY, "辞退する", "Withdraw", reason=True),
                event(
                    "carry_out",
                    ("adopted", "carried_out"),
                    "carried_out",
                    together(_BODY, _JETRO),
                    "派遣団・招へい・商談を行う",
                    "Hold missions, invitations and meetings",
                    source=_RIT,
                ),
                event("end", "carried_out", "ended", _BODY, "実施を終えて結果を報告する", "End it and report the results"),
            ),
            parties=(_BODY, _JETRO),
            readings=(
                reading("募集の期間と報告の期日は書かれていない。日は示さない", "When it is open and when to report is not said: no day is shown", _RIT),
            ),
            figures=(
                Figure(
                    Words(
                        "中小企業5社以上、構成員の3分の2以上が中小企業。1社では申請できない",
                        "Five SMEs or more, two thirds of the members; one firm alone cannot apply",
                    ),
                    _RIT,
                ),
                Figure(
                    Words(
                        "負担は総予算の3分の1以上。実施主体への補助金ではない",
                        "A third of the budget or more is one's own; it is no subsidy to the organisation",
                    ),
                    _RIT,
                ),
                Figure(Words("問い合わせ 03-3582-5314、最寄りの貿易情報センター", "Ask 03-3582-5314, or the nearest trade information centre"), _RIT),
            ),
        ),
    ),
)
"""Source: 002 RIT事業."""
