from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seido.refusal import Refused

pl = pytest.importorskip("polars")
from seido.facts.entry import entry  # noqa: E402 - polars is an extra
from seido.intake.values.answer import read_answer  # noqa: E402
from seido.portfolio.reading.usual_values import Measure, nothing, plain, spelled  # noqa: E402
from seido.rules.expr import Unit  # noqa: E402
from seido.rules.words import Words  # noqa: E402

MOST = 10**15


def fact(unit, low=None, high=None):
    words = Words("額", "amount")
    return entry("f", unit, words, words, paper=words, effort=1, low=low, high=high)


YEN, RATE, DAY = fact(Unit.YEN), fact(Unit.NUMBER), fact(Unit.DATE)


def read(values, kind, measure):
    frame = pl.DataFrame({"v": pl.Series(values, dtype=kind)})
    return frame.select(plain(pl.col("v"), kind, measure)).to_series().to_list()


def read_texts(texts, measure):
    frame = pl.DataFrame({"v": texts}, schema={"v": pl.String})
    return frame.select(spelled(pl.col("v"), measure)).to_series().to_list()


@pytest.mark.parametrize(
    "kind", [pl.Int8, pl.UInt8, pl.Int64, pl.UInt64, pl.Int128, pl.Float32, pl.Float64, pl.String]
)
def test_whole_numbers_of_every_kind_are_read_in_their_unit(kind):
    texts = ["7", "0", None] if kind == pl.String else [7, 0, None]
    assert read(texts, kind(), Measure(YEN, 1_000, MOST)) == [7_000, 0, None]


def test_numbers_out_of_reach_are_left():
    bounded = Measure(fact(Unit.YEN, low=0, high=50_000), 1_000, MOST)
    assert read([-1, 0, 50, 51, 2**62], pl.Int64(), bounded) == [None, 0, 50_000, None, None]
    most = Measure(YEN, 1_000, 10**6)
    assert read([1_000, 1_001, -1_000, -1_001], pl.Int64(), most) == [10**6, None, -(10**6), None]
    assert read([2**64 - 1, 2**63], pl.UInt64(), Measure(YEN, 1, MOST)) == [None, None]
    assert read([10**16, 10**16 - 1], pl.Int64(), Measure(YEN, 1, 10**18)) == [None, 10**16 - 1]


def test_binary_floats_are_read_where_they_are_whole():
    values = [5.0, 5.5, 1e300, float("nan"), float("inf"), -0.0, 2.0**60]
    assert read(values, pl.Float64(), Measure(YEN, 1, MOST)) == [5, *[None] * 4, 0, None]


def test_pure_numbers_are_read_in_millionths():
    measure = Measure(RATE, 1, 10**9)
    assert read([2, -1, None], pl.Int64(), measure) == [2_000_000, -1_000_000, None]
    assert read([0.2, 1.15, 1 / 3, 0.1 + 0.2], pl.Float64(), measure) == [
        *(200_000, 1_150_000, None, 300_000)
    ]
    assert read([0.1, 1.15], pl.Float32(), measure) == [100_000, 1_150_000]
    assert read(["0.2", "-1.15", "2", "0.1234567", "20%", ".5"], pl.String(), measure) == [
        *(200_000, -1_150_000, 2_000_000, None, None, None)
    ]
    assert read([Decimal("0.20"), Decimal("1000.01")], pl.Decimal(9, 2), measure) == [200_000, None]
    assert read([Decimal("0.12345600"), Decimal("0.12345678")], pl.Decimal(20, 8), measure) == [
        *(123_456, None)
    ]


def test_decimals_are_read_where_they_come_to_whole_yen():
    values = [Decimal("5.00"), Decimal("5.25"), Decimal("-1.10"), None]
    assert read(values, pl.Decimal(38, 2), Measure(YEN, 1, MOST)) == [5, None, None, None]
    assert read(values, pl.Decimal(38, 2), Measure(YEN, 1_000, MOST)) == [
        5_000,
        5_250,
        -1_100,
        None,
    ]
    assert read([Decimal(10) ** 30], pl.Decimal(38, 0), Measure(YEN, 1, MOST)) == [None]
    assert read([Decimal("1e-20")], pl.Decimal(38, 20), Measure(YEN, 1, MOST)) == [None]


