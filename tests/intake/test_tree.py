from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from seido.intake.tree import MOST_LEAVES, flatten, read_json, read_toml, read_yaml
from seido.intake.values.cell import Cell
from seido.refusal import Problem, Refused


def test_numbers_with_a_point_stay_exact() -> None:
    assert read_toml("x = 1.15") == read_json('{"x": 1.15}') == {"x": Decimal("1.15")}


def test_japanese_names_in_toml_need_no_quotes() -> None:
    assert read_toml(
        '[財務.直近]  # 決算\n純資産額（千円） = 5\n  現預金="a = b"\n"負債額" = "負債 = 1"\nx=1\n'
        '[財務]\n資金使途 = [\n"運転",\n]\n備考.メモ = 1\n'
    ) == {
        "財務": {
            "直近": {"純資産額（千円）": 5, "現預金": "a = b", "負債額": "負債 = 1", "x": 1},
            "資金使途": ["運転"],
            "備考": {"メモ": 1},
        }
    }


def test_dots_in_texts_and_remarks_are_no_names() -> None:
    assert read_toml(f'x = 1 # {"." * 200}\ny = "{"." * 200}"\nz = \'{"." * 200}\'\n') == {
        "x": 1, "y": "." * 200, "z": "." * 200,
    }  # fmt: skip


def test_long_strings_in_toml_are_left_alone() -> None:
    assert read_toml('x = """\n純資産 = 5\n"""\n') == {"x": "純資産 = 5\n"}


def test_yaml_values_are_the_text_that_stands_there() -> None:
    text = "a: 010\nb: 1:30\nc: no\nd: 2024-12-01\ne: 1.15\nf:\ng: [x, 2]\nh: '0120'\n"
    assert read_yaml(text) == {
        "a": "010", "b": "1:30", "c": "no", "d": "2024-12-01", "e": "1.15", "f": "",
        "g": ["x", "2"], "h": "0120",
    }  # fmt: skip


def test_yaml_tags_run_nothing() -> None:
    assert read_yaml("a: !!python/object/apply:os.getcwd []") == {"a": []}


@pytest.mark.parametrize(
    ("read", "text", "said"),
    [
        (read_toml, "a = 1\nb = \n", "line 2"),
        (read_toml, "a = 1\na = 2\n", "line 2"),
        (read_toml, "a = " + "[" * 5_000, "入れ子が深すぎます"),
        (read_toml, "a = " + "[" * 200 + "]" * 200, "入れ子が深すぎます"),
        (read_toml, "\n" + ".".join("a" * 500) + " = 1", "line 2.*dots"),
        (read_toml, '"." . ' * 500 + "a = 1", "dots"),
        (read_toml, "a" + '.a."\u2028"' * 500 + " = 1", "dots"),
        (read_toml, "a = " + "9" * 5_000, "200桁を超える数"),
        (read_toml, "a = 9e" + "9" * 30, "200桁を超える数"),
        (read_toml, "a = [1, [0x" + "f" * 3_600 + "]]", "200桁を超える数"),
        (read_toml, "a.b = 0b" + "1" * 1_000, "more than 200 digits"),
        (read_json, '{"a": 1,\n}', "line 2"),
        (read_json, '{"a": 1, "a": 1}', "二度"),
        (read_json, '{"a": NaN}', "NaN"),
        (read_json, "[" * 100_000, "入れ子が深すぎます"),
        (read_json, '{"a": ' * 200 + "1" + "}" * 200, "入れ子が深すぎます"),
        (read_json, '{"a": ["x\\ud800y"]}', "x\\\\ud800y.*half of a letter"),
        (read_json, '{"\\udfff": 1}', "half of a letter"),
        (read_json, "[1]", "見出し"),
        (read_json, '{"a": ' + "9" * 5_000 + "}", "200桁を超える数"),
        (read_json, '{"a": 9e' + "9" * 30 + "}", "200桁を超える数"),
        (read_yaml, "a: 1\nb: [\n", "YAML"),
        (read_yaml, "a: 1\nb: 2\na: 1\n", "line 3.*given twice"),
        (read_yaml, "a: &x [1]\nb: *x\n", "line 2.*aliases"),
        (read_yaml, "a: " + "[" * 5_000, "too deep"),
        (read_yaml, "? [a]\n: 1\n", "one word"),
        (read_yaml, "- a\n", "見出し"),
        (read_yaml, "a: \x00", "YAML"),
        (read_yaml, 'a: "\\UFFFFFFFF"', "YAML"),
        (read_yaml, 'a: "\\ud800"', "half of a letter"),
        (read_yaml, "\n".join(f"k{n}: 1" for n in range(4 * MOST_LEAVES)), "too long"),
    ],
)
def test_broken_texts_are_refused_in_a_sentence(
    read: Callable[[str], dict[str, Any]], text: str, said: str
) -> None:
    with pytest.raises(Refused, match=said):
        read(text)


def test_nested_tables_flatten_to_their_leaves() -> None:
    table = {"会社": {"形態": "会社", "財務": {"純資産額": 5}}, "資金使途": ["運転", "設備"]}
    assert list(flatten(table, "x.toml")) == [
        Cell("形態", "会社", "x.toml 会社.形態"),
        Cell("純資産額", 5, "x.toml 会社.財務.純資産額"),
        Cell("資金使途", ["運転", "設備"], "x.toml 資金使途"),
    ]


@pytest.mark.parametrize(
    "value", [[{"a": 1}], [[1]], {"a": {"a": {"a": {"a": {"a": {"a": {"a": {}}}}}}}}]
)
def test_tables_in_lists_and_depths_are_problems(value: Any) -> None:
    found = list(flatten({"借入": value}, "x.json"))
    assert [type(each) for each in found] == [Problem]


def test_too_many_leaves_are_one_problem() -> None:
    found = list(flatten({str(n): n for n in range(MOST_LEAVES + 9)}, "x.json"))
    assert len(found) == MOST_LEAVES + 1
    assert isinstance(found[-1], Problem)
