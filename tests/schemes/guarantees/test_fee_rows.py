"""Rates that several scheme files print, and those of Mie beside its table."""

from seido.money.guarantee_fee.corporation_rates import MIE
from seido.schemes.catalogue import find_scheme
from seido.schemes.fees.forms import Flat
from seido.schemes.guarantees import small_enterprise
from seido.schemes.guarantees.refinancing import scheme as refinancing
from seido.schemes.guarantees.startup import scheme as startup
from seido.schemes.guarantees.usual.usual_rates import FULL_RATES, SHARED_RATES


def test_full_cover_takes_the_general_rates_without_sharing() -> None:
    for edition in small_enterprise.SCHEME.editions:
        assert [row.rates for row in edition.fees] == [FULL_RATES]
    for edition in refinancing.SCHEME.editions:
        assert [row.rates for row in edition.fees] == [SHARED_RATES, FULL_RATES]


def test_mies_rates_are_those_of_its_table() -> None:
    fees = {
        row.words.ja: row.rates
        for edition in (
            find_scheme("safety-net-guarantee").editions[0],
            startup.SCHEME.editions[0],
        )
        for row in edition.fees
    }
    assert fees["100%保証の号（三重・山梨）"] == _flat("mie-safety-net-1-6")
    assert fees["7号・8号（三重）"] == _flat("mie-safety-net-7-8")
    assert fees["三重（2016年の表）"] == _flat("mie-startup")


def _flat(table: str) -> Flat:
    (rate,) = MIE[table].shared
    assert rate is not None
    return Flat(rate)
