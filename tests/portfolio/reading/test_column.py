from datetime import date, datetime, time, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

pl = pytest.importorskip("polars")
from seido.facts.vocabulary import ENTRIES  # noqa: E402 - polars is an extra
from seido.intake.values.answer import read_answer  # noqa: E402
from seido.portfolio.reading import column as module  # noqa: E402
from seido.portfolio.reading.binding import Field  # noqa: E402
from seido.portfolio.reading.column import ColumnReader  # noqa: E402
from seido.reach import MOST  # noqa: E402
from seido.refusal import Refused  # noqa: E402
from seido.rules.expr import Unit  # noqa: E402

GREATEST = {
    Unit.YEN: 10**13,
    Unit.PERSONS: 10**10,
    Unit.COUNT: 10**10,
    Unit.MONTHS: 10**5,
    Unit.NUMBER: 10**9,
    Unit.DATE: 10**7,
}
RATE = next(each for each in ENTRIES.values() if each.unit is Unit.NUMBER)


def reader(fact, heading="列", language="ja", **mapped):
    return ColumnReader(Field(heading, fact, **mapped), GREATEST, language)


def read(fact_reader, values, kind=None):
    raw = pl.Series(fact_reader.field.heading, values, kind or pl.String, strict=False)
    exact = raw.to_frame().select(fact_reader.at_once(raw.dtype)).to_series()
    assert exact.name == fact_reader.fact.name
    return fact_reader.read(raw, exact)


def exactly(fact, values, kind=None):
    column = read(reader(fact), values, kind)
    assert column.problems is None
    assert column.in_part is None
    return column.exact.to_list()


def test_usual_and_unusual_spellings_come_to_the_same():
    texts = [
        "30000000",
        "3,000万円",
        "３千万",
        "30,000千円",
        " 3000万 ",
        "¥30,000,000",
        None,
        "不明",
    ]
    assert exactly(ENTRIES["sales"], texts) == [30_000_000] * 6 + [None, None]


def test_what_programs_write_for_nothing_is_nothing():
    texts = ["", "  ", "NULL", "null", "\\N", "NaN", "<NA>", "わからない", "-"]
    assert exactly(ENTRIES["sales"], texts) == [None] * len(texts)
    assert exactly(ENTRIES["sales"], [float("nan"), 5.0], pl.Float64()) == [None, 5]


@pytest.mark.parametrize(
    ("name", "texts", "values"),
    [
        ("industry", ["retail", "小売業", "Retail", " 小売業 "], ["retail"] * 4),
        ("antisocial_ties", ["true", "はい", "有", "1", "○"], [True] * 5),
        ("antisocial_ties", ["false", "いいえ", "無", "0", "×"], [False] * 5),
        (
            "started_on",
            ["2008-04-01", "2008/4/1", "平成20年4月1日", "20080401"],
            [date(2008, 4, 1)] * 4,
        ),
        ("employees", ["12", "12人", "１２名", "12.0"], [12] * 4),
    ],
)
def test_words_days_and_counts_are_understood(name, texts, values):
    assert exactly(ENTRIES[name], texts) == values


def test_every_option_is_read_as_itself_in_both_languages():
    for fact in ENTRIES.values():
        if fact.unit is Unit.CHOICE:
            fresh = ColumnReader(Field("列", fact, values={"-": ""}), GREATEST, "ja")
            for words in (
                list(fact.options),
                [fact.choices[code].ja for code in fact.options],
                [fact.choices[code].en for code in fact.options],
            ):
                assert read(fresh, words).exact.to_list() == list(fact.options)


@pytest.mark.parametrize(
    ("name", "kind", "values", "expected"),
    [
        ("antisocial_ties", pl.Boolean(), [True, False, None], [True, False, None]),
        ("antisocial_ties", pl.Int8(), [1, 0, None], [True, False, None]),
        ("antisocial_ties", pl.Float64(), [1.0, 0.0, None], [True, False, None]),
        ("industry", pl.Categorical(), ["retail", "小売業", None], ["retail", "retail", None]),
        ("started_on", pl.Int64(), [20080401, None], [date(2008, 4, 1), None]),
        ("started_on", pl.Date(), [date(2008, 4, 1)], [date(2008, 4, 1)]),
        ("sales", pl.Decimal(18, 2), [Decimal("5.00")], [5]),
        ("sales", pl.Categorical(), ["5", "5千円"], [5, 5_000]),
        ("sales", pl.Null(), [None, None], [None, None]),
    ],
)
def test_typed_columns_are_understood(name, kind, values, expected):
    assert exactly(ENTRIES[name], values, kind) == expected


@pytest.mark.parametrize(
    ("name", "kind", "value"),
    [
        ("sales", pl.Boolean(), True),
        ("sales", pl.Date(), date(2008, 4, 1)),
        ("sales", pl.Datetime(), datetime(2008, 4, 1)),  # noqa: DTZ001 - out of a file
        ("sales", pl.Time(), time(9)),
        ("sales", pl.Duration(), timedelta(1)),
        ("sales", pl.Binary(), b"5"),
        ("sales", pl.List(pl.Int64), [5]),
        ("sales", pl.Float64(), 5.5),
        ("sales", pl.Float64(), float("inf")),
        ("antisocial_ties", pl.Int64(), 2),
        ("industry", pl.Int64(), 1),
        ("industry", pl.List(pl.String), ["retail"]),
        ("started_on", pl.Int64(), 5),
        ("started_on", pl.Boolean(), True),
    ],
)
def test_what_cannot_be_the_fact_is_refused_in_a_sentence(name, kind, value):
    column = read(reader(ENTRIES[name]), [None, value], kind)
    assert column.exact.to_list() == [None, None]
    assert column.problems is not None
    assert column.problems[0] is None
    assert column.problems[1].startswith("列：「")


