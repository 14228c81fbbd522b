"""Old editions stay: what was said of earlier days is said of them still, or is listed as mended.

``earlier_editions.csv`` holds the fingerprint of each edition as it stood before the terms of 2026
came in; ``mended_editions.csv`` those of which a fault was mended since, with the reason.
"""

import csv
from pathlib import Path

from seido.schemes.catalogue import find_scheme
from seido.schemes.digest import edition_digest

HERE = Path(__file__).parent
KEY = ("scheme", "opens", "corporation")


def rows(name: str) -> dict[tuple[str, ...], dict[str, str]]:
    with (HERE / name).open(encoding="utf-8", newline="") as file:
        return {tuple(row[each] for each in KEY): row for row in csv.DictReader(file)}


def today(scheme: str) -> dict[tuple[str, ...], str]:
    return {
        (scheme, each.opens.isoformat(), each.corporation or ""): edition_digest(each)
        for each in find_scheme(scheme).editions
    }


def test_earlier_editions_say_what_they_said_but_for_mended_faults() -> None:
    earlier, mended = rows("earlier_editions.csv"), rows("mended_editions.csv")
    changed = {key for key, row in earlier.items() if today(key[0]).get(key) != row["digest"]}
    assert changed == mended.keys()
    assert len(earlier) > 80


def test_each_mended_edition_says_why() -> None:
    assert all(len(row["why"]) > len("mended") for row in rows("mended_editions.csv").values())
