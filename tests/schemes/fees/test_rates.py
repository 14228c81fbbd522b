from datetime import date

from seido.rules.build import ALWAYS, NEVER
from seido.rules.quantity import percent
from seido.rules.readings.decide.known import Known
from seido.rules.values import Range
from seido.rules.words import Source, Words
from seido.schemes.fees.forms import asked
from seido.schemes.fees.rates import fee_class_of, fee_rates, possible
from seido.schemes.model import Edition, RateRow, rates

NINE = rates("1.90", "1.75", "1.55", "1.35", "1.15", "1.00", "0.80", "0.60", "0.45")


def row(name: str, *args: object, **named: object) -> RateRow:
    return RateRow(Words(name, name), *args, **named)  # type: ignore[arg-type]


ROWS = (
    row("shared", NINE, shared=True),
    row("full", rates("1.00"), shared=False),
    row("anybody", rates("0.45", "1.90"), state=rates("0.10")),
    row("special rate 3", asked("特別利率③", "special rate 3")),
    row("nobody", rates("9.99"), NEVER),
)
EDITION = Edition(
    stated_on=date(2020, 4, 1), source=Source("nowhere", "fees"), rule=ALWAYS, fees=ROWS
)


def names(*given: RateRow) -> list[str]:
    return [each.words.en for each in given]


def test_every_row_that_may_apply_is_there_with_its_source_and_date() -> None:
    found = fee_rates(EDITION, Known({"fee_class": 3}))
    assert names(*found.rows) == ["shared", "full", "anybody", "special rate 3"]
    assert [(case.en, rate.told.ja) for case, rate in found.asked] == [
        ("special rate 3", "特別利率③（窓口で確認）")
    ]
    assert (found.source.document, found.stated_on) == ("nowhere", date(2020, 4, 1))
    assert [(each.fee_class, each.gross, each.state) for each in found.choices] == [
        (None, percent("1.00"), 0),
        (None, percent("1.90"), percent("0.10")),
        (None, percent("0.45"), percent("0.10")),
        (3, percent("1.55"), 0),
    ]


def test_a_side_of_sharing_keeps_what_makes_no_difference() -> None:
    known = Known({"fee_class": 3})
    assert names(*fee_rates(EDITION, known, shared=True).rows)[:2] == ["shared", "anybody"]
    assert names(*fee_rates(EDITION, known, shared=False).rows)[:2] == ["full", "anybody"]


def test_a_class_that_may_be_several_leaves_all_nine() -> None:
    assert fee_class_of(Known({})) is None
    assert fee_class_of(Known({"fee_class": Range(3, 5)})) is None
    assert fee_class_of(Known({"fee_class": 4})) == 4
    found = fee_rates(EDITION, Known({"fee_class": Range(3, 5)}), shared=True)
    assert {each.fee_class for each in found.choices} == {None, *range(1, 10)}


def test_rows_that_cannot_apply_are_left_out() -> None:
    assert possible(ROWS[-2:], Known({})) == ROWS[-2:-1]
