"""The general frames of a business, and the cap that guaranteed bonds share with them."""

from datetime import date

from seido.facts.application import as_of
from seido.facts.business.profile import form
from seido.facts.business.size import is_cooperative
from seido.facts.finance.guarantees import (
    used_ordinary,
    used_special_small,
    used_specified_bond,
    used_unsecured,
)
from seido.facts.finance.repaid_guarantees import (
    repaid_ordinary,
    repaid_special_small,
    repaid_unsecured,
)
from seido.frames.draws import Draw
from seido.frames.frame import Frame
from seido.rules.build import at_least, choose, least, one_of, total, yen
from seido.rules.quantity import man, oku, percent
from seido.rules.words import Source, Words, reading

_GUIDEBOOK = Source("002_9b07640c7467e1dd.txt", "信用保証制度：保証限度額", date(2016, 4, 1))
_BONDS = Source("002_9b07640c7467e1dd.txt", "特定社債保証制度：保証限度額", date(2016, 4, 1))

ORDINARY = Frame(
    id="ordinary",
    words=Words("普通保証", "Ordinary frame"),
    cap=choose((is_cooperative, yen(oku(4))), otherwise=yen(oku(2))),
    used=used_ordinary,
    repaid=repaid_ordinary,
    source=_GUIDEBOOK,
)
"""2億円, for a cooperative 4億円 (004 保証限度額)."""

UNSECURED = Frame(
    id="unsecured",
    words=Words("無担保保証", "Unsecured frame"),
    cap=yen(man(8_000)),
    used=used_unsecured,
    repaid=repaid_unsecured,
    source=_GUIDEBOOK,
    readings=(
        reading(
            "どの枠から使うかを書いた資料はない。002は「無担保8千万円、最大で2億8千万円」"
            "とするので、担保のない融資は無担保の枠を先に満たし、残りが普通の枠に入るとす"
            "る",
            "No source prints in which order frames are filled. As 002 gives ¥80 million"
            " unsecured and ¥280 million at most, what goes without security is taken to"
            " fill the unsecured frame first, and the ordinary one takes the rest",
            _GUIDEBOOK,
        ),
    ),
)
"""8,000万円, for a cooperative as well."""

SPECIAL_SMALL = Frame(
    id="special_small",
    words=Words("無担保無保証人保証（特別小口）", "Special small-sum frame"),
    cap=choose((at_least(as_of, date(2018, 4, 1)), yen(man(2_000))), otherwise=yen(man(1_250))),
    used=used_special_small,
    repaid=repaid_special_small,
    source=Source("https://cgc-fukui.or.jp/3333.html", "特別小口保険の限度額の引上げ"),
)
"""1,250万円 (002, 000), and 2,000万円 from 2018-04-01."""

SPECIFIED_BOND = Frame(
    id="specified_bond",
    words=Words("特定社債保証", "Guaranteed bonds"),
    cap=yen(man(45_000)),
    used=used_specified_bond,
    source=_BONDS,
)
"""4億5,000万円."""

WITH_BONDS = Frame(
    id="with_bonds",
    words=Words("普通・無担保・特定社債の合計", "Ordinary, unsecured and bonds together"),
    cap=yen(oku(5)),
    used=total(used_ordinary, used_unsecured, used_specified_bond),
    repaid=total(repaid_ordinary, repaid_unsecured),
    source=_BONDS,
    readings=(
        reading(
            "002は三つの枠の合計の上限を特定社債保証の項に書く。合計はどちらの側からも限"
            "られるので、社債を発行した会社の普通・無担保の保証にも及ぶとする",
            "Document 002 states the cap on the three together under bonds. A sum is"
            " capped from either side, as the page of Hokkaido says, so it also binds"
            " ordinary and unsecured guarantees of a company, which alone issues bonds",
            Source("https://cgc-hokkaido.or.jp/guide/content.php", "保証限度額"),
        ),
    ),
)
"""5億円 for the three together, the safety net apart."""

_both = total(ORDINARY.left, UNSECURED.left)

left = choose((one_of(form, "company"), least(_both, WITH_BONDS.left)), otherwise=_both)
"""What is left of the ordinary and unsecured frames together."""

bonds_left = least(SPECIFIED_BOND.left, WITH_BONDS.left)
"""What is left for guaranteed bonds."""

_lines = (UNSECURED, ORDINARY)
_of_company = one_of(form, "company")

draws = (Draw(_lines, (WITH_BONDS,), _of_company), Draw(_lines))
"""How a loan falls on the unsecured and the ordinary frame."""

unsecured_draws = (Draw((UNSECURED,), (WITH_BONDS,), _of_company), Draw((UNSECURED,)))
"""How a loan falls on the unsecured frame that may fall on no other."""

bonds_draws = (Draw((SPECIFIED_BOND,), (WITH_BONDS,), part=percent(80)),)
"""How guaranteed bonds fall on theirs: with the 80 % of the issue that are guaranteed."""
