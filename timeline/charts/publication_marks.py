"""The moments of publication: what a chart is anchored at, and where the past ends."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from timeline.errors import UseError
from timeline.model import Stamp
from timeline.table import civil
from timeline.view.display_zone import zone_of
from timeline.view.provenance import names_of, sources
from timeline.view.wording import moment_words

_EPOCH = dt.datetime(1970, 1, 1)  # noqa: DTZ001  a wall clock has no zone
_NAMED = 6  # documents; the rest are counted


@dataclass(frozen=True, slots=True)
class Publication:
    """When news came out.

    Attributes:
        moment: wall-clock second that divides past from future; the end of the day where only a day is known,
            so that "today" is not drawn as the future.
        words: as people write it.
        year: the year that goes without saying in dates.
        documents: what came out then.
    """

    moment: int
    words: str
    year: int
    documents: tuple[str, ...] = ()

    @property
    def spoken(self) -> str:
        """The moment and what came out then, in words."""
        named = "; ".join(self.documents[:_NAMED])
        more = len(self.documents) - _NAMED
        return f"published {self.words}{': ' if named else ''}{named}{f' and {more} more' if more > 0 else ''}"


def given_publication(published: Stamp | str, zone: str | None) -> Publication:
    """The moment that someone gives.

    >>> given_publication("2023-07-28", None).words
    'Fri 28 Jul 2023'

    Raises:
        UseError: it is no date.
    """
    given = _read(str(published), zone)
    if given is None:
        raise UseError(f"{str(published)!r} is not a date of publication", hint="write it as 2023-07-28")
    return given


def publications_in(records: list[dict[str, Any]], zone: str | None) -> list[Publication]:
    """The moments at which the documents of a table came out, the earliest first.

    >>> records = [{"published": f"2023-07-{day}", "document_id": day, "title": ""} for day in ("28", "27")]
    >>> [(one.words, one.documents) for one in publications_in(records, None)]
    [('Thu 27 Jul 2023', ('27',)), ('Fri 28 Jul 2023', ('28',))]
    """
    names = names_of(records)
    found: defaultdict[Publication, dict[str, None]] = defaultdict(dict)
    stamps: dict[str, Publication | None] = {}
    for document, stamp in dict.fromkeys(_stamps(records)):
        known = stamps.setdefault(stamp, _read(stamp, zone))
        if known:
            found[known][names.get(document, document)] = None
    made = [Publication(one.moment, one.words, one.year, tuple(documents)) for one, documents in found.items()]
    return sorted(made, key=lambda one: one.moment)


def middle_of(publications: list[Publication]) -> Publication:
    """The publication of the middle document: about as many came out before as after.

    >>> middle_of([Publication(0, "a", 1970, ("x",)), Publication(1, "b", 1970, ("y", "z"))]).words
    'b'
    """
    each = [one for one in publications for _ in one.documents or ("",)]
    return each[(len(each) - 1) // 2]


def _stamps(records: Iterable[dict[str, Any]]) -> Iterable[tuple[str, str]]:
    """Each document with its publication; the earliest of a joined event is that of its first source."""
    for record in records:
        yield record["document_id"], str(record["published"])
        first = record.get("first_reported")
        if first and len(documents := sources(record)) > 1:
            yield documents[0], str(first)


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
    return Publication(seconds + 86_400 if is_day else seconds, words, civil(seconds).year)


def _local(stamp: dt.datetime, zone: str | None) -> dt.datetime:
    """The stamp on the clocks of the display zone, or on its own where there is none."""
    try:
        return stamp.astimezone(zone_of(zone or "") or stamp.tzinfo).replace(tzinfo=None)
    except OverflowError:  # the first or the last day there is
        return stamp.replace(tzinfo=None)
