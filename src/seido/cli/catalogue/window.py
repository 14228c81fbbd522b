"""``seido window``: whom to turn to, for a scheme or a kind of window, from a place."""

from collections.abc import Iterable, Iterator
from datetime import date

import click

from seido.answers.offices import window_json
from seido.cli.parts.language import SPOKEN, in_language, told
from seido.cli.parts.options import Given
from seido.cli.parts.page import Page
from seido.cli.parts.spelled import as_of_option
from seido.cli.parts.tables import print_json
from seido.intake.values.readers import parse_date
from seido.japan import today
from seido.refusal import Problem, Refused
from seido.rules.words import Words
from seido.schemes.catalogue import find_scheme
from seido.schemes.model import Scheme
from seido.schemes.publications import title_of
from seido.windows.directory import predecessors
from seido.windows.kinds import KINDS
from seido.windows.office import Office
from seido.windows.places import parse_place
from seido.windows.routing import Window, known_kind, windows_of

_ONE_OF_BOTH = Problem(
    "制度か --kind のどちらか一方を書いてください。例: seido window 信用保証制度 --at 倉敷市",
    "name a scheme or a --kind, not both; such as seido window 信用保証制度 --at 倉敷市",
)
_NO_WINDOW = Words(
    "この制度の出典は窓口を挙げていません", "the source of the scheme names no window"
)


@click.command("window")
@click.argument("scheme", required=False)
@click.option(
    "--kind",
    "kinds",
    multiple=True,
    metavar="種類",
    help=f"制度の代わりに窓口の種類で調べる / a kind instead of a scheme: {', '.join(KINDS)}.",
)
@click.option(
    "--at",
    metavar="所在地",
    help="事業所の所在地。岡山県倉敷市、33202など / where the business is.",
)
@as_of_option("いつの窓口か。省くと今日 / the day; today if left out.")
@SPOKEN
@click.option("--json", "as_json", is_flag=True, help="JSONで出す / print JSON.")
def command(
    scheme: str | None, kinds: tuple[str, ...], at: str | None, as_of: str | None, *, as_json: bool
) -> None:
    """相談先の窓口を、制度(または窓口の種類)と所在地から調べる。

    Whom to turn to for a scheme, or for a kind of window, from where the business is. Every entry
    says when it was stated, because numbers change.

    \b
    seido window specified-bond-guarantee --at 岡山県倉敷市
    seido window --kind guarantee_corporation --at 横浜市鶴見区 --json
    """  # noqa: D301, D415 - click leaves lines after a backspace as they are
    given = Given()
    place = given.read("--at", given.need("--at", at, "岡山県倉敷市"), parse_place)
    day = given.read("--as-of", as_of, parse_date) or today()
    found = given.read("SCHEME", scheme, find_scheme)
    asked = [given.read("--kind", kind, known_kind) for kind in kinds]
    if (scheme is None) == (not kinds):
        given.problems.append(_ONE_OF_BOTH)
    if given.problems or place is None:
        raise Refused(*given.problems)
    wanted = _kinds_of(found, day) if found else [kind for kind in asked if kind]
    windows = windows_of(wanted, place, day)
    if as_json:
        print_json(
            {
                "scheme": found.id if found else None,
                "place": {"code": place.code, "name": place.full_name},
                "as_of": day.isoformat(),
                "windows": [window_json(window) for window in windows],
            }
        )
        return
    title = _windows_of(found)
    page = Page()
    page.line(f"{told(title)}: {place.full_name}" + in_language(f"（{day}）", f" ({day})"))
    _print(windows, page)


def _windows_of(scheme: Scheme | None) -> Words:
    if scheme is None:
        return Words("窓口", "Windows")
    return Words(f"{scheme.name.ja}の窓口", f"Windows of the {scheme.name.en}")


def _kinds_of(scheme: Scheme, day: date) -> tuple[str, ...]:
    """Return the kinds of window of the edition in force, or of the first one before its day."""
    return (scheme.edition_on(day) or scheme.editions[0]).windows


def _print(windows: Iterable[Window], page: Page) -> None:
    for window in windows:
        page.line()
        page.line(f"■ {told(window.words)}")
        for office in window.offices:
            _print_office(office, page)
        if window.advice:
            page.line(f"※ {told(window.advice)}", 2)
    if not windows:
        page.line(told(_NO_WINDOW))


def _headline(office: Office) -> str:
    parts = (office.name, office.body, office.phone)
    stated = in_language(f"（{office.as_stated.ja}）", f" ({office.as_stated.en})")
    return " ".join(part for part in parts if part) + stated


def _print_office(office: Office, page: Page, indent: int = 2) -> None:
    page.line(_headline(office), indent)
    inner = indent + 2
    for label, text in _labelled(office):
        page.line(f"{told(label)}: {text}", inner)
    if office.branch:
        page.line(told(Words("この所在地の担当:", "in charge of this place:")), inner)
        _print_office(office.branch, page, inner)
    for former in predecessors(office):
        page.line(f"{told(Words('前身', 'before it'))}: {_headline(former)}", inner)


def _labelled(office: Office) -> Iterator[tuple[Words, str]]:
    """Yield what is known of an office beside its name, and where it stands."""
    stated = (
        (Words("FAX", "FAX"), office.fax),
        (Words("メール", "mail"), office.mail),
        (Words("所在地", "address"), office.address),
        (Words("受付", "hours"), office.hours),
        (Words("用件", "about"), office.about),
        (Words("注意", "note"), office.note),
    )
    yield from ((label, text) for label, text in stated if text)
    site, source = office.website, office.source
    if site:
        of = in_language(f"（{site.stated}時点）", f" (as of {site.stated})")
        yield Words("ウェブ", "website"), site.address + of
    yield Words("出典", "source"), f"{told(title_of(source.document))} {source.heading}"
