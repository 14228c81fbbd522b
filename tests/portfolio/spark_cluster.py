"""A stand-alone cluster of Spark on this machine: a master and two workers, from the package."""

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from time import monotonic, sleep
from urllib.request import urlopen

import pytest

HERE = "127.0.0.1"
WORKERS = 2
_MOST_SECONDS = 90


@contextmanager
def cluster(folder: Path) -> Iterator[str]:
    """Open a cluster, whose workers have a core each; yields its address."""
    pyspark = pytest.importorskip("pyspark")
    home = Path(pyspark.__file__).parent
    port, page = _free_port(), _free_port()
    address = f"spark://{HERE}:{port}"
    master = ["master.Master", "--host", HERE, "--port", str(port), "--webui-port", str(page)]
    worker = ["worker.Worker", "--host", HERE, "--cores", "1", "--memory", "1g"]
    worker += ["--webui-port", "0", "--work-dir", str(folder / "work"), address]
    with ExitStack() as stack, (folder / "cluster.log").open("w") as log:
        for name, *options in (master, *[worker] * WORKERS):
            command = [
                str(home / "bin" / "spark-class"),
                f"org.apache.spark.deploy.{name}",
                *options,
            ]
            environment = {**os.environ, "SPARK_HOME": str(home), "SPARK_LOCAL_IP": HERE}
            environment["SPARK_DAEMON_JAVA_OPTS"] = "-XX:TieredStopAtLevel=1"  # they live shortly
            started = subprocess.Popen(command, stdout=log, stderr=log, env=environment)  # noqa: S603
            stack.callback(started.wait)
            stack.callback(started.kill)
        _wait_for_workers(f"http://{HERE}:{page}/json/")
        yield address


def _free_port() -> int:
    with socket.socket() as found:
        found.bind((HERE, 0))
        port: int = found.getsockname()[1]
        return port


def _wait_for_workers(page: str) -> None:
    last = monotonic() + _MOST_SECONDS
    while monotonic() < last:
        sleep(0.5)
        try:
            with urlopen(page) as told:  # noqa: S310 - this machine's own
                if told.read().decode().count('"ALIVE"') > WORKERS:
                    return  # the master says it of itself too
        except OSError:
            continue
    pytest.fail("the cluster did not start")


def seido(*arguments: object) -> subprocess.CompletedProcess[str]:
    """Return what the command of that name does in a process of its own, as on a terminal."""
    script = "from seido.cli.main import main; main()"
    return subprocess.run(  # noqa: S603
        [sys.executable, "-c", script, *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "SPARK_LOCAL_IP": HERE},
    )
