from seido.intake.layout.texts import folded, is_blank


def test_texts_are_compared_without_width_case_and_blanks() -> None:
    assert folded("　科　目 Ａ") == "科目a"
    assert folded(5) == ""
    assert len(folded("あ" * 1_000)) == 100


def test_what_is_blank() -> None:
    assert [is_blank(value) for value in (None, "", 0, "0")] == [True, True, False, False]
