"""予約保証: reserved now, drawn when the money is needed, within a year."""

from datetime import date

from seido.procedures.clocks import Unit
from seido.procedures.model import Edition, Figure, Procedure, event, lapse, state, within
from seido.procedures.papers import APPLICATION, GUARANTEE_CERTIFICATE, LOAN_CONTRACT
from seido.rules.words import Source, Words, reading
from seido.schemes.parties import Party
from seido.schemes.publications import GUIDEBOOK_2016

_GUIDE = GUIDEBOOK_2016.under("予約保証制度")
_IBARAKI = Source("https://icgc.or.jp/hoshou/post-219", "予約保証：制度要件、信用保証料率")
_BUSINESS, _BANK, _CORPORATION = Party.BUSINESS, Party.BANK, Party.CORPORATION
_YEAR = within(365, Unit.DAYS, "reserve", first_day_counts=False, source=_IBARAKI)

PROCEDURE = Procedure(
    id="reservation",
    name=Words("予約保証", "Reserved guarantee"),
    schemes=("reserved-guarantee",),
    editions=(
        Edition(
            stated_on=date(2016, 4, 1),
            source=_GUIDE,
            states=(
                state("preparing", "申込準備", "preparing"),
                state("applied", "予約申込み", "applied"),
                state("reserved", "予約済", "reserved"),
                state("drawing", "借入れの申込み", "asked to draw"),
                state("drawn", "実行済", "drawn", final=True),
                state("declined", "謝絶・取下げ", "declined or withdrawn", final=True),
                state("lapsed", "予約失効", "lapsed", final=True),
            ),
            events=(
                event(
                    "apply",
                    "preparing",
                    "applied",
                    _BUSINESS,
                    "予約を申し込む",
                    "Apply to reserve",
                    papers=(APPLICATION,),
                    undone_by="take_back",
                    source=_GUIDE,
                ),
                event("take_back", "applied", "preparing", _BUSINESS, "申込みを直すため取り下げる", "Take it back to mend it"),
                event(
                    "reserve",
                    "applied",
                    "reserved",
                    _CORPORATION,
                    "審査して予約する",
                    "Examine and reserve",
                    papers=(GUARANTEE_CERTIFICATE,),
                    second_person=True,
                    sets="certificate_day",
                    source=_GUIDE,
                ),
                event("decline", "applied", "declined", _CORPORATION, "予約しない", "Decline", reason=True, second_person=True),
                event("draw", "reserved", "drawing", _BUSINESS, "必要になり借入れを申し込む", "Ask to draw, when the money is needed", by=_YEAR, source=_GUIDE),
                event("not_yet", "drawing", "reserved", _BUSINESS, "借入れを先に延ばす", "Put the loan off"),
                event(
                    "lend",
                    "drawing",
                    "drawn",
                    _BANK,
                    "信用を確かめて融資し、保証料を受け取る",
                    "Check its credit, lend, and take the fee",
                    papers=(LOAN_CONTRACT,),
                    by=_YEAR,
                    sets="loan_day",
                    source=_GUIDE,
                ),
                event(
                    "refuse_to_lend",
                    "drawing",
                    "declined",
                    _BANK,
                    "信用の悪化などで融資しない",
                    "Refuse, as its credit has worsened",
                    reason=True,
                    source=_GUIDE,
                ),
                event("withdraw", ("preparing", "reserved"), "declined", _BUSINESS, "予約をやめる", "Withdraw", reason=True),
                lapse("lapse", ("reserved", "drawing"), "lapsed", _YEAR, "予約の期間が過ぎる", "The reservation lapses", _IBARAKI),
            ),
            parties=(_BUSINESS, _BANK, _CORPORATION),
            readings=(
                reading(
                    "1年以内の予約期間は、茨城の示す「発効日の翌日から365日」で数える",
                    "One year at most is counted as Ibaraki does: 365 days from the day after it takes effect",
                    _IBARAKI,
                ),
            ),
            figures=(
                Figure(Words("2,000万円まで（小口は500万円）、借入れは5年まで", "Up to 20 million yen (small 5 million), loans of five years at most"), _GUIDE),
                Figure(Words("保証料は借りるときだけ", "The fee is paid on drawing alone"), _GUIDE),
            ),
        ),
    ),
)
"""Source: 002 予約保証制度."""
