"""The events as an HTML table: what a reader without a mouse, a screen reader and a printer get of the chart."""

import html
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from timeline.exports.addresses import address, printable
from timeline.exports.links import safe_link
from timeline.model.grain import Grain
from timeline.resolving.calendar import DAY_SECONDS
from timeline.table import iso
from timeline.view.display_zone import zone_name
from timeline.view.provenance import Row, excerpt, names_of, readings, sources, told_by
from timeline.view.rows import is_dated, relation_words, stated
from timeline.view.wording import Span, when_words

_HEADINGS = ("When", "What", "Who \N{RIGHTWARDS ARROW} whom", "Where", "Certainty", "Sentence", "Source")


def escaped(text: object) -> str:
    """Text that is safe in HTML, between tags and in quoted attributes.

    >>> escaped('<b title="x">')
    '&lt;b title=&quot;x&quot;&gt;'
    """
    return html.escape(printable(text))


def listing(
    records: Iterable[Row],
    *,
    caption: str,
    with_ids: bool = True,
    passages: Mapping[str, str] | None = None,
    cell_style: str = "",
) -> str:
    """An HTML table of the records, a row each.

    Args:
        records: the rows of the events table, as `records_of` gives them.
        caption: what the table lists.
        with_ids: give each row the id of its event, so that it can be linked to.
        passages: for each event, the id of its time words in the article on the same page.
        cell_style: CSS of every cell, where the page has no style sheet of ours.

    >>> listing([], caption="Nothing").startswith('<table role="table">')
    True
    """
    # The roles are those that the elements have anyhow; they keep them on a narrow screen, where rows become blocks.
    style = f' style="{cell_style}"' if cell_style else ""
    head = "".join(f'<th role="columnheader" scope="col"{style}>{name}</th>' for name in _HEADINGS)
    known, rows = passages or {}, list(records)
    scene = _Sources(names_of(rows), {record["document_id"]: record["source_url"] for record in rows})
    body = "\n".join(_row(record, scene, with_ids, known.get(record["event_id"]), style) for record in rows)
    return (
        f'<table role="table"><caption>{escaped(caption)}</caption>\n'
        f'<thead role="rowgroup"><tr role="row">{head}</tr></thead>\n<tbody role="rowgroup">\n{body}\n</tbody></table>'
    )


@dataclass(frozen=True, slots=True)
class _Sources:
    """What the documents are called, and their addresses."""

    names: Mapping[str, str]
    addresses: Mapping[str, object]

    def link(self, document: str) -> str:
        """The name of a document, as a link where its address is safe."""
        name, link = escaped(self.names.get(document, document)), safe_link(self.addresses.get(document))
        if link is None:
            return name
        return f'<a href="{escaped(link)}" rel="noopener noreferrer" target="_blank">{name or escaped(link)}</a>'


def _row(record: Row, scene: _Sources, with_id: bool, passage: str | None, style: str) -> str:
    cells = (
        _when(record, scene.names, with_address=with_id),
        escaped(record["what"]),
        escaped(who_to_whom(record)),
        escaped(record["where"]),
        escaped(record["certainty"]),
        _sentence(record, passage),
        _source(record, scene),
    )
    cells_and_names = zip(_HEADINGS, cells, strict=True)
    row = "".join(
        f'<td role="cell" data-label="{name}" dir="auto"{style}>{cell}</td>' for name, cell in cells_and_names
    )
    mark = f' id="{escaped(record["event_id"])}" tabindex="-1"' if with_id else ""
    return f'<tr role="row"{mark}>{row}</tr>'


def who_to_whom(record: Row) -> str:
    """Who does it, and to whom.

    >>> who_to_whom({"who": "Ann", "whom": "Bo"}), who_to_whom({"who": "Ann"})
    ('Ann → Bo', 'Ann')
    """
    whom = record.get("whom")
    return f"{record['who']} \N{RIGHTWARDS ARROW} {whom}".strip() if whom else str(record["who"])


def _when(record: Row, names: Mapping[str, str], *, with_address: bool) -> str:
    """The time, as a link to the row itself, and why it is that."""
    time = _time(record)
    linked = f'<a class="address" href="#{address(record["event_id"])}">{time}</a>' if with_address else time
    return f"{linked}{_dispute(record, names)}{_reason(record)}"


def _dispute(record: Row, names: Mapping[str, str]) -> str:
    """All days that are given where the sources differ, each with its sources."""
    if not record.get("contested"):
        return ""
    days = []
    for one in readings(record["contested"]):
        day = when_words(Span(one.day, one.day + DAY_SECONDS, Grain.DAY))
        days.append(f"{escaped(day)} in {escaped('; '.join(names.get(each, each) for each in one.documents))}")
    return f'<p class="reason"><span class="contested">contested</span>{": " if days else ""}{"; ".join(days)}</p>'


def _time(record: Row) -> str:
    if not is_dated(record):
        words = record["when_text"]
        return f"\N{LEFT DOUBLE QUOTATION MARK}{escaped(words)}\N{RIGHT DOUBLE QUOTATION MARK}" if words else "undated"
    span = stated(record)
    is_clock = span.grain < Grain.PART_OF_DAY and span.start is not None
    zone = f" {zone_name(span.start or 0, record['timezone'])}" if is_clock and record["timezone"] else ""
    words = escaped(relation_words(record) + when_words(span) + zone)
    machine = "" if span.start is None else iso(span.start, clock=span.grain < Grain.DAY)
    return f'<time datetime="{machine}">{words}</time>' if machine[:1].isdigit() else words


def _reason(record: Row) -> str:
    """Why this date, folded away; an undated event shows at once why it has none."""
    reason = escaped(record["reason"]) or "no reason is recorded"
    if not is_dated(record):
        return f'<p class="reason">{reason}</p>'
    precision = f"<code>{escaped(record['edtf'])}</code>, known to the {escaped(record['grain'])}"
    known = f" ({precision})" if record["edtf"] else ""
    return f'<details><summary>why</summary><p class="reason">{reason}{known}</p></details>'


def _sentence(record: Row, passage: str | None) -> str:
    """The sentence with its time words marked, and linked to the article where that is on the page."""
    sentence, words = excerpt(record["sentence"], record["when_text"]), record["when_text"].split()
    found = re.search(r"\s+".join(re.escape(word) for word in words), sentence) if words else None
    if not found:
        return escaped(sentence)
    before, after = sentence[: found.start()], sentence[found.end() :]
    marked = f'<a href="#{passage}">{escaped(found[0])}</a>' if passage else escaped(found[0])
    return f"{escaped(before)}<mark>{marked}</mark>{escaped(after)}"


def _source(record: Row, scene: _Sources) -> str:
    """The article, and folded away all others that tell the same."""
    own, all_of_them = scene.link(record["document_id"]), sources(record)
    if len(all_of_them) < 2:
        return own
    words = escaped(told_by(record, {}).partition(":")[0])
    items = "".join(f"<li>{scene.link(document)}</li>" for document in all_of_them)
    return f"{own}<details><summary>{words}</summary><ul>{items}</ul></details>"
