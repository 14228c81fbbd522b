"""The separate frame for guarantees after a severe disaster (災害関係保証の別枠)."""

from datetime import date

from seido.facts.finance.guarantees import (
    used_disaster_ordinary,
    used_disaster_special_small,
    used_disaster_unsecured,
)
from seido.frames.draws import by_line
from seido.frames.frame import Frame, left_by_line
from seido.rules.build import yen
from seido.rules.quantity import man, oku
from seido.rules.words import Source, Words, reading

_SOURCE = Source(
    "https://vvs.vector.co.jp/f-topics/37638", "災害関係保証：保証限度額", date(2024, 1, 1)
)

ORDINARY = Frame(
    id="disaster_ordinary",
    words=Words("災害関係枠（普通保険）", "Disaster frame, ordinary"),
    cap=yen(oku(2)),
    used=used_disaster_ordinary,
    source=_SOURCE,
    readings=(
        reading(
            "組合の額は書かれていない。一般の枠のように倍にはせず、書かれた2億円とする",
            "The page gives no amount for cooperatives; the ¥200 million that it prints is taken"
            " for them too, and not twice as much as in the general frame",
            _SOURCE,
        ),
    ),
)
"""2億円."""

UNSECURED = Frame(
    id="disaster_unsecured",
    words=Words("災害関係枠（無担保保険）", "Disaster frame, unsecured"),
    cap=yen(man(8_000)),
    used=used_disaster_unsecured,
    source=_SOURCE,
)
"""8,000万円."""

SPECIAL_SMALL = Frame(
    id="disaster_special_small",
    words=Words("災害関係枠（特別小口保険）", "Disaster frame, special small-sum"),
    cap=yen(man(2_000)),
    used=used_disaster_special_small,
    source=_SOURCE,
)
"""2,000万円."""

left = left_by_line(ORDINARY, UNSECURED, SPECIAL_SMALL)
"""What is left: of the special small-sum line where it is used, else of the two others."""

draws = by_line(ORDINARY, UNSECURED, SPECIAL_SMALL)
"""How a loan falls on its lines."""
