"""Which language a command speaks: the one that ``--lang`` names, else both, Japanese first.

It is looked for among the arguments before a command reads them, so that what is wrong with the
others is told in it too.
"""

import click

from seido.cli.spoken import LANGUAGES
from seido.rules.words import Language, Words

_KEPT = "seido.language"


def keep_language(context: click.Context, language: Language | None) -> None:
    """Keep for a command and those beneath it which language was chosen."""
    context.meta[_KEPT] = language


def chosen_language() -> Language | None:
    """Return the language chosen for the command that runs; None for both."""
    context = click.get_current_context(silent=True)
    return context.meta.get(_KEPT) if context else None


def told(words: Words) -> str:
    """Return what is said in the language chosen, else in both, Japanese first."""
    language = chosen_language()
    if language is None and words.ja != words.en:
        return f"{words.ja} / {words.en}"
    return words.in_language(language or "ja")


def in_language(ja: str, en: str) -> str:
    """Return a value as the language chosen writes it, as Japanese does where none is."""
    return en if chosen_language() == "en" else ja


def _keep(context: click.Context, _: click.Parameter, language: Language | None) -> None:
    if language is not None:
        keep_language(context, language)


SPOKEN = click.option(
    "--lang",
    type=click.Choice(LANGUAGES),
    callback=_keep,
    expose_value=False,
    help="表示の言語。省くと両方 / the language of the output; both if left out.",
)
"""The option of commands that speak both languages where none is chosen."""

LANGUAGE = click.option(
    "--lang",
    "language",
    type=click.Choice(LANGUAGES),
    default="ja",
    help="表示の言語。省くと日本語 / the language of the output; Japanese if left out.",
)
"""The option of commands that speak one language, Japanese where none is chosen."""
