"""Figures that a table gives in parts or as totals: added up, filled in, held against each other.

Where a row contradicts itself, the facts concerned count as unknown, for none of them is surer.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import reduce
from operator import add, or_
from typing import NamedTuple

import polars as pl

from seido.facts.entry import Entry, Formula
from seido.facts.vocabulary import ENTRIES
from seido.intake.headings import Part
from seido.portfolio.reading.binding import Binding, Field
from seido.reach import LIMIT
from seido.rules.expr import Fact
from seido.rules.linear import linear
from seido.rules.words import Words


class Check(NamedTuple):
    """What was looked for in a table.

    Attributes:
        about: the figure, for people.
        words: what is wrong in the rows found.
        rows: for each row whether it is wrong.
    """

    about: str
    words: Words
    rows: pl.Series


def settle_figures(
    table: pl.DataFrame, binding: Binding, in_part: Mapping[str, pl.Series]
) -> tuple[pl.DataFrame, list[Check]]:
    """Return the table with all that parts and totals tell of facts, and what does not agree.

    What is known in part (3億以上) stays so; it is neither added up nor filled in.

    Args:
        table: what was read, each column under the name of its field's fact.
        binding: what the columns hold.
        in_part: by fact, in which rows it is known in part.
    """
    checks: list[Check] = []
    for fact, parts in _parts_of(binding.fields):
        table = _added_up(table, fact, parts, binding, checks)
    totals = [
        (each.meaning, each.plain_scale or 1)
        for each in binding.fields
        if isinstance(each.meaning, Formula)
    ]
    missing = {name for total, _ in totals for _, name in _equation(total)[1]} - set(table.columns)
    table = table.with_columns(pl.lit(None, pl.Int64).alias(name) for name in missing)
    for _ in totals:
        for total, _ in totals:
            table = _filled_in(table, total, in_part)
    for total, unit in totals:
        table = _held_against(table, total, unit, in_part, checks)
    return table, checks


def _parts_of(fields: Iterable[Field]) -> list[tuple[Entry, list[Field]]]:
    """Return the facts that are given in parts, each with the fields to add up."""
    found: dict[str, list[Field]] = {}
    for each in fields:
        if isinstance(each.meaning, Part):
            found.setdefault(each.meaning.fact.name, []).append(each)
        elif each.added:
            found.setdefault(each.meaning.name, []).append(each)
    return [(ENTRIES[name], parts) for name, parts in found.items()]


def _added_up(
    table: pl.DataFrame,
    fact: Entry,
    parts: Sequence[Field],
    binding: Binding,
    checks: list[Check],
) -> pl.DataFrame:
    """Return the table with a fact added up from its parts.

    A part that is left blank is not known to be nil, so the sum is not known either; but
    the parts that are known cannot come to more than the whole.
    """
    columns = [pl.col(each.fact.name) for each in parts]
    total = reduce(add, columns)
    wholes = [each for each in binding.fields if each.fact.name == fact.name]
    whole = pl.col(fact.name) if wholes else pl.lit(None, pl.Int64)
    slack = reduce(add, (_slack(each) for each in (*wholes, *parts)))
    names = "＋".join(each.heading for each in parts)
    some = reduce(or_, (each.is_not_null() for each in columns))
    least = reduce(add, (each.fill_null(0) for each in columns))
    wrong = table.select(
        apart=((whole - total).abs() > slack) | (some & (least - whole > slack)),
        short=some & total.is_null() & whole.is_null(),
        unfit=some & ~_can_be(fact, least),
    ).select(pl.all().fill_null(value=False))
    label = fact.label
    said = (
        Words(
            f"「{label.ja}」が{names}と合いません。どれかを直してください",
            f"'{label.en}' does not agree with {names}; correct one of them",
        ),
        Words(
            f"{names}がそろわないので「{label.ja}」が分かりません（なければ0と書いてください）",
            f"'{label.en}' is not known without all of {names}; write 0 for none",
        ),
        Words(f"{names}が「{label.ja}」として取り得ない値です", f"{names} cannot be {label.en}"),
    )
    checks += [Check(label.ja, words, rows) for words, rows in zip(said, wrong, strict=True)]
    known = ~wrong.select(pl.any_horizontal(pl.all())).to_series()
    return table.with_columns(pl.when(known).then(pl.coalesce(whole, total)).alias(fact.name))


def _slack(field: Field) -> pl.Expr:
    """Return by how much a figure may miss: a unit of thousands or millions where it stands."""
    unit = field.plain_scale or 1
    return pl.col(field.fact.name).is_not_null() * (unit if unit > 1 else 0)


def _missing(name: str, in_part: Mapping[str, pl.Series]) -> pl.Expr:
    """Return whether nothing is known of a fact."""
    missing = pl.col(name).is_null()
    return missing & ~in_part[name] if name in in_part else missing


def _filled_in(
    table: pl.DataFrame, total: Formula, in_part: Mapping[str, pl.Series]
) -> pl.DataFrame:
    """Return the table with the one part filled that a total and all other parts tell."""
    stated, parts = _equation(total)
    filled: list[pl.Expr] = []
    for weight, name in parts:
        left = _less(stated, [each for each in parts if each[1] != name])
        value = left // weight
        fits = (value * weight == left) & _can_be(ENTRIES[name], value)
        fill = _missing(name, in_part) & fits
        filled.append(pl.when(fill).then(value).otherwise(pl.col(name)).alias(name))
    return table.with_columns(filled)


def _held_against(
    table: pl.DataFrame,
    total: Formula,
    unit: int,
    in_part: Mapping[str, pl.Series],
    checks: list[Check],
) -> pl.DataFrame:
    """Return the table without the parts of totals that they do not come to.

    Where one part alone is missing, it could not be filled in: the fact cannot have the value that
    is left for it.

    Amounts in thousands or millions were rounded one by one, so there the parts may miss
    the total by one unit each; yen were not.
    """
    stated, parts = _equation(total)
    slack = sum(abs(weight) for weight, _ in parts) * (unit if unit > 1 else 0)
    apart = _less(stated, parts).abs() > slack
    known = pl.sum_horizontal(pl.col(name).is_not_null() for _, name in parts)
    missing = pl.sum_horizontal(_missing(name, in_part) for _, name in parts)
    unfit = stated.is_not_null() & (missing == 1) & (known == len(parts) - 1)
    rows = table.select(apart.fill_null(value=False) | unfit).to_series()
    label = total.label
    words = Words(
        f"「{label.ja}」が内訳と合いません。どれかを直してください",
        f"'{label.en}' does not agree with its parts; correct one of them",
    )
    checks.append(Check(label.ja, words, rows))
    return table.with_columns(pl.when(~rows).then(pl.col(name)).alias(name) for _, name in parts)


def _equation(total: Formula) -> tuple[pl.Expr, list[tuple[int, str]]]:
    """Return what weighted parts come to where the total holds, and each weight with its part."""
    form = linear(total.term)
    parts = [(weight, atom.name) for weight, atom in form.parts if isinstance(atom, Entry)]
    return pl.col(total.name) * form.scale - form.constant, parts


def _less(stated: pl.Expr, parts: Iterable[tuple[int, str]]) -> pl.Expr:
    return reduce(lambda left, part: left - part[0] * pl.col(part[1]), parts, stated)


def _can_be(fact: Fact, value: pl.Expr) -> pl.Expr:
    """Return whether the fact can have a value; null where there is none."""
    low = -LIMIT if fact.low is None else fact.low
    high = LIMIT if fact.high is None else fact.high
    return value.is_between(low, high)
