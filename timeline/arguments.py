"""Arguments as users write them, checked: dates, genres, and the day for undated events."""

import datetime as dt

from timeline.errors import UseError
from timeline.model import Genre, Stamp
from timeline.reading import parse_stamp


def stamp(words: Stamp | str | None, what: str = "publication date") -> Stamp | None:
    """A date as a user gives it: an ISO 8601 day or moment, or a date of the `datetime` module.

    Raises:
        UseError: the words are no such date.

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
    """The kind of document that a user names.

    Raises:
        UseError: there is no such kind.

    >>> genre_named("news")
    <Genre.NEWS: 'news'>
    """
    try:
        return None if word is None else Genre(word)
    except ValueError:
        raise UseError(f"{word!r} is no kind of document", hint=f"write one of {', '.join(Genre)}") from None


def by_publication(undated: str | None) -> bool:
    """Whether undated events take the day of publication.

    Raises:
        UseError: the word is not "publication".
    """
    if undated in (None, "publication"):
        return undated is not None
    raise UseError(f"{undated!r} is no day for undated events", hint="write publication")
