from datetime import date
from fractions import Fraction
from importlib.resources import files
from pathlib import Path

import pytest

from seido.money import moving_rates
from seido.money.moving_rates.series import (
    OWN_FOLDER,
    SERIES,
    own_digests,
    printed,
    printed_on,
)
from seido.refusal import Refused

HEAD = "day,lowest,highest,document,heading\n"
NEW = "2026-11-02,2.55,2.55,https://example.jp/november,特別利率F\n"


def test_every_series_has_its_file_and_every_file_its_series() -> None:
    shipped = files(moving_rates).joinpath("printed").iterdir()
    assert {each.name for each in shipped} == {f"{each}.csv" for each in SERIES}
    assert all(printed(each) for each in SERIES)


def test_the_last_figure_on_or_before_the_day_counts() -> None:
    found = printed_on("jfc_special_f", date(2026, 12, 1))
    assert found is not None
    assert (found.day, found.highest) == (date(2026, 2, 2), Fraction("0.024"))
    eve = printed_on("jfc_special_f", date(2026, 2, 1))
    assert eve is not None
    assert (eve.day, eve.highest) == (date(2025, 10, 1), Fraction("0.02"))
    assert printed_on("jfc_special_f", date(2016, 4, 12)) is None


def test_lines_of_ones_own_are_read_over_those_shipped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    same_day = NEW.replace("2026-11-02", "2026-02-02")
    (tmp_path / "jfc_special_f.csv").write_text(HEAD + NEW + same_day, "utf-8-sig")
    shipped = printed("jfc_special_f")
    monkeypatch.setenv(OWN_FOLDER, str(tmp_path))
    assert len(printed("jfc_special_f")) == len(shipped) + 1
    newest = printed_on("jfc_special_f", date(2026, 12, 1))
    assert newest is not None
    assert (newest.day, newest.source.document) == (
        date(2026, 11, 2),
        "https://example.jp/november",
    )
    replaced = printed_on("jfc_special_f", date(2026, 2, 2))
    assert replaced is not None
    assert replaced.highest == Fraction("0.0255")
    assert own_digests().keys() == {"jfc_special_f"}


def test_without_a_folder_nothing_of_ones_own_is_told() -> None:
    assert own_digests() == {}


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("jfc_base.csv", HEAD.encode(), "jfc_special_f.csv"),
        ("jfc_special_f.csv", b"\x93\xfa", "UTF-8"),
        ("jfc_special_f.csv", b"day\n", "day,lowest"),
    ],
)
def test_a_folder_that_cannot_be_read_is_refused(
    name: str, content: bytes, told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / name).write_bytes(content)
    monkeypatch.setenv(OWN_FOLDER, str(tmp_path))
    with pytest.raises(Refused, match=told) as caught:
        printed("jfc_special_f")
    assert name in str(caught.value)


def test_a_folder_that_is_not_there_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(OWN_FOLDER, "/nowhere/at/all")
    with pytest.raises(Refused, match=OWN_FOLDER):
        printed("jfc_special_f")
