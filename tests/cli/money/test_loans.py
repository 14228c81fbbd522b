import json
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from seido.cli.main import main

pl = pytest.importorskip("polars")

CSV = """貸付番号,借入金額,保証料率,利率,返済方法,期間,据置期間,貸付日,信用保証協会
A-1,"1,000万円",1.15,2.40,元金均等,5年,,R7.4.1,岡山県信用保証協会
A-2,500万円,1.15,2.40,均等,49か月,3,2025/4/1,沖縄
A-3,0円,1.15,2.40,均等,12,,,東京
A-4,100万円,1.15,2.40,一括,12,,,山内
"""


def run(*options: object) -> Result:
    return CliRunner().invoke(main, ["loans", *map(str, options)])


def single(command: str, *options: str) -> dict[str, Any]:
    result = CliRunner().invoke(main, [command, *options, "--json"])
    assert result.exit_code == 0, result.output
    found: dict[str, Any] = json.loads(result.output)
    return found


@pytest.fixture
def loans(tmp_path: Path) -> Path:
    place = tmp_path / "loans.csv"
    place.write_text(CSV, "utf-8")
    return place


def test_a_row_says_what_the_single_commands_say(loans: Path, tmp_path: Path) -> None:
    out, payments = tmp_path / "out.parquet", tmp_path / "payments.csv"
    result = run(loans, "-o", out, "--schedules", payments, "--json")
    assert result.exit_code == 0, result.output
    summary = json.loads(result.stdout)
    loan = ("--principal", "500万円", "--months", "49", "--grace", "3")
    fee = single("fee", *loan, "--rate", "1.15", "--method", "equal", "--association", "沖縄")
    terms = (*loan, "--rate", "2.40", "--method", "equal-principal", "--start", "2025-04-01")
    schedule = single("repay", *terms)
    first, second, third, fourth = pl.read_parquet(out).to_dicts()
    assert first["seido.fee_yen"] == 316_250
    assert second["seido.fee_yen"] == fee["fee_yen"]
    parts = (second["seido.fee_grace_yen"], second["seido.fee_rest_yen"])
    assert parts == tuple(part["yen"] for part in fee["parts"])
    assert second["seido.total_interest_yen"] == schedule["total_interest_yen"]
    rows = pl.read_csv(payments).filter(pl.col("seido.row") == 2).drop("seido.row")
    assert rows.to_dicts() == schedule["rows"]
    assert "1円以上" in third["seido.problems"]
    assert "山内" in fourth["seido.problems"]
    assert (fourth["seido.fee_yen"], fourth["seido.payments"]) == (None, 12)
    assert (summary["loans"], summary["fees"], summary["refused"]) == (4, 2, 2)
    assert summary["fee_yen"] == 316_250 + fee["fee_yen"]
    assert summary["columns"]["返済方法"] == "method"


def test_the_totals_are_printed(loans: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.xlsx"
    result = run(loans, "-o", out, "--lang", "en")
    assert result.exit_code == 0, result.output
    assert "with a problem" in result.output
    assert "理由の付いた融資" not in result.output
    assert "no guarantee corporation is called '山内'" in result.output
    assert f"→ {out}" in result.output
    assert out.exists()


def test_made_up_loans_need_no_file(tmp_path: Path) -> None:
    result = run("--generate", 200, "--months", 12, "-o", tmp_path / "out.csv", "--json")
    assert result.exit_code == 0, result.output
    summary = json.loads(result.stdout)
    assert summary["loans"] == 200
    assert summary["schedules"] * 4 <= summary["payments"] <= summary["schedules"] * 12
    assert [each.name for each in tmp_path.iterdir()] == ["out.csv"]


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ((), "either a file of loans or --generate"),
        (("FILE", "--generate", "5"), "either a file of loans or --generate"),
        (("FILE", "--months", "12"), "--months: --generate"),
        (("FILE", "--schedules", "OUT"), "a name each"),
        (("FILE", "--on", "soon"), "--as-of"),
        (("FILE", "--ignore", "保証料率", "--ignore", "利率"), "neither a column of fee rates"),
        (("missing.csv",), "there is no such file"),
    ],
)
def test_what_cannot_be_is_refused_in_sentences(
    loans: Path, tmp_path: Path, options: tuple[str, ...], sentence: str
) -> None:
    out = tmp_path / "out.parquet"
    named = {"FILE": loans, "OUT": out}
    result = run(*(named.get(option, option) for option in options), "-o", out)
    assert result.exit_code == 2
    assert sentence in result.output
    assert not out.exists()


def test_an_interruption_says_so_and_leaves_nothing(
    loans: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("seido.loans.run.loan_terms", interrupted)
    result = run(loans, "-o", tmp_path / "out.parquet")
    assert result.exit_code == 130
    assert "中断しました" in result.output
    assert [each.name for each in tmp_path.iterdir()] == ["loans.csv"]


def test_without_polars_it_says_what_to_install(
    loans: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "polars", None)
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    result = run(loans, "-o", "out.csv")
    assert result.exit_code == 2
    assert "pip install 'seido[bulk]'" in result.output
