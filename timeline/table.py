"""Events as a table: one row an event, in one fixed schema that is written down here and nowhere else.

Times are half-open wall clocks in the proleptic Gregorian calendar with astronomical years: year 0 is 1 BC and
-43 is 44 BC. As text they are ISO 8601, with the signed years of its expanded form outside 0000 to 9999
("-0043-03-15", "+12000-01-01"); a row known to the day or more coarsely prints days, a finer one prints clocks.
"""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from timeline.errors import UseError
from timeline.merging.merged_event import MergedEvent, alone
from timeline.model import Certainty, Event, Relation, Stamp, TimexType
from timeline.model.grain import Grain
from timeline.reading.decoding import without_lone_surrogates
from timeline.resolving import calendar
from timeline.resolving.calendar import DAY_SECONDS
from timeline.titles import title_of

if TYPE_CHECKING:
    import pandas as pd

Kind = Literal["text", "time", "flag", "count"]

_MISSING = -(2**63)  # numpy's NaT, as the integer it is stored as


@dataclass(frozen=True, slots=True)
class Column:
    """One column of the events table.

    Attributes:
        name: its heading.
        kind: text, a time (`datetime64[s]`), a flag (bool) or a count (int).
        meaning: what it holds, with its unit.
        words: all the values it can hold, where they are few.
    """

    name: str
    kind: Kind
    meaning: str
    words: tuple[str, ...] = ()


_EDGE = (
    "wall clock, proleptic Gregorian, ISO 8601 with astronomical years (-0043 is 44 BC, years over 9999 carry a +); "
    "YYYY-MM-DD where the row is known to the day or more coarsely, else YYYY-MM-DDThh:mm:ss; "
    "missing when undated or open"
)

COLUMNS: tuple[Column, ...] = (
    Column("event_id", "text", "the event, stable from run to run"),
    Column("document_id", "text", "the article it was read in"),
    Column("title", "text", "headline of that article, as stated or its first line where that reads as one"),
    Column("published", "text", "when the article was published: an ISO 8601 day, or an instant with its offset"),
    Column("what", "text", "what happened: a short headline of the clause"),
    Column("who", "text", "people, organisations or countries that do it, joined with '; '"),
    Column("whom", "text", "people, organisations or countries to whom it is done, joined with '; '"),
    Column("where", "text", "place named in the clause"),
    Column("when_text", "text", "the time words as they stand in the article"),
    Column("relation", "text", "how the event stands to that time", tuple(Relation)),
    Column("start", "time", f"first moment of the time meant: {_EDGE}"),
    Column("end", "time", f"the moment after the last one, so that one day ends at the next: {_EDGE}"),
    Column("grain", "text", "how finely the time is known", tuple(grain.word for grain in Grain)),
    Column("edtf", "text", "the time in EDTF (ISO 8601-2)"),
    Column("timex_type", "text", "TIMEX3 type of the time words", tuple(TimexType)),
    Column("timex_value", "text", "TIMEX3 value of the time words"),
    Column("approximate", "flag", "true where the edges are soft: about, early, late"),
    Column("open_start", "flag", "true where nothing is known of the start: until 1953"),
    Column("open_end", "flag", "true where nothing is known of the end: since 1950"),
    Column("timezone", "text", "zone of a clock time, else of the anchor: IANA name or offset"),
    Column("certainty", "text", "how sure the article is that it takes place", tuple(Certainty)),
    Column("anchor", "text", "ISO 8601 date that the time words were counted from; missing when they needed none"),
    Column("anchor_source", "text", "where the anchor comes from"),
    Column("rule", "text", "the rule that caught the time words"),
    Column("reason", "text", "why the date is what it is, or why there is none"),
    Column("is_publication_default", "flag", "true where the text gives no time and that of publication stands in"),
    Column("trigger", "text", "the word that tells the event"),
    Column("sentence", "text", "the whole sentence, white space folded"),
    Column("char_start", "count", "offset in characters of the clause's first character in the article's text"),
    Column("char_end", "count", "offset in characters of the character after the clause's last"),
    Column("source_url", "text", "where the article came from; data, not checked to be a safe link"),
    Column("sources", "text", "ids of all articles that tell it, by publication, joined with '; '"),
    Column("corroboration", "count", "independent articles that tell it; copies of one text count once"),
    Column(
        "first_reported", "text", "the earliest publication among them: an ISO 8601 day, or an instant with its offset"
    ),
    Column("contested", "text", "the days that are given where they differ, each with its articles; else missing"),
)
"""The table, from left to right. The CSV is exactly this."""

_FORM = (
    "Made to be opened in a spreadsheet: when_text is between \N{LEFT DOUBLE QUOTATION MARK} and "
    "\N{RIGHT DOUBLE QUOTATION MARK}; other text that a spreadsheet would take for a formula, date, time, number or "
    "truth value begins with a ' that is not part of it (a whole day in a column of dates does not); line breaks and "
    "control characters are the signs U+2400 to U+241F, or their code in hexadecimal between two U+2426. "
    "timeline.read_events gives the table without these."
)
_OF_ALL_MENTIONS = ["sources", "corroboration", "first_reported", "contested"]
_FRICTIONLESS = {"text": "string", "time": "string", "flag": "boolean", "count": "integer"}
TIME_PATTERN = r"'?([+-]\d{4,}|\d{4})-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2})?"


