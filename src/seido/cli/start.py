"""The way in of the ``seido`` that is installed: guarded before anything heavy is loaded."""

import importlib
from typing import NoReturn

from seido.cli.edge import guarded


def run() -> NoReturn:
    """Run what was typed, and exit."""
    guarded(lambda: importlib.import_module("seido.cli.main").answered())