def test_days_beyond_the_calendar_are_refused():
    raw = pl.Series("列", [4_000_000, None], pl.Int32).cast(pl.Date)
    column = reader(ENTRIES["started_on"]).read(raw, pl.Series("started_on", [None, None], pl.Date))
    assert column.problems is not None
    assert "日付として読めません" in column.problems[0]


def test_sentences_are_told_in_the_language_asked_for():
    column = read(reader(ENTRIES["sales"], language="en"), ["x"])
    assert column.problems is not None
    assert column.problems[0].startswith("列: 'x' cannot be read")


@pytest.mark.parametrize(
    "text", ["99999999999999", "100兆円", "5～100兆円", "99999999999999999999"]
)
def test_a_value_too_large_for_columns_is_refused_and_never_wrapped(text):
    column = read(reader(ENTRIES["sales"]), [text, "10000000000000"])
    assert column.exact.to_list() == [None, 10**13]
    assert column.problems is not None
    assert column.problems[0].startswith("列：")
    assert column.problems[1] is None


@pytest.mark.parametrize("fact", ENTRIES.values(), ids=lambda fact: fact.name)
def test_the_greatest_values_are_taken_as_from_a_file_of_one_business(fact):
    columns: list[list[Any]] = []
    if fact.unit is Unit.DATE:
        given = ["0099-12-31", "0100-01-01", "9899-12-31", "9900-01-01", "9999-12-31"]
        columns = [given, [date.fromisoformat(each) for each in given]]
    elif fact.unit in MOST:
        most = MOST[fact.unit] if fact.unit is not Unit.YEN else GREATEST[Unit.YEN]
        numbers = [sign * (most + more) for sign in (-1, 1) for more in (0, 1)]
        columns = [numbers, [f"{each}" for each in numbers], [f"{each:,}" for each in numbers]]
    for values in columns:
        column = read(reader(fact), values, pl.Series(values).dtype)
        for value, found in zip(values, column.exact.to_list(), strict=True):
            try:
                expected = read_answer(fact, value)
            except Refused:
                expected = None
            if fact.unit is Unit.YEN and abs(int(str(value).replace(",", ""))) > most:
                expected = None  # what the rules of a job leave room for
            held = found if fact.unit is not Unit.NUMBER or found is None else found // 10**6
            assert held == expected


def test_what_is_known_in_part_is_held_as_such():
    column = read(reader(ENTRIES["employees"]), ["5～10人", "7", "3人以上", None])
    assert column.exact.to_list() == [None, 7, None, None]
    assert column.in_part is not None
    assert column.in_part.to_list() == [True, False, True, False]
    low, high = column.partly
    assert (low.name, low.to_list()) == ("employees.low", [5, None, 3, None])
    assert (high.name, high.to_list()) == ("employees.high", [10, None, None, None])


def test_several_options_are_held_as_a_set():
    column = read(reader(ENTRIES["industry"]), ["小売業または卸売業", "retail"])
    assert column.exact.to_list() == [None, "retail"]
    options = ENTRIES["industry"].options
    assert column.partly[0].to_list()[0] == sum(
        1 << options.index(code) for code in ("retail", "wholesale")
    )


def test_pure_numbers_are_held_in_millionths():
    column = read(reader(RATE), ["0.25", "25%", "1/3"])
    assert column.exact.to_list() == [250_000, 250_000, None]
    assert [each[2] for each in column.partly] == [333_333, 333_334]
    assert Fraction(column.partly[0][2], 10**6) < Fraction(1, 3)


def test_codes_of_a_mapping_are_looked_up():
    codes = {"01": "製造業等", "02": "小売業", "9": ""}
    column = read(reader(ENTRIES["industry"], values=codes), ["01", "02", " 02", "9", "03"])
    assert column.exact.to_list() == ["manufacturing_and_others", "retail", "retail", None, None]
    assert column.problems is not None
    assert column.problems.count() == 1
    for kind in (pl.Int32(), pl.Float64()):
        numbers = reader(ENTRIES["industry"], values={"1": "製造業等", "2": "小売業"})
        for _ in range(2):
            assert read(numbers, [2, None, 1], kind).exact.to_list() == [
                *("retail", None, "manufacturing_and_others")
            ]


def test_words_once_looked_at_are_read_at_once_from_then_on():
    column = reader(ENTRIES["industry"])
    batch = pl.DataFrame({"列": ["小売業", "retail", "卸売業", "?", "谷"]})
    before = batch.select(column.at_once(pl.String())).to_series().to_list()
    assert before == [None, "retail", None, None, None]
    column.read(batch["列"], batch.select(column.at_once(pl.String())).to_series())
    after = batch.select(column.at_once(pl.String())).to_series().to_list()
    assert after == ["retail", "retail", "wholesale", None, None]


def test_no_more_values_are_remembered_than_memory_allows(monkeypatch):
    monkeypatch.setattr(module, "_MOST_REMEMBERED", 10)
    column = reader(ENTRIES["sales"])
    for batch in range(5):
        texts = [f"{batch * 7 + n}千円です" for n in range(7)] + [f"約{n}" for n in range(7)]
        found = read(column, texts)
        assert found.problems is not None
        assert found.problems.count() == 14
        assert len(column.remembered) <= 10
