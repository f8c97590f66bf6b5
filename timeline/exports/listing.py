"""The events as an HTML table, for readers without a mouse, screen readers and printers."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from timeline.exports.escaping import escaped
from timeline.exports.urls import event_fragment, safe_link
from timeline.model.grain import Grain
from timeline.resolving.calendar import DAY_SECONDS, iso_moment
from timeline.view.display_zone import zone_name
from timeline.view.lanes import certainty_of
from timeline.view.provenance import article_count, document_names, listed
from timeline.view.records import Record, date_words, is_dated, time_of
from timeline.view.text import excerpt
from timeline.view.wording import TimeSpan, when_words
from timeline.view.words import say

_HEADINGS = ("when", "what", "people", "where", "sure", "sentence", "source")


def listing(
    records: Iterable[Record],
    *,
    caption: str,
    with_ids: bool = True,
    cell_style: str = "",
) -> str:
    """An HTML table with a row for each record.

    Args:
        records: the rows of the events table.
        caption: the caption of the table.
        with_ids: give each row the id of its event, so that links can lead to it.
        cell_style: CSS of every cell, for a page without our style sheet.

    >>> listing([], caption="Nothing").startswith('<table role="table">')
    True
    """
    # Explicit roles remain on a narrow screen, where rows are displayed as blocks.
    style = f' style="{cell_style}"' if cell_style else ""
    head = "".join(f'<th role="columnheader" scope="col"{style}>{escaped(name)}</th>' for name in _headings())
    rows = list(records)
    scene = _Sources(document_names(rows), {record["document_id"]: record["source_url"] for record in rows})
    body = "\n".join(_row(record, scene, with_ids, style) for record in rows)
    return (
        f'<table role="table"><caption{style}>{escaped(caption)}</caption>\n'
        f'<thead role="rowgroup"><tr role="row">{head}</tr></thead>\n<tbody role="rowgroup">\n{body}\n</tbody></table>'
    )


def _headings() -> list[str]:
    return [name[:1].upper() + name[1:] for name in map(say, _HEADINGS)]


@dataclass(frozen=True, slots=True)
class _Sources:
    """The names and addresses of the documents."""

    names: Mapping[str, str]
    addresses: Mapping[str, object]

    def link(self, document: str) -> str:
        """The name of a document, as a link where its address is safe."""
        name, link = escaped(self.names.get(document, document)), safe_link(self.addresses.get(document))
        if link is None:
            return name
        return f'<a href="{escaped(link)}" rel="noopener noreferrer" target="_blank">{name or escaped(link)}</a>'


def _row(record: Record, scene: _Sources, with_id: bool, style: str) -> str:
    cells = (
        _when(record, scene.names, with_address=with_id),
        escaped(record["what"]),
        escaped(who_to_whom(record)),
        escaped(record["where"]),
        escaped(say(f"certainty_{certainty_of(record)}")),
        _sentence(record),
        _source(record, scene),
    )
    cells_and_names = zip(_headings(), cells, strict=True)
    row = "".join(
        f'<td role="cell" data-label="{escaped(name)}" dir="auto"{style}>{cell}</td>' for name, cell in cells_and_names
    )
    mark = f' id="{escaped(record["event_id"])}" tabindex="-1"' if with_id else ""
    return f'<tr role="row"{mark}>{row}</tr>'


def who_to_whom(record: Record) -> str:
    """The persons who act, and the persons acted on.

    >>> who_to_whom({"who": "Ann", "whom": "Bo"}), who_to_whom({"who": "Ann"})
    ('Ann → Bo', 'Ann')
    """
    whom = record.get("whom")
    return f"{record['who']} \N{RIGHTWARDS ARROW} {whom}".strip() if whom else str(record["who"])


def _when(record: Record, names: Mapping[str, str], *, with_address: bool) -> str:
    """The time, as a link to its own row, with the reason."""
    time = _time(record)
    linked = f'<a class="address" href="#{event_fragment(record["event_id"])}">{time}</a>' if with_address else time
    return f"{linked}{_contested(record, names)}{_counts(record)}{_reason(record)}"


def _contested(record: Record, names: Mapping[str, str]) -> str:
    """The days that sources give where they differ, each with its sources."""
    if not record.get("contested"):
        return ""
    days = []
    for reading in record["readings"]:
        start = reading.day * DAY_SECONDS
        day = when_words(TimeSpan(start, start + DAY_SECONDS, Grain.DAY))
        days.append(f"{escaped(day)}: {escaped(listed(reading.documents, names))}")
    return f'<p class="reason"><span class="contested">{escaped(say("contested"))}</span>{": " if days else ""}{"; ".join(days)}</p>'


def _counts(record: Record) -> str:
    """The counts that sources give where they differ, each with its sources."""
    counts = record.get("counts")
    return f'<p class="reason">{escaped(counts)}</p>' if isinstance(counts, str) and counts else ""


def _time(record: Record) -> str:
    if not is_dated(record):
        words = record["when_text"]
        return (
            f"\N{LEFT DOUBLE QUOTATION MARK}{escaped(words)}\N{RIGHT DOUBLE QUOTATION MARK}"
            if words
            else escaped(say("undated_meaning"))
        )
    span = time_of(record)
    is_clock = span.grain < Grain.PART_OF_DAY and span.start is not None
    zone = f" {zone_name(span.start or 0, record['timezone'])}" if is_clock and record["timezone"] else ""
    words = escaped(date_words(record) + zone)
    machine = "" if span.start is None else iso_moment(span.start, clock=span.grain < Grain.DAY)
    return f'<time datetime="{machine}">{words}</time>' if machine[:1].isdigit() else words


def _reason(record: Record) -> str:
    """The reason for the date, folded; an undated event shows at once why it has none."""
    reason = escaped(record["reason"] or say("no_reason"))
    if not is_dated(record):
        return f'<p class="reason">{reason}</p>'
    return f'<details><summary>{escaped(say("why_short"))}</summary><p class="reason">{reason}</p></details>'


def _sentence(record: Record) -> str:
    """The sentence with its time words marked."""
    sentence, words = excerpt(record["sentence"], record["when_text"]), record["when_text"].split()
    found = re.search(r"\s+".join(re.escape(word) for word in words), sentence) if words else None
    if not found:
        return escaped(sentence)
    before, after = sentence[: found.start()], sentence[found.end() :]
    return f"{escaped(before)}<mark>{escaped(found[0])}</mark>{escaped(after)}"


def _source(record: Record, scene: _Sources) -> str:
    """The article, and all articles that report the event, folded."""
    own, count = scene.link(record["document_id"]), article_count(record)
    if not count:
        return own
    items = "".join(f"<li>{scene.link(document)}</li>" for document in record["sources"])
    return f"{own}<details><summary>{escaped(count)}</summary><ul>{items}</ul></details>"
