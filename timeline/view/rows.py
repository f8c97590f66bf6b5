"""What is drawn of each event: the rows of the table as plain values that a browser can draw.

Times become milliseconds since 1970 as numbers, because JavaScript reads years before 0 and under 100 wrongly as text.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from timeline.charts.lanes import OTHER, Lane, LanesBy, certainty_of, lanes_of
from timeline.charts.publication_marks import Publication, given_publication, middle_of, publications_in
from timeline.charts.theme import COLOURS
from timeline.model import Certainty, Relation, Stamp
from timeline.model.grain import Grain
from timeline.resolving.calendar import DAY_SECONDS
from timeline.table import seconds_of
from timeline.view.display_zone import commonest, shifted, zone_name
from timeline.view.provenance import Row, dispute, excerpt, names_of, readings, sources, told, told_by
from timeline.view.wording import Span, lasts, when_words

if TYPE_CHECKING:
    import pandas as pd

_UNDRAWABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_GRAINS = {grain.word: grain for grain in Grain}
_LAST_MOMENT = 8_640_000_000_000  # seconds; the last one a JavaScript date can hold
_NOTHING = "\N{EN DASH}"
_MOST_RULES = 40
_LABEL, _CLOSE, _HEADLINE = (
    80,
    72,
    32,
)  # letters: of a headline, of one with words in brackets, of what it keeps of itself
_BESIDE = frozenset({Relation.BEFORE, Relation.AFTER})


@dataclass(frozen=True, slots=True)
class Drawing:
    """All that a chart shows.

    Attributes:
        rows: one for each dated event, in the order of the table.
        undated: how many events have no date.
        lanes: what the overview is split by; rows carry the number of theirs.
        publication: the latest one, where the future begins.
        zone: the zone of all clock times; None where none is known.
        first, last: wall-clock seconds of the edges of everything drawn.
        others: the earlier publications that are drawn, in order; none where they are too many to tell apart.
        middle: the publication that the overview is stretched around: that of the middle document.
        documents: how many documents tell the events.
    """

    rows: list[Row]
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
    """What a chart of this table shows.

    Args:
        table: as `events_table` makes it.
        published: the moment to anchor it at; the publications in the table where it is not given.
        lanes: what the overview is split by.

    >>> from timeline.table import events_table
    >>> drawing_of(events_table([])).rows
    []
    """
    records = records_of(table)
    dated = [record for record in records if is_dated(record)]
    zone = commonest(record["timezone"] for record in dated if grain_of(record) < Grain.PART_OF_DAY)
    known = publications_in(records, zone) if published is None else [given_publication(published, zone)]
    publication = known[-1] if known else None
    spans = [_span(record, zone) for record in dated]
    first, last = _edges(spans, publication)
    scene = _Scene(publication, zone, first, last, names_of(records))
    lane_list, numbers = lanes_of(dated, lanes)
    rows = [
        {"order": order, "lane": lane, "hue": COLOURS.index(lane_list[lane].colour), **_row(record, span, scene)}
        for order, (record, span, lane) in enumerate(zip(dated, spans, numbers, strict=True))
    ]
    others = tuple(one for one in known[:-1] if one.moment > first) if len(known) <= _MOST_RULES else ()
    documents = len({one for record in records for one in sources(record)})
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
        """A day in words, as dates on this chart are."""
        home = self.publication.year if self.publication else None
        return when_words(Span(seconds, seconds + DAY_SECONDS, Grain.DAY), home_year=home)


def records_of(table: "pd.DataFrame") -> list[Row]:
    """The rows of the table with integer seconds for times and empty text for what is missing.

    >>> from timeline.table import events_table
    >>> records_of(events_table([]))
    []
    """
    columns: dict[str, list[Any]] = {}
    for name in table.columns:
        values = table[name]
        is_time = name in {"start", "end"}
        columns[str(name)] = seconds_of(values) if is_time else values.astype(object).where(values.notna(), "").tolist()
    return [dict(zip(columns, row, strict=True)) for row in zip(*columns.values(), strict=True)]


def is_dated(record: Row) -> bool:
    """Whether anything is known of when it was.

    >>> is_dated({"start": None, "end": 0})
    True
    """
    return record["start"] is not None or record["end"] is not None


def stated(record: Row) -> Span:
    """The time of a record as the article states it.

    >>> record = {"start": 0, "end": 1, "grain": "day", "approximate": False, "timex_value": ""}
    >>> stated(record).grain.word
    'day'
    """
    approximate = bool(record["approximate"])
    return Span(record["start"], record["end"], grain_of(record), approximate, record["timex_value"])


def grain_of(record: Row) -> Grain:
    """How finely its time is known; to the day where that is not said.

    >>> grain_of({"grain": "part of day"}).name
    'PART_OF_DAY'
    """
    return _GRAINS.get(record["grain"], Grain.DAY)


def _span(record: Row, zone: str | None) -> Span:
    """The time of a record on the clocks of the display zone, inside what a browser can draw."""
    grain, own = grain_of(record), record["timezone"]

    def place(seconds: int | None) -> int | None:
        if seconds is None:
            return None
        shown = shifted(seconds, own, zone) if grain < Grain.PART_OF_DAY else seconds
        return _within(shown)

    return Span(place(record["start"]), place(record["end"]), grain, bool(record["approximate"]), record["timex_value"])


def _edges(spans: list[Span], publication: Publication | None) -> tuple[int, int]:
    """First and last moment of everything, publication among them; an hour apart at the least."""
    moments = [moment for span in spans for moment in (span.start, span.end) if moment is not None]
    if publication:
        moments += [publication.moment - DAY_SECONDS, publication.moment]
    if not moments:
        return 0, DAY_SECONDS
    first, last = min(moments), max(moments)
    short = max(3600 - (last - first), 0)
    return first - short // 2, last + short // 2


def _row(record: Row, span: Span, scene: _Scene) -> Row:
    start, end = _drawn_edges(span, scene)
    certainty = certainty_of(record)
    ahead = scene.publication is not None and start >= scene.publication.moment
    row = {
        "event_id": record["event_id"],
        "what": record["what"] or record["when_text"] or _NOTHING,
        "label": _label(record, certainty, scene),
        "when": _when(record, span, scene),
        "kind": _kind(span, record["edtf"]),
        "from": start * 1000,
        "to": end * 1000,
        "ahead": ahead,
        "certainty": certainty,
        "edtf": record["edtf"] or _NOTHING,
        "precision": _precision(span),
        "who": record["who"] or _NOTHING,
        "where": record["where"] or _NOTHING,
        "source": record["title"] or record["document_id"] or _NOTHING,
        "document": record["document_id"],
        "sentence": excerpt(record["sentence"], record["when_text"]) or _NOTHING,
        "reason": record["reason"] or _NOTHING,
        **_telling(record, start, end, scene),
    }
    return {name: inert(value) if isinstance(value, str) else value for name, value in row.items()}


def _telling(record: Row, start: int, end: int, scene: _Scene) -> Row:
    """What most events lack: to whom it is done, other sources, and other days that are given for it."""
    row: Row = {"whom": record["whom"]} if record.get("whom") else {}
    row |= {"told": told(record)} if told(record) > 1 else {}
    row |= {"sources": names} if (names := told_by(record, scene.names)) else {}
    other = [_within(one.day) for one in readings(record.get("contested"))[1:]]
    if not other:
        return row
    rivals = [{"from": day * 1000, "to": _within(day + DAY_SECONDS) * 1000} for day in other]
    reach = {
        "reach_from": min(start, *other) * 1000,
        "reach_to": max(end, *(rival["to"] // 1000 for rival in rivals)) * 1000,
    }
    return row | {"rivals": rivals, "dispute": dispute(record, scene.names, scene.day_words), **reach}


def _within(seconds: int) -> int:
    """A moment inside what a browser can draw."""
    return max(-_LAST_MOMENT, min(seconds, _LAST_MOMENT))


def inert(text: str) -> str:
    """Text that no page takes for markup and every picture can hold, wherever the chart is shown.

    Altair's own pages and notebook output put data into a script as they are; without "<" nothing can end that script
    or open a comment in it. SVG is XML, which has no place for control characters. The table and the CSV keep the text.

    >>> inert("</script>")
    '‹/script>'
    """
    if text.isprintable() and "<" not in text:
        return text
    drawable = _UNDRAWABLE.sub("\N{REPLACEMENT CHARACTER}", text)
    return drawable.replace("<", "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}")


def _label(record: Row, certainty: str, scene: _Scene) -> str:
    """The headline; with its certainty in words where it is not simply a fact, and with what others say of it."""
    what = record["what"] or record["when_text"] or _NOTHING
    said = "certainty unknown" if certainty == Certainty.UNKNOWN else certainty
    marks = [] if certainty in {OTHER, Certainty.HAPPENED} else [said]
    marks += [_contested(record, scene)] if record.get("contested") else []
    voices = told(record)
    marks += [f"{voices} sources"] if voices > 1 else []
    beside = f" ({', '.join(marks)})" if marks else ""
    most = max((_CLOSE if beside else _LABEL) - len(beside), _HEADLINE)
    return (what if len(what) <= most else what[: most - 1] + "\N{HORIZONTAL ELLIPSIS}") + beside


def _contested(record: Row, scene: _Scene) -> str:
    days = " or ".join(scene.day_words(one.day) for one in readings(record["contested"])[1:])
    return f"contested: or {days}" if days else "contested"


def _when(record: Row, span: Span, scene: _Scene) -> str:
    """The time in words as the article has it: in its own zone, which is named where it is not the chart's."""
    year, now = (scene.publication.year, scene.publication.moment) if scene.publication else (None, None)
    own, shown = record["timezone"], scene.zone
    start = record["start"]
    relation = relation_words(record)
    if span.grain >= Grain.PART_OF_DAY or start is None or shifted(start, own, shown) == start:
        return relation + when_words(span, home_year=year, now=now)
    stated = Span(start, record["end"], span.grain, span.approximate, span.timex)
    return f"{relation}{when_words(stated, home_year=year, now=now)} {zone_name(start, own)}"


