import json
from datetime import date

import pytest
from tests.businesses import DAY

from seido.answers.terms import KINDS, scheme_json, sections, terms_json
from seido.schemes.catalogue import all_schemes, find_scheme
from seido.schemes.model import Kind

BOND = find_scheme("specified-bond-guarantee")


def test_every_kind_has_its_words() -> None:
    assert set(KINDS) == set(Kind)


def test_a_scheme_says_whether_it_is_offered_on_a_day() -> None:
    assert scheme_json(BOND, DAY)["offered"] is True
    early = scheme_json(BOND, date(1950, 1, 1))
    assert (early["offered"], early["edition"]) == (False, None)
    closed = scheme_json(find_scheme("crisis-guarantee"), DAY)
    assert closed["offered"] is False
    assert closed["edition"] is not None


@pytest.mark.parametrize("scheme", all_schemes(), ids=lambda scheme: scheme.id)
def test_every_edition_is_json_section_by_section(scheme) -> None:
    for edition in scheme.editions:
        told = terms_json(scheme, edition, "ja")
        assert json.loads(json.dumps(told)) == told
        assert list(told["sections"]) == [each.title.en for each in sections(edition, "ja")]
        assert told["sections"]["Windows"]
    assert "sections" not in terms_json(scheme, None, "ja")
