"""Spans of the dates in bylines and datelines, which date the document and not an event."""

from timeline.extracting.grammar.word import Span
from timeline.model import Tagged

_FIELDS = frozenset({"published", "updated", "date"})


def byline_spans(tagged: Tagged) -> list[Span]:
    """The half-open spans of the dates that the document's dateline was read from."""
    return [
        (e.start, e.start + len(e.text)) for e in tagged.dateline.evidence if e.start is not None and e.field in _FIELDS
    ]
