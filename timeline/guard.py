"""Isolate unexpected errors: an error in one document does not stop the others."""

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
    """Turn unexpected errors into a `DocumentError` with the document and the stage.

    Raises:
        DocumentError: any error that is not a `TimelineError`, as its `__cause__`.

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


def each(documents: Iterable[S], function: Callable[[S], T], on_error: OnError | None) -> Iterator[T]:
    """Apply a function to each document; failures go to `on_error` or, without it, are raised.

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
            result = function(document)
        except DocumentError as error:
            if on_error is None:
                raise
            on_error(error)
        else:
            yield result
