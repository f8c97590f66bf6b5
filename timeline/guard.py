"""An unexpected error in one document is a failure of that document: the others go on."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from timeline.errors import DocumentError, InputError, TimelineError
from timeline.model import Document

S = TypeVar("S")
T = TypeVar("T")
OnError = Callable[[InputError], None]


@contextmanager
def guarded(document: Document, stage: str) -> Iterator[None]:
    """Name the document and the stage in which an unexpected error was raised.

    Raises:
        DocumentError: an error that is not in the tree of `timeline.errors`, which is its `__cause__`.

    >>> with guarded(Document("a", "Rain fell."), "tagging"):  # doctest: +ELLIPSIS
    ...     [][0]
    Traceback (most recent call last):
    timeline.errors.DocumentError: a: tagging: IndexError: list index out of range (unexpected: ...)
    """
    try:
        yield
    except TimelineError:
        raise
    except Exception as error:
        raise DocumentError(document.id, stage, error) from error


def each(documents: Iterable[S], work: Callable[[S], T], on_error: OnError | None) -> Iterator[T]:
    """The outcome of the work on each document, as read or as tagged; failures go to `on_error`, and without it they are raised.

    >>> failures = []
    >>> def tenth(document):
    ...     with guarded(document, "counting"):
    ...         return document.text[9]
    >>> list(each([Document("a", "Rain"), Document("b", "Rain fell.")], tenth, failures.append))
    ['.']
    >>> [(error.document_id, error.stage) for error in failures]
    [('a', 'counting')]
    """
    for document in documents:
        try:
            outcome = work(document)
        except DocumentError as error:
            if on_error is None:
                raise
            on_error(error)
        else:
            yield outcome
