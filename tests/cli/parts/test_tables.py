import json
from datetime import date

import pytest

from seido.cli.parts.tables import (
    print_bars,
    print_columns,
    print_json,
    print_notes,
    print_table,
    source_rows,
    word_row,
    yen_text,
)
from seido.rules.words import Source, Words

WORDS = Words("残高[年]", "balance [year]")
PAPER, PAGE = ({"ja": name, "en": name} for name in ("paper.txt", "page"))
SOURCE = Source("paper.txt", "行", date(2020, 4, 1))


def test_json_keeps_japanese_readable(capsys: pytest.CaptureFixture[str]) -> None:
    print_json({"名": 1})
    out = capsys.readouterr().out
    assert "名" in out
    assert json.loads(out) == {"名": 1}


def test_sources_are_told_once() -> None:
    rows = source_rows([SOURCE, SOURCE, Source("page", "x")])
    assert rows == [
        {
            "document": "paper.txt",
            "heading": "行",
            "stated_on": "2020-04-01",
            "weight": None,
            "title": PAPER,
        },
        {"document": "page", "heading": "x", "stated_on": None, "weight": None, "title": PAGE},
    ]


def test_words_in_both_languages() -> None:
    assert word_row(WORDS) == {"ja": "残高[年]", "en": "balance [year]"}
    assert word_row(None) is None
    assert yen_text(1_234_567) == "1,234,567円"


def test_a_table_shows_names_as_they_are(capsys: pytest.CaptureFixture[str]) -> None:
    print_table(WORDS, [(WORDS, "5円")])
    out = capsys.readouterr().out
    assert out.count("残高[年]") == 2
    assert "5円" in out


def test_bars_are_as_long_as_their_amounts(capsys: pytest.CaptureFixture[str]) -> None:
    print_bars(WORDS, [(Words("始", "a"), 100), (Words("半", "b"), 50), (Words("終", "c"), 0)])
    bars = [line.count("█") for line in capsys.readouterr().out.splitlines()[1:]]
    assert bars == [30, 15, 0]


def test_nothing_but_zero_has_no_bars(capsys: pytest.CaptureFixture[str]) -> None:
    print_bars(WORDS, [(Words("終", "c"), 0)])
    assert "█" not in capsys.readouterr().out


def test_notes_and_sources_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    print_notes([WORDS], [SOURCE, SOURCE])
    out = capsys.readouterr().out
    assert "※ 残高[年]" in out
    assert out.count("行 (2020-04-01)") == 1


def test_columns_stand_under_their_names_and_an_empty_table_is_none(
    capsys: pytest.CaptureFixture[str],
) -> None:
    print_columns(WORDS, (WORDS, WORDS), [(WORDS, ("[1]", "2"))])
    out = capsys.readouterr().out
    assert out.count("残高[年]") == 4
    assert "[1]" in out
    print_columns(WORDS, (WORDS,), [])
    assert capsys.readouterr().out.count("\n") == 1
