from seido.money.guarantee_fee.rate_tables import STANDARD
from seido.rules.quantity import percent
from seido.schemes.guarantees.reserved.scheme import SCHEME


def test_each_class_pays_the_general_rate_of_the_next_dearer_class() -> None:
    shared, full = SCHEME.editions[0].fees
    assert shared.rates[1:] == STANDARD.shared[:-1]
    assert full.rates[1:] == STANDARD.not_shared[:-1]


def test_the_surcharge_is_what_the_source_allows_but_in_two_classes_of_full_cover() -> None:
    shared, full = SCHEME.editions[0].fees
    allowed = {percent("0.15"), percent("0.20")}
    added = [dear - rate for dear, rate in zip(shared.rates, STANDARD.shared, strict=True) if rate]
    assert set(added) == allowed
    added = [
        dear - rate for dear, rate in zip(full.rates, STANDARD.not_shared, strict=True) if rate
    ]
    assert added[4:6] == [percent("0.25")] * 2
    assert set(added) - {percent("0.25")} <= allowed
