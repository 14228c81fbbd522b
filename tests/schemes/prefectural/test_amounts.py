import pytest

from seido.refusal import Refused
from seido.rules.readings.decide.decide import decide
from seido.rules.readings.decide.known import Known
from seido.rules.truth import NO, YES
from seido.schemes.prefectural.amounts import Limit, Term, Use


@pytest.mark.parametrize(
    ("build", "fields"),
    [
        (lambda: Limit(yen=0), ["limit.yen"]),
        (lambda: Limit(yen=10, cooperative_yen=9), ["limit.cooperative_yen"]),
        (
            lambda: Limit(yen=10, unsecured_yen=11, beside_own_funds_yen=0),
            ["limit.unsecured_yen", "limit.beside_own_funds_yen"],
        ),
        (lambda: Term(months=0), ["terms.months"]),
        (lambda: Term(months=12, grace_months=12), ["terms.grace_months"]),
        (lambda: Term(months=12, grace_months=-1), ["terms.grace_months"]),
    ],
)
def test_what_cannot_be_is_refused_with_its_field(build, fields):
    with pytest.raises(Refused) as refused:
        build()
    assert [each.field for each in refused.value.problems] == fields


def test_the_ends_of_what_can_be_are_taken():
    limit = Limit(yen=10, cooperative_yen=10, unsecured_yen=10, beside_own_funds_yen=1)
    assert limit.unsecured_yen == limit.yen
    assert Term(months=12, grace_months=11).grace_months == 11
    assert Term(months=1).grace_months is None


@pytest.mark.parametrize(
    ("use", "holds"),
    [
        (Use.EITHER, {"working", "equipment", "both"}),
        (Use.WORKING, {"working"}),
        (Use.EQUIPMENT, {"equipment", "both"}),
    ],
)
def test_money_for_both_counts_as_equipment(use, holds):
    for purpose in ("working", "equipment", "both"):
        truth = decide(use.when, Known({"purpose": purpose})).truth
        assert truth is (YES if purpose in holds else NO)
    assert use.words.ja