def test_days_are_read_from_days_times_and_texts():
    day = date(2024, 12, 1)
    measure = Measure(DAY, None, 0)
    assert read([day, None], pl.Date(), measure) == [day, None]
    noon = datetime(2024, 12, 1, 12)  # noqa: DTZ001 - a time out of a file without zones
    assert read([noon], pl.Datetime("us"), measure) == [day]
    texts = ["2024-12-01", "2024/12/1", "2024-1-2", "2024-02-30", "0999-01-01", "2024-12/1", "R6"]
    assert read(texts, pl.String(), measure) == [day, day, date(2024, 1, 2), *[None] * 4]
    assert read([20241201], pl.Int64(), measure) == [None]
    beyond = pl.DataFrame({"v": [4_000_000]}, schema={"v": pl.Int32}).cast(pl.Date)
    assert beyond.select(plain(pl.col("v"), pl.Date(), measure)).to_series().to_list() == [None]


@pytest.mark.parametrize("kind", [pl.Boolean(), pl.Binary(), pl.Time(), pl.List(pl.Int64)])
def test_what_holds_no_numbers_is_left(kind):
    assert read([None], kind, Measure(YEN, 1, MOST)) == [None]
    assert read([None], kind, Measure(DAY, None, 0)) == [None]


def test_where_nothing_is_known_a_column_is_as_long_as_the_table():
    frame = pl.DataFrame({"v": [1, 2, 3]})
    assert frame.select(nothing(DAY)).to_series().equals(pl.Series([None] * 3, dtype=pl.Date))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1,234", 1_234_000),
        ("△1,234", -1_234_000),
        ("▲５", -5_000),
        ("－５", -5_000),
        ("１，２００", 1_200_000),
        ("1200.0", 1_200_000),
        ("1,200円", 1_200),
        ("1,200千円", 1_200_000),
        ("3,000万円", 30_000_000),
        ("120百万円", 120_000_000),
        ("3億円", 300_000_000),
        ("12,34", None),
        ("1200.000", None),
        ("1.5億円", None),
        ("①", None),
        ("", None),
        ("5人", None),
        ("9999999百万円", 9_999_999_000_000),
        ("99999999億円", None),
    ],
)
def test_texts_are_read_in_the_usual_spellings(text, value):
    assert read_texts([text], Measure(YEN, 1_000, MOST)) == [value]


def test_yen_are_no_persons():
    assert read_texts(["1,200", "1,200円"], Measure(fact(Unit.PERSONS), 1, MOST)) == [1_200, None]


SPELLINGS = st.text("0123456789０１９,，.-△▲−－円千万百億¥ ()+約～%人１", max_size=12)
MEASURES = st.sampled_from([(Unit.YEN, 1), (Unit.YEN, 1_000), (Unit.PERSONS, 1), (Unit.NUMBER, 1)])


@given(texts=st.lists(SPELLINGS, min_size=1, max_size=50), measure=MEASURES)
def test_nothing_is_read_otherwise_than_for_one_business(texts, measure):
    unit, scale = measure
    subject = fact(unit, low=0 if unit is Unit.PERSONS else None)
    held = Measure(subject, scale, MOST)
    stripped = [text.strip() for text in texts]
    found = read(stripped, pl.String(), held)
    if held.is_whole:
        others = read_texts(stripped, held)
        found = [
            one if one is not None else other for one, other in zip(found, others, strict=True)
        ]
    for text, value in zip(stripped, found, strict=True):
        if value is not None:
            assert Fraction(value, held.per_one) == read_answer(subject, text, scale)


@given(
    numbers=st.lists(
        st.floats(width=64)
        | st.integers(-(10**9), 10**9).map(lambda n: n / 10**6)
        | st.decimals(-9999, 9999, places=3),
        max_size=30,
    )
)
def test_typed_numbers_are_read_as_for_one_business(numbers):
    for kind, python in ((pl.Float64(), float), (pl.Decimal(12, 3), Decimal)):
        values = [value for value in numbers if isinstance(value, python)]
        for subject in (YEN, RATE):
            held = Measure(subject, 1, 10**10)
            for value, read_value in zip(values, read(values, kind, held), strict=True):
                try:
                    expected = read_answer(subject, value)
                except Refused:
                    expected = None
                if read_value is not None:
                    assert Fraction(read_value, held.per_one) == expected
