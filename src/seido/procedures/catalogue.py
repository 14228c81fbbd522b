"""Finds every procedure: a module beneath the folders that holds one as ``PROCEDURE``."""

import difflib
import importlib
import pkgutil
from datetime import date
from functools import cache

from seido.procedures import guarantees, loans, support
from seido.procedures.model import Procedure, Start
from seido.refusal import refused, shown
from seido.schemes.duties import Duty

FOLDERS = (guarantees, loans, support)


@cache
def all_procedures() -> tuple[Procedure, ...]:
    """Return every procedure, by folder and then by file."""
    modules = (
        importlib.import_module(module.name)
        for folder in FOLDERS
        for module in pkgutil.iter_modules(folder.__path__, f"{folder.__name__}.")
    )
    return tuple(module.PROCEDURE for module in modules)


def duties_beside(scheme: str, day: date) -> tuple[Start, ...]:
    """Return the duties that procedures start for a scheme and that it does not state itself."""
    editions = (each.edition_on(day) for each in all_procedures() if scheme in each.schemes)
    return tuple(
        start
        for edition in editions
        for event in edition.events
        for start in event.starts
        if isinstance(start.duty, Duty)
    )


def find_procedure(name: str) -> Procedure:
    """Return a procedure by its id or its name in either language.

    Raises:
        Refused: where there is none, with the nearest ids.
    """
    found = {each.id: each for each in all_procedures()}
    names = {
        said: each for each in found.values() for said in (each.id, each.name.ja, each.name.en)
    }
    if name in names:
        return names[name]
    near = difflib.get_close_matches(name.replace("-", "_"), found, n=3) or list(found)
    raise refused(
        f"手続「{shown(name)}」はありません。{'、'.join(near)} のどれですか",
        f"no such procedure: '{shown(name)}'; {', '.join(near)} ?",
        "ID",
    )
