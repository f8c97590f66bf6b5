"""Read bytes into `Document`s; problems go to `Document.warnings`."""

from timeline.reading.columns import Columns
from timeline.reading.record_counts import RecordCount
from timeline.reading.sources import Source, published_by_user, read
from timeline.reading.stamps import parse_period, parse_stamp

__all__ = ["Columns", "RecordCount", "Source", "parse_period", "parse_stamp", "published_by_user", "read"]
