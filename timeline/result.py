"""What `timeline.build` gives: documents, their events as a table, the chart, and the files."""

import html
import os
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from timeline.errors import InputError
from timeline.model import Event, Tagged
from timeline.street import document_events, title_of

if TYPE_CHECKING:
    import altair as alt
    import pandas as pd


@dataclass(frozen=True)
class Timeline:
    """The timeline of one or more documents.

    Attributes:
        tagged: the documents with their datelines and time expressions.
        failed: the sources that could not be read, and why.
    """

    tagged: tuple[Tagged, ...]
    failed: tuple[InputError, ...] = ()

    @cached_property
    def _events(self) -> tuple[Event, ...]:
        return tuple(event for tagged in self.tagged for event in document_events(tagged))

    @cached_property
    def events(self) -> "pd.DataFrame":
        """The events table, dated rows first (schema: `timeline.table`)."""
        from timeline.table import events_table

        return events_table(self._events)

    @property
    def title(self) -> str:
        """The headline of the one document, or how many there are."""
        if len(self.tagged) == 1:
            return title_of(self.tagged[0])
        return f"Timeline of {len(self.tagged)} documents"

    @property
    def dated(self) -> int:
        """How many events have a date."""
        return sum(event.when.interval is not None for event in self._events)

    @property
    def undated(self) -> Counter[str]:
        """Why events could not be dated, with how many there are of each."""
        return Counter(event.when.reason for event in self._events if event.when.interval is None)

    def chart(self) -> "alt.VConcatChart":
        """The timeline as an ordinary Altair chart, to be shown, layered or restyled."""
        from timeline.charts import chart

        return chart(self.events, title=self.title)

    def save(self, folder: str | os.PathLike[str], *, force: bool = False) -> list[Path]:
        """Write events.csv, events.schema.json and timeline.html into a folder, all of them or none.

        Args:
            folder: made where it is missing.
            force: overwrite files that are there.

        Raises:
            OutputError: a file is there already, or cannot be written.
        """
        from timeline.exports import save

        return save(self.events, Path(folder), title=self.title, force=force)

    def __repr__(self) -> str:
        found, documents = len(self._events), len(self.tagged)
        return f"Timeline: {_count(found, 'event')} from {_count(documents, 'document')}, {self.dated} dated"

    def _repr_html_(self) -> str:
        """A safe table without scripts, for notebooks."""
        from timeline.exports import html_fragment

        return f"<p>{html.escape(repr(self))}</p>{html_fragment(self.events)}"


def _count(n: int, noun: str) -> str:
    """A number with its noun: "1 event", "2 events"."""
    return f"{n:,} {noun}" if n == 1 else f"{n:,} {noun}s"
