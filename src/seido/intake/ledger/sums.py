"""Figures that papers print in parts (短期借入金, 長期借入金), added up and held to the whole."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from seido.facts.entry import Entry
from seido.intake.values.cell import Cell
from seido.refusal import Problem, shown
from seido.rules.values import Range, Value
from seido.rules.words import Words


@dataclass(frozen=True, slots=True)
class Given:
    """A value, the cell it was read from, and how near its heading is to the fact's own name."""

    value: Value
    cell: Cell
    rank: int = 0


@dataclass(frozen=True, slots=True)
class Computed:
    """A value that a file does not give itself: from what it was computed, and where that stands.

    Attributes:
        value: what it comes to.
        place: where the first figure stands that it was computed from.
        how: from what, for people: 短期借入金＋長期借入金.
    """

    value: Value
    place: str
    how: Words


def add_up(
    fact: Entry, parts: Mapping[int, Given], whole: Given | None
) -> Computed | Problem | None:
    """Return the sum of a fact's parts, what is wrong with them, or None where the whole stands.

    A part that is missing is asked for; what is not listed is not nil.

    Args:
        fact: the fact that the parts add up to.
        parts: those given, by their place among the fact's parts; one at least.
        whole: what was given of the fact itself.
    """
    listed = [parts[number] for number in sorted(parts)]
    cell = listed[0].cell
    missing = [number for number in range(len(fact.parts)) if number not in parts]
    if missing and (whole is None or whole.value is None):
        return cell.problem(_asked_for(fact, missing))
    low, high = _total([each.value for each in listed])
    if high is not None and fact.low is not None and high < fact.low:
        return cell.problem(_too_low(fact, sorted(parts)))
    if whole is not None and whole.value is not None:
        most = None if missing else high
        if not _agree(ends_of(whole.value), (low, most), _slack([whole, *listed])):
            return whole.cell.problem(_contradiction(fact, whole, sorted(parts), _value(low, high)))
        if missing or not isinstance(whole.value, Range):
            return None
    return Computed(_value(low, high), cell.place, _joined(fact, sorted(parts)))


def ends_of(value: Value) -> tuple[int | None, int | None]:
    """Return the least and the most that an amount can be; None where there is no end."""
    if isinstance(value, Range):
        low, high = value.low, value.high
        return low if isinstance(low, int) else None, high if isinstance(high, int) else None
    return (value, value) if isinstance(value, int) else (None, None)


def _total(values: Sequence[Value]) -> tuple[int | None, int | None]:
    lows = [ends_of(value)[0] for value in values]
    highs = [ends_of(value)[1] for value in values]
    low = None if None in lows else sum(end for end in lows if end is not None)
    high = None if None in highs else sum(end for end in highs if end is not None)
    return low, high


def _value(low: int | None, high: int | None) -> Value:
    if low is None and high is None:
        return None
    return low if low == high else Range(low, high)


def _slack(given: Sequence[Given]) -> int:
    """Return by how much rounded figures may miss: a unit of the sheet for each of them."""
    return sum(each.cell.scale for each in given if each.cell.scale > 1)


def _agree(
    whole: tuple[int | None, int | None], parts: tuple[int | None, int | None], slack: int
) -> bool:
    pairs = ((whole[0], parts[1]), (parts[0], whole[1]))
    return all(low is None or high is None or low <= high + slack for low, high in pairs)


def _joined(fact: Entry, numbers: Sequence[int]) -> Words:
    names = [fact.parts[number][0] for number in numbers]
    return Words("＋".join(names), " + ".join(names))


def _asked_for(fact: Entry, missing: Sequence[int]) -> Problem:
    names = [fact.parts[number][0] for number in missing]
    return Problem(
        "".join(f"「{name}」" for name in names)
        + f"も書いてください（なければ0円）。または合計を「{fact.label.ja}」に書いてください",
        f"give {', '.join(names)} as well (0円 for none), or the sum as '{fact.label.en}'",
    )


def _too_low(fact: Entry, numbers: Sequence[int]) -> Problem:
    joined = _joined(fact, numbers)
    return Problem(
        f"「{fact.label.ja}」（{joined.ja}）が{fact.low:,}円を下回ります。どれかを直してください",
        f"'{fact.label.en}' ({joined.en}) comes below ¥{fact.low:,}; correct one of them",
    )


def _contradiction(fact: Entry, whole: Given, numbers: Sequence[int], total: Value) -> Problem:
    joined = _joined(fact, numbers)
    amount = f"{total:,}" if isinstance(total, int) else ""
    ja, en = (f"＝{amount}円", f" = ¥{amount}") if amount else ("", "")
    given = shown(whole.cell.value)
    return Problem(
        f"「{fact.label.ja}」の「{given}」が{joined.ja}{ja}と合いません。どれかを直してください",
        f"'{given}' of '{fact.label.en}' does not agree with {joined.en}{en}; correct one of them",
    )
