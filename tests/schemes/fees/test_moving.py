from datetime import date, timedelta

import pytest

from seido.money.moving_rates.series import printed
from seido.rules.quantity import percent
from seido.rules.words import Words
from seido.schemes.fees.forms import Asked, Between, Flat, moving
from seido.schemes.fees.moving import FRESH, settled
from seido.schemes.model import RateRow, rates

ROW = RateRow(Words("特別利率①", "special rate (1)"), moving("jfc_sme_base", "0.40"))
DAY = printed("jfc_sme_base")[-1].day


def on(day: date, row: RateRow = ROW) -> RateRow:
    (found,) = settled([row], day)
    return found


def test_a_rate_that_moves_bears_its_day_and_where_it_is_printed() -> None:
    found = on(DAY)
    assert found.rates == Flat(percent("1.65"))
    assert found.words.ja == "特別利率①（2025年4月1日の値）"
    assert found.words.en == "special rate (1) (as of 1 April 2025)"
    assert found.printed == printed("jfc_sme_base")[-1].source


def test_after_a_quarter_it_says_that_it_is_old() -> None:
    assert "窓口" not in on(DAY + FRESH).words.ja
    old = on(DAY + FRESH + timedelta(days=1))
    assert old.words.ja == "特別利率①（2025年4月1日の値。いまの値は窓口で）"
    assert old.words.en == "special rate (1) (as of 1 April 2025; ask for today's)"


def test_before_the_first_figure_it_is_asked() -> None:
    assert isinstance(on(date(2016, 2, 28)).rates, Asked)


def test_a_range_stays_a_range() -> None:
    row = RateRow(Words("基準利率", "base rate"), moving("jfc_micro_base"))
    assert on(date(2026, 12, 1), row).rates == Between(percent("3.00"), percent("4.50"))


def test_a_rate_that_stands_with_the_terms_is_left_alone() -> None:
    row = RateRow(Words("固定", "fixed"), rates("1.00"))
    assert on(DAY, row) is row


def test_a_series_that_is_not_there_is_refused() -> None:
    with pytest.raises(ValueError, match="no series"):
        moving("jfc_base")
