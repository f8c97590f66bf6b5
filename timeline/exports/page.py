"""The timeline as one HTML file that works offline and trusts none of the text in it.

The text of an article can be hostile. It reaches the page only as escaped HTML and as an escaped JSON block; scripts
and the style are allowed by their hashes alone, nothing may be fetched, and Vega interprets expressions instead of
compiling them, so that the policy needs no `unsafe-eval`.
"""

import base64
import functools
import hashlib
import json
import re
from importlib import resources
from pathlib import Path
from string import Template
from typing import TYPE_CHECKING, Any

from timeline.charts import chart
from timeline.charts.drawn import Drawing, Row, drawing_of, is_dated, records_of
from timeline.exports.atomic import write_all
from timeline.exports.listing import escaped, listing
from timeline.model import Stamp

if TYPE_CHECKING:
    import pandas as pd

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_IN_SCRIPT = {ord(mark): f"\\u{ord(mark):04x}" for mark in "&<>\u2028\u2029"}


def write_page(
    table: "pd.DataFrame",
    path: str | Path,
    *,
    title: str,
    subtitle: str | None = None,
    published: Stamp | str | None = None,
    force: bool = False,
) -> None:
    """Write the chart and the table of events as one HTML file that needs no network.

    Args:
        table: as `events_table` makes it.
        path: the file; its folder is made where it is missing.
        title: the heading of the page.
        subtitle: a line below it, such as the place and day of the dateline.
        published: the moment to anchor the chart at; the latest publication in the table where it is not given.
        force: replace the file where it is there already.

    Raises:
        OutputError: the file is there already or cannot be written.

    >>> import tempfile
    >>> from timeline.table import events_table
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     write_page(events_table([]), Path(folder, "timeline.html"), title="Nothing yet")
    ...     '<h1 dir="auto">Nothing yet</h1>' in Path(folder, "timeline.html").read_text(encoding="utf-8")
    True
    """
    page = page_text(table, title=title, subtitle=subtitle, published=published)
    write_all({Path(path): page.encode()}, force=force)


def page_text(
    table: "pd.DataFrame", *, title: str, subtitle: str | None = None, published: Stamp | str | None = None
) -> str:
    """The page as it is written.

    >>> from timeline.table import events_table
    >>> page_text(events_table([]), title="<b>")[:15]
    '<!doctype html>'
    """
    drawing = drawing_of(table, published)
    records = records_of(table)
    spec = chart(table, published=published).to_dict()
    del spec["title"]  # the heading says it; in the chart it would hold a narrow page wide
    style, program, library = _piece("page.css"), _piece("page.js"), _library()
    page = Template(_piece("page.html")).substitute(
        policy=_policy(style, library, program),
        title=escaped(title),
        subtitle=f'<p class="subtitle" dir="auto">{escaped(subtitle)}</p>' if subtitle else "",
        counts=_counts(records, drawing),
        dated=_dated(records),
        undated=_undated(records),
        zone=f" in {escaped(drawing.zone)}" if drawing.zone else "",
        data=script_json(spec),
        style=style,
        library=library,
        program=program,
    )
    return _LONE_SURROGATE.sub("\ufffd", page)


def script_json(value: Any) -> str:
    r"""JSON that no text in it can break out of, wherever in a page it stands.

    >>> print(script_json("</script>"))
    "\u003c/script\u003e"
    """
    plain = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return plain.translate(_IN_SCRIPT)


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
    """Vega, Vega-Lite and Vega-Embed in one script, as installed: the page fetches nothing."""
    import vl_convert

    bundle: str = vl_convert.javascript_bundle("window.vegaEmbed = vegaEmbed;")
    # What would end the script early in a page, written so that it means the same to JavaScript.
    return bundle.replace("</script", "<\\/script").replace("<!--", "<\\!--").replace("\r", "")


def _counts(records: list[Row], drawing: Drawing) -> str:
    undated = drawing.undated
    articles = len({record["document_id"] for record in records})
    parts = [f"{_number(len(records), 'event')} from {_number(articles, 'article')}"]
    parts += [f"{undated:,} of them undated, listed at the end"] if undated else []
    parts += [f"published {drawing.publication.words}" if drawing.publication else "no date of publication is known"]
    return escaped(" \N{MIDDLE DOT} ".join(parts))


def _number(count: int, thing: str) -> str:
    return f"{count:,} {thing}{'' if count == 1 else 's'}"


def _dated(records: list[Row]) -> str:
    dated = [record for record in records if is_dated(record)]
    if not dated:
        return "<p>No event could be dated.</p>" if records else "<p>There are no events.</p>"
    return listing(dated, caption=f"{_number(len(dated), 'event')}, the earliest first")


def _undated(records: list[Row]) -> str:
    undated = [record for record in records if not is_dated(record)]
    if not undated:
        return ""
    table = listing(undated, caption=f"{_number(len(undated), 'event')} without a date, each with the reason")
    return (
        f'<section aria-labelledby="undated-heading"><h2 id="undated-heading">Undated events</h2>\n{table}\n</section>'
    )
