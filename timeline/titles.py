"""Titles of articles: the stated title or the subject of a mail, otherwise the first line that reads like a title."""

import re

from timeline.datelines.mail_heads import mail_head
from timeline.model import Dateline, Document

_HEAD = 3_000  # characters to search for a title
_FEWEST_WORDS = 4  # "What's new", "Home" and "Sport" are no titles
_LONGEST = 120  # characters of a title; the heading of a page may be longer
_LINE = re.compile(r"\S[^\n]{0,200}")
_ENDS = (".", ",", ";")


def title_of(document: Document, dateline: Dateline) -> str | None:
    r"""The stated title, otherwise the first line if it is short, no sentence and above the text, otherwise None.

    >>> title_of(Document("a", "From: ann@x.example\nSubject: The old bridge\n\nIt was opened on Friday."), Dateline("a"))
    'The old bridge'
    >>> title_of(Document("a", "Home\n\nThe old bridge is open again\n\nIt was opened on Friday."), Dateline("a"))
    'The old bridge is open again'
    >>> title_of(Document("a", "It was opened on Friday.\n\nRain fell."), Dateline("a")) is None
    True
    """
    stated = _stated(document)
    if stated:
        return stated
    line = _first_wordy(document, dateline)
    if line is None or len(line[0]) > _LONGEST or line[0].rstrip().endswith(_ENDS):
        return None
    return line[0].strip() if document.text[line.end() :].strip() else None


def heading_of(document: Document, dateline: Dateline) -> str:
    r"""The heading for a timeline of one document: its title, otherwise its first line, otherwise its id.

    >>> heading_of(Document("a", "It was opened on Friday."), Dateline("a")), heading_of(Document("a", ""), Dateline("a"))
    ('It was opened on Friday.', 'a')
    """
    line = _first_wordy(document, dateline) or _LINE.search(document.text[:_HEAD])
    return _stated(document) or (line[0].strip() if line else document.id)


def _stated(document: Document) -> str | None:
    head = None if document.title else mail_head(document.text, document.lang)
    return document.title or (head.subject if head else None)


def _first_wordy(document: Document, dateline: Dateline) -> re.Match[str] | None:
    """The first line of several words, except the byline with the publication date."""
    lines = (line for line in _LINE.finditer(document.text[:_HEAD]) if not _holds_evidence(line, dateline))
    return next((line for line in lines if len(line[0].split()) >= _FEWEST_WORDS), None)


def _holds_evidence(line: re.Match[str], dateline: Dateline) -> bool:
    known = (e for e in dateline.evidence if e.field == "published" and e.start is not None)
    return any(line.start() <= (e.start or 0) < line.end() for e in known)
