"""Whatever is printed can be read, whatever the encoding of the output."""

import io
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seido.cli.parts.substitutes import print_anything

ENCODINGS = ["utf-8", "cp932", "euc_jp", "ascii", "latin-1"]


def printed(text: str, encoding: str) -> str:
    with pytest.MonkeyPatch.context() as patch:
        pipe = io.BytesIO()
        patch.setattr(sys, "stdout", io.TextIOWrapper(pipe, encoding, newline=""))
        print_anything()
        sys.stdout.write(text)
        sys.stdout.flush()
        return pipe.getvalue().decode(encoding)


@pytest.mark.parametrize(
    ("encoding", "text", "shown"),
    [
        ("utf-8", "¥1 █░▒·✓✗ ⑴", "¥1 █░▒·✓✗ ⑴"),
        ("cp932", "¥1 █░▒·✓✗ ⑴", "￥1 ■□◇・○× (1)"),
        ("ascii", "¥1 █░▒·✓✗ ⑴", "JPY1 #.+-ox (1)"),
        ("cp932", "制度－～①", "制度－～①"),
        ("cp932", "5–6 — m² ‑ 😀", "5-6 ― m2 ‐ \\U0001f600"),
        ("utf-8", "\udcff\udcfe.toml", "\\xff\\xfe.toml"),
        ("cp932", "\udcff.toml \ud800", "\\xff.toml \\ud800"),
    ],
)
def test_what_cannot_be_held_is_put_by_its_like(encoding, text, shown):
    assert printed(text, encoding) == shown


@pytest.mark.parametrize("encoding", ENCODINGS)
@given(text=st.text(st.characters(categories=("L", "N", "P", "S", "Z", "Cs"))))
def test_any_text_is_printed_and_what_can_be_held_stays(encoding, text):
    shown = printed(text, encoding)
    held = [each for each in text if each.encode(encoding, "ignore").decode(encoding) == each]
    left = iter(shown)
    assert all(each in left for each in held)  # in their order, and nothing of them lost


def test_what_is_typed_and_is_no_text_is_taken_as_an_odd_answer(monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"\xff\n"), "utf-8"))
    print_anything()
    assert sys.stdin.readline() == "\ufffd\n"
