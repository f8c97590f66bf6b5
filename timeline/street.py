"""The whole street in one place: read -> dateline -> tag -> resolve -> events -> table.

Each verb here is a public function of the package and a command of the same name.
"""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING, Any

from timeline.datelines import anchor_of, find_dateline
from timeline.errors import UseError
from timeline.guarding import OnError, each, guarded
from timeline.model import Anchor, Dateline, Document, Event, Kind, Mention, Stamp, Tagged
from timeline.reading import Columns, Source, parse_stamp, read
from timeline.resolving.document import is_history
from timeline.resolving.walk import resolve_mentions
from timeline.tagging.kinds import kind_of
from timeline.tagging.language import language_named
from timeline.tagging.stated import language_of, language_tag, language_warnings
from timeline.tagging.tagger import find_mentions

if TYPE_CHECKING:
    import pandas as pd

    from timeline.extracting.spacy_names import Pipeline


Sources = Source | Iterable[Source]

DEFAULT_LANGUAGE = "en"  # of a document for which neither the user nor the source states one


def stamp(words: Stamp | str | None, what: str = "publication date") -> Stamp | None:
    """A date as a user gives it: an ISO 8601 day or moment, or a date of the `datetime` module.

    Raises:
        UseError: the words are no such date.

    >>> stamp("2023-07-30")
    datetime.date(2023, 7, 30)
    """
    if words is None or isinstance(words, dt.date):
        return words
    found = parse_stamp(words)
    if found is None:
        raise UseError(f"{words!r} is not a {what}", hint="write 2023-07-30 or 2023-07-30T18:30:00+09:00")
    return found


def tag_document(document: Document) -> Tagged:
    """One document with its dateline and its time expressions, resolved as far as they can be.

    Raises:
        DocumentError: one of the stages raised an unexpected error.

    >>> tagged = tag_document(Document("a", "He left on Friday.", published=dt.date(2023, 7, 30)))
    >>> [(t.mention.text, t.value) for t in tagged.timexes]
    [('Friday', '2023-07-28')]
    """
    dateline = document_dateline(document)
    anchor = anchor_of(dateline)
    language = language_of(document.lang, DEFAULT_LANGUAGE)
    with guarded(document, "tagging"):
        kind, mentions = _kind_and_mentions(document, language, anchor)
    with guarded(document, "resolving"):
        words = language_named(language).words
        timexes = resolve_mentions(mentions, document.text, words, anchor, dateline, kind)
    return Tagged(document, dateline, timexes, language, language_warnings(document.lang, language))


def document_dateline(document: Document) -> Dateline:
    """When and where one document was written; errors as in `tag_document`.

    >>> document_dateline(Document("a", "PARIS, July 28 (Example) - Rain fell.")).country
    'FR'
    """
    with guarded(document, "datelines"):
        return find_dateline(document)


def _kind_and_mentions(document: Document, language: str | None, anchor: Anchor | None) -> tuple[Kind, list[Mention]]:
    """The kind of a document, which its own time expressions decide where nothing else does, and these expressions."""
    kind = document.kind or kind_of(document.text)
    mentions = find_mentions(document.text, language, kind)
    if kind is not None:
        return kind, mentions
    if is_history(mentions, anchor):  # whose rules find more
        return Kind.NARRATIVE, find_mentions(document.text, language, Kind.NARRATIVE)
    return Kind.NEWS, mentions


def document_events(tagged: Tagged, *, undated: str | None = None, nlp: "Pipeline | None" = None) -> tuple[Event, ...]:
    """The events of one tagged document, in the order of the text; `undated` and `nlp` as in `events`.

    Raises:
        DocumentError: extracting them raised an unexpected error.

    >>> tagged = tag_document(Document("a", "The envoy left recently.", published=dt.date(2023, 7, 30)))
    >>> [event.when.edtf for event in document_events(tagged)]
    [None]
    >>> [event.when.edtf for event in document_events(tagged, undated="publication")]
    ['2023-07-30']
    """
    from timeline.extracting.by_sentence import sentence_events  # what `tag` needs nothing of
    from timeline.extracting.extractor import extract_events
    from timeline.extracting.naming import by_rules
    from timeline.extracting.spacy_names import by_pipeline

    published = by_publication(undated)
    if tagged.language is None:
        with guarded(tagged.document, "extracting"):
            return tuple(sentence_events(tagged))
    naming = by_rules if nlp is None else by_pipeline(nlp)
    with guarded(tagged.document, "extracting"):
        return tuple(extract_events(tagged, anchor_of(tagged.dateline), naming, published=published))


