"""The pipeline for one document: dateline -> tag -> resolve -> extract. Each stage is guarded and takes immutable values."""

from typing import TYPE_CHECKING, Any

from timeline.arguments import by_publication, only_stated
from timeline.datelines import anchor_of, find_anchoring_dateline, find_dateline
from timeline.guard import guarded
from timeline.languages.language import language_named
from timeline.languages.selection import language_of, language_warnings
from timeline.model import Dateline, DateSource, Document, Event, Extraction, Tagged
from timeline.resolving.discourse import resolve_mentions
from timeline.resolving.genre import mentions_by_genre

if TYPE_CHECKING:
    from timeline.extracting.participants.spacy_participants import Pipeline

DEFAULT_LANGUAGE = "en"  # of a document for which neither the user nor the source states one


def tag_document(document: Document) -> Tagged:
    """One document with its dateline and its time expressions, resolved as far as they can be.

    Raises:
        DocumentError: one of the stages raised an unexpected error.

    >>> import datetime as dt
    >>> tagged = tag_document(Document("a", "He left on Friday.", published=dt.date(2023, 7, 30)))
    >>> [(t.mention.text, t.value) for t in tagged.timexes]
    [('Friday', '2023-07-28')]
    """
    return _tagged(document, document_dateline(document))


def tag_timexes(document: Document) -> Tagged:
    """One document with the same time expressions as by `tag_document`, and of its dateline only what they depend on.

    >>> tag_timexes(Document("a", "In May 1998 it rained.")).timexes[0].value
    '1998-05'
    """
    with guarded(document, "datelines"):
        dateline = find_anchoring_dateline(document)
    return _tagged(document, dateline)


def _tagged(document: Document, dateline: Dateline) -> Tagged:
    anchor = anchor_of(dateline)
    language = language_of(document.lang, DEFAULT_LANGUAGE)
    with guarded(document, "tagging"):
        genre, mentions = mentions_by_genre(document.text, language, document.genre, anchor)
    with guarded(document, "resolving"):
        timexes = resolve_mentions(mentions, document.text, language_named(language), anchor, dateline, genre)
    return Tagged(document, dateline, timexes, language, language_warnings(document.lang, language), genre)


def document_dateline(document: Document) -> Dateline:
    """When and where one document was written; errors as in `tag_document`.

    >>> document_dateline(Document("a", "PARIS, July 28 (Example) - Rain fell.")).country
    'FR'
    """
    with guarded(document, "datelines"):
        return find_dateline(document)


def document_events(
    tagged: Tagged,
    *,
    undated: str | None = None,
    only: str | None = None,
    all_mentions: bool = False,
    nlp: "Pipeline | None" = None,
) -> tuple[Event, ...]:
    """The events of one tagged document, in the order of the text; arguments as in `events`.

    Raises:
        DocumentError: extracting them raised an unexpected error.

    >>> import datetime as dt
    >>> tagged = tag_document(Document("a", "The envoy left recently.", published=dt.date(2023, 7, 30)))
    >>> [event.when.edtf for event in document_events(tagged)]
    [None]
    >>> [event.when.edtf for event in document_events(tagged, undated="publication")]
    ['2023-07-30']
    >>> document_events(tagged, undated="publication", only="stated")
    ()
    """
    return extracted(tagged, undated=undated, only=only, all_mentions=all_mentions, nlp=nlp).events


def extracted(
    tagged: Tagged,
    *,
    undated: str | None = None,
    only: str | None = None,
    all_mentions: bool = False,
    nlp: "Pipeline | None" = None,
) -> Extraction:
    """The events of one tagged document with the dated sentences that give none; as `document_events`.

    >>> [dropped.reason for dropped in extracted(tag_document(Document("a", "Was it open on 3 May 1998?"))).dropped]
    ['a question']
    """
    from timeline.extracting.extractor import extract_events
    from timeline.extracting.participants.participants import by_rules
    from timeline.extracting.participants.spacy_participants import by_pipeline
    from timeline.extracting.sentence_events import sentence_events

    published, stated = by_publication(undated), only_stated(only)
    anchor, language = anchor_of(tagged.dateline), language_named(tagged.language)
    with guarded(tagged.document, "extracting"):
        if language.clauses is None:
            found = sentence_events(tagged, anchor if published else None)
        else:
            naming = by_rules(language.names) if nlp is None else by_pipeline(nlp, language.names)
            options = {"published": published, "all_mentions": all_mentions}
            found = extract_events(
                tagged, anchor, language.clauses, language.certainty, naming, language.names, **options
            )
    if not stated:
        return found
    events = (event for event in found.events if event.date_source is DateSource.STATED)
    return Extraction(tuple(events), found.dropped)


def tagged_and_extracted(document: Document, **options: Any) -> tuple[Tagged, Extraction]:
    """One document tagged, and what was found in it; options and errors as in `extracted`.

    >>> tagged, found = tagged_and_extracted(Document("a", "The bridge was opened on 3 May 1998."))
    >>> len(tagged.timexes), [event.what for event in found.events]
    (1, ['The bridge was opened'])
    """
    tagged = tag_document(document)
    return tagged, extracted(tagged, **options)
