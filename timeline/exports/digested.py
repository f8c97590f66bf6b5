"""A digest as text for people, as a line of JSON, and as a page without scripts."""

import html
import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from timeline.stories.digest import Day, Digest

_STYLE = (
    "body{font:16px/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}"
    "dt{font-weight:600;margin-top:1rem}dd{margin:.25rem 0 0 1rem}cite,p{font-size:.85em;opacity:.75}"
)


def digest_line(digest: "Digest") -> str:
    """One line of JSON: `{"timeline": [["YYYY-MM-DD", ["sentence", ...]], ...]}`, in the order of time.

    >>> from timeline.stories.digest import Day, Digest
    >>> digest_line(Digest((Day("1998-05-03", ("The bridge was opened.",), ("a",)),)))
    '{"timeline": [["1998-05-03", ["The bridge was opened."]]]}'
    """
    return json.dumps({"timeline": digest.timeline}, ensure_ascii=False)


def digest_text(digest: "Digest") -> str:
    """Each date with its sentences and where they stand, for a terminal: no control characters, no changes of direction.

    >>> from timeline.stories.digest import Day, Digest
    >>> print(digest_text(Digest((Day("1998-05-03", ("The bridge was opened.",), ("a",)),))))
    1998-05-03
      The bridge was opened.  [a]
    """
    if not digest.days:
        return "no day is named"
    return "\n".join(line for day in digest.days for line in (day.date, *(f"  {told}" for told in _with_sources(day))))


def digest_html(digest: "Digest") -> str:
    """The dates and sentences as a list, without any script or style.

    >>> from timeline.stories.digest import Digest
    >>> digest_html(Digest(()))
    '<p>No day is named.</p>'
    """
    if not digest.days:
        return "<p>No day is named.</p>"
    return (
        "<dl>\n"
        + "\n".join(_entry(day) for day in digest.days)
        + f"\n</dl>\n<p>{_escaped('; '.join(digest.notes))}</p>"
    )


def digest_page(digest: "Digest") -> str:
    """The same as a page of its own, which works offline."""
    title = f"{digest.days[0].date} to {digest.days[-1].date}" if digest.days else "No day"
    head = f'<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{_escaped(title)}</title>'
    body = f"<main><h1>{_escaped(title)}</h1>\n{digest_html(digest)}</main>"
    return f'<!DOCTYPE html>\n<html lang="en"><head>{head}<style>{_STYLE}</style></head>\n<body>{body}</body></html>'


def _entry(day: "Day") -> str:
    told = zip(day.sentences, day.sources, strict=True)
    lines = "".join(f'<dd dir="auto">{_escaped(said)} <cite>{_escaped(source)}</cite></dd>' for said, source in told)
    return f'<dt><time datetime="{_escaped(day.date)}">{_escaped(day.date)}</time></dt>{lines}'


def _with_sources(day: "Day") -> list[str]:
    return [_printable(f"{said}  [{source}]") for said, source in zip(day.sentences, day.sources, strict=True)]


def _escaped(text: str) -> str:
    """Text that no page takes for markup and no file refuses."""
    return html.escape(_printable(text))


def _printable(text: str) -> str:
    return "".join(c if c.isprintable() else "\ufffd" for c in text)
