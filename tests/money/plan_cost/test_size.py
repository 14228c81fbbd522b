import pytest
from hypothesis import given
from hypothesis import strategies as st

from seido.money.plan_cost.size import SizeClass, possible_size_classes

SMALL, MEDIUM, LARGE = SizeClass
OKU = 100_000_000


@pytest.mark.parametrize(
    ("sales", "debt", "size"),
    [
        # 003, 企業規模
        (0, 0, SMALL),
        (OKU - 1, OKU - 1, SMALL),
        (OKU, OKU - 1, MEDIUM),
        (OKU - 1, OKU, MEDIUM),
        (OKU, OKU, MEDIUM),
        (10 * OKU - 1, 10 * OKU - 1, MEDIUM),
        (10 * OKU, 10 * OKU - 1, LARGE),
        (0, 10 * OKU, LARGE),
        (10 * OKU, 10 * OKU, LARGE),
    ],
)
def test_the_class_by_sales_and_debt(sales: int, debt: int, size: SizeClass) -> None:
    assert possible_size_classes(sales, debt) == (size,)


@pytest.mark.parametrize(
    ("sales", "debt", "sizes"),
    [
        (None, None, (SMALL, MEDIUM, LARGE)),
        (0, None, (SMALL, MEDIUM, LARGE)),
        (OKU, None, (MEDIUM, LARGE)),
        (None, OKU, (MEDIUM, LARGE)),
        (10 * OKU, None, (LARGE,)),
        (None, 10 * OKU, (LARGE,)),
    ],
)
def test_what_is_still_open_where_a_fact_is_missing(
    sales: int | None, debt: int | None, sizes: tuple[SizeClass, ...]
) -> None:
    assert possible_size_classes(sales, debt) == sizes


@given(st.integers(0, 20 * OKU), st.integers(0, 20 * OKU))
def test_an_answer_lies_among_what_was_open_before_it(sales: int, debt: int) -> None:
    (size,) = possible_size_classes(sales, debt)
    assert size in possible_size_classes(sales, None)
    assert size in possible_size_classes(None, debt)
