import pytest

pytest.importorskip("polars")
from tests.impact.renewed_scheme import CAN, GAINED, SCHEME, impact_of

from seido.cli.impact.printed import print_impact
from seido.impact.changes import Change
from seido.rules.words import Words

FIRST, SECOND, THIRD, FOURTH, _ = SCHEME.editions


def printed(capsys, found, **more):
    print_impact(found, Words("申込日", "application date"), "en", **more)
    return " ".join(capsys.readouterr().out.split())


def test_movements_limits_and_groups_are_printed(capsys, monkeypatch):
    monkeypatch.setenv("COLUMNS", "150")
    text = printed(capsys, GAINED, by="industry")
    assert "Renewed guarantee renewed 2020-04-01 → 2021-04-01" in text
    assert "Eligible now 1 what stood in the way 1 requirement sound" in text
    assert "Ruled out now 1 what stands in the way 1 requirement small" in text
    assert "Eligible no more" not in text.partition("Industry")[0]
    assert "limits of the 1 eligible before and after: 1 rise, 0 fall" in text
    assert "¥10,000,000 → ¥15,000,000" in text
    assert "retail, restaurants included 3 1 0" in text


def test_a_group_that_is_not_known_is_shown_as_such(capsys, monkeypatch):
    monkeypatch.setenv("COLUMNS", "150")
    assert "not known 3 1 0" in printed(capsys, GAINED, by="prefecture")


def test_what_changes_nothing_for_anybody_is_named_below(capsys, monkeypatch):
    monkeypatch.setenv("COLUMNS", "150")
    same, other = Change(SCHEME, FIRST, FIRST), Change(SCHEME, THIRD, FOURTH)
    found = impact_of(Change(SCHEME, SECOND, THIRD), [(*CAN, *CAN)], [same, other])
    text = printed(capsys, found)
    assert "rules change, no answer does (1): Renewed guarantee" in text
    assert "only other terms change, such as fees or terms (1): Renewed guarantee" in text
    assert "schemes whose terms are the same: 1" in text
