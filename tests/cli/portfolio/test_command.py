import csv
import importlib.util
import json
import os
import signal
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

pytest.importorskip("polars")
import polars as pl
from xlsxwriter import Workbook

from seido.cli.main import main
from seido.schemes.catalogue import all_schemes
from seido.screening import screen

DAY = "2026-11-21"
HEADINGS = [
    "顧客番号",
    "会社名",
    "法人・個人",
    "業種",
    "所在地都道府県",
    "資本金(万円)",
    "従業員数",
]
ROWS = [
    ["001", "甲製作所", "株式会社", "製造業", "岡山県", "1,000", "20人"],
    ["002", "乙商店", "個人事業", "小売業", "東京都", "0", "3"],
    ["003", "丙商事", "株式会社", "卸売業", "大阪府", "たくさん", "400"],
]
KNOWN: list[dict[str, str | int]] = [
    {"form": "company", "industry": "manufacturing_and_others", "employees": 20},
    {"form": "sole_proprietor", "industry": "retail", "employees": 3},
    {"form": "company", "industry": "wholesale", "employees": 400},
]
CAPITALS = [{"capital": 10_000_000}, {"capital": 0}, {}]
PREFECTURES = ["okayama", "tokyo", "osaka"]


def run(*args: object) -> Result:
    return CliRunner(env={"COLUMNS": "100"}).invoke(main, ["portfolio", *map(str, args)])


def text_of(*args: object) -> str:
    result = run(*args)
    assert result.exit_code == 0, result.output
    return result.stdout


def as_csv(folder: Path) -> Path:
    path = folder / "clients.csv"
    with path.open("w", encoding="cp932", newline="") as file:
        csv.writer(file).writerows([HEADINGS, *ROWS])
    return path


def as_sheet(folder: Path) -> Path:
    path = folder / "clients.xlsx"
    book = Workbook(str(path))
    sheet = book.add_worksheet()
    for number, row in enumerate([HEADINGS, *ROWS]):
        sheet.write_row(number, 0, row)
    book.close()
    return path


def as_parquet(folder: Path) -> Path:
    path = folder / "clients.parquet"
    pl.DataFrame(ROWS, HEADINGS, orient="row").write_parquet(path)
    return path


@pytest.mark.parametrize("made", [as_csv, as_sheet, as_parquet])
def test_every_kind_of_file_gets_the_answers_of_the_single_case(made, tmp_path):
    result = tmp_path / "result.csv"
    shown = text_of(made(tmp_path), "-o", result, "--as-of", DAY)
    assert f"3事業者、{len(all_schemes())}制度、申込日 2026年11月21日" in shown
    assert "読めない値のある行：1" in shown
    assert "たくさん" in shown
    assert f"→ {result}" in shown
    rows = pl.read_csv(result, infer_schema=False).to_dicts()
    assert [row["会社名"] for row in rows] == [row[1] for row in ROWS]
    assert [bool(row["seido.problems"]) for row in rows] == [False, False, True]
    assert "資本金(万円)" in rows[2]["seido.problems"]
    for row, known, capital, place in zip(rows, KNOWN, CAPITALS, PREFECTURES, strict=True):
        screening = screen({**known, **capital, "prefecture": place}, date.fromisoformat(DAY))
        for each in screening.decisions:
            assert row[f"{each.scheme.id}.decision"] == each.verdict.value
            missing = " ".join(sorted(each.missing)) or None
            assert row[f"{each.scheme.id}.missing"] == missing


def test_a_newcomer_makes_screens_and_reports_with_one_command(tmp_path):
    result, report, kept = (tmp_path / name for name in ("r.parquet", "r.html", "in.parquet"))
    options = ("--generate", 200, "--as-of", DAY, "--lang", "en")
    shown = text_of(*options, "-o", result, "--report", report, "--input-to", kept)
    assert "200 made-up businesses (seed 1): 200 businesses" in shown
    assert shown.splitlines()[-3:] == [f"→ {result}", f"→ {report}", f"→ {kept}"]
    assert pl.read_parquet(result).height == 200
    assert report.read_text("utf-8").startswith("<!doctype html>")
    again = tmp_path / "again.parquet"
    text_of(kept, "-o", again, "--as-of", DAY)
    assert pl.read_parquet(again).equals(pl.read_parquet(result))
    assert sorted(tmp_path.iterdir()) == sorted([result, report, kept, again])


def test_businesses_alone_are_made_without_screening(tmp_path):
    kept = tmp_path / "in.csv"
    shown = text_of("--generate", 5, "--seed", 7, "--input-to", kept)
    assert shown == f"→ {kept}\n"
    assert pl.read_csv(kept).height == 5


def test_columns_are_as_asked(tmp_path):
    source, result = as_csv(tmp_path), tmp_path / "r.parquet"
    one = ("--scheme", "特定社債保証", "--as-of", DAY, "-o", result)
    name = "specified-bond-guarantee"
    first = ["seido.row", "顧客番号", "会社名", "seido.problems", f"{name}.decision"]
    text_of(source, *one, "--only-decisions")
    assert pl.read_parquet(result).columns == first
    text_of(source, *one, "--only-decisions", "--explain")
    found = pl.read_parquet(result)
    suffixes = ("first_failure", "distance", "distance_unit")
    assert found.columns == [*first, *(f"{name}.{each}" for each in suffixes)]
    assert found[f"{name}.first_failure"][1] is not None
    text_of(source, *one, "--with-input")
    assert pl.read_parquet(result)["従業員数"].to_list() == ["20人", "3", "400"]


