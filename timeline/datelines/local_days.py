"""Which day a moment in UTC is where a document was written: the day it shows, or that of its place or country."""

import datetime as dt
from collections.abc import Iterable
from zoneinfo import ZoneInfo

from timeline.datelines.dates_in_text import DateInText
from timeline.datelines.gazetteer.places import zone_of_country
from timeline.model import Document, Stamp
from timeline.text.lazy_patterns import deferred

_HOST = deferred(r"\A(?:https?:)?//[^/?#:]{1,250}?\.(?P<country>[a-z]{2})(?=[/?#:]|\Z)")
# Domains of countries that sites anywhere use.
_SOLD = frozenset(
    {
        "ai",
        "am",
        "cc",
        "co",
        "fm",
        "gg",
        "io",
        "is",
        "la",
        "ly",
        "me",
        "nu",
        "sh",
        "st",
        "to",
        "tv",
        "vc",
        "ws",
        "eu",
        "su",
    }
)
_OTHER_CODES = {"UK": "GB"}
# Languages whose countries share one time zone.
_OF_LANGUAGE = {
    "bg": "BG", "cs": "CZ", "da": "DK", "de": "DE", "el": "GR", "fi": "FI", "he": "IL", "hr": "HR", "hu": "HU", "it": "IT", "ja": "JP",
    "ko": "KR", "nb": "NO", "nl": "NL", "no": "NO", "pl": "PL", "ro": "RO", "sk": "SK", "sl": "SI", "sr": "RS", "sv": "SE", "th": "TH",
    "tr": "TR", "uk": "UA", "vi": "VN",
}  # fmt: skip
_TAG = deferred(r"[A-Za-z]{2,3}(?:[-_][A-Za-z]{4})?[-_](?P<country>[A-Za-z]{2})(?![A-Za-z])")
_EAST, _WEST = dt.timedelta(hours=14), dt.timedelta(hours=-12)
_QUARTER = dt.timedelta(minutes=15)


def country_of(document: Document) -> str | None:
    """The country of a document by the domain of its address or the region of its language; None where neither has one.

    >>> country_of(Document("a", "x", source_url="https://news.example.de/1")), country_of(Document("a", "x", lang="en-IN"))
    ('DE', 'IN')
    >>> country_of(Document("a", "x", source_url="https://news.io")) is None
    True
    """
    found = _HOST.match((document.source_url or "").lower())
    if found and found["country"] not in _SOLD:
        code = found["country"].upper()
        return _OTHER_CODES.get(code, code)
    tag = _TAG.match(document.lang or "")
    return tag["country"].upper() if tag else None


def by_country(utc: dt.datetime, document: Document) -> tuple[dt.datetime, str] | None:
    """A moment in UTC in the local time of the document's country, with the reason; None where its day stays the same.

    >>> late = dt.datetime(2023, 7, 30, 22, 30, tzinfo=dt.UTC)
    >>> by_country(late, Document("a", "x", source_url="https://news.example.de/1"))[1]
    'the local time of DE, by its address or language'
    """
    country = country_of(document) or _OF_LANGUAGE.get((document.lang or "")[:2].lower())
    zone = zone_of_country(country) if country else None
    if zone is None:
        return None
    zoned = utc.astimezone(ZoneInfo(zone))
    local = zoned.replace(tzinfo=dt.timezone(zoned.utcoffset() or dt.timedelta()))
    return (local, f"the local time of {country}, by its address or language") if local.date() != utc.date() else None


def as_shown(utc: dt.datetime, shown: Iterable[DateInText]) -> Stamp | None:
    """The moment by a date shown for it in local time; None where no date shown can be that moment, or one confirms UTC.

    >>> late = dt.datetime(2023, 7, 31, 3, 30, tzinfo=dt.UTC)
    >>> as_shown(late, [DateInText(0, 13, dt.date(2023, 7, 30))])
    datetime.date(2023, 7, 30)
    """
    dates = list(shown)
    if any(date.day == utc.date() for date in dates):
        return None
    return next(filter(None, (_local(utc, date) for date in dates)), None)


def _local(utc: dt.datetime, date: DateInText) -> Stamp | None:
    naive = utc.replace(tzinfo=None)
    if date.clock is not None:
        offset = dt.datetime.combine(date.day, date.clock) - naive.replace(second=0, microsecond=0)
        is_possible = _WEST <= offset <= _EAST and not offset % _QUARTER
        return utc.astimezone(dt.timezone(offset)) if is_possible else None
    days = {(naive + offset).date() for offset in (_WEST, _EAST)}
    return date.day if date.day in days else None
