"""Everything that stands in the constants of the rooms that declare."""

import importlib
import pkgutil
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass

import seido

ROOMS = ("rules", "facts", "frames", "money", "schemes", "procedures", "windows")


def constants() -> Iterator[object]:
    """Yield each value that stands in a module's constants, and each that these hold, once."""
    names = [each.name for each in pkgutil.walk_packages(seido.__path__, "seido.")]
    waiting: list[object] = []
    for name in names:
        # What reads rules declares nothing, and some of it wants an extra.
        if name.split(".")[1] in ROOMS and not name.startswith("seido.rules.readings."):
            held = vars(importlib.import_module(name)).items()
            waiting += (each for name, each in held if not _is_memory(name, each))
    seen: dict[int, object] = {}
    while waiting:
        item = waiting.pop()
        if id(item) not in seen:
            seen[id(item)] = item
            waiting += _held_by(item)
            yield item


def _is_memory(name: str, value: object) -> bool:
    """Return whether a value is what a module remembers as it runs, and no constant."""
    return isinstance(value, dict) and name.islower()


def _held_by(item: object) -> Iterable[object]:
    if isinstance(item, Mapping):
        return item.values()
    if isinstance(item, tuple | list | frozenset):
        return item
    if is_dataclass(item) and not isinstance(item, type):
        return [getattr(item, each.name, None) for each in fields(item)]
    return ()
