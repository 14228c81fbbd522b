"""``seido procedure``: all ways listed, and each with its states, events and deadlines."""

import json

from click.testing import CliRunner, Result

from seido.cli.main import main
from seido.procedures.catalogue import all_procedures


def run(*args: str, code: int = 0) -> Result:
    result = CliRunner().invoke(main, ["procedure", *args])
    assert result.exit_code == code, result.output
    return result


def test_all_are_listed_without_an_id() -> None:
    text = run().stdout
    rows = json.loads(run("--json").stdout)["procedures"]
    assert [each["procedure"] for each in rows] == [each.id for each in all_procedures()]
    for each in all_procedures():
        assert each.id in text
        assert each.name.ja in text
        assert each.name.en in run("--lang", "en").stdout


def test_one_tells_states_events_and_what_is_ours() -> None:
    text = run("guaranteed_loan").stdout
    assert "金融機関：融資を実行する" in text
    assert "から30日（初日を数えない）" in text
    assert "ひとりでに" in text
    assert "当製品の定め" in text
    assert "完済（終わり）" in text
    english = run("guaranteed_loan", "--lang", "en").stdout
    assert "bank: Lend" in english


def test_json_is_the_edition_of_a_day() -> None:
    days = {
        day: json.loads(run("municipal_certificate", "--as-of", day, "--json").stdout)["stated_on"]
        for day in ("2020-01-01", "2025-01-01")
    }
    assert days == {"2020-01-01": "2016-04-01", "2025-01-01": "2024-12-01"}


def test_an_unknown_id_is_answered_with_the_nearest() -> None:
    assert "guaranteed_loan" in run("guaranteed_lone", code=2).output
