"""The language typed, and what is told in it before and after a command."""

import errno
import os
import sys

import pytest

from seido.cli.spoken import sentences, system_reason, typed_language, unwritten
from seido.rules.words import Language


@pytest.mark.parametrize(
    ("typed", "language"),
    [
        ("", None),
        ("fee", None),
        ("fee --lang en", "en"),
        ("fee --lang=ja --rate 1", "ja"),
        ("fee --lang ja --lang en", "en"),
        ("fee --lang fr", None),
        ("fee --lang", None),
        ("facts -- --lang en", None),
        ("--language en", None),
    ],
)
def test_the_language_is_read_off_the_arguments(typed: str, language: Language | None) -> None:
    assert typed_language(typed.split()) == language


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("screen x.toml", "はい\nyes\n"),
        ("screen x.toml --lang ja", "はい\n"),
        ("screen --lang=en x.toml", "yes\n"),
        ("screen --lang fr x.toml", "はい\nyes\n"),
    ],
)
def test_what_is_said_is_in_the_language_typed(typed: str, said: str, monkeypatch) -> None:
    monkeypatch.setattr(sys, "argv", ["seido", *typed.split()])
    assert sentences("はい", "yes") == said


@pytest.mark.parametrize(
    "name", ["ENOSPC", "EACCES", "EROFS", "EIO", "ENOENT", "EISDIR", "ENAMETOOLONG", "EMFILE"]
)
def test_what_the_system_says_is_told_in_japanese_too(name: str) -> None:
    number = getattr(errno, name)
    ja, en = system_reason(OSError(number, os.strerror(number)))
    assert not any(letter.isascii() for letter in ja)
    assert en == os.strerror(number)


def test_what_the_system_seldom_says_stays_as_it_is(monkeypatch) -> None:
    assert system_reason(OSError("odd")) == ("odd", "odd")
    monkeypatch.setattr(sys, "argv", ["seido", "--lang", "ja"])
    full = OSError(errno.ENOSPC, "No space left on device", "結果.csv")
    assert unwritten(full) == "読み書きできませんでした（空き容量がありません: 結果.csv）。\n"
