"""The 45 decisions in C over blocks of 64 rows, compiled here and called by a thread for each core.

It stands for what the machine can do; nobody would keep rules like this.
"""

import ctypes
import os
import shutil
import subprocess
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from fractions import Fraction
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

import numpy as np
from benchmarks.peers.bulk_arrays import CODES, Column
from benchmarks.peers.bulk_terms import (
    AMOUNTS,
    BONDS,
    CAPITAL_CAPS,
    COLUMNS,
    COVER,
    DEBT_MULTIPLES,
    DECISIONS,
    DECLINES,
    EMPLOYEE_CAPS,
    EQUITY,
    FORMS,
    INDUSTRIES,
    MARGINS,
    MULTIPLE,
    NOT_CORPORATE,
    NOT_GUARANTEED,
    ON_ASSETS,
    SIGN,
    SIGN_MULTIPLE,
    SIGNS,
    SMALL_CAPS,
    SMALL_FORMS,
    SMALL_LINES,
    SOLE_CAPS,
    STARTS,
    TIERS,
    TRUTHS,
)

COMPILER = shutil.which("gcc") or shutil.which("cc")
"""The compiler; none where there is none."""

_SOURCE = Path(__file__).with_name("bulk_kernel.c")
_FLAGS = ("-O3", "-march=native", "-funroll-loops", "-shared", "-fPIC")


def _bits(all_options: Sequence[str], options: Iterable[str]) -> int:
    return sum(1 << all_options.index(each) for each in options)


def _caps(table: Mapping[str, int]) -> list[tuple[int, int]]:
    """Return each cap, the least first, with the industries that have it."""
    return [
        (cap, _bits(INDUSTRIES, (name for name in table if table[name] == cap)))
        for cap in sorted(set(table.values()))
    ]


def _parts(thresholds: Iterable[Fraction]) -> list[tuple[int, int]]:
    return [(each.numerator, each.denominator) for each in thresholds]


def _header() -> str:
    """Return the figures as C has them: a name for how many rows there are, and the rows."""
    bonds = [
        (
            *(bond.floor, bond.below or 0, EQUITY.index(bond.equity)),
            *(MULTIPLE.index(bond.multiple), ON_ASSETS.index(bond.on_assets)),
            COVER.index(bond.cover),
        )
        for bond in (*TIERS, *BONDS)
    ]
    tables: dict[tuple[str, str], Sequence[Any]] = {
        ("EQUITIES", "equity"): _parts(EQUITY),
        ("MULTIPLES", "multiple"): _parts(MULTIPLE),
        ("ON_ASSETS", "on_assets"): _parts(ON_ASSETS),
        ("COVERS", "cover"): _parts(COVER),
        ("DECLINES", "declines"): _parts(DECLINES),
        ("MARGINS", "margins"): _parts(MARGINS),
        ("BOND_ROWS", "bonds"): bonds,
        ("DEBTS", "debts"): [*DEBT_MULTIPLES, SIGN_MULTIPLE],
        ("STARTS", "starts"): [(_day(day), cap) for day, cap in STARTS],
        ("LINES", "lines"): SMALL_LINES,
        ("LEASTS", "least"): SIGNS,
        ("CAPITAL_CAPS", "capital_caps"): _caps(CAPITAL_CAPS),
        ("EMPLOYEE_CAPS", "employee_caps"): _caps(EMPLOYEE_CAPS),
        ("SOLE_CAPS", "sole_caps"): _caps(SOLE_CAPS),
        ("SMALL_CAPS", "small_caps"): _caps(SMALL_CAPS),
    }
    names = {
        **{name.upper(): at for at, name in enumerate(COLUMNS)},
        "TIERS": len(TIERS),
        "SIGN_EQUITY": EQUITY.index(SIGN.equity),
        "SIGN_ON_ASSETS": ON_ASSETS.index(SIGN.on_assets),
        "SIGN_COVER": COVER.index(SIGN.cover),
        "COMPANY": _bits(FORMS, ["company"]),
        "SOLE": _bits(FORMS, ["sole_proprietor"]),
        "CORPORATIONS": _bits(FORMS, ["medical_corporation", "npo"]),
        "COOPERATIVE": _bits(FORMS, ["cooperative"]),
        "NOT_CORPORATE": _bits(FORMS, NOT_CORPORATE),
        "SMALL_FORMS": _bits(FORMS, SMALL_FORMS),
        "MEDICAL": _bits(INDUSTRIES, ["medical"]),
        "NOT_GUARANTEED": _bits(INDUSTRIES, NOT_GUARANTEED),
    }
    lines = [f"#define {name} {value}" for name, value in names.items()]
    for (size, name), rows in tables.items():
        lines += [f"#define {size} {len(rows)}", _table(name, rows)]
    return "\n".join(lines)


