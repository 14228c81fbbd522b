"""The separate frame for carrying out a revitalisation plan (事業再生計画実施関連保証の別枠)."""

from datetime import date

from seido.facts.finance.guarantees import (
    used_revitalisation_ordinary,
    used_revitalisation_special_small,
    used_revitalisation_unsecured,
)
from seido.facts.finance.repaid_guarantees import (
    repaid_revitalisation_ordinary,
    repaid_revitalisation_special_small,
    repaid_revitalisation_unsecured,
)
from seido.frames import general
from seido.frames.draws import by_line
from seido.frames.frame import Frame, left_by_line
from seido.rules.words import Source, Words

_SOURCE = Source(
    "003_6d2acececfa387a1.txt", "経営改善サポート保証制度：保証限度額", date(2020, 4, 1)
)

ORDINARY = Frame(
    id="revitalisation_ordinary",
    words=Words("事業再生枠（普通保険）", "Revitalisation frame, ordinary"),
    cap=general.ORDINARY.cap,
    used=used_revitalisation_ordinary,
    repaid=repaid_revitalisation_ordinary,
    source=_SOURCE,
)
"""Capped like the general frame."""

UNSECURED = Frame(
    id="revitalisation_unsecured",
    words=Words("事業再生枠（無担保保険）", "Revitalisation frame, unsecured"),
    cap=general.UNSECURED.cap,
    used=used_revitalisation_unsecured,
    repaid=repaid_revitalisation_unsecured,
    source=_SOURCE,
)
"""Capped like the general frame."""

SPECIAL_SMALL = Frame(
    id="revitalisation_special_small",
    words=Words("事業再生枠（特別小口保険）", "Revitalisation frame, special small-sum"),
    cap=general.SPECIAL_SMALL.cap,
    used=used_revitalisation_special_small,
    repaid=repaid_revitalisation_special_small,
    source=_SOURCE,
)
"""Capped like the general frame, by date."""

left = left_by_line(ORDINARY, UNSECURED, SPECIAL_SMALL)
"""What is left: of the special small-sum line where it is used, else of the two others."""

draws = by_line(ORDINARY, UNSECURED, SPECIAL_SMALL)
"""How a loan falls on its lines."""
