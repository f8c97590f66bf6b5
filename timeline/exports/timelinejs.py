"""The timeline for TimelineJS, in the JSON that Knight Lab documents (https://timeline.knightlab.com/docs/json-format.html).

A date has only the fields that are known: a time known to the year has no month. `display_date` is the date in words.
TimelineJS has no year 0 in its labels, so 44 BC is -44 here and -0043 in ISO 8601. Its ends are inclusive: the last day
or longer unit, or the moment itself for clock times. An open end is omitted; an event with an open start is at its end,
as in the table. Text is escaped, since TimelineJS takes it for HTML.
"""

import json
from collections import Counter
from typing import TYPE_CHECKING, Any

from timeline.exports.escaping import escaped
from timeline.exports.saved import Content
from timeline.exports.urls import event_fragment, safe_link
from timeline.model.grain import Grain
from timeline.resolving.calendar import wall_clock
from timeline.view.records import Record, date_words, is_dated, records_of, time_of
from timeline.view.wording import TimeSpan

if TYPE_CHECKING:
    import pandas as pd

_FIELDS = ("year", "month", "day", "hour", "minute", "second")
_HUMAN = range(-271_820, 275_760)  # years; beyond them TimelineJS needs its cosmological scale, which knows years only


def timelinejs(table: "pd.DataFrame", *, title: str, subtitle: str | None = None) -> Content:
    r"""The dated rows as JSON for TimelineJS, after a title slide; undated rows are omitted.

    >>> from timeline.table import events_table
    >>> timelinejs(events_table([]), title="Nothing yet").data
    b'{"title": {"text": {"headline": "Nothing yet", "text": ""}}, "events": [], "scale": "human"}\n'
    """
    records = records_of(table)
    slides = [_slide(record) for record in records if is_dated(record)]
    years = [slide[name]["year"] for slide in slides for name in ("start_date", "end_date") if name in slide]
    whole = {
        "title": {"text": _text(title, escaped(subtitle or ""))},
        "events": slides,
        "scale": "human" if all(year in _HUMAN for year in years) else "cosmological",
    }
    left_out = +Counter({"not dated": len(records) - len(slides)})
    return Content(f"{json.dumps(whole, ensure_ascii=False, allow_nan=False)}\n".encode(), left_out)


def _slide(record: Record) -> dict[str, Any]:
    slide = {
        "unique_id": event_fragment(record["event_id"]),
        "text": _text(str(record["what"] or record["when_text"]), _body(record)),
        "autolink": False,
        "display_date": date_words(record),
    }
    return slide | _dates(time_of(record))


def _text(headline: str, body: str) -> dict[str, str]:
    return {"headline": escaped(headline), "text": body}


def _body(record: Record) -> str:
    """The sentence, the reason for the date, and the article."""
    name, link = escaped(record["title"] or record["document_id"]), safe_link(record["source_url"])
    source = f'<a href="{escaped(link)}">{name or escaped(link)}</a>' if link else name
    parts = (escaped(record["sentence"]), escaped(record["reason"]), source)
    return "".join(f"<p>{part}</p>" for part in parts if part)


def _dates(span: TimeSpan) -> dict[str, Any]:
    """Start and end; no end where it equals the start."""
    if span.start is None or span.end is None:
        at = span.start if span.start is not None else (span.end or 0) - 1
        return {"start_date": _date(at, span.grain)}
    start = _date(span.start, span.grain)
    unit = _date(span.end - 1, span.grain)
    if all(start[name] == unit[name] for name in _FIELDS if name in start):
        return {"start_date": start}
    return {"start_date": start, "end_date": unit if span.grain >= Grain.DAY else _date(span.end, span.grain)}


def _date(seconds: int, grain: Grain) -> dict[str, Any]:
    """The moment, with the fields that its grain determines."""
    at = wall_clock(seconds)
    known = dict(zip(_FIELDS, at, strict=False)) | {"year": at.year if at.year > 0 else at.year - 1}
    return {name: known[name] for name in _FIELDS[: _known_fields(grain)]}


def _known_fields(grain: Grain) -> int:
    match grain:
        case Grain.SECOND:
            return 6
        case Grain.MINUTE:
            return 5
        case Grain.HOUR | Grain.PART_OF_DAY:
            return 4
        case Grain.DAY | Grain.WEEKEND | Grain.WEEK:
            return 3
        case Grain.MONTH | Grain.QUARTER | Grain.SEASON | Grain.HALF:
            return 2
        case _:
            return 1
