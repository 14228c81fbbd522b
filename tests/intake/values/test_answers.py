import pytest

from seido.intake.values.answers import Options, parse_choice, parse_choices, parse_truth
from seido.refusal import Refused


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
    with pytest.raises(Refused):
        parse_truth(brought)


OPTIONS = {"company": ("法人", "会社", "株式会社"), "sole": ("個人事業主", "個人"), "bare": ()}


def test_a_choice_is_found_by_key_label_or_other_name() -> None:
    assert parse_choice("法人", OPTIONS) == parse_choice("company", OPTIONS) == "company"
    assert parse_choice("個人　事業主", OPTIONS) == "sole"
    assert parse_choice("ＢＡＲＥ", OPTIONS) == "bare"


def test_an_unknown_choice_offers_the_near_ones() -> None:
    with pytest.raises(Refused) as caught:
        parse_choice("個人事業", OPTIONS)
    (problem,) = caught.value.problems
    assert "「個人事業主」" in problem.ja
    assert "法人" not in problem.ja
    with pytest.raises(Refused, match="「法人」「個人事業主」「bare」"):
        parse_choice(3, OPTIONS)
    with pytest.raises(Refused, match="「法人」「個人事業主」「bare」"):
        parse_choices("個人事業", Options(OPTIONS), offering=False)


def test_a_name_that_two_options_share_leaves_both_open_or_is_refused() -> None:
    shared = {"a": ("A", "協会"), "b": ("B", "協会"), "c": ("C",)}
    assert parse_choices("協会", Options(shared)) == {"a", "b"}
    with pytest.raises(Refused, match="「A」「B」から"):
        parse_choice("協会", shared)


PATTERNS = Options(
    {
        "making": ("製造業等", "～製造業", "～業"),
        "rubber": ("ゴム製品製造業", "～ゴム製品製造業"),
        "selling": ("小売業",),
        "tokyo": ("東京都～",),
    }
)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("金属製造業", "making"),
        ("製造業", "making"),
        ("ゴム製品製造業", "rubber"),
        ("工業用ゴム製品製造業", "rubber"),
        ("小売業", "selling"),
        ("衣服小売業", "making"),
        ("東京都千代田区１－２", "tokyo"),
        ("東京都", "tokyo"),
    ],
)
def test_a_whole_name_goes_before_a_part_and_the_longer_part_before_the_shorter(
    text: str, key: str
) -> None:
    assert parse_choices(text, PATTERNS) == {key}


@pytest.mark.parametrize("text", ["小売", "東京", "本社東京都千代田区", "", 5])
def test_a_part_stands_at_the_end_that_it_names(text: object) -> None:
    with pytest.raises(Refused):
        parse_choices(text, PATTERNS)
