"""Engines run the work on shards and partitions: each takes tasks one by one and yields an outcome for every task."""

import logging
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import cache, partial
from itertools import count
from typing import Any

from timeline.corpora.small_arrow import load_small_arrow
from timeline.errors import UseError
from timeline.garbage import collect_rarely
from timeline.parallel.outcomes import Died, Done, Outcome, Raised, outcome_of
from timeline.parallel.workers import Workers

Work = Callable[[Any], object]
NextTask = Callable[[], Any]
Step = tuple[list[tuple[Any, Outcome]], list[Any]]
"""The tasks that ended since the last step, with their outcomes, and the tasks in progress."""

StartEngine = Callable[[Work, NextTask], Iterator[Step]]

_TICK = 1.0  # seconds between two reports of progress
_PATIENCE = 15  # seconds within which a scheduler must answer
# A cluster of our own neither samples what its workers do nor watches their memory: that took a twelfth of a core.
_UNWATCHED = {"distributed.worker.profile.enabled": False, "distributed.admin.tick.interval": "1s"}


def here(work: Work, next_task: NextTask) -> Iterator[Step]:
    """Run the tasks in this process, one after another."""
    while (task := next_task()) is not None:
        yield [(task, outcome_of(work, task))], []


@contextmanager
def in_processes(jobs: int) -> Iterator[StartEngine]:
    """Run the tasks in several processes of this machine, which start with the first task and end with the block."""
    with ExitStack() as stack:
        yield partial(_steps_of_workers, cache(lambda: stack.enter_context(Workers(_settled, jobs))), count())


def _steps_of_workers(
    started: Callable[[], Workers], numbers: Iterator[int], work: Work, next_task: NextTask
) -> Iterator[Step]:
    pending: dict[int, Any] = {}
    waiting = next_task()
    while waiting is not None or pending:
        if waiting is not None and started().is_free:
            number = next(numbers)
            pending[number] = waiting
            started().submit(number, work, waiting)
            waiting = next_task()
            continue
        outcomes = started().wait(_TICK)  # those of tasks that an earlier caller gave up are no longer wanted
        ended = [(pending.pop(number), outcome) for number, outcome in outcomes if number in pending]
        yield ended, list(pending.values())
        waiting = next_task() if waiting is None else waiting


def _settled(work: Work, task: Any) -> object:
    """The result of a task in a worker of our own."""
    _settle()
    return work(task)


@cache
def _settle() -> None:
    """Prepare a worker once: what it has loaded by now is never garbage."""
    load_small_arrow()
    collect_rarely()


@contextmanager
def on_dask(jobs: int, scheduler: str | None) -> Iterator[StartEngine]:
    """Run the tasks on a Dask cluster: the one at an address, or a new one of several processes on this machine.

    Raises:
        UseError: Dask is not installed, or no scheduler answers.
    """
    with _client(jobs, scheduler) as client:
        yield partial(_steps_on_dask, client, scheduler is None)


def _steps_on_dask(client: Any, is_own: bool, work: Work, next_task: NextTask) -> Iterator[Step]:
    pending: dict[Any, Any] = {}
    while True:
        while len(pending) < 2 * max(1, sum(client.nthreads().values())) and (task := next_task()) is not None:
            call = (_settled, work, task) if is_own else (work, task)
            pending[client.submit(*call, pure=False)] = task
        if not pending:
            return
        yield [(pending.pop(each), _outcome(each)) for each in _ended(pending)], list(pending.values())


def _client(jobs: int, scheduler: str | None) -> Any:
    try:
        import dask.config
        from distributed import Client
    except ImportError:
        raise UseError("the engine dask needs dask", hint="pip install 'dateline[dask]'") from None
    if scheduler is None:
        with dask.config.set(_UNWATCHED):
            return Client(
                n_workers=jobs,
                threads_per_worker=1,
                memory_limit=0,
                dashboard_address=None,
                timeout=_PATIENCE,
                silence_logs=logging.CRITICAL,  # failures are reported by their shards
            )
    try:
        return Client(scheduler, timeout=_PATIENCE)
    except (OSError, ValueError, TimeoutError) as error:
        raise UseError(f"no Dask scheduler answers at {scheduler}", hint="start one: dask scheduler") from error


def _ended(pending: dict[Any, Any]) -> list[Any]:
    from distributed import wait

    try:
        return list(wait(list(pending), timeout=_TICK, return_when="FIRST_COMPLETED").done)
    except TimeoutError:
        return []


def _outcome(future: Any) -> Outcome:
    from distributed import KilledWorker

    if future.status == "finished":
        return Done(future.result())
    error = future.exception()
    return Died(None) if isinstance(error, KilledWorker) else Raised(error, "")
