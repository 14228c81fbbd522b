"""Nothing of a user's is overwritten, nothing lies half-written, nobody else reads it."""

import importlib
import os
import stat
import sys
from collections.abc import Iterator
from datetime import date
from itertools import product
from pathlib import Path
from typing import Any

import click
import pytest
from click.testing import CliRunner

from seido.cli.main import COMMANDS, main
from seido.refusal import Refused
from seido.schemes.catalogue import all_schemes
from seido.tables.places import overwritten, refuse_no_place, refuse_taken, whole, write_whole

EXAMPLE = Path(__file__).parents[2] / "examples" / "bond-maker.toml"
CLIENTS = "会社名,資本金,従業員数\n甲,1000万円,5\n"
LOANS = "融資額,期間,利率\n1000万円,60,1.5\n"
MAPPING = '[columns]\n"会社名" = {}\n'

READ = {
    "audit": ["--scenarios", "--sources"],
    "gaps": ["--sources"],
    "screen": ["file", "--read-as"],
    "read": ["file", "--read-as"],
    "ask": ["file"],
    "why": ["file"],
    "repair": ["file"],
    "replay": ["file"],
    "frames": ["file"],
    "calendar": ["file"],
    "loans": ["file"],
    "portfolio": ["file", "--map"],
    "impact": ["file", "--map"],
}
WRITTEN = {
    "screen": ["--questions"],
    "read": ["--questions"],
    "ask": ["--save"],
    "calendar": ["-o"],
    "loans": ["-o", "--schedules"],
    "portfolio": ["-o", "--report", "--suggest-map", "--input-to"],
    "impact": ["-o", "--report"],
}
"""Commands with the options by which they read and write files."""
ENDINGS = {
    "--report": ".html",
    "--suggest-map": ".toml",
    "--save": ".json",
    "--map": ".toml",
    "--questions": ".toml",
    "--read-as": ".toml",
}
BY_ONE_BUSINESS = ("ask", "calendar")
"""Commands that read one business, for which no library of tables is wanted."""
ANSWERS = "わからない\nstop\n"
"""What is typed into an interview."""
FIRST_DAY = ("general-guarantee", "--from", "2025-04-01")
TERMS = ("--from", "2020-04-01", "--to", "2026-10-01")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_every_option_that_names_a_file_is_known() -> None:
    found = {}
    for name, module in COMMANDS.items():
        command: click.Command = importlib.import_module(f"seido.cli.{module}").command
        options = {
            each.opts[0]
            for each in command.params
            if isinstance(each.type, click.Path) or "FILE" in (each.metavar or "")
        }
        if options:
            found[name] = options
    known = {name: {*READ.get(name, ()), *WRITTEN.get(name, ())} for name in READ | WRITTEN}
    assert found == known


def typed(name: str, read: dict[str, Path], write: dict[str, Path]) -> list[str]:
    """Return a command that reads some files and writes others."""
    options = [each for pair in {**read, **write}.items() for each in map(str, pair)]
    if "--input-to" in write:
        options += ["--generate", "2"]
    if name == "loans" and "-o" not in write:
        options += ["-o", "other.csv"]
    more = {"impact": TERMS, "calendar": FIRST_DAY}.get(name, ())
    return [name, *(each for each in options if each != "file"), *more]


def readable(name: str, option: str, ending: str) -> Path:
    """Return a file as an option reads it."""
    place = Path(f"brought{ending}")
    if name in BY_ONE_BUSINESS:
        place = Path("brought.toml")
        place.write_bytes(EXAMPLE.read_bytes())
    elif option == "--map":
        place.write_text(MAPPING, "utf-8")
    else:
        place.write_text(LOANS if name == "loans" else CLIENTS, "utf-8")
    return place


def names_of(place: Path) -> Iterator[Path]:
    """Yield other names of a file that is there."""
    yield place
    yield Path("..") / Path.cwd().name / place
    link = Path(f"link{place.suffix}")
    link.symlink_to(place)
    yield link
    hard = Path(f"hard{place.suffix}")
    os.link(place, hard)
    yield hard


CLASHES = [
    (name, option, written)
    for name, options in WRITTEN.items()
    for option in READ[name]
    for written in options
    if written != "--input-to" or option == "--map"  # what is made up reads no other file
]


