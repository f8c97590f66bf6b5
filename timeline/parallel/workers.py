"""Worker processes, each with one task at a time.

Neither `multiprocessing.Pool` nor `ProcessPoolExecutor` does what users need here: the first hangs when the system kills a
worker for its memory, the second then loses the tasks of all workers, and cannot be ended at once on Ctrl-C.

Processes are spawned and not forked: that works the same everywhere, and copies no locks of threads in notebooks.
"""

import multiprocessing
import signal
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Any, Self

from timeline.errors import UseError
from timeline.garbage import collect_rarely
from timeline.parallel.outcomes import Died, Outcome, outcome_of

_GUARD = "in a script of your own, call it below: if __name__ == '__main__':"


class Workers:
    """A fixed number of worker processes; one that dies is replaced.

    Args:
        work: called with the arguments of each task in a worker; it and they must be picklable.
        count: how many.

    Raises:
        UseError: processes cannot be started here.
    """

    def __init__(self, work: Callable[..., object], count: int) -> None:
        self._work = work
        self._count = count
        self._processes: dict[Connection, BaseProcess] = {}
        self._starting: set[Connection] = set()
        self._idle: list[Connection] = []
        self._tasks: dict[Connection, int] = {}

    def __enter__(self) -> Self:
        if multiprocessing.current_process().daemon:
            raise UseError("a worker process cannot start others", hint="leave out jobs inside it")
        for _ in range(self._count):
            self._start()
        return self

    def __exit__(self, *error: object) -> None:
        """End all workers at once, whatever they are doing."""
        for connection, process in self._processes.items():
            process.terminate()
            connection.close()
        for process in self._processes.values():
            process.join()

    @property
    def is_free(self) -> bool:
        """Whether a worker is free for a task."""
        return bool(self._idle)

    def submit(self, number: int, *task: object) -> None:
        """Send the arguments of a task to a free worker; its outcome will have this number."""
        connection = self._idle.pop()
        self._tasks[connection] = number
        with suppress(ConnectionError):  # the worker died while it was idle, which `wait` finds
            connection.send(task)

    def wait(self, timeout: float | None = None) -> list[tuple[int, Outcome]]:
        """Wait, and return the outcomes that arrived; none if only a new worker became free, or the time is over.

        Raises:
            UseError: a worker cannot be started.
        """
        arrived = (self._received(each) for each in wait([*self._starting, *self._tasks], timeout))
        return [outcome for outcome in arrived if outcome is not None]

    def _start(self) -> None:
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(target=_serve, args=(theirs, self._work), daemon=True)
        process.start()
        theirs.close()  # so that the connection ends with the process
        self._processes[ours] = process
        self._starting.add(ours)

    def _received(self, connection: Any) -> tuple[int, Outcome] | None:
        try:
            message = connection.recv()
        except (EOFError, ConnectionError):
            return self._replaced(connection)
        self._idle.append(connection)
        if connection in self._starting:
            self._starting.remove(connection)
            return None
        return self._tasks.pop(connection), message

    def _replaced(self, connection: Connection) -> tuple[int, Outcome]:
        """The outcome of the task of a dead worker, after another has started in its place."""
        if connection in self._starting:
            raise UseError("a worker process did not start", hint=_GUARD)
        process = self._processes.pop(connection)
        connection.close()
        process.join()
        self._start()
        return self._tasks.pop(connection), Died(process.exitcode)


def _serve(connection: Connection, work: Callable[..., object]) -> None:
    """Do one task after another until the other end closes; Ctrl-C is for the process that waits."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    collect_rarely()
    connection.send(None)  # it has loaded the program
    while True:
        try:
            task = connection.recv()
            connection.send(outcome_of(work, *task))
        except (EOFError, ConnectionError):
            return
