"""Papers have one id each, and each is used by a procedure."""

import re

from seido.procedures import papers
from seido.procedures.catalogue import all_procedures
from seido.procedures.papers import Paper

ALL = [each for each in vars(papers).values() if isinstance(each, Paper)]


def test_no_id_and_no_name_stands_twice():
    assert len(ALL) > 40
    for said in ([each.id for each in ALL], [each.words.ja for each in ALL]):
        assert len(set(said)) == len(said)
    assert all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", each.id) for each in ALL)


def test_every_paper_goes_with_an_event():
    used = {
        paper
        for procedure in all_procedures()
        for edition in procedure.editions
        for each in edition.events
        for paper in each.papers
    }
    assert [each.id for each in ALL if each not in used] == []
