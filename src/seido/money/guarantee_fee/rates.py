"""The fee rate (保証料率) of a scheme for a business: by class, by sharing, less the state's part.

A business that does not know its class is answered with all nine, never with one of them.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from difflib import get_close_matches

from seido.money.dated import NotOffered
from seido.money.guarantee_fee.rate_tables import (
    CLASS_WITHOUT_BALANCE_SHEET,
    CLASSES,
    SUCCESSION_WITH_COORDINATOR,
    TABLES,
    RateTable,
)
from seido.money.guarantee_fee.subsidy import (
    class_problem,
    coordinated_support,
    requirement_problem,
)
from seido.refusal import Problem, Refused, refuse, refused
from seido.rules.quantity import Rate, percent
from seido.rules.words import Source, Words

_NONE = percent(0)
_REQUIREMENTS = (1, 2)
_SAFETY_NET = "safety-net-guarantee"
_COORDINATED = "coordinated-support-guarantee"
_SUCCESSION = "succession-special-guarantee"


@dataclass(frozen=True, slots=True)
class ClassRate:
    """The rate a year for one class, in one case.

    Attributes:
        fee_class: the class (料率区分), 1 to 9; None where the rate is the same for all.
        full: the rate before the state pays its part.
        subsidy: the rate that the state pays in the business's place (国の補助).
        case: which of several cases this is; None where there is one.
    """

    fee_class: int | None
    full: Rate
    subsidy: Rate = _NONE
    case: Words | None = None

    @property
    def borrower(self) -> Rate:
        """Return the rate that the business pays (事業者負担)."""
        return self.full - self.subsidy


@dataclass(frozen=True, slots=True)
class FeeRates:
    """The rates that are possible for a business: one where everything is known.

    Attributes:
        name: the scheme.
        choices: every rate that is possible, the dearest class first.
        source: where the rates are printed.
        notes: what was taken for granted, and what a reader should know.
    """

    name: Words
    choices: tuple[ClassRate, ...]
    source: Source
    notes: tuple[Words, ...]

    @property
    def lowest(self) -> Rate:
        """Return the lowest rate that the business may pay."""
        return min(choice.borrower for choice in self.choices)

    @property
    def highest(self) -> Rate:
        """Return the highest rate that the business may pay."""
        return max(choice.borrower for choice in self.choices)


SAFETY_NET = FeeRates(
    Words("セーフティネット保証", "Safety-net guarantee"),
    (ClassRate(None, percent("1.00")), ClassRate(None, percent("0.70"))),
    Source("002_9b07640c7467e1dd.txt", "セーフティネット保証制度 保証料", date(2016, 4, 1)),
    (
        Words(
            "おおむねの幅です。号と信用保証協会ごとに一律の率が決まっています",
            "an approximate range; each case and corporation has its own single rate",
        ),
    ),
)
"""About 0.7 to 1.0 % whatever the class; each corporation sets its own for each case."""

_RESERVING = (
    (percent("0.20"), Words("予約の上乗せ 0.20%", "reservation surcharge 0.20 %")),
    (percent("0.15"), Words("予約の上乗せ 0.15%", "reservation surcharge 0.15 %")),
)
"""What a reserved guarantee adds: 0.15 to 0.20 (002, 予約保証 保証料率)."""


def fee_rates(
    scheme: str,
    *,
    on: date,
    fee_class: int | None = None,
    has_balance_sheet: bool | None = None,
    shared: bool | None = None,
    coordinator: bool = False,
    requirement: int | None = None,
) -> FeeRates:
    """Return the fee rates a year that are possible for a business under a scheme.

    Args:
        scheme: the scheme's id, such as ``general-guarantee``; see ``TABLES`` for the others.
        on: the day on which the application is received.
        fee_class: the class (料率区分), 1 to 9; None answers with all nine.
        has_balance_sheet: False for a business that draws up none, which is class 5.
        shared: whether responsibility is shared (責任共有); None for what the scheme usually does.
        coordinator: whether a coordinator confirmed the succession (経営者保証コーディネーター).
        requirement: which requirement of the coordinated-support guarantee is met, 1 or 2; None
            answers with both.

    Examples:
        >>> rates = fee_rates("general-guarantee", on=date(2025, 4, 1))
        >>> rates.lowest, rates.highest
        (Fraction(9, 2000), Fraction(19, 1000))

    Raises:
        Refused: with a sentence for everything that does not fit.
    """
    if has_balance_sheet is False and fee_class is None:
        fee_class = CLASS_WITHOUT_BALANCE_SHEET
    refuse(
        (
            *_class_problems(fee_class, has_balance_sheet=has_balance_sheet),
            *_scheme_problems(scheme, requirement, coordinator=coordinator),
        )
    )
    if scheme == _SAFETY_NET:
        return SAFETY_NET
    table = TABLES[scheme]
    if coordinator:
        table = SUCCESSION_WITH_COORDINATOR
    notes = [] if table.note is None else [table.note]
    if shared is None:
        shared = table.usually_shared
        if table.shared and table.not_shared and table.shared != table.not_shared:
            notes.append(_taken(shared=shared))
    choices: Iterable[ClassRate] = _of_classes(table, fee_class, shared=shared)
    if scheme == _COORDINATED:
        choices = _by_requirement(fee_class, requirement, on)
    elif scheme == "reserved-guarantee":
        choices = _with_surcharge(choices)
    return FeeRates(table.name, tuple(choices), table.source, tuple(notes))


def _of_classes(table: RateTable, fee_class: int | None, *, shared: bool) -> list[ClassRate]:
    rates = table.shared if shared else table.not_shared
    if not rates:
        raise Refused(_no_such_side(table, shared=shared))
    if len(rates) == 1:
        return [ClassRate(None, rate) for rate in rates if rate is not None]
    chosen = CLASSES if fee_class is None else (fee_class,)
    found = [ClassRate(k, rate) for k in chosen if (rate := rates[k - 1]) is not None]
    if not found:
        raise refused(
            f"{table.name.ja}に区分{fee_class}の料率はありません",
            f"{table.name.en} has no rate for class {fee_class}",
            "fee_class",
        )
    return found


def _by_requirement(
    fee_class: int | None, requirement: int | None, on: date
) -> Iterator[ClassRate]:
    for number in CLASSES if fee_class is None else (fee_class,):
        for met in _REQUIREMENTS if requirement is None else (requirement,):
            paid = coordinated_support(number, met, on)
            if isinstance(paid, NotOffered):
                raise refused(paid.words.ja, paid.words.en)
            case = Words(f"対象要件{met}", f"requirement {met}")
            yield ClassRate(number, paid.rate, paid.state, case)


def _with_surcharge(choices: Iterable[ClassRate]) -> Iterator[ClassRate]:
    for choice in choices:
        for surcharge, case in _RESERVING:
            yield replace(choice, full=choice.full + surcharge, case=case)


def _class_problems(fee_class: int | None, *, has_balance_sheet: bool | None) -> Iterator[Problem]:
    if fee_class is not None and (problem := class_problem(fee_class)):
        yield problem
    if has_balance_sheet is False and fee_class not in (None, CLASS_WITHOUT_BALANCE_SHEET):
        yield Problem(
            f"貸借対照表がないときの区分は5です（{fee_class} と書かれています）",
            f"without a balance sheet the class is 5, not {fee_class}",
            "fee_class",
        )


def _scheme_problems(
    scheme: str, requirement: int | None, *, coordinator: bool
) -> Iterator[Problem]:
    if scheme not in TABLES and scheme != _SAFETY_NET:
        near = get_close_matches(scheme, TABLES, n=3, cutoff=0.4) or list(TABLES)[:6]
        yield Problem(
            f"制度「{scheme}」の料率表はありません。{'、'.join(near)} などから選ぶか、"
            "料率を書いてください",
            f"there is no table of rates for '{scheme}'; choose such as {', '.join(near)}, "
            "or give the rate",
            "scheme",
        )
    if requirement is not None and (problem := requirement_problem(requirement)):
        yield problem
    if requirement is not None and scheme != _COORDINATED:
        yield Problem(
            f"対象要件は協調支援型特別保証（{_COORDINATED}）だけにあります",
            f"only {_COORDINATED} has requirements 1 and 2; leave them out",
            "requirement",
        )
    if coordinator and scheme != _SUCCESSION:
        yield Problem(
            f"コーディネーターの確認は事業承継特別保証（{_SUCCESSION}）だけにあります",
            f"only {_SUCCESSION} knows a coordinator; leave it out",
            "coordinator",
        )


def _taken(*, shared: bool) -> Words:
    return (
        Words("責任共有制度の対象（原則）として計算", "taken as shared responsibility, the rule")
        if shared
        else Words("責任共有制度の対象外として計算", "taken as responsibility not shared")
    )


def _no_such_side(table: RateTable, *, shared: bool) -> Problem:
    return Problem(
        f"{table.name.ja}には責任共有制度の対象{'' if shared else '外'}の料率がありません",
        f"{table.name.en} has no rates with responsibility {'' if shared else 'not '}shared",
    )
