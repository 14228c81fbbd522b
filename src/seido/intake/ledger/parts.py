"""Facts that accounts add up to: exact where each line that may be one is understood."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from seido.facts.entry import Entry
from seido.intake.found import Candidate, Found
from seido.intake.headings import Part
from seido.intake.layout.layout import RowKind
from seido.intake.ledger.accounts import BALANCES, FAMILIES, Family, is_common
from seido.intake.ledger.lines import Line, figure
from seido.intake.ledger.sums import Computed, ends_of
from seido.refusal import Problem, shown
from seido.rules.values import Range, Value
from seido.rules.words import Words

_Account: TypeAlias = tuple[tuple[int, str], list[tuple[Line, Value]]]
"""One account under a fact: its place among the fact's parts and its name; its lines."""


@dataclass(frozen=True, slots=True)
class Sum:
    """What the accounts under a fact come to.

    Attributes:
        low: what they come to at least.
        high: what they come to at most; None where lines are not understood.
        names: those that were added, in the order of the fact's parts.
        place: where the first of them stands.
        doubtful: the lines that may belong to the fact and are not understood.
        slack: by how much rounded figures may miss.
        tables: the tables that they stand in.
    """

    low: int
    high: int | None
    names: tuple[str, ...]
    place: str
    doubtful: tuple[Line, ...]
    slack: int
    tables: frozenset[int]

    @property
    def computed(self) -> Computed:
        """Return the sum with what it was computed from."""
        joined, joined_en = "＋".join(self.names), " + ".join(self.names)
        if not self.doubtful:
            value = self.low if self.low == self.high else Range(self.low, self.high)
            return Computed(value, self.place, Words(joined, joined_en))
        others = "、".join(dict.fromkeys(shown(each.name) for each in self.doubtful[:5]))
        how = Words(
            f"{joined}。ほかに分からない行があるため以上：{others}",
            f"{joined_en}, or more, as lines are not understood: {others}",
        )
        return Computed(Range(self.low, None), self.place, how)


def sum_of(
    fact: Entry, parts: Sequence[Candidate], lines: Sequence[Line], found: Found
) -> Sum | None:
    """Return what the accounts under a fact come to; None where none of them is known.

    An export lists every account that has a balance, so one that it does not list is nil. Of one
    that is listed with different figures nothing is known.

    Args:
        fact: the fact.
        parts: the parts that were read, of one year.
        lines: all lines of that year.
        found: is told of lines that leave the sum open.
    """
    family = FAMILIES.get(fact.name)
    near = [each for each in lines if family and each.means is None and _is_near(family, each)]
    sure = [each for each in near if family and _is_part(family, each)]
    accounts = _accounts(fact, parts, sure)
    doubtful = [line for line in near if line not in sure]
    if fact.name in BALANCES:
        doubtful += _between(accounts, lines, below=fact.name == "cash")
    low = 0
    high: int | None = 0
    names: list[str] = []
    used: list[Line] = []
    for (_, name), listed in sorted(accounts.values(), key=lambda each: each[0][0]):
        value, counted = _of_account(listed)
        least, most = ends_of(value)
        if least is None or (fact.low is not None and least < fact.low):
            doubtful.extend(line for line, _ in listed)
            continue
        low += least
        high = None if high is None or most is None else high + most
        names.append(name)
        used.extend(counted)
    if not used:
        _tell_doubtful(fact, doubtful, found)
        return None
    slack = sum(line.scale for line in used if line.scale and line.scale > 1)
    tables = frozenset(line.year.table.number for line in used)
    most = None if doubtful else high
    return Sum(low, most, tuple(names), used[0].place, tuple(doubtful), slack, tables)


def _accounts(fact: Entry, parts: Sequence[Candidate], sure: Sequence[Line]) -> dict[str, _Account]:
    """Return the accounts under a fact: those of the vocabulary, then those told by their names."""
    accounts: dict[str, _Account] = {}
    for each in parts:
        if each.line is not None and isinstance(each.means.meaning, Part):
            number = each.means.meaning.number
            account = accounts.setdefault(f"{number}", ((number, fact.parts[number][0]), []))
            account[1].append((each.line, each.value))
    for line in sure:
        account = accounts.setdefault(line.bare, ((len(fact.parts), line.name), []))
        account[1].append((line, figure(line.value, line.scale)))
    return accounts


def _tell_doubtful(fact: Entry, doubtful: Sequence[Line], found: Found) -> None:
    """Tell of the lines that leave a fact open of which nothing else is known."""
    if doubtful:
        names = "、".join(dict.fromkeys(shown(each.name) for each in doubtful[:5]))
        found.tell(
            Problem(
                f"「{fact.label.ja}」は、{names}の金額が分からないか食い違うので不明としました",
                f"'{fact.label.en}' is not known, as the amounts of {names} are not, or differ",
                place=doubtful[0].place,
            )
        )


