"""What `timeline.build` gives: documents, their events as a table, the chart, and the files."""

import html
import os
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from timeline.errors import InputError, UseError
from timeline.model import Event, Stamp, Tagged
from timeline.titles import heading_of

if TYPE_CHECKING:
    import altair as alt
    import pandas as pd

    from timeline.charts import ChartKind, LanesBy
    from timeline.digesting.render import Digest
    from timeline.exports.saved import Saved
    from timeline.merging.merged_event import MergedEvent


@dataclass(frozen=True)
class Timeline:
    """The timeline of one or more documents.

    Attributes:
        tagged: the documents with their datelines and time expressions.
        extracted: the events of each document, in the order of the text.
        failures: the errors of the sources that could not be read and of the documents that failed.
    """

    tagged: tuple[Tagged, ...]
    extracted: tuple[Event, ...] = ()
    failures: tuple[InputError, ...] = ()

    @cached_property
    def _told(self) -> "tuple[MergedEvent, ...]":
        from timeline.merging.merge import merge

        return merge(self.extracted)

    @cached_property
    def events(self) -> "pd.DataFrame":
        """The events table, dated rows first (schema: `timeline.table`); what several documents tell is one row."""
        from timeline.table import events_table

        return events_table(self._told)

    @cached_property
    def mentions(self) -> "pd.DataFrame":
        """Every mention of an event, a row each: `event_id` names the row of `events` that it belongs to."""
        from timeline.table import mentions_table

        return mentions_table(self._told)

    @property
    def title(self) -> str:
        """The headline of the one document, or how many there are."""
        if len(self.tagged) == 1:
            return heading_of(self.tagged[0].document, self.tagged[0].dateline)
        return f"Timeline of {len(self.tagged)} documents"

    @property
    def dated(self) -> int:
        """How many events have a date."""
        return sum(told.event.when.interval is not None for told in self._told)

    @property
    def undated(self) -> Counter[str]:
        """Why events could not be dated, with how many there are of each."""
        return Counter(event.when.reason for event in self.extracted if event.when.interval is None)

    @property
    def left_out(self) -> list[str]:
        """The sources of which nothing is in `events`, each with the reason.

        >>> from timeline.model import Dateline, Document
        >>> Timeline((Tagged(Document("a", "Silence."), Dateline("a")),)).left_out
        ['a: tells no event']
        """
        event_mention = {mention.document.id for told in self._told for mention in told.mentions}
        silent = (tagged for tagged in self.tagged if tagged.document.id not in event_mention)
        reasons = (f"{tagged.document.id}: {'; '.join(('tells no event', *tagged.warnings))}" for tagged in silent)
        return [*map(str, self.failures), *reasons]

    @property
    def subtitle(self) -> str | None:
        """Where the one document was written, for whom and by whom, as far as it says."""
        if len(self.tagged) != 1:
            return None
        dateline = self.tagged[0].dateline
        known = [part for part in (dateline.place, dateline.agency, dateline.byline) if part]
        return " \N{MIDDLE DOT} ".join(known) or None

    def chart(self, *, kind: "ChartKind" = "window", lanes: "LanesBy" = "certainty") -> "alt.VConcatChart":
        """The timeline as an ordinary Altair chart, to be shown, joined with `&`, layered or restyled.

        Args:
            kind: "window" to drag a window over an overview, "print" for one static figure with every event.
            lanes: what the overview is split by: certainty, who, place, source or document.
        """
        from timeline.charts import chart

        return chart(self.events, title=self.title, kind=kind, lanes=lanes)

    def explore(self, *, lanes: "LanesBy" = "certainty") -> "alt.JupyterChart":
        """The chart as a live widget (extra `notebook`): what is chosen on it is in `selected`."""
        from timeline.charts.exploring import Exploration

        self.__dict__["_exploration"] = Exploration(self.events, title=self.title, lanes=lanes)
        widget: alt.JupyterChart = self.__dict__["_exploration"].widget
        return widget

    @property
    def selected(self) -> "pd.DataFrame":
        """The events inside the window and the filters of the chart that `explore` showed last; all before that."""
        exploration = self.__dict__.get("_exploration")
        return self.events if exploration is None else exploration.selected()

    def digest(
        self,
        *,
        dates: int | None = None,
        sentences: int | None = None,
        start: Stamp | str | None = None,
        end: Stamp | str | None = None,
    ) -> "Digest":
        """The story in a few dates, with a few sentences each; see `timeline.digest`.

        Raises:
            UseError: fewer than one date or sentence, or a start or end that is no date or in the wrong order.
        """
        from timeline.digesting.digest import digest_of

        return digest_of(self.tagged, dates=dates, sentences=sentences, start=start, end=end)

    def save(
        self,
        path: str | os.PathLike[str],
        *,
        formats: str | Iterable[str] | None = None,
        lanes: "LanesBy" = "certainty",
        force: bool = False,
    ) -> "Saved":
        """Write the timeline: into a folder its files, all of them or none; to a picture the figure for paper.

        Args:
            path: a folder, made where it is missing; or a file that ends in .svg, .png or .pdf.
            formats: what is written into the folder: csv, html, jsonl, parquet, timelinejs, ical, timeml; CSV with its
                schema and the page where they are not given.
            lanes: what the overview is split by: certainty, who, place, source or document.
            force: overwrite files that are there.

        Returns:
            The paths; their `left_out` says which rows a format cannot hold, and why.

        Raises:
            OutputError: a file is there already, or cannot be written.
            UseError: there is no such format, or the package that it needs is not installed.
        """
        from timeline.exports.folder import Edition, save
        from timeline.exports.picture import PICTURES, write_picture
        from timeline.exports.saved import Saved

        path = Path(path)
        if path.suffix.lower() in PICTURES and not path.is_dir():
            if formats is not None:
                raise UseError(f"{path} is a picture, which has no formats", hint="name a folder for them")
            write_picture(self.events, path, title=self.title, lanes=lanes, force=force)
            return Saved([path])
        edition = Edition(
            self.events, self.title, self.subtitle, lanes=lanes, documents=self.tagged, failed=tuple(self.left_out)
        )
        return save(edition, path, formats=formats, force=force)

    def __repr__(self) -> str:
        found, documents = len(self._told), len(self.tagged)
        return f"Timeline: {_count(found, 'event')} from {_count(documents, 'document')}, {self.dated} dated"

    def _repr_html_(self) -> str:
        """A safe picture and table without scripts, for notebooks."""
        from timeline.exports.fragment import html_fragment
        from timeline.exports.picture import inline_picture

        return f"<p>{html.escape(repr(self))}</p>{inline_picture(self.events)}{html_fragment(self.events)}"


def _count(n: int, noun: str) -> str:
    """A number with its noun: "1 event", "2 events"."""
    return f"{n:,} {noun}" if n == 1 else f"{n:,} {noun}s"
