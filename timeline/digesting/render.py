"""A digest, and its output as text for a terminal, as a line of JSON and as a page without scripts."""

import html
import json
from dataclasses import dataclass

_STYLE = (
    "body{font:16px/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}"
    "th{white-space:nowrap;padding-inline-end:1rem}th,td{padding-block:.25rem}cite,p{font-size:.85em;opacity:.75}"
)
# On each cell: notebooks align cells to the right.
_ALIGNED = "text-align:left;vertical-align:top"


@dataclass(frozen=True, slots=True)
class Day:
    """One day of a story.

    Attributes:
        date: the day, ISO 8601 (years outside 0000 to 9999 are signed).
        sentences: the most representative first; each is quoted word for word from its document.
        sources: the id of the document of each sentence.
    """

    date: str
    sentences: tuple[str, ...]
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Digest:
    """A story in a few dates.

    Attributes:
        days: in the order of time.
        notes: the limits that were chosen where none were given, and the days that were left out, in words.
    """

    days: tuple[Day, ...]
    notes: tuple[str, ...] = ()

    @property
    def timeline(self) -> list[tuple[str, list[str]]]:
        """The dates with their sentences, as in JSON Lines."""
        return [(day.date, list(day.sentences)) for day in self.days]

    def __str__(self) -> str:
        return digest_text(self)

    def _repr_html_(self) -> str:
        return digest_html(self)


def digest_line(digest: Digest) -> str:
    """One line of JSON: `{"timeline": [["YYYY-MM-DD", ["sentence", ...]], ...]}`, in the order of time.

    >>> digest_line(Digest((Day("1998-05-03", ("The bridge was opened.",), ("a",)),)))
    '{"timeline": [["1998-05-03", ["The bridge was opened."]]]}'
    """
    return json.dumps({"timeline": digest.timeline}, ensure_ascii=False)


def digest_text(digest: Digest) -> str:
    """Each date with its sentences and their documents, for a terminal: no control characters, no changes of direction.

    >>> print(digest_text(Digest((Day("1998-05-03", ("The bridge was opened.",), ("a",)),))))
    1998-05-03
      The bridge was opened.  [a]
    """
    if not digest.days:
        return "no day is named"
    return "\n".join(line for day in digest.days for line in (day.date, *(f"  {line}" for line in _with_sources(day))))


def digest_html(digest: Digest) -> str:
    """The dates and sentences as a table, one row for each date, without any script.

    >>> digest_html(Digest(()))
    '<p>No day is named.</p>'
    """
    if not digest.days:
        return "<p>No day is named.</p>"
    return (
        "<table>\n"
        + "\n".join(_row(day) for day in digest.days)
        + f"\n</table>\n<p>{_escaped('; '.join(digest.notes))}</p>"
    )


def digest_page(digest: Digest) -> str:
    """The same table as a page, which works offline."""
    title = f"{digest.days[0].date} to {digest.days[-1].date}" if digest.days else "No day"
    head = f'<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{_escaped(title)}</title>'
    body = f"<main><h1>{_escaped(title)}</h1>\n{digest_html(digest)}</main>"
    return f'<!DOCTYPE html>\n<html lang="en"><head>{head}<style>{_STYLE}</style></head>\n<body>{body}</body></html>'


def _row(day: Day) -> str:
    quoted = zip(day.sentences, day.sources, strict=True)
    lines = "".join(
        f'<div dir="auto">{_escaped(text)} <cite>{_escaped(source)}</cite></div>' for text, source in quoted
    )
    date = f'<time datetime="{_escaped(day.date)}">{_escaped(day.date)}</time>'
    return f'<tr><th scope="row" style="{_ALIGNED}">{date}</th><td style="{_ALIGNED}">{lines}</td></tr>'


def _with_sources(day: Day) -> list[str]:
    return [printable(f"{text}  [{source}]") for text, source in zip(day.sentences, day.sources, strict=True)]


def _escaped(text: str) -> str:
    """Text that is never markup, and that any file can hold."""
    return html.escape(printable(text))


def printable(text: str) -> str:
    r"""Text without control characters and changes of direction, which a terminal or page would obey.

    >>> printable("a\x1b[2J")
    'a\ufffd[2J'
    """
    return "".join(c if c.isprintable() else "\ufffd" for c in text)