def by_publication(undated: str | None) -> bool:
    """Whether undated events take the day of publication.

    Raises:
        UseError: the word is not "publication".
    """
    if undated in (None, "publication"):
        return undated is not None
    raise UseError(f"{undated!r} is no day for undated events", hint="write publication")


def tag(
    sources: Sources,
    *,
    published: Stamp | str | None = None,
    now: Stamp | str | None = None,
    columns: Columns | None = None,
    kind: Kind | str | None = None,
    lang: str | None = None,
    on_error: OnError | None = None,
) -> Iterator[Tagged]:
    """Find and resolve the time expressions of documents, one document after another.

    Args:
        sources: paths, folders, patterns with wildcards, "-" for standard input, or ready `Document`s; one or many.
        published: the publication date of sources that state none.
        now: the moment at which the sources were read, where they do not state it: bylines such as "2 hours ago" count from
            it, and no date after it is taken for the publication.
        columns: which columns of tables, or fields of records, hold the "text", "published", "id", "title" and "url", where
            their names are not the usual ones: `{"text": "body"}`.
        kind: "news", "narrative" or "message"; where it is not given, each document tells its own.
        lang: the language of the documents, BCP 47; where it is not given, the one that each states, else English. In a
            language without rules, only numeric and ISO dates are read, and `Tagged.warnings` says so.
        on_error: called with the error of each source that could not be read and of each document that failed, after which
            the rest goes on; without it the error is raised.

    Raises:
        InputError: a source could not be read, or a document failed, and there is no `on_error`.
        UseError: `published` or `now` is not a date, `kind` is none of these, `lang` is no tag, or `columns` names something that no document has.

    >>> [t.value for t in next(tag(Document("a", "In May 1998 it rained."))).timexes]
    ['1998-05']
    """
    documents = read(sources, published=stamp(published), now=stamp(now, "moment"), columns=columns, on_error=on_error)
    given: dict[str, Any] = {"kind": kind_named(kind), "lang": language_tag(lang)}
    stated = {name: value for name, value in given.items() if value is not None}
    return each((replace(document, **stated) if stated else document for document in documents), tag_document, on_error)


def dateline(
    sources: Sources,
    *,
    published: Stamp | str | None = None,
    now: Stamp | str | None = None,
    columns: Columns | None = None,
    on_error: OnError | None = None,
) -> Iterator[Dateline]:
    """When and where documents were written, with the evidence; arguments and errors as in `tag`.

    >>> next(dateline(Document("a", "PARIS, July 28 (Example) - Rain fell."))).country
    'FR'
    """
    documents = read(sources, published=stamp(published), now=stamp(now, "moment"), columns=columns, on_error=on_error)
    return each(documents, document_dateline, on_error)


def events(  # noqa: PLR0913 - its own two, and what every verb has
    sources: Sources,
    *,
    published: Stamp | str | None = None,
    now: Stamp | str | None = None,
    columns: Columns | None = None,
    kind: Kind | str | None = None,
    lang: str | None = None,
    on_error: OnError | None = None,
    undated: str | None = None,
    nlp: "Pipeline | None" = None,
) -> "pd.DataFrame":
    """The events of documents as a table (schema: `timeline.table`); arguments and errors as in `tag`.

    Each document's own, as it tells them; `build` makes one row of what several documents tell.

    Args:
        sources: as in `tag`, and so are those that follow.
        published: the publication date of sources that state none.
        now: the moment at which the sources were read.
        columns: the columns of tables that hold the text and so on.
        kind: "news", "narrative" or "message".
        lang: the language of the documents.
        on_error: called with the error of each source or document that failed.
        undated: "publication" gives the day of publication to events without a date of their own, and to main clauses that
            name no time, each marked as `is_publication_default`; without it they have no date.
        nlp: a loaded pipeline of spaCy, for who, whom and where; without it they are found by rules.

    >>> list(events(Document("a", "The bridge was opened on 3 May 1998."))["what"])
    ['The bridge was opened']
    """
    from timeline.table import events_table

    by_publication(undated)
    tagged = tag(sources, published=published, now=now, columns=columns, kind=kind, lang=lang, on_error=on_error)
    found = each(tagged, partial(document_events, undated=undated, nlp=nlp), on_error)
    return events_table(chain.from_iterable(found))


def kind_named(word: Kind | str | None) -> Kind | None:
    """The kind of document that a user names.

    Raises:
        UseError: there is no such kind.

    >>> kind_named("news")
    <Kind.NEWS: 'news'>
    """
    try:
        return None if word is None else Kind(word)
    except ValueError:
        raise UseError(f"{word!r} is no kind of document", hint=f"write one of {', '.join(Kind)}") from None
