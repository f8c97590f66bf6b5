"""Engines: what runs the work on shards and on partitions. Each takes tasks one by one, and gives an outcome for each."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any

from timeline.errors import UseError
from timeline.parallel.outcomes import Died, Done, Outcome, Raised, outcome_of
from timeline.parallel.workers import Workers

Work = Callable[[Any], object]
NextTask = Callable[[], Any]
Step = tuple[list[tuple[Any, Outcome]], list[Any]]
"""What has ended since the last step, and what is in work."""

StartEngine = Callable[[Work, NextTask], Iterator[Step]]

_TICK = 1.0  # seconds between two looks at the progress
_PATIENCE = 15  # seconds to reach a scheduler


def here(work: Work, next_task: NextTask) -> Iterator[Step]:
    """In this process, one shard after another."""
    while (task := next_task()) is not None:
        yield [(task, outcome_of(work, task))], []


def in_processes(work: Work, next_task: NextTask, jobs: int) -> Iterator[Step]:
    """In several processes of this machine."""
    given: dict[int, Any] = {}
    number = 0
    with Workers(work, jobs) as workers:
        while True:
            while workers.is_free and (task := next_task()) is not None:
                given[number] = task
                workers.give(number, task)
                number += 1
            if not given and workers.is_free:
                return
            ended = [(given.pop(each), outcome) for each, outcome in workers.wait(_TICK)]
            yield ended, list(given.values())


@contextmanager
def on_dask(jobs: int, scheduler: str | None) -> Iterator[StartEngine]:
    """On a Dask cluster: the one at that address, or one of as many processes on this machine.

    Raises:
        UseError: Dask is not installed, or no scheduler answers.
    """
    with _client(jobs, scheduler) as client:
        yield partial(_steps_on_dask, client)


def _steps_on_dask(client: Any, work: Work, next_task: NextTask) -> Iterator[Step]:
    given: dict[Any, Any] = {}
    while True:
        while len(given) < 2 * max(1, sum(client.nthreads().values())) and (task := next_task()) is not None:
            given[client.submit(work, task, pure=False)] = task
        if not given:
            return
        yield [(given.pop(each), _outcome(each)) for each in _ended(given)], list(given.values())


def _client(jobs: int, scheduler: str | None) -> Any:
    try:
        from distributed import Client
    except ImportError:
        raise UseError("the engine dask needs dask", hint="pip install 'dateline[dask]'") from None
    if scheduler is None:
        return Client(n_workers=jobs, threads_per_worker=1, dashboard_address=None, timeout=_PATIENCE)
    try:
        return Client(scheduler, timeout=_PATIENCE)
    except (OSError, ValueError, TimeoutError) as error:
        raise UseError(f"no Dask scheduler answers at {scheduler}", hint="start one: dask scheduler") from error


def _ended(given: dict[Any, Any]) -> list[Any]:
    from distributed import wait

    try:
        return list(wait(list(given), timeout=_TICK, return_when="FIRST_COMPLETED").done)
    except TimeoutError:
        return []


def _outcome(future: Any) -> Outcome:
    from distributed import KilledWorker

    if future.status == "finished":
        return Done(future.result())
    error = future.exception()
    return Died(None) if isinstance(error, KilledWorker) else Raised(error, "")
