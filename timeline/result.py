"""The result of `timeline.build`: documents, their events as a table, the chart, and the files."""

import html
import os
from collections import Counter, deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from timeline.counting import counted, not_compared
from timeline.errors import InputError, UseError
from timeline.model import Certainty, Dropped, Event, Stamp, Tagged
from timeline.reading import RecordCount
from timeline.story_title import story_title
from timeline.titles import heading_of

if TYPE_CHECKING:
    import altair as alt
    import pandas as pd

    from timeline.charts import AxisKind, ChartKind
    from timeline.charts.exploring import Exploration
    from timeline.digesting.render import Digest
    from timeline.exports.saved import Saved
    from timeline.merging.merge import MergedEvents
    from timeline.merging.merged_event import MergedEvent
    from timeline.view.lanes import LanesBy

_KEY_HEADLINES = 20  # that may be the title of a story without headlines
_KEY_EVENTS = 7  # that a notebook shows above the table


@dataclass(frozen=True)
class Timeline:
    """The timeline of one or more documents.

    Attributes:
        tagged: the documents with their datelines and time expressions.
        extracted: the events of each document, in the order of the text.
        failures: the errors of the sources that could not be read and of the documents that failed.
        dropped: the sentences with a date that give no event, each with the reason.
        record_counts: for each table, feed and JSON Lines file, how many records it has and how many documents they became.
        given_title: the user's own title; without it, `title` takes one from the documents.
    """

    tagged: tuple[Tagged, ...]
    extracted: tuple[Event, ...] = ()
    failures: tuple[InputError, ...] = ()
    dropped: tuple[Dropped, ...] = ()
    record_counts: tuple[RecordCount, ...] = ()
    given_title: str | None = None
    _explored: "deque[Exploration]" = field(
        default_factory=lambda: deque(maxlen=1), init=False, repr=False, compare=False
    )

    @cached_property
    def _merging(self) -> "MergedEvents":
        from timeline.merging.merge import merge

        return merge(self.extracted)

    @property
    def _merged(self) -> "tuple[MergedEvent, ...]":
        return self._merging.events

    @cached_property
    def events(self) -> "pd.DataFrame":
        """The events table, dated rows first (schema: `timeline.table`); an event in several documents is one row."""
        from timeline.table import events_table

        return events_table(self._merged, self._importance)

    @cached_property
    def _importance(self) -> Mapping[str, float]:
        from timeline.digesting.importance import importances

        return importances(self._merged, self.tagged)

    def key(self, number: int) -> "pd.DataFrame":
        """The key events: the rows of the most important events, one for each of n days, by date.

        Args:
            number: how many at most.

        Returns:
            Rows of `events`; the column `importance` says how important they are (see `timeline.digesting.importance`).

        Raises:
            UseError: `number` is less than 1.
        """
        from timeline.digesting.importance import key_events

        if number < 1:
            raise UseError(f"--key must be at least 1, not {number}", hint="leave it out to see all events")
        chosen = key_events(self._merged, self._importance, number)
        return self.events[self.events["event_id"].isin(chosen)].reset_index(drop=True)

    @cached_property
    def mentions(self) -> "pd.DataFrame":
        """Every mention of an event as a row; its `event_id` is that of the event in `events`."""
        from timeline.table import mentions_table

        return mentions_table(self._merged)

    @cached_property
    def title(self) -> str:
        """The given title; the headline of a single document, or the best headline or shared names of several."""
        if self.given_title:
            return self.given_title
        if len(self.tagged) == 1:
            return heading_of(self.tagged[0].document, self.tagged[0].dateline)
        return story_title(self.tagged, self._key_headlines()) or f"Timeline of {counted(len(self.tagged), 'document')}"

    def _key_headlines(self) -> Iterator[str]:
        """The headlines of the most important events that are facts, the most important first."""
        from timeline.digesting.importance import key_events

        event_of = {merged.event.event_id: merged.event for merged in self._merged}
        for identity in key_events(self._merged, self._importance, _KEY_HEADLINES):
            if event_of[identity].certainty is Certainty.HAPPENED:
                yield event_of[identity].what

    @property
    def dated(self) -> int:
        """The number of events with a date."""
        return sum(merged.event.when.interval is not None for merged in self._merged)

    @property
    def capped(self) -> int:
        """The number of mentions on crowded days that were not compared with every other mention of their day."""
        return self._merging.capped

    @property
    def undated(self) -> Counter[str]:
        """The reasons why events have no date, with the number of events for each."""
        return Counter(event.when.reason for event in self.extracted if event.when.interval is None)

    @property
    def left_out(self) -> list[str]:
        """The sources without any event in `events`, each with the reason.

        >>> from timeline.model import Dateline, Document
        >>> Timeline((Tagged(Document("a", "Silence."), Dateline("a")),)).left_out
        ['a: no event found']
        """
        reporting = {mention.document.id for merged in self._merged for mention in merged.mentions}
        silent = (tagged for tagged in self.tagged if tagged.document.id not in reporting)
        reasons = (f"{tagged.document.id}: {'; '.join(('no event found', *tagged.warnings))}" for tagged in silent)
        return [*map(str, self.failures), *reasons]

    @property
    def subtitle(self) -> str | None:
        """The place, agency and byline of a single document, as far as they are known."""
        if len(self.tagged) != 1:
            return None
        dateline = self.tagged[0].dateline
        known = [part for part in (dateline.place, dateline.agency, dateline.byline) if part]
        return " \N{MIDDLE DOT} ".join(known) or None

    def chart(
        self, *, kind: "ChartKind" = "window", lanes: "LanesBy" = "certainty", axis: "AxisKind | None" = None
    ) -> "alt.VConcatChart":
        """The timeline as an Altair chart, to show, join with `&`, layer or restyle.

        Args:
            kind: "window" for an overview with a window to drag, "strip" or "detail" for its parts, "print" for one static
                figure of all events.
            lanes: the property that splits the overview into lanes: certainty, who, place, source or document.
            axis: "calendar", or "stretched" around publication; see `timeline.charts.chart`.
        """
        from timeline.charts import chart

        return chart(self.events, title=self.title, kind=kind, lanes=lanes, axis=axis)

    def explore(self, *, lanes: "LanesBy" = "certainty") -> "alt.JupyterChart":
        """The chart as a live widget (extra `notebook`); `selected` has the events selected on it."""
        from timeline.charts.exploring import Exploration

        exploration = Exploration(self.events, title=self.title, lanes=lanes)
        self._explored.append(exploration)
        return exploration.widget

    @property
    def selected(self) -> "pd.DataFrame":
        """The events inside the window and the filters of the latest chart from `explore`; all events if there is none."""
        return self._explored[-1].selected() if self._explored else self.events

    def digest(
        self,
        *,
        dates: int | None = None,
        sentences: int | None = None,
        start: Stamp | str | None = None,
        end: Stamp | str | None = None,
    ) -> "Digest":
        """The story in a few dates with a few sentences each; see `timeline.digest`.

        Raises:
            UseError: `dates` or `sentences` is less than 1, or `start` or `end` is not a date, or they are in the wrong order.
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
        """Write the timeline into a folder, all files or none, or as a static figure into a picture.

        Args:
            path: a folder, created if it does not exist; or a file with the extension .svg, .png or .pdf.
            formats: the files in the folder: csv, html, jsonl, parquet, timelinejs, ical, timeml; by default, CSV with
                its schema and the page.
            lanes: the property that splits the overview into lanes: certainty, who, place, source or document.
            force: overwrite existing files.

        Returns:
            The paths; `left_out` has the rows that a format cannot express, with the reasons.

        Raises:
            OutputError: a file exists or cannot be written.
            UseError: a format is unknown, or the package that it needs is not installed.
        """
        from timeline.exports.folder import Edition, save
        from timeline.exports.picture import PICTURES, write_picture
        from timeline.exports.saved import Saved

        path = Path(path)
        if path.suffix.lower() in PICTURES and not path.is_dir():
            if formats is not None:
                raise UseError(f"{path} is a picture, which has no formats", hint="give a folder for formats")
            write_picture(self.events, path, title=self.title, lanes=lanes, force=force)
            return Saved([path])
        edition = Edition(
            self.events, self.title, self.subtitle, lanes=lanes, documents=self.tagged, failed=tuple(self.left_out)
        )
        return save(edition, path, formats=formats, force=force)

    def __repr__(self) -> str:
        found, documents = counted(len(self._merged), "event"), counted(len(self.tagged), "document")
        return f"Timeline: {found} from {documents}, {self.dated:,} dated{not_compared(self.capped)}"

    def _repr_html_(self) -> str:
        """The strip, the key events and a table, without scripts, for notebooks."""
        from timeline.exports.fragment import html_fragment, key_list
        from timeline.exports.picture import inline_strip

        heading = f"<p style='text-align:left'>{html.escape(repr(self))}</p>"
        return f"{heading}{inline_strip(self.events)}{key_list(self.key(_KEY_EVENTS))}{html_fragment(self.events)}"
