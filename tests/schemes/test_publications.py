from datetime import date
from pathlib import Path

from seido import schemes
from seido.rules.words import Source
from seido.schemes.catalogue import all_schemes
from seido.schemes.publications import (
    CASH_FLOW_LEAFLET_2014,
    COORDINATED_LEAFLET_2025,
    GUIDEBOOK_2016,
    OKAYAMA_GUIDE_2020,
    PLAN_LEAFLET_2015,
    title_of,
)

ALL = (
    CASH_FLOW_LEAFLET_2014,
    PLAN_LEAFLET_2015,
    GUIDEBOOK_2016,
    OKAYAMA_GUIDE_2020,
    COORDINATED_LEAFLET_2025,
)


def test_a_heading_stands_in_its_publication_on_its_day():
    assert GUIDEBOOK_2016.under("信用保証制度：支援内容") == Source(
        "002_9b07640c7467e1dd.txt", "信用保証制度：支援内容", date(2016, 4, 1)
    )


def test_each_publication_has_a_title_of_its_own_in_both_languages():
    titles = [title_of(each.document) for each in ALL]
    assert len({each.ja for each in titles}) == len({each.en for each in titles}) == len(ALL)
    years = [str(each.stated_on.year) for each in ALL]
    assert all(year in title.ja for year, title in zip(years, titles, strict=True))
    assert not any(".txt" in f"{each.ja}{each.en}" for each in titles)


def test_a_page_is_called_by_its_address():
    assert title_of("https://example.com/a").ja == "https://example.com/a"


def test_no_source_file_goes_without_a_title():
    documents = {source.document for scheme in all_schemes() for source in scheme.stated_in()}
    assert [each for each in documents if title_of(each).ja.endswith(".txt")] == []


def test_each_publication_is_cited_by_an_edition_and_all_follow_one_another():
    cited = {source.document for scheme in all_schemes() for source in scheme.stated_in()}
    assert {each.document for each in ALL} <= cited
    days = [each.stated_on for each in ALL]
    assert days == sorted(set(days))


def test_scheme_files_cite_a_publication_by_its_name_and_not_by_its_file():
    files = sorted(Path(schemes.__path__[0]).glob("*/**/*.py"))
    assert len(files) >= len(all_schemes())
    for path in files:
        text = path.read_text("utf-8")
        assert [each.document for each in ALL if each.document in text] == [], path
