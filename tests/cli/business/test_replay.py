import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from seido.answers.receipts import receipt
from seido.cli.main import main
from seido.schemes.catalogue import find_scheme
from seido.screening import screen

OLD = sorted((Path(__file__).parents[2] / "answers" / "old_receipts").glob("*.json"))
EXAMPLE = str(Path(__file__).parents[3] / "examples" / "bond-maker.toml")


def run(*args: str) -> Result:
    return CliRunner().invoke(main, list(args))


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    path = tmp_path / "receipt.json"
    path.write_text(run("screen", EXAMPLE, "--json").output, "utf-8")
    return path


def changed(path: Path, **change: Any) -> str:
    path.write_text(json.dumps({**json.loads(path.read_text("utf-8")), **change}), "utf-8")
    return str(path)


def test_a_receipt_gives_the_same_answer(kept: Path) -> None:
    result = run("replay", str(kept))
    assert result.exit_code == 0
    identifier = json.loads(kept.read_text("utf-8"))["receipt"]
    assert result.output == f"控え {identifier} と同じ答えです / the same answer\n"
    answer = json.loads(run("replay", str(kept), "--json").output)
    assert answer == {"same": True, "differences": [], "changed": [], "receipt": identifier}


def test_a_receipt_of_one_scheme_in_english_is_replayed_alike(tmp_path: Path) -> None:
    path = tmp_path / "one.json"
    asked = ("why", EXAMPLE, "general-guarantee", "--json", "--lang", "en")
    path.write_text(run(*asked).output, "utf-8")
    assert run("replay", str(path)).exit_code == 0


def test_another_product_with_the_same_answer_is_told_and_no_difference(kept: Path) -> None:
    path = changed(kept, catalogue="0" * 64)
    result = run("replay", path)
    assert result.exit_code == 0
    assert "と同じ答えです" in result.output
    assert f"※ catalogue: {'0' * 64} → " in result.output
    answer = json.loads(run("replay", path, "--json").output)
    assert (answer["same"], len(answer["changed"])) == (True, 1)


@pytest.mark.parametrize("path", OLD, ids=lambda path: path.stem)
def test_receipts_of_version_1_are_replayed(path: Path) -> None:
    schemes = {each["scheme"] for each in json.loads(path.read_text("utf-8"))["decisions"]}
    result = run("replay", str(path), "--json")
    answer = json.loads(result.output)
    # Rules have been mended since: what is another answer now is told by its scheme.
    assert result.exit_code == (0 if answer["same"] else 1)
    assert {line.partition(" ")[0] for line in answer["differences"]} <= schemes


def test_an_answered_judgement_is_replayed(tmp_path: Path) -> None:
    scheme = find_scheme("crisis-response-loan")
    day = date(2016, 6, 1)
    screening = screen({"form": "company"}, day, [scheme], {(scheme.id, "will_recover"): False})
    path = tmp_path / "judged.json"
    path.write_text(json.dumps(receipt(screening)), "utf-8")
    assert run("replay", str(path)).exit_code == 0
    assert run("replay", changed(path, judgements=[])).exit_code == 1


def test_what_differs_is_told_with_exit_code_1(kept: Path) -> None:
    facts = json.loads(kept.read_text("utf-8"))["facts"]
    path = changed(kept, facts={**facts, "operating_profit": -1})
    result = run("replay", path)
    assert result.exit_code == 1
    assert "- specified-bond-guarantee decision: eligible → ineligible" in result.output
    answer = run("replay", path, "--json")
    assert answer.exit_code == 1
    assert json.loads(answer.output)["same"] is False


def test_a_scheme_that_is_gone_is_told(kept: Path) -> None:
    decisions = json.loads(kept.read_text("utf-8"))["decisions"]
    gone = {**decisions[0], "scheme": "gone"}
    result = run("replay", changed(kept, decisions=[*decisions, gone]))
    assert result.exit_code == 1
    assert "- gone: -" in result.output


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        "no json",
        '{"version": 1, "as_of": "2026-10-01", "facts": 5, "decisions": []}',
    ],
)
def test_what_is_no_receipt_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "x.json"
    path.write_text(text, "utf-8")
    result = run("replay", str(path))
    assert result.exit_code == 2
    assert str(path) in result.output


@pytest.mark.parametrize(
    "change", [{"decisions": 5}, {"facts": {"capital": 1.5}}, {"language": "fr"}, {"version": 3}]
)
def test_a_broken_receipt_is_refused(kept: Path, change: dict[str, Any]) -> None:
    result = run("replay", changed(kept, **change))
    assert result.exit_code == 2
    assert "Traceback" not in result.output


def test_bytes_that_are_no_text_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    path.write_bytes(b"\xff\xfe\x00")
    assert run("replay", str(path)).exit_code == 2
    assert run("replay", str(tmp_path / "none.json")).exit_code == 2
    with path.open("wb") as stream:
        stream.truncate(20_000_001)
    assert "大きすぎます" in run("replay", str(path)).output
