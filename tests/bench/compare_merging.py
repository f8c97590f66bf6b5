"""Merge the events of a corpus all at once, and compare the result with what `timeline corpus` merged by partitions.

    python tests/bench/compare_merging.py SHARDS... DIR

DIR is the folder of `timeline corpus SHARDS... -o DIR`. Exit status 1 where they differ.
"""

import argparse
import sys
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from pyarrow.parquet import read_table

from timeline.merging.merge import merge
from timeline.model import Document
from timeline.pipeline import tagged_and_extracted
from timeline.reading import read
from timeline.table.cells import ids_in
from timeline.table.rows import event_row

Story = tuple[Any, ...]


def merged_at_once(documents: Iterable[Document]) -> set[Story]:
    """What the dated events of these documents are, merged in one go."""
    events = [event for document in documents for event in tagged_and_extracted(document)[1].events]
    began = time.process_time()
    merged = [each for each in merge(events).events if each.event.when.interval is not None]
    print(f"{len(events):,} events merged at once into {len(merged):,} in {time.process_time() - began:.1f} s of CPU")
    return {_story(event_row(each, {}), [mention.event_id for mention in each.mentions]) for each in merged}


def merged_by_partitions(folder: Path) -> set[Story]:
    """What the files of a corpus have."""
    rows = [row for path in sorted(folder.glob("stories/*.parquet")) for row in read_table(path).to_pylist()]
    return {_story({**row, "sources": "; ".join(row["sources"])}, row["mentions"]) for row in rows}


def _story(row: Any, mentions: list[str]) -> Story:
    names = ("event_id", "what", "edtf", "corroboration", "first_reported", "contested", "counts", "reason")
    return (*(row[name] for name in names), ids_in(row["sources"]), tuple(mentions))


def main() -> None:
    """Merge and compare."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("shards", nargs="+")
    parser.add_argument("folder", type=Path)
    options = parser.parse_args()
    whole, parts = merged_at_once(read(options.shards)), merged_by_partitions(options.folder)
    files = len(list(options.folder.glob("stories/*.parquet")))
    print(
        f"{len(whole & parts):,} the same in {files} files, {len(whole - parts):,} only at once, {len(parts - whole):,} only by partitions"
    )
    sys.exit(whole != parts)


if __name__ == "__main__":
    main()
