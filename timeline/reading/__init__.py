"""Reading: bytes become `Document` values, and whatever is odd about them is said."""

from timeline.reading.sources import Source, read
from timeline.reading.stamps import parse_stamp

__all__ = ["Source", "parse_stamp", "read"]
