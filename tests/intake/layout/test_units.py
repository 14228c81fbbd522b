import pytest

from seido.intake.layout.units import stated_unit, unit_alone, unit_of_heading


@pytest.mark.parametrize(
    ("text", "yen"),
    [
        ("単位：千円", 1_000),
        ("（単位：百万円）", 10**6),
        ("(単位 円)", 1),
        ("単位＝千円", 1_000),
        ("単位：千円（千円未満切捨て）", 1_000),
        ("（単位：1,000円）", 1_000),
        ("単位：千円、％、人", 1_000),
        ("表示単位：千円", 1_000),
        ("金額単位：千円未満切捨", 1_000),
        ("※ 金額の単位は千円です。", 1_000),
        ("記載金額は百万円未満を四捨五入しております", 10**6),
        ("千円単位で表示しています", 1_000),
        ("損益計算書（千円）", 1_000),
        ("(in thousands of yen)", 1_000),
        ("自 令和7年4月1日 至 令和8年3月31日 （単位：千円）", 1_000),
        ("単位：万円", 10_000),
    ],
)
def test_units_that_texts_state(text: str, yen: int) -> None:
    unit = stated_unit(text, "x")
    assert unit is not None
    assert (unit.yen, unit.place) == (yen, "x")


@pytest.mark.parametrize("text", ["単位：千ドル", "（単位：K）", "単位：千元"])
def test_a_unit_that_cannot_be_told_is_stated_all_the_same(text: str) -> None:
    unit = stated_unit(text)
    assert unit is not None
    assert unit.yen is None


@pytest.mark.parametrize(
    "text",
    ["売上高", "単位：人", "単位", "50万円未満は切捨て", "資本金1,000万円", "5,000円", None, 5],
)
def test_texts_that_state_none(text: object) -> None:
    assert stated_unit(text) is None


def test_a_cell_that_holds_a_unit_alone() -> None:
    found = [unit_alone(text) for text in ("千円", "（百万円）", "円", "1,000円", "金額 千円")]
    assert [unit and unit.yen for unit in found] == [1_000, 10**6, 1, None, None]


@pytest.mark.parametrize(
    ("text", "heading", "yen"),
    [
        ("金額　千円", "金額", 1_000),
        ("千円", "", 1_000),
        ("当期（単位：千円）", "当期", 1_000),
        ("2026年3月期(千円)", "2026年3月期", 1_000),
        ("当期（金額単位：百万円）", "当期", 10**6),
        ("当期純利益", "当期純利益", None),
        ("差額(A-B)", "差額(a-b)", None),
    ],
)
def test_a_heading_and_the_unit_in_it(text: str, heading: str, yen: int | None) -> None:
    found, unit = unit_of_heading(text)
    assert (found, unit and unit.yen) == (heading, yen)
