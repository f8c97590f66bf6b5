"""Output of the stages for the command line: JSON Lines, and text with inline tags."""

import json
from collections.abc import Iterator
from html import escape

from timeline.model import Dateline, Evidence, MonthDay, Period, Stamp, Tagged, Timex
from timeline.resolving.calendar import iso_moment


def tagged_line(tagged: Tagged) -> str:
    """A tagged document as one line of JSON; offsets count characters of its text.

    Times are half-open wall clocks; `start` and `end` are offsets, `from` and `to` are moments (ISO 8601),
    null where the time is open on that side.
    """
    timexes = [_timex(when) for when in separate_timexes(tagged.timexes)]
    return json.dumps({"document_id": tagged.document.id, "timexes": timexes}, ensure_ascii=False)


def separate_timexes(timexes: tuple[Timex, ...]) -> Iterator[Timex]:
    """Time expressions as TIMEX3 counts them: "from May to July" is two."""
    for when in timexes:
        yield from when.parts or (when,)


def _timex(when: Timex) -> dict[str, object]:
    mention, interval = when.mention, when.interval
    return {
        "start": mention.start,
        "end": mention.end,
        "text": mention.text,
        "type": when.type,
        "value": when.value,
        "mod": when.mod,
        "from": iso_moment(interval.start) if interval and not interval.open_start else None,
        "to": iso_moment(interval.end) if interval and not interval.open_end else None,
        "grain": interval.grain.word if interval else None,
        "edtf": when.edtf,
        "relation": when.relation,
        "timezone": when.timezone,
        "anchor": when.anchor,
        "anchor_source": when.anchor_source,
        "rule": mention.rule,
        "refiners": mention.refiners,
        "reason": when.reason,
        "alternatives": when.alternatives,
        "origin": when.origin.value if when.origin else None,
    }


def tagged_inline(tagged: Tagged) -> str:
    """A tagged document as text with TIMEX3 tags; the rest of the text is escaped as in XML."""
    text = tagged.document.text
    pieces: list[str] = []
    at = 0
    for number, when in enumerate(separate_timexes(tagged.timexes), 1):
        mention = when.mention
        mod = f' mod="{when.mod}"' if when.mod else ""
        opening = f'<TIMEX3 tid="t{number}" type="{when.type}" value="{escape(when.value)}"{mod}>'
        pieces += [
            escape(text[at : mention.start], quote=False),
            opening,
            escape(mention.text, quote=False),
            "</TIMEX3>",
        ]
        at = mention.end
    pieces.append(escape(text[at:], quote=False))
    return f'<DOC id="{escape(tagged.document.id)}">{"".join(pieces)}</DOC>'


DATELINE_FIELDS = (
    "place",
    "region",
    "country",
    "latitude",
    "longitude",
    "timezone",
    "agency",
    "byline",
    "date",
    "published",
    "updated",
)


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, Stamp | MonthDay | Period) else value


def _field(dateline: Dateline, name: str) -> object:
    value = getattr(dateline, name)
    return _plain(dateline.published_within if name == "published" and value is None else value)


def dateline_line(dateline: Dateline) -> str:
    """A dateline as one line of JSON."""
    fields = {name: _field(dateline, name) for name in DATELINE_FIELDS}
    evidence = [{"field": e.field, "text": e.text, "start": e.start, "note": e.note} for e in dateline.evidence]
    return json.dumps({"document_id": dateline.document_id, **fields, "evidence": evidence}, ensure_ascii=False)


def _in_words(evidence: Evidence) -> str:
    source = f"from {evidence.text!r}: " if evidence.text else ""
    return f"   {source}{evidence.note}"


def dateline_text(dateline: Dateline) -> str:
    """A dateline in words: each field with the words it was read from."""
    lines = [dateline.document_id]
    notes = {e.field: e for e in dateline.evidence}
    for name in DATELINE_FIELDS:
        value = _field(dateline, name)
        evidence = notes.get(name)
        if value is not None or evidence:
            known = "left open" if value is None else value
            lines.append(f"  {name:<10} {known}{_in_words(evidence) if evidence else ''}")
    return "\n".join(lines if len(lines) > 1 else [*lines, "  no date or place is stated"])
