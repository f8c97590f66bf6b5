"""Events: what a text reports, when, and how certainly."""

from dataclasses import dataclass
from enum import StrEnum

from timeline.model.document import Dateline, Document
from timeline.model.interval import Stamp
from timeline.model.timex import Relation, Timex


class Certainty(StrEnum):
    """How sure the text is that the event took or takes place."""

    HAPPENED = "happened"
    PLANNED = "planned"
    EXPECTED = "expected"
    POSSIBLE = "possible"
    DENIED = "denied"
    REPORTED = "reported"
    UNKNOWN = "unknown"
    """Not read: there are no rules for the language of the text."""


@dataclass(frozen=True, slots=True)
class Event:
    """What a text says happened at one time.

    Attributes:
        when: the time; its `interval` is None when the event could not be dated, and its `reason` says why.
        what: a short headline of the clause.
        who: people, organisations or countries that do it: the subject's side of the clause.
        where: the place named in the clause.
        trigger: the word that names the event: its verb or noun.
        sentence: the whole sentence, white space folded.
        char_start, char_end: half-open offsets of the clause (or sentence) in `Document.text`.
        whom: people, organisations or countries to whom it is done: the object's side.
        relation: how the event relates to its time.
        is_publication_default: the text gives no time, and the user wants the event dated by publication.
        language: the code of the language whose rules read it; None where only rules that need no words did.
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
    trigger: str | None = None
    whom: tuple[str, ...] = ()
    relation: Relation | None = None
    is_publication_default: bool = False
    language: str | None = None

    @property
    def published(self) -> Stamp | None:
        """When its document was published: as its dateline says, else as it was given."""
        return self.dateline.published or self.document.published
