import re
from pathlib import Path

import pytest
from click.testing import CliRunner
from rich.cells import cell_len
from rich.text import Text

from seido.cli.main import COMMANDS, main
from seido.cli.parts.page import Page

SAID = "信用保証協会の保証を付けない融資（プロパー融資）と、保証付きの融資を、同時に受けること。"


@pytest.fixture(autouse=True)
def no_width(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("COLUMNS", "FORCE_COLOR", "TTY_COMPATIBLE"):
        monkeypatch.delenv(name, raising=False)


def test_where_the_output_goes_elsewhere_nothing_is_wrapped_or_padded(
    capsys: pytest.CaptureFixture[str],
) -> None:
    page = Page()
    page.line(SAID * 5, 2)
    page.table([("a", "1"), ("長い名", "1,000")], ("名", "額"), aligned="lr", indent=2)
    assert capsys.readouterr().out.splitlines() == [
        f"  {SAID * 5}",
        "  名  額",
        "  a  1",
        "  長い名  1,000",
    ]


def test_a_terminal_is_asked_for_its_width(monkeypatch: pytest.MonkeyPatch) -> None:
    assert Page().width is None
    monkeypatch.setenv("TTY_COMPATIBLE", "1")
    assert Page().width == 80
    monkeypatch.setenv("COLUMNS", "50")
    assert Page().width == 50
    monkeypatch.delenv("TTY_COMPATIBLE")
    assert Page().width == 50
    monkeypatch.setenv("COLUMNS", "wide")
    assert Page().width is None


@pytest.mark.parametrize("width", [20, 40, 80])
@pytest.mark.parametrize("indent", [0, 4, 30])
def test_a_statement_stays_within_its_indentation(
    width: int, indent: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    Page().line(Text.assemble("○ ", (SAID, "bold"), ("  出典: 見出し", "dim")), indent)
    lines = capsys.readouterr().out.splitlines()
    stands = min(indent, width // 2)
    assert lines[0].startswith(" " * stands + "○")
    assert all(line.startswith(" " * (stands + 2)) for line in lines[1:])
    assert max(map(cell_len, lines)) <= width
    assert "".join("".join(lines).split()) == "".join(f"○{SAID}出典:見出し".split())


def test_columns_are_aligned_where_they_fit_and_else_told_row_by_row(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = [("信用保証", "1", "█"), ("公的融資の名", "1,000", "")]
    monkeypatch.setenv("COLUMNS", "40")
    Page().table(rows, ("制度", "額", ""), aligned="lrl")
    assert capsys.readouterr().out.splitlines() == [
        "制度             額",
        "信用保証          1  █",
        "公的融資の名  1,000",
    ]
    monkeypatch.setenv("COLUMNS", "16")
    Page().table(rows, ("制度", "額", ""), aligned="lrl")
    assert capsys.readouterr().out.splitlines() == [
        "制度  額",
        "信用保証  1  █",
        "公的融資の名",
        "  1,000",
    ]


def test_what_looks_like_markup_is_none_and_line_breaks_are_kept(
    capsys: pytest.CaptureFixture[str],
) -> None:
    page = Page()
    page.line("[bold]x[/bold]\n\n[y]")
    page.table([])
    assert capsys.readouterr().out == "[bold]x[/bold]\n\n[y]\n"


def test_standard_error_is_a_page_too(capsys: pytest.CaptureFixture[str]) -> None:
    Page(stderr=True).line("問題")
    assert capsys.readouterr().err == "問題\n"


EXAMPLES = Path(__file__).parents[3] / "examples"
BOND, SHOP = str(EXAMPLES / "bond-maker.toml"), str(EXAMPLES / "flooded-shop.csv")
BOOK = str(EXAMPLES / "settlement-export.xlsx")
DAY = ("--as-of", "2026-11-21")
LOAN = ("--principal", "1億円", "--months", "60", "--grace", "6", "--method", "equal")
PLAN = ("--from", "2026-10-01", "--plan-day", "2026-09-01", "--fiscal-year-end", "9/20")
PRINTED = [
    ("screen", BOND),
    ("screen", SHOP, "--verbose"),
    ("read", BOOK),
    ("ask", SHOP),
    ("why", SHOP, "私募債"),
    ("repair", BOND, "小口零細", *DAY),
    ("repair", BOND, "clo-loan", *DAY),
    ("frames", BOND),
    ("procedure", "guaranteed_loan", *DAY),
    ("calendar", BOND, "協調支援型", *PLAN),
    ("demo",),
    ("schemes", *DAY),
    ("show", "safety-net-guarantee", *DAY),
    ("facts",),
    ("gaps", "--coverage"),
    ("audit", "--scenarios", "none"),
    ("fee", "--scheme", "safety-net-guarantee", *DAY),
    ("fee", "--scheme", "協調支援型", *LOAN, *DAY),
    ("fee", "--class", "5", *LOAN, "--split", "--repaid-after-days", "90", *DAY),
    ("repay", "--principal", "1億円", "--rate", "2", "--months", "60", "--method", "bullet"),
    ("aid", "--monthly", "20万円", "--paid-months", "40", *DAY),
    ("subsidy", "coordinated-support", "--class", "1", "--requirement", "1", *DAY),
    ("subsidy", "owner-guarantee", "--requirements-met", "both", *DAY),
    ("subsidy", "improvement-plan", "--cost", "300万円", "--monitoring", "0", *DAY),
    ("readings", "specified-bond-guarantee"),
    ("stale", *DAY),
    ("window", "safety-net-guarantee", "--at", "倉敷市", *DAY),
    ("screen", "none.toml"),
    ("fee", "--rate", "x"),
]
"""Every command that prints words for people, and what is refused; not those that need an extra."""

NOT_FIRST = "。、，．・：；）」』】〕ー～…ゃゅょっ）]"
NOT_LAST = "（「『【〔"


def test_every_command_that_prints_is_tried() -> None:
    extras = {"sql", "prove", "loans", "portfolio", "impact"}
    of_a_receipt = {"replay"}
    assert {each[0] for each in PRINTED} == COMMANDS.keys() - extras - of_a_receipt


@pytest.mark.parametrize("language", [(), ("--lang", "ja"), ("--lang", "en")], ids=" ".join)
@pytest.mark.parametrize("command", PRINTED, ids=" ".join)
def test_whatever_the_width_no_line_is_wider_and_no_text_is_lost(
    command: tuple[str, ...], language: tuple[str, ...]
) -> None:
    assert_laid_out(*command, *language)


@pytest.mark.parametrize("command", ["portfolio", "impact", "loans"])
def test_so_it_is_with_what_is_printed_of_many_rows(command: str, tmp_path: Path) -> None:
    pytest.importorskip("polars")
    businesses = str(tmp_path / "b.csv")
    made = ("portfolio", "--generate", "40", "--input-to", businesses)
    assert CliRunner().invoke(main, made).exit_code == 0
    assert_laid_out(
        *{
            "portfolio": ("portfolio", businesses, *DAY),
            "impact": ("impact", businesses, "--from", "2016-04-01", "--to", "2026-04-01"),
            "loans": ("loans", "--generate", "9", "-o", str(tmp_path / "l.csv"), *DAY),
        }[command]
    )


def assert_laid_out(*command: str) -> None:
    typed = "やめる\n" if command[0] == "ask" else None

    def words(width: str | None) -> tuple[list[str], str]:
        runner = CliRunner(env={"COLUMNS": width})
        output = runner.invoke(main, command, input=typed).output
        return output.splitlines(), "".join(output.split())

    whole, text = words(None)
    assert text
    assert all(line == line.rstrip() for line in whole if not line.startswith(">"))
    for width in (40, 80, 120):
        lines, laid_out = words(str(width))
        assert laid_out == text
        for line, before in zip(lines, ["", *lines], strict=False):
            assert cell_len(line) <= width, line
            assert not re.match(rf"\s*[{re.escape(NOT_FIRST)}]", line), line
            assert not re.search(rf"[{NOT_LAST}]\s*$", line), (before, line)
