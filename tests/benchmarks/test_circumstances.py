"""A measurement says with what and where it was made."""

import platform

from benchmarks.circumstances import circumstances, machine


def test_versions_and_machine_are_told() -> None:
    told = circumstances(("pytest", "no-such-distribution"), {"gcc": "0.0"})
    assert f"Python {platform.python_version()}, pytest " in told
    assert "gcc 0.0" in told
    assert machine() in told
    assert "no-such-distribution" not in told
