"""Papers, steps and duties are named by ids that a case can keep."""

from collections import defaultdict

import pytest

from seido.rules.build import ALWAYS
from seido.rules.check import RuleError
from seido.rules.words import Words
from seido.schemes.catalogue import all_schemes
from seido.schemes.duties import Duty, duty
from seido.schemes.parties import Parties, Party
from seido.schemes.procedure import Document, Step, document, step

EDITIONS = [
    pytest.param(edition, id=f"{scheme.id} {edition.opens}")
    for scheme in all_schemes()
    for edition in scheme.editions
]
KINDS = ("documents", "steps", "duties")


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("kind", KINDS)
def test_ids_are_unique_in_an_edition(edition, kind):
    ids = [each.id for each in getattr(edition, kind)]
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize("kind", KINDS)
def test_words_that_editions_of_a_scheme_share_bear_one_id(kind):
    compared = 0
    for scheme in all_schemes():
        ids = defaultdict(set)
        for edition in scheme.editions:
            for each in getattr(edition, kind):
                ids[each.words].add(each.id)
                compared += 1
        assert all(len(each) == 1 for each in ids.values()), scheme.id
    assert compared > 40


def test_a_paper_of_one_name_bears_one_id_in_every_scheme():
    ids = defaultdict(set)
    for scheme in all_schemes():
        for edition in scheme.editions:
            for each in edition.documents:
                ids[each.words.ja].add(each.id)
    assert len(ids) > 40
    assert {name: found for name, found in ids.items() if len(found) > 1} == {}


def test_usual_steps_bear_usual_ids():
    ids = {each.id for scheme in all_schemes() for each in scheme.editions[-1].steps}
    assert {"consult", "apply", "decide", "lend", "draw_up_plan", "certify"} <= ids
    deciding = [
        each
        for scheme in all_schemes()
        for edition in scheme.editions
        for each in edition.steps
        if each.words.ja.startswith("審査のうえ")
    ]
    assert len(deciding) > 30
    assert {each.id for each in deciding} == {"decide"}


def test_builders_say_what_they_are_given():
    bank = Parties((Party.BANK,))
    assert document("plan", "計画", "plan", by=Party.BANK) == Document(
        "plan", Words("計画", "plan"), ALWAYS, bank
    )
    assert document("plan", "計画", "plan").by is None
    assert step("lend", Party.BANK, "貸す", "Lend") == Step("lend", Words("貸す", "Lend"), bank)
    assert duty("report", Party.BANK, Party.BANK, "報告", "Report") == Duty(
        "report", Words("報告", "Report"), bank, bank
    )


@pytest.mark.parametrize("name", ["", "Plan", "action-plan", "計画", "1st"])
def test_an_id_that_is_no_identifier_is_refused(name):
    for make in (
        lambda: document(name, "計画", "plan"),
        lambda: step(name, Party.BANK, "貸す", "Lend"),
        lambda: duty(name, Party.BANK, Party.BANK, "報告", "Report"),
        lambda: duty("report", Party.BANK, Party.BANK, "報告", "Report", medium=name),
    ):
        with pytest.raises(RuleError, match="is no name: lower-case letters, digits"):
            make()
