"""Read the dates that a source states outside the text in words, as bylines do."""

import datetime as dt
from collections.abc import Iterator

from timeline.datelines.dates_in_text import DateInText, written_dates
from timeline.datelines.day_order import day_first_in
from timeline.datelines.folding import with_ascii_digits
from timeline.languages.time_zones import in_zone
from timeline.model import Document, Period, Stamp, StatedDate
from timeline.reading.stamps import GIVEN_BY_USER, OF_EVENT, TITLE, is_unset, is_zone_open, parse_period, parse_stamp
from timeline.text.lazy_patterns import deferred

_FOR_MACHINES = ("feed", "meta", "JSON-LD", "itemprop", "ActivityStreams", "field", "column")
_REJECTED_AT_MOST = 3
# "Ramp breaks | News | 30.04.2020", but not "The storm of 12 May 1921".
_SET_OFF = deferred(r"(?:[|·•(\[/:,]|\s[-–—]+)\s*[^\W\d_]{0,12}[.,]?\s*\d[^|]{3,30}\Z")


def stated_for_machines(document: Document, country: str | None) -> tuple[Stamp, StatedDate] | None:
    """The first date that a feed or the metadata of a page states in words."""
    return next(_read((d for d in document.other_dates if _is_for_machines(d)), document.lang, country), None)


def stated_for_readers(document: Document, country: str | None) -> tuple[Stamp, StatedDate] | None:
    """The first date in words in an element or title of a page."""
    return next(_read((d for d in document.other_dates if not _is_for_machines(d)), document.lang, country), None)


def stated_period(document: Document) -> tuple[Period, StatedDate] | None:
    """The month or year that the user, a record or a page states as the publication."""
    for stated in document.other_dates:
        period = parse_period(stated.words)
        if period and not stated.against and (_is_for_machines(stated) or stated.source == GIVEN_BY_USER):
            return period, stated
    return None


def stated_in_zone(document: Document, country: str | None) -> tuple[Stamp, str] | None:
    """The publication with its offset where it names a zone that its country settles: "10:15 IST" in India."""
    wall = document.published
    if not isinstance(wall, dt.datetime) or wall.tzinfo is not None or country is None:
        return None
    for stated in document.other_dates:
        if _is_for_machines(stated) and is_zone_open(stated.words):
            stamp = stamp_in_words(stated.words, document.lang, country)
            if isinstance(stamp, dt.datetime) and stamp.tzinfo is not None and stamp.replace(tzinfo=None) == wall:
                return stamp, f"{stated.words.split()[-1]} read as in {country}"
    return None


def event_days(document: Document) -> frozenset[dt.date]:
    """The days of events that the markup of a page states."""
    stamps = (parse_stamp(each.words) for each in document.other_dates if each.against == OF_EVENT)
    return frozenset(dt.date(stamp.year, stamp.month, stamp.day) for stamp in stamps if stamp)


def dates_shown(document: Document) -> Iterator[DateInText]:
    """The dates that a page shows beside the moment of its metadata."""
    for stated in document.other_dates:
        if not stated.against:
            yield from _dates_in(stated.words, document.lang)


def rejected_note(document: Document) -> str:
    """The dates outside the text that are not the publication, with the reasons against them.

    >>> rejected_note(Document("a", "x", other_dates=(StatedDate("2020-01-01", "meta tag", "less reliable than JSON-LD"),)))
    'not 2020-01-01 (meta tag: less reliable than JSON-LD)'
    """
    rejected = [f"{each.words} ({each.source}: {each.against})" for each in document.other_dates if each.against]
    return f"not {', '.join(rejected[:_REJECTED_AT_MOST])}" if rejected else ""


def _is_for_machines(stated: StatedDate) -> bool:
    return stated.source.startswith(_FOR_MACHINES)


def _read(dates: Iterator[StatedDate], lang: str | None, country: str | None) -> Iterator[tuple[Stamp, StatedDate]]:
    for stated in dates:
        is_open = (
            not stated.against
            and not parse_period(stated.words)
            and (stated.source != TITLE or _SET_OFF.search(stated.words))
        )
        stamp = stamp_in_words(stated.words, lang, country) if is_open else None
        if stamp and not is_unset(stamp):
            yield stamp, stated


def stamp_in_words(words: str, lang: str | None = None, country: str | None = None) -> Stamp | None:
    """The only date in some words, as bylines write it; None where there is none, or several.

    >>> stamp_in_words("jeu., 05 févr. 2015 23:30:00 +0100", "fr").isoformat()
    '2015-02-05T23:30:00+01:00'
    """
    found = list(_dates_in(words, lang))
    if len({date.day for date in found}) != 1:
        return None
    best = max(found, key=lambda date: (date.clock is not None, date.zone is not None))
    if best.clock is None:
        return best.day
    return in_zone(dt.datetime.combine(best.day, best.clock), best.zone, country).stamp


def _dates_in(words: str, lang: str | None) -> Iterator[DateInText]:
    plain = with_ascii_digits(words)
    return written_dates(plain, 0, len(plain), lang=lang, day_first=day_first_in(plain, len(plain), lang))
