"""The manifest: an entry for each shard that is done, written after its files."""

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from timeline.corpora.corpus_folder import CorpusFolder
from timeline.exports.atomic import write_all
from timeline.table.rows import Row


@dataclass(frozen=True, slots=True)
class Entry:
    """A shard that is done.

    Attributes:
        shard: its path.
        name: the name of its results.
        key: of program, settings and content; see `Settings.key`.
        program: the version that did it.
        state: of its files; see `Shard`.
        digest: of its content.
        documents, events: how many there are.
        failures: of its documents and of the shard.
    """

    shard: str
    name: str
    key: str
    program: str
    state: str
    digest: str
    documents: int
    events: int
    failures: tuple[Row, ...] = ()


def write_entry(entry: Entry, folder: CorpusFolder) -> None:
    """Write the entry of a shard, after which it is done.

    Raises:
        OutputError: it cannot be written.
    """
    data = json.dumps(asdict(entry), ensure_ascii=True, indent=1).encode()
    write_all({folder.entry(entry.name): data}, force=True)


def entry_named(name: str, folder: CorpusFolder) -> Entry | None:
    """The entry of a shard; None if there is none, or none that this version can read."""
    return _read(folder.entry(name))


def entries(folder: CorpusFolder) -> Iterator[Entry]:
    """All entries, by the names of the shards."""
    found = map(_read, sorted(folder.path.glob("manifest/*.json")))
    yield from (entry for entry in found if entry is not None)


def _read(path: Path) -> Entry | None:
    try:
        fields = json.loads(path.read_bytes())
        return Entry(**{**fields, "failures": tuple(fields["failures"])})
    except (OSError, ValueError, TypeError, KeyError):
        return None
