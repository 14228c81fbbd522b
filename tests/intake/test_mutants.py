"""Whatever is done to a file, it is read or refused in sentences: nothing else, and soon."""

import json
from pathlib import Path

import pytest
from tests.businesses import DAY
from tests.fuzz import fates

from seido.answers.receipts import read_receipt, receipt
from seido.enquiry import screening
from seido.intake.business import parse_business
from seido.intake.files import utf8
from seido.intake.tree import read_json
from seido.schemes.catalogue import find_scheme
from seido.screening import screen

BUSINESS = {
    "toml": """
商号 = "株式会社サンプル"
[概要]
事業形態 = "株式会社"
業種 = ["製造業", "卸売業"]
創業日 = 2001-02-03
"資本金（万円）" = 1000
従業員数 = "20人"
[決算.直近]
純資産額 = "1億2,000万円"
"売上高" = 345678000.0
税金の滞納 = false
""",
    "yaml": """
商号: 株式会社サンプル
概要:
  事業形態: 株式会社
  業種: [製造業, 卸売業]
  創業日: 2001-02-03
  資本金（万円）: 1,000
  従業員数: 20人
決算:
  純資産額: "1億2,000万円"
  売上高: 3億～4億円
  税金の滞納: なし
""",
    "json": json.dumps(
        {
            "概要": {"事業形態": "株式会社", "業種": ["製造業", "卸売業"], "創業日": "2001-02-03"},
            "決算": {"資本金（万円）": 1000, "純資産額": "1億2,000万円", "売上高": 345678000.0},
            "税金の滞納": False,
            "従業員数": "20人",
        },
        ensure_ascii=False,
        indent=1,
    ),
}
PAIRS = """商号,株式会社サンプル
事業形態,株式会社
創業日,2001-02-03
資本金（万円）,"1,000"
従業員数,20人
純資産額,"1億2,000万円"
税金の滞納,なし
"""
LEDGER = """貸借対照表,,,2026-03-31
（単位：千円）
勘定科目,前期,当期,備考
現金及び預金,"12,000","13,000",
資産合計,"50,000","61,000",
純資産合計,"20,000","21,000",①
販売費及び一般管理費
減価償却費,500,600,
"""


@pytest.mark.parametrize("ending", BUSINESS)
def test_trees(ending: str) -> None:
    seeds = [BUSINESS[ending].encode()]
    read, refused, wrong = fates(lambda data: parse_business(f"x.{ending}", data), seeds, 1_000)
    assert wrong == []
    assert read > 30
    assert refused > 300


def test_sheets() -> None:
    seeds = [text.encode(code) for text in (PAIRS, LEDGER) for code in ("utf-8-sig", "cp932")]
    read, refused, wrong = fates(lambda data: parse_business("x.csv", data), seeds, 1_000)
    assert wrong == []
    assert read > 30
    assert refused > 300


def test_receipts() -> None:
    known = parse_business("x.toml", BUSINESS["toml"].encode()).facts
    scheme = find_scheme("crisis-response-loan")
    kept = receipt(screen(known, DAY, [scheme], {(scheme.id, "will_recover"): True}))
    seeds = [json.dumps(kept, ensure_ascii=False, indent=1).encode()]

    def asked_again(data: bytes) -> None:
        screening(read_receipt(read_json(utf8(data))), [scheme])

    read, refused, wrong = fates(asked_again, seeds, 1_000)
    assert wrong == []
    assert read > 100
    assert refused > 300


def test_mappings(tmp_path: Path) -> None:
    pytest.importorskip("polars")
    from seido.portfolio.reading.mapping import read_mapping  # noqa: PLC0415 - wants the extra

    text = """[columns]
"TEIKAN_CAP" = { fact = "capital", unit = "千円" }
"GYOSHU" = { fact = "industry", values = { "01" = "製造業", "02" = "卸売業" } }
"SHORT_LOANS" = { fact = "borrowings", add = true, confidence = 0.9 }
"BRANCH" = {}
"""
    file = tmp_path / "map.toml"

    def mapped(data: bytes) -> None:
        file.write_bytes(data)
        read_mapping(file, ["TEIKAN_CAP", "GYOSHU", "SHORT_LOANS", "BRANCH"])

    read, refused, wrong = fates(mapped, [text.encode()], 1_000)
    assert wrong == []
    assert read > 30
    assert refused > 300
