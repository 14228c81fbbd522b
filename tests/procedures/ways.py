"""Small procedures that tests take apart."""

from datetime import date

from seido.procedures.clocks import Unit
from seido.procedures.model import Edition, event, lapse, state, within
from seido.rules.words import Source
from seido.schemes.parties import Party

SOURCE = Source("004_061b586d4ab271b2.txt", "その他の注意事項", date(2025, 3, 14))
TEN = within(10, Unit.DAYS, "ask", first_day_counts=False)


def way(*events, states=None, parties=(Party.BUSINESS, Party.BANK), courses=()):
    """Return an edition: asked and answered within ten days, unless other events are given."""
    return Edition(
        date(2025, 1, 1),
        SOURCE,
        states
        or (
            state("open", "受付前", "open"),
            state("asked", "依頼", "asked"),
            state("answered", "回答", "answered", final=True),
            state("lapsed", "失効", "lapsed", final=True),
        ),
        events or (ASK, ANSWER, LAPSE),
        parties,
        courses,
    )


ASK = event("ask", "open", "asked", Party.BUSINESS, "頼む", "Ask")
ANSWER = event("answer", "asked", "answered", Party.BANK, "答える", "Answer", by=TEN)
LAPSE = lapse("pass", "asked", "lapsed", TEN, "期限が過ぎる", "It lapses")
