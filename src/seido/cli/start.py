"""The way in of the ``seido`` that is installed: guarded before anything else is loaded."""

import sys
from importlib import import_module

from seido.cli.spoken import sentences


def run() -> None:
    """Run what was typed, and exit."""
    try:
        edge = import_module("seido.cli.edge")
    except KeyboardInterrupt:  # before there is an edge; it would say the same
        sys.stderr.write(sentences("中断しました。", "Interrupted."))
        sys.exit(130)
    edge.guarded(lambda: import_module("seido.cli.main").answered())
