"""A mapping file proposed for a foreign table, for a person to check and complete.

For every heading that is not understood the fact is proposed whose names look most like it and that
can be what stands in the column. Nothing is taken from a proposal until a person passes it on.
"""

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache

import polars as pl

from seido.facts.entry import Entry
from seido.facts.vocabulary import ENTRIES
from seido.intake.headings import is_note
from seido.intake.values.cell import Cell, is_unit, with_unit_of_heading
from seido.portfolio.reading.binding import Field, field_of
from seido.portfolio.reading.romaji import in_japanese
from seido.refusal import Refused, shown
from seido.rules.expr import Unit
from seido.tables.table import EXTRA, Table

_ROWS = 1_000
"""Rows that are looked at."""
_VALUES = 50
"""Different values of a column that are tried."""
_LEAST = 0.6
"""Below this, a name is not near enough to be proposed."""
_FILLED = 0.9
"""How sure a choice is at most whose codes are still to be filled in."""
_LONGEST_CODE = 12
_LONGEST_FLAG = 2
"""Digits of a number that stands for yes or no: 1 and 0, 01 and 02, 9 for neither."""
_BESIDE = 2
"""Codes that a column has at most beside those of the answers, such as one for neither."""
_SHOWN = 3
"""Values of a column that a person is shown."""

