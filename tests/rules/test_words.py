from datetime import date

from seido.rules.words import Source, Words


def test_words_are_said_in_the_language_asked_for():
    words = Words("制度", "scheme")
    assert words.in_language("ja") == "制度"
    assert words.in_language("en") == "scheme"


def test_an_undated_source_has_no_date():
    assert Source("page", "heading").stated_on is None
    assert Source("file.txt", "見出し", date(2016, 4, 1)) == Source(
        "file.txt", "見出し", date(2016, 4, 1)
    )
