"""Guaranteed lending on receivables and stock (流動資産担保融資保証, ABL)."""

from dataclasses import dataclass
from datetime import date

from seido.money.bounds import below_zero
from seido.refusal import Problem, refuse
from seido.rules.quantity import Rate, Rounding, Yen, man, oku, percent, round_whole
from seido.rules.words import Source, Words, reading

GUIDEBOOK = Source("002_9b07640c7467e1dd.txt", "流動資産担保融資保証制度", date(2016, 4, 1))

GUARANTEED_CAP = oku(2)
LENT_CAP = oku(2) + man(5_000)
GUARANTEED_SHARE = percent(80)
FEE = percent("0.68")
_NONE = percent(0)

READINGS = (
    reading(
        "担保の評価額、保証額、保証料の円未満の扱いは書かれていない。それぞれ切り捨てる",
        "Nothing is said of parts of a yen in what is counted, guaranteed and charged; each is cut"
        " off",
        GUIDEBOOK,
    ),
    reading(
        "保証料は「借入極度額（借入金額）に対し、年率0.68％」とあるだけなので、"
        "極度額の1年分を示す。期間が短ければ少なくなる",
        "The fee is 0.68 % a year of the line, no more is said, so that of a full year on the"
        " whole line is shown; a shorter loan costs less",
        GUIDEBOOK,
    ),
)


@dataclass(frozen=True, slots=True)
class Line:
    """What can be lent on current assets.

    Attributes:
        collateral: what the lender counts of receivables and stock, in yen.
        lent: the line, in yen.
        guaranteed: the part that the corporation guarantees, in yen.
        fee_per_year: the fee for a year on the whole line, in yen.
    """

    collateral: Yen
    lent: Yen
    guaranteed: Yen
    fee_per_year: Yen


def asset_backed_line(
    receivables: Yen, receivables_rate: Rate, stock: Yen = 0, stock_rate: Rate = _NONE
) -> Line:
    """Return the line on receivables and stock, with what is guaranteed and its fee.

    Args:
        receivables: receivables that may be assigned (売掛債権), in yen. One with a ban on
            assignment (債権譲渡禁止特約) is not among them until its debtor has lifted the ban.
        receivables_rate: what the lender counts of them (掛け目), from 0 to 1.
        stock: stock (棚卸資産), in yen. Machines and vehicles are no stock.
        stock_rate: what the lender counts of it, from 0 to 1.

    The fee is for a full year on the line (借入極度額).

    Raises:
        Refused: for an amount below zero, or a rate outside 0 to 1.

    Source: GUIDEBOOK.
    """
    refuse(
        [
            below_zero(Words("売掛債権", "the amount of receivables"), receivables, "receivables"),
            below_zero(Words("棚卸資産", "the amount of stock"), stock, "stock"),
            _rate_problem("売掛債権", "receivables", receivables_rate),
            _rate_problem("棚卸資産", "stock", stock_rate),
        ]
    )
    collateral = round_whole(receivables * receivables_rate + stock * stock_rate, Rounding.DOWN)
    lent = min(collateral, LENT_CAP)
    guaranteed = min(round_whole(lent * GUARANTEED_SHARE, Rounding.DOWN), GUARANTEED_CAP)
    return Line(collateral, lent, guaranteed, round_whole(lent * FEE, Rounding.DOWN))


def _rate_problem(ja: str, en: str, rate: Rate) -> Problem | None:
    if 0 <= rate <= 1:
        return None
    return Problem(
        f"{ja}の掛け目{rate}は0から1までではありません",
        f"the rate on {en}, {rate}, is not from 0 to 1",
        f"{en}_rate",
    )