_PUNCTUATION = re.compile(r"[\W_]+")
_AFFIXES = re.compile(
    r"コード$|区分$|フラグ$|番号$|金額$|^直近の?|^総|(code|cd|flag|flg|kbn|amount|amt|yen)$"
)
_UNIT_AT_END = re.compile(
    r"(?P<heading>.+?)[\s_/:・-]*[(\[【]?(?P<unit>十億円?|百万円?|千円?|万円|億円"
    r"|(?<=[\s_(\[])(?:k|thousands?|mn|mil|millions?))[)\]】]?",
    re.IGNORECASE,
)
_ENGLISH_UNITS = {"k": "千円", "t": "千円", "m": "百万円"}


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a column may hold.

    Attributes:
        heading: the column.
        fact: the fact proposed; None where none is near.
        unit: the unit of its numbers as its heading tells it; "" for none.
        confidence: how near its name is and how many of its values can be read, from 0 to 1.
        codes: values that mean nothing by themselves, for a person to say what they stand for.
        values: some values, for people.
    """

    heading: str
    fact: Entry | None = None
    unit: str = ""
    confidence: float = 0.0
    codes: tuple[str, ...] = ()
    values: tuple[str, ...] = ()


def suggest_mapping(source: Table) -> str:
    """Return a proposed mapping file for a table, as ``read_mapping`` takes it.

    Raises:
        Refused: where the table cannot be read.
    """
    first = next(source.batches(list(source.schema)), pl.DataFrame(schema=source.schema))
    return written_mapping(proposals(first.head(_ROWS)))


def proposals(sample: pl.DataFrame) -> list[Proposal]:
    """Return what each column of a table may hold; each fact is proposed for one column only."""
    columns = [each for each in sample if each.name != EXTRA]
    found: dict[str, Proposal] = {}
    taken: set[str] = set()

    def take(each: Proposal) -> None:
        if each.heading not in found and each.fact is not None and each.fact.name not in taken:
            taken.add(each.fact.name)
            found[each.heading] = each

    guessed: list[Proposal] = []
    for column in columns:
        field = field_of(column.name)
        if field is None:
            guessed += _candidates(column)
        elif isinstance(field.meaning, Entry):
            take(_tried(column, field.meaning, "", 1.0))
        else:
            found[column.name] = Proposal(column.name, confidence=1.0)
    for each in sorted(guessed, key=lambda each: -each.confidence):
        take(each)
    return [
        found.get(each.name, Proposal(each.name, values=tuple(_values(each)[:_SHOWN])))
        for each in columns
    ]


def _candidates(column: pl.Series) -> Iterator[Proposal]:
    """Yield the facts that a column whose heading is not known may hold."""
    if is_note(column.name):
        return
    heading, unit = _unit_of(column.name)
    japanese = field_of(in_japanese(heading) or "")
    near_facts = _near(_bare(heading))
    if japanese is not None and isinstance(japanese.meaning, Entry):
        near_facts = {japanese.meaning.name: _FILLED}
    for fact_name, near in near_facts.items():
        fact = ENTRIES[fact_name]
        if not unit or fact.unit is Unit.YEN:
            proposal = _tried(column, fact, unit, near)
            if proposal.confidence >= _LEAST / 2:
                yield proposal


def _tried(column: pl.Series, fact: Entry, unit: str, near: float) -> Proposal:
    """Return the proposal of a fact for a column, as sure as its values can be read."""
    values = _values(column)
    field = Field(column.name, fact, unit)
    strange = [value for value in values if not _can_be_read(field, value)]
    in_words = fact.unit in (Unit.CHOICE, Unit.TRUTH)
    codes: tuple[str, ...] = ()
    if in_words and strange and _may_be_codes(fact, values):
        codes = tuple(sorted(strange))
    share = 1.0 if not values else 1 - len(strange) / len(values)
    sure = min(near, _FILLED) if codes else near * share
    return Proposal(column.name, fact, unit, round(sure, 2), codes, tuple(values[:_SHOWN]))


def _may_be_codes(fact: Entry, values: Sequence[str]) -> bool:
    """Return whether values may stand for the answers of a fact: few of them, and short."""
    answers, longest = len(fact.choices), _LONGEST_CODE
    if fact.unit is Unit.TRUTH:
        answers, longest = 2, _LONGEST_FLAG
    return len(values) <= answers + _BESIDE and all(
        len(value) <= (longest if value.isdecimal() else _LONGEST_CODE) for value in values
    )


def _can_be_read(field: Field, value: object) -> bool:
    try:
        field.read(value)
    except Refused:
        return False
    return True


def _values(column: pl.Series) -> list[str]:
    """Return some different values of a column, as texts."""
    values = column.drop_nulls().unique(maintain_order=True).head(_VALUES)
    texts = [str(value).strip() for value in values]
    return [text for text in dict.fromkeys(texts) if text]


def _unit_of(heading: str) -> tuple[str, str]:
    """Return a heading without its unit, and the unit where a mapping has to tell it."""
    plain = unicodedata.normalize("NFKC", heading).strip()
    if with_unit_of_heading(Cell(plain, None, "")).heading != plain:
        return plain.rpartition("(")[0] or plain, ""
    match = _UNIT_AT_END.fullmatch(plain)
    if match is None:
        return plain, ""
    unit = match["unit"].lower()
    unit = _ENGLISH_UNITS.get(unit[0], unit if unit.endswith("円") else f"{unit}円")
    return (match["heading"], unit) if is_unit(unit) else (plain, "")


def _near(name: str) -> dict[str, float]:
    """Return the facts that have a name near one, in their order, and how near."""
    # Nearly all names are told apart by how many letters they share, or a table of thousands of
    # columns would take minutes.
    given = _letters(name)
    alike: list[tuple[int, str, str]] = []
    for length, names in _names().items():
        shared = min(length, len(name), _LEAST * (length + len(name)) / 2)
        alike += [each for each, letters in names if (letters & given).bit_count() >= shared]
    found: dict[str, float] = {}
    for _, fact, known in sorted(alike):
        found[fact] = max(_likeness(name, known), found.get(fact, 0))
    return {fact: near for fact, near in found.items() if near >= _LEAST}


@cache
def _named() -> Sequence[tuple[int, str, str]]:
    """Return facts, numbered in their order, with each of their names as names are compared."""
    return [
        (number, entry.name, name)
        for number, entry in enumerate(ENTRIES.values())
        for name in {
            _bare(name) for name in (entry.name, entry.label.ja, entry.label.en, *entry.headings)
        }
    ]


@cache
def _names() -> Mapping[int, Sequence[tuple[tuple[int, str, str], int]]]:
    """Return ``_named``, each with the letters of its name, by how many those are."""
    found: dict[int, list[tuple[tuple[int, str, str], int]]] = {}
    for each in _named():
        found.setdefault(len(each[2]), []).append((each, _letters(each[2])))
    return found


@cache
def _bits() -> Mapping[tuple[str, int], int]:
    """Return a bit for every letter that is first, second, third … of its kind in a name."""
    letters = dict.fromkeys(each for _, _, name in _named() for each in _counted(name))
    return {each: 1 << place for place, each in enumerate(letters)}


def _letters(name: str) -> int:
    """Return the letters of a name as bits, of those that stand in the name of a fact."""
    return sum(_bits().get(each, 0) for each in _counted(name))


def _counted(name: str) -> Iterator[tuple[str, int]]:
    before = Counter[str]()
    for letter in name:
        yield letter, before[letter]
        before[letter] += 1


def _bare(text: str) -> str:
    plain = unicodedata.normalize("NFKC", text).casefold()
    words = _PUNCTUATION.sub("", plain)
    return _AFFIXES.sub("", words) or words


def _likeness(one: str, other: str) -> float:
    """Return how alike two names are, from 0 to 1; one that holds the other is near it."""
    if not one or not other:
        return 0.0
    shorter, longer = sorted((one, other), key=len)
    if shorter in longer and len(shorter) > 1:
        return _LEAST + (1 - _LEAST) * len(shorter) / len(longer)
    return SequenceMatcher(None, one, other).ratio()


_HEAD = """\
# 見出しと事実の対応表の案です。確かめて直し、seido portfolio --map で渡してください。
# A proposed mapping of headings to facts: check it, correct it, pass it with --map.
# fact = "" は事実として読まない列です。confidence は案の確からしさ（0～1）です。
"""
_FILL_IN = "コードの意味を右に書いてください（空なら不明）/ say what each code stands for"


def written_mapping(found: Iterable[Proposal]) -> str:
    """Return proposals as the text of a mapping file."""
    plain: list[str] = []
    coded: list[str] = []
    for each in found:
        if each.codes:
            coded += _with_codes(each)
        else:
            plain.append(_line(each))
    return "\n".join([_HEAD, "[columns]", *plain, *coded, ""])


def _line(each: Proposal) -> str:
    if each.confidence == 1 and not each.unit and field_of(each.heading) is not None:
        return f"# {_quoted(each.heading)} は見出しのまま分かります / is understood as it is"
    if each.fact is None:
        return f'{_quoted(each.heading)} = {{ fact = "" }}  # {_shown(each.values)}'
    unit = f', unit = "{each.unit}"' if each.unit else ""
    return (
        f'{_quoted(each.heading)} = {{ fact = "{each.fact.name}"{unit}, '
        f"confidence = {each.confidence} }}  # {each.fact.label.ja}？ {_shown(each.values)}"
    )


def _with_codes(each: Proposal) -> Iterator[str]:
    fact = each.fact
    if fact is None:
        return
    options = [words.ja for words in fact.choices.values()] or ["はい", "いいえ"]
    yield f"\n[columns.{_quoted(each.heading)}]  # {fact.label.ja}？"
    yield f'fact = "{fact.name}"'
    yield f"confidence = {each.confidence}"
    yield f"# {_FILL_IN}"
    yield f"# {' '.join(options)}"
    yield f"[columns.{_quoted(each.heading)}.values]"
    yield from (f'{_quoted(code)} = ""' for code in each.codes)


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _shown(values: Sequence[str]) -> str:
    texts = ("".join(c for c in shown(value) if c.isprintable()) for value in values)
    return f"例 {' / '.join(texts)}" if values else "値なし / no values"
