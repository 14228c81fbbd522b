"""コミュニティ: a place that any member founds for a problem, with answers of experts."""

from seido.procedures.model import Edition, Figure, Procedure, event, state
from seido.rules.words import Words, reading
from seido.schemes.parties import Party, either
from seido.schemes.publications import CASH_FLOW_LEAFLET_2014, PLAN_LEAFLET_2015

_PLACE = CASH_FLOW_LEAFLET_2014.under("コミュニティ")
_MAP = PLAN_LEAFLET_2015.under("施策情報提供")
_MEMBER, _EXPERT, _OPERATOR = Party.PARTICIPANT, Party.EXPERT, Party.OPERATOR

PROCEDURE = Procedure(
    id="community",
    name=Words("コミュニティ", "Community"),
    schemes=("mirasapo-portal",),
    editions=(
        Edition(
            stated_on=CASH_FLOW_LEAFLET_2014.stated_on,
            source=_PLACE,
            states=(
                state("wished", "課題がある", "a problem"),
                state("open", "開設中", "open"),
                state("held", "確認のため停止中", "held for review"),
                state("closed", "閉鎖", "closed", final=True),
            ),
            events=(
                event("found", "wished", "open", _MEMBER, "課題のためのコミュニティを作る", "Found a community for the problem", source=_PLACE),
                event("drop", "wished", "closed", _MEMBER, "作らない", "Do not found it"),
                event(
                    "post",
                    "open",
                    None,
                    either(_MEMBER, Party.OWNER),
                    "話題を出し、先輩経営者などと交流する",
                    "Raise a topic and exchange with senior owners",
                    source=_PLACE,
                ),
                event("answer", "open", None, _EXPERT, "専門家として答える", "Answer as an expert", source=_PLACE),
                event("report_abuse", "open", None, either(_MEMBER, _EXPERT), "不適切な投稿を知らせる", "Report abuse", reason=True),
                event("hold", "open", "held", _OPERATOR, "確認のため止める", "Hold it for review", reason=True, undone_by="release"),
                event("release", "held", "open", _OPERATOR, "再び開く", "Open it again"),
                event("close", ("open", "held"), "closed", either(_MEMBER, _OPERATOR), "閉じる", "Close it", reason=True),
            ),
            parties=(_MEMBER, Party.OWNER, _EXPERT, _OPERATOR),
            readings=(reading("投稿をだれが見られるかは書かれていない。参加者だけとする", "Who sees posts is not said: those who take part alone", _PLACE),),
            figures=(
                Figure(
                    Words(
                        "国・都道府県・市町村の施策を探す「施策マップ」は2015年3月から、情報提供は2014年1月から",
                        "The map of measures of state, prefecture and municipality: since March 2015; information since January 2014",
                    ),
                    _MAP,
                ),
            ),
        ),
    ),
)
"""Source: 000 and 001 コミュニティ."""
