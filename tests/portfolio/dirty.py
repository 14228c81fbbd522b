"""A table as people keep it: what cannot be read, is partly known, or stands in the wrong place."""

import csv
from itertools import cycle, islice
from pathlib import Path

HEADINGS = [
    "顧客番号",
    "会社名",
    "法人・個人",
    "業種",
    "所在地都道府県",
    "資本金(万円)",
    "従業員数",
    "売上高",
    "税金の滞納",
    "申込日",
    "備考",
]
_TEXT = """
甲製作所|株式会社|製造業|岡山県|1,000|20人|1億2,000万円|なし|
乙商店↵本店|個人事業|小売業|東京|△5|3|300|○|令和6年4月1日
丙商事|株式会社|卸売業|大阪府|たくさん|10～20人||?|2016-04-01
=丁|合同会社|不明|どこか|１，２００|-3|abc|無|いつか||多すぎる|余り
||||||||2010年3月
己|法人|製造業|北海道|99999999999999|多数|1.5億円|あり||要確認
"""
ROWS = [line.replace("↵", "\n").split("|") for line in _TEXT.split("\n")[1:-1]]


def dirty_rows(count: int) -> list[list[str]]:
    """Return rows of texts, as many as are asked for; some are longer than the headings."""
    return [[f"{number}", *row] for number, row in enumerate(islice(cycle(ROWS), count))]


def write_dirty(path: Path, count: int, encoding: str = "cp932") -> Path:
    """Write a CSV file with blank lines among its rows."""
    with path.open("w", encoding=encoding, newline="") as file:
        writer = csv.writer(file)
        for number, row in enumerate([HEADINGS, *dirty_rows(count)]):
            writer.writerow(row)
            if number % 50 == 49:
                file.write("\n,,,\n")
    return path
