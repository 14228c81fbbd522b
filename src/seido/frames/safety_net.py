"""The separate frame for safety-net guarantees (経営安定関連の別枠)."""

from datetime import date

from seido.facts.business.size import is_cooperative
from seido.facts.finance.guarantees import (
    used_safety_net_ordinary,
    used_safety_net_special_small,
    used_safety_net_unsecured,
)
from seido.facts.finance.repaid_guarantees import (
    repaid_safety_net_ordinary,
    repaid_safety_net_special_small,
    repaid_safety_net_unsecured,
)
from seido.frames import general
from seido.frames.draws import Draw, by_line
from seido.frames.frame import Frame, left_by_line
from seido.rules.build import choose, yen
from seido.rules.quantity import oku
from seido.rules.words import Source, Words, reading

_SOURCE = Source("002_9b07640c7467e1dd.txt", "セーフティネット保証制度：支援内容", date(2016, 4, 1))

ORDINARY = Frame(
    id="safety_net_ordinary",
    words=Words("セーフティネット枠（普通保険）", "Safety-net frame, ordinary"),
    cap=general.ORDINARY.cap,
    used=used_safety_net_ordinary,
    repaid=repaid_safety_net_ordinary,
    source=_SOURCE,
)
"""Capped like the general frame."""

UNSECURED = Frame(
    id="safety_net_unsecured",
    words=Words("セーフティネット枠（無担保保険）", "Safety-net frame, unsecured"),
    cap=general.UNSECURED.cap,
    used=used_safety_net_unsecured,
    repaid=repaid_safety_net_unsecured,
    source=_SOURCE,
)
"""Capped like the general frame."""

SPECIAL_SMALL = Frame(
    id="safety_net_special_small",
    words=Words("セーフティネット枠（特別小口保険）", "Safety-net frame, special small-sum"),
    cap=general.SPECIAL_SMALL.cap,
    used=used_safety_net_special_small,
    repaid=repaid_safety_net_special_small,
    source=_SOURCE,
)
"""Capped like the general frame, by date."""

BANK_FAILURE_ORDINARY = Frame(
    id="safety_net_bank_failure",
    words=Words("セーフティネット枠（普通保険、6号）", "Safety-net frame, ordinary, bank failure"),
    cap=choose((is_cooperative, yen(oku(4))), otherwise=yen(oku(3))),
    used=used_safety_net_ordinary,
    repaid=repaid_safety_net_ordinary,
    source=Source(
        "https://www.jfc.go.jp/n/company/sme/insurance_spcase.html",
        "経営安定関連保証：破綻金融機関等関連",
    ),
    readings=(
        reading(
            "6号の普通保険の枠は、会社の3億円だけが示され、組合は書かれていない。組合は4"
            "億円のままとする",
            "For case 6 the page gives ¥300 million for a company and is silent on"
            " cooperatives, which are taken to keep ¥400 million",
            Source(
                "https://www.jfc.go.jp/n/company/sme/insurance_spcase.html",
                "経営安定関連保証：破綻金融機関等関連",
            ),
        ),
    ),
)
"""3億円 where a bank has failed (6号). It is the ordinary line, with more room."""

left = left_by_line(ORDINARY, UNSECURED, SPECIAL_SMALL)
"""What is left for safety-net guarantees."""

bank_failure_left = left_by_line(BANK_FAILURE_ORDINARY, UNSECURED, SPECIAL_SMALL)
"""What is left for safety-net guarantees where a bank has failed."""

draws = by_line(ORDINARY, UNSECURED, SPECIAL_SMALL)
"""How a loan falls on its lines."""

special_small_draw, usual_draw = draws

bank_failure_draw = Draw((UNSECURED, BANK_FAILURE_ORDINARY))
"""How it does where a bank has failed, the special small-sum line apart."""
