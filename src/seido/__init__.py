"""Seido (制度): Japan's schemes for SME finance, screened, explained and computed to the yen.

The names below are loaded when they are first used, so that ``import seido`` costs nothing:

>>> import seido
>>> from datetime import date
>>> business = {"form": "company", "industry": "retail", "capital": 10_000_000}
>>> screening = seido.screen(business, date(2026, 11, 21), [seido.find_scheme("特定社債保証")])
>>> screening.decisions[0].verdict.value
'undetermined'
"""

from importlib import import_module
from typing import Any

__version__ = "0.1.0"

_HOMES = {
    "Interview": "interview",
    "all_schemes": "schemes.catalogue",
    "find_scheme": "schemes.catalogue",
    "read_business": "intake.business",
    "receipt": "receipt",
    "repairs": "repairing",
    "screen": "screening",
}

__all__ = [
    "Interview",
    "all_schemes",
    "find_scheme",
    "read_business",
    "receipt",
    "repairs",
    "screen",
]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'seido' has no attribute {name!r}")
    return getattr(import_module(f"seido.{_HOMES[name]}"), name)
