from dataclasses import replace
from datetime import date

import pytest

from seido.facts.business.size import is_sme
from seido.refusal import Refused
from seido.rules.expr import Judgement, Requirement
from seido.rules.quantity import percent
from seido.rules.values import Facts
from seido.rules.words import Source, Words
from seido.schemes.fees.forms import Asked, Between, Flat
from seido.schemes.guarantees import small_enterprise
from seido.schemes.model import Kind, Offered
from seido.schemes.prefectural.amounts import Limit, Term, Use
from seido.schemes.prefectural.charges import Fee, Interest, Subsidy
from seido.schemes.prefectural.fiscal_year import FiscalYear
from seido.schemes.prefectural.form import prefectural_loan
from seido.schemes.prefectural.terms import Guaranteed, LoanTerms
from seido.schemes.prefectural.who import Founder, SmallEnterprise, Traded
from seido.screening import Verdict, screen

PAGE = Source("https://example.jp/", "融資のご案内", date(2025, 4, 1))
RATE = Interest(words=Words("融資利率", "rate of interest"), lowest="1.2", highest="1.4")
WHOLE = LoanTerms(
    source=PAGE,
    fiscal_year=FiscalYear(2025),
    complete=True,
    who=(Traded(months=12),),
    guaranteed=Guaranteed(),
    use=Words("設備資金に限る", "Equipment alone"),
    limit=Limit(yen=35_000_000, cooperative_yen=70_000_000, unsecured_yen=8_000_000),
    terms=(Term(months=84, grace_months=6, use=Use.EQUIPMENT),),
    interest=(RATE,),
    fee=Fee(
        lowest="0.45",
        highest="1.90",
        note=Words("表1による", "Scale 1"),
        subsidies=(Subsidy(share="1/2", whose=Words("全事業者", "all firms")),),
    ),
    security=Words("不要", "None"),
    guarantors=Words("代表者", "The representative"),
    windows=("financial_institution", "prefecture"),
    desk=Words("金融課", "Finance division"),
)


def loan(*terms, whose="27"):
    return prefectural_loan(
        *terms,
        id="some-loan",
        whose=whose,
        name=Words("ある府の融資", "Some loan"),
        summary=Words("借りる。", "One borrows."),
    )


def clauses(edition):
    parts = edition.rule.items
    return {each.name for each in parts if isinstance(each, Requirement | Judgement)}


def test_a_whole_page_gives_every_part_of_an_edition():
    scheme = loan(WHOLE)
    edition = scheme.editions[0]
    assert scheme.kind is Kind.LOAN
    assert (edition.stated_on, edition.opens, edition.source) == (date(2025, 4, 1),) * 2 + (PAGE,)
    assert {"based_in_place", "has_traded", "sme", "no_antisocial_ties"} <= clauses(edition)
    assert "rest_is_met" not in clauses(edition)
    (interest,), (term,) = edition.interest, edition.terms
    assert interest.rates == Between(percent("1.2"), percent("1.4"))
    assert edition.fees == ()
    assert (term.months, term.grace_months, term.when) == (84, 6, Use.EQUIPMENT.when)
    said = {each.name.ja: each.words.ja for each in edition.particulars}
    assert said == {
        "年度": "令和7年度（2025年度）。2026年3月31日まで",
        "資金使途": "設備資金に限る",
        "うち無担保": "800万円まで",
        "信用保証料率（年、補助の前）": "0.45～1.90%",
        "信用保証料率": "表1による",
        "保証料の補助": "全事業者は1/2",
        "信用保証": "信用保証協会の保証を付ける",
        "担保": "不要",
        "保証人": "代表者",
        "担当": "金融課",
    }
    assert edition.windows == ("financial_institution", "prefecture")
    assert [each.id for each in edition.steps] == ["apply", "decide", "lend"]
    assert [each.words.ja for each in edition.gaps] == ["書類は取扱金融機関か大阪府に尋ねる"]


def test_a_bare_page_leaves_the_rest_to_a_person_and_to_the_gaps():
    edition = loan(LoanTerms(source=PAGE), whose="33100").editions[0]
    assert clauses(edition) >= {"based_in_place", "rest_is_met"}
    assert (edition.limit, edition.fees, edition.interest, edition.terms) == (None, (), (), ())
    assert edition.windows == ("financial_institution", "municipality")
    assert [each.words.ja for each in edition.steps][1] == "審査のうえ融資を決める"
    assert len([each for each in edition.gaps if "出典から読めない" in each.words.ja]) == 10
    assert "岡山市" in edition.gaps[-1].words.ja


def test_a_page_of_no_day_and_no_year_says_so():
    undated = LoanTerms(source=replace(PAGE, stated_on=None), read_on=date(2026, 12, 1))
    (edition,) = loan(undated).editions
    assert "何年度の条件かは出典から読めない" in {each.words.ja for each in edition.gaps}
    assert edition.opens == date(2026, 12, 1)


