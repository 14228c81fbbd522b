"""Rates that scheme files print stand in the tables of the fee arithmetic as well."""

from seido.money.guarantee_fee.rate_tables import MIE, STANDARD
from seido.schemes.catalogue import find_scheme
from seido.schemes.guarantees import refinancing, small_enterprise
from seido.schemes.guarantees.startup import scheme as startup


def test_full_cover_takes_the_general_rates_without_sharing() -> None:
    for edition in small_enterprise.SCHEME.editions:
        assert [row.rates for row in edition.fees] == [STANDARD.not_shared]
    (edition,) = refinancing.SCHEME.editions
    assert [row.rates for row in edition.fees] == [STANDARD.shared, STANDARD.not_shared]


def test_mies_rates_are_those_of_its_table() -> None:
    fees = {
        row.words.ja: row.rates
        for edition in (
            find_scheme("safety-net-guarantee").editions[0],
            startup.SCHEME.editions[0],
        )
        for row in edition.fees
    }
    assert fees["100%保証の号（三重・山梨）"] == MIE["mie-safety-net-1-6"].shared
    assert fees["7号・8号（三重）"] == MIE["mie-safety-net-7-8"].shared
    assert fees["三重（2016年の表）"] == MIE["mie-startup"].shared
