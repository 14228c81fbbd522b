from hypothesis import given
from tests.rules.generated import CHOICE, SOURCE, TRUTHS, YEN, rules

from seido.rules import build
from seido.rules.build import all_of, at_least, at_most, judgement, negate, requirement
from seido.rules.expr import Unit
from seido.rules.readings.words.lexicon import Lexicon
from seido.rules.readings.words.state import state
from seido.rules.words import Words

a, b, _ = YEN
LEXICON = Lexicon({"a": Words("純資産", "net assets"), "k": Words("色", "colour")})


def said(rule, language="ja"):
    return state(rule, LEXICON, language)


@given(rules)
def test_any_rule_can_be_said(rule):
    for language in ("ja", "en"):
        assert said(rule, language).text


def test_a_clause_says_its_threshold():
    assert said(at_least(a, 50_000_000)).text == "純資産が5,000万円以上"
    assert said(at_least(a, 50_000_000), "en").text == "net assets at least ¥50,000,000"
    ratio = build.quotient("r", Words("比率", "ratio"), a, b, undefined=build.NEVER)
    assert said(build.ratio_at_most(ratio, "0.155")).text == "比率が15.5%以下"
    assert said(negate(TRUTHS[0])).text == "pに当たらない"
    assert said(build.one_of(CHOICE, "red")).text == "色がred"
    assert said(build.one_of(CHOICE, "red", "blue")).text == "色がgreen以外"


def test_a_lookup_is_listed_row_by_row():
    cap = build.table(CHOICE, Unit.YEN, {"red": 10_000, "green": 10_000, "blue": 20_000})
    statement = said(at_most(a, cap))
    assert statement.text == "純資産が区分ごとの値以下"
    assert [part.text for part in statement.parts] == ["red、green: 1万円", "blue: 2万円"]
    banded = said(at_most(a, build.band(b, (100, 5), below=build.yen(3))))
    assert [part.text for part in banded.parts] == ["b 100円未満: 3円", "b 100円以上: 5円"]
    chosen = said(at_most(a, build.choose((TRUTHS[0], build.yen(5)), otherwise=build.yen(3))))
    assert [part.text for part in chosen.parts] == ["p：5円", "ほかは：3円"]


def test_requirements_and_judgements_carry_their_source():
    fair = judgement("fair", Words("妥当", "fair"), Words("協会", "the corporation"), SOURCE)
    rule = all_of(
        requirement("solvent", Words("資産超過", "solvent"), at_least(a, 1), SOURCE), fair
    )
    first, second = said(rule).parts
    assert (first.name, first.source, first.text) == ("solvent", SOURCE, "資産超過")
    assert (second.name, second.source, second.text) == ("fair", SOURCE, "妥当（判断：協会）")
