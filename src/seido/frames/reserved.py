"""What may be reserved (予約保証), within the frames that the guarantee will draw on."""

from dataclasses import replace
from datetime import date

from seido.facts.finance.guarantees import used_reserved, uses_small_enterprise_guarantee
from seido.frames import general, small
from seido.frames.draws import where
from seido.frames.frame import Frame
from seido.rules.build import choose, least, yen
from seido.rules.quantity import man
from seido.rules.words import Source, Words, reading

RESERVED = Frame(
    id="reserved",
    words=Words("予約保証", "Reserved guarantees"),
    cap=choose((uses_small_enterprise_guarantee, yen(man(500))), otherwise=yen(man(2_000))),
    used=used_reserved,
    source=Source("002_9b07640c7467e1dd.txt", "予約保証制度：支援内容", date(2016, 4, 1)),
    readings=(
        reading(
            "002は予約保証の枠を別に設けるとは書いていない。予約する額は、通常の枠にも収"
            "まる必要があるとする",
            "Document 002 names no frame of its own for reserved guarantees, so what is"
            " reserved is taken to need room in the usual ones as well",
            Source("002_9b07640c7467e1dd.txt", "予約保証制度：支援内容", date(2016, 4, 1)),
        ),
    ),
)
"""2,000万円, and 500万円 together with the small-enterprise guarantee."""

left = least(
    RESERVED.left,
    choose((uses_small_enterprise_guarantee, small.left), otherwise=general.left),
)
"""What may still be reserved."""

draws = tuple(
    replace(each, within=(RESERVED, *each.within))
    for each in (*where(uses_small_enterprise_guarantee, small.draws), *general.draws)
)
"""How what is reserved will fall on frames, its own cap apart."""
