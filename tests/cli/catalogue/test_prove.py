import json
import re
import sys
from typing import Any

import pytest
from click.testing import CliRunner, Result

from seido.cli.catalogue.prove import KINDS, business_text
from seido.cli.main import main
from seido.intake.values.readers import parse_yen
from seido.proving.finding import Finding, Kind
from seido.rules.words import Words
from seido.schemes.catalogue import find_scheme


def run(*args: str) -> Result:
    return CliRunner(env={"COLUMNS": "400"}).invoke(main, ["prove", *args])


def test_every_kind_has_its_words() -> None:
    assert KINDS.keys() == set(Kind)
    assert len({words.ja for words in KINDS.values()}) == len(Kind)


def test_figures_answers_and_judgements_are_written_as_people_say_them() -> None:
    scheme = find_scheme("no-owner-guarantee-guarantee")
    business = {"total_assets": 150_000_000, "dealings_within_bounds": True, "figure": 3}
    gap = Finding(scheme, scheme.editions[0], Kind.GAP, ("rule",), Words("", ""), business=business)
    assert business_text(gap, "ja") == (
        "総資産額 1億5,000万円、"
        "法人と経営者の資金のやりとりが社会通念上適切な範囲にあること はい、figure 3"
    )


def test_without_the_solver_it_is_said_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "z3", None)
    result = run("specified-bond-guarantee")
    assert result.exit_code == 2
    assert "pip install 'seido[prove]'" in result.stderr


def test_help_needs_no_solver(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "z3", None)
    result = CliRunner().invoke(main, ["--help"])
    assert result.exit_code == 0
    assert "prove" in result.stdout


def test_an_unknown_scheme_is_refused_with_the_nearest() -> None:
    result = run("specified-bonds")
    assert result.exit_code == 2
    assert "specified-bond-guarantee" in result.stderr


class TestWithTheSolver:
    @pytest.fixture(autouse=True)
    def solver(self) -> None:
        pytest.importorskip("z3", reason="the prover is an extra: pip install 'seido[prove]'")

    def test_a_finding_is_printed_as_a_business_with_its_reason(self) -> None:
        result = run("特定社債保証")
        assert result.exit_code == 0, result.output
        assert "✓ 良くなると対象から外れる：対象となる方の要件" in result.stdout
        assert "純資産額：" in result.stdout
        assert " → " in result.stdout
        assert "✗ 使用総資本事業利益率は" in result.stdout
        assert "説明：負債がそのままで純資産が増えると" in result.stdout
        assert result.stdout.count("説明：中小企業者の定義は") == 1
        assert "1制度・2版を証明した。説明のない所見 0件" in result.stdout
        assert result.stderr == ""

    def test_what_an_edition_changed_is_shown_with_the_rule_that_refuses(self) -> None:
        result = run("succession-special-guarantee", "--lang", "en")
        assert "・ for instance, taken for the first time: from 31 August 2022" in result.stdout
        assert "✗ Net debt to EBITDA" in result.stdout

    def test_a_limit_is_shown_before_and_after(self) -> None:
        # Which business the solver finds is its choice; that its limit falls is what is shown.
        (shown, *_) = re.findall(
            r"限度額：(\S+)円 → (\S+)円", run("improvement-plan-subsidy").stdout
        )
        before, after = (parse_yen(f"{amount}円") for amount in shown)
        assert before > after

    def test_the_same_as_json(self) -> None:
        found: dict[str, Any] = json.loads(run("specified-bond-guarantee", "--json").stdout)
        assert (found["schemes"], found["unexplained"]) == (1, 0)
        broken = found["findings"][-1]
        assert broken["kind"] == "refused_when_better"
        assert broken["about"] == ["net_assets"]
        assert broken["move"]["fact"] == "net_assets"
        assert broken["move"]["after"] > broken["business"]["net_assets"]
        assert broken["explained"]["ja"].startswith("負債がそのままで")
        assert broken["edition"] == "2016-04-01"

    def test_what_nobody_explains_ends_with_exit_code_1(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("seido.cli.catalogue.prove.reason_for", lambda _: None)
        result = run("specified-bond-guarantee", "--lang", "en")
        assert result.exit_code == 1
        assert "✗ it is always met, and refuses nobody" in result.stdout
        assert "7 findings unexplained, 0 explained" in result.stdout
