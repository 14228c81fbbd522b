"""Which word of the vocabulary a heading in a file means."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from typing import TypeAlias

from seido.facts.entry import Entry, Formula
from seido.facts.vocabulary import ENTRIES, FORMULAS
from seido.intake.ledger.accounts import BALANCES, FLOWS
from seido.intake.values.cell import LONGEST_HEADING, Cell, with_unit_of_heading
from seido.intake.values.width import half_width
from seido.rules.words import Words

_DROPPED = re.compile(r"[\s()\[\]【】〔〕「」『』・･·,、:;*※]")
_NUMBERING = re.compile(r"[(\[]?([0-9]{1,2}|[ivx]{1,4})[)\].、:]?\s*(?=[^\x00-\x7f])")
_NOTE = re.compile(r"#|//|メモ|備考|注記?$|コメント")
_IDENTITY = frozenset(
    {"商号", "会社名", "法人名", "企業名", "事業者名", "名称", "屋号", "氏名", "代表者", "代表者名"}
    | {
        "法人番号",
        "住所",
        "電話番号",
        "担当者",
        "作成日",
        "決算期",
        "顧客番号",
        "顧客コード",
        "顧客名",
    }
    | {"business_id", "business_name", "id", "cif"}
)


@dataclass(frozen=True, slots=True)
class Part:
    """One of the accounts that add up to a fact, by its place among the fact's parts."""

    fact: Entry
    number: int


Meaning: TypeAlias = Entry | Formula | Part
"""What a heading can mean."""


def find_word(heading: str) -> tuple[Entry | Formula, int] | None:
    """Return the word that a heading means and how near its own name the heading is; or None.

    Names, labels and further headings are compared in half width, without spaces, brackets and
    middle dots; numbering such as Ⅴ or (1) may stand before them. The second part counts from
    zero, the word's label, through its headings in their order.
    """
    words = _index()
    return next((words[name] for name in _spellings(heading) if name in words), None)


def find_meaning(cell: Cell) -> tuple[Meaning, int] | None:
    """Return the word or part that a cell gives, and how near its heading is as in `find_word`.

    A part may bear the name of its whole (社債): in an accounting export it is the part, for there
    a line is one account; in any other file it is the whole. An export's line is first looked for
    under the name of its section (製造原価の減価償却費).
    """
    words, parts = _index(), _parts()
    for name in _spellings(cell.heading, cell.section):
        if name in parts and (cell.in_ledger or name not in words):
            return parts[name], 0
        if name in words:
            return words[name]
    return None


def stands_in(meaning: Meaning, rank: int) -> bool:
    """Return whether a heading of that rank holds a fact only where no other of its own does."""
    if not isinstance(meaning, Entry) or not rank:
        return False
    return meaning.headings[rank - 1] in meaning.stand_ins


def not_its_own(cell: Cell, own: Cell) -> Words:
    """Return the note that a heading which stands in for a fact's own gives way to it."""
    return Words(
        f"「{cell.heading}」ではなく「{own.heading}」を使います",
        f"'{own.heading}' is used, and not '{cell.heading}'",
    )


def is_heading(text: str) -> bool:
    """Return whether a text heads a value that the vocabulary knows."""
    return len(text) < LONGEST_HEADING and (
        find_meaning(with_unit_of_heading(Cell(text, None, ""))) is not None
    )


def is_note(heading: str) -> bool:
    """Return whether a heading is a remark (#, メモ, 備考) or tells only whom the file is about."""
    plain = half_width(heading).strip()
    return _NOTE.match(plain) is not None or _bare(plain) in _IDENTITY


def is_apart(text: str) -> bool:
    """Return whether a text heads a value that no accounts hold, such as 希望額 or 業種."""
    match = find_meaning(with_unit_of_heading(Cell(text, None, "", in_ledger=True)))
    if match is None:
        return False
    word = match[0]
    return isinstance(word, Entry) and word.name not in BALANCES | FLOWS


def near_labels(heading: str, cutoff: float = 0.5) -> list[str]:
    """Return the labels whose headings look most like this one, nearest first; three at most."""
    index = _index()
    near = get_close_matches(_bare(heading[:LONGEST_HEADING]), index, n=6, cutoff=cutoff)
    return list(dict.fromkeys(index[name][0].label.ja for name in near))[:3]


@cache
def _index() -> dict[str, tuple[Entry | Formula, int]]:
    index: dict[str, tuple[Entry | Formula, int]] = {}
    words: list[Entry | Formula] = [*ENTRIES.values(), *FORMULAS.values()]
    for word in words:
        names = ((word.name, 0), (word.label.ja, 0), (word.label.en, 0))
        for name, rank in (*names, *((name, n) for n, name in enumerate(word.headings, start=1))):
            index.setdefault(_bare(name), (word, rank))
    return index


@cache
def _parts() -> dict[str, Part]:
    return {
        _bare(name): Part(entry, number)
        for entry in ENTRIES.values()
        for number, names in enumerate(entry.parts)
        for name in names
    }


def _spellings(heading: str, section: str = "") -> Iterator[str]:
    plain = half_width(heading).casefold().strip()
    unnumbered = _NUMBERING.sub("", plain, count=1)
    if section:
        yield _bare(f"{section}の{unnumbered}")
    yield _bare(plain)
    yield _bare(unnumbered)


def _bare(text: str) -> str:
    return _DROPPED.sub("", half_width(text).casefold())