def test_a_mapping_is_proposed_confirmed_and_used(tmp_path):
    source = tmp_path / "clients.csv"
    source.write_text("CIF,KEN,JUGYOIN\n1,岡山県,5\n2,東京都,6\n", "utf-8")
    assert "[columns]" in text_of(source, "--suggest-map", "-")
    proposal = tmp_path / "map.toml"
    assert str(proposal) in text_of(source, "--suggest-map", proposal)
    assert "[columns]" in proposal.read_text("utf-8")
    proposal.write_text(
        '[columns]\nKEN = { fact = "prefecture" }\nJUGYOIN = { fact = "employees" }\n', "utf-8"
    )
    found = json.loads(text_of(source, "--map", proposal, "--json"))
    groups = found["groups"][2]["groups"]
    assert [(each["group"], each["rows"]) for each in groups] == [("tokyo", 1), ("okayama", 1)]


def test_a_program_reads_the_counts_as_json(tmp_path):
    found = json.loads(text_of(as_csv(tmp_path), "--as-of", DAY, "--json"))
    assert (found["rows"], found["as_of"]) == (3, DAY)
    assert len(found["schemes"]) == len(all_schemes())
    assert found["unreadable"]["rows"] == 1


@pytest.mark.parametrize(
    ("args", "said"),
    [
        ((), "--generate"),
        (("in.csv", "--generate", "5"), "--generate"),
        (("in.csv", "--input-to", "x.parquet"), "--input-to"),
        (("--generate", "5", "--suggest-map", "-"), "--suggest-map"),
        (("in.csv",), "in.csv"),
        (("in.csv", "--scheme", "no-such"), "no-such"),
        (("in.csv", "--as-of", "someday"), "--as-of"),
        (("in.csv", "-o", "out.pdf"), "out.pdf"),
        (("in.csv", "--report", "out.pdf"), ".html"),
        (("in.csv", "--engine", "abacus"), "abacus"),
        (("in.csv", "--engine", "postgres:/me:se@cret@host"), "「postgres…」"),
        (("in.csv", "--table", "clients"), "--table"),
        (("--table", "clients", "--query", "SELECT 1"), "--query"),
        (("--table", "clients"), "--engine postgresql://"),
        (("in.csv", "--map", "none.toml"), "in.csv"),
        (("--generate", "0"), "--generate"),
    ],
)
def test_what_cannot_be_used_is_refused_in_a_sentence(args, said, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    result = run(*args)
    assert result.exit_code == 2
    assert said in result.stderr
    assert result.stdout == ""
    assert list(tmp_path.iterdir()) == []


def test_all_places_that_cannot_be_written_are_told_at_once():
    result = run("in.csv", "-o", "out.pdf", "--report", "out.pdf", "--engine", "abacus")
    assert "3件の問題" in result.stderr


@pytest.mark.parametrize(("language", "said"), [("ja", "中断しました"), ("en", "Interrupted")])
def test_ctrl_c_ends_with_a_sentence_and_leaves_nothing(language, said, tmp_path, monkeypatch):
    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("seido.portfolio.engines.plan.Decider.answer", stop)
    result = run("--generate", 50, "-o", tmp_path / "r.parquet", "--lang", language)
    assert result.exit_code == 130
    assert said in result.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_job_of_the_night_that_is_stopped_leaves_nothing(tmp_path, monkeypatch):
    def stop(*_: object) -> None:
        os.kill(os.getpid(), signal.SIGTERM)

    before = signal.getsignal(signal.SIGTERM)
    monkeypatch.setattr("seido.portfolio.engines.plan.Decider.answer", stop)
    result = run("--generate", 50, "-o", tmp_path / "r.parquet")
    assert result.exit_code == 130
    assert list(tmp_path.iterdir()) == []
    assert signal.getsignal(signal.SIGTERM) is before


def test_a_full_disk_is_told(tmp_path, monkeypatch):
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("seido.portfolio.engines.plan.Decider.answer", full)
    result = run(as_csv(tmp_path), "-o", tmp_path / "r.parquet")
    assert result.exit_code == 1
    assert "No space left on device" in result.stderr


def test_a_missing_library_is_named(monkeypatch):
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    result = run("--generate", 5)
    assert result.exit_code == 2
    assert "seido[bulk]" in result.stderr


def test_a_table_of_a_database_is_answered_beside_it(postgres):
    pytest.importorskip("psycopg")
    from tests.portfolio.stored import emptied, store  # noqa: PLC0415 - an extra

    url = emptied(postgres)
    store(url, "clients", pl.DataFrame({"cif": ["7", "8"], "従業員数": [5, None]}))
    shown = text_of("--table", "clients", "--engine", url, "--as-of", DAY, "--only-decisions")
    assert f"clients：2事業者、{len(all_schemes())}制度" in shown
    assert shown.splitlines()[-1] == "→ clients_seido"
    rows = postgres.rows('SELECT "seido.row", cif FROM clients_seido ORDER BY 1')
    assert rows == [(1, "7"), (2, "8")]
    proposal = text_of("--table", "clients", "--engine", url, "--suggest-map", "-")
    assert '"cif"' in proposal
    query = "SELECT * FROM clients WHERE cif = '8'"
    found = json.loads(text_of("--query", query, "-o", "one", "--engine", url, "--json"))
    assert found["rows"] == 1
    assert postgres.rows("SELECT cif FROM one") == [("8",)]
