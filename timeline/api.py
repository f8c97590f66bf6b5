"""The public verbs: read documents, run the pipeline on each, and put their events into a table or a timeline.

Each verb is a function of the package and a command of the same name.
"""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from timeline.arguments import as_stated, by_publication, genre_named, only_stated, publication, stamp
from timeline.errors import InputError
from timeline.guard import OnError
from timeline.languages.selection import language_tag
from timeline.model import Dateline, Document, Dropped, Genre, Stamp, Tagged
from timeline.parallel.jobs import each_in_jobs
from timeline.pipeline import document_dateline, tag_document, tagged_and_extracted
from timeline.reading import Columns, RecordCount, Source, read

if TYPE_CHECKING:
    import pandas as pd

    from timeline.digesting.render import Digest
    from timeline.document_rows import Options
    from timeline.extracting.participants.spacy_participants import Pipeline
    from timeline.result import Timeline
    from timeline.table.rows import Row

T = TypeVar("T")

Sources = Source | Iterable[Source]


def tag(
    sources: Sources,
    *,
    published: Stamp | str | None = None,
    now: Stamp | str | None = None,
    columns: Columns | None = None,
    genre: Genre | str | None = None,
    lang: str | None = None,
    on_error: OnError | None = None,
    jobs: int = 1,
) -> Iterator[Tagged]:
    """Find and resolve the time expressions of documents, one document after another.

    Args:
        sources: paths, folders, patterns with wildcards, "-" for standard input, or `Document`s; one or many.
        published: the publication date of sources that state none; its month or year, where no more is known.
        now: when the sources were read, where they do not state it: bylines such as "2 hours ago" count from it, and no date
            after it is taken for the publication.
        columns: the columns of tables, or fields of records, with the "text", "published", "id", "title" and "url", where
            they do not have their usual names: `{"text": "body"}`.
        genre: "news", "narrative" or "message"; detected for each document where it is not given.
        lang: the language of the documents, BCP 47; by default the one that each states, otherwise English. In a
            language without rules, only numeric and ISO dates are read, and `Tagged.warnings` says so.
        on_error: called with the error of each source that could not be read and of each document that failed, and the others
            go on; without it the error is raised.
        jobs: the number of processes that do the work, 0 for one a core; results, their order and failures are the same.
            A script of your own must make the call below `if __name__ == "__main__":`.

    Raises:
        InputError: a source could not be read, or a document failed, and there is no `on_error`.
        UseError: `published` or `now` is not a date, `genre` or `lang` is unknown, or `columns` names a column that no document has.

    >>> from timeline.model import Document
    >>> [t.value for t in next(tag(Document("a", "In May 1998 it rained."))).timexes]
    ['1998-05']
    """
    documents = read(
        sources, published=publication(published), now=stamp(now, "moment"), columns=columns, on_error=on_error
    )
    return each_in_jobs(_stated(documents, genre, lang), tag_document, on_error, jobs)


def _stated(documents: Iterable[Document], genre: Genre | str | None, lang: str | None) -> Iterator[Document]:
    """The documents with the genre and the language that the user states."""
    return map(partial(as_stated, genre=genre_named(genre), lang=language_tag(lang)), documents)


def dateline(
    sources: Sources,
    *,
    published: Stamp | str | None = None,
    now: Stamp | str | None = None,
    columns: Columns | None = None,
    on_error: OnError | None = None,
    jobs: int = 1,
) -> Iterator[Dateline]:
    """Find when and where documents were written, with the evidence; arguments and errors as in `tag`.

    >>> from timeline.model import Document
    >>> next(dateline(Document("a", "PARIS, July 28 (Example) - Rain fell."))).country
    'FR'
    """
    documents = read(
        sources, published=publication(published), now=stamp(now, "moment"), columns=columns, on_error=on_error
    )
    return each_in_jobs(documents, document_dateline, on_error, jobs)


def events(  # noqa: PLR0913 - its own five besides those of every verb
    sources: Sources,
    *,
    published: Stamp | str | None = None,
    now: Stamp | str | None = None,
    columns: Columns | None = None,
    genre: Genre | str | None = None,
    lang: str | None = None,
    on_error: OnError | None = None,
    undated: str | None = None,
    only: str | None = None,
    all_mentions: bool = False,
    on_dropped: Callable[[Dropped], None] | None = None,
    nlp: "Pipeline | None" = None,
    jobs: int = 1,
) -> "pd.DataFrame":
    """Extract the events of each document into a table (schema: `timeline.table`); arguments and errors as in `tag`.

    `build` also merges the events that several documents report.

    Args:
        sources: as in `tag`, and so are those that follow.
        published: the publication date of sources that state none.
        now: when the sources were read.
        columns: the columns of tables with the text and so on.
        genre: "news", "narrative" or "message".
        lang: the language of the documents.
        on_error: called with the error of each source or document that failed.
        undated: "publication" dates events without a date of their own, and main clauses that name no time, by the
            publication day, each marked as `is_publication_default`; without it they have no date.
        only: "stated" leaves out events whose date is inherited from another sentence or is the day of publication; see the
            column `date_source`.
        all_mentions: give every date or time an event of its own, also where it dates none (a question, a standard of
            comparison, page furniture) or repeats the one beside it.
        on_dropped: called with each dated sentence that gives no event, and the reason.
        nlp: a loaded spaCy pipeline for who, whom and where; without it, rules find them.
        jobs: the number of processes; see `tag`.

    >>> from timeline.model import Document
    >>> list(events(Document("a", "The bridge was opened on 3 May 1998."))["what"])
    ['The bridge was opened']
    """
    from timeline.document_rows import Options
    from timeline.table.rows import rows_table

    options = Options(genre, lang, undated, only, all_mentions)
    documents = read(
        sources, published=publication(published), now=stamp(now, "moment"), columns=columns, on_error=on_error
    )
    return rows_table(rows_of(documents, options, on_error=on_error, on_dropped=on_dropped, nlp=nlp, jobs=jobs))


