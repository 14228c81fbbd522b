"""Where and with what something was measured."""

import os
import platform
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from datetime import datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

GIGABYTE = 1_000_000_000


def circumstances(distributions: Sequence[str], further: Mapping[str, str] | None = None) -> str:
    """Return day, versions, machine and load in sentences.

    Args:
        distributions: whose versions; those that are not installed are left out.
        further: versions known otherwise, by name.
    """
    versions = {"Python": platform.python_version()}
    for name in distributions:
        try:
            versions[name] = version(name)
        except PackageNotFoundError:
            continue
    versions |= further or {}
    listed = ", ".join(f"{name} {number}" for name, number in versions.items())
    day = datetime.now().astimezone().date()
    load = f", load {os.getloadavg()[0]:.1f} when begun" if hasattr(os, "getloadavg") else ""
    return f"{day}. {listed}; {machine()}{load}."


def machine() -> str:
    """Return processor, memory and system."""
    cpuinfo = Path("/proc/cpuinfo")
    lines = cpuinfo.read_text("utf-8").splitlines() if cpuinfo.exists() else []
    names = [line.split(":")[1].strip() for line in lines if line.startswith("model name")]
    processor = f"{len(names)} × {names[0]}" if names else platform.processor()
    held = ""
    if "SC_PHYS_PAGES" in getattr(os, "sysconf_names", {}):
        size = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
        held = f", {size / GIGABYTE:.0f} GB of memory"
    return f"{processor}{held}, {platform.system()} {platform.machine()}"


def compiler() -> dict[str, str]:
    """Return the version of gcc by its name, where there is one."""
    found = shutil.which("gcc")
    if found is None:
        return {}
    return {"gcc": subprocess.check_output([found, "-dumpfullversion"], text=True).strip()}
