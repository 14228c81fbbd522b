from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.businesses import DAY, FACTS, exact_values, values

from seido.answers.wording import (
    VERDICTS,
    barriers_said,
    edition_text,
    limit_said,
    rates_of,
    rates_text,
    reasons_against,
    remark,
    say,
    value_text,
)
from seido.facts.vocabulary import ENTRIES
from seido.intake.values.answer import read_answer
from seido.rules.readings.decide.known import Known
from seido.rules.values import Range, Value
from seido.rules.words import Language, Words
from seido.schemes.catalogue import all_schemes, find_scheme
from seido.schemes.fees.forms import asked
from seido.schemes.model import RateRow, rates
from seido.screening import Verdict, screen

BOND = find_scheme("specified-bond-guarantee")


@given(st.data())
def test_a_value_in_japanese_reads_back(data: st.DataObject) -> None:
    entry = data.draw(st.sampled_from(FACTS))
    value = data.draw(values(entry))
    if isinstance(value, Range) and value.low == value.high:
        value = value.low  # a range of one value is read as that value
    assert read_answer(entry, value_text(entry.name, value, "ja")) == value


@given(st.data())
def test_an_open_range_reads_back(data: st.DataObject) -> None:
    entry = data.draw(
        st.sampled_from([e for e in FACTS if not e.choices and e.unit.value != "truth"])
    )
    end = data.draw(exact_values(entry))
    assert not isinstance(end, str)
    for value in (Range(end, None), Range(None, end)):
        assert read_answer(entry, value_text(entry.name, value, "ja")) == value


@pytest.mark.parametrize(
    ("name", "value", "ja", "en"),
    [
        ("capital", 120_003_456, "1億2,000万3,456円", "¥120,003,456"),
        ("net_assets", -5_000_000, "△500万円", "-¥5,000,000"),
        ("employees", 20, "20人", "20 people"),
        ("antisocial_ties", False, "いいえ", "no"),
        ("form", "company", "会社", "company"),
        ("form", frozenset({"company", "cooperative"}), "会社または組合", "company or cooperative"),
        ("started_on", date(2001, 2, 3), "2001年2月3日", "3 February 2001"),
        ("capital", Range(1, None), "1円～", "¥1～"),
        ("capital", None, "わからない", "not known"),
        ("margin_year_before", Fraction(3, 20), "0.15", "0.15"),
    ],
)  # fmt: skip
def test_values_in_words(name: str, value: Value, ja: str, en: str) -> None:
    assert value_text(name, value, "ja") == ja
    assert value_text(name, value, "en") == en


def test_every_verdict_has_its_words() -> None:
    assert set(VERDICTS) == set(Verdict)
    assert len({words.ja for words in VERDICTS.values()}) == len(Verdict)


def test_one_language_at_a_time() -> None:
    assert say("ja", "円", "yen") == "円"
    assert say("en", "円", "yen") == "yen"


def remark_of(facts: dict[str, Value], scheme: str, day: date = DAY) -> tuple[str, str]:
    screening = screen(facts, day, [find_scheme(scheme)])
    decision = screening.decisions[0]
    return remark(decision, "ja"), remark(decision, "en")


def test_what_is_missing_is_named_four_at_most() -> None:
    ja, en = remark_of({}, BOND.id)
    assert ja.startswith("不足：")
    assert ja.count("、") == 3
    assert "ほか" in ja
    assert en.startswith("missing: ")
    assert en.endswith("more")


def test_a_refusal_names_what_stands_in_the_way() -> None:
    facts: dict[str, Value] = {"form": "sole_proprietor"}
    ja, en = remark_of(facts, BOND.id)
    assert "事業形態は個人事業主（会社が必要）" in ja
    assert "sole proprietor" in en
    screening = screen(facts, DAY, [BOND])
    assert [sorted(line.facts) for line in reasons_against(screening.decisions[0], "ja")] == [
        ["form"]
    ]


