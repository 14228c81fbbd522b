"""What an edition says has a fingerprint: the same everywhere, another with any other word."""

import subprocess
import sys
from dataclasses import fields, replace
from datetime import date
from enum import Enum
from fractions import Fraction

import pytest

from seido.facts.business.profile import form
from seido.rules.build import (
    ALWAYS,
    all_of,
    at_least,
    fact,
    one_of,
    yen,
)
from seido.rules.expr import Const, Judgement, OneOf, Requirement, Unit
from seido.rules.quantity import man
from seido.rules.words import Source, Words
from seido.schemes.catalogue import all_schemes
from seido.schemes.digest import edition_digest, terms_digest
from seido.schemes.model import Edition, Particular, TermRow

EDITIONS = [edition for scheme in all_schemes() for edition in scheme.editions]
SALES = fact("sales", Unit.YEN, low=0)


def small() -> Edition:
    return Edition(
        stated_on=date(2025, 4, 1),
        source=Source("a page", "a heading"),
        rule=at_least(SALES, man(100)),
        limit=yen(man(5_000)),
        terms=(TermRow(Words("運転", "working capital"), 84, 12),),
        windows=("federation",),
    )


def test_every_edition_has_its_own():
    found = [edition_digest(edition) for edition in EDITIONS]
    assert len(set(found)) == len(EDITIONS) > 80
    assert all(len(each) == 16 and int(each, 16) >= 0 for each in found)


def test_it_is_the_same_in_every_process():
    code = (
        "from seido.schemes.catalogue import all_schemes\n"
        "from seido.schemes.digest import edition_digest\n"
        "print(*(edition_digest(each) for one in all_schemes() for each in one.editions))"
    )
    for seed in ("1", "2"):
        run = subprocess.run(  # noqa: S603 - our own code
            [sys.executable, "-c", code],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path)},
            capture_output=True,
            text=True,
            check=True,
        )
        assert run.stdout.split() == [edition_digest(edition) for edition in EDITIONS]


def test_it_is_the_same_for_the_same_words_written_elsewhere():
    assert small() is not small()
    assert edition_digest(small()) == edition_digest(small()) == "e099e800c04fd950"


@pytest.mark.parametrize("field", [field.name for field in fields(Edition)])
def test_it_changes_with_every_field(field):
    found = {
        edition_digest(replace(EDITIONS[0], **{field: getattr(each, field)})) for each in EDITIONS
    }
    assert len(found) == len({getattr(each, field) for each in EDITIONS})


@pytest.mark.parametrize(
    "other",
    [
        replace(small(), rule=at_least(SALES, man(101))),
        replace(small(), rule=at_least(fact("turnover", Unit.YEN, low=0), man(100))),
        replace(small(), limit=Const(Fraction(man(5_000)), Unit.YEN)),
        replace(small(), terms=(TermRow(Words("運転", "working capital"), 84, None),)),
        replace(small(), terms=(TermRow(Words("運転", "for work"), 84, 12),)),
        replace(small(), windows=("feder", "ation")),
        replace(small(), source=Source("a page", "a heading", date(2025, 4, 1))),
    ],
)
def test_it_changes_with_any_other_word_or_figure(other):
    assert edition_digest(other) != edition_digest(small())


def test_a_field_that_says_nothing_counts_for_nothing():
    assert edition_digest(replace(small(), fees=(), limit=None)) == edition_digest(
        replace(small(), limit=None)
    )
    assert edition_digest(replace(small(), limit=None)) != edition_digest(small())


def test_the_order_of_a_set_does_not_matter_that_of_a_tuple_does():
    forward, back = OneOf(form, frozenset({"company", "npo"})), one_of(form, "npo", "company")
    assert edition_digest(replace(small(), rule=forward)) == edition_digest(
        replace(small(), rule=back)
    )
    rows = (TermRow(Words("甲", "one"), 12), TermRow(Words("乙", "two"), 24, when=ALWAYS))
    assert edition_digest(replace(small(), terms=rows)) != edition_digest(
        replace(small(), terms=rows[::-1])
    )


def test_the_label_of_a_fact_is_no_part_of_an_edition():
    renamed = replace(form, label=Words("別の名", "another label"))
    ours, theirs = OneOf(form, frozenset({"npo"})), OneOf(renamed, frozenset({"npo"}))
    assert edition_digest(replace(small(), rule=ours)) == edition_digest(
        replace(small(), rule=theirs)
    )


class _Loose(Enum):
    HALF = 0.5


@pytest.mark.parametrize("loose", [0.5, print, ["list"], _Loose.HALF, Words])
def test_what_is_no_data_is_refused(loose):
    edition = replace(small(), particulars=(Particular(Words("名", "name"), loose),))
    with pytest.raises(TypeError, match="is no data of an edition: give text, whole numbers"):
        edition_digest(edition)


def stated(
    name: str = "sells",
    words: str = "売る",
    heading: str = "対象",
    least: int = 1_000_000,
    who: str = "市町村長",
) -> Edition:
    source = Source("a page", heading)
    rule = all_of(
        Requirement(name, Words(words, words), at_least(SALES, least), source),
        Judgement("sound", Words(words, words), Words(who, who), source),
    )
    return replace(small(), rule=rule)


@pytest.mark.parametrize(
    "reworded",
    [
        stated(words="売上がある"),
        replace(stated(), terms=(TermRow(Words("運転資金", "for work"), 84, 12),)),
        replace(stated(), frameless=Words("保証でない", "no guarantee")),
    ],
)
def test_the_digest_of_the_terms_does_not_change_with_their_wording(reworded: Edition) -> None:
    kept = stated()
    if reworded.frameless is not None:
        kept = replace(kept, frameless=Words("枠がない", "no frame"))
    assert edition_digest(reworded) != edition_digest(kept)
    assert terms_digest(reworded) == terms_digest(kept) != edition_digest(kept)


@pytest.mark.parametrize(
    "other",
    [
        stated(name="trades"),
        stated(heading="対象外"),
        stated(least=man(101)),
        stated(who="知事"),
        replace(stated(), terms=(TermRow(Words("運転", "working capital"), 84, 6),)),
        replace(stated(), windows=("bank",)),
    ],
)
def test_it_changes_with_whatever_else_they_say(other: Edition) -> None:
    assert terms_digest(other) != terms_digest(stated())


def test_every_edition_of_a_scheme_has_its_own_terms() -> None:
    for scheme in all_schemes():
        found = {terms_digest(each) for each in scheme.editions}
        assert len(found) == len(scheme.editions)
