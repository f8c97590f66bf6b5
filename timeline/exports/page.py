"""The timeline as one HTML file that works offline and trusts none of its text.

The text of an article can be hostile. It reaches the page only as escaped HTML, as escaped JSON and as compressed CSV.
The content security policy allows scripts and styles by their hashes alone and no network access; Vega interprets
expressions instead of compiling them, so that the policy needs no `unsafe-eval`.
"""

import base64
import functools
import hashlib
from collections.abc import Sequence
from importlib import resources
from string import Template
from typing import TYPE_CHECKING

from timeline.charts.drawing import Drawing, drawing_of
from timeline.exports.article import article_html, time_ids
from timeline.exports.escaping import escaped
from timeline.exports.listing import listing
from timeline.exports.page_data import csv_data, packed, page_data, script_json
from timeline.model import Stamp, Tagged
from timeline.reading.decoding import without_lone_surrogates
from timeline.view.lanes import LanesBy
from timeline.view.records import Record, is_dated, records_of

if TYPE_CHECKING:
    import pandas as pd

_PROGRAM = ("page_data.js", "page_table.js", "page_controls.js", "page_article.js", "page.js")
_LARGE = 2_000_000  # characters of data; more are compressed
_WRITTEN_ROWS = 1_000  # rows in the HTML; the script of the page writes others when they are shown


def page_text(
    table: "pd.DataFrame",
    *,
    title: str,
    subtitle: str | None = None,
    published: Stamp | str | None = None,
    lanes: LanesBy = "certainty",
    article: Tagged | None = None,
    left_out: Sequence[str] = (),
) -> str:
    """The chart and the table of events as one HTML page that needs no network.

    Args:
        table: an events table.
        title: the heading of the page.
        subtitle: a line below the heading, such as the place of the dateline.
        published: the moment of publication; by default, the publications in the table.
        lanes: the property that splits the overview into lanes at first: certainty, who, place, source or document.
        article: the document to show below the table with its time expressions marked.
        left_out: the sources that are not in the table, each with the reason.

    >>> from timeline.table import events_table
    >>> page_text(events_table([]), title="<b>")[:15]
    '<!doctype html>'
    """
    drawing, records = drawing_of(table, published, lanes=lanes), records_of(table)
    data = script_json(page_data(drawing, records, lanes, is_long=len(drawing.rows) > _WRITTEN_ROWS))
    is_large = len(data) > _LARGE
    style, library = _piece("page.css"), _library()
    program = "\n".join(_piece(name) for name in _PROGRAM)
    places = time_ids(article, records) if article else {}
    page = Template(_piece("page.html")).substitute(
        policy=_policy(style, library, program),
        title=escaped(title),
        subtitle=f'<p class="subtitle" dir="auto">{escaped(subtitle)}</p>' if subtitle else "",
        counts=_counts(records, drawing, left_out),
        contents=_contents(drawing, left_out, has_article=article is not None),
        dated=_dated(records, places),
        undated=_undated(records, places),
        left_out=_left_out(left_out),
        article=_article(article, records) if article else "",
        provenance_key=_provenance_key(drawing),
        zone=f" in {escaped(drawing.zone)}" if drawing.zone else "",
        packed=" data-packed" if is_large else "",
        data=packed(data.encode("utf-8", "replace")) if is_large else data,
        csv=csv_data(table, drawing, records),
        style=style,
        library=library,
        program=program,
    )
    return without_lone_surrogates(page)


