import pytest

from seido.intake.checked import checked_text


@pytest.mark.parametrize(
    ("given", "checked"),
    [
        ("□運転　☑設備　□運転・設備", "設備"),
        ("■一括　□分割", "一括"),
        ("□一括　□分割", "□一括　□分割"),
        ("☑一括　☑分割", "☑一括　☑分割"),
        ("12名（うちパート3名）", "12名"),
        ("20人（役員を除く）", "20人（役員を除く）"),
        ("製造業", "製造業"),
        (5, 5),
    ],
)
def test_what_is_ticked_and_what_is_a_remark(given: object, checked: object) -> None:
    assert checked_text(given) == checked
