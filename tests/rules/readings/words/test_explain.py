import pytest
from hypothesis import given
from tests.rules.generated import (
    CHOICE,
    DAYS,
    SOURCE,
    TRUTHS,
    YEN,
    known_businesses,
    rules,
)

from seido.rules import build
from seido.rules.build import all_of, any_of, at_least, below, judgement, negate, requirement, yen
from seido.rules.check import facts_in
from seido.rules.expr import Unit
from seido.rules.readings.decide.decide import decide
from seido.rules.readings.decide.known import Known
from seido.rules.readings.words.explain import explain, shortfalls
from seido.rules.readings.words.lexicon import Lexicon
from seido.rules.truth import NO, UNKNOWN, YES
from seido.rules.values import Range
from seido.rules.words import Words

a, b, c = YEN
p, q = TRUTHS
LEXICON = Lexicon(
    {
        "a": Words("純資産", "net assets"),
        "p": Words("延滞", "arrears"),
        "k": Words("色", "colour"),
    },
    {("k", "red"): Words("赤", "red"), ("k", "blue"): Words("青", "blue")},
)
EQUITY = build.quotient(
    "equity", Words("比率", "ratio"), b, build.total(b, c), undefined=build.NEVER
)


def said(rule, language="ja", **facts):
    known = Known(facts)
    return explain(decide(rule, known), known, LEXICON, language)


@given(rules, known_businesses)
def test_anything_can_be_said_in_both_languages(rule, facts):
    known = Known(facts)
    trace = decide(rule, known)
    for language in ("ja", "en"):
        line = explain(trace, known, LEXICON, language)
        assert line.text
        assert line.truth is trace.truth
        for leaf in shortfalls(line):
            assert leaf.truth is line.truth
            assert leaf.text


@pytest.mark.parametrize(
    ("rule", "facts", "ja", "en", "distance"),
    [
        (
            at_least(a, 50_000_000),
            {"a": 38_000_000},
            "純資産は3,800万円（5,000万円以上に1,200万円不足）",
            "net assets: ¥38,000,000 (at least ¥50,000,000: ¥12,000,000 short)",
            12_000_000,
        ),
        (
            below(a, 30),
            {"a": 30},
            "純資産は30円（30円未満を1円超過）",
            "net assets: ¥30 (below ¥30: ¥1 over)",
            1,
        ),
        (
            at_least(a, 5),
            {},
            "純資産は不明（5円以上）",
            "net assets: not known (at least ¥5)",
            None,
        ),
        (
            at_least(a, 5),
            {"a": Range(3, 9)},
            "純資産は3円～9円（5円以上）",
            "net assets: ¥3～¥9 (at least ¥5)",
            None,
        ),
        (
            build.ratio_at_least(EQUITY, "0.2"),
            {"b": 1_000_000, "c": 7_000_001},
            "比率は12.4%（20%以上）：bが75万1円不足",
            "ratio: 12.4% (at least 20%): b ¥750,001 short",
            750_001,
        ),
        (
            build.ratio_at_least(EQUITY, "0.2"),
            {"b": 0, "c": 0},
            "比率は計算不能（分母が0以下）（20%以上）",
            "ratio: undefined (nothing to divide by) (at least 20%)",
            None,
        ),
        (p, {"p": False}, "延滞：いいえ（「はい」が必要）", "arrears: no (yes is needed)", None),
        (
            negate(p),
            {"p": True},
            "延滞：はい（「いいえ」が必要）",
            "arrears: yes (no is needed)",
            None,
        ),
        (
            build.one_of(CHOICE, "red"),
            {"k": "blue"},
            "色は青（赤が必要）",
            "colour: blue (must be red)",
            None,
        ),
        (
            build.one_of(CHOICE, "green", "blue"),
            {"k": "red"},
            "色は赤（赤以外が必要）",
            "colour: red (must not be red)",
            None,
        ),
    ],
)
def test_a_leaf_says_value_threshold_and_distance(rule, facts, ja, en, distance):
    assert said(rule, **facts).text == ja
    line = said(rule, "en", **facts)
    assert line.text == en
    assert (line.distance and line.distance.amount) == distance


