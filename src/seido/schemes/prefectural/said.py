"""What an edition says in words: the particulars of a loan, and what its page leaves unsaid."""

from collections.abc import Iterator

from seido.rules.expr import Unit
from seido.rules.readings.words.phrases import day, quantity
from seido.rules.words import Words
from seido.schemes.gaps import not_stated, set_by_window
from seido.schemes.model import Gap, Particular
from seido.schemes.prefectural.amounts import Limit, Use
from seido.schemes.prefectural.charges import Fee
from seido.schemes.prefectural.fiscal_year import FiscalYear
from seido.schemes.prefectural.place import Place
from seido.schemes.prefectural.terms import Guaranteed, LoanTerms

_UNSAID = {
    "who": Words("だれが対象か", "Who may have it"),
    "guaranteed": Words("信用保証を付けるか", "Whether it is made with a guarantee"),
    "use": Words("何に使えるか", "What the money is for"),
    "limit": Words("限度額", "The limit"),
    "terms": Words("融資期間と据置期間", "Term and grace"),
    "interest": Words("融資利率", "The rate of interest"),
    "fee": Words("信用保証料率と、その補助", "The guarantee fee, and whether a part of it is paid"),
    "security": Words("担保", "Security"),
    "guarantors": Words("保証人", "Guarantors"),
    "fiscal_year": Words("何年度の条件か", "For which fiscal year the terms hold"),
    "windows": Words("申込みの窓口", "Where to apply"),
}
"""The parts that every loan has, as a gap names them."""


def particulars(terms: LoanTerms) -> Iterator[Particular]:
    """Yield what is stated in words, in the order in which a leaflet has it."""
    if terms.age is not None:
        yield Particular(Words("条件の古さ", "Age of the terms"), terms.age)
    if terms.fiscal_year is not None:
        yield _of_year(terms.fiscal_year)
    if terms.use is not None:
        yield Particular(Words("資金使途", "For"), terms.use)
    if terms.limit is not None:
        yield from _of_limit(terms.limit)
    if terms.fee is not None:
        yield from _of_fee(terms.fee)
    if terms.guaranteed is not None:
        yield _of_guarantee(terms.guaranteed)
    named = {
        Words("担保", "Security"): terms.security,
        Words("保証人", "Guarantors"): terms.guarantors,
        Words("担当", "Desk in charge"): terms.desk,
    }
    yield from (Particular(name, words) for name, words in named.items() if words is not None)
    yield from terms.particulars


def gaps(terms: LoanTerms, place: Place) -> Iterator[Gap]:
    """Yield what the page leaves unsaid of what every loan has, then its own gaps."""
    said = {
        # Terms that begin on a day of their own need be of no fiscal year.
        "fiscal_year": terms.fiscal_year or terms.source.stated_on,
        # A term for a use says what the money is for.
        "use": terms.use or any(each.use is not Use.EITHER for each in terms.terms),
    }
    for field, words in _UNSAID.items():
        if not said.get(field, getattr(terms, field)):
            yield not_stated(
                f"{words.ja}は出典から読めない", f"{words.en} cannot be read", terms.source
            )
    if terms.fee is not None and terms.fee.highest is None:
        ja, en = "信用保証料率は出典から読めない", "The rate of the guarantee fee cannot be read"
        yield not_stated(ja, en, terms.source)
    yield set_by_window(
        f"書類は取扱金融機関か{place.words.ja}に尋ねる",
        f"Papers are asked for at the bank or {place.words.en}",
        terms.source,
    )
    if terms.age is not None:
        yield not_stated(
            f"いまの条件は出典から読めない。{place.words.ja}に尋ねる",
            f"Today's terms cannot be read; ask {place.words.en}",
            terms.source,
        )
    yield from terms.gaps


def _of_year(year: FiscalYear) -> Particular:
    return Particular(
        Words("年度", "Fiscal year"),
        Words(
            f"{year.words.ja}。{day(year.last_day, 'ja')}まで",
            f"{year.words.en}, to {day(year.last_day, 'en')}",
        ),
    )


def _of_limit(limit: Limit) -> Iterator[Particular]:
    if limit.note is not None:
        yield Particular(Words("限度額", "Limit"), limit.note)
    if limit.unsecured_yen is not None:
        ja, en = (quantity(limit.unsecured_yen, Unit.YEN, each) for each in ("ja", "en"))
        yield Particular(Words("うち無担保", "Of it unsecured"), Words(f"{ja}まで", f"Up to {en}"))


def _of_fee(fee: Fee) -> Iterator[Particular]:
    # Told in words: in the rows of rates it would be taken for a part of the interest.
    if fee.highest is not None:
        ends = [each for each in (fee.lowest, fee.highest) if each is not None]
        ja, en = f"{'～'.join(ends)}%", f"{' to '.join(ends)} %"
        name = Words("信用保証料率（年、補助の前）", "Guarantee fee a year, before any subsidy")
        yield Particular(name, Words(ja, en))
    if fee.note is not None:
        yield Particular(Words("信用保証料率", "Guarantee fee"), fee.note)
    if fee.subsidies:
        ja = "、".join(f"{each.whose.ja}は{each.share}" for each in fee.subsidies)
        en = ", ".join(f"{each.share} for {each.whose.en}" for each in fee.subsidies)
        yield Particular(Words("保証料の補助", "Subsidy of the fee"), Words(ja, en))


def _of_guarantee(guaranteed: Guaranteed) -> Particular:
    under = guaranteed.under
    return Particular(
        Words("信用保証", "Guarantee"),
        Words(
            "・".join(each.name.ja for each in under) or "信用保証協会の保証を付ける",
            ", ".join(each.name.en for each in under) or "With a guarantee of the corporation",
        ),
    )