@pytest.mark.parametrize(("name", "option", "written"), CLASHES)
def test_what_is_read_is_never_written(name: str, option: str, written: str) -> None:
    if name not in BY_ONE_BUSINESS:
        pytest.importorskip("polars")
    ending = ENDINGS[written] if written == "--report" else ".csv"
    brought = readable(name, option, ending)
    before = brought.read_bytes()
    for place in names_of(brought):
        read = {option: brought}
        if option == "--read-as" or (option == "--map" and written != "--input-to"):
            Path("clients.csv").write_text(CLIENTS, "utf-8")
            read = {"file": Path("clients.csv"), **read}
        result = CliRunner().invoke(main, typed(name, read, {written: place}), input=ANSWERS)
        assert result.exit_code == 2, result.output
        assert f"{place} " in result.stderr or f"{place}:" in result.stderr
        assert brought.read_bytes() == before
        assert {each.name for each in Path().iterdir()} >= {brought.name}


TWICE = [
    (name, options[i], options[j])
    for name, options in WRITTEN.items()
    for i in range(len(options))
    for j in range(i + 1, len(options))
    if "--suggest-map" not in (options[i], options[j])  # which writes nothing else
    and len({ENDINGS.get(options[i]), ENDINGS.get(options[j])}) == 1
]


@pytest.mark.parametrize(("name", "one", "other"), TWICE)
def test_no_two_options_write_one_file(name: str, one: str, other: str) -> None:
    pytest.importorskip("polars")
    Path("brought.csv").write_text(LOANS if name == "loans" else CLIENTS, "utf-8")
    read = {} if "--input-to" in (one, other) else {"file": Path("brought.csv")}
    for second in ("out.csv", "./out.csv", "OUT.csv"):
        places = {one: Path("out.csv"), other: Path(second)}
        result = CliRunner().invoke(main, typed(name, read, places))
        assert result.exit_code == 2
        assert "it would overwrite the file of" in result.stderr
        assert not Path("out.csv").exists()


@pytest.mark.parametrize(("name", "option"), [("ask", "--save"), ("portfolio", "--suggest-map")])
def test_what_people_edit_is_never_replaced(name: str, option: str) -> None:
    if name == "portfolio":
        pytest.importorskip("polars")
    brought = readable(name, "file", ".csv")
    kept = Path(f"kept{ENDINGS[option]}")
    words = typed(name, {"file": brought}, {option: kept})
    assert CliRunner().invoke(main, words, input=ANSWERS).exit_code == 0
    made = kept.read_bytes()
    kept.write_bytes(made + b"# edited\n")
    result = CliRunner().invoke(main, words, input=ANSWERS)
    assert result.exit_code == 2
    assert "is not overwritten" in result.stderr
    assert kept.read_bytes() == made + b"# edited\n"


@pytest.mark.parametrize(
    ("name", "written"),
    [(name, each) for name, options in WRITTEN.items() for each in options],
)
def test_what_is_written_is_for_its_owner_alone(name: str, written: str) -> None:
    if name not in BY_ONE_BUSINESS:
        pytest.importorskip("polars")
    brought = readable(name, "file", ".csv")
    read = {} if written == "--input-to" else {"file": brought}
    place = Path(f"out{ENDINGS.get(written, '.csv')}")
    before = os.umask(0)
    try:
        result = CliRunner().invoke(main, typed(name, read, {written: place}), input=ANSWERS)
    finally:
        os.umask(before)
    assert result.exit_code == 0, result.output
    assert stat.S_IMODE(place.stat().st_mode) == 0o600


def test_a_folder_that_is_read_holds_what_is_read(folder: Path) -> None:
    parts = folder / "parts"
    parts.mkdir()
    (parts / "1.parquet").write_bytes(b"")
    (parts / "broken").symlink_to(parts / "none")
    reads = {"FILE": parts}
    assert [each.field for each in overwritten(reads, {"-o": parts / "1.parquet"})] == ["-o"]
    assert not [*overwritten(reads, {"-o": parts / "2.parquet"})]
    assert not [*overwritten(reads, {"-o": folder / "1.parquet", "--report": None})]


def test_a_name_that_differs_in_case_alone_is_another_file_where_the_disk_says_so() -> None:
    Path("a.csv").write_text("read", "utf-8")
    same = Path("A.csv").exists()
    assert bool([*overwritten({"FILE": Path("a.csv")}, {"-o": Path("A.csv")})]) == same


def test_a_link_is_written_where_it_leads(folder: Path) -> None:
    (folder / "elsewhere").mkdir()
    target = folder / "elsewhere" / "result.html"
    target.write_text("earlier", "utf-8")
    for link in (folder / "link.html", folder / "twice.html"):
        link.symlink_to(target)
        write_whole(link, f"of {link.name}")
        assert link.is_symlink()
        assert target.read_text("utf-8") == f"of {link.name}"
        target.unlink()  # a link that leads to nothing yet is written too
    assert [*(folder / "elsewhere").iterdir()] == []


