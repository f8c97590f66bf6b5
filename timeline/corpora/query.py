"""A timeline from a corpus: the merged events of a span of time or of a person."""

import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, partial
from pathlib import Path
from typing import Any

from timeline.arguments import stamp
from timeline.corpora.corpus_folder import CorpusFolder
from timeline.corpora.events import event_of
from timeline.corpora.manifest import entries
from timeline.corpora.mention_rows import rows_between
from timeline.corpora.merging import merged_corpus
from timeline.corpora.schema import stories_schema
from timeline.digesting.date_ranking import DateVotes
from timeline.digesting.importance import importances_by, key_events
from timeline.errors import UnreadableError, UseError
from timeline.merging.counts import count_readings
from timeline.merging.event_mention import event_mention, moment
from timeline.merging.merge import MergedEvents
from timeline.merging.merged_event import MergedEvent
from timeline.model import Dateline, Stamp, Tagged
from timeline.resolving.calendar import DAY_SECONDS, iso_day, number_of
from timeline.result import Timeline
from timeline.table.cells import readings_in
from timeline.table.rows import Row

_CONTESTED = 30 * DAY_SECONDS  # before and after an event; the other days that documents give for it are within


@dataclass(frozen=True, repr=False)
class Excerpt(Timeline):
    """A timeline of events that are merged already.

    Attributes:
        merged: the events, and how many mentions of these days were not fully compared.
        importance: of each event among those of the query, by its id.
    """

    merged: MergedEvents = field(default_factory=partial(MergedEvents, ()))
    importance: Mapping[str, float] = field(default_factory=dict)

    @cached_property
    def _merging(self) -> MergedEvents:
        return self.merged

    @cached_property
    def _importance(self) -> Mapping[str, float]:
        return self.importance


def query(
    folder: str | os.PathLike[str],
    *,
    start: Stamp | str | None = None,
    end: Stamp | str | None = None,
    who: str | None = None,
    key: int | None = None,
    title: str | None = None,
) -> Timeline:
    """Make a timeline of some events of a corpus.

    Args:
        folder: of `timeline.corpus`.
        start: the first day.
        end: the last day, inclusive.
        who: words of the name of an agent or patient, in upper or lower case.
        key: take only the most important events of so many days; importance is that among the events of the query.
        title: of the timeline; by default, the span and the name.

    Raises:
        UnreadableError: the folder has no merged events, or those of another version.
        UseError: `start` or `end` is not a date, or `key` is less than 1.

    >>> import tempfile, timeline
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     _ = Path(folder, "news.jsonl").write_text('{"text": "Ana Silva opened the bridge on 3 May 1998."}')
    ...     _ = timeline.corpus(Path(folder, "news.jsonl"), Path(folder, "out"))
    ...     query(Path(folder, "out"), start="1998-05-01", who="silva")
    Timeline: 1 event from 1 document, 1 dated
    """
    corpus, first, last = CorpusFolder(Path(folder)), stamp(start, "first day"), stamp(end, "last day")
    entry = merged_corpus(corpus)
    if entry is None:
        raise UnreadableError(f"{folder} has no merged events", hint="make them with timeline corpus")
    if key is not None and key < 1:
        raise UseError(f"--key must be at least 1, not {key}", hint="leave it out to see all events")
    stories = _stories(corpus, first, last, who)
    mentions = _mentions(stories, corpus)
    merged = tuple(_merged_event(story, mentions) for story in stories)
    voices = {row["document_id"]: row["voice"] for row in mentions.values()}
    importance = importances_by(merged, _votes(mentions), voices)
    if key is not None:
        chosen = set(key_events(merged, importance, key))
        merged = tuple(each for each in merged if each.event.event_id in chosen)
    named = title or _title(first, last, who)
    days = {iso_day(story["first_second"] // DAY_SECONDS) for story in stories}
    capped = sum(number for day, number in entry.capped.items() if day in days)
    return Excerpt(_documents(merged), given_title=named, merged=MergedEvents(merged, capped), importance=importance)


def _stories(folder: CorpusFolder, first: Stamp | None, last: Stamp | None, who: str | None) -> list[Row]:
    """The rows of the merged events of a span and a name, by time."""
    import pyarrow.compute as pc
    from pyarrow.dataset import dataset

    wanted = pc.scalar(True)
    if first is not None:
        wanted &= pc.field("last_second") > number_of(first) * DAY_SECONDS
    if last is not None:
        wanted &= pc.field("first_second") < (number_of(last) + 1) * DAY_SECONDS
    if who is not None:
        pattern = rf"(?i)\b{re.escape(who)}\b"
        agents, patients = (pc.match_substring_regex(pc.field(name), pattern) for name in ("who", "whom"))
        wanted &= pc.coalesce(agents, pc.scalar(False)) | pc.coalesce(patients, pc.scalar(False))
    stories = dataset(sorted(map(str, folder.stories.glob("*.parquet"))), format="parquet")
    if not stories.schema.equals(stories_schema()):
        raise UnreadableError(f"{folder.path} is of another version of the program", hint="run timeline corpus again")
    rows: list[Row] = stories.to_table(filter=wanted).to_pylist()
    return sorted(rows, key=lambda row: (row["first_second"], row["event_id"]))


def _mentions(stories: Sequence[Row], folder: CorpusFolder) -> dict[str, Row]:
    """The rows of all mentions of events, by their ids."""
    wanted = {mention for story in stories for mention in story["mentions"]}
    if not wanted:
        return {}
    first = min(story["first_second"] for story in stories) - _CONTESTED
    end = max(story["first_second"] for story in stories) + _CONTESTED
    shards = [entry.name for entry in entries(folder)]
    rows = rows_between(first, end, folder, shards, columns=["text", "days"], wanted=wanted.__contains__)
    return {row["event_id"]: row for row in rows}


def _merged_event(story: Row, mentions: Mapping[str, Row]) -> MergedEvent:
    rows = [mentions[name] for name in story["mentions"]]
    events = {row["event_id"]: event_of(row, row["text"]) for row in rows}
    found = (event_mention(events[row["event_id"]], row["voice"]) for row in rows)
    counts = count_readings([each for each in found if each is not None])
    readings = readings_in(story["contested"] or "")
    return MergedEvent(events[story["event_id"]], tuple(events.values()), story["corroboration"], readings, counts)


def _votes(mentions: Mapping[str, Row]) -> DateVotes:
    """The votes of the documents of these mentions."""
    votes = DateVotes()
    for row in {row["document_id"]: row for row in mentions.values()}.values():
        published = event_of(row, "").published
        votes.add(row["voice"], row["days"], published=None if published is None else number_of(published))
    return votes


def _documents(merged: Sequence[MergedEvent]) -> tuple[Tagged, ...]:
    """The documents that report events, by publication; a corpus does not hold their other time expressions."""
    mentions: list[Any] = [mention for each in merged for mention in each.mentions]
    found = {mention.document.id: mention for mention in mentions}
    ordered = sorted(found.values(), key=lambda mention: (moment(mention.published), mention.document.id))
    return tuple(Tagged(each.document, Dateline(each.document.id), language=each.language) for each in ordered)


def _title(first: Stamp | None, last: Stamp | None, who: str | None) -> str:
    """The span and the name in words."""
    since = "" if first is None else f" from {first.isoformat()}"
    until = "" if last is None else f" to {last.isoformat()}"
    return f"{who or 'All events'}{since}{until}"
