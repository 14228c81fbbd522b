from datetime import date, timedelta
from fractions import Fraction
from itertools import product

import pytest

pl = pytest.importorskip("polars")

from seido.loans.columns import Use, bind_loans  # noqa: E402
from seido.loans.rates import with_coefficients, with_fee_rates  # noqa: E402
from seido.loans.reading import LoanReader  # noqa: E402
from seido.money.guarantee_fee.rate_tables import TABLES  # noqa: E402
from seido.money.guarantee_fee.rates import fee_rates  # noqa: E402
from seido.money.guarantee_fee.subsidy import (  # noqa: E402
    TURNING_DAYS,
    FeeSubsidy,
    owner_guarantee_surcharge,
)
from seido.refusal import Refused, refused  # noqa: E402

DAY = date(2026, 10, 1)


def rates(rows):
    table = pl.DataFrame(rows, infer_schema_length=None)
    read, problems = LoanReader(bind_loans(table.columns)).read(table)
    found = with_fee_rates(read.with_columns(pl.col("on").fill_null(DAY)), problems)
    return found.to_dicts(), problems.told([Use.FEE]).to_list()


def test_a_rate_is_looked_up_as_for_a_single_loan_on_both_sides_of_every_turning_day():
    days = [day - timedelta(days=off) for day in TURNING_DAYS for off in (0, 1)]
    schemes = [*TABLES, "safety-net-guarantee", "no-such"]
    asked = [
        (scheme, fee_class, on, met)
        for scheme, fee_class, on in product(schemes, (None, 1, 9, 10), days)
        for met in (None, "both", "one")
    ]
    rows = [
        {
            "制度": scheme,
            "料率区分": None if fee_class is None else str(fee_class),
            "申込日": on.isoformat(),
            "経営者保証なし": met,
        }
        for scheme, fee_class, on, met in asked
    ]
    found, told = rates(rows)
    refused = 0
    for (scheme, fee_class, on, met), row, sentence in zip(asked, found, told, strict=True):
        possible, problems = _possible(scheme, fee_class, on, met)
        if problems:
            refused += 1
            assert sentence == problems
            assert row["lowest"] is row["lowest_top"] is None
            continue
        assert sentence is None
        assert Fraction(row["lowest"]) == min(possible)
        assert Fraction(row["highest_top"], row["highest_bottom"]) == max(possible)
        assert row["several"] is (len(possible) > 1)
    assert 0 < refused < len(asked)


def _possible(scheme, fee_class, on, met):
    """Return the rates that are possible, or in words why there is none."""
    try:
        choices = fee_rates(scheme, on=on, fee_class=fee_class).choices
        added = _surcharge(on, met)
    except Refused as unfit:
        return [], " / ".join(words.ja for words in unfit.problems)
    return [choice.borrower + added for choice in choices], ""


def _surcharge(on, met):
    if met is None:
        return 0
    found = owner_guarantee_surcharge(on, both_requirements=met == "both")
    if not isinstance(found, FeeSubsidy):
        raise refused(found.words.ja, found.words.en)
    return found.own


def test_a_scheme_may_be_named_in_japanese_and_shared_or_not():
    found, told = rates(
        [
            {"制度": "信用保証（一般）", "料率区分": "1", "責任共有": "対象外"},
            {"制度": "general-guarantee", "料率区分": "1", "責任共有": "対象"},
        ]
    )
    assert told == [None, None]
    assert [row["net_rate"] for row in found] == ["2.20", "1.90"]


def test_a_rate_comes_from_one_place_only():
    _, told = rates([{"保証料率": "1.15", "料率区分": "5"}, {"保証料率": None, "料率区分": None}])
    assert all("どちらか一方" in sentence for sentence in told)


def test_a_rate_that_cannot_be_read_is_told_once():
    _, (told,) = rates([{"保証料率": "安い"}])
    assert told.startswith("保証料率：「安い」は読めません")
    assert "どちらか一方" not in told


def test_discounts_are_taken_off_and_odd_ones_are_left_to_the_single_case():
    found, _ = rates(
        [
            {"保証料率": "1.15", "割引": "0.10、0.05"},
            {"保証料率": "1.15", "割引": "1.15"},
            {"保証料率": "120", "割引": "50"},
        ]
    )
    assert Fraction(found[0]["lowest_top"], found[0]["lowest_bottom"]) == Fraction(1, 100)
    assert [row["lowest_top"] for row in found[1:]] == [None, None]
    assert [row["lowest"] for row in found[1:]] == ["23/2000", "6/5"]


def test_coefficients_and_cutting_off_go_by_the_corporation():
    table = pl.DataFrame(
        {
            "association": ["山口", None, "沖縄", "山内", None, None],
            "fee_method": ["unequal", "equal", "bullet", "equal", "equal", "equal"],
            "fee_count": [12, 12, None, 12, 1, None],
            "on": [DAY] * 6,
        },
        schema_overrides={"fee_count": pl.Int64},
    )
    found = with_coefficients(table)
    assert found["coefficient"].to_list() == ["0.71", "0.65", None, None, None, None]
    assert found["over"].to_list() == [100, 20, 1, None, None, None]
    assert found["of_sum"].to_list() == [1, 1, 0, None, None, None]
