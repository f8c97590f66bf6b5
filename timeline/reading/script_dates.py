"""Find the dates in the scripts of a page: its JSON-LD, and the state that pages are rendered from."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from timeline.reading.linked_data import Thing, quoted_in_script, texts_of, things_in, things_in_script
from timeline.reading.marked_dates import Find, Marks, Statement

_AT_MOST = 50
_LIST = 3
_LINKED = re.compile(r"(?:ld|activity)\+json")
_OF_PAGE = "with the address or title of this page"
_OF_ANOTHER = "with another address or title than this page"
_IN_LIST = "of another page in a list"
_SCRIPT_FIELDS = (
    "datePublished", "publishedAt", "published_at", "publishDate", "publish_date", "publicationDate", "publication_date", "published_date",
    "publishedDate", "firstPublished", "first_published", "firstPublishedAt", "first_published_at", "firstPublishedDate",
    "first_published_date", "firstPublicationDate", "first_publication_date", "first_publish_date", "first_publish_time",
    "date_published", "publishTime", "publish_time", "publishedTime", "published_time", "pubDate", "pub_date", "published",
)  # fmt: skip
_OWN_FIELDS = (*_SCRIPT_FIELDS, "date")  # beside the page's title or address, a bare "date" is its date too
_CHANGE_FIELDS = (
    "dateModified", "modifiedAt", "modified_at", "updatedAt", "updated_at", "lastUpdated", "last_updated", "lastModified", "modified", "updated",
)  # fmt: skip
_SCRIPT_NAMES = frozenset(_OWN_FIELDS)
_SCRIPT_FIELD = "|".join(_SCRIPT_FIELDS)
_MAY_DATE = re.compile(r"ublish|ublication|[\"']?pub_?[dD]ate|\"date\"")


def linked(field: str) -> Find:
    """Find a field of the JSON-LD."""

    def find(marks: Marks) -> Iterator[Statement]:
        things: list[Thing] = []
        for script in marks.scripts:
            if _LINKED.search(script.get("type") or ""):
                found = things_in(script.text or "", marks.identity)
                if found is None:
                    yield from map(Statement, quoted_in_script(script.text or "", re.escape(field)))
                things += found or ()
        for thing in sorted(things, key=lambda thing: thing.rank):
            yield from _statements(thing, field)

    return find


def _statements(thing: Thing, field: str) -> Iterator[Statement]:
    if field not in thing.fields:
        return
    against = _IN_LIST if thing.is_of_another_page else _OF_ANOTHER if thing.is_page is False else ""
    for words in texts_of(thing.fields.get(field)):
        yield Statement(words, _OF_PAGE if thing.is_page else "", against, thing.is_of_another_page)


def in_scripts(marks: Marks) -> Iterator[Statement]:
    """The dates in the data of pages that are rendered by scripts: the page's own, or else the first of a few."""
    texts = [script.text for script in marks.scripts if script.text and not _LINKED.search(script.get("type") or "")]
    for text in texts:
        if _MAY_DATE.search(text):
            things = things_in_script(text, marks.identity)
            yield from _dated(things) if things else _quoted(text)


def changes_in_scripts(marks: Marks) -> Iterator[Statement]:
    """The dates of change of the things in the scripts of a page that are the page."""
    for script in marks.scripts:
        if script.text and not _LINKED.search(script.get("type") or "") and _MAY_DATE.search(script.text):
            own = (thing for thing in things_in_script(script.text, marks.identity) if thing.is_page)
            yield from (each for thing in own for field in _CHANGE_FIELDS for each in _statements(thing, field))


def _quoted(text: str) -> Iterator[Statement]:
    found = list(islice(quoted_in_script(text, _SCRIPT_FIELD), _AT_MOST))
    if len(set(found)) < _LIST:
        yield from map(Statement, found[:1])


def _dated(things: tuple[Thing, ...]) -> Iterator[Statement]:
    """The dates of the things that are the page; without one, those of a script with few dates."""
    dated = [thing for thing in things if not _SCRIPT_NAMES.isdisjoint(thing.fields)]
    own = [each for thing in dated if thing.is_page for field in _OWN_FIELDS for each in _statements(thing, field)]
    yield from own
    others = [
        each for thing in dated if not thing.is_page for field in _SCRIPT_FIELDS for each in _statements(thing, field)
    ]
    if own or len({statement.words for statement in others}) >= _LIST:
        others = [replace(each, against=_IN_LIST, is_of_another_page=True) for each in others]
    yield from others
