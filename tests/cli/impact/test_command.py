import importlib.util
import json

import pytest
from click.testing import CliRunner, Result

pl = pytest.importorskip("polars")
from seido.cli.impact.command import BY  # noqa: E402 - polars is an extra
from seido.cli.impact.rows import fact_of  # noqa: E402
from seido.cli.main import main  # noqa: E402
from seido.portfolio.summary import DIVISIONS  # noqa: E402

PLAN = "management-strengthening-guarantee"
BOOK = """id,form,industry,prefecture,employees,capital,antisocial_ties,money_needed_for_plan
A,company,retail,tokyo,5,1000万円,いいえ,はい
B,company,retail,tokyo,6,1000万円,いいえ,いいえ
C,会社,製造業等,大阪府,30,1000万円,いいえ,たぶん
"""
TERMS = ("--from", f"{PLAN}@2016-04-01", "--to", f"{PLAN}@2020-04-01")


@pytest.fixture
def book(tmp_path):
    path = tmp_path / "book.csv"
    path.write_text(BOOK, "utf-8")
    return path


def run(*args: object) -> Result:
    return CliRunner(env={"COLUMNS": "200"}).invoke(main, ["impact", *map(str, args)])


def test_who_loses_and_by_which_requirement_is_told(book):
    result = run(book, *TERMS, "--as-of", "2026-10-01", "--by", "industry")
    assert result.exit_code == 0, result.output
    assert "事業者 3" in result.output
    assert "2016-04-01 → 2020-04-01" in result.output
    assert "新たに見る事実" in result.output


def test_programs_get_the_same_as_json(book, tmp_path):
    made = tmp_path / "made.parquet"
    result = run(book, *TERMS, "--json", "-o", made)
    assert result.exit_code == 0, result.output
    found = json.loads(result.stdout)
    assert found["businesses"] == 3
    (scheme,) = found["schemes"]
    assert scheme["scheme"] == PLAN
    assert scheme["before"]["opens"] == "2016-04-01"
    assert sum(each["businesses"] for each in scheme["decisions"]) == 3
    assert set(scheme["gained"]["groups"]) == set(BY)
    rows = pl.read_parquet(made)
    assert rows["id"].to_list() == ["A", "B", "C"]
    answers = zip(rows[f"{PLAN}.before.decision"], rows[f"{PLAN}.after.decision"], strict=True)
    counted = {(each["before"], each["after"]) for each in scheme["decisions"]}
    assert set(answers) == counted


def test_a_report_is_written_where_it_is_wanted(book, tmp_path):
    report = tmp_path / "report.html"
    result = run(book, *TERMS, "--report", report)
    assert result.exit_code == 0, result.output
    assert str(report) in result.output
    assert "book.csv" in report.read_text("utf-8")


def test_two_days_are_compared_over_the_catalogue_and_english_is_spoken(book):
    result = run(book, "--from", "2026-03-31", "--to", "2026-04-01", "--lang", "en")
    assert result.exit_code == 0, result.output
    assert "only other terms change, such as fees or terms (3)" in result.output
    assert "schemes whose terms are the same" in result.output


def test_only_some_schemes_are_compared_where_they_are_named(book):
    result = run(
        book, "--from", "2016-04-01", "--to", "2026-04-01", "--scheme", "経営力強化保証", "--json"
    )
    found = json.loads(result.stdout)
    assert [each["scheme"] for each in found["schemes"]] == [PLAN]
    assert found["other_terms_only"] == found["same_terms"] == []


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("--from", "soon", "--to", "2026-04-01"), "soon"),
        (("--from", f"{PLAN}@2019-01-01", "--to", "2026-04-01"), "2016-04-01, 2020-04-01"),
        (("--from", "nothing@2019-01-01", "--to", "2026-04-01"), "nothing"),
        ((*TERMS, "--scheme", PLAN), "--scheme"),
        ((*TERMS, "--scheme", "nothing"), "nothing"),
        ((*TERMS, "--only-changed"), "-o"),
        ((*TERMS, "-o", "rows.doc"), ".parquet"),
        ((*TERMS, "--report", "page.doc"), ".html"),
        ((*TERMS, "--as-of", "someday"), "--as-of"),
        ((*TERMS, "--map", "none.toml"), "none.toml"),
        (("--from", "2026-04-01"), "--to"),
    ],
)
def test_what_cannot_be_used_is_refused_in_a_sentence(book, args, said):
    result = run(book, *args)
    assert result.exit_code == 2
    assert said in result.output


def test_a_file_that_is_not_there_is_refused(tmp_path):
    result = run(tmp_path / "none.csv", *TERMS)
    assert result.exit_code == 2
    assert "none.csv" in result.output


def test_a_missing_library_is_named(monkeypatch, book):
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    result = run(book, *TERMS)
    assert result.exit_code == 2
    assert "seido[bulk]" in result.output


def test_the_groups_are_those_of_the_portfolio():
    assert tuple(map(fact_of, DIVISIONS)) == BY
