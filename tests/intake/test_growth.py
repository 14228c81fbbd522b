"""The processor's time grows with the bytes of a file and no faster, whatever they are."""

import gc
from collections.abc import Callable
from contextlib import suppress
from itertools import count
from pathlib import Path
from time import process_time

import pytest
from tests.fuzz import ending_soon

from seido.answers.enquiries import read_enquiry
from seido.answers.receipts import read_receipt
from seido.intake.business import parse_business
from seido.intake.files import utf8
from seido.intake.tree import read_json
from seido.refusal import Refused

SMALL, LARGE = 10_000, 100_000
GREATEST_GROWTH = 40
"""By how often the time may grow with ten times the bytes: a square would be a hundred."""
LEAST = 0.01
"""Seconds that a small file is taken to need at least; below them the clock tells nothing."""

Made = Callable[[int], str]
"""Makes a text of about as many bytes."""

MARKS = "\u0301\u0323"


def again(piece: str, before: str = "", after: str = "") -> Made:
    """Make a text that repeats a piece."""
    return lambda size: before + piece * (size // len(piece.encode())) + after


def each(line: str, before: str = "", after: str = "") -> Made:
    """Make a text of lines that are numbered, so that none is like another."""

    def made(size: int) -> str:
        lines: list[str] = []
        left = size
        numbers = count()
        while left > 0:
            lines.append(line.format(next(numbers)))
            left -= len(lines[-1].encode())
        return before + "".join(lines) + after

    return made


TREES: dict[str, dict[str, Made]] = {
    "toml": {
        "a long name": again("a", after=" = 1"),
        "a long name without a value": again("a"),
        "a long Japanese name": again("資", after=" = 1"),
        "names of many words": again("資 a ", after=" = 1"),
        "blanks before a name": again(" ", after="x"),
        "tabs before a name": again("\t", after="x"),
        "blanks within a name": again(" ", "x", "y = 1"),
        "blanks within a heading": again(" ", '"資本 ', 'x" = 1'),
        "blanks within a unit": again(" ", '"資本金(単位', 'x" = 1'),
        "brackets in a heading": again("a(", '"', '" = 1'),
        "numbering in a heading": again("1 ", '"', '" = 1'),
        "marks in a heading": again(MARKS, '"', '" = 1'),
        "marks in a value": again(MARKS, '"従業員数（人）" = "', '"'),
        "blanks in a day": again(" ", '創業日 = "1', 'x"'),
        "unknown names": each("資産の額{} = 1\n"),
        "one name many times": again("資本金 = 1\n"),
        "one heading many times": each("[t{0}]\n資本金 = {0}\n"),
        "a table many times": again("[[a]]\n"),
        "items of one choice": again('"製造業",', "業種 = [", "]"),
        "items that are no choice": again('"製造葉",', "業種 = [", "]"),
        "options in one text": again("製造業または", '業種 = "', '製造業"'),
        "a list of numbers": again("1,", "資本金 = [", "]"),
        "lists in lists": again("[", "a = "),
        "many lists in lists": each("a{} = " + "[" * 90 + "]" * 90 + "\n"),
        "tables in tables": again("{a=", "a = "),
        "dots": again(".a", "a", " = 1"),
        "dots in many lines": each("k{}" + ".a" * 90 + " = 1\n"),
        "dots in many headings": each("[k{}" + ".a" * 90 + "]\n"),
        "dots after a mark of a line": again('.a."\u2028"', "a", " = 1"),
        "a long number": again("9", "資本金 = "),
        "a long number of sixteen": again("f", "資本金 = 0x"),
        "long numbers": each("a{} = 0x" + "f" * 500 + "\n"),
        "many decimals": again("9", "資本金 = 1."),
        "quotation marks": again('"'),
        "marks escaped": again('\\"', 'a = "'),
    },
    "json": {
        "a long name": again("a", '{"', '": 1}'),
        "unknown names": each('"k{}": 1,', "{", '"z": 1}'),
        "one name many times": again('"資本金": 1,', "{", '"z": 1}'),
        "items of one choice": again('"製造業",', '{"業種": [', '"製造業"]}'),
        "lists in lists": again("[", '{"a": '),
        "many lists in lists": each('"a{}": ' + "[" * 90 + "]" * 90 + ",", "{", '"z": 1}'),
        "tables in tables": again('{"a":'),
        "a long number": again("9", '{"資本金": ', "}"),
        "many decimals": again("9", '{"資本金": 1.', "}"),
        "halves of letters": again("\\ud800", '{"', '": 1}'),
    },
    "yaml": {
        "a long name": again("a", after=": 1"),
        "blanks within a name": again(" ", "a", "b: 1"),
        "unknown names": each("資産の額{}: 1\n"),
        "one name many times": again("資本金: 1\n"),
        "items of one choice": again("製造業,", "業種: [", "製造業]"),
        "lists in lists": again("[", "a: "),
        "dashes": again("- "),
        "a text of many lines": again("b\n ", 'a: "', '"'),
        "a long number": again("9", "資本金: "),
        "indents": lambda size: "".join(" " * n + "a:\n" for n in range(int((2 * size) ** 0.5))),
    },
    "csv": {
        "headings in one line": again("純資産額,"),
        "pairs in one line": again("純資産額,1,"),
        "unknown headings": each("資産の額{},1\n"),
        "one line of a ledger many times": each("売上高,{}\n", "科目,当期\n"),
        "one pair many times": each("資本金,{}\n"),
        "no choices": each("業種,製造葉{}\n"),
        "tables side by side": lambda size: "\n".join(
            again(piece)(size // 2) for piece in ("科目,当期,", "売上高,1,")
        ),
        "units in one line": again("千円,"),
        "brackets above a column": again("(a", "科目,", ",x\n売上高,1\n"),
        "marks in a heading": again(MARKS, after=",1\n"),
        "titles": again("（単位：千円）\n", after="科目,当期\n売上高,1\n"),
        "tables one below the other": again("単位：千円\n科目,当期\n売上高,1\n"),
        "parts of one account": each("普通預金（{}）,1\n", "科目,当期\n"),
    },
    "html": {
        "cells in one row": again("<td>1", "<table><tr>"),
        "rows of one cell": again("<tr><td rowspan=9>1", "<table>"),
        "tags that do not close": again("<", "<table><tr><td>"),
    },
}  # fmt: skip

ASKED = '{"version": 2, "as_of": "2026-10-01", "decisions": [], "facts": {}'
FACTS = ASKED.removesuffix("}")
DECIDED = '{"version": 2, "as_of": "2026-10-01", "facts": {}'
ENQUIRY = '{"version": 1, "as_of": "2026-10-01", "asked": ['
RECEIPTS: dict[str, Made] = {
    "unknown facts": each('"k{}": 1,', FACTS, '"z": 1}}'),
    "options of a choice": again('"retail",', f'{FACTS}"industry": {{"one_of": [', '"retail"]}}}'),
    "judgements": again('{"scheme": null},', f'{ASKED}, "judgements": [', "0]}"),
    "decisions": again('{"scheme": "x"},', f'{DECIDED}, "decisions": [', "0]}"),
    "lists in lists": again("[", f'{ASKED}, "x": '),
    "a fraction": again("9", f'{FACTS}"margin_year_before": "1/', '"}}'),
    "a power": again("9", f'{FACTS}"margin_year_before": "1e', '"}}'),
}
ENQUIRIES: dict[str, Made] = {
    "one fact asked many times": again('"capital",', ENQUIRY, '"capital"]}'),
    "no facts asked": each('"k{}",', ENQUIRY, '"capital"]}'),
}
MAPPINGS: dict[str, Made] = {
    "unknown columns": each('"C{}" = {{ fact = "capital" }}\n', "[columns]\n"),
    "unknown facts": each('"C{}" = {{ fact = "capitol" }}\n', "[columns]\n"),
    "codes": each(
        '{} = "製造業", ', '[columns]\n"A" = { fact = "industry", values = { ', "z = 1 } }"
    ),
    "dots": again(".a", "a", " = 1"),
    "lists in lists": again("[", "a = "),
    "a long number": again("f", "[columns]\nA = { unit = 0x", " }"),
    "a long unit": again(" ", '[columns]\nA = { unit = "千', '円" }'),
}


def grown(read: Callable[[bytes], object], made: Made) -> tuple[float, float]:
    """Return the least seconds that a small and a large file took, of several times each."""
    small, large = made(SMALL).encode("utf-8", "surrogatepass"), made(LARGE).encode()
    few = max(LEAST, min(_spent(read, small) for _ in range(3)))
    much = _spent(read, large)
    for _ in range(3):  # what is slow because the machine is busy is not slow every time
        if much >= GREATEST_GROWTH * few:
            much = min(much, _spent(read, large))
    return few, much


def _spent(read: Callable[[bytes], object], data: bytes) -> float:
    # What collecting garbage costs goes by all that other tests have left in memory.
    gc.disable()
    try:
        began = process_time()
        with ending_soon(10), suppress(Refused):
            read(data)
        return process_time() - began
    finally:
        gc.enable()


@pytest.mark.parametrize(
    ("ending", "made"),
    [(ending, made) for ending, files in TREES.items() for made in files.values()],
    ids=[f"{ending}: {name}" for ending, files in TREES.items() for name in files],
)
def test_files_of_one_business(ending: str, made: Made) -> None:
    few, much = grown(lambda data: parse_business(f"x.{ending}", data), made)
    assert much < GREATEST_GROWTH * few


@pytest.mark.parametrize("made", RECEIPTS.values(), ids=RECEIPTS)
def test_receipts(made: Made) -> None:
    few, much = grown(lambda data: read_receipt(read_json(utf8(data))), made)
    assert much < GREATEST_GROWTH * few


@pytest.mark.parametrize("made", ENQUIRIES.values(), ids=ENQUIRIES)
def test_enquiries(made: Made) -> None:
    few, much = grown(lambda data: read_enquiry(read_json(utf8(data))), made)
    assert much < GREATEST_GROWTH * few


@pytest.mark.parametrize("made", MAPPINGS.values(), ids=MAPPINGS)
def test_mappings(made: Made, tmp_path: Path) -> None:
    pytest.importorskip("polars")
    from seido.portfolio.reading.mapping import read_mapping  # noqa: PLC0415 - wants the extra

    def read(data: bytes) -> None:
        (tmp_path / "map.toml").write_bytes(data)
        read_mapping(tmp_path / "map.toml", ["A"])

    few, much = grown(read, made)
    assert much < GREATEST_GROWTH * few


@pytest.mark.parametrize(("power", "is_found"), [(1, False), (2, True)])
def test_a_reader_whose_time_is_a_square_is_found(power: int, *, is_found: bool) -> None:
    def busy(data: bytes) -> None:
        end = process_time() + 0.005 * (len(data) / SMALL) ** power
        while process_time() < end:
            pass

    few, much = grown(busy, again("a"))
    assert (much > GREATEST_GROWTH * few) == is_found
