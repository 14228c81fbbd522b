"""Finds every scheme: a module beneath the folders by kind that holds one as ``SCHEME``."""

import difflib
import importlib
import pkgutil
from functools import cache

from seido.refusal import refused, shown
from seido.schemes import advice, guarantees, loans, mutual_aid, subsidies
from seido.schemes.model import Scheme

FOLDERS = (guarantees, loans, mutual_aid, subsidies, advice)


@cache
def all_schemes() -> tuple[Scheme, ...]:
    """Return every scheme of the catalogue, by kind and then by file."""
    modules = (
        importlib.import_module(module.name)
        for folder in FOLDERS
        for module in pkgutil.walk_packages(folder.__path__, f"{folder.__name__}.")
    )
    return tuple(module.SCHEME for module in modules if hasattr(module, "SCHEME"))


def find_scheme(name: str) -> Scheme:
    """Return a scheme by its id, its Japanese name or another name of it.

    Raises:
        Refused: naming the nearest ids.
    """
    for scheme in all_schemes():
        if name in (scheme.id, scheme.name.ja, scheme.name.en, *scheme.aliases):
            return scheme
    names = {each.id: each.id for each in all_schemes()} | {
        each.name.ja: each.id for each in all_schemes()
    }
    near = dict.fromkeys(names[found] for found in difflib.get_close_matches(name, names, n=3))
    ja, en = (f"{'、'.join(near)} のことですか", f"{', '.join(near)} ?") if near else _LISTED
    raise refused(
        f"制度「{shown(name)}」はありません。{ja}", f"no such scheme: '{shown(name)}'; {en}"
    )


_LISTED = ("seido schemes で一覧できます", "seido schemes lists them")