def test_a_scheme_that_is_not_offered_says_since_or_until_when() -> None:
    ja, en = remark_of({}, BOND.id, date(1950, 1, 1))
    assert "より前の条件は資料にない" in ja
    assert "no terms known before" in en
    ja, en = remark_of({}, "crisis-guarantee")
    assert "で受付終了" in ja
    assert "closed after" in en
    early = screen({}, date(1950, 1, 1), [BOND])
    assert reasons_against(early.decisions[0], "ja") == ()


def test_judgements_are_told_with_who_makes_them() -> None:
    facts: dict[str, Value] = {
        "certified_institution_supports_plan": True,
        "burdened_by_repayments": True,
        "hard_to_plan_alone": True,
        "needs_financial_support": True,
        "form": "company",
        "industry": "retail",
        "employees": 5,
        "capital": 1,
    }
    ja, en = remark_of(facts, "improvement-plan-subsidy")
    assert ja.startswith("判断：")
    assert "（取引金融機関）" in ja
    assert en.startswith("judgement: ")


def test_rates_narrow_with_the_class_of_the_fee() -> None:
    (row,) = find_scheme("small-enterprise-guarantee").editions[-1].fees
    assert rates_text((row,), Known({})) == "0.5～2.2%"
    assert rates_text((row,), Known({"fee_class": Range(1, 2)})) == "0.5～2.2%"
    assert rates_text((row,), Known({"fee_class": 1})) == "2.2%"
    assert rates_text((row,), Known({"fee_class": 9})) == "0.5%"
    assert rates_text((*BOND.editions[-1].fees, row), Known({"fee_class": 9})) == "0.45～1.9%"
    assert rates_text((), Known({})) == "－"


def test_a_rate_without_a_figure_is_said_and_so_is_the_states_part() -> None:
    third = RateRow(Words("特別", "special"), asked("特別利率③", "special rate 3"))
    half = RateRow(Words("補助", "subsidised"), rates("0.80"), state=rates("0.50"))
    assert rates_text((third,), Known({})) == "特別利率③（窓口で確認）"
    both = rates_text((half, third), Known({}), "en")
    assert both == "0.3% (after the state's part), special rate 3 (asked at the window)"
    second = RateRow(Words("二", "two"), asked("特別利率②", "special rate (2)"))
    first = RateRow(Words("一", "one"), asked("特別利率①", "special rate (1)"))
    named = rates_text((third, second), Known({}))
    assert named == "特別利率②・特別利率③（窓口で確認）"
    every = rates_text((half, third, second, first), Known({}))
    assert every == "0.3%（国の補助後）、ほかの利率（窓口で確認）"


@pytest.mark.parametrize("scheme", all_schemes(), ids=lambda scheme: scheme.id)
def test_every_scheme_can_be_told_in_a_line(scheme) -> None:
    screening = screen({}, max(DAY, scheme.editions[0].opens), [scheme])
    (decision,) = screening.decisions
    for language in ("ja", "en"):
        assert edition_text(decision.edition, language) not in ("", "－")
        assert remark(decision, language)
    assert rates_of(decision)
    assert edition_text(None, "ja") == "－"
    assert ENTRIES.keys() >= decision.missing


@pytest.mark.parametrize("language", ["ja", "en"])
def test_a_limit_of_nothing_is_told_with_its_reason_and_not_as_an_amount(
    language: Language,
) -> None:
    facts: dict[str, Value] = {"customer_failure": "disappeared"}
    decision = screen(facts, DAY, [find_scheme("bankruptcy-mutual-aid")]).decisions[0]
    (said,) = barriers_said(decision, language)
    assert ("夜逃げ" if language == "ja" else "flight by night") in said
    assert remark(decision, language).startswith(said)
    assert "0" not in limit_said(decision, language)
    none = screen({}, DAY, [find_scheme("bankruptcy-mutual-aid")]).decisions[0]
    assert barriers_said(none, language) == ()
    assert "8" in limit_said(none, language)
