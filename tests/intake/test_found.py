from datetime import date

import pytest

from seido.facts.vocabulary import ENTRIES
from seido.intake.found import Found, read_candidate, refuse_bare_rate
from seido.intake.ledger.names import Named
from seido.intake.ledger.sums import Computed, Given
from seido.intake.ledger.years import Standing
from seido.intake.questions import Asking, Question
from seido.intake.values.cell import Cell, Several
from seido.refusal import Problem, Refused
from seido.rules.values import Value
from seido.rules.words import Words
from seido.tables.cells.sheet import Unread


def read(
    fact: str, value: object, *, is_loss: bool = False, is_signed: bool = False
) -> tuple[Value, Found]:
    found = Found(Asking())
    means = Named(ENTRIES[fact], 0, is_loss=is_loss, is_signed=is_signed)
    cell = Cell(ENTRIES[fact].label.ja, value, "x.csv B2", 1_000)
    return read_candidate(means, cell, Standing.SETTLED, found).value, found


def test_a_value_is_read_in_its_unit() -> None:
    assert read("sales", "64,200")[0] == 64_200_000
    assert read("started_on", date(2020, 4, 1))[0] == date(2020, 4, 1)
    assert read("sales", "不明")[0] is None


def test_a_loss_is_below_nought_however_it_is_printed() -> None:
    assert read("net_profit", 5, is_loss=True)[0] == -5_000
    assert read("net_profit", "△5", is_loss=True, is_signed=True)[0] == -5_000
    for given, signed in (("△5", False), (5, True)):
        value, found = read("net_profit", given, is_loss=True, is_signed=signed)
        assert value is None
        assert ["損失か利益か" in note.ja for note in found.notes] == [True]


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (Unread.UNCOMPUTED, "数式"),
        (Unread.FAULTY, "エラー"),
        (Several((5, 6)), "どれが当期"),
        (Several(("64", "200", "000")), "桁区切り"),
        ("約5万", "おおよそ"),
    ],
)
def test_what_cannot_be_read_is_told_and_not_known(value: object, said: str) -> None:
    read_value, found = read("sales", value)
    assert read_value is None
    assert [said in note.ja for note in found.notes] == [True]


def test_a_choice_that_cannot_be_read_is_asked() -> None:
    value, found = read("purpose", "なにか")
    assert value is None
    (question,) = found.asking.open.values()
    assert question.options.keys() == ENTRIES["purpose"].choices.keys()
    assert found.open == {"purpose"}


def test_a_bare_number_is_no_rate() -> None:
    for given in (5.2, "5.2", "81"):
        with pytest.raises(Refused, match=r"5\.2%"):
            refuse_bare_rate(given)
    for given in ("5.2%", "0.8倍", "1/3", 0, "0"):
        refuse_bare_rate(given)


def test_what_is_open_is_no_fact() -> None:
    found = Found(Asking())
    found.chosen["sales"] = Given(5, Cell("売上高", 5, "x.csv B2"))
    found.computed["cash"] = Computed(3, "x.csv B3", Words("現金", "cash"))
    assert found.facts() == {"sales": 5, "cash": 3}
    assert found.origins() == {"sales": "x.csv B2", "cash": "x.csv B3（現金）"}
    found.ask(Question("value-sales", Words("どれ", "which?"), facts=("sales",)))
    note = Problem("a", "b")
    found.leave_open(["cash"], note, note)
    assert found.facts() == {}
    assert list(found.notes) == [note]
