"""Do the same work on each document in several processes, in order, with a bounded number of documents in memory."""

from collections.abc import Callable, Generator, Iterable, Iterator
from functools import partial
from typing import Any, TypeVar

from timeline.errors import DocumentError
from timeline.model import Document
from timeline.parallel.outcomes import Died, Done, Outcome, Raised, outcome_of
from timeline.parallel.workers import Workers

T = TypeVar("T")

_DOCUMENTS = 16  # in a batch at most: a task has an overhead of about 0.2 ms
_CHARACTERS = 64_000  # in a batch, after which it is closed
_AHEAD = 4  # batches for each worker, read before the first of them has an outcome

Batch = list[Document]


def result_of(outcome: Outcome) -> Any:
    """The value of a task that ended; the error of one that raised is raised."""
    match outcome:
        case Done(value):
            return value
        case Raised():
            raise outcome.restored()
        case Died():
            raise AssertionError("the death of a worker is a failure of its document")


def document_outcomes(documents: Iterable[Document], work: Callable[[Document], T], jobs: int) -> Generator[Outcome]:
    """The outcome of each document, in order; an error of `documents` is raised after those before it."""
    source = _UntilError(documents)
    for batch, outcome in _in_order(batches(source), partial(_batch_outcomes, work), jobs):
        match outcome:
            case Done(list() as outcomes):
                yield from outcomes
            case Died():
                yield from _one_by_one(batch, work)
            case _:
                yield outcome
    if source.error is not None:
        raise source.error


class _UntilError:
    """The documents up to an error, and the error itself."""

    def __init__(self, documents: Iterable[Document]) -> None:
        self._documents = documents
        self.error: Exception | None = None

    def __iter__(self) -> Iterator[Document]:
        try:
            yield from self._documents
        except Exception as error:  # noqa: BLE001 - raised by the reader of this object
            self.error = error


def _in_order(tasks: Iterable[Batch], work: Callable[[Batch], object], jobs: int) -> Iterator[tuple[Batch, Outcome]]:
    """Each batch with its outcome, in order."""
    numbered, is_over = enumerate(tasks), False
    pending, arrived = dict[int, Batch](), dict[int, Outcome]()
    with Workers(work, jobs) as workers:
        while not is_over or pending:
            while not is_over and workers.is_free and len(pending) < _AHEAD * jobs:
                number, batch = next(numbered, (0, None))
                if batch is None:
                    is_over = True
                else:
                    pending[number] = batch
                    workers.submit(number, batch)
            first = next(iter(pending), None)
            if first in arrived:
                yield pending.pop(first), arrived.pop(first)
            elif pending or not is_over:
                arrived.update(workers.wait())


def batches(documents: Iterable[Document]) -> Iterator[Batch]:
    """The documents in batches of about the same work.

    >>> [len(batch) for batch in batches([Document(str(n), "Rain.") for n in range(20)])]
    [16, 4]
    """
    batch: Batch = []
    characters = 0
    for document in documents:
        batch.append(document)
        characters += len(document.text)
        if len(batch) == _DOCUMENTS or characters >= _CHARACTERS:
            yield batch
            batch, characters = [], 0
    if batch:
        yield batch


def _batch_outcomes(work: Callable[[Document], object], batch: Batch) -> list[Done | Raised]:
    return [outcome_of(work, document) for document in batch]


def _one_by_one(batch: Batch, work: Callable[[Document], T]) -> Iterator[Outcome]:
    """The outcomes of a batch whose worker died: the document that kills a second worker is the one that failed."""
    for (document,), outcome in _in_order(([each] for each in batch), partial(_batch_outcomes, work), jobs=1):
        match outcome:
            case Done(list() as outcomes):
                yield from outcomes
            case Died():
                yield Raised(DocumentError(document.id, "process", ChildProcessError(str(outcome))), "")
