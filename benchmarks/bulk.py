"""Measures many businesses: the whole catalogue, and 45 decisions beside peers.

Run it as ``python benchmarks/bulk.py`` with the extra ``bench`` installed. It prints the section
"The last run" of this folder's README in Markdown, and nothing before all peers have given the
same answers.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))  # so that it runs as a file

from benchmarks.bulk_peers import POLICYENGINE, VERSIONS, Peer, fisca  # noqa: E402
from benchmarks.circumstances import circumstances, compiler  # noqa: E402

from benchmarks import bulk_catalogue, bulk_compared  # noqa: E402

MEASURED = ("seido", "polars", "numba", "numpy", "duckdb", "openfisca-core", "zen-engine")
QUICK_SIZES, QUICK_ROWS, QUICK_ROUNDS = (2_000,), 2_000, 3


def main(arguments: Sequence[str] | None = None) -> None:
    """Print what was asked for."""
    asked = _asked(arguments)
    sizes = QUICK_SIZES if asked.quick else [n for n in bulk_catalogue.SIZES if n <= asked.most]
    rows, count = (QUICK_ROWS, QUICK_ROUNDS) if asked.quick else (asked.rows, asked.rounds)
    begun = circumstances(MEASURED, compiler())
    parts = []
    if asked.part != "catalogue":
        peers = bulk_compared.present(asked.policyengine, _policyengine(asked.policyengine))
        parts.append(bulk_compared.report(peers, rows, count))
    if asked.part != "peers":
        with TemporaryDirectory(dir=asked.folder) as folder:
            parts.append(bulk_catalogue.report(Path(folder), sizes))
    known = f" policyengine-core {VERSIONS[POLICYENGINE]}." if POLICYENGINE in VERSIONS else ""
    print("\n\n".join((begun + known, *parts)))


def _policyengine(python: str | None) -> Peer:
    start = fisca("policyengine_core", python or sys.executable)
    return Peer(POLICYENGINE, start, "policyengine_core", cores=1, two_valued=True)


def _asked(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Measure many businesses.")
    parser.add_argument("--rows", type=int, default=1_000_000, help="businesses beside peers")
    parser.add_argument("--rounds", type=int, default=7, help="rounds beside peers")
    parser.add_argument(
        "--most", type=int, default=3_400_000, help="most businesses for the whole catalogue"
    )
    parser.add_argument("--part", choices=("all", "peers", "catalogue"), default="all")
    parser.add_argument(
        "--policyengine",
        metavar="PYTHON",
        help="the interpreter of an environment that has policyengine-core",
    )
    parser.add_argument("--folder", help="where about 2 GB can be written for a while")
    parser.add_argument("--quick", action="store_true", help="few rows: to see that all agree")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    main()