@pytest.mark.parametrize(
    ("rule", "facts", "ja", "en"),
    [
        (
            build.ratio_at_least(EQUITY, "0.2"),
            {"b": -5, "c": Range(6, None)},
            "比率は20%以上に当たらない（b △5円、c 6円～）",
            "ratio: not at least 20% (b -¥5, c ¥6～)",
        ),
        (
            build.ratio_at_least(EQUITY, "0.2"),
            {"b": 5, "c": Range(0, 5)},
            "比率は20%以上に当たる（b 5円、c 0円～5円）",
            "ratio: at least 20% (b ¥5, c ¥0～¥5)",
        ),
    ],
)
def test_what_is_settled_without_its_value_never_says_that_it_is_not_known(rule, facts, ja, en):
    assert said(rule, "ja", **facts).text.startswith(ja.split("（")[0])
    assert said(rule, "en", **facts).text.startswith(en.split(" (")[0])
    assert "不明" not in said(rule, "ja", **facts).text
    assert "not known" not in said(rule, "en", **facts).text


def test_the_distance_said_is_the_distance_that_suffices():
    rule = build.ratio_at_least(EQUITY, "0.2")
    short = said(rule, b=1_000_000, c=7_000_001).distance
    assert short is not None
    assert short.unit is Unit.YEN
    assert decide(rule, {"b": 1_000_000 + short.amount, "c": 7_000_001}).truth is YES
    assert decide(rule, {"b": 1_000_000 + short.amount - 1, "c": 7_000_001}).truth is NO


def test_dates_are_short_by_days():
    from datetime import date  # noqa: PLC0415 - only here

    line = said(at_least(DAYS[0], date(2020, 1, 3)), d=date(2020, 1, 1))
    assert line.text == "dは2020年1月1日（2020年1月3日以後に2日不足）"


def test_a_requirement_carries_its_source_and_a_judgement_its_judge():
    fair = judgement("fair", Words("妥当", "fair"), Words("協会", "the corporation"), SOURCE)
    rule = all_of(
        requirement("solvent", Words("資産超過", "solvent"), at_least(a, 1), SOURCE), fair
    )
    line = said(rule, a=5)
    assert [part.name for part in line.parts] == ["solvent", "fair"]
    assert line.parts[0].source == SOURCE
    assert line.parts[1].text == "妥当（判断：協会）"
    assert line.parts[1].truth is UNKNOWN


def test_of_alternatives_the_nearest_is_what_falls_short():
    rule = any_of(all_of(at_least(a, 100), at_least(b, 100)), at_least(c, 100))
    assert [leaf.facts for leaf in shortfalls(said(rule, a=0, b=0, c=0))] == [{"c"}]
    rule = any_of(at_least(a, 100), at_least(b, 50))
    assert [leaf.facts for leaf in shortfalls(said(rule, a=0, b=0))] == [{"b"}]


def test_nothing_falls_short_of_what_holds():
    assert shortfalls(said(at_least(a, 1), a=1)) == ()


def test_a_ratio_of_figures_alone_has_no_distance():
    fixed = build.quotient(
        "fixed", Words("比率", "ratio"), build.yen(1), build.yen(10), undefined=build.NEVER
    )
    line = said(build.ratio_at_least(fixed, "0.2"))
    assert line.text == "比率は10%（20%以上）"
    assert line.distance is None


@given(rules, known_businesses)
def test_a_statement_names_every_fact_that_it_reads(rule, facts):
    known = Known(facts)
    trace = decide(rule, known)
    line = explain(trace, known, LEXICON, "ja")
    assert line.facts == {fact.name for fact in facts_in(rule)}


def test_a_requirement_that_rules_share_is_written_once_for_a_business():
    shared = requirement("enough", Words("十分", "enough"), at_least(a, yen(5)), SOURCE)
    known = Known({"a": 4})

    def written(lexicon, language="ja", of=known):
        rules = (all_of(shared, p), all_of(shared, q))
        return [explain(decide(rule, of), of, lexicon, language).parts[0] for rule in rules]

    one, other = written(LEXICON)
    assert one is other
    assert "純資産" in one.parts[0].text
    assert "net assets" in written(LEXICON, "en")[0].parts[0].text
    assert "元手" in written(Lexicon({"a": Words("元手", "stake")}))[0].parts[0].text
    assert written(LEXICON, of=Known({"a": 6}))[0].truth is YES