def rows_of(
    documents: Iterable[Document],
    options: "Options",
    *,
    on_error: OnError | None = None,
    on_dropped: Callable[[Dropped], None] | None = None,
    nlp: "Pipeline | None" = None,
    jobs: int = 1,
) -> "Iterator[Row]":
    """The rows of the events of documents, one document after another; arguments and errors as in `events`.

    >>> from timeline.document_rows import Options
    >>> [row["what"] for row in rows_of([Document("a", "The bridge was opened on 3 May 1998.")], Options())]
    ['The bridge was opened']
    """
    from timeline.document_rows import event_rows

    work = partial(event_rows, options=options, nlp=nlp)
    for rows, all_dropped in each_in_jobs(documents, work, on_error, jobs):
        if on_dropped is not None:
            for dropped in all_dropped:
                on_dropped(dropped)
        yield from rows


def build(  # noqa: PLR0913 - its own three besides those of every verb
    sources: Sources,
    *,
    published: Stamp | str | None = None,
    now: Stamp | str | None = None,
    columns: Columns | None = None,
    genre: Genre | str | None = None,
    lang: str | None = None,
    undated: str | None = None,
    only: str | None = None,
    nlp: "Pipeline | None" = None,
    title: str | None = None,
    progress: bool = False,
    jobs: int = 1,
) -> "Timeline":
    """Build a timeline with its table, chart and exports: read, tag and resolve documents, extract and merge their events.

    A source that cannot be read, or a document that fails, does not stop the others: its error is in `Timeline.failures`.

    Args:
        sources: paths, folders, patterns with wildcards, "-" for standard input, or `Document`s; one or many.
        published: the publication date of sources that state none.
        now: when the sources were read; see `tag`.
        columns: the columns of tables with the text and so on; see `tag`.
        genre: "news", "narrative" or "message"; see `tag`.
        lang: the language of the documents; see `tag`.
        undated: "publication" dates undated events by the publication day; see `events`.
        only: "stated" leaves out events without a date of their own; see `events`.
        nlp: a spaCy pipeline for names; see `events`.
        title: the title of the timeline; by default, the best headline of the documents or the names they share.
        progress: count the documents as they are done, in a widget in notebooks and on standard error elsewhere.
        jobs: the number of processes; see `tag`.

    Raises:
        InputError: every document failed, or no source could be read.
        UseError: as in `tag`, or `undated` is not "publication".

    >>> from timeline.model import Document
    >>> build(Document("a", "The bridge was opened on 3 May 1998."))
    Timeline: 1 event from 1 document, 1 dated
    """
    from timeline.result import Timeline

    by_publication(undated)
    only_stated(only)
    failures: list[InputError] = []
    counts: list[RecordCount] = []
    documents = read(
        sources,
        published=publication(published),
        now=stamp(now, "moment"),
        columns=columns,
        on_error=failures.append,
        on_count=counts.append,
    )
    work = partial(tagged_and_extracted, undated=undated, only=only, nlp=nlp)
    stream = each_in_jobs(_stated(documents, genre, lang), work, failures.append, jobs)
    done = tuple(_counted(stream) if progress else stream)
    if failures and not done:
        raise failures[0]
    return Timeline(
        tuple(tagged for tagged, _ in done),
        tuple(event for _, found in done for event in found.events),
        tuple(failures),
        tuple(dropped for _, found in done for dropped in found.dropped),
        tuple(counts),
        title,
    )


def digest(  # noqa: PLR0913, D417 - its own four, and what every verb has
    sources: Sources,
    *,
    dates: int | None = None,
    sentences: int | None = None,
    start: Stamp | str | None = None,
    end: Stamp | str | None = None,
    published: Stamp | str | None = None,
    now: Stamp | str | None = None,
    columns: Columns | None = None,
    genre: Genre | str | None = None,
    lang: str | None = None,
    on_error: OnError | None = None,
) -> "Digest":
    """The story that documents tell together, in a few dates with a few sentences each.

    A document has one vote for each day that it names and half a vote for the day of its publication; copies of one
    text vote as one, and a day that is still named a week later counts three times.

    Args:
        sources: as in `tag`, as are the arguments that are not named here.
        dates: how many dates at most; without it, those with no fewer votes than the average day.
        sentences: how many sentences a date at most; without it, two.
        start: the first day; without it, a week before the first publication (any day, where all were published on
            one).
        end: the last day, which is still in; without it, that of the last publication. Of twenty publications or more, one
            in ten may be outside these days.

    Raises:
        InputError: a source could not be read, or a document failed, and there is no `on_error`.
        UseError: as in `tag`; or fewer than one date or sentence; or a start after the end.

    >>> from timeline.model import Document
    >>> digest(Document("a", "The old bridge was opened to traffic on 3 May 1998.")).timeline
    [('1998-05-03', ['The old bridge was opened to traffic on 3 May 1998.'])]
    """
    from timeline.digesting.digest import digest_of

    tagged = tag(sources, published=published, now=now, columns=columns, genre=genre, lang=lang, on_error=on_error)
    return digest_of(tagged, dates=dates, sentences=sentences, start=start, end=end)


def _counted(stream: Iterable[T]) -> Iterable[T]:
    """Count the documents as they pass; their number is not known before all are read."""
    from tqdm.auto import tqdm

    return tqdm(stream, desc="read", unit=" documents")
