"""The moment of publication that a chart is anchored at."""

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.charts.wording import moment_words
from timeline.charts.zones import zone_of
from timeline.errors import UseError
from timeline.model import Stamp
from timeline.table import civil

if TYPE_CHECKING:
    import pandas as pd

_EPOCH = dt.datetime(1970, 1, 1)  # noqa: DTZ001  a wall clock has no zone
_MOST_RULES = 40


@dataclass(frozen=True, slots=True)
class Publication:
    """When the news came out.

    Attributes:
        moment: wall-clock second that divides past from future; the end of the day where only a day is known,
            so that "today" is not drawn as the future.
        words: as people write it.
        year: the year that goes without saying in dates.
    """

    moment: int
    words: str
    year: int


def publication_of(table: "pd.DataFrame", published: Stamp | str | None, zone: str | None) -> Publication | None:
    """The moment given, else the latest one in the table; None where none is known.

    >>> import pandas as pd
    >>> publication_of(pd.DataFrame({"published": ["2023-07-27", "2023-07-28"]}), None, None).words
    'Fri 28 Jul 2023'
    """
    if published is not None:
        given = _read(str(published), zone)
        if given is None:
            raise UseError(f"{str(published)!r} is not a date of publication", hint="write it as 2023-07-28")
        return given
    known = [_read(str(text), zone) for text in table["published"].dropna().unique()]
    return max((one for one in known if one), key=lambda one: one.moment, default=None)


def publications_in(table: "pd.DataFrame", zone: str | None, *, after: int) -> tuple[Publication, ...]:
    """The publications of the table but the latest, the earliest first; none where they are too many to tell apart.

    >>> import pandas as pd
    >>> [one.words for one in publications_in(pd.DataFrame({"published": ["2023-07-27", "2023-07-28"]}), None, after=0)]
    ['Thu 27 Jul 2023']
    """
    known = {_read(str(text), zone) for text in table["published"].dropna().unique()}
    ordered = sorted((one for one in known if one and one.moment > after), key=lambda one: one.moment)
    return tuple(ordered[:-1]) if len(ordered) <= _MOST_RULES else ()


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
