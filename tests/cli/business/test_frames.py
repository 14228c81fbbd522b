import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from seido.cli.main import main

BUSINESS = """\
事業形態: 会社
普通保険の利用残高: 1億5,000万円
無担保保険の利用残高: 3,000万円
保証付き借入の借換え: はい
普通保険の借換額: 1億円
特定社債保証の利用残高: 0円
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "business.yaml"
    path.write_text(BUSINESS, "utf-8")
    return path


def run(file: Path, *args: str) -> Result:
    result = CliRunner().invoke(main, ["frames", str(file), "--as-of", "2025-06-01", *args])
    assert result.exit_code == 0, result.output
    return result


def accounts(file: Path, *args: str) -> dict[str, dict[str, Any]]:
    answer = json.loads(run(file, "--json", *args).stdout)
    assert answer["as_of"] == "2025-06-01"
    return {each["account"]: each for each in answer["accounts"]}


def test_json_gives_cap_use_and_what_is_left_after_refinancing(file: Path) -> None:
    ordinary = accounts(file)["ordinary"]
    assert ordinary["cap_yen"] == 200_000_000
    assert ordinary["used_yen"] == 150_000_000
    assert ordinary["left_yen"] == 150_000_000
    assert ordinary["name"]["ja"] == "普通保証"
    assert "general-guarantee" in ordinary["schemes"]
    assert "asset-backed-guarantee" not in ordinary["schemes"]


def test_what_is_not_known_is_null(file: Path) -> None:
    found = accounts(file)
    # How much is repaid of it was not said.
    assert found["unsecured"]["used_yen"] == 30_000_000
    assert found["unsecured"]["left_yen"] is None
    assert found["asset_backed"]["used_yen"] is None
    assert found["asset_backed"]["left_yen"] is None
    assert found["asset_backed"]["cap_yen"] == 200_000_000


def test_every_account_is_listed_with_the_schemes_offered_on_the_day(file: Path) -> None:
    found = accounts(file)
    assert found["with_bonds"]["used_yen"] == 180_000_000
    assert "specified-bond-guarantee" in found["with_bonds"]["schemes"]
    assert found["crisis_ordinary"]["schemes"] == []


def test_people_see_a_bar_of_what_is_taken_and_up_to_what_is_left(file: Path) -> None:
    lines = run(file).stdout.splitlines()
    ordinary = lines.index("普通保証")
    assert lines[ordinary + 1].strip() == "█████" + "░" * 15 + " 残り 1億5,000万円"
    assert "限度額 2億円  利用中 1億5,000万円" in lines[ordinary + 2]
    asset_backed = lines.index("流動資産担保融資保証")
    assert lines[asset_backed + 1].strip() == "·" * 20 + " 残り 最大 2億円"
    assert "利用中 不明" in lines[asset_backed + 2]


def test_english_is_said_as_well(file: Path) -> None:
    text = run(file, "--lang", "en").stdout
    assert "Ordinary frame" in text
    assert "left ¥150,000,000" in text
    assert "cap ¥200,000,000  in use ¥150,000,000" in text


def test_a_frame_that_no_scheme_draws_on_is_shown_only_where_it_is_in_use(file: Path) -> None:
    assert "危機関連枠" not in run(file).stdout
    file.write_text(BUSINESS + "危機関連枠（普通保険）の利用残高: 1,000万円\n", "utf-8")
    assert "危機関連枠（普通保険）" in run(file).stdout
