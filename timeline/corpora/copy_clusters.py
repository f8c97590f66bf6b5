"""Clusters of documents that share a sampled run of words, directly or through others: copies are always in one cluster.

The runs are sorted in two passes, so that no process holds those of the whole corpus: first those of some shards at a time, into
a file; then those of a range of values from all these files.
"""

from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from timeline.corpora.corpus_folder import CorpusFolder, parquet_file, read_columns, read_range
from timeline.corpora.engines import StartEngine
from timeline.corpora.manifest import Entry
from timeline.corpora.mapped import mapped

if TYPE_CHECKING:
    import numpy as np

    Numbers = np.ndarray[tuple[int], np.dtype[np.int64]]
    Links = np.ndarray[tuple[int, int], np.dtype[np.int64]]

_RUNS = 4_000_000  # that a process sorts at once
_IN_GROUP = 16_384  # runs that are read together
_VALUES = 1 << 32  # of a run


@dataclass(frozen=True, slots=True)
class ShardRuns:
    """Some shards whose runs are sorted together.

    Attributes:
        name: of the file.
        shards: their names, each with the number of its first document.
    """

    name: str
    shards: tuple[tuple[str, int], ...]

    def __str__(self) -> str:
        return f"the copies in {self.shards[0][0]} and the shards after it"


@dataclass(frozen=True, slots=True)
class RunRange:
    """The runs from a value up to, not including, another."""

    first: int
    end: int

    def __str__(self) -> str:
        return "the copies in all shards"


def clusters(entries: Sequence[Entry], folder: CorpusFolder, place: "Numbers", steps: StartEngine) -> list["Numbers"]:
    """The documents of each cluster of several.

    Args:
        entries: the shards.
        folder: of the corpus.
        place: of each document, by which those of a cluster are ordered.
        steps: starts an engine.
    """
    import numpy as np

    plan = list(_plan(entries, folder))
    files = sorted(mapped(steps, partial(sort_runs, folder=folder), plan))
    ranges = [RunRange(_edge(number, len(plan)), _edge(number + 1, len(plan))) for number in range(len(plan))]
    roots = _roots(mapped(steps, partial(links_in, folder=folder, files=files), ranges), len(place))
    by_root = np.lexsort((place, roots))
    ends = np.flatnonzero(np.diff(roots[by_root])) + 1
    return [group for group in np.split(by_root, ends) if len(group) > 1]


def _edge(number: int, ranges: int) -> int:
    """The first run of one of so many ranges."""
    return _VALUES * number // ranges


def _plan(entries: Sequence[Entry], folder: CorpusFolder) -> Iterator[ShardRuns]:
    """The shards in order, cut where they have enough runs."""
    shards: list[tuple[str, int]] = []
    start = files = held = 0
    for entry in entries:
        if held >= _RUNS:
            yield ShardRuns(f"runs-{files:05d}", tuple(shards))
            shards, files, held = [], files + 1, 0
        shards.append((entry.name, start))
        start += entry.documents
        held += _number_of_runs(folder.documents(entry.name))
    if shards:
        yield ShardRuns(f"runs-{files:05d}", tuple(shards))


def _number_of_runs(path: Path) -> int:
    from pyarrow.parquet import read_metadata

    metadata = read_metadata(path)
    column = metadata.schema.names.index("element", metadata.schema.names.index("text"))
    return sum(metadata.row_group(group).column(column).num_values for group in range(metadata.num_row_groups))


def sort_runs(task: ShardRuns, folder: CorpusFolder) -> str:
    """Write the runs of some shards in order, each with the number of its document; the name of the file."""
    import numpy as np
    import pyarrow as pa

    runs, documents = [], []
    for name, start in task.shards:
        column = read_columns(folder.documents(name), ["runs"])["runs"].combine_chunks()
        lengths = column.value_lengths().to_numpy()
        runs.append(column.flatten().to_numpy().astype("uint32"))
        documents.append(np.repeat(np.arange(start, start + len(lengths), dtype="int64"), lengths))
    schema = pa.schema([("run", pa.uint32()), ("document", pa.int64())])
    with parquet_file(folder.between_passes(task.name), schema) as writer:
        columns = _sorted(np.concatenate(runs), np.concatenate(documents))
        writer.write_table(pa.table(list(map(pa.array, columns)), schema=schema), row_group_size=_IN_GROUP)
    return task.name


def links_in(task: RunRange, folder: CorpusFolder, files: Sequence[str]) -> "Links":
    """Pairs of documents that share a run of a range: each one with the next that has it."""
    import numpy as np
    import pyarrow as pa

    found = pa.concat_tables([read_range(folder.between_passes(name), "run", task.first, task.end) for name in files])
    runs, documents = _sorted(found["run"].to_numpy(), found["document"].to_numpy())
    same = np.flatnonzero(runs[1:] == runs[:-1])
    return np.unique(np.stack([documents[same], documents[same + 1]]), axis=1)


def _sorted(runs: "np.ndarray[Any, Any]", documents: "Numbers") -> tuple["np.ndarray[Any, Any]", "Numbers"]:
    import numpy as np

    order = np.lexsort((documents, runs))
    return runs[order], documents[order]


def _roots(links: Iterable["Links"], documents: int) -> "Numbers":
    """For each document the first one of its cluster."""
    import numpy as np

    parent = array("q", range(documents))

    def root(number: int) -> int:
        while parent[number] != number:
            parent[number] = parent[parent[number]]
            number = parent[number]
        return number

    for pairs in links:
        for one, other in pairs.T.tolist():
            first, second = root(one), root(other)
            parent[max(first, second)] = min(first, second)
    return np.array([root(number) for number in range(documents)], dtype="int64")