def _is_near(family: Family, line: Line) -> bool:
    if line.row.kind in (RowKind.TOTAL, RowKind.HEADING) or line.row.kind is RowKind.PART:
        return False
    return bool(family.near.search(line.bare)) and not family.far.search(line.bare)


def _is_part(family: Family, line: Line) -> bool:
    """Return whether an account is surely a part, also with a bank's name in brackets behind it."""
    stem = line.name.split("(")[0].split("（")[0].split("[")[0].strip()
    return any(family.parts.fullmatch(text) for text in (line.bare, stem))


def _of_account(listed: Sequence[tuple[Line, Value]]) -> tuple[Value, list[Line]]:
    """Return the amount of one account; not known where it is listed with several.

    Its total goes before its line, and its line before those of its banks or branches. The same
    figure on two sheets counts once.
    """
    totals = [each for each in listed if each[0].means and each[0].means.is_total]
    kept = totals or [each for each in listed if not _is_one_of_several(each[0])]
    if not kept:
        tables = {line.year.table.number for line, _ in listed}
        amounts = [value for _, value in listed if isinstance(value, int)]
        is_whole = len(tables) == 1 and len(amounts) == len(listed)
        return (sum(amounts), [line for line, _ in listed]) if is_whole else (None, [])
    finest, value = min(kept, key=lambda each: each[0].scale or 1)
    if any(not _is_same(each, (finest, value)) for each in kept):
        return None, []
    return value, [finest]


def _is_same(one: tuple[Line, Value], other: tuple[Line, Value]) -> bool:
    """Return whether two lines bear one figure, as far as it was rounded."""
    if one[1] == other[1]:
        return True
    amounts = [value for _, value in (one, other) if type(value) is int]
    slack = max(one[0].scale or 1, other[0].scale or 1)
    return len(amounts) > 1 and abs(amounts[0] - amounts[1]) < slack


def _is_one_of_several(line: Line) -> bool:
    return line.row.kind is RowKind.PART or bool(line.means and line.means.of_whom)


def _between(
    accounts: Mapping[str, _Account],
    lines: Sequence[Line],
    *,
    below: bool,
) -> list[Line]:
    """Return lines of unknown names that stand between two parts.

    Args:
        accounts: the parts, with their lines.
        lines: all lines.
        below: whether those next below the last part count as well, as with accounts in banks.
    """
    places = {
        (line.year.table.number, line.row.at) for _, ls in accounts.values() for line, _ in ls
    }
    found: list[Line] = []
    waiting: list[Line] | None = None
    table = -1
    for line in lines:
        number = line.year.table.number
        if number != table:
            found.extend(waiting or () if below else ())
            table, waiting = number, None
        if (number, line.row.at) in places:
            found.extend(waiting or ())
            waiting = []
        elif waiting is not None and _is_strange(line):
            waiting.append(line)
        elif line.row.kind is not RowKind.PART:
            found.extend(waiting or () if below else ())
            waiting = None
    return [*found, *(waiting or () if below else ())]


def _is_strange(line: Line) -> bool:
    """Return whether a line is an account whose name tells nothing of it."""
    return (
        line.means is None
        and line.row.kind is RowKind.ACCOUNT
        and not is_common(line.bare)
        and figure(line.value, line.scale) is not None
    )


def held_to_whole(fact: Entry, whole: Candidate, total: Sum | None, found: Found) -> Problem | None:
    """Return what is wrong where a whole and its parts differ; None where they agree.

    Parts that are not all understood tell only that the whole is no less.
    """
    if total is None or not isinstance(whole.value, int) or whole.line is None:
        return None
    slack = total.slack + (whole.given.cell.scale if whole.given.cell.scale > 1 else 0)
    is_beside = whole.line.year.table.number in total.tables
    is_less = total.high is not None and total.high < whole.value - slack
    if total.low <= whole.value + slack and not (is_less and is_beside):
        return None
    found.leave_open([fact.name])
    label, names, given = fact.label, total.names, shown(whole.given.cell.value)
    return whole.given.cell.problem(
        Problem(
            f"「{label.ja}」の「{given}」が{'＋'.join(names)}＝{total.low:,}円と合いません。"
            "どれかを直してください",
            f"'{given}' of '{label.en}' does not agree with {' + '.join(names)}"
            f" = ¥{total.low:,}; correct one of them",
        )
    )
