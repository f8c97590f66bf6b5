"""The moments of publication, at which a chart is anchored and the future begins."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from timeline.errors import UseError
from timeline.model import Stamp
from timeline.resolving.calendar import wall_clock
from timeline.view.display_zone import zone_of
from timeline.view.provenance import document_names, listed
from timeline.view.records import Record
from timeline.view.wording import moment_words
from timeline.view.words import say

_EPOCH = dt.datetime(1970, 1, 1)  # noqa: DTZ001  a wall clock has no zone
_MOST_NAMED = 6  # documents; the rest are counted


@dataclass(frozen=True, slots=True)
class Publication:
    """A moment at which documents were published.

    Attributes:
        moment: wall-clock second that divides past from future; the end of the day where only a day is known,
            so that "today" is not drawn as the future.
        words: the moment in words.
        year: its year, which dates leave out.
        documents: the names of the documents.
    """

    moment: int
    words: str
    year: int
    documents: tuple[str, ...] = ()

    @property
    def description(self) -> str:
        """The moment and its documents, in words."""
        named = listed(self.documents[:_MOST_NAMED], {})
        more = len(self.documents) - _MOST_NAMED
        published = say("published", words=self.words) + (f": {named}" if named else "")
        return say("and_more", words=published, count=more) if more > 0 else published


def given_publication(published: Stamp | str, zone: str | None) -> Publication:
    """The moment that the user gives.

    >>> given_publication("2023-07-28", None).words
    'Fri 28 Jul 2023'

    Raises:
        UseError: `published` is not a date.
    """
    given = _read(str(published), zone)
    if given is None:
        raise UseError(f"{str(published)!r} is not a date of publication", hint="write it as 2023-07-28")
    return given


def publications_in(records: list[Record], zone: str | None) -> list[Publication]:
    """The moments at which the documents of a table were published, the earliest first.

    >>> records = [{"published": f"2023-07-{day}", "document_id": day, "title": "", "sources": (day,)} for day in ("28", "27")]
    >>> [(one.words, one.documents) for one in publications_in(records, None)]
    [('Thu 27 Jul 2023', ('27',)), ('Fri 28 Jul 2023', ('28',))]
    """
    names = document_names(records)
    found: defaultdict[Publication, dict[str, None]] = defaultdict(dict)
    stamps: dict[str, Publication | None] = {}
    for document, stamp in dict.fromkeys(_stamps(records)):
        known = stamps.setdefault(stamp, _read(stamp, zone))
        if known:
            found[known][names.get(document, document)] = None
    made = [Publication(one.moment, one.words, one.year, tuple(documents)) for one, documents in found.items()]
    return sorted(made, key=lambda one: one.moment)


def middle_of(publications: list[Publication]) -> Publication:
    """The publication of the middle document: as many were published before it as after it.

    >>> middle_of([Publication(0, "a", 1970, ("x",)), Publication(1, "b", 1970, ("y", "z"))]).words
    'b'
    """
    each = [one for one in publications for _ in one.documents or ("",)]
    return each[(len(each) - 1) // 2]


def publication_words(published: Stamp | str) -> str:
    """The day of a publication in words; empty where it is no date.

    >>> publication_words("2023-07-28T18:30:00+09:00"), publication_words("")
    ('Fri 28 Jul 2023', '')
    """
    known = _read(str(published)[: len("2023-07-28")], None)
    return known.words if known else ""


def _stamps(records: Iterable[Record]) -> Iterable[tuple[str, str]]:
    """Each document with its publication; `first_reported` is the publication of the first source."""
    for record in records:
        yield record["document_id"], str(record["published"])
        first = record.get("first_reported")
        if first and len(record["sources"]) > 1:
            yield record["sources"][0], str(first)


def _read(text: str, zone: str | None) -> Publication | None:
    try:
        stamp = dt.datetime.fromisoformat(text)
    except ValueError:
        return None
    if stamp.tzinfo is not None:
        stamp = _local(stamp, zone)
    seconds = int((stamp - _EPOCH).total_seconds())
    is_day = len(text) <= len("2023-07-28")
    words = moment_words(seconds, clock=not is_day)
    return Publication(seconds + 86_400 if is_day else seconds, words, wall_clock(seconds).year)


def _local(stamp: dt.datetime, zone: str | None) -> dt.datetime:
    """The wall clock of a stamp in the display zone, otherwise in its own zone."""
    try:
        return stamp.astimezone(zone_of(zone or "") or stamp.tzinfo).replace(tzinfo=None)
    except OverflowError:  # the first or the last day there is
        return stamp.replace(tzinfo=None)
