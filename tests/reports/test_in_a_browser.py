"""Reports as a browser prints them and as a phone shows them."""

from io import BytesIO
from unicodedata import normalize

import pytest

pytest.importorskip("pypdf")
pytest.importorskip("polars")

from pypdf import PdfReader
from tests.businesses import DAY
from tests.reports.browser import Browser, browser_in

from seido.portfolio.made_up.businesses import generated
from seido.portfolio.run import Job, run
from seido.reports.portfolio_page import report_html
from seido.schemes.catalogue import all_schemes


@pytest.fixture(scope="module")
def browser(tmp_path_factory) -> Browser:
    return browser_in(tmp_path_factory.mktemp("browser"))


@pytest.fixture(scope="module")
def report(tmp_path_factory) -> str:
    source = tmp_path_factory.mktemp("report") / "in.parquet"
    next(generated(300)).write_parquet(source)
    return report_html(run(Job(source=source, schemes=all_schemes(), day=DAY)), "取引先")


def texts_of(pdf: bytes) -> list[str]:
    """Return each page's text without spaces, radicals written as the characters they are."""
    read = (page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)
    return ["".join(normalize("NFKC", text).split()) for text in read]


def test_on_paper_no_page_is_empty_and_every_table_is_open(browser, report):
    pages = texts_of(browser.printed(report))
    assert "どの制度を何社が利用できるか" in pages[0]
    assert all(len(text) > 100 for text in pages[:-1])
    whole = "".join(pages)
    for scheme in all_schemes():
        # Once in the chart, once in the table of its figures, which a screen shows folded.
        assert whole.count("".join(scheme.name.en.split())) >= 2, scheme.id


def test_on_paper_no_chart_is_cut_in_two(browser, report):
    pages = texts_of(browser.printed(report))
    maps = [text for text in pages if "沖縄" in text and "北海道" in text]
    assert maps
    assert any("群馬" in text and "鹿児島" in text for text in maps)


@pytest.mark.parametrize("pixels", [320, 390, 1280])
def test_no_page_is_wider_than_the_screen(browser, report, pixels):
    assert browser.width_on(pixels, report) <= pixels
