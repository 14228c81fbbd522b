"""The frame of the start-up guarantees (創業関連保証), that for a restart included."""

from datetime import date

from seido.facts.application import as_of
from seido.facts.business.startup import supported_by_municipality
from seido.facts.finance.guarantees import used_startup
from seido.facts.finance.repaid_guarantees import repaid_startup
from seido.frames.draws import Draw
from seido.frames.frame import Frame
from seido.rules.build import at_least, choose, yen
from seido.rules.quantity import man
from seido.rules.words import Source, Words

STARTUP = Frame(
    id="startup",
    words=Words("創業関連保証", "Start-up guarantees"),
    cap=choose(
        (at_least(as_of, date(2021, 8, 2)), yen(man(3_500))),
        (at_least(as_of, date(2018, 4, 1)), yen(man(2_000))),
        # With the municipality's certificate it is the supported guarantee (支援創業関連).
        (supported_by_municipality, yen(man(1_500))),
        otherwise=yen(man(1_000)),
    ),
    used=used_startup,
    repaid=repaid_startup,
    source=Source(
        "https://nara-cgc.or.jp/news/detail/129", "創業関連保証に係る保証限度額", date(2021, 9, 17)
    ),
)
"""1,000万円, or 1,500万円 with the municipality's certificate; 2,000万円 from 2018-04-01;
3,500万円 from 2021-08-02.

Source: http://www.hiroshima-shinpo.or.jp/guarantee/hosyo/foundation2.html;
http://cgc-yamanashi.or.jp/4122/; the page of Nara.
"""

left = STARTUP.left
"""What is left for start-up guarantees."""

draws = (Draw((STARTUP,)),)
"""How a loan falls on it."""