def _table(name: str, rows: Sequence[Any]) -> str:
    width = f"[{len(rows[0])}]" if isinstance(rows[0], tuple) else ""
    text = str([list(row) if isinstance(row, tuple) else row for row in rows])
    braces = text.replace("[", "{").replace("]", "}")
    return f"static const int64_t {name}[{len(rows)}]{width} = {braces};"


def _day(day: Any) -> int:
    return int(np.datetime64(day, "D").astype(int))


@cache
def library() -> ctypes.CDLL:
    """Return the kernel, compiled for this machine."""
    with TemporaryDirectory() as folder:
        (Path(folder) / "terms.h").write_text(_header(), "utf-8")
        built = Path(folder) / "kernel.so"
        command = [COMPILER or "cc", *_FLAGS, "-I", folder, str(_SOURCE), "-o", str(built)]
        subprocess.run(command, check=True)
        return ctypes.CDLL(str(built))


_VALUES = 64 * (len(AMOUNTS) + 1) + 32 + 8 * len(CODES) + len(TRUTHS)
BITS_PER_ROW = _VALUES + len(COLUMNS) + 2 * len(DECISIONS)
"""What the kernel reads and writes for a row: values, where they are known, and two answers."""


class _Column(ctypes.Structure):
    _fields_ = (("values", ctypes.c_void_p), ("known", ctypes.c_void_p))


class Prepared(NamedTuple):
    """Columns as the kernel reads them: whole blocks, truths and what is known as bits."""

    columns: Any
    kept: list[Any]
    rows: int


def prepared(columns: Mapping[str, Column]) -> Prepared:
    """Return columns as the kernel reads them."""
    rows = len(columns["form"].values)
    padding = -rows % 64
    kept, addresses = [], []
    for name in COLUMNS:
        values = np.pad(columns[name].values, (0, padding))
        known = _words(np.pad(columns[name].known, (0, padding)))
        if name in TRUTHS:
            values = _words(values)
        elif name not in CODES and name != "started_on":
            values = values.astype(np.int64)
        kept += [values, known]
        addresses.append(_Column(values.ctypes.data, known.ctypes.data))
    return Prepared((_Column * len(addresses))(*addresses), kept, rows)


def _words(truths: Any) -> Any:
    return np.packbits(truths, bitorder="little").view(np.uint64)


def answer(given: Prepared) -> Any:
    """Return by decision and block a word of where it holds, and one of where it does not."""
    blocks = -(-given.rows // 64)
    out = np.empty((len(DECISIONS), blocks, 2), np.uint64)
    decide = library().decide

    def stretch(first: int, last: int) -> None:
        pointers = given.columns, ctypes.c_void_p(out.ctypes.data)
        decide(*pointers, *map(ctypes.c_size_t, (blocks, first, last)))

    shared(stretch, blocks)
    return out, given.rows


def triad(target: Any, first: Any, second: Any, start: int, end: int) -> None:
    """Set a stretch of one array to another plus three times a third, as STREAM does."""
    pointers = (ctypes.c_void_p(each.ctypes.data) for each in (target, first, second))
    library().triad(*pointers, ctypes.c_size_t(start), ctypes.c_size_t(end))


def shared(work: Any, size: int) -> None:
    """Let each core do its share of a size."""
    cores = os.cpu_count() or 1
    edges = [size * part // cores for part in range(cores + 1)]
    with ThreadPoolExecutor(cores) as pool:
        list(pool.map(work, edges[:-1], edges[1:]))


def decisions(found: Any) -> Any:
    """Return by decision and row 1 for yes, 0 for no, -1 for unknown."""
    words, rows = found
    yes, no = (
        np.unpackbits(
            np.ascontiguousarray(words[:, :, side]).view(np.uint8), axis=1, bitorder="little"
        )[:, :rows]
        for side in (0, 1)
    )
    return yes.astype(np.int8) - ((yes | no) ^ 1).astype(np.int8)
