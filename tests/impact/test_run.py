from dataclasses import replace
from datetime import date
from itertools import chain, pairwise

import pytest
from tests.businesses import DAY

from seido.refusal import Refused

pl = pytest.importorskip("polars")
from tests.impact.renewed_scheme import SCHEME  # noqa: E402 - polars is an extra
from tests.portfolio.tables import answers_of, drawn, table_of  # noqa: E402

from seido.impact.changes import Change, changes, terms_named  # noqa: E402
from seido.impact.counts import answer_columns  # noqa: E402
from seido.impact.moves import Movement  # noqa: E402
from seido.impact.run import Both, ImpactJob, run  # noqa: E402
from seido.portfolio.made_up.businesses import generated  # noqa: E402
from seido.portfolio.reading.batches import FactBatch  # noqa: E402
from seido.schemes.catalogue import all_schemes  # noqa: E402
from seido.screening import screen  # noqa: E402

BOOK = """顧客番号,従業員数,純資産,税を完納,申込日
A,5,1200万円,はい,
B,5,700万円,はい,
C,5,700万円,いいえ,
D,50,700万円,はい,
E,5,300万円,はい,
F,,1200万円,いいえ,
G,5,1200万円,,
H,5,多い,はい,
"""


def between(first, last, schemes=(SCHEME,)):
    return changes(terms_named(first), terms_named(last), schemes)


@pytest.fixture
def book(tmp_path):
    path = tmp_path / "book.csv"
    path.write_text(BOOK.replace("税を完納", "has_paid_taxes"), "utf-8")
    return path


def impact_of(book, first, last, **more):
    return run(ImpactJob(source=book, changes=between(first, last), day=DAY, **more))


def moves_of(effect):
    """Return who moves how and by which requirement, as a person would count it."""
    return {
        (kind.value, reason.requirement or reason.decision): count
        for kind in Movement
        for reason, count in effect.reasons(kind)
    }


def test_a_lower_threshold_is_gained_by_and_a_higher_limit_counted(book):
    found = impact_of(book, "2020-04-01", "2021-04-01")
    assert found.rows == 8
    (effect,) = found.effects
    assert moves_of(effect) == {("gained", "sound"): 2}
    assert (effect.limits.eligible, effect.limits.rise, effect.limits.fall) == (2, 2, 0)
    assert (effect.limits.before, effect.limits.after) == (20_000_000, 30_000_000)


def test_an_earlier_result_is_compared_anew(tmp_path):
    scheme = all_schemes()[0]
    (tmp_path / "in.csv").write_text(f"番号,従業員数,{scheme.id}.before.decision\n1,5,x\n", "utf-8")
    found = [Change(scheme, None, scheme.editions[-1])]
    places = [tmp_path / name for name in ("in.csv", "first.csv", "again.csv")]
    for source, result in pairwise(places):
        run(ImpactJob(source=source, changes=found, day=DAY, result=result))
        assert len(pl.read_csv(result).columns) == 3 + len(answer_columns(found))
        places[1].write_text(
            places[1].read_text("utf-8").replace("番号", "従業員数,番号").replace("\n1", "\n5,1"),
            "utf-8",
        )


def test_a_new_requirement_is_lost_by(book):
    (effect,) = impact_of(book, "2021-04-01", "2022-04-01").effects
    assert moves_of(effect) == {
        ("lost", "taxed"): 1,
        ("lost", "undetermined"): 1,
        ("ruled_out", "taxed"): 1,
    }
    (back,) = impact_of(book, "2022-04-01", "2021-04-01").effects
    assert moves_of(back) == {
        ("gained", "taxed"): 1,
        ("gained", "undetermined"): 1,
        ("opened", "taxed"): 1,
    }


def test_terms_that_decide_nothing_leave_every_business_as_it_was(book):
    found = impact_of(book, "2022-04-01", "2023-04-01")
    assert found.effects == []
    assert found.rows == 8
    assert len(found.changes) == 1


def test_a_limit_that_is_no_longer_stated_is_not_compared(book):
    (effect,) = impact_of(book, "2023-04-01", "2024-04-01").effects
    assert effect.limits.eligible > 0
    assert effect.limits.compared == 0


def test_what_was_not_offered_before_is_gained_for_that(book):
    (effect,) = impact_of(book, "2019-04-01", "2020-04-01").effects
    assert moves_of(effect) == {("gained", "not_offered"): 2}


def test_a_value_that_cannot_be_read_is_unknown_both_times_and_told(book, tmp_path):
    result = tmp_path / "rows.parquet"
    found = impact_of(book, "2020-04-01", "2021-04-01", result=result)
    assert found.refusals.rows == 1
    row = pl.read_parquet(result).row(7, named=True)
    assert "純資産" in row["seido.problems"]
    assert row["renewed.before.decision"] == row["renewed.after.decision"] == "undetermined"


