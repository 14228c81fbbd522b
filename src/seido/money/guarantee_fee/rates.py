"""A guarantee fee rate (保証料率) and who bears it: gross, the state's part, the borrower's part.

Where the rates of a scheme stand is its edition; see ``seido.schemes.fees.rates``. Rates that are
no scheme's are in ``seido.money.guarantee_fee.corporation_rates``.
"""

from dataclasses import dataclass
from typing import Literal

from seido.refusal import Problem
from seido.rules.quantity import Rate, percent
from seido.rules.words import Words

CLASSES = range(1, 10)
"""The nine classes (料率区分), from the dearest to the cheapest."""

CLASS_WITHOUT_BALANCE_SHEET = 5
"""The class of a business that draws up no balance sheet (貸借対照表を作成していない方).

Source: https://www.kagawa-cgc.com/riyou/hosyoryo.html. 福井 also puts firms in their first fiscal
year and joint debtors there.
"""

End = Literal["lowest", "highest"]
"""Which end of a range a rate is, where a source gives no more than a range."""

_NONE = percent(0)


@dataclass(frozen=True, slots=True)
class ClassRate:
    """A rate a year that is possible: for one class, in one case.

    Attributes:
        fee_class: the class (料率区分), 1 to 9; None where the rate is the same for all.
        gross: the rate before the state pays its part.
        state: the rate that the state pays in the business's place (国の補助).
        words: the case that the rate is for; None where none is named.
        end: which end of a range it is; None where it is a rate of its own.
    """

    fee_class: int | None
    gross: Rate
    state: Rate = _NONE
    words: Words | None = None
    end: End | None = None

    @property
    def borrower(self) -> Rate:
        """Return the rate that the business pays (事業者負担)."""
        return self.gross - self.state


def class_problem(fee_class: int, *, has_balance_sheet: bool | None = None) -> Problem | None:
    """Return what is wrong with a fee class; None where it exists and fits."""
    if fee_class not in CLASSES:
        return Problem(
            f"保証料率区分{fee_class}はありません。1から9までです",
            f"there is no fee class {fee_class}; classes run from 1 to 9",
            "fee_class",
        )
    if has_balance_sheet is False and fee_class != CLASS_WITHOUT_BALANCE_SHEET:
        return Problem(
            f"貸借対照表がないときの区分は5です（{fee_class} と書かれています）",
            f"without a balance sheet the class is 5, not {fee_class}",
            "fee_class",
        )
    return None
