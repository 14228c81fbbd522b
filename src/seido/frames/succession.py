"""The separate frame for handing a business on, with a certificate (経営承継円滑化法の別枠).

What it lends for is shares, assets and tax, never repaying another guarantee.
"""

from datetime import date

from seido.facts.finance.guarantees import used_succession_ordinary, used_succession_unsecured
from seido.frames.draws import Draw
from seido.frames.frame import Frame
from seido.rules.build import total, yen
from seido.rules.quantity import man, oku
from seido.rules.words import Source, Words, reading

# The page of 2025 says the same: https://www.pref.kanagawa.jp/docs/jf2/cnt/f105/p1121571.html.
_SOURCE = Source(
    "http://www.kansai.meti.go.jp/2chuusyou/shoukei/syoukeikinyu.htm",
    "信用保険の特例：通常の保証枠とは別枠",
    date(2015, 1, 26),
)

ORDINARY = Frame(
    id="succession_ordinary",
    words=Words("経営承継枠（普通保険）", "Succession frame, ordinary"),
    cap=yen(oku(2)),
    used=used_succession_ordinary,
    source=_SOURCE,
)
"""2億円; the schemes that draw on it lend to companies and individuals, not to cooperatives."""

UNSECURED = Frame(
    id="succession_unsecured",
    words=Words("経営承継枠（無担保保険）", "Succession frame, unsecured"),
    cap=yen(man(8_000)),
    used=used_succession_unsecured,
    source=_SOURCE,
    readings=(
        reading(
            "ページは特別小口保険（2,000万円）の枠にも触れるが、別の条件があり、2億8,000"
            "万円の合計に入っていない。この枠は加えない",
            "The pages name a special small-sum line of ¥20 million as well, which has"
            " conditions of its own and is left out of their ¥280 million; it is not"
            " added",
            _SOURCE,
        ),
    ),
)
"""8,000万円."""

left = total(ORDINARY.left, UNSECURED.left)
"""What is left of both together."""

draws = (Draw((UNSECURED, ORDINARY)),)
"""How a loan falls on both: the unsecured one first, as with the general frames."""
