import pytest

from seido.facts.entry import Entry, Formula, entry
from seido.facts.vocabulary import ENTRIES, FORMULAS
from seido.intake.headings import (
    find_meaning,
    find_word,
    is_heading,
    is_note,
    near_labels,
    stands_in,
)
from seido.intake.values.cell import Cell
from seido.rules.expr import Unit
from seido.rules.words import Words

WORDS: dict[str, Entry | Formula] = {**ENTRIES, **FORMULAS}


def found(heading: str) -> str | None:
    match = find_word(heading)
    return match[0].name if match else None


@pytest.mark.parametrize("name", WORDS)
def test_every_word_is_found_by_each_of_its_headings_and_no_other_word_claims_them(
    name: str,
) -> None:
    word = WORDS[name]
    for heading in (name, word.label.ja, word.label.en, *word.headings):
        assert found(heading) == name


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        ("純　資　産　額", "net_assets"),
        ("【純資産合計】", "net_assets"),
        ("NET ASSETS", "net_assets"),
        ("現金・預金", "cash"),
        ("現金預金", "cash"),
        ("Ⅰ　売上高", "sales"),
        ("Ⅴ営業利益", "operating_profit"),
        ("(3) 営業利益", "operating_profit"),
        ("1.売上高", "sales"),
        ("総資産", "total_assets"),
        ("売上高総利益率", None),
        ("", None),
    ],
)
def test_spellings_of_headings(heading: str, name: str | None) -> None:
    assert found(heading) == name


def test_the_word_itself_is_nearer_than_its_other_headings() -> None:
    ranks = [
        match[1]
        for each in ("純資産額", "純資産合計", "株主資本合計")
        if (match := find_word(each))
    ]
    assert ranks == sorted(set(ranks))
    assert ranks[0] == 0


def test_a_heading_may_carry_a_unit() -> None:
    assert is_heading("純資産額（千円）")
    assert not is_heading("純資産額は1億円です")
    assert not is_heading("売上高" * 100)


@pytest.mark.parametrize(
    "heading", ["# x", "＃ x", "メモ", "備考2", "商　号", "会社名", "顧客番号"]
)
def test_notes(heading: str) -> None:
    assert is_note(heading)


def test_facts_are_no_notes() -> None:
    assert not any(is_note(word.label.ja) for word in WORDS.values())


def test_near_labels_are_offered() -> None:
    assert near_labels("純資産の額")[0] == "純資産額"
    assert max(len(near_labels(word)) for word in ("保証", "借入", "売上", "残高", "利益")) == 3
    assert near_labels("xyzzy") == []


def test_what_stands_in_is_one_of_the_headings() -> None:
    started_on = ENTRIES["started_on"]
    for heading, standing_in in (("設立日", True), ("事業開始日", False), ("創業日", False)):
        found = find_meaning(Cell(heading, None, ""))
        assert found is not None
        assert found[0] == started_on
        assert stands_in(*found) is standing_in
    words = Words("甲", "a")
    with pytest.raises(ValueError, match="設立日 is none of its headings"):
        entry("a", Unit.DATE, words, words, paper=words, effort=1, stand_ins=("設立日",))
