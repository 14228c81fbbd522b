"""Parties are a closed list, each with an id and a name, and are named together as sources do."""

import re

import pytest

from seido.procedures.catalogue import all_procedures
from seido.rules.words import Words
from seido.schemes.catalogue import all_schemes
from seido.schemes.parties import Parties, Party, either, parties, together


def test_every_party_has_an_id_and_a_name_of_its_own():
    assert len(Party) > 25
    assert all(re.fullmatch(r"[a-z][a-z0-9_]*", each.value) for each in Party)
    for names in ({each.words.ja for each in Party}, {each.words.en for each in Party}):
        assert len(names) == len(Party)
    assert all(each.words.en.isascii() for each in Party)
    assert Party("guarantee_corporation") is Party.CORPORATION


@pytest.mark.parametrize(
    ("named", "ja", "en"),
    [
        (parties(Party.BANK), "金融機関", "bank"),
        (together(Party.BUSINESS, Party.BANK), "事業者・金融機関", "business and bank"),
        (
            together(Party.BUSINESS, Party.BANK, Party.EXPERT),
            "事業者・金融機関・専門家",
            "business, bank and expert",
        ),
        (either(Party.OWNER, Party.GUARANTOR), "経営者・保証人", "owner, or guarantor"),
        (together(Party.BANK, others=True), "金融機関など", "bank and others"),
        (
            either(Party.COUNCIL, others=True),
            "中小企業活性化協議会など",
            "SME revitalisation council or the like",
        ),
    ],
)
def test_several_are_named_as_all_or_as_one_of_them(named, ja, en):
    assert named.words == Words(ja, en)


def test_several_stay_as_they_are():
    both = together(Party.BUSINESS, Party.BANK)
    assert parties(both) is both
    assert both == Parties((Party.BUSINESS, Party.BANK))


def test_every_party_of_the_list_is_named_by_some_scheme_or_procedure():
    named = {
        party
        for procedure in all_procedures()
        for edition in procedure.editions
        for party in edition.parties
    }
    for scheme in all_schemes():
        for edition in scheme.editions:
            named.update(party for each in edition.steps for party in each.who.named)
            named.update(party for each in edition.duties for party in each.who.named)
            named.update(party for each in edition.duties for party in each.to.named)
            named.update(party for each in edition.documents if each.by for party in each.by.named)
    assert set(Party) - named == set()