def test_the_rows_go_into_a_file_all_or_those_that_change(book, tmp_path):
    whole, part = tmp_path / "whole.csv", tmp_path / "part.parquet"
    impact_of(book, "2020-04-01", "2021-04-01", result=whole)
    impact_of(book, "2020-04-01", "2021-04-01", result=part, only_changed=True)
    rows = pl.read_csv(whole)
    assert rows.columns == [
        "seido.row",
        "顧客番号",
        "seido.problems",
        *answer_columns(between("2020-04-01", "2021-04-01")),
    ]
    assert rows["顧客番号"].to_list() == list("ABCDEFGH")
    assert rows.row(1)[3:] == ("ineligible", None, "sound", "eligible", 15_000_000, None)
    changed = pl.read_parquet(part)
    # F, whose employees are not known, and H may have more too.
    assert changed["顧客番号"].to_list() == list("ABCFGH")
    assert changed["seido.row"].to_list() == [1, 2, 3, 6, 7, 8]


@pytest.mark.parametrize("first", ["2014-02-01", "2016-04-01", "2020-05-01", "2026-03-31"])
def test_both_answers_are_those_of_the_single_business(first):
    found = [each for each in between(first, "2028-05-01", all_schemes()) if each.decides]
    assert len(found) >= 2
    both = Both(found)
    for seed, partly in ((11, 0.1), (12, 0.0)):
        businesses = drawn(60, seed, 0.85, partly)
        table, names = table_of(businesses, DAY)
        answers = both.answer(FactBatch(table, frozenset(names), pl.Series()))
        assert answers.columns == list(answer_columns(found))
        for row, business in zip(answers.iter_rows(named=True), businesses, strict=True):
            expected = dict(
                chain.from_iterable(
                    single(each.scheme, edition, side, business).items()
                    for each in found
                    for side, edition in (("before", each.before), ("after", each.after))
                )
            )
            assert row == {name: expected[name] for name in row}


def single(scheme, edition, side, business):
    """Return what the single case answers under an edition, whatever the day."""
    name = f"{scheme.id}.{side}"
    if edition is None:
        decision = {f"{name}.decision": "not_offered"}
        return {**decision, f"{name}.limit_yen": None, f"{name}.requirement": None}
    always = replace(edition, opens_on=date.min, closes_on=None)
    answers = answers_of(screen(business, DAY, [replace(scheme, id=name, editions=(always,))]))
    return {**answers, f"{name}.requirement": answers[f"{name}.first_failure"]}


def test_reading_only_what_is_needed_changes_no_answer(tmp_path):
    source, result = tmp_path / "made.parquet", tmp_path / "answers.parquet"
    pl.concat(generated(300)).write_parquet(source)
    found = between("2016-04-01", "2026-04-01", all_schemes())
    told: list[int] = []
    impact = run(
        ImpactJob(source=source, changes=found, day=DAY, result=result), told.append, told.append
    )
    assert told[0] == 300 == sum(told[1:]) == impact.rows
    answers = pl.read_parquet(result)
    assert answers.height == 300
    facts = pl.concat(generated(300)).with_columns(as_of=pl.lit(DAY))
    numbers = [name for name, kind in facts.schema.items() if kind == pl.Decimal]
    facts = facts.with_columns(
        (pl.col(name).cast(pl.Decimal(18, 2)) * 1_000_000).cast(pl.Int64) for name in numbers
    )
    whole = Both([each for each in found if each.decides])
    expected = whole.answer(FactBatch(facts, frozenset(), pl.Series()))
    assert answers.select(expected.columns).equals(expected)


def test_a_business_applies_on_its_own_day_under_both_terms(tmp_path):
    """Age counts to the application date, not to the day that names the terms."""
    source = tmp_path / "ages.csv"
    source.write_text("started_on,as_of\n2010-01-01,2014-06-01\n2010-01-01,\n", "utf-8")
    (change,) = [
        each
        for each in between("2018-04-01", "2021-08-02", all_schemes())
        if each.scheme.id == "startup-guarantee"
    ]
    result = tmp_path / "answers.csv"
    for for_all, differ in ((False, True), (True, False)):
        job = ImpactJob(source=source, changes=[change], day=DAY, for_all=for_all, result=result)
        run(job)
        first, second = pl.read_csv(result).drop("seido.row").rows()
        assert (first != second) is differ


def test_a_place_that_cannot_be_written_is_refused_before_anything_is_read(tmp_path):
    with pytest.raises(Refused, match=r"\.parquet"):
        impact_of(tmp_path / "no.csv", "2020-04-01", "2021-04-01", result=tmp_path / "x.doc")
    with pytest.raises(Refused, match="no such file"):
        impact_of(tmp_path / "no.csv", "2020-04-01", "2021-04-01")
