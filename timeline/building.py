"""From articles to a timeline in one call: the last house of the street."""

from collections.abc import Iterable

from timeline.errors import InputError
from timeline.extracting.spacy_names import Pipeline
from timeline.guarding import each
from timeline.model import Event, Kind, Stamp, Tagged
from timeline.reading import Columns
from timeline.result import Timeline
from timeline.street import Sources, by_publication, document_events, tag


def build(  # noqa: PLR0913 - its own two, and what every verb has
    sources: Sources,
    *,
    published: Stamp | str | None = None,
    now: Stamp | str | None = None,
    columns: Columns | None = None,
    kind: Kind | str | None = None,
    lang: str | None = None,
    undated: str | None = None,
    nlp: Pipeline | None = None,
    progress: bool = False,
) -> Timeline:
    """Walk the whole street: from articles to a timeline with its table, chart and exports.

    A source that cannot be read, or a document that fails, does not stop the others: its error is in `Timeline.failures`.

    Args:
        sources: paths, folders, patterns with wildcards, "-" for standard input, or ready `Document`s; one or many.
        published: the publication date of sources that state none.
        now: the moment at which the sources were read; see `tag`.
        columns: the columns of tables that hold the text and so on; see `tag`.
        kind: "news", "narrative" or "message"; see `tag`.
        lang: the language of the documents; see `tag`.
        undated: "publication" gives undated events the day of publication; see `events`.
        nlp: a pipeline of spaCy for names; see `events`.
        progress: show how many documents are done, as a widget in a notebook and as a bar on standard error elsewhere.

    Raises:
        InputError: every document failed, or no source could be read.
        UseError: as in `tag`, or `undated` is another word.

    >>> from timeline.model import Document
    >>> build(Document("a", "The bridge was opened on 3 May 1998."))
    Timeline: 1 event from 1 document, 1 dated
    """
    by_publication(undated)
    failures: list[InputError] = []
    stream = tag(sources, published=published, now=now, columns=columns, kind=kind, lang=lang, on_error=failures.append)

    def with_events(tagged: Tagged) -> tuple[Tagged, tuple[Event, ...]]:
        return tagged, document_events(tagged, undated=undated, nlp=nlp)

    done = tuple(each(_counted(stream) if progress else stream, with_events, failures.append))
    if failures and not done:
        raise failures[0]
    extracted = tuple(event for _, events in done for event in events)
    return Timeline(tuple(tagged for tagged, _ in done), extracted, tuple(failures))


def _counted(stream: Iterable[Tagged]) -> Iterable[Tagged]:
    """The documents with a count that moves; how many there will be is not known before all are read."""
    from tqdm.auto import tqdm

    return tqdm(stream, desc="read", unit=" documents")
