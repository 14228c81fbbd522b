from collections import Counter
from datetime import date

import pytest

pytest.importorskip("polars")

from seido.cli.portfolio.printed import print_summary
from seido.portfolio.summary import Summary
from seido.rules.words import Words
from seido.schemes.catalogue import all_schemes

DAY = date(2026, 11, 21)


@pytest.fixture
def summary() -> Summary:
    schemes = all_schemes()[:3]
    found = Summary(schemes, DAY, rows=10)
    counts = {"ineligible": 10}, {"eligible": 5, "undetermined": 5}, {"not_offered": 10}
    for scheme, each in zip(schemes, counts, strict=True):
        found.decisions[scheme.id] = Counter(each)
    found.schemes_had = Counter({0: 5, 1: 5})
    return found


def printed(summary, capsys, language="ja") -> str:
    print_summary(summary, "[b]x[/b].csv", language)
    text: str = capsys.readouterr().out
    return text


def test_counts_bars_and_shares_are_shown_best_first(summary, capsys):
    text = printed(summary, capsys)
    assert "[b]x[/b].csv：10事業者、3制度" in text
    assert "一つ以上の制度を利用できる：5（50.0%）" in text
    lines = [line for line in text.splitlines() if "███" in line or "···" in line]
    assert "███████▒▒▒▒▒▒▒" in lines[0]
    assert "··············" in lines[1]
    assert "－" in text


def test_english_is_all_english(summary, capsys):
    text = printed(summary, capsys, "en")
    assert "10 businesses, 3 schemes, application date 21 November 2026" in text
    assert not any(0x3040 < ord(letter) < 0x30FF for letter in text)


def test_facts_to_ask_for_stand_by_what_they_settle(summary, capsys):
    summary.missing = Counter({"sales": 3, "form": 5})
    summary.settling = Counter({"sales": 2})
    text = printed(summary, capsys)
    assert text.index("売上高") < text.index("事業形態")


def test_what_could_not_be_read_is_shown_as_it_stands(summary, capsys):
    summary.refusals.rows = 4
    summary.refusals.columns["売上高[千円]"] = 4
    summary.refusals.examples["売上高[千円]"] = ["「[red]」は読めません"]
    summary.unknown = [f"列{number}" for number in range(20)]
    summary.notes = [Words("「流動資産」だけでは分かりません", "it tells nothing alone")]
    text = printed(summary, capsys)
    assert "読めない値のある行：4" in text
    assert "売上高[千円] 4　「[red]」は読めません" in text
    assert "分からない見出し 20" in text
    assert "列7…" in text
    assert "※ 「流動資産」だけでは分かりません" in text
