"""The separate frame for crisis guarantees (危機関連保証の別枠), beside that of the safety net."""

from datetime import date

from seido.facts.finance.guarantees import (
    used_crisis_ordinary,
    used_crisis_special_small,
    used_crisis_unsecured,
)
from seido.facts.finance.repaid_guarantees import (
    repaid_crisis_ordinary,
    repaid_crisis_special_small,
    repaid_crisis_unsecured,
)
from seido.frames import general
from seido.frames.draws import by_line
from seido.frames.frame import Frame, left_by_line
from seido.rules.words import Source, Words

_SOURCE = Source(
    "https://www.town.aizumi.lg.jp/docs/2020031300021/",
    "危機関連保証：一般保証・セーフティネット保証とは別枠",
    date(2020, 3, 19),
)

ORDINARY = Frame(
    id="crisis_ordinary",
    words=Words("危機関連枠（普通保険）", "Crisis frame, ordinary"),
    cap=general.ORDINARY.cap,
    used=used_crisis_ordinary,
    repaid=repaid_crisis_ordinary,
    source=_SOURCE,
)
"""Capped like the general frame."""

UNSECURED = Frame(
    id="crisis_unsecured",
    words=Words("危機関連枠（無担保保険）", "Crisis frame, unsecured"),
    cap=general.UNSECURED.cap,
    used=used_crisis_unsecured,
    repaid=repaid_crisis_unsecured,
    source=_SOURCE,
)
"""Capped like the general frame."""

SPECIAL_SMALL = Frame(
    id="crisis_special_small",
    words=Words("危機関連枠（特別小口保険）", "Crisis frame, special small-sum"),
    cap=general.SPECIAL_SMALL.cap,
    used=used_crisis_special_small,
    repaid=repaid_crisis_special_small,
    source=_SOURCE,
)
"""Capped like the general frame, by date."""

left = left_by_line(ORDINARY, UNSECURED, SPECIAL_SMALL)
"""What is left for crisis guarantees."""

draws = by_line(ORDINARY, UNSECURED, SPECIAL_SMALL)
"""How a loan falls on its lines."""
