from collections import defaultdict
from datetime import date

from tests.constants import constants

from seido.money.moving_rates.series import SERIES
from seido.money.moving_rates.series import printed as printed_in
from seido.rules.words import Source
from seido.schemes.evidence.weight import WEIGHTS, Weight, weight_of, witnesses


def printed() -> dict[str, set[date]]:
    days: dict[str, set[date]] = defaultdict(set)
    sources = (each for each in constants() if isinstance(each, Source))
    of_rates = (each.source for series in SERIES for each in printed_in(series))
    for each in (*sources, *of_rates):
        days[each.document] |= {each.stated_on} - {None}  # type: ignore[arg-type]
    return days


def test_every_document_that_terms_rest_on_is_weighed_with_the_days_it_prints() -> None:
    listed = {name: set(each.days) for name, each in witnesses().items()}
    assert listed == printed()
    assert len(listed) > 100


def test_documents_stand_once_and_in_order() -> None:
    assert list(witnesses()) == sorted(witnesses())


def test_one_host_speaks_with_one_weight() -> None:
    hosts: dict[str, set[Weight]] = defaultdict(set)
    for name, each in witnesses().items():
        if "://" in name:
            hosts[name.split("/")[2].removeprefix("www.")].add(each.weight)
    assert {host for host, weights in hosts.items() if len(weights) > 1} == set()


def test_weights_are_told_apart() -> None:
    assert WEIGHTS.keys() == set(Weight)
    assert weight_of("002_9b07640c7467e1dd.txt") is Weight.OFFICIAL
    assert weight_of("003_6d2acececfa387a1.txt") is Weight.CORPORATION
