"""Editions out of the terms that pages print: the rule, the rows, the words, what is unsaid."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from seido.facts.business.profile import form
from seido.facts.business.size import is_cooperative, is_sme
from seido.facts.business.startup import own_funds
from seido.rules.build import (
    ALWAYS,
    all_of,
    choose,
    judgement,
    least,
    one_of,
    requirement,
    total,
    yen,
)
from seido.rules.expr import Condition, Term
from seido.rules.readings.words.phrases import day
from seido.rules.words import Words
from seido.schemes.fees.forms import Asked, Rates
from seido.schemes.guarantees.startup.rule import sme_or_founder
from seido.schemes.model import Edition, RateRow, TermRow, rates
from seido.schemes.parties import Party
from seido.schemes.prefectural.amounts import Limit
from seido.schemes.prefectural.asked import asked
from seido.schemes.prefectural.place import Place
from seido.schemes.prefectural.said import gaps, particulars
from seido.schemes.prefectural.terms import LoanTerms
from seido.schemes.prefectural.who import CoveredBy, SmallEnterprise, is_founder
from seido.schemes.procedure import Step, step
from seido.schemes.requirements import accepted_by_corporations

_NOT_IN_BUSINESS = one_of(form, "not_in_business")


def editions(terms: LoanTerms, place: Place) -> Iterator[Edition]:
    """Yield the edition of some terms, then one for the days after their fiscal year.

    What follows is unconfirmed: no page shows the terms of the next year.

    Args:
        terms: what a page prints.
        place: whose loan it is.

    Raises:
        Refused: where a guarantee that it rests on has no terms on its first day.
    """
    edition = Edition(
        stated_on=terms.stated_on,
        source=terms.source,
        opens_on=terms.opens_on,
        rule=_rule(terms, place),
        limit=_limit(terms),
        interest=tuple(
            RateRow(each.named, _rates(each.lowest, each.highest), each.when, printed=each.printed)
            for each in terms.interest
        ),
        terms=tuple(
            TermRow(each.use.words, each.months, each.grace_months, each.use.when)
            for each in terms.terms
        ),
        particulars=tuple(particulars(terms)),
        steps=tuple(_steps(terms)),
        windows=terms.windows or ("financial_institution", place.window),
        duties=terms.duties,
        gaps=tuple(gaps(terms, place)),
        readings=terms.readings,
    )
    yield edition
    if terms.fiscal_year is not None:
        year, last = terms.fiscal_year.words, terms.fiscal_year.last_day
        yield replace(
            edition,
            opens_on=last + timedelta(days=1),
            unconfirmed=Words(
                f"条件は{year.ja}のもの。{day(last, 'ja')}の後に"
                "続くとも終わったとも出典は示さない。"
                f"いまの条件は{place.words.ja}か取扱金融機関に尋ねる",
                f"These are the terms of {year.en}. No source shows that it goes on after"
                f" {day(last, 'en')}, or that it has ended; ask {place.words.en} or a bank that"
                " takes part for today's",
            ),
        )


def _rule(terms: LoanTerms, place: Place) -> Condition:
    return all_of(
        requirement(
            "based_in_place",
            Words(f"{place.words.ja}の事業者であること", f"It is based in {place.words.en}"),
            place.based_there,
            terms.source,
        ),
        _size(terms),
        ALWAYS if terms.guaranteed is None else accepted_by_corporations,
        *(asked(each, terms.source, terms.opens) for each in terms.who),
        ALWAYS if terms.complete else _rest(terms, place),
    )


def _size(terms: LoanTerms) -> Condition:
    """Return that it is an SME, where a guarantee wants that and no condition says it already."""
    if terms.guaranteed is None or any(
        isinstance(each, SmallEnterprise | CoveredBy) for each in terms.who
    ):
        return ALWAYS
    return sme_or_founder if any(map(is_founder, terms.who)) else is_sme


def _rest(terms: LoanTerms, place: Place) -> Condition:
    words = Words(
        "出典から読めない要件も満たすと認められること",
        "What else is asked, which the source does not let one read, is found to be met",
    )
    party = Party.PREFECTURE if place.window == "prefecture" else Party.MUNICIPALITY
    return judgement("rest_is_met", words, party.words, terms.source)


def _limit(terms: LoanTerms) -> Term | None:
    if terms.limit is None:
        return None
    under = () if terms.guaranteed is None else terms.guaranteed.under
    held = (guarantee.edition_on(terms.opens) for guarantee in under)
    return least(_own_limit(terms.limit), *(each.limit for each in held if each and each.limit))


def _own_limit(limit: Limit) -> Term:
    cases: list[tuple[Condition, Term]] = []
    if limit.cooperative_yen is not None:
        cases.append((is_cooperative, yen(limit.cooperative_yen)))
    if limit.beside_own_funds_yen is not None:
        more = total(own_funds, yen(limit.beside_own_funds_yen))
        cases.append((_NOT_IN_BUSINESS, least(yen(limit.yen), more)))
    return choose(*cases, otherwise=yen(limit.yen)) if cases else yen(limit.yen)


def _rates(lowest: str | None, highest: str | None) -> Rates:
    if highest is None:
        return Asked(Words("資料に書かれていない", "the source does not say it"))
    return rates(highest) if lowest is None else rates(lowest, highest)


def _steps(terms: LoanTerms) -> Iterator[Step]:
    bank, corporation = Party.BANK, Party.CORPORATION
    apply = "取扱金融機関に相談して申し込む", "Turn to a bank that takes part, and apply"
    yield step("apply", Party.BUSINESS, *apply)
    if terms.guaranteed is None:
        yield step("decide", bank, "審査のうえ融資を決める", "Examine and decide on the loan")
    else:
        yield step("decide", corporation, "審査のうえ保証を決める", "Examine and decide on cover")
    yield step("lend", bank, "融資を実行する", "Pay out the loan")
