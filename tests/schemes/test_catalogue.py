import pytest

from seido.refusal import Refused
from seido.schemes.catalogue import all_schemes, find_scheme, schemes_named
from seido.schemes.model import Kind

NAMES = [
    (scheme.id, name)
    for scheme in all_schemes()
    for name in (scheme.id, scheme.name.ja, scheme.name.en, *scheme.aliases)
]


@pytest.mark.parametrize(("scheme", "name"), NAMES)
def test_every_name_of_a_scheme_finds_it_in_whatever_width_case_and_brackets(
    scheme: str, name: str
) -> None:
    wide = name.translate({code: code + 0xFEE0 for code in range(0x21, 0x7F)})
    for written in (name, f"「{name}」", f" {name.upper()}", wide):
        assert find_scheme(written).id == scheme


@pytest.mark.parametrize(
    ("name", "scheme"),
    [
        ("私募債", "specified-bond-guarantee"),
        ("SN4号", "safety-net-guarantee"),
        ("ＳＮ５号", "safety-net-guarantee"),
        ("SN保証", "safety-net-guarantee"),
        ("セーフティネット保証4号", "safety-net-guarantee"),
        ("事業者選択型", "no-owner-guarantee-guarantee"),
        ("405事業", "improvement-plan-subsidy"),
        ("倒産防止共済", "bankruptcy-mutual-aid"),
        ("創業保証", "startup-guarantee"),
        ("SSS", "startup-creation-guarantee"),
        ("資本性劣後", "capital-type-loan"),
        ("specified-bond", "specified-bond-guarantee"),
    ],
)
def test_what_people_call_a_scheme_finds_it(name: str, scheme: str) -> None:
    assert find_scheme(name).id == scheme


def test_a_part_of_several_names_is_refused_with_each_of_them() -> None:
    with pytest.raises(Refused) as refusal:
        find_scheme("創業")
    (problem,) = refusal.value.problems
    for each in schemes_named("創業"):
        assert each.id in problem.ja
        assert each.name.ja in problem.ja
        assert each.name.en in problem.en
    assert len(schemes_named("創業")) > 1


def test_a_long_list_says_how_many_more() -> None:
    with pytest.raises(Refused) as refusal:
        find_scheme("保証")
    more = len(schemes_named("保証")) - 12
    assert f"ほか{more}件" in refusal.value.problems[0].ja


def test_a_kind_settles_what_a_part_leaves_open() -> None:
    assert len(schemes_named("経営力強化")) == 3
    assert find_scheme("経営力強化", Kind.GUARANTEE).id == "management-strengthening-guarantee"
    loans = {each.id for each in schemes_named("経営力強化", Kind.LOAN)}
    assert loans == {"management-strength-loan", "osaka-strengthening-loan"}
    # A whole name stands, and a kind that has none of it narrows nothing.
    assert find_scheme("倒産防止共済", Kind.GUARANTEE).id == "bankruptcy-mutual-aid"
    assert find_scheme("防止共済", Kind.GUARANTEE).id == "bankruptcy-mutual-aid"


@pytest.mark.parametrize("name", ["", "保", "（）", "宇宙船", "general-guarantees"])
def test_what_names_nothing_is_refused(name: str) -> None:
    assert schemes_named(name) == ()
    with pytest.raises(Refused, match="no such scheme"):
        find_scheme(name)


def test_no_two_schemes_share_a_whole_name() -> None:
    assert all(len(schemes_named(name)) == 1 for _, name in NAMES)
