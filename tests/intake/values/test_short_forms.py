"""A short form finds its choice where it finds exactly one; else what it may be is listed."""

import pytest

from seido.facts.vocabulary import ENTRIES
from seido.intake.values.answer import read_answer
from seido.intake.values.short_forms import short_forms
from seido.refusal import Refused


@pytest.mark.parametrize(
    ("name", "given", "wanted"),
    [
        ("own_failure", "破産", "in_proceedings"),
        ("own_failure", "民事再生", "in_proceedings"),
        ("own_failure", "民事再生手続中", "in_proceedings"),
        ("own_failure", "会社更生の申立て", "in_proceedings"),
        ("own_failure", "銀行取引停止", "suspended"),
        ("own_failure", "該当なし", "none"),
        ("own_failure", "不渡り", {"none", "dishonoured", "suspended"}),
        ("customer_failure", "破産", "legal_proceedings"),
        ("customer_failure", "特別清算", "legal_proceedings"),
        ("customer_failure", "夜逃げ", "disappeared"),
        ("certificate", "5号", "case_5"),
        ("certificate", "５号認定", "case_5"),
        ("certificate", "SN5号", "case_5"),
        ("certificate", "ＳＮ４号", "case_4"),
        ("certificate", "セーフティネット保証5号", "case_5"),
        ("certificate", "第四号", "case_4"),
        ("certificate", "危機関連保証", "crisis"),
        ("certificate", "なし", "none"),
        ("lender_unit", "国民事業", "jfc_micro"),
        ("lender_unit", "国民生活", "jfc_micro"),
        ("lender_unit", "中小企業", "jfc_sme"),
        ("purpose", "運転", "working"),
        ("purpose", "設備", "equipment"),
        ("purpose", "運転＋設備", "both"),
        ("repayment", "毎月返済", "instalments"),
        ("revitalisation_plan", "活性化協議会", "certified_body"),
        ("revitalisation_plan", "サポート会議", "support_meeting"),
        ("revitalisation_plan", "中小機構", {"smrj", "smrj_fund"}),
        ("current_asset_security", "売掛金", "receivables"),
        ("planned_form", "株式会社", "company"),
        ("founding", "法人成り", "incorporated"),
        ("joint_project", "集団化", "relocation"),
        ("environmental_equipment", "太陽光", "non_fossil"),
        ("designated_trade", "主たる事業", "main"),
        ("designated_trade", "指定業種", {"part", "main", "all"}),
    ],
)
def test_usual_short_forms_find_their_choice(name, given, wanted):
    found = read_answer(ENTRIES[name], given)
    assert found == (frozenset(wanted) if isinstance(wanted, set) else wanted)


@pytest.mark.parametrize(
    ("name", "given", "listed"),
    [
        ("customer_failure", "不渡り", "「災害による不渡り・でんさいの支払不能」"),
        ("founding", "個人", "「個人で創業した人が設立した会社に引き継いだ」"),
        ("founding", "会社", "「会社が事業を続けながら新しく設立した」"),
        ("stability", "支障", "「支障をきたしている」「支障をきたすおそれがある」「支障はない」"),
        ("revitalisation_plan", "計画", "「計画なし」"),
        ("prefecture", "福", "「福島県」「福岡県」「福井県」"),
        ("certificate", "15号", "「5号」"),
    ],
)
def test_what_is_no_short_form_of_one_is_asked_for_with_the_candidates(name, given, listed):
    with pytest.raises(Refused) as caught:
        read_answer(ENTRIES[name], given)
    assert listed in caught.value.problems[0].ja


def test_what_would_turn_the_meaning_is_no_short_form():
    find = short_forms({"a": "保証なし", "b": "破産以外", "c": "売掛債権と在庫", "d": "第三者担保"})
    for text in ("保証", "破産", "売掛債権", "第", "", "在庫", "三者"):
        assert find(text) == frozenset(), text
    assert find("第三者") == {"d"}
    assert find(5) == frozenset()
    assert find("なし") == frozenset()


@pytest.mark.parametrize("fact", [each for each in ENTRIES.values() if each.choices])
def test_no_short_form_overrules_a_name(fact):
    find = short_forms({code: words.ja for code, words in fact.choices.items()})
    for code, words in fact.choices.items():
        assert find(words.ja) <= {code}
