"""Terms as people name them, and what changes from one to the other, scheme by scheme.

Terms are named by a day, for those of all schemes on that day, or as ``SCHEME@DAY`` for one
edition of a scheme, whether or not it is in force on any particular day.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from seido.facts.vocabulary import LEXICON
from seido.intake.values.readers import parse_date
from seido.money.guarantee_fee.corporations import corporation_named
from seido.portfolio.engines.plan import editions_on
from seido.refusal import refused
from seido.rules.check import facts_in
from seido.rules.expr import Condition, Term
from seido.rules.words import Words
from seido.schemes.catalogue import find_scheme
from seido.schemes.model import Edition, Scheme


@dataclass(frozen=True, slots=True)
class Terms:
    """The terms of all schemes on a day, or one edition of one scheme.

    Attributes:
        name: as they were named.
        day: the day.
        scheme: the one scheme; None for all.
        edition: its edition.
    """

    name: str
    day: date
    scheme: Scheme | None = None
    edition: Edition | None = None

    def edition_of(self, scheme: Scheme) -> Edition | None:
        """Return the edition of a scheme under these terms; None where it is not offered."""
        return self.edition if self.scheme else editions_on([scheme], self.day)[scheme.id]


def terms_named(name: str) -> Terms:
    """Return the terms that are meant by ``DAY``, ``SCHEME@DAY`` or ``SCHEME@DAY/CORPORATION``.

    An edition is named by the first day that it answers for, or by the day of its source where
    that is the source of no other edition of the scheme.

    Raises:
        Refused: where there is no such day, scheme or edition; naming the editions there are.
    """
    of, mark, written = name.rpartition("@")
    written, _, corporation = written.partition("/")
    day = parse_date(written)
    if not mark:
        return Terms(name, day)
    scheme = find_scheme(of)
    own = corporation_named(corporation) if corporation else None
    return Terms(name, day, scheme, _edition(scheme, day, own))


def _edition(scheme: Scheme, day: date, corporation: str | None) -> Edition:
    editions = [each for each in scheme.editions if each.corporation == corporation]
    opening = [each for each in editions if each.opens == day]
    stated = [each for each in editions if each.stated_on == day]
    found = opening or stated
    if len(found) == 1:
        return found[0]
    there = ", ".join(map(_named, scheme.editions))
    given = f"{scheme.id}@{day.isoformat()}"
    raise refused(
        f"「{given}」の版は{'一つに決まりません' if found else 'ありません'}。"
        f"「{scheme.name.ja}」の版は、取扱いの始まる日で {there} です",
        f"{'several editions are' if found else 'no edition is'} '{given}';"
        f" the editions, by the first day that they answer for: {there}",
    )


def _named(edition: Edition) -> str:
    """Return the day by which an edition is named, and whose it is where it is a corporation's."""
    whose = f"/{edition.corporation}" if edition.corporation else ""
    return f"{edition.opens.isoformat()}{whose}"


@dataclass(frozen=True, slots=True)
class Change:
    """What becomes of a scheme's terms.

    Attributes:
        scheme: the scheme.
        before: its edition before; None where it was not offered.
        after: its edition after; None where it is not offered.
    """

    scheme: Scheme
    before: Edition | None
    after: Edition | None

    @property
    def between(self) -> Words:
        """From which edition to which, each by the first day that it answers for."""
        before, after = (
            Words(each.opens.isoformat(), each.opens.isoformat()) if each else _NOT_OFFERED
            for each in (self.before, self.after)
        )
        return Words(f"{before.ja} → {after.ja}", f"{before.en} → {after.en}")

    @property
    def decides(self) -> bool:
        """Whether it can move a decision or a limit."""
        if self.before is None or self.after is None:
            return self.before is not self.after
        return (self.before.rule, self.before.limit) != (self.after.rule, self.after.limit)

    @property
    def others(self) -> tuple[Words, ...]:
        """The other terms that change, such as fees: they move no decision and no limit."""
        if self.before is None or self.after is None:
            return ()
        return tuple(
            words
            for name, words in _OTHERS.items()
            if getattr(self.before, name) != getattr(self.after, name)
        )

    @property
    def asked_anew(self) -> tuple[Words, ...]:
        """The facts that only the new terms read; none where there were no terms before."""
        if self.before is None:
            return ()
        more = _read_by([self.after]) - _read_by([self.before])
        return tuple(words for name, words in LEXICON.labels.items() if name in more)


_NOT_OFFERED = Words("取扱いがない", "not offered")
_OTHERS = {
    "barriers": Words("借りられない理由", "why nothing can be had"),
    "coverage": Words("保証割合", "coverage"),
    "fees": Words("保証料率", "guarantee fees"),
    "interest": Words("利率", "interest"),
    "terms": Words("期間", "terms and grace"),
    "courses": Words("支援の内容", "services given"),
    "particulars": Words("担保・保証人など", "security, guarantors and the like"),
    "documents": Words("書類", "documents"),
    "steps": Words("手続", "steps"),
    "windows": Words("窓口", "windows"),
    "duties": Words("利用後の義務", "duties"),
}
"""The fields of an edition that move no decision and no limit."""


def changes(before: Terms, after: Terms, schemes: Sequence[Scheme]) -> tuple[Change, ...]:
    """Return what becomes of the terms of schemes that any of both terms knows.

    Args:
        before: the terms before.
        after: the terms after.
        schemes: which schemes, where neither names one.

    Raises:
        Refused: where they name two different schemes.
    """
    named = [each.scheme for each in (before, after) if each.scheme]
    if len(named) == 2 and named[0] is not named[1]:
        raise refused(
            f"「{before.name}」と「{after.name}」は比べられません。同じ制度の版どうしにしてください",
            f"'{before.name}' and '{after.name}' are of two schemes; name two editions of one",
        )
    found = (
        Change(each, before.edition_of(each), after.edition_of(each))
        for each in (named[:1] or schemes)
    )
    return tuple(each for each in found if each.before or each.after)


def facts_read(found: Iterable[Change]) -> set[str]:
    """Return the names of the facts that decide under the terms before or after."""
    return _read_by(edition for each in found for edition in (each.before, each.after))


def _read_by(editions: Iterable[Edition | None]) -> set[str]:
    nodes: list[Condition | Term | None] = []
    for each in editions:
        nodes += [] if each is None else [each.rule, each.limit]
    return {fact.name for node in nodes if node is not None for fact in facts_in(node)}
