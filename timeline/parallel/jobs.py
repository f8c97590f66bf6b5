"""The number of processes that a user asks for."""

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from typing import TypeVar

from timeline.errors import UseError
from timeline.guard import OnError, each
from timeline.model import Document

T = TypeVar("T")


def jobs_named(jobs: int) -> int:
    """The number of worker processes: as given, or one for each available core.

    Raises:
        UseError: the number is negative.

    >>> jobs_named(3), jobs_named(0) >= 1
    (3, True)
    """
    if jobs < 0:
        raise UseError(f"the number of jobs is {jobs}", hint="write 0 for one a core")
    return jobs or (len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1)


def each_in_jobs(
    documents: Iterable[Document], work: Callable[[Document], T], on_error: OnError | None, jobs: int
) -> Iterator[T]:
    """Apply a function to each document as `each` does, in this process or in several.

    Args:
        documents: read as they are needed.
        work: picklable, where `jobs` is not 1.
        on_error: called with each failure; without it the failure is raised.
        jobs: the number of processes; 0 for one a core.

    Raises:
        UseError: `jobs` is negative, or processes cannot be started here.

    >>> list(each_in_jobs([Document("a", "Rain"), Document("b", "Snow fell.")], str, None, jobs=1))[0][:16]
    "Document(id='a',"
    """
    number = jobs_named(jobs)
    if number == 1:
        return each(documents, work, on_error)
    return _each_of_several(documents, work, on_error, number)


def _each_of_several(
    documents: Iterable[Document], work: Callable[[Document], T], on_error: OnError | None, number: int
) -> Iterator[T]:
    """As `each_in_jobs`; the processes end with this generator, also when it raises."""
    from timeline.parallel.ordered import document_outcomes, result_of

    with closing(document_outcomes(documents, work, number)) as outcomes:
        yield from each(outcomes, result_of, on_error)
