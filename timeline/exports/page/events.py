"""The events as the script of the page takes them: a list for each field, every text once.

Long stories have the same sources, sentences and reasons again and again; numbers of texts keep the page small, and lists
are read much faster than objects.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from timeline.charts.drawing import ChartRow, Drawing, foreign_zone
from timeline.exports.page.paragraphs import Paragraph
from timeline.exports.urls import safe_link
from timeline.model import Tagged
from timeline.model.grain import Grain
from timeline.resolving.calendar import DAY_SECONDS
from timeline.titles import title_of
from timeline.view.provenance import contested_days, corroboration, document_names
from timeline.view.publications import publication_words
from timeline.view.records import Record, date_words, grain_of, is_dated, related, time_of
from timeline.view.text import drawable
from timeline.view.wording import TimeSpan, clock_words, when_words

_TEXTS = (
    *("id", "what", "label", "when", "date", "head", "clock", "kind", "certainty", "who", "whom", "where"),
    *("reason", "basis", "sentence", "paragraph"),
)
_NUMBERS = ("from", "to", "rank", "document", "independent", "grain")
_RARE = ("ahead", "sources", "readings", "other_days", "reach_from", "reach_to", "clause", "time", "alternatives")

Json = dict[str, Any]


def events_json(
    records: Sequence[Record], drawing: Drawing, paragraphs: Sequence[Paragraph], documents: Iterable[Tagged]
) -> Json:
    """The events with their documents.

    Args:
        records: the rows of the events table, dated rows first.
        drawing: the chart of the same rows.
        paragraphs: of each record.
        documents: where they are known.

    >>> events_json([], Drawing([], 0, (), None, None, 0, 1), [], [])["documents"]
    []
    """
    articles = _documents(records, documents)
    numbers = {article["id"]: number for number, article in enumerate(articles)}
    drawn = [*drawing.rows, *({} for _ in range(len(records) - len(drawing.rows)))]
    rows = [
        _row(record, row, paragraph, numbers, drawing)
        for record, row, paragraph in zip(records, drawn, paragraphs, strict=True)
    ]
    texts: dict[str, int] = {}
    columns = {name: [texts.setdefault(drawable(row[name]), len(texts)) for row in rows] for name in _TEXTS}
    return {
        "texts": list(texts),
        "columns": columns,
        "numbers": {name: [row[name] for row in rows] for name in _NUMBERS},
        "rare": {name: {at: row[name] for at, row in enumerate(rows) if row.get(name)} for name in _RARE},
        "documents": [article | {"id": drawable(article["id"])} for article in articles],
    }


def _documents(records: Sequence[Record], documents: Iterable[Tagged]) -> list[Json]:
    """The documents of the events, each with its name, its safe address, its publication and its language."""
    names, own = document_names(records), {record["document_id"]: record for record in records}
    tagged = {one.document.id: one for one in documents}
    known = dict.fromkeys(name for record in records for name in (*record["sources"], record["document_id"]) if name)
    return [_document(name, names.get(name, name), own.get(name), tagged.get(name)) for name in known]


def _document(name: str, title: str, record: Record | None, tagged: Tagged | None) -> Json:
    address, published = (record["source_url"], record["published"]) if record else (None, "")
    if tagged:
        title, address = title_of(tagged.document, tagged.dateline) or name, tagged.document.source_url
        published = tagged.dateline.published or tagged.document.published or ""
    lang = tagged.document.lang if tagged else None
    day = publication_words(published)
    return {"id": name, "name": drawable(title), "link": safe_link(address), "published": day, "lang": lang or ""}


def _row(
    record: Record, drawn: ChartRow, paragraph: Paragraph, numbers: Mapping[str, int], drawing: Drawing
) -> dict[str, Any]:
    """One event: a dated one with what the chart shows of it, an undated one with nothing of time."""
    when = drawn.get("when") or (f"\N{LEFT DOUBLE QUOTATION MARK}{record['when_text']}\N{RIGHT DOUBLE QUOTATION MARK}")
    sources = [numbers[name] for name in record["sources"] if name in numbers]
    return {
        "id": record["event_id"],
        "what": record["what"] or record["when_text"],
        "label": drawn.get("label", ""),
        "when": when,
        "date": date_words(record) if is_dated(record) else "",
        "head": _head(record, when, drawing) if is_dated(record) else "",
        "clock": _clock(record, drawing.zone) if is_dated(record) else "",
        "kind": drawn.get("kind", ""),
        "certainty": drawn.get("certainty") or record["certainty"],
        "who": record["who"],
        "whom": record.get("whom") or "",
        "where": record["where"],
        "reason": record["reason"],
        "basis": record.get("date_source") or "",
        "sentence": record["sentence"] if record["sentence"] != paragraph.text else "",
        "paragraph": paragraph.text,
        "from": drawn.get("from"),
        "to": drawn.get("to"),
        "rank": drawn.get("rank", len(drawing.rows)),
        "document": numbers.get(record["document_id"], 0),
        "independent": max(corroboration(record), 1),
        "grain": int(grain_of(record)),
        "ahead": drawn.get("ahead", False),
        "sources": sources if len(sources) > 1 else None,
        "readings": _readings(record, numbers, drawing),
        "clause": _utf16(paragraph.text, paragraph.clause),
        "time": _utf16(paragraph.text, paragraph.time) if paragraph.time else None,
        "alternatives": paragraph.alternatives,
        **{name: drawn.get(name) for name in ("other_days", "reach_from", "reach_to")},
    }


def _head(record: Record, when: str, drawing: Drawing) -> str:
    """The head under which the list has the event: its day, or its time where that is longer or open."""
    if not _is_in_a_day(record):
        return when
    return when_words(_day_of(record), home_year=_home_year(drawing))


def _clock(record: Record, zone: str | None) -> str:
    """The time of day, with the word that relates the event to it; empty where only the day is known."""
    if not _is_in_a_day(record):
        return ""
    is_clock = grain_of(record) < Grain.DAY
    return related(record, clock_words(time_of(record)) + foreign_zone(record, zone) if is_clock else "")


def _home_year(drawing: Drawing) -> int | None:
    return drawing.publication.year if drawing.publication else None


def _is_in_a_day(record: Record) -> bool:
    span = time_of(record)
    if span.start is None or span.end is None or span.grain > Grain.DAY:
        return False
    return span.end - span.start <= DAY_SECONDS


def _day_of(record: Record) -> TimeSpan:
    start = record["start"] // DAY_SECONDS * DAY_SECONDS
    return TimeSpan(start, start + DAY_SECONDS, Grain.DAY)


def _readings(record: Record, numbers: Mapping[str, int], drawing: Drawing) -> list[Json] | None:
    """The days that documents give for an event, each with its documents."""
    if not record.get("contested"):
        return None
    home = _home_year(drawing)
    days = zip(contested_days(record), record["readings"], strict=True)
    return [
        {
            "day": when_words(TimeSpan(day, day + DAY_SECONDS, Grain.DAY), home_year=home),
            "documents": [numbers[name] for name in reading.documents if name in numbers],
        }
        for day, reading in days
    ] or [{"day": "", "documents": []}]


def _utf16(text: str, span: tuple[int, int]) -> list[int]:
    """Offsets as JavaScript counts them: a character outside the basic plane counts twice."""
    first, last = span
    before = len(text[:first].encode("utf-16-le", "surrogatepass")) // 2
    return [before, before + len(text[first:last].encode("utf-16-le", "surrogatepass")) // 2]
