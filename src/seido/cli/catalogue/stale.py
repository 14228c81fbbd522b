"""``seido stale``: which terms and rates are to be looked up first, by their age and weight."""

import click
from rich.text import Text

from seido.answers.notes import age
from seido.answers.plain import percent_text, source_json, words_json
from seido.answers.wording import say
from seido.cli.parts.business_file import AS_OF, JSON, day_of
from seido.cli.parts.language import LANGUAGE
from seido.cli.parts.page import Page
from seido.cli.parts.tables import print_json
from seido.money.moving_rates.series import SERIES
from seido.rules.words import Language, Words
from seido.schemes.catalogue import all_schemes
from seido.schemes.evidence.freshness import Freshness, OldRate, freshness, old_rates
from seido.schemes.evidence.weight import WEIGHTS
from seido.schemes.publications import title_of

_UNDATED = Words("日付なし", "undated")
_NOT_WEIGHED = Words("重み不明", "not weighed")


@click.command("stale")
@AS_OF
@LANGUAGE
@JSON
def command(as_of: str | None, language: Language, *, as_json: bool) -> None:
    """条件と金利を、古さと出典の重みの順に並べ、調べ直すべきことを示す。

    List schemes and rates by the age and weight of what they rest on, and what to look up.
    """  # noqa: D415 - the first line is Japanese
    day = day_of(as_of)
    schemes, rates = freshness(all_schemes(), day), old_rates(day)
    if as_json:
        print_json(
            {
                "as_of": day.isoformat(),
                "schemes": [_json(each) for each in schemes],
                "rates": [_rate_json(each) for each in rates],
            }
        )
        return
    page = Page()
    for each in schemes:
        _print(page, each, language)
    if rates:
        page.line(say(language, "\n古い金利", "\nOld rates"), style="bold")
    for rate in rates:
        _print_rate(page, rate, language)


def _print(page: Page, each: Freshness, language: Language) -> None:
    name = each.scheme.name.in_language(language)
    old = age(each.months)
    state = [each.edition.stated_on.isoformat(), say(language, f"{old.ja}前", f"{old.en} old")]
    state.append((WEIGHTS[each.weight] if each.weight else _NOT_WEIGHED).in_language(language))
    if each.undated:
        state.append(_UNDATED.in_language(language))
    page.line(Text.assemble((name, "bold"), f"  {each.scheme.id}  ", ("  ".join(state), "dim")))
    if each.edition.unconfirmed is not None:
        page.line(each.edition.unconfirmed.in_language(language), 2)
    source = each.edition.source
    title = title_of(source.document).in_language(language)
    page.line(f"{title}  {source.heading}", 2, style="dim")
    for gap in each.unstated:
        page.line(f"- {gap.words.in_language(language)}", 2)


def _print_rate(page: Page, rate: OldRate, language: Language) -> None:
    printed = rate.printed
    ends = dict.fromkeys(percent_text(each) for each in (printed.lowest, printed.highest))
    page.line(
        f"{SERIES[rate.series].in_language(language)}  {'～'.join(ends)}%"
        f"  {printed.day.isoformat()}  "
        + say(language, f"{rate.days}日前", f"{rate.days} days old")
    )
    page.line(f"{printed.source.document}  {printed.source.heading}", 2, style="dim")


def _json(each: Freshness) -> dict[str, object]:
    return {
        "scheme": each.scheme.id,
        "name": words_json(each.scheme.name),
        "edition": each.edition.stated_on.isoformat(),
        "months": each.months,
        "undated": each.undated,
        "offered": each.offered.value,
        "source": source_json(each.edition.source),
        "unconfirmed": words_json(each.edition.unconfirmed) if each.edition.unconfirmed else None,
        "look_up": [words_json(gap.words) for gap in each.unstated],
    }


def _rate_json(rate: OldRate) -> dict[str, object]:
    printed = rate.printed
    return {
        "series": rate.series,
        "words": words_json(SERIES[rate.series]),
        "lowest_percent": percent_text(printed.lowest),
        "highest_percent": percent_text(printed.highest),
        "printed_on": printed.day.isoformat(),
        "days": rate.days,
        "source": source_json(printed.source),
    }
