import pytest

from seido.rules.build import (
    all_of,
    choose,
    difference,
    fact,
    greatest,
    least,
    one_of,
    rounded,
    times,
    yen,
)
from seido.rules.expr import Unit
from seido.rules.quantity import Rounding, man, oku
from seido.rules.readings.decide.known import Bounds
from seido.rules.readings.words.lexicon import Lexicon
from seido.rules.readings.words.state import Statement, state_amount
from seido.schemes.catalogue import all_schemes, find_scheme
from seido.schemes.contents import contents, limit_text

USED = fact("used", Unit.YEN, 0)
FORM = fact("form", Unit.CHOICE, options=("company", "cooperative"))
OLD = fact("old", Unit.TRUTH)
BARE = Lexicon({})


def lines(statement: Statement, depth: int = 0) -> list[str]:
    own = ["  " * depth + statement.text]
    return own + [line for part in statement.parts for line in lines(part, depth + 1)]


def test_a_limit_is_told_down_to_its_figures() -> None:
    cap = choose((one_of(FORM, "cooperative"), yen(oku(4))), otherwise=oku(2))
    limit = least(greatest(difference(cap, USED), 0), man(8_000))
    assert lines(state_amount(limit, BARE, "en")) == [
        "the least of these",
        "  the sum of these, 0 or more",
        "    the figure for the case",
        "      form cooperative: ¥400,000,000",
        "      else: ¥200,000,000",
        "    less: used",
        "  ¥80,000,000",
    ]


def test_a_case_of_several_conditions_stands_above_its_amount() -> None:
    limit = choose(
        (all_of(OLD, one_of(FORM, "company")), rounded(times(USED, "2/3"), 10_000, Rounding.DOWN)),
        otherwise=0,
    )
    assert lines(state_amount(limit, BARE, "ja")) == [
        "区分ごとの値",
        "  次の額（1万円単位）",
        "    次のすべて",
        "      old",
        "      formがcompany",
        "    次の額×2/3",
        "      used",
        "  ほかは：0円",
    ]


@pytest.mark.parametrize(
    ("limit", "text"),
    [
        (None, "－"),
        (Bounds(0, float("inf")), "－"),
        (Bounds(oku(2), oku(2)), "2億円"),
        (Bounds(0, oku(2)), "最大 2億円"),
        (Bounds(man(100), man(200)), "100万円～200万円"),
    ],
)
def test_a_limit_is_written_as_far_as_it_is_known(limit: Bounds | None, text: str) -> None:
    assert limit_text(limit, "ja") == text


def test_both_languages_say_the_same_number_of_things() -> None:
    for scheme in all_schemes():
        for edition in scheme.editions:
            japanese, english = contents(edition, "ja"), contents(edition, "en")
            assert [each.title for each in japanese] == [each.title for each in english]
            for one, other in zip(japanese, english, strict=True):
                assert _shape(one.lines) == _shape(other.lines)


def _shape(statements: tuple[Statement, ...]) -> tuple[object, ...]:
    return tuple(_shape(each.parts) for each in statements)


def test_rates_terms_and_services_carry_their_figures() -> None:
    bond = find_scheme("specified-bond-guarantee").editions[0]
    said = {section.title.en: section.lines for section in contents(bond, "en")}
    assert said["Coverage"][0].text == "80%"
    assert said["Rates a year"][0].text == "of the issue, by its finances: 0.45～1.9%"
    assert said["Limit"][0].text == "up to ¥450,000,000"
    assert said["Held by no rule"][0].source is not None
