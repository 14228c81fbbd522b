from datetime import date
from fractions import Fraction

import pytest

from seido.facts.vocabulary import ENTRIES, FORMULAS
from seido.intake.headings import Part
from seido.portfolio.reading.binding import Field, bind_headings, field_of
from seido.refusal import Refused
from seido.rules.expr import Unit

BORROWINGS = ENTRIES["borrowings"]
PARTS = [names[0] for names in BORROWINGS.parts]


def said(refusal):
    return " ".join(each.ja for each in refusal.value.problems)


@pytest.mark.parametrize(
    ("heading", "name", "scale"),
    [
        ("売上高", "sales", 1),
        ("年商（千円）", "sales", 1_000),
        ("売上高【単位：百万円】", "sales", 1_000_000),
        ("capital", "capital", 1),
        ("従業員数", "employees", 1),
        ("従業員数（人）", "employees", None),
        ("従業員数（千円）", "employees", 1),
        ("設立日", "started_on", None),
        ("業種", "industry", None),
    ],
)
def test_a_heading_tells_the_fact_and_what_a_bare_number_is(heading, name, scale):
    found = field_of(heading)
    assert found is not None
    assert (found.fact.name, found.plain_scale) == (name, scale)


def test_a_heading_that_is_not_known_tells_nothing():
    assert field_of("担当支店") is None


def test_a_value_is_read_in_the_unit_of_its_heading_or_mapping():
    capital = ENTRIES["capital"]
    assert Field("資本金（千円）", capital).read("1,000") == 1_000_000
    assert Field("CAP", capital, "百万円").read(3) == 3_000_000
    assert Field("CAP", capital, "百万円").read("3千円") == 3_000
    assert Field("NIN", ENTRIES["employees"], "人").read("12") == 12


def test_codes_are_read_as_what_they_stand_for():
    field = Field("GYOSHU", ENTRIES["industry"], values={"01": "小売業", "2": "卸売業", "9": ""})
    assert [field.read(code) for code in ("01", 2, 2.0, "9", "製造業等")] == [
        *("retail", "wholesale", "wholesale", None),
        "manufacturing_and_others",
    ]
    with pytest.raises(Refused):
        field.read("03")
    # 5611 is a number of the standard classification, but not one of the mapping's own codes.
    assert Field("業種", ENTRIES["industry"]).read("5611") == "retail"
    for code in ("5611", 5611, 5611.0):
        with pytest.raises(Refused, match="対応表の値"):
            field.read(code)


def test_parts_and_figures_are_held_under_names_of_their_own():
    part = Field("短期借入金", Part(BORROWINGS, 0))
    assert (part.fact.name, part.fact.unit, part.fact.low) == ("borrowings#0", Unit.YEN, None)
    assert part.read("△5") == -5
    total = Field("総資産", FORMULAS["total_assets"])
    assert (total.fact.name, total.fact.unit) == ("total_assets", Unit.YEN)
    added = Field("A", BORROWINGS, added=True)
    assert added.fact.name == "borrowings+A"


def test_other_columns_are_kept_and_those_not_understood_are_named():
    found = bind_headings(["顧客番号", "売上高", "備考", "担当支店", "# 覚え"], {})
    assert found.names == {"sales"}
    assert found.kept == ("顧客番号", "備考", "担当支店", "# 覚え")
    assert found.unknown == ("担当支店",)


def test_a_mapping_goes_before_what_a_heading_says():
    mapped = {"売上高": None, "支店": Field("支店", ENTRIES["prefecture"])}
    found = bind_headings(["売上高", "支店", "資本金"], mapped)
    assert found.names == {"prefecture", "capital"}
    assert found.kept == ("売上高",)
    assert found.unknown == ()


def test_a_table_without_any_fact_is_refused():
    with pytest.raises(Refused) as refusal:
        bind_headings(["顧客番号", "支店"], {})
    assert "--suggest-map" in said(refusal)


def test_two_columns_of_one_fact_are_refused_unless_they_are_added_up():
    with pytest.raises(Refused) as refusal:
        bind_headings(["売上高", "年商"], {})
    assert "「売上高」、「年商」はどれも同じ事実（sales）です" in said(refusal)
    added = {name: Field(name, BORROWINGS, added=True) for name in ("A", "B")}
    assert bind_headings(["A", "B"], added).names == {"borrowings+A", "borrowings+B"}


def test_parts_are_used_when_all_of_them_are_there():
    assert bind_headings(PARTS, {}).names == {f"borrowings#{n}" for n in range(len(PARTS))}
    found = bind_headings(["売上高", *PARTS[:-1]], {})
    assert found.names == {"sales"}
    assert found.kept == tuple(PARTS[:-1])
    assert [PARTS[-1] in note.ja and "add = true" in note.ja for note in found.notes] == [True]


def test_a_total_is_used_when_it_can_tell_something():
    assert bind_headings(["総資産", "純資産"], {}).names == {"total_assets", "net_assets"}
    found = bind_headings(["総資産", "売上高"], {})
    assert found.kept == ("総資産",)
    assert "内訳が分かりません" in found.notes[0].ja


def test_values_are_read_as_for_one_business():
    assert Field("設立日", ENTRIES["started_on"]).read("平成20年4月1日") == date(2008, 4, 1)
    rate = next(each for each in ENTRIES.values() if each.unit is Unit.NUMBER)
    assert Field("x", rate).read("1/3") == Fraction(1, 3)
    assert Field("x", rate, "%").read("25") == Fraction(1, 4)


def test_the_column_of_a_fact_is_read_before_those_that_stand_in_for_it():
    binding = bind_headings(["設立日", "担当", "創業日", "設立年月日"], {})
    assert [each.heading for each in binding.fields] == ["創業日"]
    assert binding.stand_ins == {"創業日": ("設立日", "設立年月日")}
    assert {*binding.kept} == {"設立日", "担当", "設立年月日"}
    alone = bind_headings(["設立日", "担当"], {})
    assert [each.heading for each in alone.fields] == ["設立日"]
    assert alone.stand_ins == {}
    for twice in (["創業日", "事業開始日", "設立日"], ["設立日", "設立年月日"]):
        with pytest.raises(Refused, match="started_on"):
            bind_headings(twice, {})
