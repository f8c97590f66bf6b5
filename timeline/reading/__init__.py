"""Reading: bytes become `Document` values, and whatever is odd about them is said."""

from timeline.reading.columns import Columns
from timeline.reading.sources import Source, read
from timeline.reading.stamps import parse_stamp

__all__ = ["Columns", "Source", "parse_stamp", "read"]
