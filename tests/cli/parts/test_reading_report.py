from pathlib import Path

import pytest

from seido.cli.parts.reading_report import print_reading
from seido.intake.business import parse_business
from seido.rules.words import Language

EXPORT = (
    "科目,金額\n短期借入金,50000\n長期借入金,70000\n純資産合計,10000\n資産合計,300000\n建物,5\n"
)


def printed(
    capsys: pytest.CaptureFixture[str], text: str, language: Language, *, verbose: bool = False
) -> list[str]:
    print_reading(Path("a.csv"), parse_business("a.csv", text.encode()), language, verbose=verbose)
    return [line.rstrip() for line in capsys.readouterr().out.splitlines()]


def test_what_was_added_up_and_left_aside_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert printed(capsys, EXPORT, "ja") == [
        "a.csv から3項目。使わなかった行 1（--verbose で一覧）",
        "  借入金：12万円（短期借入金＋長期借入金）",
        "  負債額：29万円（総資産額から計算）",
    ]
    assert (
        printed(capsys, EXPORT, "en")[0]
        == "facts from a.csv: 3; lines not used: 1 (list: --verbose)"
    )


def test_a_plain_form_takes_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert printed(capsys, "純資産額,5\n", "ja") == ["a.csv から1項目（--verbose で一覧）"]


def test_every_fact_and_every_line_left_aside_can_be_listed(
    capsys: pytest.CaptureFixture[str],
) -> None:
    lines = printed(capsys, EXPORT, "ja", verbose=True)
    assert "--verbose" not in lines[0]
    rows = [line.split() for line in lines]
    assert ["純資産額", "1万円", "B4"] in rows
    assert ["建物", "5", "B6"] in rows
