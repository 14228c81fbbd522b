import re
from datetime import date
from html.parser import HTMLParser

import pytest

pytest.importorskip("polars")

from seido.portfolio.made_up.businesses import generated
from seido.portfolio.run import Job, run
from seido.portfolio.summary import Summary
from seido.refusal import Refused
from seido.reports.portfolio_page import refuse_unwritable_report, report_html
from seido.rules.words import Words
from seido.schemes.catalogue import all_schemes
from seido.screening import Verdict

DAY = date(2026, 11, 21)
EVIL = "<script>alert('x')</script>"
VOID = {"meta", "br"}


class Checked(HTMLParser):
    """Notes tags, attributes and texts, and that every tag is closed in its turn."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: set[str] = set()
        self.links: list[str | None] = []
        self.text = ""

    def handle_startendtag(self, tag, attrs):
        self.tags.add(tag)
        self.links += [value for name, value in attrs if name in ("src", "href", "action", "data")]
        assert not any(name.startswith("on") for name, _ in attrs)

    def handle_starttag(self, tag, attrs):
        self.handle_startendtag(tag, attrs)
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text += data


def checked(page: str) -> Checked:
    found = Checked()
    found.feed(page)
    assert found.open == []
    return found


@pytest.fixture(scope="module")
def summary(tmp_path_factory) -> Summary:
    source = tmp_path_factory.mktemp("report") / "in.parquet"
    next(generated(300)).write_parquet(source)
    return run(Job(source=source, schemes=all_schemes(), day=DAY))


def test_the_page_needs_nothing_from_elsewhere(summary):
    page = report_html(summary, "clients.parquet")
    found = checked(page)
    assert found.links == []
    assert found.tags.isdisjoint({"script", "link", "img", "iframe", "object", "form", "base"})
    assert not re.search(r"https?:|//[a-z]|url\(|@import", page)


def test_every_scheme_and_section_is_there_with_its_figures(summary):
    found = checked(report_html(summary, "clients.parquet"))
    for scheme in all_schemes():
        assert scheme.name.ja in found.text
        assert scheme.name.en in found.text
        assert f"{summary.count(scheme.id, Verdict.ELIGIBLE):,}（" in found.text
    for section in (
        "業種別",
        "従業員規模別",
        "都道府県別",
        "何を聞けば",
        "いつの条件か",
        "読めなかったもの",
    ):
        assert section in found.text
    assert "2026年11月21日" in found.text
    assert "申込日の列があればその日" in found.text


def test_texts_from_files_stay_texts(summary):
    summary = Summary(all_schemes()[:1], DAY, for_all=True, unknown=[EVIL, '"><svg onload=x>'])
    summary.notes = [Words(EVIL, EVIL)]
    summary.refusals.columns[EVIL] = 1
    summary.refusals.examples[EVIL] = [EVIL]
    page = report_html(summary, EVIL)
    found = checked(page)
    assert "<script" not in page
    assert "<svg onload" not in page
    assert found.text.count(EVIL) >= 5
    assert "申込日の列" not in page


def test_an_empty_portfolio_has_a_page():
    page = report_html(Summary(all_schemes(), DAY), "empty.csv")
    checked(page)
    assert "すべての値を読めました" in page
    assert "都道府県別" not in page


@pytest.mark.parametrize("name", ["report.pdf", "no/such/folder/report.html"])
def test_a_place_that_cannot_be_written_is_refused(name, tmp_path):
    with pytest.raises(Refused):
        refuse_unwritable_report(tmp_path / name)
    refuse_unwritable_report(tmp_path / "report.html")
