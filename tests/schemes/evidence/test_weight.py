import importlib
import pkgutil
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date

import seido
from seido.money.moving_rates.series import SERIES
from seido.money.moving_rates.series import printed as printed_in
from seido.rules.words import Source
from seido.schemes.evidence.weight import WEIGHTS, Weight, weight_of, witnesses

ROOMS = ("rules", "facts", "frames", "money", "schemes", "windows")


def held_by(item: object) -> Iterable[object]:
    if isinstance(item, Mapping):
        return item.values()
    if isinstance(item, tuple | list | frozenset):
        return item
    if is_dataclass(item) and not isinstance(item, type):
        return [getattr(item, each.name, None) for each in fields(item)]
    return ()


def sources() -> Iterator[Source]:
    """Yield every source that stands in a module's constants, and in what these hold."""
    names = [each.name for each in pkgutil.walk_packages(seido.__path__, "seido.")]
    waiting: list[object] = []
    for name in names:
        if name.split(".")[1] in ROOMS:
            waiting += vars(importlib.import_module(name)).values()
    seen: dict[int, object] = {}
    while waiting:
        item = waiting.pop()
        if id(item) not in seen:
            seen[id(item)] = item
            waiting += held_by(item)
            if isinstance(item, Source):
                yield item


def printed() -> dict[str, set[date]]:
    days: dict[str, set[date]] = defaultdict(set)
    of_rates = (each.source for series in SERIES for each in printed_in(series))
    for each in (*sources(), *of_rates):
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
