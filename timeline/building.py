"""From articles to a timeline in one call: the last house of the street."""

from timeline.errors import InputError
from timeline.extracting.spacy_names import Pipeline
from timeline.model import Kind, Stamp
from timeline.reading import Columns
from timeline.result import Timeline
from timeline.street import Sources, by_publication, tag


def build(
    sources: Sources,
    *,
    published: Stamp | str | None = None,
    now: Stamp | str | None = None,
    columns: Columns | None = None,
    kind: Kind | str | None = None,
    undated: str | None = None,
    nlp: Pipeline | None = None,
) -> Timeline:
    """Walk the whole street: from articles to a timeline with its table, chart and exports.

    A source that cannot be read does not stop the others: it is kept in `Timeline.failed`.

    Args:
        sources: paths, folders, patterns with wildcards, "-" for standard input, or ready `Document`s; one or many.
        published: the publication date of sources that state none.
        now: the moment at which the sources were read; see `tag`.
        columns: the columns of tables that hold the text and so on; see `tag`.
        kind: "news", "narrative" or "message"; see `tag`.
        undated: "publication" gives undated events the day of publication; see `events`.
        nlp: a pipeline of spaCy for names; see `events`.

    Raises:
        InputError: not one source could be read.
        UseError: as in `tag`, or `undated` is another word.

    >>> from timeline.model import Document
    >>> build(Document("a", "The bridge was opened on 3 May 1998."))
    Timeline: 1 event from 1 document, 1 dated
    """
    by_publication(undated)
    failed: list[InputError] = []
    tagged = tuple(tag(sources, published=published, now=now, columns=columns, kind=kind, on_error=failed.append))
    if failed and not tagged:
        raise failed[0]
    return Timeline(tagged, tuple(failed), undated_by=undated, nlp=nlp)
