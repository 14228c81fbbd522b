"""Columns of a table in a database as facts: plain values only, in SQL.

What a database reads: whole numbers (with or without thousands separators, △ for minus), decimals,
days as 2026-11-21, codes and words of options. Whatever else the single business's reader would
understand (和暦, 億, a range) is left unread there, and the row says under which heading.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum

from sqlglot import exp

from seido.facts.entry import Entry
from seido.facts.vocabulary import ENTRIES
from seido.portfolio.reading.binding import Binding, Field
from seido.refusal import Problem, Refused
from seido.rules.expr import Fact, Unit
from seido.rules.quantity import MILLIONTHS
from seido.rules.readings.rows.sql.dates import day
from seido.rules.readings.rows.sql.pieces import (
    FALSE,
    TRUE,
    Sql,
    among,
    case,
    column,
    every,
    figure,
    is_unknown,
    negated,
    times,
)
from seido.rules.words import Language, Words
from seido.warehouse.answers import AS_OF, null, type_of


class Held(Enum):
    """What a column of a database holds."""

    TEXT = "text"
    WHOLE = "whole"
    DECIMAL = "decimal"
    FLOAT = "float"
    DATE = "date"
    TRUTH = "truth"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class BoundSql:
    """The facts of a table.

    Attributes:
        facts: every fact, the application date in every row.
        problems: what could not be read, sentence by sentence; null in most rows.
        sentences: by heading the sentence that says it cannot be read.
    """

    facts: Mapping[str, Sql]
    problems: Sql
    sentences: Mapping[str, str]


def bound_sql(
    binding: Binding,
    holds: Mapping[str, Held],
    greatest: Mapping[Unit, int],
    as_of: date,
    *,
    for_all: bool = False,
    language: Language = "ja",
) -> BoundSql:
    """Return the facts of a table as expressions over its columns.

    Args:
        binding: what the columns hold.
        holds: by heading what its values are.
        greatest: the greatest value that can be held, by unit; see ``magnitude``.
        as_of: the application date of rows that have none.
        for_all: whether every row applies on that day, whatever it says itself.
        language: in which problems are told.

    Raises:
        Refused: for columns that are parts or totals of facts, which only files can have.
    """
    if sums := [each.heading for each in binding.fields if _is_sum(each)]:
        raise Refused(_sums(sums))
    facts = {name: null(type_of(entry)) for name, entry in ENTRIES.items()}
    sentences: dict[str, str] = {}
    unread: list[Sql] = []
    for each in binding.fields:
        found = _value(each, holds[each.heading], greatest)
        facts[each.fact.name] = found
        sentences[each.heading] = _unread(each.heading).in_language(language)
        bad = every([negated(is_unknown(_given(each, holds))), is_unknown(found)])
        said = exp.Literal.string(f"{_BETWEEN}{sentences[each.heading]}")
        unread.append(case((bad, said), otherwise=exp.Literal.string("")))
    facts[AS_OF] = (
        day(as_of) if for_all else exp.Coalesce(this=facts[AS_OF], expressions=[day(as_of)])
    )
    return BoundSql(facts, _joined(unread), sentences)


_BETWEEN = " / "


def _is_sum(each: Field) -> bool:
    return each.added or not isinstance(each.meaning, Entry)


def _sums(headings: Iterable[str]) -> Problem:
    shown = "、".join(f"「{each}」" for each in headings)
    return Problem(
        f"{shown}は内訳か合計で、データベースでは足し合わせられません。"
        "--engine polars を使うか、--map の対応表に「見出し = {}」と書いて除いてください",
        f"{shown} are parts or totals, which databases do not add up;"
        " use --engine polars, or leave them out in a mapping (--map): HEADING = {}",
    )


def _unread(heading: str) -> Words:
    return Words(
        f"{heading}：データベースでは読めない値です", f"{heading}: no value that a database reads"
    )


def _joined(texts: list[Sql]) -> Sql:
    """Return sentences with something between them; null for none."""
    whole = texts[0]
    for each in texts[1:]:
        whole = exp.DPipe(this=whole, expression=each)
    behind = exp.Substring(this=whole, start=figure(len(_BETWEEN) + 1))
    return exp.Nullif(this=behind, expression=exp.Literal.string(""))


def _given(each: Field, holds: Mapping[str, Held]) -> Sql:
    """Return what stands in a column; blank texts are none."""
    found = column(each.heading)
    if holds[each.heading] is not Held.TEXT:
        return found
    return exp.Nullif(this=exp.Trim(this=found), expression=exp.Literal.string(""))


def _value(each: Field, held: Held, greatest: Mapping[Unit, int]) -> Sql:
    """Return the value of a fact; null where there is none, or none that is read here."""
    given = _given(each, {each.heading: held})
    match each.fact.unit:
        case Unit.CHOICE | Unit.TRUTH:
            return _spelled(each, given, held)
        case Unit.DATE:
            return _date(given, held)
        case Unit.NUMBER:
            return _bounded(each.fact, _millionths(given, held), 1, greatest)
        case _:
            scale = each.plain_scale
            if scale is None:
                return null(type_of(each.fact))
            return _bounded(each.fact, _whole(given, held), scale, greatest)


def _spelled(each: Field, given: Sql, held: Held) -> Sql:
    """Return the code or the truth that a text names, of those that are always written alike."""
    if held is Held.TRUTH:
        return given if each.fact.unit is Unit.TRUTH else null("TEXT")
    read: dict[str | bool, list[str]] = {}
    for spelling in _spellings(each):
        try:
            value = each.read(spelling)
        except Refused:
            continue
        if isinstance(value, str | bool):
            read.setdefault(value, []).append(spelling)
    text: Sql = given if held is Held.TEXT else exp.cast(given, "TEXT")
    rows = [
        (among(text, ways), exp.Literal.string(value) if isinstance(value, str) else _TRUTH[value])
        for value, ways in read.items()
    ]
    return case(*rows)


_TRUTH = {True: TRUE, False: FALSE}
_YES_NO = [
    "true",
    "false",
    "yes",
    "no",
    "はい",
    "いいえ",
    "あり",
    "なし",
    "有",
    "無",
    "○",
    "×",
    "1",
    "0",
]


def _spellings(each: Field) -> list[str]:
    """Return how the values of a fact are usually written."""
    found = [*each.values]
    match each.meaning:
        case Entry(unit=Unit.CHOICE, choices=choices, aliases=aliases):
            for code, words in choices.items():
                found += [code, words.ja, words.en, *aliases.get(code, ())]
        case _:
            found += _YES_NO
    return [text for text in dict.fromkeys(found) if "～" not in text]


def _date(given: Sql, held: Held) -> Sql:
    match held:
        case Held.DATE:
            return exp.cast(given, "DATE")
        case Held.TEXT:
            return case((_like(given, _DAY), exp.cast(given, "DATE")))
        case _:
            return null("DATE")


def _whole(given: Sql, held: Held) -> Sql:
    match held:
        case Held.TEXT:
            digits = given
            for mark, plain in (("△", "-"), ("▲", "-"), (",", "")):
                texts = [exp.Literal.string(mark), exp.Literal.string(plain)]
                digits = exp.Anonymous(this="REPLACE", expressions=[digits, *texts])
            return case((_like(given, _NUMBER), exp.cast(digits, "BIGINT")))
        case Held.WHOLE:
            return exp.cast(given, "BIGINT")
        case Held.DECIMAL | Held.FLOAT:
            whole = exp.EQ(this=given, expression=exp.Floor(this=given))
            return case((every([_within(given, 10**15), whole]), exp.cast(given, "BIGINT")))
        case _:
            return null("BIGINT")


def _millionths(given: Sql, held: Held) -> Sql:
    number = exp.cast(given, "DECIMAL(18, 6)")
    scaled = exp.cast(exp.Mul(this=number, expression=figure(MILLIONTHS)), "BIGINT")
    match held:
        case Held.TEXT:
            return case((_like(given, _PLACES), scaled))
        case Held.WHOLE | Held.DECIMAL:
            exact = exp.EQ(this=given, expression=number)
            return case((every([_within(given, 10**6), exact]), scaled))
        case Held.FLOAT:
            # A binary float stands for the decimal that it is shown as, in fifteen digits.
            apart = exp.Sub(this=given, expression=exp.cast(number, "DOUBLE"))
            near = exp.LT(this=exp.Abs(this=apart), expression=exp.Literal.number("1E-10"))
            return case((every([_within(given, 10**6), near]), scaled))
        case _:
            return null("BIGINT")


_NUMBER = "^[-△▲]?([0-9]{1,15}|[0-9]{1,3}(,[0-9]{3}){1,4})$"
_PLACES = "^-?[0-9]{1,3}([.][0-9]{1,6})?$"
_LEAP = "([0-9]{2}(0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26]|0[48])00)"
_DAY = (
    f"^([12][0-9]{{3}}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)"
    f"|02-(0[1-9]|1[0-9]|2[0-8]))|{_LEAP}-02-29)$"
)
"""Texts that every database reads alike; a day that the calendar lacks is none of them."""


def _like(text: Sql, pattern: str) -> Sql:
    return exp.RegexpLike(this=text, expression=exp.Literal.string(pattern))


def _within(number: Sql, most: int) -> Sql:
    return exp.LT(this=exp.Abs(this=number), expression=figure(most))


def _bounded(fact: Fact, number: Sql, scale: int, greatest: Mapping[Unit, int]) -> Sql:
    """Return numbers times their scale where the fact can have them."""
    per = MILLIONTHS if fact.unit is Unit.NUMBER else 1
    most = greatest[fact.unit] // scale
    low = -most if fact.low is None else max(-(-fact.low * per // scale), -most)
    high = most if fact.high is None else min(fact.high * per // scale, most)
    fits = exp.Between(this=number, low=figure(low), high=figure(high))
    value = times(number, scale)
    return case((fits, figure(value)))
