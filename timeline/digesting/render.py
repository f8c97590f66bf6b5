"""What a digest holds, and how it is written: as text for people, as a line of JSON, as a page without scripts."""

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
        sentences: what happened, the most telling first; each stands word for word in its document.
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
        notes: what was chosen where it was not given, and what was left out, in words.
    """

    days: tuple[Day, ...]
    notes: tuple[str, ...] = ()

    @property
    def timeline(self) -> list[tuple[str, list[str]]]:
        """The dates with their sentences, as they are written to JSON Lines."""
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
    """Each date with its sentences and where they stand, for a terminal: no control characters, no changes of direction.

    >>> print(digest_text(Digest((Day("1998-05-03", ("The bridge was opened.",), ("a",)),))))
    1998-05-03
      The bridge was opened.  [a]
    """
    if not digest.days:
        return "no day is named"
    return "\n".join(line for day in digest.days for line in (day.date, *(f"  {told}" for told in _with_sources(day))))


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
    """The same as a page of its own, which works offline."""
    title = f"{digest.days[0].date} to {digest.days[-1].date}" if digest.days else "No day"
    head = f'<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{_escaped(title)}</title>'
    body = f"<main><h1>{_escaped(title)}</h1>\n{digest_html(digest)}</main>"
    return f'<!DOCTYPE html>\n<html lang="en"><head>{head}<style>{_STYLE}</style></head>\n<body>{body}</body></html>'


def _row(day: Day) -> str:
    told = zip(day.sentences, day.sources, strict=True)
    lines = "".join(f'<div dir="auto">{_escaped(said)} <cite>{_escaped(source)}</cite></div>' for said, source in told)
    date = f'<time datetime="{_escaped(day.date)}">{_escaped(day.date)}</time>'
    return f'<tr><th scope="row" style="{_ALIGNED}">{date}</th><td style="{_ALIGNED}">{lines}</td></tr>'


def _with_sources(day: Day) -> list[str]:
    return [printable(f"{said}  [{source}]") for said, source in zip(day.sentences, day.sources, strict=True)]


def _escaped(text: str) -> str:
    """Text that no page takes for markup and no file refuses."""
    return html.escape(printable(text))


def printable(text: str) -> str:
    r"""Text that a terminal shows and does not obey: no control characters, no changes of direction.

    >>> printable("a\x1b[2J")
    'a\ufffd[2J'
    """
    return "".join(c if c.isprintable() else "\ufffd" for c in text)