def events_table(events: Iterable[Event | MergedEvent]) -> "pd.DataFrame":
    """The events as a table with the columns of `COLUMNS`; an event alone is told by its own document.

    Dated rows come first, by start, then by end with the longest first, then in document order; an event with an
    open start stands at its end, before those that start there. Undated rows follow, each with the reason why it has no date. Half a surrogate pair
    is no character and becomes U+FFFD.

    >>> table = events_table([])
    >>> list(table.columns[:5]), str(table["start"].dtype)
    (['event_id', 'document_id', 'title', 'published', 'what'], 'datetime64[s]')
    """
    import pandas as pd

    told = (event if isinstance(event, MergedEvent) else alone(event) for event in events)
    titles: dict[str, str | None] = {}
    rows = [_row(each, titles) for each in sorted(told, key=lambda each: _order(each.event))]
    return pd.DataFrame({column.name: _series(column, [row[column.name] for row in rows]) for column in COLUMNS})


def mentions_table(told: Iterable[MergedEvent]) -> "pd.DataFrame":
    """Every mention as a row of its own: `event_id` names the event that it tells, `mention_id` the mention.

    >>> list(mentions_table([]).columns[:3])
    ['mention_id', 'event_id', 'document_id']
    """
    pairs = [(mention, each.event.event_id) for each in told for mention in each.mentions]
    pairs.sort(key=lambda pair: _order(pair[0]))
    mentions = events_table(mention for mention, _ in pairs).drop(columns=_OF_ALL_MENTIONS)
    mentions.insert(0, "mention_id", mentions["event_id"])
    mentions["event_id"] = _series(COLUMNS[0], [event_id for _, event_id in pairs])
    return mentions


def completed(frame: "pd.DataFrame") -> "pd.DataFrame":
    """A table of someone's own, with the columns that it lacks: empty, and known to the day.

    Args:
        frame: with `what`, `start` and `end` at least; times as pandas or as ISO 8601 text.

    Raises:
        UseError: one of those is missing, or a time cannot be read.

    >>> import pandas as pd
    >>> table = completed(pd.DataFrame({"what": ["Flood"], "start": ["1998-05-03"], "end": ["1998-05-04"]}))
    >>> table["grain"].tolist(), str(table["end"].dtype), len(table.columns) == len(COLUMNS)
    (['day'], 'datetime64[s]', True)
    """
    import pandas as pd

    missing = [name for name in ("what", "start", "end") if name not in frame.columns]
    if missing:
        raise UseError(f"there is no column {missing[0]!r}", hint="a timeline needs the columns what, start and end")
    columns = {
        column.name: _given(column, frame[column.name])
        if column.name in frame.columns
        else _lacking(column, len(frame))
        for column in COLUMNS
    }
    others = {str(name): frame[name].reset_index(drop=True) for name in frame.columns if name not in columns}
    return pd.DataFrame({**columns, **others})


def _given(column: Column, values: "pd.Series[Any]") -> "pd.Series[Any]":
    import numpy as np
    import pandas as pd

    known = values.reset_index(drop=True)
    if column.kind != "time":
        return known.fillna(False).astype("bool") if column.kind == "flag" else known
    texts = [None if pd.isna(value) else str(value) for value in known]
    try:
        return pd.Series(np.array([text or "NaT" for text in texts], dtype="datetime64[s]"))
    except (TypeError, ValueError) as error:
        raise UseError(f"the column {column.name!r} holds no times: {error}", hint="write 1998-05-03") from None


def _lacking(column: Column, rows: int) -> "pd.Series[Any]":
    fill: dict[str, Any] = {"time": None, "flag": False, "count": 0}
    if column.name == "event_id":
        return _series(column, [f"row-{number}" for number in range(1, rows + 1)])
    known: dict[str, Any] = {
        "grain": "day",
        "certainty": str(Certainty.HAPPENED),
        "document_id": "table",
        "corroboration": 1,
    }
    return _series(column, [known.get(column.name, fill.get(column.kind))] * rows)


def schema() -> dict[str, Any]:
    """The columns as a Frictionless Table Schema, to be written beside the CSV.

    >>> schema()["fields"][0]["name"], schema()["missingValues"]
    ('event_id', [''])
    """
    return {
        "$schema": "https://datapackage.org/profiles/2.0/tableschema.json",
        "description": _FORM,
        "fields": [_field(column) for column in COLUMNS],
        "missingValues": [""],
        "primaryKey": ["event_id"],
    }


class Civil(NamedTuple):
    """A wall clock taken apart; `weekday` is 0 on Mondays, `year` is astronomical."""

    year: int
    month: int
    day: int
    hour: int
    minute: int
    second: int
    weekday: int


