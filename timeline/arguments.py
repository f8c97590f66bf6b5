"""Validate arguments from users: dates, genres, and which dates events may have."""

import datetime as dt
from dataclasses import replace
from typing import Any

from timeline.errors import UseError
from timeline.model import DateSource, Document, Genre, Period, Stamp
from timeline.reading import parse_period, parse_stamp


def publication(words: Stamp | str | None) -> Stamp | Period | None:
    """Validate a publication from a user: a day or moment, or a month or year.

    Raises:
        UseError: it is none of them.

    >>> publication("2023-07-30"), publication("2023-07").isoformat()
    (datetime.date(2023, 7, 30), '2023-07')
    """
    period = parse_period(words) if isinstance(words, str) else None
    return period or stamp(words)


def stamp(words: Stamp | str | None, what: str = "publication date") -> Stamp | None:
    """Validate a date from a user: an ISO 8601 day or moment, or a `datetime` value.

    Raises:
        UseError: it is not a valid date.

    >>> stamp("2023-07-30")
    datetime.date(2023, 7, 30)
    """
    if words is None or isinstance(words, dt.date):
        return words
    found = parse_stamp(words)
    if found is None:
        raise UseError(f"{words!r} is not a {what}", hint="write 2023-07-30 or 2023-07-30T18:30:00+09:00")
    return found


def genre_named(word: Genre | str | None) -> Genre | None:
    """The genre that a user names.

    Raises:
        UseError: the genre is unknown.

    >>> genre_named("news")
    <Genre.NEWS: 'news'>
    """
    try:
        return None if word is None else Genre(word)
    except ValueError:
        raise UseError(f"unknown genre {word!r}", hint=f"the genres are {', '.join(Genre)}") from None


def as_stated(document: Document, genre: Genre | None, lang: str | None) -> Document:
    """The document with the genre and language that the user states.

    >>> as_stated(Document("a", "Rain fell."), None, "en-GB").lang
    'en-GB'
    """
    given: dict[str, Any] = {"genre": genre, "lang": lang}
    stated = {name: value for name, value in given.items() if value is not None}
    return replace(document, **stated) if stated else document


def by_publication(undated: str | None) -> bool:
    """Whether undated events take the publication date.

    Raises:
        UseError: the value is not "publication".
    """
    if undated in (None, "publication"):
        return undated is not None
    raise UseError(f"undated must be 'publication', not {undated!r}", hint="leave it out to keep these events undated")


def only_stated(only: str | None) -> bool:
    """Whether only events with a stated date are wanted.

    Raises:
        UseError: the value is not "stated".
    """
    if only in (None, DateSource.STATED):
        return only is not None
    raise UseError(
        f"only must be 'stated', not {only!r}", hint="leave it out for inherited dates and those of publication too"
    )