@pytest.mark.parametrize("error", [OSError(28, "No space left"), KeyboardInterrupt()])
def test_what_is_interrupted_leaves_the_place_as_it_was(error: BaseException, folder: Path) -> None:
    place = folder / "report.html"
    place.write_text("earlier", "utf-8")
    with pytest.raises(type(error)), whole(place) as partial:  # noqa: PT012 - what is interrupted
        partial.write_text("half", "utf-8")
        raise error
    assert [each.read_text("utf-8") for each in folder.iterdir()] == ["earlier"]


def test_an_error_names_the_place_that_was_given(folder: Path) -> None:
    with pytest.raises(OSError, match="No space") as caught, whole(folder / "a.csv") as partial:
        raise OSError(28, "No space left on device", str(partial))
    assert caught.value.filename == str(folder / "a.csv")


def test_where_no_file_can_be_it_is_refused(folder: Path) -> None:
    (folder / "folder.csv").mkdir()
    (folder / "loop.csv").symlink_to(folder / "loop.csv")
    (folder / "device.csv").symlink_to("/dev/null")
    os.mkfifo(folder / "pipe.csv")
    for name in ("none/a.csv", "folder.csv", "loop.csv", "device.csv", "pipe.csv", "a\0.csv"):
        for refuse in (refuse_no_place, refuse_taken):
            with pytest.raises(Refused, match="そこには書けません"):
                refuse(folder / name)
    with pytest.raises(Refused, match="そこには書けません"):
        refuse_no_place(folder / f"{'長' * 200}.csv")
    refuse_no_place(folder / "new.csv")
    refuse_taken(folder / "new.csv")


@pytest.mark.parametrize("protected", ["kept.csv", "."])
def test_what_is_protected_is_refused(
    protected: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Said of the place, not set on the file: the superuser, who runs many a check, writes anywhere.
    (folder / "kept.csv").touch()
    allowed = os.access
    monkeypatch.setattr(
        os, "access", lambda path, mode: path != folder / protected and allowed(path, mode)
    )
    with pytest.raises(Refused, match="そこには書けません"):
        refuse_no_place(folder / "kept.csv")


def test_a_name_that_is_no_text_is_written_by_its_bytes(folder: Path) -> None:
    write_whole(folder / "a.html", "of \udcff.csv")
    assert (folder / "a.html").read_text("utf-8") == "of \\udcff.csv"


def test_the_library_overwrites_nothing_either() -> None:
    pytest.importorskip("polars")
    from seido.impact import run as impact  # noqa: PLC0415 - Polars is an extra
    from seido.loans import run as loans  # noqa: PLC0415 - as above
    from seido.portfolio import run as portfolio  # noqa: PLC0415 - as above

    Path("in.csv").write_text(CLIENTS, "utf-8")
    Path("link.csv").symlink_to("in.csv")
    day, link = date(2026, 10, 1), Path("link.csv")
    for source, result in product((Path("in.csv"), link), repeat=2):
        given: dict[str, Any] = {"source": source, "result": result, "day": day}
        with pytest.raises(Refused, match="上書き"):
            loans.run_loans(loans.LoanJob(**given))
        with pytest.raises(Refused, match="上書き"):
            portfolio.run(portfolio.Job(schemes=all_schemes()[:1], **given))
        with pytest.raises(Refused, match="上書き"):
            impact.run(impact.ImpactJob(changes=(), **given))
    assert Path("in.csv").read_text("utf-8") == CLIENTS


@pytest.mark.skipif(sys.platform != "linux", reason="names of other systems are Unicode")
@pytest.mark.parametrize("kind", [".csv", ".parquet", ".xlsx"])
def test_a_name_that_is_no_text_is_used_or_refused_in_words(kind: str) -> None:
    pl = pytest.importorskip("polars")
    pytest.importorskip("xlsxwriter")
    from seido.tables.sources import open_source  # noqa: PLC0415 - Polars is an extra
    from seido.tables.writing import write_batches  # noqa: PLC0415 - as above

    table = pl.DataFrame({"会社名": ["甲"], "従業員数": [5]})
    odd = Path(os.fsdecode(b"\xfe") + kind)

    def write(path: Path) -> None:
        write_batches(path, table.schema, [table], lambda _: None)

    if kind == ".parquet":
        with pytest.raises(Refused, match="rename it"):
            write(odd)
    else:
        write(odd)
        odd.unlink()
    write(Path(f"in{kind}"))
    Path(f"in{kind}").rename(odd)
    if kind == ".csv":
        assert open_source(odd).rows == 1
        return
    with pytest.raises(Refused, match="rename it"):
        open_source(odd)
    if kind == ".parquet":
        Path("parts").mkdir()
        odd.rename(Path("parts") / odd)
        with pytest.raises(Refused, match="rename it"):
            open_source(Path("parts"))
