"""What a guarantee corporation adds to the state's plan-cost subsidy (保証協会独自の費用補助)."""

from dataclasses import dataclass
from datetime import date
from enum import Enum
from fractions import Fraction

from seido.money.guarantee_fee.corporations import corporation_named
from seido.rules.quantity import Rate, Rounding, Yen, man, percent, round_to
from seido.rules.words import Source, reading


class Base(Enum):
    """What a corporation's share is taken of; all of it within what the state counts."""

    PLAN = "plan"
    """The cost of the plan, without monitoring."""
    OWN_OF_PLAN = "own of plan"
    """What the business itself bears of the cost of the plan, without monitoring."""
    OWN = "own"
    """What the business itself bears of the whole cost."""


@dataclass(frozen=True, slots=True)
class TopUp:
    """One corporation's share, for businesses that use its guarantee.

    Attributes:
        corporation: the guarantee corporation (信用保証協会) by its short name.
        base: what the share is taken of.
        share: the share of it.
        cap: the most that is paid, in yen; None where the page prints none.
        step: the amount is rounded down to a multiple of this, in yen.
        source: where it stands.
    """

    corporation: str
    base: Base
    share: Rate
    cap: Yen | None
    step: Yen
    source: Source

    def amount(self, bases: dict[Base, Yen]) -> Yen:
        """Return what the corporation pays, in yen, from the amounts that shares are taken of."""
        share = int(round_to(bases[self.base] * self.share, self.step, Rounding.DOWN))
        return share if self.cap is None else min(share, self.cap)


_OKAYAMA = Source(
    "003_6d2acececfa387a1.txt",
    "国の「認定支援機関による経営改善計画策定支援事業」に係る費用補助",
    date(2020, 4, 1),
)
_FUKUSHIMA = Source(
    "https://www.fukushima-cgc.or.jp/support/project405/", "経営改善計画策定支援事業"
)

READINGS = (
    reading(
        "円未満の扱いが書かれていない協会の補助は、円未満を切り捨てる",
        "Where a corporation's page is silent on parts of a yen, they are dropped",
        _OKAYAMA,
    ),
    reading(
        "「中小企業者が負担する3分の1部分」は、費用から国の補助（円未満切捨て）を引いた、"
        "実際に負担する額とみる",
        '"The third that the business bears" is taken to be the yen that it really bears: the cost'
        " less the state's share, rounded down",
        _OKAYAMA,
    ),
    reading(
        "福島の「自己負担3分の1部分」はモニタリング費用を含むか書かれていない。"
        "費用の全体の自己負担とみる",
        'Whether "the own third" of Fukushima holds monitoring is not said; it is taken of the'
        " whole cost",
        _FUKUSHIMA,
    ),
)

TOP_UPS = (
    TopUp(
        "岡山",
        Base.OWN_OF_PLAN,
        percent(80),
        man(12),
        1,
        _OKAYAMA,
    ),
    # The corporation's page (https://www.miyagi-shinpo.or.jp/consultation/05/) prints the same
    # share and cap; the rounding to thousands stands in its earlier leaflet only.
    TopUp(
        "宮城",
        Base.PLAN,
        Fraction(1, 6),
        man(50),
        1_000,
        Source(
            "https://expydoc.com/doc/5746828/%E3%80%8C%E7%B5%8C%E5%96%B6%E6%94%B9%E5%96%84%E8%A8%88"
            "%E7%94%BB%E7%AD%96%E5%AE%9A%E3%80%8D%E3%81%AB%E4%BF%82%E3%82%8B%E8%B2%BB%E7%94%A8%E8%A"
            "3"
            "%9C%E5%8A%A9%E3%81%AB%E3%81%A4%E3%81%84%E3%81%A6",
            "「経営改善計画策定」に係る費用補助について 補助の概要",
        ),
    ),
    TopUp(
        "長野",
        Base.OWN_OF_PLAN,
        Fraction(1, 2),
        man(20),
        1,
        Source("https://www.nagano-cgc.or.jp/smallbusiness/keiei_kaizen_keikaku/", "補助の金額"),
    ),
    TopUp(
        "福島",
        Base.OWN,
        Fraction(1),
        None,
        1,
        _FUKUSHIMA,
    ),
)


def find_top_up(name: str) -> TopUp | None:
    """Return a corporation's share by its name: 岡山県, 岡山県信用保証協会, 岡山 or Okayama.

    None where no share of that corporation is in the sources; it may well give one.

    Raises:
        Refused: where no guarantee corporation bears that name.
    """
    short = corporation_named(name)
    return next((top_up for top_up in TOP_UPS if top_up.corporation == short), None)
