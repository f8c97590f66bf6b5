"""Voices: which documents of a corpus are copies of an earlier one, whatever shards they are in.

Texts are read only for clusters of documents that share a run of words. Each cluster is compared by itself, in order of
publication, so that neither the order of the shards nor the number of processes matters. Articles of one house style are a
single large cluster, and the hashes of its words and runs are held until all of it is compared.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from timeline.corpora.copy_clusters import clusters
from timeline.corpora.corpus_folder import CorpusFolder, parquet_file, read_columns
from timeline.corpora.document_files import DocumentFiles
from timeline.corpora.engines import StartEngine
from timeline.corpora.manifest import Entry
from timeline.corpora.mapped import mapped
from timeline.merging.copies import Copies
from timeline.merging.event_mention import moment
from timeline.reading import parse_stamp

if TYPE_CHECKING:
    import numpy as np

    Numbers = np.ndarray[tuple[int], np.dtype[np.int64]]

_DOCUMENTS = 1000  # compared in one task, unless one cluster has more

Cluster = tuple[tuple[int, str, int], ...]
"""Documents in order of publication: the number of each, its shard and its row there."""


@dataclass(frozen=True, slots=True)
class ClusterBatch:
    """Some clusters to be compared in one process."""

    clusters: tuple[Cluster, ...]

    def __str__(self) -> str:
        return f"the copies of a document in {self.clusters[0][0][1]}"


def write_voices(entries: Sequence[Entry], folder: CorpusFolder, steps: StartEngine) -> None:
    """Write a file for each shard with the voice and the id of each of its documents.

    The voice is the place of the original in order of publication; the id is one that no other document has.
    """
    import pyarrow as pa

    ids, published = _columns(entries, folder)
    voices = _voices(entries, folder, _places(ids, published), steps)
    schema = pa.schema([("voice", pa.int64()), ("document_id", pa.string())])
    start = 0
    for entry in entries:
        end = start + entry.documents
        columns = [pa.array(voices[start:end]), pa.array(ids[start:end], pa.string())]
        with parquet_file(folder.voices(entry.name), schema) as writer:
            writer.write_table(pa.Table.from_arrays(columns, schema=schema))
        start = end


def _columns(entries: Iterable[Entry], folder: CorpusFolder) -> tuple[list[str], list[float]]:
    """The id of each document, with a number after an id that is taken already, and the moment of its publication."""
    ids, published, taken = list[str](), list[float](), set[str]()
    for entry in entries:
        table = read_columns(folder.documents(entry.name), ["document_id", "published"])
        for identity, stated in zip(*(table[name].to_pylist() for name in table.column_names), strict=True):
            unique, number = identity, 2
            while unique in taken:
                unique, number = f"{identity}-{number}", number + 1
            taken.add(unique)
            ids.append(unique)
            published.append(moment(parse_stamp(stated) if stated else None).timestamp())
    return ids, published


def _places(ids: Sequence[str], published: Sequence[float]) -> "Numbers":
    """The place of each document in order of publication."""
    import numpy as np

    order = sorted(range(len(ids)), key=lambda number: (published[number], ids[number]))
    places = np.empty(len(ids), dtype="int64")
    places[order] = np.arange(len(ids))
    return places


def _voices(entries: Sequence[Entry], folder: CorpusFolder, places: "Numbers", steps: StartEngine) -> "Numbers":
    """The place of the original of each document."""
    voices = places.copy()
    batches = _batches(clusters(entries, folder, places, steps), entries)
    for pairs in mapped(steps, partial(copies_in, folder=folder), batches):
        for copy, original in pairs:
            voices[copy] = places[original]
    return voices


def _batches(found: Iterable["Numbers"], entries: Sequence[Entry]) -> Iterator[ClusterBatch]:
    import numpy as np

    starts = np.cumsum([0, *(entry.documents for entry in entries)])
    batch: list[Cluster] = []
    held = 0
    for cluster in found:
        shards = np.searchsorted(starts, cluster, side="right") - 1
        rows = cluster - starts[shards]
        names = (entries[shard].name for shard in shards)
        batch.append(tuple(zip(cluster.tolist(), names, rows.tolist(), strict=True)))
        held += len(cluster)
        if held >= _DOCUMENTS:
            yield ClusterBatch(tuple(batch))
            batch, held = [], 0
    if batch:
        yield ClusterBatch(tuple(batch))


def copies_in(batch: ClusterBatch, folder: CorpusFolder) -> list[tuple[int, int]]:
    """The numbers of the documents that are copies, each with that of its original."""
    shards = sorted({shard for cluster in batch.clusters for _, shard, _ in cluster})
    texts, number_of = DocumentFiles(folder, shards, ["text"]), {name: number for number, name in enumerate(shards)}
    found = []
    for cluster in batch.clusters:
        copies = Copies()
        for number, shard, row in cluster:
            original = cluster[copies.original(texts.row(number_of[shard], row)["text"])][0]
            if original != number:
                found.append((number, original))
    return found
