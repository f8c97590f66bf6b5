"""The rows of a chart: events as plain values that a browser can draw.

Times are numbers of milliseconds since 1970, because JavaScript misreads the text of years before 100.
"""

import functools
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from timeline.model import Certainty, Stamp
from timeline.model.grain import Grain
from timeline.resolving.calendar import DAY_SECONDS
from timeline.view.display_zone import commonest_zone, wall_clock_in, zone_name
from timeline.view.lanes import COLOURS, OTHER, Lane, LanesBy, certainty_of, lanes_of
from timeline.view.provenance import (
    contested_days,
    corroboration,
    document_names,
    readings_in_words,
    sources_in_words,
)
from timeline.view.publications import Publication, given_publication, middle_of, publications_in
from timeline.view.records import Record, grain_of, is_dated, records_of, related, time_of
from timeline.view.text import drawable, excerpt, truncated
from timeline.view.wording import TimeSpan, exceeds_one_unit, when_words
from timeline.view.words import say

if TYPE_CHECKING:
    import pandas as pd

ChartRow = dict[str, Any]
"""An event as its marks, label and tooltip show it."""

_LAST_MOMENT = 8_640_000_000_000  # seconds; the last one a JavaScript date can hold
_MISSING = "\N{EN DASH}"
_MOST_PUBLICATIONS = 40  # rules on one chart; more cannot be distinguished
_LABEL, _LABEL_WITH_NOTES, _HEADLINE = (
    140,
    110,
    32,
)  # letters: a headline, one with notes in brackets, and its least share


@dataclass(frozen=True, slots=True)
class Drawing:
    """The content of a chart.

    Attributes:
        rows: one for each dated event, in the order of the table.
        undated: the number of events without a date.
        lanes: the lanes of the overview; each row has the number of its lane.
        publication: the latest publication, where the future begins.
        zone: the time zone of all clock times; None where none is known.
        first, last: wall-clock seconds of the edges of everything drawn.
        others: earlier publications, in order; none where they are too many to distinguish.
        middle: the publication that the overview is stretched around: that of the middle document.
        documents: the number of documents that report the events.
    """

    rows: list[ChartRow]
    undated: int
    lanes: tuple[Lane, ...]
    publication: Publication | None
    zone: str | None
    first: int
    last: int
    others: tuple[Publication, ...] = ()
    middle: Publication | None = None
    documents: int = 1


def drawing_of(table: "pd.DataFrame", published: Stamp | str | None = None, *, lanes: LanesBy = "certainty") -> Drawing:
    """The content of a chart of the table.

    Args:
        table: an events table.
        published: the moment of publication; by default, the publications in the table.
        lanes: the property that splits the overview into lanes.

    >>> from timeline.table import events_table
    >>> drawing_of(events_table([])).rows
    []
    """
    records = records_of(table)
    dated = [record for record in records if is_dated(record)]
    zone = commonest_zone(record["timezone"] for record in dated if grain_of(record) < Grain.PART_OF_DAY)
    known = publications_in(records, zone) if published is None else [given_publication(published, zone)]
    publication = known[-1] if known else None
    spans = [_span(record, zone) for record in dated]
    first, last = _edges(spans, publication)
    scene = _Scene(publication, zone, first, last, document_names(records))
    lane_list, numbers = lanes_of(dated, lanes)
    ranks = _ranks(dated)
    rows = [
        {
            "order": order,
            "rank": ranks[order],
            "lane": lane,
            "hue": COLOURS.index(lane_list[lane].colour),
            **_row(record, span, scene),
        }
        for order, (record, span, lane) in enumerate(zip(dated, spans, numbers, strict=True))
    ]
    others = tuple(one for one in known[:-1] if one.moment > first) if len(known) <= _MOST_PUBLICATIONS else ()
    documents = len({one for record in records for one in record["sources"]})
    middle = middle_of(known) if known else None
    undated = len(records) - len(dated)
    return Drawing(rows, undated, lane_list, publication, zone, first, last, others, middle, documents)


@dataclass(frozen=True, slots=True)
class _Scene:
    publication: Publication | None
    zone: str | None
    first: int
    last: int
    names: Mapping[str, str]

    def day_words(self, seconds: int) -> str:
        """A day as the dates of this chart are written."""
        home = self.publication.year if self.publication else None
        return when_words(TimeSpan(seconds, seconds + DAY_SECONDS, Grain.DAY), home_year=home)


def _ranks(records: list[Record]) -> list[int]:
    """The place of each event by its importance, 0 for the most important; by its sources where that is unknown.

    Of equals, the first ones are spread over the time: their order is that of their numbers with the bits reversed.
    """
    bits = len(records).bit_length()

    def importance(at: int) -> tuple[float, int, str]:
        known = records[at].get("importance", "")
        return -(known if isinstance(known, float) else 0.0), -corroboration(records[at]), f"{at:0{bits}b}"[::-1]

    ranks = [0] * len(records)
    for rank, at in enumerate(sorted(range(len(records)), key=importance)):
        ranks[at] = rank
    return ranks


def _span(record: Record, zone: str | None) -> TimeSpan:
    """The time of a record on the clocks of the display zone, within the range of a browser."""
    grain, own = grain_of(record), record["timezone"]

    def place(seconds: int | None) -> int | None:
        if seconds is None:
            return None
        shown = wall_clock_in(seconds, own, zone) if grain < Grain.PART_OF_DAY else seconds
        return _within(shown)

    return TimeSpan(
        place(record["start"]), place(record["end"]), grain, bool(record["approximate"]), record["timex_value"]
    )


