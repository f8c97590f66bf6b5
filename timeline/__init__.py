"""Event timeline and dateline normaliser: news text in, a table of dated events and a chart out.

>>> import timeline
>>> t = timeline.build(timeline.Document("a", "The bridge was opened on 3 May 1998."))
>>> t.events[["start", "what"]].values.tolist()
[[Timestamp('1998-05-03 00:00:00'), 'The bridge was opened']]
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from timeline.api import build, dateline, digest, events, tag
    from timeline.corpora.api import corpus
    from timeline.corpora.query import query
    from timeline.corpora.run import Corpus
    from timeline.digesting.render import Digest
    from timeline.document_rows import Options, Rows, rows
    from timeline.errors import (
        DocumentError,
        FormatError,
        InputError,
        OutputError,
        TimelineError,
        UnreadableError,
        UseError,
    )
    from timeline.explaining import explain
    from timeline.exports.csv_table import read_events
    from timeline.model import Dateline, Document, Event, Tagged, Timex
    from timeline.result import Timeline
    from timeline.scoring import score

    __version__: str

# Names and where they live: loaded when first asked for, so that importing the package costs next to nothing.
_HOMES = {
    "build": "api", "tag": "api", "dateline": "api", "events": "api", "explain": "explaining", "read_events": "exports.csv_table", "score": "scoring", "Timeline": "result",
    "rows": "document_rows", "Rows": "document_rows", "Options": "document_rows",
    "corpus": "corpora.api", "query": "corpora.query", "Corpus": "corpora.run",
    "digest": "api", "Digest": "digesting.render",
    "Document": "model", "Dateline": "model", "Event": "model", "Timex": "model", "Tagged": "model",
    "TimelineError": "errors", "InputError": "errors", "UnreadableError": "errors", "FormatError": "errors", "UseError": "errors",
    "DocumentError": "errors", "OutputError": "errors",
}  # fmt: skip

__all__ = [
    "Corpus",
    "Dateline",
    "Digest",
    "Document",
    "DocumentError",
    "Event",
    "FormatError",
    "InputError",
    "Options",
    "OutputError",
    "Rows",
    "Tagged",
    "Timeline",
    "TimelineError",
    "Timex",
    "UnreadableError",
    "UseError",
    "build",
    "corpus",
    "dateline",
    "digest",
    "events",
    "explain",
    "query",
    "read_events",
    "rows",
    "score",
    "tag",
]  # fmt: skip


if not TYPE_CHECKING:  # to a type checker, a name that is not imported above is a mistake

    def __getattr__(name: str) -> object:
        if name == "__version__":
            value: object = import_module("importlib.metadata").version("dateline")
        elif name in _HOMES:
            value = getattr(import_module(f"timeline.{_HOMES[name]}"), name)
        else:
            raise AttributeError(f"module 'timeline' has no attribute {name!r}")
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted(__all__)
