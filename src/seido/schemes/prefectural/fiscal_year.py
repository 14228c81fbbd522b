"""The fiscal year (年度) for which a prefecture or municipality prints the terms of its loans."""

from dataclasses import dataclass
from datetime import date

from seido.rules.words import Words

_HEISEI, _REIWA = 1989, 2019


@dataclass(frozen=True, slots=True)
class FiscalYear:
    """A fiscal year of public offices (年度): from 1 April to 31 March.

    Attributes:
        year: the calendar year in which it begins.
    """

    year: int

    @property
    def first_day(self) -> date:
        """1 April of it."""
        return date(self.year, 4, 1)

    @property
    def last_day(self) -> date:
        """31 March, its last day."""
        return date(self.year + 1, 3, 31)

    @property
    def words(self) -> Words:
        """Its name: ``令和7年度（2025年度）``. The year of the change of eras is 令和元年度."""
        first = _REIWA if self.year >= _REIWA else _HEISEI
        era = "令和" if first == _REIWA else "平成"
        number = "元" if self.year == first else f"{self.year - first + 1}"
        return Words(f"{era}{number}年度（{self.year}年度）", f"fiscal {self.year}")

    def holds(self, day: date) -> bool:
        """Return whether a day lies in it."""
        return self.first_day <= day <= self.last_day
