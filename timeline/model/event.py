"""Events: what a text reports, when, and how certainly."""

from dataclasses import dataclass
from enum import StrEnum

from timeline.model.document import Dateline, Document
from timeline.model.interval import Stamp
from timeline.model.timex import Relation, Timex


class Certainty(StrEnum):
    """How certain the text is that the event took or takes place."""

    HAPPENED = "happened"
    PLANNED = "planned"
    EXPECTED = "expected"
    POSSIBLE = "possible"
    DENIED = "denied"
    REPORTED = "reported"
    UNKNOWN = "unknown"
    """Not determined: there are no rules for the language of the text."""


class DateSource(StrEnum):
    """Where the date of an event comes from, the strongest source first."""

    STATED = "stated"
    """A time expression in its own clause."""
    INHERITED = "inherited"
    """The time of another sentence, which the event goes on from."""
    PUBLICATION = "publication"
    """The day of publication: the event is news, and the text dates it nowhere."""


class PlaceSource(StrEnum):
    """Where the place of an event comes from, the strongest source first."""

    STATED = "stated"
    """The words of its sentence: "in Leeds"."""
    IMPLIED = "implied"
    """The place that its subject acts for: "Leeds police"."""
    INHERITED = "inherited"
    """Another sentence: the event goes on from it, or is in "the city"."""
    DATELINE = "dateline"
    """The dateline that its sentence follows."""
    STORY = "story"
    """The whole text: the place that most of it is about, or the venue of its event."""


@dataclass(frozen=True, slots=True)
class Dropped:
    """A sentence with a date that gives no event.

    Attributes:
        sentence: the whole sentence, white space folded.
        when: the first of its times.
        reason: why it gives none, for people to read.
    """

    document_id: str
    sentence: str
    when: Timex
    reason: str

    def __str__(self) -> str:
        return f"{self.document_id}: {self.sentence} [{self.when.mention.text}]: {self.reason}"


@dataclass(frozen=True, slots=True)
class Event:
    """An event that a text reports, with its time.

    Attributes:
        when: the time; its `interval` is None when the event could not be dated, and its `reason` says why.
        what: a short headline of the clause.
        who: agents: people, organisations or countries on the subject's side of the clause.
        where: the place.
        place_source: where the place comes from; None without one.
        trigger: the verb or noun that names the event.
        sentence: the whole sentence, white space folded.
        char_start, char_end: half-open offsets of the clause (or sentence) in `Document.text`.
        whom: patients: people, organisations or countries on the object's side.
        relation: the temporal relation of the event to its time.
        date_source: where the date comes from.
        is_publication_default: the text gives no time, and the user asked for that of publication.
        language: the code of the language whose rules were used; None where only rules without words were.
    """

    event_id: str
    document: Document
    dateline: Dateline
    when: Timex
    what: str
    sentence: str
    char_start: int
    char_end: int
    certainty: Certainty = Certainty.HAPPENED
    who: tuple[str, ...] = ()
    where: str | None = None
    place_source: PlaceSource | None = None
    trigger: str | None = None
    whom: tuple[str, ...] = ()
    relation: Relation | None = None
    date_source: DateSource = DateSource.STATED
    is_publication_default: bool = False
    language: str | None = None

    @property
    def published(self) -> Stamp | None:
        """When its document was published, by its dateline or else as stated outside the text."""
        return self.dateline.published or self.document.published


@dataclass(frozen=True, slots=True)
class Extraction:
    """What was found in one document.

    Attributes:
        events: in the order of the text.
        dropped: its sentences with a date that give no event.
    """

    events: tuple[Event, ...]
    dropped: tuple[Dropped, ...] = ()