def civil(seconds: int) -> Civil:
    """The wall clock so many seconds after 1970-01-01T00:00:00, for any year whatever.

    >>> civil(-63_517_824_000)
    Civil(year=-43, month=3, day=15, hour=0, minute=0, second=0, weekday=4)
    """
    number, clock = divmod(seconds, DAY_SECONDS)
    minutes, second = divmod(clock, 60)
    return Civil(*calendar.civil(number), *divmod(minutes, 60), second, calendar.weekday(number))


def iso(seconds: int, *, clock: bool) -> str:
    """ISO 8601 text of a wall clock, with a signed year outside 0000 to 9999.

    >>> iso(-63_517_824_000, clock=False), iso(1_690_543_800, clock=True)
    ('-0043-03-15', '2023-07-28T11:30:00')
    """
    at, day = civil(seconds), calendar.iso_day(seconds // DAY_SECONDS)
    return f"{day}T{at.hour:02d}:{at.minute:02d}:{at.second:02d}" if clock else day


def seconds_of(times: "pd.Series[Any]") -> list[int | None]:
    """The integer seconds of a column of times; None where it has none.

    >>> import pandas as pd
    >>> seconds_of(pd.Series(["2023-07-28", None], dtype="datetime64[s]"))
    [1690502400, None]
    """
    numbers = times.astype("datetime64[s]").astype("int64")
    return [None if number == _MISSING else int(number) for number in numbers]


def _order(event: Event) -> tuple[bool, float, float, str, int]:
    interval = event.when.interval
    if interval is None:
        return True, 0, 0, event.document.id, event.char_start
    if interval.open_start:
        return False, interval.end, -float("inf"), event.document.id, event.char_start
    end = float("inf") if interval.open_end else interval.end
    return False, interval.start, -end, event.document.id, event.char_start


def _row(told: MergedEvent, titles: dict[str, str | None]) -> dict[str, Any]:
    """A row; the titles of documents are found once and kept."""
    event, document = told.event, told.event.document
    if document.id not in titles:
        titles[document.id] = title_of(document, event.dateline)
    return {
        "title": titles[document.id],
        **_of_document(event),
        **_of_event(event),
        **_of_time(event),
        **_of_mentions(told),
    }


def _of_mentions(told: MergedEvent) -> dict[str, Any]:
    return {
        "sources": "; ".join(told.sources),
        "corroboration": told.corroboration,
        "first_reported": _stamp(told.first_reported),
        "contested": told.contested,
    }


def _of_document(event: Event) -> dict[str, Any]:
    return {
        "document_id": event.document.id,
        "published": _stamp(event.published),
        "source_url": event.document.source_url,
    }


def _of_event(event: Event) -> dict[str, Any]:
    return {
        "event_id": event.event_id,
        "what": event.what,
        "who": "; ".join(event.who),
        "whom": "; ".join(event.whom),
        "where": event.where,
        "certainty": str(event.certainty),
        "is_publication_default": event.is_publication_default,
        "trigger": event.trigger,
        "sentence": event.sentence,
        "char_start": event.char_start,
        "char_end": event.char_end,
    }


def _of_time(event: Event) -> dict[str, Any]:
    when, interval = event.when, event.when.interval
    return {
        "when_text": when.mention.text,
        "relation": None if event.relation is None else str(event.relation),
        "start": None if interval is None or interval.open_start else interval.start,
        "end": None if interval is None or interval.open_end else interval.end,
        "grain": None if interval is None else interval.grain.word,
        "edtf": when.edtf,
        "timex_type": str(when.type),
        "timex_value": when.value,
        "approximate": interval is not None and interval.approximate,
        "open_start": interval is not None and interval.open_start,
        "open_end": interval is not None and interval.open_end,
        "timezone": when.timezone,
        "anchor": when.anchor,
        "anchor_source": when.anchor_source,
        "rule": when.mention.rule,
        "reason": when.reason,
    }


def _stamp(published: Stamp | None) -> str | None:
    if published is None:
        return None
    return published.isoformat(timespec="seconds") if isinstance(published, dt.datetime) else published.isoformat()


def _series(column: Column, values: list[Any]) -> "pd.Series[Any]":
    import numpy as np
    import pandas as pd

    match column.kind:
        case "time":
            whole = np.array([_MISSING if value is None else value for value in values], dtype="int64")
            return pd.Series(whole.view("datetime64[s]"))
        case "flag":
            return pd.Series(values, dtype="bool")
        case "count":
            return pd.Series(values, dtype="int64")
        case _:
            return pd.Series([_text(value) for value in values], dtype="str")


def _text(value: str | None) -> str | None:
    """The text as UTF-8 can hold it; an empty one says no more than a missing one."""
    return without_lone_surrogates(value) if value else None


def _field(column: Column) -> dict[str, Any]:
    field: dict[str, Any] = {
        "name": column.name,
        "type": _FRICTIONLESS[column.kind],
        "format": "default",
        "description": column.meaning,
    }
    if column.words:
        field["constraints"] = {"enum": list(column.words)}
    if column.kind == "time":
        field["constraints"] = {"pattern": TIME_PATTERN}
    return field
