"""Finds every scheme: a module beneath the folders by kind that holds one as ``SCHEME``."""

import difflib
import importlib
import pkgutil
import unicodedata
from functools import cache

from seido.refusal import refused, shown
from seido.schemes import advice, guarantees, loans, mutual_aid, subsidies
from seido.schemes.model import Kind, Scheme
from seido.schemes.prefectural import loans as local_loans

FOLDERS = (guarantees, loans, local_loans, mutual_aid, subsidies, advice)


@cache
def all_schemes() -> tuple[Scheme, ...]:
    """Return every scheme of the catalogue, by kind and then by file."""
    modules = (
        importlib.import_module(module.name)
        for folder in FOLDERS
        for module in pkgutil.walk_packages(folder.__path__, f"{folder.__name__}.")
    )
    return tuple(module.SCHEME for module in modules if hasattr(module, "SCHEME"))


def find_scheme(name: str, kind: Kind | None = None) -> Scheme:
    """Return a scheme by its id, a name of it, or a part of one that no other scheme's name has.

    Widths, spaces, brackets and capitals make no difference.

    Args:
        name: what people call it, such as ``私募債`` or ``SN4号``.
        kind: the kind that is meant where a part of a name would do for several.

    Raises:
        Refused: listing the schemes where it does for several, or the nearest ids.
    """
    found = schemes_named(name, kind)
    if len(found) == 1:
        return found[0]
    if found:
        more = len(found) - _MOST
        ja = "、".join(f"{each.name.ja}（{each.id}）" for each in found[:_MOST])
        en = ", ".join(f"{each.name.en} ({each.id})" for each in found[:_MOST])
        if more > 0:
            ja, en = f"{ja} ほか{more}件", f"{en} and {more} more"
        raise refused(
            f"制度「{shown(name)}」に当たるものが{len(found)}件あります。どれですか：{ja}",
            f"'{shown(name)}' is a name of {len(found)} schemes; which is meant: {en}",
        )
    names = {each.id: each.id for each in all_schemes()} | {
        each.name.ja: each.id for each in all_schemes()
    }
    near = dict.fromkeys(names[found] for found in difflib.get_close_matches(name, names, n=3))
    ja, en = (f"{'、'.join(near)} のことですか", f"{', '.join(near)} ?") if near else _LISTED
    raise refused(
        f"制度「{shown(name)}」はありません。{ja}", f"no such scheme: '{shown(name)}'; {en}"
    )


def schemes_named(name: str, kind: Kind | None = None) -> tuple[Scheme, ...]:
    """Return the schemes that bear a name, else those with a name that it is a part of.

    Args:
        name: an id, a name, or a part of one.
        kind: the kind to which a part of a name is narrowed, where that leaves any.
    """
    folded = _folded(name)
    whole = _by_name().get(folded)
    if whole is not None or len(folded) < _SHORTEST:
        return whole or ()
    parts = (found for each, found in _by_name().items() if folded in each)
    holding = {scheme.id for found in parts for scheme in found}
    found = tuple(scheme for scheme in all_schemes() if scheme.id in holding)
    return tuple(scheme for scheme in found if scheme.kind is kind) or found


@cache
def _by_name() -> dict[str, tuple[Scheme, ...]]:
    """Return the schemes under each of their names, folded."""
    found: dict[str, tuple[Scheme, ...]] = {}
    for scheme in all_schemes():
        named = (scheme.id, scheme.name.ja, scheme.name.en, *scheme.aliases)
        for name in dict.fromkeys(map(_folded, named)):
            found[name] = (*found.get(name, ()), scheme)
    return found


def _folded(name: str) -> str:
    """Return the letters and digits of a name, of one width and case."""
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", name).casefold()))


_LISTED = ("seido schemes で一覧できます", "seido schemes lists them")
_MOST = 12
"""How many schemes a refusal lists."""
_SHORTEST = 2
"""Letters of a part of a name at least; one alone names nothing."""
