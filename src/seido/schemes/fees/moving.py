"""Rates that move, as they stood on a day: the last figure printed, never without its day."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from seido.money.moving_rates.lines import Printed
from seido.money.moving_rates.series import SERIES, printed_on
from seido.rules.readings.words.phrases import day as day_words
from seido.rules.words import Words
from seido.schemes.fees.forms import Asked, Between, Flat, Moving
from seido.schemes.model import RateRow

FRESH = timedelta(days=92)
"""A figure older than this is said to be one: rates are printed anew every month or quarter."""


def settled(rows: Iterable[RateRow], on: date) -> tuple[RateRow, ...]:
    """Return rows with each rate that moves as last printed on or before a day, with that day.

    Args:
        rows: rates of an edition.
        on: the day of the question.

    Raises:
        Refused: where the folder of rates of one's own cannot be read.
    """
    return tuple(
        _settled(row, row.rates, on) if isinstance(row.rates, Moving) else row for row in rows
    )


def _settled(row: RateRow, rates: Moving, on: date) -> RateRow:
    printed = printed_on(rates.series, on)
    if printed is None:
        return replace(row, rates=Asked(SERIES[rates.series]))
    lowest, highest = printed.lowest - rates.off, printed.highest - rates.off
    figure = Flat(highest) if lowest == highest else Between(lowest, highest)
    return replace(row, words=_dated(row.words, printed, on), rates=figure, printed=printed.source)


def _dated(words: Words, printed: Printed, on: date) -> Words:
    old = on - printed.day > FRESH
    ja = f"{day_words(printed.day, 'ja')}の値" + ("。いまの値は窓口で" if old else "")
    en = f"as of {day_words(printed.day, 'en')}" + ("; ask for today's" if old else "")
    return Words(f"{words.ja}（{ja}）", f"{words.en} ({en})")
