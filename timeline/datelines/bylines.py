"""When a text says it was published: every date in its head and tail is weighed by what stands around it.

A wrong date is worse than none: a date that nothing speaks for is left alone.
"""

from dataclasses import dataclass
from itertools import islice

from timeline.datelines.date_candidates import HEAD, TAIL, Company, DateCandidate, Hints, weighed
from timeline.datelines.dates_in_text import DateInText, has_year, written_dates
from timeline.datelines.day_order import day_first_in, has_figures_in
from timeline.datelines.features import Prose
from timeline.datelines.folding import with_ascii_digits
from timeline.datelines.ranking import LEAST_WEIGHT, in_order, publication_and_update
from timeline.datelines.relative_bylines import relative_dates
from timeline.model import Stamp

_SEEN_AT_MOST = 60  # a page with more dates than that is an archive
_NO_HINTS = Hints()


@dataclass(frozen=True, slots=True)
class Bylines:
    """The dates found: publication and last change; each None where nothing plain is said.

    Attributes:
        rejected: the dates that lost.
        doubtful: both readings of figures such as 5/7/2023 where nothing tells day from month.
    """

    published: DateCandidate | None = None
    updated: DateCandidate | None = None
    rejected: tuple[DateCandidate, ...] = ()
    doubtful: tuple[DateCandidate, ...] = ()


_NOTHING = Bylines()


@dataclass(frozen=True, slots=True)
class _Text:
    """A text, the stretches of it that are looked at, and what is known of it."""

    text: str
    lang: str | None
    now: Stamp | None
    hints: Hints
    stretches: tuple[tuple[int, int], ...]

    def dates(self, day_first: bool | None) -> list[DateInText]:
        """All dates; those in figures only where the order of day and month is plain or given."""
        found = (
            date
            for start, end in self.stretches
            for date in written_dates(self.text, start, end, lang=self.lang, day_first=day_first)
        )
        return list(islice(found, _SEEN_AT_MOST))

    def weighed(self, dates: list[DateInText]) -> list[DateCandidate]:
        """The dates with their weights."""
        prose = Prose(self.text, self.stretches)
        company = Company(self.text, dates, self.hints)
        return in_order([weighed(self.text, date, company, prose, self.hints) for date in dates], prose)


def find_bylines(text: str, lang: str | None = None, *, hints: Hints = _NO_HINTS, now: Stamp | None = None) -> Bylines:
    r"""The publication and change dates that a text states in words.

    Args:
        text: the document's text.
        lang: the document's language, if known.
        hints: what is known of the date otherwise.
        now: the moment of reading, for "2 hours ago"; without it such words say nothing.

    >>> find_bylines("Joined May 1, 2009\nBy ANN ROEJULY 30, 2023\nRain fell.").published.written.day.isoformat()
    '2023-07-30'
    """
    text = with_ascii_digits(text)
    stretches = _stretches(text)
    if now is None and not any(has_year(text, start, end) for start, end in stretches):
        return _NOTHING
    head_end = stretches[0][1]
    looked_at = _Text(text, lang, now, hints, stretches)
    plain = looked_at.dates(None)
    has_figures = has_figures_in(text, head_end)
    day_first = _day_first(looked_at, plain) if has_figures else None
    dates = plain if day_first is None else looked_at.dates(day_first)
    if now is not None:
        dates = sorted((*dates, *relative_dates(text, 0, head_end, now)), key=lambda date: date.start)
    if not dates and not has_figures:
        return _NOTHING  # most stories: their years are of other things
    found = looked_at.weighed(dates) if dates else []
    published, updated = publication_and_update(found)
    rejected = tuple(c for c in found if c is not published and c is not updated)
    is_open = has_figures and published is None and day_first is None
    doubtful = _doubtful(looked_at, plain) if is_open else ()
    return Bylines(published, updated, rejected, doubtful)


def _stretches(text: str) -> tuple[tuple[int, int], ...]:
    """The head and, of a text that is longer, the tail."""
    length = len(text)
    return ((0, length),) if length <= HEAD else ((0, HEAD), (max(HEAD, length - TAIL), length))


def _day_first(looked_at: _Text, plain: list[DateInText]) -> bool | None:
    known = {date.day for date in plain} | ({looked_at.hints.known_day} if looked_at.hints.known_day else set())
    settled = day_first_in(looked_at.text, looked_at.stretches[0][1], looked_at.lang, frozenset(known))
    return settled if settled is not None else _by_last_day(looked_at, plain)


def _by_last_day(looked_at: _Text, plain: list[DateInText]) -> bool | None:
    """A reading after the moment of reading is not the one that was meant."""
    if looked_at.hints.last_day is None:
        return None
    past = {
        order: all(looked_at.hints.is_past(date.day) for date in looked_at.dates(order) if date not in plain)
        for order in (True, False)
    }
    return None if past[True] == past[False] else past[True]


def _doubtful(looked_at: _Text, plain: list[DateInText]) -> tuple[DateCandidate, ...]:
    """The readings of the figures that would be the publication, if one knew how to read them."""
    readings = []
    for order in (True, False):
        dates = looked_at.dates(order)
        if len(dates) == len(plain):
            return ()
        best = max(looked_at.weighed(dates), key=lambda candidate: candidate.weight)
        if best.weight >= LEAST_WEIGHT and best.written not in plain:
            readings.append(best)
    return tuple(readings) if len({reading.written.start for reading in readings}) == 1 < len(readings) else ()
