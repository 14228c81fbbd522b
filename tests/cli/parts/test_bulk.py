"""Commands over many rows end in words, whatever ends them."""

import signal
import sys

import pytest

from seido.cli.edge import INTERRUPTED, UNWRITTEN
from seido.cli.parts.bulk import ending_in_words, need_polars
from seido.refusal import Refused


def test_without_polars_it_says_what_to_install(monkeypatch):
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    with pytest.raises(Refused, match="seido\\[bulk\\]"):
        need_polars()


@pytest.mark.parametrize("language", ["ja", "en"])
def test_a_full_disk_is_said_in_the_language_typed(language, monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["seido", "portfolio", "--lang", language])
    with pytest.raises(SystemExit) as ended, ending_in_words(language):
        raise OSError(28, "No space left on device")
    assert ended.value.code == UNWRITTEN
    err = capsys.readouterr().err
    assert err.isascii() is (language == "en")
    assert ("空き容量がありません" in err) is (language == "ja")


def test_an_output_that_is_closed_is_no_matter_of_files():
    with pytest.raises(BrokenPipeError), ending_in_words("en"):
        raise BrokenPipeError(32, "Broken pipe")


@pytest.mark.parametrize("asked", ["SIGTERM", "SIGHUP"])
@pytest.mark.parametrize(("language", "said"), [("ja", "中断しました"), ("en", "Interrupted")])
def test_being_told_to_end_is_an_interruption(language, said, asked, capsys):
    number = getattr(signal, asked)
    before = signal.getsignal(number)
    with pytest.raises(SystemExit) as ended, ending_in_words(language):
        signal.raise_signal(number)
    assert ended.value.code == INTERRUPTED
    assert said in capsys.readouterr().err
    assert signal.getsignal(number) is before
