"""Every scenario file, case by case: decision, reasons, what is missing, amounts, rows."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from seido.coverage.exercised import clauses_of, given_in
from seido.intake.values.readers import parse_rate, parse_yen
from seido.rules.expr import Judgement, Requirement
from seido.rules.quantity import percent
from seido.rules.readings.decide.known import Known
from seido.rules.truth import NO
from seido.schemes.catalogue import find_scheme
from seido.screening import Decision, Verdict, applying_fees, applying_terms, may_hold, screen

HERE = Path(__file__).parent
VERDICTS = {
    "対象": Verdict.ELIGIBLE,
    "対象外": Verdict.INELIGIBLE,
    "未定": Verdict.UNDETERMINED,
    "取扱なし": Verdict.NOT_OFFERED,
}
FILE_KEYS = {"制度", "協会", "申込日", "共通の事実", "版", "事例"}
CASE_KEYS = {
    "名前",
    "根拠",
    "協会",
    "申込日",
    "事実",
    "判断の答え",
    "判定",
    "判断",
    "不足",
    "満たさない要件",
    "限度額",
    "借りられない理由",
    "保証割合",
    "料率",
    "期間",
    "書類",
    "義務",
}


def cases() -> Iterator[Any]:
    for path in sorted(HERE.glob("*/*.yaml")):
        file = yaml.safe_load(path.read_text("utf-8"))
        assert set(file) <= FILE_KEYS, f"{path}: {set(file) - FILE_KEYS}"
        for case in file["事例"]:
            assert set(case) <= CASE_KEYS, f"{path}: {set(case) - CASE_KEYS}"
            yield pytest.param(file, case, id=f"{path.stem}: {case['名前']}")


@pytest.mark.parametrize(("file", "case"), list(cases()))
def test_scenario(file: dict[str, Any], case: dict[str, Any]) -> None:
    assert case["根拠"]
    facts, as_of = given_in(file, case)
    scheme = find_scheme(file["制度"])
    assert set(case.get("判断の答え", {})) <= {
        each.name for each in clauses_of(scheme) if isinstance(each, Judgement)
    }
    screening = screen(facts, as_of, [scheme], corporation=case.get("協会", file.get("協会")))
    (decision,) = screening.decisions
    assert decision.verdict is VERDICTS[case["判定"]]
    assert {each.name for each in decision.judgements} == set(
        case.get("判断", [each.name for each in decision.judgements])
    )
    if decision.verdict is Verdict.UNDETERMINED or "不足" in case:
        assert decision.missing == set(case["不足"])
    if decision.verdict is Verdict.INELIGIBLE or "満たさない要件" in case:
        assert set(case["満たさない要件"]) <= failing(decision)
    check_amounts(case, decision, screening.known)
    check_rows(case, decision, screening.known)


def check_rows(case: dict[str, Any], decision: Decision, known: Known) -> None:
    edition = decision.edition
    if "期間" in case:
        assert [row.months for row in applying_terms(decision, known)] == case["期間"]
    if "書類" in case:
        assert edition is not None
        assert [e.id for e in edition.documents if may_hold(e.when, known)] == case["書類"]
    if "義務" in case:
        assert edition is not None
        assert [e.id for e in edition.duties if may_hold(e.when, known)] == case["義務"]


def check_amounts(case: dict[str, Any], decision: Decision, known: Known) -> None:
    if "限度額" in case:
        assert decision.limit is not None
        assert decision.limit.low == decision.limit.high == parse_yen(case["限度額"])
    if "借りられない理由" in case:
        assert [each.words.ja for each in decision.barriers] == case["借りられない理由"]
    if "保証割合" in case:
        assert decision.coverage is not None
        assert (
            decision.coverage.low
            == decision.coverage.high
            == parse_rate(case["保証割合"], "percent")
        )
    if "料率" in case:
        rows = applying_fees(decision, known)
        borne = sorted(rate.borrower for row in rows for rate in row.of_class(None))
        assert [*borne[:1], *borne[-1:]] == [percent(str(each)) for each in case["料率"]]


def failing(decision: Decision) -> set[str]:
    assert decision.trace is not None
    return {
        trace.node.name
        for trace in decision.trace.walk()
        if isinstance(trace.node, Requirement | Judgement) and trace.truth is NO
    }