def test_old_terms_say_how_old_they_are():
    old = replace(WHOLE, age=Words("数年前のもの", "Some years old"))
    edition = loan(old).editions[0]
    assert edition.particulars[0].words.ja == "数年前のもの"
    assert edition.gaps[-1].words.ja == "いまの条件は出典から読めない。大阪府に尋ねる"


def test_terms_of_a_fiscal_year_are_not_those_of_the_next():
    scheme = loan(WHOLE)
    assert [each.opens for each in scheme.editions] == [date(2025, 4, 1), date(2026, 4, 1)]
    assert scheme.offered_on(date(2026, 3, 31)) is Offered.YES
    assert scheme.offered_on(date(2026, 4, 1)) is Offered.UNKNOWN
    words = scheme.editions[1].unconfirmed
    assert words is not None
    assert "令和7年度" in words.ja
    assert "大阪府" in words.ja
    assert "fiscal 2025" in words.en


@pytest.mark.parametrize(
    ("opens", "unknown"),
    [
        (date(2026, 4, 1), None),
        (date(2026, 3, 2), None),
        (date(2026, 4, 2), date(2026, 4, 1)),
    ],
)
def test_nothing_is_unknown_where_the_next_terms_follow(opens, unknown):
    later = LoanTerms(source=replace(PAGE, stated_on=opens))
    editions = loan(WHOLE, later).editions
    found = [each.opens for each in editions if each.unconfirmed]
    assert found == ([unknown] if unknown else [])
    assert editions[-1].opens == opens


def test_the_guarantee_that_a_loan_rests_on_caps_it():
    under = Guaranteed((small_enterprise.SCHEME,))
    edition = loan(replace(WHOLE, guaranteed=under)).editions[0]
    facts: Facts = {"form": "sole_proprietor", "guaranteed_balance": 12_000_000}
    lines: Facts = {"uses_special_small": True, "special_small_used": 0}
    facts = {**facts, **lines, "refinances_guaranteed_debt": False}
    (decision,) = screen(
        facts, date(2025, 6, 1), [loan(replace(WHOLE, guaranteed=under))]
    ).decisions
    assert decision.limit is not None
    assert decision.limit.high == 8_000_000
    assert {each.words.ja for each in edition.particulars} >= {"小口零細企業保証"}


def test_size_is_asked_once_and_founders_have_none():
    small = SmallEnterprise(most=20, commerce_and_services=5)
    founder = Founder(sole_months=1, company_months=2, years=5)
    of_small = loan(replace(WHOLE, who=(small,))).editions[0]
    assert is_sme not in of_small.rule.items
    assert "sme_or_founder" in clauses(loan(replace(WHOLE, who=(founder,))).editions[0])
    unguaranteed = loan(replace(WHOLE, guaranteed=None)).editions[0]
    assert clauses(unguaranteed) == {"based_in_place", "has_traded"}


def test_a_founder_s_limit_counts_own_funds():
    limit = Limit(yen=35_000_000, beside_own_funds_yen=20_000_000)
    scheme = loan(replace(WHOLE, limit=limit))
    facts: Facts = {"form": "not_in_business", "own_funds": 3_000_000}
    (decision,) = screen(facts, date(2025, 6, 1), [scheme]).decisions
    assert decision.limit is not None
    assert decision.limit.low == decision.limit.high == 23_000_000
    (plain,) = screen({"form": "company"}, date(2025, 6, 1), [scheme]).decisions
    assert plain.limit is not None
    assert plain.limit.high == 35_000_000


def test_a_rate_that_the_page_does_not_give_is_asked():
    unsaid = replace(WHOLE, interest=(replace(RATE, lowest=None, highest=None),), fee=Fee())
    edition = loan(unsaid).editions[0]
    assert isinstance(edition.interest[0].rates, Asked)
    assert "信用保証料率は出典から読めない" in {each.words.ja for each in edition.gaps}
    flat = loan(replace(WHOLE, interest=(replace(RATE, lowest=None),))).editions[0]
    assert flat.interest[0].rates == Flat(percent("1.4"))


def test_a_business_of_another_place_cannot_have_it():
    (decision,) = screen({"prefecture": "hyogo"}, date(2025, 6, 1), [loan(WHOLE)]).decisions
    assert decision.verdict is Verdict.INELIGIBLE
    (open_,) = screen({}, date(2025, 6, 1), [loan(WHOLE)]).decisions
    assert open_.verdict is Verdict.UNDETERMINED


@pytest.mark.parametrize(
    ("terms", "whose", "field"),
    [
        ((), "27", "terms"),
        ((WHOLE, WHOLE), "27", "terms"),
        ((WHOLE,), "99", "whose"),
        ((WHOLE,), "27100", "whose"),
    ],
)
def test_what_cannot_be_a_loan_is_refused_with_its_field(terms, whose, field):
    with pytest.raises(Refused) as refused:
        loan(*terms, whose=whose)
    assert [each.field for each in refused.value.problems] == [field]
