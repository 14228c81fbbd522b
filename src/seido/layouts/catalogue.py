"""Finds every layout: a module of this folder that holds one as ``LAYOUT``."""

import importlib
import pkgutil
from functools import cache

from seido import layouts
from seido.layouts.model import KnownLayout


@cache
def all_layouts() -> tuple[KnownLayout, ...]:
    """Return every layout that files are known to have, in the order of their files' names."""
    modules = (
        importlib.import_module(f"{layouts.__name__}.{module.name}")
        for module in pkgutil.iter_modules(layouts.__path__)
    )
    return tuple(module.LAYOUT for module in modules if hasattr(module, "LAYOUT"))
