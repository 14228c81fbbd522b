import pytest
from rich.console import Console

from seido.cli.portfolio import progress as progress_module
from seido.cli.portfolio.progress import progress


def test_nothing_is_shown_where_nobody_watches(capsys):
    with progress("診断") as (started, advanced):
        started(10)
        advanced(10)
    assert capsys.readouterr() == ("", "")


def test_a_terminal_sees_how_far_it_is_and_how_fast(monkeypatch, capsys):
    consoles = []

    def console(**options: bool) -> Console:
        assert options == {"stderr": True}
        consoles.append(Console(stderr=True, force_terminal=True, width=100))
        return consoles[-1]

    monkeypatch.setattr(progress_module, "Console", console)
    with progress("診断") as (started, advanced):
        started(10_000)
        for _ in range(3):
            advanced(2_000)
    found = capsys.readouterr()
    assert found.out == ""
    assert "診断" in found.err
    assert "/10000" in found.err


def test_an_error_passes_through():
    with pytest.raises(KeyboardInterrupt), progress("x"):
        raise KeyboardInterrupt
