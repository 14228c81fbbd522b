from datetime import date, timedelta
from fractions import Fraction
from itertools import product

import pytest

pl = pytest.importorskip("polars")

from seido.loans.columns import Use, bind_loans  # noqa: E402
from seido.loans.rates import with_coefficients, with_fee_rates  # noqa: E402
from seido.loans.reading import LoanReader  # noqa: E402
from seido.money.guarantee_fee.corporation_rates import TABLES  # noqa: E402
from seido.refusal import Refused, refuse, refused  # noqa: E402
from seido.schemes.catalogue import all_schemes  # noqa: E402
from seido.schemes.fees.case import FeeCase  # noqa: E402
from seido.schemes.fees.lookup import rates_named, turning_days, yen_problem  # noqa: E402
from seido.schemes.fees.subsidy import FeeSubsidy, owner_guarantee_surcharge  # noqa: E402
from seido.schemes.model import Kind  # noqa: E402

DAY = date(2026, 10, 1)


def rates(rows):
    table = pl.DataFrame(rows, infer_schema_length=None)
    read, problems = LoanReader(bind_loans(table.columns)).read(table)
    read = read.with_columns(
        pl.col("on").fill_null(DAY),
        pl.when(pl.col("method").str.starts_with("revolving"))
        .then(pl.lit("revolving"))
        .alias("fee_method"),
    )
    found = with_fee_rates(read, problems)
    return found.to_dicts(), problems.told([Use.FEE]).to_list()


GUARANTEES = [scheme for scheme in all_schemes() if scheme.kind is Kind.GUARANTEE]
CLASSES = (None, *range(1, 10))


def test_every_guarantee_in_every_class_on_both_sides_of_every_turning_day():
    days = [day - timedelta(days=off) for day in turning_days() for off in (0, 1)]
    asked = [
        (scheme.id, fee_class, on, None)
        for scheme, fee_class, on in product(GUARANTEES, CLASSES, days)
    ]
    _agree(asked)


def test_a_rate_is_looked_up_as_for_a_single_loan():
    names = [*TABLES, *(scheme.name.ja for scheme in GUARANTEES), "no-such"]
    days = [
        date(2024, 3, 14),
        date(2024, 3, 15),
        date(2026, 6, 1),
        date(2027, 3, 31),
        date(2027, 4, 1),
    ]
    _agree(product(names, (None, 9, 10), days, (None, "both", "one")))


def _agree(cases):
    asked = list(cases)
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
    case = FeeCase(fee_class=fee_class, without_owner=met)
    try:
        found = rates_named(scheme, case, on, as_usual=True)
        refuse([yen_problem(found)])
        added = 0 if found.surcharged else _surcharge(on, met)
    except Refused as unfit:
        return [], " / ".join(words.ja for words in unfit.problems)
    return [each.borrower + added for each in found.choices], ""


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


def test_the_kind_of_a_revolving_guarantee_tells_its_table():
    names = ("当座貸越根保証", "カードローン", "割引根保証", "手形貸付根保証")
    row = {"制度": "一般保証", "料率区分": "5", "責任共有": "対象"}
    found, told = rates([{**row, "返済方法": name} for name in names])
    assert told == [None] * 4
    assert [each["net_rate"] for each in found] == ["0.98", "0.98", "0.98", "1.15"]


def test_what_was_taken_and_who_pays_is_told():
    found, told = rates(
        [
            {"制度": "経営改善サポート保証", "申込日": "2025-06-01"},
            {"制度": "一般保証", "料率区分": "5", "返済方法": "根保証", "責任共有": "対象"},
            {"制度": "創業保証", "信用保証協会": "三重"},
            {"制度": "創業保証", "信用保証協会": "岡山"},
        ]
    )
    parts = [(row["net_rate"], row["gross_rate"], row["state_rate"]) for row in found]
    assert parts[:3] == [
        ("0.30", "0.80", "0.50"),
        ("0.98", "0.98", "0.00"),
        ("0.90", "0.90", "0.00"),
    ]
    assert "責任共有制度の対象（原則）" in found[0]["note"]
    assert "特殊保証" in found[1]["note"]
    assert found[2]["note"] is None
    assert "窓口で確認" in told[3]


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
