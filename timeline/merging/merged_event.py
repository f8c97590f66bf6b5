"""A merged event: one event with all its mentions."""

from dataclasses import dataclass

from timeline.merging.event_mention import moment
from timeline.model import Event, Stamp


@dataclass(frozen=True, slots=True)
class MergedEvent:
    """One event with all its mentions.

    Attributes:
        event: the mention that represents all: the earliest report of the date that most voices give.
        mentions: all of them, including `event`, by publication.
        corroboration: how many independent documents report it; copies of one text count once.
        contested: the dates that are given where they differ, each with the documents that give it; None where all agree.
    """

    event: Event
    mentions: tuple[Event, ...]
    corroboration: int = 1
    contested: str | None = None

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
