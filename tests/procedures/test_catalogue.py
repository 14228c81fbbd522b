"""Every file of a folder is one procedure, and each is found by its names."""

import re
from datetime import date
from pathlib import Path

import pytest

from seido.procedures.catalogue import FOLDERS, all_procedures, duties_beside, find_procedure
from seido.refusal import Refused
from seido.schemes.catalogue import all_schemes

DECLARES = re.compile(r"^(def|if|for|while|class|with|try)\b|\blambda\b", re.MULTILINE)
FILES = [
    path
    for folder in FOLDERS
    for path in Path(folder.__path__[0]).glob("*.py")
    if path.stem != "__init__"
]


def test_a_file_is_a_procedure_of_its_name():
    assert sorted(path.stem for path in FILES) == sorted(each.id for each in all_procedures())


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_file_declares_and_does_nothing(path):
    assert DECLARES.findall(path.read_text("utf-8")) == []


def test_the_schemes_named_are_in_the_catalogue():
    ids = {each.id for each in all_schemes()}
    for each in all_procedures():
        assert each.schemes
        assert set(each.schemes) <= ids, each.id


def test_duties_that_a_scheme_does_not_state_are_told_beside_it():
    day = date(2025, 1, 1)
    (start,) = duties_beside("safety-net-guarantee", day)
    assert (start.id, start.free) == ("report_on_business", 1)
    assert duties_beside("coordinated-support-guarantee", day) == ()


def test_names_find_it_and_others_are_answered_with_the_nearest():
    found = find_procedure("guaranteed_loan")
    assert find_procedure("保証付融資") is found
    assert find_procedure("Guaranteed loan") is found
    with pytest.raises(Refused, match="guaranteed_loan"):
        find_procedure("guaranteed-lone")
    with pytest.raises(Refused, match="coordinated_monitoring"):
        find_procedure("?")
