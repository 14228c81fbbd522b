"""The quick run prints what the long one does."""

import pytest

pytest.importorskip("numba", reason="the peers are an extra: pip install 'seido[bench]'")

from benchmarks.bulk import main
from benchmarks.peers.bulk_terms import DECISIONS


def test_the_quick_run_beside_peers_prints_versions_and_tables(
    capsys: pytest.CaptureFixture[str],
) -> None:
    main(["--quick", "--part", "peers"])
    printed = capsys.readouterr().out
    assert "polars " in printed.splitlines()[0]
    assert "all agree on every row" in printed
    assert f"| {len(DECISIONS)} decisions on 25 columns |" in printed
