"""Events of a document from its passages and times."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from timeline.extracting.certainty import certainty
from timeline.extracting.headline import headline
from timeline.extracting.headline.cut import shortened
from timeline.extracting.participants import Participants
from timeline.extracting.relations import relation
from timeline.extracting.scope import Passage
from timeline.extracting.trigger import trigger
from timeline.extracting.word import Span
from timeline.languages.event_words import CertaintyWords, ClauseWords
from timeline.model import Anchor, DateSource, Event, Relation, Tagged, Timex

_FOLD = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class EventRows:
    """Makes the events of one document.

    Attributes:
        tagged: the document.
        anchor: its publication.
        grammar: the words of its language in clauses.
        certainty_words: the words that say how sure the text is.
        name: finds the participants in a passage.
    """

    tagged: Tagged
    anchor: Anchor | None
    grammar: ClauseWords
    certainty_words: CertaintyWords | None
    name: Callable[[Passage], Participants]

    def event(self, passage: Passage, when: Timex, source: DateSource, *, requested: bool = False) -> Event:
        """The event of a passage.

        Args:
            passage: the words that the time dates.
            when: the time.
            source: where it comes from.
            requested: whether the user asked for the day of publication.
        """
        text, names = self.tagged.document.text, self.name(passage)
        by_publication = source is DateSource.PUBLICATION
        return Event(
            event_id="",
            document=self.tagged.document,
            dateline=self.tagged.dateline,
            when=when,
            what=headline(text, passage),
            sentence=folded(text, passage.sentence),
            char_start=passage.start,
            char_end=passage.end,
            certainty=certainty(passage, None if by_publication else when.interval, self.anchor, self.certainty_words),
            who=names.who,
            whom=names.whom,
            where=names.where,
            trigger=trigger(passage),
            relation=Relation.AT if by_publication else relation(when),
            date_source=source,
            is_publication_default=requested,
            language=self.tagged.language,
        )

    def commemorated(self, sentence: Span, when: Timex, origin: Timex) -> Event:
        """The event that an anniversary commemorates, on its own day."""
        text, mention = self.tagged.document.text, when.mention
        found = self.grammar.commemorated.match(text, mention.end, sentence[1])
        what = found[1] if found else f"Event marked by {mention.text}"
        return Event(
            event_id="",
            document=self.tagged.document,
            dateline=self.tagged.dateline,
            when=origin,
            what=shortened(_FOLD.sub(" ", what[:1].upper() + what[1:])),
            sentence=folded(text, sentence),
            char_start=mention.start,
            char_end=found.end() if found else mention.end,
            language=self.tagged.language,
        )


def folded(text: str, span: Span) -> str:
    """A part of a text with each run of white space as one space."""
    return _FOLD.sub(" ", text[span[0] : span[1]])