def relation_words(record: Row) -> str:
    """What stands before the words for a time that the event only lies before or after.

    >>> relation_words({"relation": "before", "start": 0, "end": 1})
    'before '
    """
    is_open = record["start"] is None or record["end"] is None
    return f"{record['relation']} " if record.get("relation") in _BESIDE and not is_open else ""


def _precision(span: Span) -> str:
    return f"{span.grain.word}, approximately" if span.approximate else span.grain.word


def _drawn_edges(span: Span, scene: _Scene) -> tuple[int, int]:
    """Where the bar begins and ends; one with an open end runs to publication, or beyond it to the edge."""
    now = scene.publication.moment if scene.publication else scene.last
    start = scene.first if span.start is None else span.start
    if span.end is not None:
        return start, max(span.end, start + 1)
    return start, max(now if start < now else scene.last, start + 1)


def _kind(span: Span, edtf: str) -> str:
    """How the event is drawn. What lasts is a range in EDTF too; a week is one there without lasting."""
    if span.start is None:
        return "until"
    if span.end is None:
        return "since"
    is_range = lasts(span) and ("/" in edtf or not edtf)
    if span.grain < Grain.PART_OF_DAY and not is_range:
        return "about clock" if span.approximate else "clock"
    word = "throughout" if is_range else "within"
    return f"about {word}" if span.approximate else word
