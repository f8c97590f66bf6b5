"""Voices: which documents of a corpus are copies of an earlier one, whatever shards they are in.

Documents that share a sampled run of words, directly or through others, are a cluster; copies are always in one cluster. The
runs are joined part by part, so that memory holds only one part. Texts are read only for clusters; within a cluster they are
compared as in `merging.copies`, in order of publication. Articles of one house style are a single large cluster, and the hashes
of its words and runs are held until all of it is compared.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from timeline.corpora.corpus_folder import CorpusFolder, parquet_file
from timeline.corpora.document_files import DocumentFiles
from timeline.corpora.manifest import Entry
from timeline.merging.copies import Copies
from timeline.merging.event_mention import moment
from timeline.reading import parse_stamp

if TYPE_CHECKING:
    import numpy as np
    import pyarrow as pa

    Numbers = np.ndarray[tuple[int], np.dtype[np.int64]]

_PAIRS = 20_000_000  # of a run and a document, held at once


@dataclass(frozen=True, slots=True)
class Voices:
    """The documents of a corpus, shard after shard.

    Attributes:
        originals: for each document the place of its original in order of publication, or its own.
        ids: for each document its id, which no other has.
        starts: the number of the first document of each shard, and that of all documents.
    """

    originals: "Numbers"
    ids: list[str]
    starts: list[int]


def write_voices(entries: Sequence[Entry], folder: CorpusFolder) -> None:
    """Write a file for each shard with the voice and the id of each of its documents."""
    import pyarrow as pa

    found = voices_of(entries, folder)
    schema = pa.schema([("voice", pa.int64()), ("document_id", pa.string())])
    for entry, start, end in zip(entries, found.starts, found.starts[1:], strict=False):
        columns = [pa.array(found.originals[start:end]), pa.array(found.ids[start:end], pa.string())]
        with parquet_file(folder.voices(entry.name), schema) as writer:
            writer.write_table(pa.Table.from_arrays(columns, schema=schema))


def voices_of(entries: Sequence[Entry], folder: CorpusFolder) -> Voices:
    """The voices of all documents."""
    import numpy as np

    ids, published = _columns(entries, folder)
    starts = [0]
    for entry in entries:
        starts.append(starts[-1] + entry.documents)
    order = sorted(range(len(ids)), key=lambda number: (published[number], ids[number]))
    place = np.empty(len(ids), dtype="int64")
    place[order] = np.arange(len(ids))
    originals = place.copy()
    texts = DocumentFiles(folder, [entry.name for entry in entries], ["text"])
    for cluster in _clusters(entries, folder, place):
        copies, seen = Copies(), []
        for number in cluster:
            seen.append(number)
            shard = int(np.searchsorted(starts, number, side="right")) - 1
            original = seen[copies.original(texts.row(shard, number - starts[shard])["text"])]
            originals[number] = place[original]
    return Voices(originals, ids, starts)


def _columns(entries: Iterable[Entry], folder: CorpusFolder) -> tuple[list[str], list[float]]:
    """The id of each document, with a number after an id that is taken already, and the moment of its publication."""
    from pyarrow.parquet import read_table

    ids, published, taken = list[str](), list[float](), set[str]()
    for entry in entries:
        table = read_table(folder.documents(entry.name), columns=["document_id", "published"])
        for identity, stated in zip(*(table[name].to_pylist() for name in table.column_names), strict=True):
            unique, number = identity, 2
            while unique in taken:
                unique, number = f"{identity}-{number}", number + 1
            taken.add(unique)
            ids.append(unique)
            published.append(moment(parse_stamp(stated) if stated else None).timestamp())
    return ids, published


def _clusters(entries: Sequence[Entry], folder: CorpusFolder, place: "Numbers") -> Iterator[list[int]]:
    """The documents of each cluster of several, in order of publication."""
    import numpy as np

    parent = list(range(len(place)))

    def root(number: int) -> int:
        while parent[number] != number:
            parent[number] = parent[parent[number]]
            number = parent[number]
        return number

    for one, other in _links(entries, folder):
        first, second = root(one), root(other)
        parent[max(first, second)] = min(first, second)
    roots = np.array([root(number) for number in range(len(parent))], dtype="int64")
    by_root = np.lexsort((place, roots))
    ends = np.flatnonzero(np.diff(roots[by_root])) + 1
    yield from (group.tolist() for group in np.split(by_root, ends) if len(group) > 1)


def _links(entries: Sequence[Entry], folder: CorpusFolder) -> Iterator[tuple[int, int]]:
    """Pairs of documents that share a run: each one with the next that has it."""
    import numpy as np

    parts = 1
    part = 0
    while part < parts:
        runs, documents, total = _pairs(entries, folder, part, parts)
        if total > _PAIRS * parts:
            parts, part = 1 << (total // _PAIRS).bit_length(), 0
            continue
        by_run = np.lexsort((documents, runs))
        runs, documents = runs[by_run], documents[by_run]
        same = np.flatnonzero(runs[1:] == runs[:-1])
        links = np.unique(np.stack([documents[same], documents[same + 1]]), axis=1)
        yield from zip(links[0].tolist(), links[1].tolist(), strict=True)
        part += 1


def _pairs(entries: Sequence[Entry], folder: CorpusFolder, part: int, parts: int) -> tuple[Any, Any, int]:
    """The runs of one part with their documents, and the number of all pairs."""
    import numpy as np
    from pyarrow.parquet import read_table

    none = np.empty(0, dtype="int64")
    runs, documents, start, total = [none], [none], 0, 0
    for entry in entries:
        column: pa.Array = read_table(folder.documents(entry.name), columns=["runs"])["runs"].combine_chunks()
        values = column.flatten().to_numpy()
        lengths = column.value_lengths().to_numpy()
        wanted = values % parts == part
        runs.append(values[wanted])
        documents.append(np.repeat(np.arange(start, start + len(lengths)), lengths)[wanted])
        start, total = start + len(lengths), total + len(values)
    return np.concatenate(runs), np.concatenate(documents), total
