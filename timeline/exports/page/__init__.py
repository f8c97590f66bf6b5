"""The timeline as one HTML file that works offline and trusts none of its text.

The text of an article can be hostile. It reaches the page only as escaped HTML, as escaped JSON and as compressed CSV.
The content security policy allows scripts and styles by their hashes alone and no network access; Vega interprets
expressions instead of compiling them, so that the policy needs no `unsafe-eval`.
"""

from collections.abc import Sequence
from string import Template
from typing import TYPE_CHECKING

from timeline.charts.drawing import drawing_of
from timeline.exports.article import article_html
from timeline.exports.escaping import escaped
from timeline.exports.listing import listing
from timeline.exports.page.data import csv_lines, page_data
from timeline.exports.page.scripts import packed, packed_vega, piece, policy, program, script_json, style
from timeline.exports.page.summary import summary
from timeline.model import Stamp, Tagged
from timeline.reading.decoding import without_lone_surrogates
from timeline.view.lanes import LanesBy
from timeline.view.records import Record, is_dated, records_of
from timeline.view.words import say, say_count, words

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["page_text"]

_LARGE = 500_000  # characters of data; more are compressed
_LONG_LINE, _LONGEST_LINES = 45, 110  # characters of a title
_WITHOUT_SCRIPT = 1_000  # rows for browsers that run no scripts


def page_text(
    table: "pd.DataFrame",
    *,
    title: str,
    subtitle: str | None = None,
    published: Stamp | str | None = None,
    lanes: LanesBy = "certainty",
    documents: Sequence[Tagged] = (),
    left_out: Sequence[str] = (),
) -> str:
    """The events as one HTML page that needs no network.

    Args:
        table: an events table.
        title: the heading of the page.
        subtitle: a line below the heading, such as the place of the dateline.
        published: the moment of publication; by default, the publications in the table.
        lanes: the property that colours distinguish at first: certainty, who, place, source or document.
        documents: the articles, for the paragraph around each event; a single one is shown whole.
        left_out: the sources that are not in the table, each with the reason.

    >>> from timeline.table import events_table
    >>> page_text(events_table([]), title="<b>")[:15]
    '<!doctype html>'
    """
    drawing, rows = drawing_of(table, published, lanes=lanes), records_of(table)
    order = sorted(range(len(rows)), key=lambda at: not is_dated(rows[at]))
    records = [rows[at] for at in order]
    data = script_json(page_data(drawing, records, documents, lanes))
    is_large = len(data) > _LARGE
    page = Template(piece("page.html")).substitute(
        {f"say_{name}": escaped(text) for name, text in words().items()},
        policy=policy(),
        title=escaped(title),
        size=_size(title),
        subtitle=f'<span dir="auto">{escaped(subtitle)}</span> \N{MIDDLE DOT} ' if subtitle else "",
        summary=escaped(" \N{MIDDLE DOT} ".join(summary(drawing, records, documents, left_out))),
        zone=f" {say('zone')} {escaped(_zone(drawing.zone))}." if drawing.zone else "",
        without_script=_plain_table(records),
        left_out=_left_out(left_out),
        article=_article(documents[0], records) if len(documents) == 1 else "",
        packed=" data-packed" if is_large else "",
        data=packed(data.encode("utf-8", "replace")) if is_large else data,
        csv=csv_lines(table, order),
        style=style(),
        vega=packed_vega(),
        program=program(),
    )
    return without_lone_surrogates(page)


def _size(title: str) -> str:
    """The class that makes a long title smaller, so that the events stay near the top."""
    return " longest" if len(title) > _LONGEST_LINES else " long" if len(title) > _LONG_LINE else ""


def _zone(name: str) -> str:
    """A zone as people write it: the offset from UTC has its name."""
    return f"UTC{name}" if name[0] in "+-" else name


def _plain_table(records: list[Record]) -> str:
    """The table for browsers that run no scripts."""
    more = len(records) - _WITHOUT_SCRIPT
    rest = f"<p>{say('plain_more', count=f'{more:,}')}</p>" if more > 0 else ""
    caption = say("plain_caption", events=say_count("events", len(records)))
    return listing(records[:_WITHOUT_SCRIPT], caption=caption) + rest


def _left_out(lines: Sequence[str]) -> str:
    if not lines:
        return ""
    items = "\n".join(f'<li dir="auto">{escaped(line)}</li>' for line in lines)
    hint = f"<p>{say_count('left_out_sources', len(lines))}</p>"
    return _section("left-out", say("left_out"), f"{hint}\n<ul>\n{items}\n</ul>")


def _article(tagged: Tagged, records: list[Record]) -> str:
    language = f' lang="{escaped(tagged.document.lang)}"' if tagged.document.lang else ""
    text = f'<div class="text" dir="auto"{language}>\n{article_html(tagged, records)}\n</div>'
    return _section("article", say("article"), f"<p>{say('article_hint')}</p>{text}")


def _section(name: str, heading: str, content: str) -> str:
    return (
        f'<section id="{name}" tabindex="-1" aria-labelledby="{name}-heading">'
        f'<h2 id="{name}-heading">{heading}</h2>\n{content}\n</section>'
    )
