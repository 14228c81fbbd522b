import json
import re

from click.testing import CliRunner, Result

from seido.answers.terms import KINDS
from seido.cli.main import main
from seido.schemes.catalogue import all_schemes
from seido.schemes.model import Kind


def run(*args: str) -> Result:
    result = CliRunner(env={"COLUMNS": "200"}).invoke(main, ["schemes", *args])
    assert result.exit_code == 0, result.output
    return result


def test_every_scheme_stands_once_under_its_kind() -> None:
    output = run("--as-of", "2026-10-01").output
    for scheme in all_schemes():
        assert len(re.findall(rf"  {scheme.id}  ", output)) == 1
    counted = re.findall(r"^\S+ \((\d+)\)$", output, re.MULTILINE)
    assert sum(map(int, counted)) == len(all_schemes())
    assert set(KINDS) == set(Kind)


def test_the_state_on_a_day_is_told() -> None:
    output = run("--as-of", "2026-10-01").output
    assert re.search(r"危機関連保証 +crisis-guarantee +受付終了 2020年3月13日時点", output)
    assert re.search(r"specified-bond-guarantee +2016年4月1日時点", output)
    early = run("--as-of", "1950-01-01", "--lang", "en").output
    assert len(re.findall("－$", early, re.MULTILINE)) == len(all_schemes())
    assert "Credit guarantees" in early


def test_json_says_what_is_offered_and_which_editions_there_are() -> None:
    answer = json.loads(run("--as-of", "2026-10-01", "--json").output)
    found = {each["scheme"]: each for each in answer["schemes"]}
    assert answer["as_of"] == "2026-10-01"
    assert found.keys() == {each.id for each in all_schemes()}
    assert found["crisis-guarantee"]["offered"] is False
    assert found["general-guarantee"]["offered"] is True
    assert found["general-guarantee"]["editions"] == sorted(found["general-guarantee"]["editions"])


def test_an_identifier_is_never_cut() -> None:
    output = CliRunner(env={"COLUMNS": "60"}).invoke(main, ["schemes"]).output
    assert all(scheme.id in output for scheme in all_schemes())
    assert "…" not in output
