from dataclasses import fields, is_dataclass
from datetime import date
from fractions import Fraction

import pytest

from seido.coverage.figures import Day, Kind
from seido.coverage.holdings import FIELDS, held_by, keys_of
from seido.facts.business.profile import capital
from seido.rules import expr
from seido.rules.build import at_least, band, days_after, fact, months_after, rounded, total, yen
from seido.rules.expr import Unit
from seido.rules.quantity import Rounding, man, percent
from seido.rules.words import Source, Words
from seido.schemes import duties, model
from seido.schemes.duties import Calendar, Every, duty
from seido.schemes.fees.forms import part_of
from seido.schemes.model import RateRow, TermRow, rates
from seido.schemes.parties import Party

MONTHLY = fact("monthly", Unit.YEN, 5_000, 200_000)
DAY = fact("day", Unit.DATE)
GUIDE = "002_9b07640c7467e1dd.txt"


def test_figures_of_rules_are_held_by_what_they_count() -> None:
    rule = at_least(rounded(total(MONTHLY, man(3)), 10_000, Rounding.DOWN), yen(man(80)))
    found = set(keys_of(rule))
    amounts = {5_000, 200_000, 30_000, 10_000, 800_000}
    assert {(Kind.YEN, amount) for amount in amounts} <= found
    assert (Kind.COUNT, 800_000) not in found


def test_bands_and_deadlines_are_held() -> None:
    found = set(keys_of(band(MONTHLY, (man(5), yen(man(7))), below=man(6))))
    assert {(Kind.YEN, man(each)) for each in (5, 6, 7)} <= found
    assert (Kind.MONTHS, 36) in set(keys_of(at_least(months_after(DAY, 36), date(2025, 3, 31))))
    assert (Kind.DAYS, 29) in set(keys_of(at_least(days_after(DAY, 29), date(2025, 3, 31))))


def test_how_hard_a_fact_is_to_answer_is_no_figure_of_a_scheme() -> None:
    assert {key for key in keys_of(capital) if key[0] is not Kind.YEN} == set()


def test_terms_and_duties_are_held_in_months() -> None:
    row = TermRow(Words("分割", "instalments"), 120, 12)
    calendar = Calendar(Every.QUARTER, years=5, due_months=2, due_days=9)
    owed = duty("report", Party.BANK, Party.BUSINESS, "報告", "report", calendar=calendar)
    held = {(Kind.MONTHS, each) for each in (120, 12, 3, 60, 2)} | {(Kind.DAYS, 9)}
    assert set(keys_of((row, owed))) == held


def test_what_is_left_to_the_borrower_is_the_difference() -> None:
    row = RateRow(Words("①", "(1)"), rates("1.75"), state=part_of("1/2"))
    assert set(keys_of(row)) == {
        *((Kind.NUMBER, percent(each)) for each in ("1.75", "0.88", "0.87")),
        (Kind.NUMBER, Fraction(1, 2)),
    }


def test_figures_within_words_are_held_and_those_of_sources_and_names_are_not() -> None:
    found = set(keys_of((Words("発行額は5億6,000万円まで", "up to ¥560m"), Source("3.txt", "9年"))))
    assert found == {(Kind.YEN, 560_000_000)}


@pytest.mark.parametrize("part", [(2028,), (2028, 3), (2028, 3, 31), (None, 3)])
def test_a_whole_date_holds_its_month_and_its_year(part: Day) -> None:
    assert (Kind.DATE, part) in set(keys_of(date(2028, 3, 31)))


def test_an_edition_answers_for_its_own_source_alone() -> None:
    guide = "003_6d2acececfa387a1.txt"
    of_2016 = held_by("management-strengthening-guarantee", GUIDE)
    of_2020 = held_by("management-strengthening-guarantee", guide)
    assert of_2016 != of_2020


def test_the_limit_is_held_as_it_comes_to_for_each_form_of_business() -> None:
    held = held_by("coordinated-support-guarantee", "004_061b586d4ab271b2.txt")
    assert {(Kind.YEN, man(28_000)), (Kind.YEN, man(48_000))} <= held


def test_offices_tables_and_facts_hold_figures_too() -> None:
    assert (Kind.PHONE, "03-6823-1200") in held_by("windows", GUIDE)
    assert (Kind.PHONE, "03-6823-1200") not in held_by("windows", "003_6d2acececfa387a1.txt")
    assert (Kind.YEN, man(8_000)) in held_by("money.mutual_aid.loan", GUIDE)
    assert (Kind.COUNT, 300) in held_by("facts.business.size", GUIDE)


def test_judgements_and_what_is_out_of_scope_hold_nothing() -> None:
    assert held_by("judgement", GUIDE) == held_by("out_of_scope", GUIDE) == frozenset()


def test_a_holder_that_is_not_there_is_refused() -> None:
    with pytest.raises(ImportError):
        held_by("money.nothing", GUIDE)


def test_every_whole_number_of_the_model_says_what_it_counts() -> None:
    by_hand = {("Fact", "low"), ("Fact", "high"), ("Round", "step"), ("Calendar", "years")}
    # What a row of rates comes to is computed from it, and is no part of an edition.
    by_hand |= {("ClassRate", "fee_class")}
    whole = {
        (owner.__name__, field.name)
        for owner in (*vars(model).values(), *vars(duties).values(), *vars(expr).values())
        if isinstance(owner, type) and is_dataclass(owner)
        for field in fields(owner)
        if field.type in (int, int | None)
    }
    assert whole == FIELDS.keys() | by_hand
