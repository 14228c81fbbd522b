import pytest

from seido.intake.answers import parse_choice, parse_truth
from seido.intake.refusal import BadValue


@pytest.mark.parametrize(
    ("brought", "truth"),
    [("はい", True), ("有", True), ("あり", True), ("○", True), ("〇", True), ("ＴＲＵＥ", True),
     ("Yes", True), (1, True), (1.0, True), (True, True), ("該当", True), ("いいえ", False),
     ("無", False), ("なし", False), ("×", False), ("no", False), (0, False), (False, False),
     ("非該当", False), ("０", False)],
)  # fmt: skip
def test_truths(brought: object, truth: bool) -> None:
    assert parse_truth(brought) is truth


@pytest.mark.parametrize("brought", ["", "x", "零", "たぶん", 2, None, "10", 0.5, float("nan")])
def test_what_is_neither_yes_nor_no_is_refused(brought: object) -> None:
    with pytest.raises(BadValue):
        parse_truth(brought)


OPTIONS = {"company": ("法人", "会社", "株式会社"), "sole": ("個人事業主", "個人"), "bare": ()}


def test_a_choice_is_found_by_key_label_or_other_name() -> None:
    assert parse_choice("法人", OPTIONS) == parse_choice("company", OPTIONS) == "company"
    assert parse_choice("個人　事業主", OPTIONS) == "sole"
    assert parse_choice("ＢＡＲＥ", OPTIONS) == "bare"


def test_an_unknown_choice_offers_the_near_ones() -> None:
    with pytest.raises(BadValue) as caught:
        parse_choice("個人事業", OPTIONS)
    assert "「個人事業主」" in caught.value.words.ja
    assert "法人" not in caught.value.words.ja
    with pytest.raises(BadValue, match="「法人」「個人事業主」「bare」"):
        parse_choice(3, OPTIONS)


def test_a_name_that_two_options_share_is_refused() -> None:
    with pytest.raises(BadValue):
        parse_choice("協会", {"a": ("協会",), "b": ("協会",)})
