from datetime import date

from seido.schemes.prefectural.fiscal_year import FiscalYear


def test_a_fiscal_year_runs_from_april_to_march():
    year = FiscalYear(2025)
    assert (year.first_day, year.last_day) == (date(2025, 4, 1), date(2026, 3, 31))
    assert year.holds(date(2025, 4, 1))
    assert year.holds(date(2026, 3, 31))
    assert not year.holds(date(2025, 3, 31))
    assert not year.holds(date(2026, 4, 1))


def test_it_is_named_by_its_era_too():
    assert FiscalYear(2025).words.ja == "令和7年度（2025年度）"
    assert FiscalYear(2019).words.ja == "令和元年度（2019年度）"
    assert FiscalYear(2018).words.ja == "平成30年度（2018年度）"
    assert FiscalYear(2025).words.en == "fiscal 2025"
