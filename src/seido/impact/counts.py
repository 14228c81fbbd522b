"""What new terms do to a portfolio: who gains, who loses, by which requirement, in which group."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

import polars as pl

from seido.impact.changes import Change
from seido.impact.moves import Move, Movement, Reason, movement
from seido.portfolio.engines.plan import DECISION
from seido.portfolio.reading.batches import Refusals
from seido.portfolio.summary import DIVISIONS, NOT_KNOWN
from seido.rules.check import walk
from seido.rules.expr import Judgement, Requirement
from seido.rules.words import Words
from seido.screening import Verdict


@dataclass(slots=True)
class Limits:
    """Limits of the businesses that are eligible before and after.

    Attributes:
        eligible: how many they are.
        compared: of these, those whose limit is known before and after.
        rise: of these, those whose limit rises.
        fall: of these, those whose limit falls.
        before: the sum of the limits compared, before, in yen.
        after: the same, after.
    """

    eligible: int = 0
    compared: int = 0
    rise: int = 0
    fall: int = 0
    before: int = 0
    after: int = 0


@dataclass(slots=True)
class Effect:
    """What the change of one scheme's terms does.

    Attributes:
        change: the change.
        moves: how many businesses are told what, before and after.
        limits: what becomes of the limits.
        groups: for each of ``DIVISIONS``, by group and movement how many businesses.
    """

    change: Change
    moves: Counter[Move] = field(default_factory=Counter)
    limits: Limits = field(default_factory=Limits)
    groups: list[Counter[tuple[str, Movement]]] = field(
        default_factory=lambda: [Counter() for _ in DIVISIONS]
    )

    @property
    def pairs(self) -> Counter[tuple[str, str]]:
        """How many businesses got which decision before and which after."""
        found = Counter[tuple[str, str]]()
        for move, count in self.moves.items():
            found[move.before.decision, move.after.decision] += count
        return found

    def count(self, kind: Movement) -> int:
        """Return how many businesses move in some way."""
        return sum(count for move, count in self.moves.items() if move.kind is kind)

    @property
    def moves_any(self) -> bool:
        """Whether any business's decision or limit is another one than before."""
        moved = any(before != after for before, after in self.pairs)
        return moved or bool(self.limits.rise or self.limits.fall)

    def reasons(self, kind: Movement) -> list[tuple[Reason, int]]:
        """Return why businesses move in some way, and how many; most first."""
        found = Counter[Reason]()
        for move, count in self.moves.items():
            if move.kind is kind:
                found[move.by] += count
        return sorted(found.items(), key=lambda each: (-each[1], each[0].requirement or ""))

    def told(self, kind: Movement) -> list[tuple[Words, int]]:
        """Return why in words, but for what the editions say already; most first."""
        return [
            (self.words(reason, kind), count)
            for reason, count in self.reasons(kind)
            if reason.decision != Verdict.NOT_OFFERED.value
        ]

    def words(self, reason: Reason, kind: Movement) -> Words:
        """Return why a business moves: the requirement as its edition words it, or the decision."""
        then = kind in (Movement.GAINED, Movement.OPENED)
        edition = self.change.before if then else self.change.after
        nodes = () if edition is None else walk(edition.rule)
        named = (node for node in nodes if isinstance(node, Requirement | Judgement))
        found = (node.words for node in named if node.name == reason.requirement)
        return next(found, _DECISIONS[reason.decision])


_DECISIONS = {
    Verdict.INELIGIBLE.value: Words("名のない条件", "a condition without a name"),
    Verdict.UNDETERMINED.value: Words("足りない事実", "facts that are not known"),
    Verdict.NOT_OFFERED.value: Words("取扱いがない", "not offered"),
}
"""Why a business is not eligible where no requirement is named."""


