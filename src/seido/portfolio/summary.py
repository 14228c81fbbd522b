"""What a portfolio comes to: how many qualify for what, by industry, size and place."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

import polars as pl

from seido.facts.business.profile import industry, prefecture
from seido.facts.vocabulary import LEXICON
from seido.portfolio.engines.plan import Answers
from seido.portfolio.reading.batches import FactBatch, Refusals
from seido.rules.words import Words
from seido.schemes.model import Kind, Scheme
from seido.screening import Verdict

NOT_KNOWN = Words("不明", "not known")

_SIZES: tuple[tuple[int, Words], ...] = (
    (0, Words("5人以下", "up to 5")),
    (6, Words("6～20人", "6 to 20")),
    (21, Words("21～50人", "21 to 50")),
    (51, Words("51～100人", "51 to 100")),
    (101, Words("101～300人", "101 to 300")),
    (301, Words("301人以上", "301 or more")),
)
"""The least number of employees of each group of size."""


@dataclass(frozen=True, slots=True)
class Division:
    """A way in which a portfolio is divided into groups.

    Attributes:
        words: by what.
        groups: each group's words by its key, in the order in which they are shown.
        key: the group of a row, as a column.
    """

    words: Words
    groups: Mapping[str, Words]
    key: pl.Expr


def _by_size() -> pl.Expr:
    employees = pl.col("employees")
    found = pl.lit(None, pl.String)
    for least, _ in _SIZES:
        found = pl.when(employees >= least).then(pl.lit(str(least))).otherwise(found)
    return found


DIVISIONS: tuple[Division, ...] = (
    Division(Words("業種", "Industry"), industry.choices, pl.col("industry")),
    Division(
        Words("従業員規模", "Employees"),
        {str(least): words for least, words in _SIZES},
        _by_size(),
    ),
    Division(Words("都道府県", "Prefecture"), prefecture.choices, pl.col("prefecture")),
)


@dataclass(slots=True)
class Summary:
    """What a portfolio comes to.

    Attributes:
        schemes: the schemes that were asked for.
        day: the application date of businesses that have none of their own.
        for_all: whether every business applies on that day, whatever it says itself.
        rows: the businesses.
        decisions: by scheme how many businesses got each answer.
        groups: for each of ``DIVISIONS``, by group its businesses.
        eligible: for each of ``DIVISIONS``, by group and scheme those that qualify.
        schemes_had: by number of schemes, how many businesses qualify for so many.
        limits: by scheme the limits of those that qualify, added up, in yen.
        settling: by fact, how many undetermined decisions it alone would settle.
        missing: by fact, in how many undetermined decisions it is missing.
        unknown: headings that were not understood.
        notes: why some headings give nothing.
        refusals: what could not be read.
    """

    schemes: Sequence[Scheme]
    day: date
    for_all: bool = False
    rows: int = 0
    decisions: dict[str, Counter[str]] = field(default_factory=dict)
    groups: list[Counter[str]] = field(default_factory=lambda: [Counter() for _ in DIVISIONS])
    eligible: list[Counter[tuple[str, str]]] = field(
        default_factory=lambda: [Counter() for _ in DIVISIONS]
    )
    schemes_had: Counter[int] = field(default_factory=Counter)
    limits: Counter[str] = field(default_factory=Counter)
    settling: Counter[str] = field(default_factory=Counter)
    missing: Counter[str] = field(default_factory=Counter)
    unknown: Sequence[str] = ()
    notes: Sequence[Words] = ()
    refusals: Refusals = field(default_factory=Refusals)

    def add(self, facts: FactBatch, answers: Answers) -> None:
        """Count the rows of a batch."""
        self.rows += answers.table.height
        decisions = {each.id: answers.table[f"{each.id}.decision"] for each in self.schemes}
        for scheme, column in decisions.items():
            counts = column.value_counts().rows()
            self.decisions.setdefault(scheme, Counter()).update(dict(counts))
        holds = pl.DataFrame(
            [(each == Verdict.ELIGIBLE.value).alias(name) for name, each in decisions.items()]
        )
        had = holds.select(pl.sum_horizontal(pl.all().cast(pl.Int64))).to_series()
        self.schemes_had.update(dict(had.value_counts().rows()))
        self.limits.update(_limits(answers.table, holds))
        for number, division in enumerate(DIVISIONS):
            keyed = holds.with_columns(facts.table.select(division.key.alias(_KEY)).to_series())
            found = keyed.group_by(_KEY).agg(pl.len().alias(_COUNT), pl.col(holds.columns).sum())
            for row in found.iter_rows(named=True):
                key = row[_KEY] or ""
                self.groups[number][key] += row[_COUNT]
                for scheme in decisions:
                    self.eligible[number][key, scheme] += row[scheme]
        self.settling.update(answers.settling)
        self.missing.update(answers.missing)

    def count(self, scheme: str, verdict: Verdict) -> int:
        """Return how many businesses got an answer from a scheme."""
        return self.decisions.get(scheme, Counter())[verdict.value]

    @property
    def qualifying(self) -> int:
        """How many businesses qualify for at least one scheme."""
        return sum(many for had, many in self.schemes_had.items() if had)

    def groups_of(self, number: int) -> list[tuple[str, Words, int]]:
        """Return a division's groups that have businesses: key, words, how many; unknown last."""
        words = {**DIVISIONS[number].groups, "": NOT_KNOWN}
        found = self.groups[number]
        return [(key, words[key], found[key]) for key in words if found[key]]

    def most_settling(self, most: int = 10) -> list[tuple[str, Words, int, int]]:
        """Return the facts that alone would settle most undetermined decisions.

        Each with its words, the decisions it would settle by itself, and those it is missing in.
        """
        names = sorted(
            self.missing, key=lambda name: (-self.settling[name], -self.missing[name], name)
        )
        return [
            (name, LEXICON.labels[name], self.settling[name], self.missing[name])
            for name in names[:most]
        ]


def _limits(answers: pl.DataFrame, holds: pl.DataFrame) -> dict[str, int]:
    """Return by scheme the limits of the rows in which it holds, added up."""
    amounts = {name: f"{name}.limit_yen" for name in holds.columns}
    sums = answers.select(
        pl.col(amount).filter(holds[name]).sum().alias(name)
        for name, amount in amounts.items()
        if amount in answers.columns
    )
    return {} if sums.is_empty() else sums.row(0, named=True)


_KEY, _COUNT = "#key", "#count"


def by_eligible(summary: Summary) -> list[Scheme]:
    """Return the schemes that bring money, then advice; of each those first that most can use."""

    def order(scheme: Scheme) -> tuple[bool, int]:
        return scheme.kind is Kind.ADVICE, -summary.count(scheme.id, Verdict.ELIGIBLE)

    return sorted(summary.schemes, key=order)


def legend_rows(schemes: Iterable[Scheme], names: Iterable[str]) -> list[tuple[str, str, str]]:
    """Return what ids in a result stand for: the id, its Japanese and its English words."""
    return [
        *((each.id, each.name.ja, each.name.en) for each in schemes),
        *((name, LEXICON.labels[name].ja, LEXICON.labels[name].en) for name in names),
    ]
