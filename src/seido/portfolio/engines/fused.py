"""What schemes answer to a table of businesses in one pass: a plan for the fused kernel."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from typing import Any

import numpy as np
import polars as pl
from numpy.typing import NDArray

from seido.facts.vocabulary import ENTRIES
from seido.portfolio.engines.distinct import distinct
from seido.portfolio.engines.fused_columns import amounts, kernel_columns
from seido.portfolio.engines.names_as_text import Patterns, Spelling, parts
from seido.portfolio.engines.plan import DECISION, USUAL, Answer, Answers, Plan, columns_of
from seido.rules.build import rounded
from seido.rules.expr import Condition, Term
from seido.rules.quantity import Rounding
from seido.rules.readings.rows.fused.fused import Fused
from seido.rules.readings.rows.fused.kernel import run
from seido.rules.readings.rows.fused.program import NO_SET, Draft, Mask
from seido.rules.readings.rows.missing import Missing, names_in_order
from seido.schemes.model import Edition
from seido.screening import Verdict

_VERDICTS = pl.Series(
    [each.value for each in (Verdict.ELIGIBLE, Verdict.INELIGIBLE, Verdict.UNDETERMINED)],
    dtype=DECISION,
)
"""What the verdicts of a kernel stand for."""


class FusedPlan:
    """What schemes answer under given editions, in one pass; answers as ``Plan`` does."""

    def __init__(
        self,
        editions: Mapping[str, Edition | None],
        answers: Collection[Answer] = USUAL,
        partly: Collection[str] = (),
    ) -> None:
        """Write the rules down as steps.

        Args:
            editions: by scheme the edition that answers; None where the scheme is not offered.
            answers: what is wanted beside the decision.
            partly: facts with further columns for what is partly known.
        """
        self.draft = Draft()
        self.reading = Fused(self.draft, partly)
        self.kinds: list[type[np.uint8 | np.int64]] = []
        self.columns = columns_of(editions, answers)
        self.verdicts: dict[str, int] = {}
        self.limits: dict[str, int] = {}
        self.sets: dict[str, tuple[Spelling, Sequence[int]]] = {}
        missing = Missing(self.reading)
        for scheme, edition in editions.items():
            if edition is None:
                continue
            self._decide(scheme, edition.rule)
            if Answer.LIMIT in answers and edition.limit is not None:
                self._limit(scheme, edition.rule, edition.limit)
            if Answer.MISSING in answers:
                self._missing(scheme, edition.rule, missing)
            if Answer.JUDGEMENTS in answers:
                self._judgements(scheme, edition.rule, missing)
        self.program = self.draft.assemble()
        # Distances are computed on request only, and rarely: by columns.
        self.failures = (
            Plan(editions, {Answer.FAILURE}, partly) if Answer.FAILURE in answers else None
        )

    def _decide(self, scheme: str, rule: Condition) -> None:
        self.verdicts[scheme] = self._output(np.uint8)
        self.draft.verdict(self.verdicts[scheme], *self.reading.favourable(rule))

    def _limit(self, scheme: str, rule: Condition, limit: Term) -> None:
        most = self.reading.span(rounded(limit, 1, Rounding.DOWN)).high
        not_refused = self.draft.other(self.reading.favourable(rule).no)
        self.limits[scheme] = self._output(np.int64)
        self.draft.amount(self.limits[scheme], most.value, self.draft.both(most.known, not_refused))

    def _missing(self, scheme: str, rule: Condition, missing: Missing[Mask]) -> None:
        yes, no = self.reading.favourable(rule)
        undetermined = self.draft.other(self.draft.either(yes, no))
        where = missing.facts(rule)
        self._sets(f"{scheme}.missing", {name: where[name] for name in sorted(where)}, undetermined)

    def _judgements(self, scheme: str, rule: Condition, missing: Missing[Mask]) -> None:
        where = missing.judged(rule)
        if where:
            found = {name: where[name] for name in names_in_order(rule)}
            self._sets(f"{scheme}.judgements", found, self.reading.some(list(found.values())))

    def _sets(self, column: str, where: Mapping[str, Mask], rows: Mask) -> None:
        outputs = []
        for part in parts(list(where)):
            outputs.append(self._output(np.int64))
            self.draft.set_of(outputs[-1], [where[name] for name in part], rows)
        self.sets[column] = Spelling(list(where)), outputs

    def _output(self, kind: type[np.uint8 | np.int64]) -> int:
        self.kinds.append(kind)
        return len(self.kinds) - 1

    def answer(self, table: pl.DataFrame) -> Answers:
        """Return what the schemes answer to the rows of a table of facts."""
        outputs: list[NDArray[Any]] = [np.empty(table.height, kind) for kind in self.kinds]
        columns = kernel_columns(table, self.program.columns, ENTRIES)
        run(self.program, columns, outputs, table.height, pl.thread_pool_size())
        made: dict[str, pl.Series] = {}
        for scheme, number in self.verdicts.items():
            made[f"{scheme}.decision"] = _VERDICTS.gather(pl.Series(outputs[number]))
        for scheme, number in self.limits.items():
            made[f"{scheme}.limit_yen"] = amounts(outputs[number])
        settling, missing = Counter[str](), Counter[str]()
        for column, (spelling, numbers) in self.sets.items():
            spelled = _spelled(spelling, [outputs[number] for number in numbers])
            made[column] = spelled.text
            if column.endswith(".missing"):
                settling.update(spelled.alone)
                missing.update(spelled.counts)
        if self.failures is not None:
            found = self.failures.answer(table).table
            made |= {each.name: each for each in found if not each.name.endswith(".decision")}
        return Answers(self._completed(made, table.height), settling, missing)

    def _completed(self, made: Mapping[str, pl.Series], rows: int) -> pl.DataFrame:
        not_offered = pl.lit(Verdict.NOT_OFFERED.value, DECISION)
        # Beside a column, because of constants alone Polars makes a single row.
        full = pl.select(pl.repeat(0, rows).alias("#")).with_columns(
            made[name].alias(name)
            if name in made
            else (not_offered if name.endswith(".decision") else pl.lit(None, kind)).alias(name)
            for name, kind in self.columns.items()
        )
        return full.select(list(self.columns))


def _spelled(spelling: Spelling, words: Sequence[NDArray[np.int64]]) -> Patterns:
    """Return sets of names, given as bits, as texts."""
    if len(words) == 1:
        met, places = distinct(words[0])
        keys = [(word,) for word in met.tolist()]
    else:
        rows, inverse = np.unique(np.stack(words), axis=1, return_inverse=True)
        keys, places = [tuple(row) for row in rows.T.tolist()], inverse.astype(np.int32)
    asked = [None if NO_SET in key else key for key in keys]
    counts = np.bincount(places, minlength=len(keys)).tolist()
    return spelling.patterns(asked, counts, pl.Series(places))