@dataclass(slots=True)
class Impact:
    """What new terms do to a portfolio.

    Attributes:
        changes: what becomes of the terms of every scheme asked for.
        day: the application date of businesses that have none of their own.
        rows: the businesses.
        effects: what is counted, for every change that can move a decision or a limit.
        groups: for each of ``DIVISIONS``, by group its businesses.
        unknown: headings that were not understood.
        notes: why some headings give nothing.
        refusals: what could not be read.
    """

    changes: Sequence[Change]
    day: date
    rows: int = 0
    effects: list[Effect] = field(init=False)
    groups: list[Counter[str]] = field(default_factory=lambda: [Counter() for _ in DIVISIONS])
    unknown: Sequence[str] = ()
    notes: Sequence[Words] = ()
    refusals: Refusals = field(default_factory=Refusals)

    def __post_init__(self) -> None:
        self.effects = [Effect(each) for each in self.changes if each.decides]

    @property
    def effects_in_order(self) -> list[Effect]:
        """The effects, those first by which most businesses gain or lose."""
        return sorted(self.effects, key=_weight)

    def add(self, facts: pl.DataFrame, answers: pl.DataFrame) -> None:
        """Count the rows of a batch.

        Args:
            facts: the facts.
            answers: the columns of ``answer_columns``.
        """
        self.rows += facts.height
        for effect in self.effects:
            scheme = effect.change.scheme.id
            of_scheme = answers.select(
                pl.col(f"{scheme}.{side}.{name}").alias(f"{side}.{name}")
                for side in SIDES
                for name in NAMES
            )
            effect.moves.update(_moves(of_scheme))
            _add_limits(effect.limits, of_scheme)
        moved = answers.select(
            kind.alias(f"{effect.change.scheme.id} {name}")
            for effect in self.effects
            for name, kind in _movements(effect.change.scheme.id)
        )
        for number, division in enumerate(DIVISIONS):
            keyed = facts.select(division.key.fill_null("").alias(_KEY)).hstack(moved.get_columns())
            found = keyed.group_by(_KEY).agg(pl.len().alias(_COUNT), pl.col(moved.columns).sum())
            for row in found.iter_rows(named=True):
                self._add_group(number, row)

    def _add_group(self, number: int, row: Mapping[str, int | str]) -> None:
        key = str(row[_KEY])
        self.groups[number][key] += int(row[_COUNT])
        for effect in self.effects:
            for kind in Movement:
                if count := int(row[f"{effect.change.scheme.id} {kind.value}"]):
                    effect.groups[number][key, kind] += count

    def groups_of(self, number: int) -> list[tuple[str, Words, int]]:
        """Return a division's groups that have businesses: key, words, how many; unknown last."""
        words = {**DIVISIONS[number].groups, "": NOT_KNOWN}
        return [(key, words[key], found) for key in words if (found := self.groups[number][key])]


def _weight(effect: Effect) -> tuple[int, int]:
    gained, lost, *others = (effect.count(kind) for kind in Movement)
    return -gained - lost, -sum(others)


SIDES = ("before", "after")
NAMES = {"decision": DECISION, "limit_yen": pl.Int64(), "requirement": pl.String()}
"""What is answered of a scheme on each side, and what the column holds."""

_KEY, _COUNT = "#key", "#count"


def answer_columns(found: Iterable[Change]) -> dict[str, pl.DataType]:
    """Return the columns of answers to changed terms and what they hold, scheme by scheme."""
    return {
        f"{each.scheme.id}.{side}.{name}": kind
        for each in found
        for side in SIDES
        for name, kind in NAMES.items()
    }


def differing(scheme: str) -> pl.Expr:
    """Return in which rows a scheme's decision or limit differs before and after."""
    pairs = (
        [pl.col(f"{scheme}.{side}.{name}") for side in SIDES] for name in ("decision", "limit_yen")
    )
    return pl.any_horizontal(before.ne_missing(after) for before, after in pairs)


def _moves(answers: pl.DataFrame) -> dict[Move, int]:
    names = [f"{side}.{name}" for side in SIDES for name in ("decision", "requirement")]
    found = answers.group_by(names).len().rows()
    return {
        Move(Reason(before, failed), Reason(after, fails)): count
        for before, failed, after, fails, count in found
    }


def _add_limits(limits: Limits, answers: pl.DataFrame) -> None:
    decided = (pl.col(f"{side}.decision") == Verdict.ELIGIBLE.value for side in SIDES)
    both = answers.filter(*decided)
    before, after = (pl.col(f"{side}.limit_yen") for side in SIDES)
    known = both.drop_nulls(["before.limit_yen", "after.limit_yen"])
    rise, fall, low, high = known.select(
        (after > before).sum().alias("rise"),
        (after < before).sum().alias("fall"),
        # A sum over a batch may be beyond 64 bits where limits are as large as values may be.
        before.cast(pl.Int128).sum(),
        after.cast(pl.Int128).sum(),
    ).row(0)
    limits.eligible += both.height
    limits.compared += known.height
    limits.rise += rise
    limits.fall += fall
    limits.before += low
    limits.after += high


def _movements(scheme: str) -> Iterator[tuple[str, pl.Expr]]:
    """Yield each movement with the rows that move so."""
    before, after = (pl.col(f"{scheme}.{side}.decision") for side in SIDES)
    values = [verdict.value for verdict in Verdict]
    for kind in Movement:
        pairs = [(b, a) for b in values for a in values if movement(b, a) is kind]
        yield kind.value, pl.any_horizontal((before == b) & (after == a) for b, a in pairs)
