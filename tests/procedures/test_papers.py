"""Papers have one id each, and no name twice."""

import re

from seido.procedures import papers
from seido.procedures.papers import Paper

ALL = [each for each in vars(papers).values() if isinstance(each, Paper)]


def test_no_id_and_no_name_stands_twice():
    assert len(ALL) > 40
    for said in ([each.id for each in ALL], [each.words.ja for each in ALL]):
        assert len(set(said)) == len(said)
    assert all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", each.id) for each in ALL)
