from datetime import date

import pytest

from seido.cli.business.question import options_of, print_help, print_question
from seido.cli.parts.page import Page
from seido.facts.vocabulary import ENTRIES
from seido.interview import Interview


def test_choices_are_numbered_in_the_order_of_the_vocabulary(
    capsys: pytest.CaptureFixture[str],
) -> None:
    interview = Interview({}, date(2026, 11, 21))
    print_question(Page(), interview, ENTRIES["purpose"], "en")
    out = capsys.readouterr().out
    assert "What is the money for?" in out
    assert [line.strip() for line in out.splitlines()[-3:]] == [
        "1. working capital",
        "2. equipment",
        "3. working capital and equipment",
    ]
    assert [code for code, _ in options_of(ENTRIES["antisocial_ties"])] == [True, False]
    assert options_of(ENTRIES["net_assets"]) == ()


def test_an_earlier_answer_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    interview = Interview({}, date(2026, 11, 21))
    interview.answer(ENTRIES["net_assets"], 5)
    print_question(Page(), interview, ENTRIES["net_assets"], "ja")
    assert "いまの答え：5円" in capsys.readouterr().out


def test_what_papers_print_in_parts_is_told_as_a_sum(capsys: pytest.CaptureFixture[str]) -> None:
    print_help(Page(), ENTRIES["borrowings"], "ja")
    out = capsys.readouterr().out
    assert "見るもの：貸借対照表（直近の決算）" in out
    assert "「借入金」「借入金合計」" in out
    assert "短期借入金＋" in out
