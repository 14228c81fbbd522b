import pytest

pytest.importorskip("polars")
from seido.facts.entry import Entry
from seido.intake.headings import find_word
from seido.portfolio.reading.romaji import _HEADINGS, in_japanese


@pytest.mark.parametrize(
    ("heading", "japanese"),
    [
        ("JUGYOIN", "従業員数"),
        ("juugyouin_su", "従業員数"),
        ("ZYUGYOIN", "従業員数"),
        ("TodouhuKen", "都道府県"),
        ("NENKAN_URIAGE", "売上高"),
        ("URIAGE-DAKA", "売上高"),
        ("SIHONKIN_GAKU", "資本金"),
        ("GYOSYU", "業種"),
        ("KEIJYO_RIEKI", "経常利益"),
        ("TOUKI_JUN_RIEKI", "当期純利益"),
        ("SETURITU_BI", "設立日"),
        ("FUSAI", "負債額"),
        ("KARIIRE", "借入金"),
        ("SHORT_LOANS", None),
        ("CAPITAL", None),
        ("売上高", None),
        ("", None),
        ("GAKU", None),
    ],
)
def test_spellings_of_one_word_are_one(heading: str, japanese: str | None) -> None:
    assert in_japanese(heading) == japanese


def test_every_word_here_is_a_heading_of_the_vocabulary() -> None:
    for romaji, heading in _HEADINGS.items():
        found = find_word(heading)
        assert found is not None, heading
        assert isinstance(found[0], Entry)
        assert in_japanese(romaji.upper()) == heading
