"""What an owner who guaranteed the debts can keep (経営者保証に関するガイドライン)."""

from dataclasses import dataclass
from datetime import date

from seido.money.bounds import below_zero
from seido.refusal import Problem, refuse
from seido.rules.quantity import Yen, man
from seido.rules.words import Source, Words, reading

GUIDEBOOK = Source(
    "002_9b07640c7467e1dd.txt", "「経営者保証に関するガイドライン」の利用促進", date(2016, 4, 1)
)
LIVING_COST = Source(
    "https://saimuseiri.esora-law.com/voluntaryliquidation/fixed-period", "一定期間の生計費"
)

FREE_PROPERTY = man(99)
"""Left to everyone in bankruptcy already (自由財産)."""

_BY_GUIDEBOOK = (man(100), man(360))
_LIVING_COST_A_MONTH = man(33)
# From this age on: the most months of employment benefit; the least is three months at every age.
_MONTHS_MOST = ((60, 8), (45, 11), (35, 9), (30, 8), (0, 6))
_MONTHS_LEAST = 3
_AGE_OVER_THE_TABLE = 65
READINGS = (
    reading(
        "生計費は「年齢等に応じて100万円～360万円」とあるだけで、年齢ごとの額は書かれていない。"
        "年齢が分かれば、雇用保険の給付の"
        "1か月を33万円と数える法律事務所の表により、"
        "表のない65歳からは100万円～360万円のままとする",
        'The guidebook says only "1 to 3.6 million yen, by age and the like". Where the age is'
        " known the table by age of a law office is"
        " taken, which counts 330,000 yen for each month of employment benefit; from 65 on, where"
        " it is silent, the guidebook's range stands",
        GUIDEBOOK,
    ),
)
_MORE_RECOVERED = Words("回収見込額の増加額", "the increase in what is recovered")


@dataclass(frozen=True, slots=True)
class KeptAssets:
    """What can be left to the owner, as a range, beside a home that is not lavish.

    Attributes:
        free: free property, in yen.
        least: least and most living costs on top, in yen; what is agreed lies between.
        most: see ``least``.
        source: where the living costs stand.
    """

    free: Yen
    least: Yen
    most: Yen
    source: Source

    @property
    def total(self) -> tuple[Yen, Yen]:
        """Return the least and the most that is kept in all, in yen."""
        return self.free + self.least, self.free + self.most


def kept_assets(age: int | None = None, more_recovered: Yen | None = None) -> KeptAssets:
    """Return what an owner can keep who decides early on revival or closing (残存資産).

    Args:
        age: the owner's age; None where unknown.
        more_recovered: by how much the early decision raises what creditors recover (回収見込額の
            増加額), in yen; None where unknown. No more than that is kept beyond free property.

    Raises:
        Refused: for an age or an amount below zero.

    Source: GUIDEBOOK, LIVING_COST.
    """
    refuse([_age_problem(age), below_zero(_MORE_RECOVERED, more_recovered, "more_recovered")])
    (least, most), source = _living_costs(age)
    if more_recovered is not None:
        least, most = min(least, more_recovered), min(most, more_recovered)
    return KeptAssets(FREE_PROPERTY, least, most, source)


def _living_costs(age: int | None) -> tuple[tuple[Yen, Yen], Source]:
    if age is None or age >= _AGE_OVER_THE_TABLE:
        return _BY_GUIDEBOOK, GUIDEBOOK
    months = next(months for first, months in _MONTHS_MOST if age >= first)
    return (_LIVING_COST_A_MONTH * _MONTHS_LEAST, _LIVING_COST_A_MONTH * months), LIVING_COST


def _age_problem(age: int | None) -> Problem | None:
    if age is None or age >= 0:
        return None
    return Problem(
        f"年齢が{age}歳です。0歳以上にしてください", f"an age of {age} is below zero", "age"
    )
