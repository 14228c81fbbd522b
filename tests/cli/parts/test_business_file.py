from datetime import date
from pathlib import Path

import click
import pytest

from seido.cli.parts.business_file import (
    BadFile,
    business,
    day_of,
    scheme_named,
    screened,
    screened_on,
)
from seido.cli.parts.options import BadOptions, today
from seido.schemes.catalogue import all_schemes, find_scheme

BOND = find_scheme("specified-bond-guarantee")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "x.toml"
    path.write_text('申込日 = "2020年4月1日"\n純資産額 = "1億円"\n', "utf-8")
    return path


def test_a_file_becomes_a_business(file: Path) -> None:
    assert business(file).facts == {"as_of": date(2020, 4, 1), "net_assets": 100_000_000}


def test_every_problem_of_a_file_is_told_in_both_languages(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_text("純資産額: 約5万\n従業員数: 五か月\n", "utf-8")
    with pytest.raises(BadFile) as caught:
        business(path)
    assert caught.value.exit_code == 2
    lines = caught.value.message.splitlines()
    assert lines[0] == "入力に2件の問題があります / problems in the input:"
    assert lines[1] == f"- {path} 純資産額: 約5万"
    assert "おおよそ" in lines[2]
    assert "approximate" in lines[3]
    assert len(lines) == 7


def test_a_problem_of_the_whole_file_names_the_file(tmp_path: Path) -> None:
    with pytest.raises(BadFile, match="見つかりません") as caught:
        business(tmp_path / "none.csv")
    assert f"- {tmp_path / 'none.csv'}: " in caught.value.message


def test_the_day_is_typed_else_given_else_today() -> None:
    assert day_of("令和2年4月1日", date(2021, 1, 1)) == date(2020, 4, 1)
    assert day_of(None, date(2021, 1, 1)) == date(2021, 1, 1)
    assert day_of(None) == today()
    with pytest.raises(BadOptions, match="--as-of"):
        day_of("いつか")


def test_a_file_is_screened_on_its_own_day_against_all_or_some(file: Path) -> None:
    screening = screened(file, None)
    assert screening.as_of == date(2020, 4, 1)
    assert tuple(each.scheme for each in screening.decisions) == all_schemes()
    some = screened(file, "2026-10-01", (BOND,))
    assert some.as_of == date(2026, 10, 1)
    assert [each.scheme for each in some.decisions] == [BOND]
    assert screened_on(business(file), None, (BOND,)).decisions[0].as_of == date(2020, 4, 1)


def test_a_day_that_is_not_one_day_is_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "x.toml"
    path.write_text('申込日 = "2026年10月"\n純資産額 = "1億円"\n', "utf-8")
    with pytest.raises(BadOptions, match="一日に決まりません"):
        screened(path, None)
    assert screened(path, "2026-10-05").as_of == date(2026, 10, 5)
    path.write_text('申込日 = "わからない"\n純資産額 = "1億円"\n', "utf-8")
    assert screened(path, None).as_of == today()


def test_a_scheme_is_found_by_id_and_by_name() -> None:
    assert scheme_named("特定社債保証") is scheme_named(BOND.id) is BOND
    with pytest.raises(click.UsageError, match="specified-bond-guarantee"):
        scheme_named("specified-bond")
