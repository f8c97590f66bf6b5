"""A short table for notebooks: HTML without scripts or style sheets."""

from typing import TYPE_CHECKING

from timeline.exports.escaping import escaped
from timeline.exports.listing import listing
from timeline.view.records import date_words, is_dated, records_of

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


def key_list(table: "pd.DataFrame") -> str:
    """The rows as a list of dates and headlines, for the key events; empty where there are none.

    >>> from timeline.table import events_table
    >>> key_list(events_table([]))
    ''
    """
    items = "".join(
        f'<li dir="auto"><strong>{escaped(date_words(record))}</strong>&ensp;{escaped(record["what"])}</li>'
        for record in records_of(table)
    )
    style = "list-style:none;padding:0;margin:0 0 1em;text-align:left"
    return f'<ul style="{style}">{items}</ul>' if items else ""
