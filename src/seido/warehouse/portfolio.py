"""What schemes answer to every business of a portfolio, as one SQL statement.

The columns are those of a portfolio's result, ``<scheme>.decision`` and its neighbours. What stands
there as names in a text (judgements, missing facts) can instead be had as bits of whole numbers,
which a database hands out faster, and which ``Portfolio.names`` tells how to read.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce

from sqlglot import exp

from seido.rules.build import rounded
from seido.rules.expr import Condition, Term
from seido.rules.quantity import Rounding
from seido.rules.readings.rows.missing import BITS, Missing, names_in_order
from seido.rules.readings.rows.sql.pieces import (
    FALSE,
    TRUE,
    End,
    Sql,
    amount,
    case,
    if_unknown,
    is_unknown,
    negated,
    plus,
)
from seido.rules.readings.rows.sql.rows import RowsSql
from seido.rules.readings.rows.sql.steps import stepwise
from seido.schemes.model import Edition
from seido.screening import Verdict
from seido.warehouse.answers import WHOLE, null

DECISION, JUDGEMENTS, LIMIT, MISSING = "decision", "judgements", "limit_yen", "missing"
"""What the columns of a scheme are called behind its id."""


@dataclass(frozen=True, slots=True)
class Portfolio:
    """A statement over a portfolio.

    Attributes:
        statement: the kept columns and the answers, a row for each business.
        names: by column the names that it can hold, where they are given as bits: in place of the
            column there are ``<column>#0`` and on, each for the next ``BITS`` names.
    """

    statement: exp.Select
    names: Mapping[str, Sequence[str]]


def portfolio(
    editions: Mapping[str, Edition | None],
    table: exp.Table,
    *,
    wanted: Collection[str] = (JUDGEMENTS, LIMIT, MISSING),
    kept: Sequence[str] = (),
    partly: Collection[str] = (),
    coded: bool = False,
) -> Portfolio:
    """Return the statement that answers for each row of a table of facts.

    Args:
        editions: by scheme the edition that answers; None where the scheme is not offered.
        table: where the rows lie, with a column for each fact, the application date included.
        wanted: which columns there are beside the decision.
        kept: columns of the table that stand before the answers.
        partly: facts with further columns for what is partly known (``sql_spans.of_partly``).
        coded: whether names are given as bits, and decisions by their place among ``Verdict``.

    Raises:
        SqlError: for a rule that has no form in SQL.
    """
    made = _Made(partly, coded=coded)
    for scheme, edition in editions.items():
        made.decide(scheme, edition)
        if JUDGEMENTS in wanted:
            made.judgements(scheme, edition)
        if LIMIT in wanted:
            made.limit(scheme, edition)
        if MISSING in wanted:
            made.missing(scheme, edition)
    statement = stepwise(made.shown, table, kept=kept, names=made.rows.names)
    return Portfolio(statement, made.names)


class _Made:
    """The columns made so far, sharing what their rules share."""

    def __init__(self, partly: Collection[str], *, coded: bool) -> None:
        self.coded = coded
        self.rows = RowsSql(partly)
        self.open = Missing(self.rows)
        self.shown: dict[str, Sql] = {}
        self.names: dict[str, Sequence[str]] = {}

    def decide(self, scheme: str, edition: Edition | None) -> None:
        """Add the decision of a scheme."""
        verdicts = {
            verdict: amount(place) if self.coded else exp.Literal.string(verdict.value)
            for place, verdict in enumerate(Verdict)
        }
        found: Sql = verdicts[Verdict.NOT_OFFERED]
        if edition is not None:
            holds = self.rows.favourable(edition.rule)
            found = case(
                (holds, verdicts[Verdict.ELIGIBLE]),
                (negated(holds), verdicts[Verdict.INELIGIBLE]),
                otherwise=verdicts[Verdict.UNDETERMINED],
            )
        self.shown[f"{scheme}.{DECISION}"] = found

    def limit(self, scheme: str, edition: Edition | None) -> None:
        """Add the most that can be had from a scheme, unless it refuses."""
        found = null(WHOLE)
        if edition is not None and edition.limit is not None:
            found = self._limit(edition.rule, edition.limit)
        self.shown[f"{scheme}.{LIMIT}"] = found

    def _limit(self, rule: Condition, limit: Term) -> Sql:
        most = self.rows.span(rounded(limit, 1, Rounding.DOWN)).high
        return case((if_unknown(self.rows.favourable(rule), TRUE), amount(most)))

    def judgements(self, scheme: str, edition: Edition | None) -> None:
        """Add the judgements of a scheme that are left to a person."""
        found = {} if edition is None else self.open.judged(edition.rule)
        names = [] if edition is None else names_in_order(edition.rule)
        where = {name: found[name] for name in names if name in found}
        self._name(f"{scheme}.{JUDGEMENTS}", where, self.rows.some(list(where.values())))

    def missing(self, scheme: str, edition: Edition | None) -> None:
        """Add the facts that are missing for a scheme while it is undetermined."""
        if edition is None:
            self._name(f"{scheme}.{MISSING}", {}, FALSE)
            return
        found = self.open.facts(edition.rule)
        asked = is_unknown(self.rows.favourable(edition.rule))
        self._name(f"{scheme}.{MISSING}", {name: found[name] for name in sorted(found)}, asked)

    def _name(self, column: str, where: Mapping[str, Sql], asked: Sql) -> None:
        """Add the names that hold in a row, where that is asked."""
        where = {name: rows for name, rows in where.items() if rows is not FALSE}
        if not self.coded:
            self.shown[column] = case((asked, _text(where))) if where else null("TEXT")
            return
        self.names[column] = names = list(where)
        for number, start in enumerate(range(0, len(names), BITS)):
            word = _bits([where[name] for name in names[start : start + BITS]])
            self.shown[f"{column}#{number}"] = case((asked, word))


def _text(where: Mapping[str, Sql]) -> Sql:
    """Return the names that hold, with a blank between them."""
    nothing = exp.Literal.string("")
    shown = [
        case((rows, exp.Literal.string(f"{name} ")), otherwise=nothing)
        for name, rows in where.items()
    ]
    return exp.Trim(this=reduce(lambda left, right: exp.DPipe(this=left, expression=right), shown))


def _bits(several: Sequence[Sql]) -> Sql:
    """Return which of several hold, the first as the lowest bit."""
    total: End = 0
    for bit, rows in enumerate(several):
        total = plus(total, case((rows, amount(1 << bit)), otherwise=amount(0)))
    return amount(total)
