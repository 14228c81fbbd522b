"""A portfolio carried by Spark: its tasks are the ordinary job over slices of rows.

Spark takes work to where there are cores, and does again what a lost worker had in hand.
"""

from collections.abc import Callable, Iterator

from seido.portfolio.engines.carrier import Slices, run_carried
from seido.portfolio.engines.spark_session import FAILURES, reason, spark_context
from seido.portfolio.run import Job
from seido.portfolio.summary import Summary
from seido.refusal import refused


def run_on_spark(
    job: Job,
    master: str,
    started: Callable[[int], None] = lambda _: None,
    advanced: Callable[[int], None] = lambda _: None,
) -> Summary:
    """Return what a portfolio comes to, its result written as ``run`` writes it.

    Args:
        job: what to do; its file and the place of its result are where every worker sees them.
        master: ``spark://host:port``, or ``local[2]`` for a Spark within this program on two cores.
        started: told how many rows there are.
        advanced: told how many rows more are done and in their place.

    Raises:
        Refused: as ``run``, and where there is no Spark or work in it has failed.
    """

    def carry(work: Callable[[range], str], slices: Slices) -> Iterator[str]:
        with spark_context(master) as context:
            tasks = context.parallelize(slices, max(1, len(slices))).map(work)
            try:
                done = tasks.collect()
            except FAILURES as error:
                why = reason(error)
                raise refused(
                    f"Sparkの中で失敗しました（{why}）", f"it failed in Spark: {why}", "--engine"
                ) from error
        yield from done

    return run_carried(job, carry, started, advanced)
