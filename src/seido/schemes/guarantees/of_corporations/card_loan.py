"""Card-loan guarantee (事業者カードローン当座貸越根保証): a small line by card, a product of each corporation."""

from dataclasses import replace

from seido.rules.build import yen
from seido.rules.quantity import man
from seido.rules.words import Words
from seido.schemes.guarantees.of_corporations.overdraft import NATIONWIDE, OF_YAMAGUCHI
from seido.schemes.guarantees.usual.usual_terms import INTEREST_SET_BY_BANK
from seido.schemes.model import Kind, Particular, Scheme

_LINE = Words("極度額", "The line")

SCHEME = Scheme(
    id="card-loan-guarantee",
    kind=Kind.GUARANTEE,
    name=Words("事業者カードローン保証", "Card-loan guarantee"),
    summary=Words(
        "日常の運転資金を、カードで極度額までくり返し借りられる当座貸越の保証。協会ごとの商品。",
        "Guarantees a line for everyday working capital that is drawn by card; a product of each corporation.",
    ),
    aliases=("事業者カードローン", "事業者カードローン当座貸越根保証", "カードローン保証"),
    editions=(
        replace(NATIONWIDE, particulars=(Particular(_LINE, Words("100万円以上2,000万円以下", "From ¥1m to ¥20m"), whose="山口"), INTEREST_SET_BY_BANK)),
        replace(OF_YAMAGUCHI, limit=yen(man(2_000)), particulars=(Particular(_LINE, Words("100万円以上", "From ¥1m")), INTEREST_SET_BY_BANK)),
    ),
)
"""Source: the page of Yamaguchi, which bears no day."""
