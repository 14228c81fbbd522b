"""Each heading is found on its line, none is left out, and each is held or explained."""

import os
import re
from pathlib import Path

import pytest

from seido.coverage.headings import (
    JUDGEMENT,
    OUT_OF_SCOPE,
    WINDOWS,
    Heading,
    count_headings,
    documents,
    headings,
    sections,
)
from seido.coverage.holdings import held_by
from seido.schemes.catalogue import all_schemes

SOURCES = os.environ.get("SEIDO_SOURCES")
needs_sources = pytest.mark.skipif(
    SOURCES is None, reason="SEIDO_SOURCES does not name the folder of the source texts"
)
IDS = {scheme.id for scheme in all_schemes()}

# Shapes in which the sources print headings; what stands in them must be in the data.
SHAPES = {
    "000": r"^\s*([①-④] ?(日本|商工|沖縄|各)|○(保証限度額|責任共有制度)"
    r"|貸付制度|保証制度|お問い合わせ先)",
    "001": r"^(■ |各地の|施策情報提供|コミュニティ|専門家派遣|ミラサポ事務局)",
    "002": r"^(■|対象となる方|支援内容|ご利用方法|お問い合わせ先|取扱金融機関|その他$"
    r"|融資・リース・保証|【(産業|経済|活用)|-? ?■)",
    "003": r"^\s*(【事業承継に係る|【例|（[12]）|[①-③](対象となる方|４つ|範囲|事業の内容)"
    r"|(サポート|強化|事業価値向上|計画策定)コース|\S{1,20}制度[0-9]+$|[①-⑤]\S+(関連|サポート)保証$"
    r"|ご利用いただける方|制 度 の (概 要|特 徴)|保 証 (限 度 額|期 間)|保証限度額|資 金 使 途"
    r"|返 済 方 法|申 込 方 法|添 付 書 類|信用保証料率$|担 　 　 保|目　　的"
    r"|スキーム図|対象となる方|企　業　規　模|補　助　割　合|\S+ 支 所|補助金等の活用)",
    "004": r"^\S+\t(?!①)",
}


def _squeezed(text: str) -> str:
    return re.sub(r"\s", "", text)


def _lines(document: str) -> list[str]:
    assert SOURCES is not None
    return (Path(SOURCES) / document).read_text("utf-8").split("\n")


def test_the_five_sources_have_their_headings() -> None:
    assert [each[:3] for each in documents()] == ["000", "001", "002", "003", "004"]
    assert sum(count_headings(each).total for each in documents()) == len(headings()) > 400


def test_headings_are_counted_by_what_holds_them(monkeypatch: pytest.MonkeyPatch) -> None:
    held = [("clo-loan",), ("windows",), (JUDGEMENT,), (JUDGEMENT, "clo-loan"), ("out_of_scope",)]
    made = tuple(Heading("a.txt", n, n + 1, "見出し", each) for n, each in enumerate(held, 1))
    monkeypatch.setattr("seido.coverage.headings.headings", lambda: made)
    count = count_headings("a.txt")
    assert (count.coded, count.judged, count.out_of_scope, count.total) == (3, 1, 1, 5)


def test_headings_are_short_and_no_sentences() -> None:
    for each in headings():
        assert 0 < len(each.heading) <= 40
        assert "。" not in each.heading


def test_every_heading_is_held_by_something_there_is() -> None:
    for each in headings():
        assert each.held_by, each
        assert set(each.schemes) <= IDS, each
        assert (each.why is not None) == each.out_of_scope
        assert OUT_OF_SCOPE not in each.held_by or each.out_of_scope
        for holder in each.held_by:
            if holder not in (JUDGEMENT, OUT_OF_SCOPE, WINDOWS):
                held_by(holder, each.document)


def test_every_scheme_that_rests_on_a_source_has_a_heading_there() -> None:
    pointed = {(each.document, scheme) for each in headings() for scheme in each.schemes}
    resting = {
        (edition.source.document, scheme.id)
        for scheme in all_schemes()
        for edition in scheme.editions
        if not edition.source.document.startswith("http")
    }
    assert resting - pointed == set()


def test_text_without_a_layout_is_cut_where_the_next_text_begins() -> None:
    document = documents()[-1]
    rows = [each for each in headings() if each.document == document]
    text = "\n".join(str(number) for number in range(1, 40))
    cut = sections(document, text)
    assert list(cut) == sorted(rows, key=lambda each: each.text_from)
    assert "\n".join(cut.values()) == text
    for following in list(cut)[1:]:
        assert cut[following].startswith(str(following.text_from))


@needs_sources
@pytest.mark.parametrize("document", documents())
def test_every_heading_stands_on_its_line(document: str) -> None:
    lines = _lines(document)
    for each in headings():
        if each.document == document:
            assert _squeezed(each.heading) in _squeezed(
                "".join(lines[each.line - 1 : each.line + 1])
            )
            assert each.text_from <= len(lines)


@needs_sources
@pytest.mark.parametrize("document", documents())
def test_no_line_in_the_shape_of_a_heading_is_left_out(document: str) -> None:
    held = {each.line for each in headings() if each.document == document}
    shape = re.compile(SHAPES[document[:3]])
    shaped = {number for number, line in enumerate(_lines(document), 1) if shape.search(line)}
    assert len(shaped) > 5
    assert {number: _lines(document)[number - 1] for number in sorted(shaped - held)} == {}
