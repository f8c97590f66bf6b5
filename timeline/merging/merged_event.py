"""A merged event: one event with all its mentions."""

from dataclasses import dataclass

from timeline.merging.event_mention import moment
from timeline.model import Event, Stamp


@dataclass(frozen=True, slots=True)
class DateReading:
    """One of the days that documents give for an event.

    Attributes:
        day: days since 1970-01-01.
        documents: ids of the documents that give it.
    """

    day: int
    documents: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CountReading:
    """One of the counts that documents give for an event, such as its dead.

    Attributes:
        words: the number and what is counted, as in the first of the documents.
        documents: ids of the documents that give it.
    """

    words: str
    documents: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MergedEvent:
    """One event with all its mentions.

    Attributes:
        event: the mention that represents all: the earliest report of the date that most voices give.
        mentions: all of them, including `event`, by publication.
        corroboration: how many independent documents report it; copies of one text or sentence count once.
        readings: where the documents give different days, each of them, the best corroborated first; empty where all agree.
        counts: where they count differently, each count, the earliest first; empty where all agree.
    """

    event: Event
    mentions: tuple[Event, ...]
    corroboration: int = 1
    readings: tuple[DateReading, ...] = ()
    counts: tuple[CountReading, ...] = ()

    @property
    def sources(self) -> tuple[str, ...]:
        """The ids of the documents, by publication."""
        return tuple(dict.fromkeys(mention.document.id for mention in self.mentions))

    @property
    def first_reported(self) -> Stamp | None:
        """The earliest publication among the mentions; None where none is known."""
        return min((mention.published for mention in self.mentions), key=moment)


def alone(event: Event) -> MergedEvent:
    """An event with a single mention."""
    return MergedEvent(event, (event,))
