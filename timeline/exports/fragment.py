"""A short table for notebooks: HTML without scripts or style sheets."""

from typing import TYPE_CHECKING

from timeline.exports.escaping import escaped
from timeline.exports.listing import listing
from timeline.view.records import is_dated, records_of

if TYPE_CHECKING:
    import pandas as pd

_ALIGNED = "text-align:left;vertical-align:top"  # notebooks align cells to the right


def html_fragment(table: "pd.DataFrame", *, title: str | None = None, rows: int = 20) -> str:
    """The first rows of the table as plain HTML, and the number of the others.

    >>> from timeline.table import events_table
    >>> html_fragment(events_table([]))
    '<p>There are no events.</p>'
    """
    heading = f"<p><strong>{escaped(title)}</strong></p>\n" if title else ""
    if not len(table):
        return f"{heading}<p>There are no events.</p>"
    records = records_of(table)
    undated = sum(not is_dated(record) for record in records)
    shown = records[:rows]
    caption = f"{len(records):,} events, {undated:,} of them undated"
    more = len(records) - len(shown)
    tail = f"\n<p>{more:,} more events are not shown.</p>" if more > 0 else ""
    return f"{heading}{listing(shown, caption=caption, with_ids=False, cell_style=_ALIGNED)}{tail}"
