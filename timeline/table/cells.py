"""Document ids and contested days as cells of text: easy to read, unambiguous, and read back exactly.

An id is in double quotation marks where it could be mistaken for more or less than one id; quotation marks in it are
then doubled, as in CSV. Cells are text because everything that takes a table (CSV, Excel, SQL) can hold text.
"""

import re
from collections.abc import Iterable

from timeline.merging.merged_event import CountReading, DateReading
from timeline.resolving.calendar import day_number, is_day, iso_day

_QUOTED = r'"(?:[^"]|"")*"'
_IN_LIST = re.compile(rf"(?:\s*({_QUOTED})\s*|([^;]*))(?:;|\Z)")
_BARE_IN_LIST = re.compile(r'(?![\s"])[^;]+(?<!\s)')
_BARE_IN_READING = re.compile(r'(?![\s"])[^,()]+(?<!\s)')
_IN_READING = re.compile(rf"({_QUOTED})|({_BARE_IN_READING.pattern})")
_ID = rf"(?:{_QUOTED}|{_BARE_IN_READING.pattern})"
_READING = re.compile(rf"(?:\A| / )([+-]?\d{{4,9}})-(\d\d)-(\d\d) \(({_ID}(?:, {_ID})*)\)(?= / |\Z)")


def ids_cell(ids: Iterable[str]) -> str:
    """Ids as one cell.

    >>> ids_cell(["a", "b, c.txt", "d; e.txt"])
    'a; b, c.txt; "d; e.txt"'
    """
    return "; ".join(_quoted(each, _BARE_IN_LIST) for each in ids)


def ids_in(cell: str) -> tuple[str, ...]:
    """The ids in a cell.

    >>> ids_in('a; b, c.txt; "d; e.txt"')
    ('a', 'b, c.txt', 'd; e.txt')
    """
    return tuple(_unquoted(match) for match in _IN_LIST.finditer(cell) if match[1] or match[2].strip())


def contested_cell(readings: Iterable[DateReading]) -> str:
    """The days that documents give for one event as one cell.

    >>> contested_cell([DateReading(0, ("a", "b")), DateReading(1, ("c (2).txt",))])
    '1970-01-01 (a, b) / 1970-01-02 ("c (2).txt")'
    """
    return " / ".join(
        f"{iso_day(reading.day)} ({', '.join(_quoted(each, _BARE_IN_READING) for each in reading.documents)})"
        for reading in readings
    )


def counts_cell(counts: Iterable[CountReading]) -> str:
    """The counts that documents give for one event as one cell.

    >>> counts_cell([CountReading("12 people", ("a",)), CountReading("19 people", ("b", "c"))])
    '12 people (a) / 19 people (b, c)'
    """
    return " / ".join(
        f"{count.words} ({', '.join(_quoted(each, _BARE_IN_READING) for each in count.documents)})" for count in counts
    )


def readings_in(cell: str) -> tuple[DateReading, ...]:
    """The days in a cell; none where it holds anything else.

    >>> readings_in('1970-01-01 (a, b) / 1970-01-02 ("c (2).txt")')
    (DateReading(day=0, documents=('a', 'b')), DateReading(day=1, documents=('c (2).txt',)))
    >>> readings_in("some sources disagree")
    ()
    """
    found = (((int(match[1]), int(match[2]), int(match[3])), match[4]) for match in _READING.finditer(cell))
    return tuple(
        DateReading(day_number(*day), tuple(map(_unquoted, _IN_READING.finditer(documents))))
        for day, documents in found
        if is_day(*day)
    )


def _quoted(document_id: str, bare: re.Pattern[str]) -> str:
    return document_id if bare.fullmatch(document_id) else '"' + document_id.replace('"', '""') + '"'


def _unquoted(match: re.Match[str]) -> str:
    return match[2].strip() if match[1] is None else match[1][1:-1].replace('""', '"')
