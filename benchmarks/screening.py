"""Measures one business's screening beside three peers, and what else a user waits for.

Run it as ``python benchmarks/screening.py`` with the extra ``bench`` installed. It refuses to
compare anything before all have given the same answers.
"""

import importlib
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))  # so that it runs as a file

from benchmarks.businesses import businesses  # noqa: E402
from benchmarks.circumstances import circumstances  # noqa: E402
from benchmarks.peers import plain_python  # noqa: E402
from benchmarks.timing import Contender, Spread, ratios, rounds, spread, table  # noqa: E402

from seido.answers.receipts import receipt  # noqa: E402
from seido.facts.vocabulary import LEXICON  # noqa: E402
from seido.intake.business import read_business  # noqa: E402
from seido.interview import Interview  # noqa: E402
from seido.repairing import repairs  # noqa: E402
from seido.rules.readings.words.explain import explain  # noqa: E402
from seido.rules.values import Exact, Facts  # noqa: E402
from seido.schemes.catalogue import all_schemes, find_scheme  # noqa: E402
from seido.screening import Screening, Verdict, screen  # noqa: E402

SCHEMES = tuple(find_scheme(each) for each in plain_python.SCHEMES)
STATED = (date(2016, 4, 1), date(2022, 8, 31), date(2026, 4, 1))
"""The editions whose rules the peers hold."""

AS_OF = date(2026, 11, 21)
ROUNDS, AGREEING, FEW = 21, 300, 20
OURS = "seido, with trace"

Business = dict[str, Exact]


def main() -> None:
    """Check that all agree, then time them and print the tables."""
    _stay_on_one_core()
    zen, openfisca = _peer("zen_peer"), _peer("openfisca_peer")
    drawn = businesses(AGREEING)
    _check_editions(drawn)
    _check_agreement(drawn, zen, openfisca)
    print(circumstances(("seido", "zen-engine", "openfisca-core", "numpy")))
    print(f"\nAll agree on {AGREEING} businesses.\n")
    print(_compared(_contenders(drawn, zen, openfisca)))
    print(f"\n{_alone()}")
    print(f"\n{_imports()}")


