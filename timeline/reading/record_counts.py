"""Count the records of a source that holds many, so that none is lost without a word."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from timeline.errors import FormatError, InputError
from timeline.model import Document


@dataclass(frozen=True, slots=True)
class RecordCount:
    """The records of a table, feed or JSON Lines file, and the documents that they became.

    Attributes:
        source: the name of the file.
        kind: row, record or entry.
        records: how many records the file has, without blank ones.
        documents: how many documents were read from them.
        note: what else should be checked.

    >>> print(RecordCount("news.csv", "row", 5, 4))
    news.csv: 5 rows, 4 documents (1 failed)
    """

    source: str
    kind: str
    records: int
    documents: int
    note: str = ""

    @property
    def differs(self) -> bool:
        """Whether a record became no document, or something should be checked."""
        return self.documents != self.records or bool(self.note)

    def __str__(self) -> str:
        failed = self.records - self.documents
        read = f"{_counted(self.records, self.kind)}, {_counted(self.documents, 'document')}"
        return (
            f"{self.source}: {read}{f' ({failed:,} failed)' if failed else ''}{f'; {self.note}' if self.note else ''}"
        )


def _counted(number: int, kind: str) -> str:
    return f"{number:,} {kind if number == 1 else _plural(kind)}"


def _plural(kind: str) -> str:
    return f"{kind[:-1]}ies" if kind.endswith("y") else f"{kind}s"


Outcome = Document | InputError | RecordCount
"""What a source yields: documents, errors as values, and at the end of many records their number."""


def counted(
    source: str, kind: str, records: Iterable[Document | InputError], note: Callable[[], str] = str
) -> Iterator[Outcome]:
    """The documents and errors of records, and at the end their number.

    Args:
        source: the name of the file.
        kind: row, record or entry.
        records: the document of each record that is not blank, or the error in it.
        note: returns what else should be checked, once all are read.

    >>> *_, count = counted("news.csv", "row", [Document("a", "Rain fell.")])
    >>> count.records, count.documents
    (1, 1)
    """
    number = documents = 0
    for outcome in records:
        number += 1
        documents += isinstance(outcome, Document)
        yield outcome
    if not number:
        yield FormatError(f"{source} has no {_plural(kind)}", hint=f"add {_an(kind)} for each document")
    yield RecordCount(source, kind, number, documents, note())


def _an(kind: str) -> str:
    return f"an {kind}" if kind[0] in "aeiou" else f"a {kind}"