def _edges(spans: list[TimeSpan], publication: Publication | None) -> tuple[int, int]:
    """The first and the last moment, publications included, at least an hour apart."""
    moments = [moment for span in spans for moment in (span.start, span.end) if moment is not None]
    if publication:
        moments += [publication.moment - DAY_SECONDS, publication.moment]
    if not moments:
        return 0, DAY_SECONDS
    first, last = min(moments), max(moments)
    short = max(3600 - (last - first), 0)
    return first - short // 2, last + short // 2


def _row(record: Record, span: TimeSpan, scene: _Scene) -> ChartRow:
    start, end = _drawn_edges(span, scene)
    certainty = certainty_of(record)
    ahead = scene.publication is not None and start >= scene.publication.moment
    row = {
        "event_id": record["event_id"],
        "what": record["what"] or record["when_text"] or _MISSING,
        "label": _label(record, certainty, scene),
        "when": _when(record, span, scene),
        "kind": _kind(span, record["edtf"]),
        "from": start * 1000,
        "to": end * 1000,
        "ahead": ahead,
        "certainty": certainty,
        "who": record["who"] or _MISSING,
        "where": record["where"] or _MISSING,
        "source": record["title"] or record["document_id"] or _MISSING,
        "document": record["document_id"],
        "sentence": excerpt(record["sentence"], record["when_text"]) or _MISSING,
        "reason": record["reason"] or _MISSING,
        **_provenance(record, start, end, scene),
    }
    return {name: drawable(value) if isinstance(value, str) else value for name, value in row.items()}


def _provenance(record: Record, start: int, end: int, scene: _Scene) -> ChartRow:
    """Fields that most events lack: persons acted on, several sources, and other days that documents give."""
    row: ChartRow = {"whom": record["whom"]} if record.get("whom") else {}
    row |= {"corroboration": corroboration(record)} if corroboration(record) > 1 else {}
    row |= {"sources": names} if (names := sources_in_words(record, scene.names)) else {}
    other_days = [_within(day) for day in contested_days(record)[1:]]
    if not other_days:
        return row
    others = [{"from": day * 1000, "to": _within(day + DAY_SECONDS) * 1000} for day in other_days]
    return row | {
        "other_days": others,
        "readings": f"{say('contested')}: {readings_in_words(record, scene.names, scene.day_words)}",
        "reach_from": min(start, *other_days) * 1000,
        "reach_to": max(end * 1000, *(day["to"] for day in others)),
    }


def _within(seconds: int) -> int:
    """The moment, or the nearest one that a browser can draw."""
    return max(-_LAST_MOMENT, min(seconds, _LAST_MOMENT))


def _label(record: Record, certainty: str, scene: _Scene) -> str:
    """The headline, with notes in brackets: its certainty where it is no plain fact, contested days, and sources."""
    what = record["what"] or record["when_text"] or _MISSING
    name = "note_certainty_unknown" if certainty == Certainty.UNKNOWN else f"certainty_{certainty}"
    notes = [] if certainty in {OTHER, Certainty.HAPPENED} else [say(name)]
    notes += [_contested(record, scene)] if record.get("contested") else []
    notes += [say("note_sources", count=corroboration(record))] if corroboration(record) > 1 else []
    if not notes:
        return truncated(what, _LABEL)
    bracket = f" ({', '.join(notes)})"
    return truncated(what, max(_LABEL_WITH_NOTES - len(bracket), _HEADLINE)) + bracket


def _contested(record: Record, scene: _Scene) -> str:
    days = [scene.day_words(day) for day in contested_days(record)[1:]]
    if not days:
        return say("contested")
    return say("note_contested", days=functools.reduce(lambda one, other: say("note_or", one=one, other=other), days))


def _when(record: Record, span: TimeSpan, scene: _Scene) -> str:
    """The time as the article states it; a time zone other than that of the chart is named."""
    year, now = (scene.publication.year, scene.publication.moment) if scene.publication else (None, None)
    zone = foreign_zone(record, scene.zone)
    return related(record, when_words(time_of(record) if zone else span, home_year=year, now=now) + zone)


def foreign_zone(record: Record, zone: str | None) -> str:
    """The name of the zone of a clock time, after a blank, where it is not that of the chart; otherwise empty.

    >>> foreign_zone({"grain": "minute", "start": 1_690_543_800, "timezone": "Europe/London"}, "UTC")
    ' BST'
    """
    start, own = record["start"], record["timezone"]
    is_clock = grain_of(record) < Grain.PART_OF_DAY and start is not None
    return f" {zone_name(start, own)}" if is_clock and wall_clock_in(start, own, zone) != start else ""


def _drawn_edges(span: TimeSpan, scene: _Scene) -> tuple[int, int]:
    """The edges of the bar. One with an open end extends to publication, or from a start after it to the edge of the chart."""
    now = scene.publication.moment if scene.publication else scene.last
    start = scene.first if span.start is None else span.start
    if span.end is not None:
        return start, max(span.end, start + 1)
    return start, max(now if start < now else scene.last, start + 1)


def _kind(span: TimeSpan, edtf: str) -> str:
    """The kind of mark. A time of several units is a range in EDTF too; a single week is a range there only."""
    if span.start is None:
        return "until"
    if span.end is None:
        return "since"
    is_range = exceeds_one_unit(span) and ("/" in edtf or not edtf)
    if span.grain < Grain.PART_OF_DAY and not is_range:
        return "about clock" if span.approximate else "clock"
    word = "throughout" if is_range else "within"
    return f"about {word}" if span.approximate else word
