import pytest

from seido.intake.ledger.sections import section_of


@pytest.mark.parametrize(
    ("line", "section"),
    [
        ("製造原価報告書", "製造原価"),
        ("【製造原価】", "製造原価"),
        ("完成工事原価報告書", "製造原価"),
        ("Ⅱ　売上原価", "製造原価"),
        ("販売費及び一般管理費", "販売費及び一般管理費"),
        ("【販 売 管 理 費】", "販売費及び一般管理費"),
        ("Ⅲ．販売費および一般管理費", "販売費及び一般管理費"),
        ("販管費の内訳", "販売費及び一般管理費"),
        ("キャッシュ・フロー計算書", "キャッシュ・フロー計算書"),
        ("損益計算書", ""),
        ("営業利益又は営業損失（△）", ""),
        ("売上総利益", ""),
        ("貸借対照表（当期）", ""),
    ],
)
def test_lines_that_open_or_end_a_section(line: str, section: str) -> None:
    assert section_of(line) == section


@pytest.mark.parametrize(
    "line", ["減価償却費", "販売費及び一般管理費合計", "当期総製造費用", "製造経費", "", None, 5]
)
def test_other_lines_go_on(line: object) -> None:
    assert section_of(line) is None
