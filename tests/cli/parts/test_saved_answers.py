import json
from pathlib import Path

import pytest
from hypothesis import given
from tests.businesses import known

from seido.cli.parts.saved_answers import answers_in_words, refuse_no_place, save_answers
from seido.intake.business import parse_business
from seido.refusal import Refused
from seido.rules.values import Range, Value


def test_answers_are_saved_by_their_labels_and_gone_on_with(tmp_path: Path) -> None:
    place = tmp_path / "a.json"
    refuse_no_place(place, None)
    save_answers(place, {"form": "company", "net_assets": None})
    assert json.loads(place.read_text("utf-8")) == {"事業形態": "会社", "純資産額": "わからない"}
    refuse_no_place(place, place)
    refuse_no_place(place, tmp_path / "." / "a.json")
    with pytest.raises(Refused, match="earlier answers"):
        refuse_no_place(place, None)
    assert [each.name for each in tmp_path.iterdir()] == ["a.json"]


@given(known(least=1))
def test_what_is_saved_is_read_back(facts: dict[str, Value]) -> None:
    written = json.dumps(answers_in_words(facts), ensure_ascii=False)
    read = parse_business("a.json", written.encode()).facts
    assert read == {name: plain(value) for name, value in facts.items()}


def plain(value: Value) -> Value:
    """Return a value as a file holds it: a range from a value to itself is that value."""
    match value:
        case Range(low=low, high=high) if low == high:
            return low
        case frozenset() if len(value) == 1:
            return next(iter(value))
    return value


@pytest.mark.parametrize("name", ["a.toml", "a", "none/a.json", "folder.json"])
def test_no_place_is_told_before_anything_is_written(tmp_path: Path, name: str) -> None:
    (tmp_path / "folder.json").mkdir()
    with pytest.raises(Refused) as refusal:
        refuse_no_place(tmp_path / name, None)
    (problem,) = refusal.value.problems
    assert problem.field == "--save"
    assert name in problem.place


def test_a_link_that_leads_nowhere_is_no_place(tmp_path: Path) -> None:
    (tmp_path / "a.json").symlink_to(tmp_path / "elsewhere.json")
    with pytest.raises(Refused, match="is not overwritten"):
        refuse_no_place(tmp_path / "a.json", None)
