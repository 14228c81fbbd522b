"""Peers beside one another: a table of times, the aims, and nothing where answers differ."""

import pytest

pytest.importorskip("numba", reason="the peers are an extra: pip install 'seido[bench]'")

from benchmarks.bulk_peers import BY_HAND, PEERS, Peer

from benchmarks import bulk_compared

OURS = PEERS[0]
HAND = next(each for each in PEERS if each.name == BY_HAND)


def test_times_and_aims_are_told() -> None:
    found = bulk_compared.report([OURS, HAND], 200, 3)
    assert "200 businesses; 3 rounds, all agree on every row." in found
    assert f"| {OURS.name} | " in found
    assert (
        f"| {OURS.name} beside {BY_HAND} | a tenth missing | at most 1.3 times as long |" in found
    )
    assert "GB/s" in found


def test_nothing_is_compared_where_answers_differ() -> None:
    def mistaken(given: object) -> object:
        ready = HAND.start(given)  # type: ignore[arg-type]
        return ready._replace(decisions=lambda found: -ready.decisions(found))

    other = Peer("mistaken", mistaken)  # type: ignore[arg-type]
    with pytest.raises(SystemExit, match="mistaken: specified_bond differs"):
        bulk_compared.report([OURS, other], 200, 3)


def test_who_is_not_here_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    absent = Peer("policyengine-core", OURS.start, "no_such_module")
    peers = bulk_compared.present(None, absent)
    assert absent not in peers
    assert "--policyengine" in capsys.readouterr().err
    assert absent in bulk_compared.present("python", absent)
