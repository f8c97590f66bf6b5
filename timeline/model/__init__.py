"""The values that pass between the stages, from a document to its events. All of them are frozen.

What a text *says* is an expression (`expressions.py`), what it *means* is an `Interval`, and what was *assumed* to get
from one to the other is recorded in the `Timex`.
"""

from timeline.model.document import Anchor, Dateline, Document, Evidence, Genre, StatedDate
from timeline.model.event import Certainty, DateSource, Dropped, Event, Extraction, PlaceSource
from timeline.model.interval import Interval, MonthDay, Period, Stamp
from timeline.model.timex import Rejected, Relation, Tagged, TimeMention, Timex, TimexType

__all__ = [
    "Anchor", "Certainty", "DateSource", "Dateline", "Document", "Dropped", "Event", "Evidence", "Extraction", "Genre", "Interval", "MonthDay", "Period", "PlaceSource", "Rejected", "Relation", "Stamp", "StatedDate", "Tagged",
    "TimeMention", "Timex", "TimexType",
]  # fmt: skip
