"""The guarantee fee rates of a guarantee by its name: what its edition of a day has for a case."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from difflib import get_close_matches
from functools import cache

from seido.facts.business.succession import confirmed_by_coordinator
from seido.facts.finance.owner_guarantee import accepts_fee_surcharge
from seido.money.guarantee_fee.corporation_rates import (
    SPECIAL,
    TABLES,
    RateTable,
    no_such_side,
    table_rates,
)
from seido.money.guarantee_fee.corporations import corporation_named
from seido.refusal import Problem, Refused, refuse, refused
from seido.rules.check import facts_in, walk
from seido.rules.expr import Const
from seido.rules.readings.decide.decide import measure
from seido.rules.readings.decide.known import Known
from seido.rules.readings.words.phrases import day
from seido.rules.words import Words
from seido.schemes.catalogue import all_schemes, find_scheme, schemes_named
from seido.schemes.fees.case import WITHOUT_OWNER, FeeCase
from seido.schemes.fees.rates import FeeRates, fee_rates, possible
from seido.schemes.guarantees.general import scheme as general
from seido.schemes.model import Edition, Kind, RateRow, Scheme

USUAL = general.SCHEME.id
"""The guarantee whose rates are taken where none is named."""


def rates_named(name: str, case: FeeCase, on: date, *, as_usual: bool = False) -> FeeRates:
    """Return the fee rates that are possible under a guarantee, or a table of a corporation.

    Args:
        name: a scheme by its id, its name or another name of it; or a table of
            ``seido.money.guarantee_fee.corporation_rates`` by its id or Japanese name.
        case: what is known of the business.
        on: the day on which the application is received.
        as_usual: whether the usual case is taken where it is not known if responsibility is shared
            or a coordinator confirmed; the notes tell. Otherwise every case that is possible stays.

    Raises:
        Refused: with a sentence for everything that does not fit.
    """
    problems = list(case.problems)
    try:
        if (table := _table_named(name)) is not None:
            problems += _astray(case, frozenset(), table.name)
            found = _of_table(table, case)
        else:
            found = _of_scheme(_guarantee_named(name), case, on, as_usual=as_usual)
    except Refused as unfit:
        # A class that does not exist is told by the case and by a table alike.
        raise Refused(*dict.fromkeys((*problems, *unfit.problems))) from None
    refuse(problems)
    return found


def _of_scheme(scheme: Scheme, case: FeeCase, on: date, *, as_usual: bool) -> FeeRates:
    corporation = None if case.corporation is None else corporation_named(case.corporation)
    edition = _edition(scheme, on, corporation)
    read = _facts_read(scheme.id, edition.opens, corporation)
    refuse((*case.problems, *_astray(case, read, scheme.name)))
    if scheme is general.SCHEME and case.revolving:
        special = _of_table(SPECIAL, case)
        return replace(special, notes=(_SPECIAL_TAKEN, *special.notes))
    notes: list[Words] = []
    if as_usual and case.coordinator is None and confirmed_by_coordinator.name in read:
        case = replace(case, coordinator=False)
        notes.append(_NOT_CONFIRMED)
    surcharged = case.without_owner is not None and accepts_fee_surcharge.name in read
    chosen = WITHOUT_OWNER[case.without_owner] if case.without_owner and surcharged else {}
    known = Known({**case.facts, **chosen, "as_of": on})
    shared = case.shared
    sides = {_side(row, edition, known) for row in possible(edition.fees, known)}
    if shared is not None and sides == {not shared}:
        raise Refused(no_such_side(scheme.name, shared=shared))
    if as_usual and shared is None and {True, False} <= sides:
        shared = True
        notes.append(_SHARING_TAKEN[shared])
    found = fee_rates(edition, known, shared=shared)
    notes += [_RANGE] if any(each.end for each in found.choices) else []
    notes += [_ELSEWHERE_REVOLVING] if case.revolving else []
    return replace(found, notes=tuple(notes), surcharged=surcharged)


def _of_table(table: RateTable, case: FeeCase) -> FeeRates:
    choices = table_rates(table, case.settled_class, shared=case.shared)
    taken = case.shared is None and table.two_sided
    notes = (_SHARING_TAKEN[table.usually_shared],) if taken else ()
    return FeeRates(choices, table.source, table.source.stated_on, notes=notes)


def yen_problem(rates: FeeRates) -> Problem | None:
    """Return why no fee in yen can be computed from rates, and what to give; None where it can."""
    if rates.asked:
        said = [case for case, _ in rates.asked]
        ja, en = "、".join(each.ja for each in said), ", ".join(each.en for each in said)
        return Problem(
            f"「{ja}」の料率は資料（{rates.stated_on}時点）になく、窓口で確認します。"
            "料率を書いてください",
            f"the rate of '{en}' is asked at the window, as the source ({rates.stated_on}) does"
            " not say it; give the rate",
        )
    if any(each.borrower <= 0 for each in rates.choices):
        return Problem(
            f"資料（{rates.stated_on}時点）にあるのは料率の上限だけです。料率を書いてください",
            f"the source ({rates.stated_on}) gives no more than the highest rate; give the rate",
        )
    return None


def _side(row: RateRow, edition: Edition, known: Known) -> bool | None:
    """Return whether responsibility is shared: as the row says, or as the coverage tells."""
    if row.shared is not None or edition.coverage is None:
        return row.shared
    coverage = measure(edition.coverage, known)
    return coverage.low < 1 if coverage.exact else None


def _table_named(name: str) -> RateTable | None:
    named = {table.name.ja: table for table in TABLES.values()}
    return TABLES.get(name) or named.get(name)


def _guarantee_named(name: str) -> Scheme:
    if not schemes_named(name):
        raise Refused(_unknown(name))
    scheme = find_scheme(name, Kind.GUARANTEE)
    if scheme.kind is not Kind.GUARANTEE:
        raise refused(
            f"{scheme.name.ja}は保証の制度ではなく、信用保証料はありません",
            f"{scheme.name.en} is no guarantee, and has no guarantee fee",
        )
    return scheme


def _unknown(name: str) -> Problem:
    guarantees = [scheme for scheme in all_schemes() if scheme.kind is Kind.GUARANTEE]
    names = [*(each.id for each in guarantees), *(each.name.ja for each in guarantees), *TABLES]
    near = get_close_matches(name, names, n=3, cutoff=0.4) or names[:6]
    return Problem(
        f"制度「{name}」の料率表はありません。{'、'.join(near)} などから選ぶか、"
        "料率を書いてください",
        f"there is no table of rates for '{name}'; choose such as {', '.join(near)}, "
        "or give the rate",
        "scheme",
    )


def _edition(scheme: Scheme, on: date, corporation: str | None) -> Edition:
    """Return the terms of a day, a corporation's own where it has some.

    Raises:
        Refused: before the first that is known, and where the scheme takes no more applications.
    """
    edition = scheme.edition_on(on, corporation)
    if edition is None:
        first = scheme.editions[0].opens
        raise refused(
            f"{scheme.name.ja}の料率は、{day(first, 'ja')}より前の申込みについては"
            "資料にありません。料率を書いてください",
            f"no rates of {scheme.name.en} are known before {first}; give the rate",
        )
    if scheme.closed_on(on, corporation) and edition.closes_on is not None:
        raise refused(
            f"{scheme.name.ja}は、{day(edition.closes_on, 'ja')}の申込受付で終わっています",
            f"{scheme.name.en} takes no application after {edition.closes_on}",
        )
    return edition


@cache
def _facts_read(scheme: str, opens: date, corporation: str | None) -> frozenset[str]:
    """Return the names of the facts by which the rates of an edition go."""
    edition = find_scheme(scheme).edition_on(opens, corporation)
    rows = () if edition is None else edition.fees
    return frozenset(fact.name for row in rows for fact in facts_in(row.when))


def _astray(case: FeeCase, read: frozenset[str], name: Words) -> Iterator[Problem]:
    """Yield what was said that the rates do not go by."""
    for said, facts in case.narrow_facts:
        if facts and read.isdisjoint(facts):
            yield Problem(
                f"{name.ja}の料率は{said.ja}によりません。{said.ja}を省いてください",
                f"the rates of {name.en} do not go by the {said.en}; leave it out",
            )


@cache
def turning_days() -> tuple[date, ...]:
    """Return the days on which rates may change; between two of them nothing does."""
    guarantees = [scheme for scheme in all_schemes() if scheme.kind is Kind.GUARANTEE]
    editions = [edition for scheme in guarantees for edition in scheme.editions]
    found = {edition.opens for edition in editions}
    found |= {each.closes + _A_DAY for each in editions if each.closes is not None}
    compared = {
        node.value
        for edition in editions
        for row in edition.fees
        for node in walk(row.when)
        if isinstance(node, Const) and isinstance(node.value, date)
    }
    return tuple(sorted(found | compared | {each + _A_DAY for each in compared}))


_A_DAY = timedelta(days=1)
_SHARING_TAKEN = {
    True: Words("責任共有制度の対象（原則）として計算", "taken as shared responsibility, the rule"),
    False: Words("責任共有制度の対象外として計算", "taken as responsibility not shared"),
}
_NOT_CONFIRMED = Words(
    "経営者保証コーディネーターの確認なしとして計算", "taken as not confirmed by a coordinator"
)
_RANGE = Words(
    "資料が示すのは料率の幅だけです。率は信用保証協会が決めます",
    "the source gives no more than a range; the corporation sets the rate in it",
)
_SPECIAL_TAKEN = Words(
    "根保証のため、特殊保証（割引・当座貸越・カードローンの根保証）の料率によっています。"
    "手形貸付などの根保証は率を書いてください",
    "as it revolves, the special rates of bills, overdrafts and card loans are taken; give the "
    "rate of other revolving loans",
)
_ELSEWHERE_REVOLVING = Words(
    "当座貸越・カードローンの料率はこの制度の資料にないため、制度の料率によっています",
    "the source names no rates of overdrafts and card loans; those of the scheme are taken",
)