def _stay_on_one_core() -> None:
    """Keep the process where it is: zen-engine takes twice as long where its threads may move."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})


def _peer(name: str) -> ModuleType:
    try:
        return importlib.import_module(f"benchmarks.peers.{name}")
    except ModuleNotFoundError as error:
        raise SystemExit(
            f"{error.name} is not installed; install the peers with: pip install -e '.[bench]'"
        ) from error


# Agreement


def _check_editions(drawn: list[Business]) -> None:
    for day in {_day(business) for business in drawn}:
        for scheme, stated in zip(SCHEMES, STATED, strict=True):
            edition = scheme.edition_on(day)
            if edition is None or edition.stated_on != stated:
                raise SystemExit(f"{scheme.id}: on {day} the terms of {stated} are not in force")


def _check_agreement(drawn: list[Business], zen: ModuleType, openfisca: ModuleType) -> None:
    wrong = []
    for place, business in enumerate(drawn):
        plain = {name: rule(business)[0] for name, rule in plain_python.SCHEMES.items()}
        given = zen.given(business)
        graph, packed = (
            zen.answers(zen.screen(given, trace=True, decision=each))
            for each in (zen.GRAPH, zen.PACKED)
        )
        fisca = openfisca.answers(openfisca.screen(openfisca.given(business), trace=True))
        found = {"seido": _answers(_screened(business)), "zen graph": graph, "zen packed": packed}
        for name, answers in {**found, "openfisca": fisca}.items():
            if answers != plain:
                wrong.append(f"business {place}: plain Python {plain}, {name} {answers}")
    if wrong:
        raise SystemExit("nothing is compared, as the answers differ:\n" + "\n".join(wrong))


def _screened(business: Mapping[str, Exact]) -> Screening:
    return screen(business, _day(business), SCHEMES)


def _day(business: Mapping[str, Exact]) -> date:
    as_of = business["as_of"]
    assert isinstance(as_of, date)
    return as_of


def _answers(screening: Screening) -> dict[str, bool]:
    return {each.scheme.id: each.verdict is Verdict.ELIGIBLE for each in screening.decisions}


# One business, three schemes, beside the peers


def _contenders(
    drawn: list[Business], zen: ModuleType, openfisca: ModuleType
) -> dict[str, Contender]:
    given = [zen.given(business) for business in drawn]
    cases = [openfisca.given(business) for business in drawn[:FEW]]

    def graph(form: str, *, trace: bool) -> Contender:
        decision = getattr(zen, form)
        return Contender(lambda each: zen.screen(each, trace=trace, decision=decision), given)

    def simulation(*, trace: bool) -> Contender:
        return Contender(lambda each: openfisca.screen(each, trace=trace), cases)

    return {
        OURS: Contender(_screened, drawn),
        "seido, with trace and limits": Contender(lambda each: _limits(_screened(each)), drawn),
        "seido, with every line in words": Contender(lambda each: _words(_screened(each)), drawn),
        "plain Python, failing clauses": Contender(_by_hand, drawn),
        "zen-engine, graph, with trace": graph("GRAPH", trace=True),
        "zen-engine, graph": graph("GRAPH", trace=False),
        "zen-engine, one node, with trace": graph("PACKED", trace=True),
        "zen-engine, one node": graph("PACKED", trace=False),
        "openfisca-core, with trace": simulation(trace=True),
        "openfisca-core": simulation(trace=False),
        "openfisca-core, 300 in one simulation": Contender(
            openfisca.screen_together, [drawn], len(drawn)
        ),
    }


def _by_hand(business: Business) -> list[plain_python.Answer]:
    return [rule(business) for rule in plain_python.SCHEMES.values()]


def _limits(screening: Screening) -> list[object]:
    return [(each.limit, each.coverage) for each in screening.decisions]


def _words(screening: Screening) -> list[object]:
    return [
        explain(each.trace, screening.known, LEXICON, "ja")
        for each in screening.decisions
        if each.trace is not None
    ]


def _compared(contenders: Mapping[str, Contender]) -> str:
    taken = rounds(contenders, ROUNDS)
    beside = ratios(taken, OURS)
    fastest = min(taken[OURS])
    rows = [
        (*_row(name, times, 1_000_000), _times(beside[name], 1), _short(min(times) / fastest))
        for name, times in taken.items()
    ]
    first = "times the first row"
    heads = ("one business, three schemes", "µs", "fastest", first, f"{first}, fastest")
    return table(heads, rows)


# What else a user waits for


def _alone() -> str:
    bond_maker, flooded_shop = (
        read_business(ROOT / "examples" / name).facts
        for name in ("bond-maker.toml", "flooded-shop.csv")
    )
    schemes = all_schemes()
    bond = [find_scheme("specified-bond-guarantee")]

    def asked(facts: Facts) -> object:
        return Interview(dict(facts), AS_OF).next_question()

    def repaired(facts: Facts) -> object:
        screening = screen(facts, AS_OF, bond)
        return repairs(screening, screening.decisions[0])

    def all_repaired(screening: Screening) -> object:
        return [repairs(screening, each) for each in screening.decisions]

    contenders = {
        "screening, nothing known": Contender(lambda each: screen(each, AS_OF), [{}] * 5),
        "screening, a business's accounts known": Contender(
            lambda each: screen(each, AS_OF), [bond_maker] * 5
        ),
        "the same, with every line in words": Contender(
            lambda each: _words(screen(each, AS_OF)), [bond_maker]
        ),
        "the same, as a receipt": Contender(
            lambda each: receipt(screen(each, AS_OF)), [bond_maker]
        ),
        "next question, nothing known": Contender(asked, [{}]),
        "next question, a business's accounts known": Contender(asked, [bond_maker]),
        "repair of one refused scheme": Contender(repaired, [flooded_shop]),
        "repair of every refused scheme": Contender(all_repaired, [screen(flooded_shop, AS_OF)]),
    }
    taken = rounds(contenders, ROUNDS)
    rows = [_row(name, times, 1_000) for name, times in taken.items()]
    return table((f"the whole catalogue, {len(schemes)} schemes", "ms", "fastest"), rows)


_IMPORTS = {
    "import seido": "import seido",
    "import seido.screening": "import seido.screening",
    "import seido.screening, and the whole catalogue": (
        "from seido.schemes.catalogue import all_schemes; import seido.screening; all_schemes()"
    ),
    "import zen": "import zen",
    "import openfisca_core.model_api": "import openfisca_core.model_api",
}


def _imports() -> str:
    with TemporaryDirectory() as compiled:
        # As installed: compiled once, in the round that is not counted.
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": compiled}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)

        def seconds(code: str) -> float:
            timed = f"from time import perf_counter as t; s = t(); {code}; print(t() - s)"
            command = [sys.executable, "-c", timed]
            return float(subprocess.check_output(command, text=True, env=environment))

        taken = [[seconds(code) for code in _IMPORTS.values()] for _ in range(11)][1:]
    rows = [
        _row(name, times, 1_000)
        for name, times in zip(_IMPORTS, zip(*taken, strict=True), strict=True)
    ]
    return table(("in a fresh interpreter", "ms", "fastest"), rows)


# The tables


def _row(name: str, times: Sequence[float], unit: float) -> tuple[str, str, str]:
    return name, _times(spread(times), unit), _short(min(times) * unit)


def _times(found: Spread, unit: float) -> str:
    """Return the median, with the quartiles."""
    low, median, high = (_short(each * unit) for each in (found.low, found.median, found.high))
    return f"{median} ({low}–{high})"


def _short(number: float) -> str:
    digits = 0 if number >= 100 else 1 if number >= 10 else 2
    return f"{number:,.{digits}f}"


if __name__ == "__main__":
    main()
