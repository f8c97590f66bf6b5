"""The public function `timeline.corpus`."""

import os
from collections.abc import Iterable
from contextlib import AbstractContextManager, nullcontext
from importlib.util import find_spec
from pathlib import Path
from typing import Literal

from timeline.arguments import publication, stamp
from timeline.corpora.corpus_folder import CorpusFolder
from timeline.corpora.engines import StartEngine, here, in_processes, on_dask
from timeline.corpora.run import Corpus, run
from timeline.corpora.settings import Settings
from timeline.document_rows import Options
from timeline.errors import UseError
from timeline.parallel.jobs import jobs_named
from timeline.reading import Columns
from timeline.reading.columns import checked_columns

Engine = Literal["local", "dask"]
SECONDS = 60.0
"""The longest time for one document, unless the user says otherwise."""


def corpus(  # noqa: PLR0913 - its own five, and what every verb has
    shards: str | os.PathLike[str] | Iterable[str | os.PathLike[str]],
    folder: str | os.PathLike[str],
    *,
    jobs: int = 1,
    engine: Engine = "local",
    scheduler: str | None = None,
    seconds: float | None = SECONDS,
    published: str | None = None,
    now: str | None = None,
    columns: Columns | None = None,
    genre: str | None = None,
    lang: str | None = None,
    undated: str | None = None,
    only: str | None = None,
    progress: bool = False,
) -> Corpus:
    """Find the events of any number of documents, shard by shard, into Parquet files; a rerun does what is missing or changed.

    The folder has `events/`, `documents/`, `voices/` and `manifest/` with a file for each shard, `stories/` with the merged
    events by day, `failures.parquet` and `progress.json`.
    Several processes and machines may share it.

    Args:
        shards: files of JSON Lines, Parquet or CSV, each also as .gz or .zst; folders and patterns of them. Other files in
            a folder, one document each, are cut into shards of 500.
        folder: for the results.
        jobs: the number of processes; 0 for one a core.
        engine: "local", or "dask" (extra `dask`).
        scheduler: the address of a Dask scheduler, whose workers see the same folders; without it, Dask runs on this machine.
        seconds: the longest time for one document, after which it is a failure; None for any time.
        published: as in `tag`, and so are `now`, `columns`, `genre` and `lang`.
        now: when the sources were read.
        columns: the columns of tables with the text and so on.
        genre: "news", "narrative" or "message".
        lang: the language of the documents.
        undated: as in `events`, and so is `only`.
        only: "stated" leaves out events without a date of their own.
        progress: print the progress on standard error.

    Raises:
        UseError: an option is wrong, pyarrow or Dask is not installed, or no scheduler answers.
        OutputError: the folder cannot be written.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     _ = Path(folder, "news.jsonl").write_text('{"text": "The bridge was opened on 3 May 1998."}')
    ...     corpus(Path(folder, "news.jsonl"), Path(folder, "out"))
    ...     corpus(Path(folder, "news.jsonl"), Path(folder, "out"))
    Corpus: 1 shard (0 unchanged), 1 document, 1 event, 1 merged, 0 failures
    Corpus: 1 shard (1 unchanged), 1 document, 1 event, 1 merged, 0 failures
    """
    if find_spec("pyarrow") is None:
        raise UseError("corpora need pyarrow", hint="pip install 'dateline[parquet]'")
    publication(published)
    stamp(now, "moment")
    options = Options(genre, lang, undated, only, seconds=seconds)
    settings = Settings(options, published, now, dict(checked_columns(columns)))
    sources = [shards] if isinstance(shards, str | os.PathLike) else list(shards)
    with _engine(engine, jobs_named(jobs), scheduler) as start:
        return run(
            [os.fspath(each) for each in sources], CorpusFolder(Path(folder)), settings, start, progress=progress
        )


def _engine(engine: str, jobs: int, scheduler: str | None) -> AbstractContextManager[StartEngine]:
    if engine == "dask":
        return on_dask(jobs, scheduler)
    if engine != "local":
        raise UseError(f"unknown engine {engine!r}", hint="the engines are local, dask")
    if scheduler is not None:
        raise UseError("a scheduler needs the engine dask", hint="add --engine dask")
    return nullcontext(here) if jobs == 1 else in_processes(jobs)
