"""How rates that were looked up are said: gross, the state's part and the borrower's."""

from collections.abc import Iterator
from typing import Any

from seido.answers.decisions import rate_row
from seido.cli.money.rate_question import RateQuestion
from seido.cli.parts.language import told
from seido.cli.parts.page import Page
from seido.cli.parts.tables import print_columns, word_row
from seido.money.decimals import as_percent
from seido.money.guarantee_fee.rates import ClassRate
from seido.rules.words import Words
from seido.schemes.fees.rates import FeeRates
from seido.schemes.fees.subsidy import FeeSubsidy


def rates_json(rate: RateQuestion) -> dict[str, Any]:
    """Return the rates where no fee in yen is asked; null where none is known, or several are."""
    found = sorted(choice.borrower + rate.added for choice in rate.choices)
    settled = len(found) == 1 and not (rate.rates and rate.rates.asked)
    return {
        "rate": as_percent(found[0]) if settled else None,
        "rate_lowest": as_percent(found[0]) if found else None,
        "rate_highest": as_percent(found[-1]) if found else None,
        "choices": [choice_row(choice, rate.rates) for choice in rate.choices],
    }


def looked_up_json(rate: RateQuestion) -> dict[str, Any]:
    """Return the terms that rates were looked up in, and every row of them that may apply."""
    edition = rate.rates.stated_on if rate.rates else None
    rows = rate.rates.rows if rate.rates else ()
    return {
        "edition": edition.isoformat() if edition else None,
        "rates": [rate_row(row, rate.fee_class) for row in rows],
        "surcharge": _surcharge_row(rate.surcharge),
    }


def _surcharge_row(surcharge: FeeSubsidy | None) -> dict[str, str] | None:
    if surcharge is None:
        return None
    return {
        "gross_percent": as_percent(surcharge.rate),
        "state_percent": as_percent(surcharge.state),
        "borrower_percent": as_percent(surcharge.own),
    }


def choice_row(choice: ClassRate, rates: FeeRates | None) -> dict[str, Any]:
    """Return a rate as JSON, in percent as text, without discounts and surcharge."""
    case = choice.words if _several(rates) else None
    return {
        "class": choice.fee_class,
        "case": None if case is None else case.ja,
        "words": word_row(choice.words),
        "end": choice.end,
        "full_rate": as_percent(choice.gross),
        "subsidy_rate": as_percent(choice.state),
        "gross_percent": as_percent(choice.gross),
        "state_percent": as_percent(choice.state),
        "borrower_percent": as_percent(choice.borrower),
    }


def print_rates(rates: FeeRates) -> None:
    """Print every rate that is possible: gross, the state's part and the borrower's, or asked."""
    day = rates.stated_on
    of_day = Words("", "") if day is None else Words(f"（{day}時点の条件）", f", terms of {day}")
    title = Words(f"信用保証料率（年）{of_day.ja}", f"guarantee fee rates a year{of_day.en}")
    print_columns(title, _PARTS, _rows(rates))
    for case, rate in rates.asked:
        asked = Words(f"{case.ja}: {rate.told.ja}", f"{case.en}: {rate.told.en}")
        Page().line(f"※ {told(asked)}")


_PARTS = (
    Words("料率", "gross"),
    Words("国の補助", "the state pays"),
    Words("事業者負担", "the borrower pays"),
)


def _rows(rates: FeeRates) -> Iterator[tuple[Words, tuple[str, ...]]]:
    for choice in rates.choices:
        parts = (choice.gross, choice.state, choice.borrower)
        yield label(choice, rates), tuple(f"{as_percent(part)}%" for part in parts)


def label(choice: ClassRate, rates: FeeRates | None) -> Words:
    """Return what a rate is for: its class, its case where several are possible, and its end."""
    number, case = choice.fee_class, choice.words if _several(rates) else None
    ja, en = ["全区分"], ["every class"]
    if number is not None:
        ja, en = [f"区分{number}"], [f"class {number}"]
    for words in (case, _ENDS.get(choice.end or "")):
        if words is not None:
            ja.append(words.ja)
            en.append(words.en)
    return Words(" ".join(ja), ", ".join(en))


_ENDS = {"lowest": Words("下限", "at least"), "highest": Words("上限", "at most")}


def _several(rates: FeeRates | None) -> bool:
    """Return whether more than one case is possible, so that each has to be named."""
    return rates is not None and len(rates.rows) > 1
