from fractions import Fraction

from seido.rules.quantity import percent
from seido.schemes.fees.forms import ByClass
from seido.schemes.guarantees.reserved.scheme import SCHEME
from seido.schemes.guarantees.usual.usual_rates import FULL_RATES, SHARED_RATES


def test_the_usual_rates_are_raised_by_what_the_source_allows() -> None:
    raised: dict[bool, set[Fraction]] = {True: set(), False: set()}
    for row in SCHEME.editions[0].fees:
        usual = SHARED_RATES if row.shared else FULL_RATES
        assert isinstance(row.rates, ByClass)
        added = {dear - rate for dear, rate in zip(row.rates.rates, usual.rates, strict=True)}
        assert len(added) == 1
        raised[bool(row.shared)] |= added
    assert raised[True] == raised[False] == {percent("0.15"), percent("0.20")}
