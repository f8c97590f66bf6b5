"""The manifest: an entry for each shard that is done, written after its files."""

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from timeline.corpora.layout import Layout
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


def write_entry(entry: Entry, layout: Layout) -> None:
    """Write the entry of a shard, after which it is done.

    Raises:
        OutputError: it cannot be written.
    """
    data = json.dumps(asdict(entry), ensure_ascii=True, indent=1).encode()
    write_all({layout.entry(entry.name): data}, force=True)


def entry_named(name: str, layout: Layout) -> Entry | None:
    """The entry of a shard; None if there is none, or none that this version can read."""
    return _read(layout.entry(name))


def entries(layout: Layout) -> Iterator[Entry]:
    """All entries, by the names of the shards."""
    found = map(_read, sorted(layout.folder.glob("manifest/*.json")))
    yield from (entry for entry in found if entry is not None)


def _read(path: Path) -> Entry | None:
    try:
        fields = json.loads(path.read_bytes())
        return Entry(**{**fields, "failures": tuple(fields["failures"])})
    except (OSError, ValueError, TypeError, KeyError):
        return None