def _policy(style: str, *scripts: str) -> str:
    hashes = " ".join(_hash(script) for script in scripts)
    return (
        f"default-src 'none'; script-src {hashes}; style-src {_hash(style)}; img-src data: blob:; connect-src 'none'; "
        "font-src 'none'; object-src 'none'; frame-src 'none'; worker-src 'none'; base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    return "'sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() + "'"


@functools.cache
def _piece(name: str) -> str:
    return resources.files("timeline.exports").joinpath(name).read_text(encoding="utf-8")


@functools.cache
def _library() -> str:
    """The installed Vega, Vega-Lite and Vega-Embed in one script, so that the page fetches nothing."""
    import vl_convert

    bundle: str = vl_convert.javascript_bundle("window.vegaEmbed = vegaEmbed;")
    # Sequences that would end the script early in HTML, in a form with the same meaning in JavaScript.
    return bundle.replace("</script", "<\\/script").replace("<!--", "<\\!--").replace("\r", "")


def _provenance_key(drawing: Drawing) -> str:
    """The lines of the key that only several documents need: corroboration and contested days."""
    corroborated, contested = _piece("page_help.html").splitlines(keepends=True)
    lines = {"corroboration": corroborated, "other_days": contested}
    return "".join(line for field, line in lines.items() if any(field in row for row in drawing.rows))


def _counts(records: list[Record], drawing: Drawing, left_out: Sequence[str]) -> str:
    undated = drawing.undated
    parts = [f"{_number(len(records), 'event')} from {_number(drawing.documents, 'document')}"]
    parts += [f"{undated:,} of them undated, listed at the end"] if undated else []
    parts += [f"{_number(len(left_out), 'source')} left out, named at the end"] if left_out else []
    parts += [_published(drawing)]
    return escaped(" \N{MIDDLE DOT} ".join(parts))


def _published(drawing: Drawing) -> str:
    if drawing.publication is None:
        return "no date of publication is known"
    first = f"{drawing.others[0].words} to " if drawing.others else ""
    return f"published {first}{drawing.publication.words}"


def _number(count: int, thing: str) -> str:
    return f"{count:,} {thing}{'' if count == 1 else 's'}"


def _contents(drawing: Drawing, left_out: Sequence[str], *, has_article: bool) -> str:
    """Links to the sections below the chart."""
    links = ['<a href="#events">Table of events</a>']
    links += ['<a href="#undated">Undated events</a>'] if drawing.undated else []
    links += ['<a href="#left-out">Sources left out</a>'] if left_out else []
    links += ['<a href="#article">The article</a>'] if has_article else []
    return f'<nav aria-label="On this page">{" ".join(links)}</nav>' if len(links) > 1 else ""


def _dated(records: list[Record], places: dict[str, str]) -> str:
    dated = [record for record in records if is_dated(record)]
    if not dated:
        return "<p>No event could be dated.</p>" if records else "<p>There are no events.</p>"
    written = dated[:_WRITTEN_ROWS]
    return listing(written, caption=f"{_number(len(dated), 'event')} with a date", time_ids=places)


def _undated(records: list[Record], places: dict[str, str]) -> str:
    undated = [record for record in records if not is_dated(record)]
    if not undated:
        return ""
    more = len(undated) - _WRITTEN_ROWS
    caption = f"{_number(len(undated), 'event')} without a date, each with the reason"
    table = listing(undated[:_WRITTEN_ROWS], caption=caption, time_ids=places)
    rest = f"<p>{more:,} more undated events are in the CSV.</p>" if more > 0 else ""
    return _section("undated", "Undated events", table + rest)


def _left_out(lines: Sequence[str]) -> str:
    if not lines:
        return ""
    items = "\n".join(f'<li dir="auto">{escaped(line)}</li>' for line in lines)
    words = f"<p>{_number(len(lines), 'source')} with nothing in this timeline, each with the reason:</p>"
    return _section("left-out", "Left out", f"{words}\n<ul>\n{items}\n</ul>")


def _article(tagged: Tagged, records: list[Record]) -> str:
    hint = "<p>Every time expression is marked: point at it or tab to it to see its meaning and the reason.</p>"
    language = f' lang="{escaped(tagged.document.lang)}"' if tagged.document.lang else ""
    text = f'<div class="text" dir="auto"{language}>\n{article_html(tagged, records)}\n</div>'
    return _section("article", "The article", hint + text)


def _section(name: str, heading: str, content: str) -> str:
    return (
        f'<section id="{name}" tabindex="-1" aria-labelledby="{name}-heading">'
        f'<h2 id="{name}-heading">{heading}</h2>\n{content}\n</section>'
    )
