"""Read bytes into `Document`s; problems go to `Document.warnings`."""

from timeline.reading.columns import Columns
from timeline.reading.record_counts import RecordCount
from timeline.reading.sources import Source, read
from timeline.reading.stamps import parse_stamp

__all__ = ["Columns", "RecordCount", "Source", "parse_stamp", "read"]
