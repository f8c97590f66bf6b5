"""Run a step of merging on an engine, task by task."""

from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from timeline.corpora.engines import StartEngine
from timeline.errors import OutputError
from timeline.parallel.outcomes import Done, Raised

T = TypeVar("T")
R = TypeVar("R")


def mapped(steps: StartEngine, work: Callable[[T], R], tasks: Iterable[T]) -> Iterator[R]:
    """The results of all tasks, in the order in which they end; a task whose process is killed has a second try.

    Args:
        steps: starts an engine.
        work: picklable.
        tasks: picklable and hashable; `str` names one.

    Raises:
        OutputError: a file cannot be written, memory ran out, or a process was killed twice at the same task.
    """
    waiting, again = deque(tasks), Counter[T]()

    def next_task() -> T | None:
        return waiting.popleft() if waiting else None

    for ended, _ in steps(work, next_task):
        for task, outcome in ended:
            match outcome:
                case Done(result):
                    yield result  # type: ignore[misc]
                case Raised(MemoryError()):
                    raise OutputError(f"{task} cannot be merged: memory ran out", hint="use fewer jobs")
                case Raised():
                    raise outcome.restored()
                case _ if again[task]:
                    raise OutputError(f"{task} cannot be merged: {outcome}", hint="use fewer jobs")
                case _:
                    again[task] += 1
                    waiting.append(task)
