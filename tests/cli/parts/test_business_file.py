from datetime import date
from pathlib import Path

import pytest

from seido.cli.parts.business_file import (
    day_of,
    screened,
    screened_on,
)
from seido.intake.business import read_business
from seido.japan import today
from seido.refusal import Refused
from seido.schemes.catalogue import all_schemes, find_scheme

BOND = find_scheme("specified-bond-guarantee")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "x.toml"
    path.write_text('申込日 = "2020年4月1日"\n純資産額 = "1億円"\n', "utf-8")
    return path


def test_the_day_is_typed_else_given_else_today() -> None:
    assert day_of("令和2年4月1日", date(2021, 1, 1)) == date(2020, 4, 1)
    assert day_of(None, date(2021, 1, 1)) == date(2021, 1, 1)
    assert day_of(None) == today()
    with pytest.raises(Refused, match="--as-of"):
        day_of("いつか")


def test_a_file_is_screened_on_its_own_day_against_all_or_some(file: Path) -> None:
    screening = screened(file, None)
    assert screening.as_of == date(2020, 4, 1)
    assert tuple(each.scheme for each in screening.decisions) == all_schemes()
    some = screened(file, "2026-10-01", (BOND,))
    assert some.as_of == date(2026, 10, 1)
    assert [each.scheme for each in some.decisions] == [BOND]
    assert screened_on(read_business(file), None, (BOND,)).decisions[0].as_of == date(2020, 4, 1)


def test_a_day_that_is_not_one_day_is_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "x.toml"
    path.write_text('申込日 = "2026年10月"\n純資産額 = "1億円"\n', "utf-8")
    with pytest.raises(Refused, match="一日に決まりません") as refusal:
        screened(path, None)
    assert refusal.value.problems[0].where == f"{path} 申込日"
    assert screened(path, "2026-10-05").as_of == date(2026, 10, 5)
    path.write_text('申込日 = "わからない"\n純資産額 = "1億円"\n', "utf-8")
    assert screened(path, None).as_of == today()
