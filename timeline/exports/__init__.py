"""The events table as files: CSV with its schema, and a page with the chart."""

from pathlib import Path
from typing import TYPE_CHECKING

from timeline.charts.lanes import LanesBy
from timeline.exports.atomic import write_all
from timeline.exports.csv_file import csv_bytes, read_csv, schema_bytes, write_csv, write_schema
from timeline.exports.fragment import html_fragment
from timeline.exports.page import page_text, write_page
from timeline.exports.picture import FORMATS, write_picture
from timeline.model import Stamp, Tagged

if TYPE_CHECKING:
    import pandas as pd

__all__ = [
    "FORMATS", "html_fragment", "read_csv", "save", "write_csv", "write_page", "write_picture", "write_schema",
]  # fmt: skip


def save(
    table: "pd.DataFrame",
    folder: str | Path,
    *,
    title: str,
    subtitle: str | None = None,
    published: Stamp | str | None = None,
    lanes: LanesBy = "certainty",
    article: Tagged | None = None,
    force: bool = False,
) -> list[Path]:
    """Write events.csv, events.schema.json and timeline.html into the folder: all three or none.

    Args:
        table: as `events_table` makes it.
        folder: made where it is missing.
        title: the heading of the page.
        subtitle: a line below it, such as the place and day of the dateline.
        published: the moment to anchor the chart at; the latest publication in the table where it is not given.
        lanes: what the overview of the chart is split by: certainty, who, place, source or document.
        article: the document to show on the page with its time expressions marked.
        force: replace files that are there already.

    Raises:
        OutputError: one of them is there already or cannot be written.

    >>> import tempfile
    >>> from timeline.table import events_table
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     [path.name for path in save(events_table([]), folder, title="Nothing yet")]
    ['events.csv', 'events.schema.json', 'timeline.html']
    """
    page = page_text(table, title=title, subtitle=subtitle, published=published, lanes=lanes, article=article)
    contents = {
        Path(folder, "events.csv"): csv_bytes(table),
        Path(folder, "events.schema.json"): schema_bytes(),
        Path(folder, "timeline.html"): page.encode(),
    }
    write_all(contents, force=force)
    return list(contents)
