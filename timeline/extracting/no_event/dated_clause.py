"""A clause with its time: its verb and tense, and whether it states what is so or what is done."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from timeline.extracting.grammar.word import Word, places_of
from timeline.extracting.scope.passage import Passage
from timeline.languages.word_classes import Pos, WordClass
from timeline.model import Anchor, Timex
from timeline.model.grain import Grain
from timeline.resolving.calendar import number_of
from timeline.resolving.calendar_units import first_day, last_day

BETWEEN = frozenset([Pos.ADVERB, Pos.TIME, Pos.QUOTE])
"""Parts of speech that may be between a subject and its verb, and between the forms of a verb."""

_VERBAL = frozenset([Pos.VERB, Pos.BARE, Pos.GERUND, Pos.PARTICIPLE, Pos.TO])


@dataclass(frozen=True)
class DatedClause:
    """A passage with its time.

    Attributes:
        text: the document.
        passage: the scope of the time.
        when: the time.
        anchor: the publication, where it is known.

    >>> from timeline.extracting.scope.passages import passages
    >>> from timeline.languages.en.clause_words import CLAUSES
    >>> from timeline.model import Document
    >>> from timeline.pipeline import tag_document
    >>> def is_state(text: str) -> bool:
    ...     (when,) = tag_document(Document("a", text)).timexes
    ...     span = (when.mention.start, when.mention.end)
    ...     return DatedClause(text, next(passages(text, (0, len(text)), CLAUSES, [span])), when, None).is_state
    >>> is_state("The club has a pool today."), is_state("The club has sold its pool today.")
    (True, False)
    """

    text: str
    passage: Passage
    when: Timex
    anchor: Anchor | None

    @property
    def words(self) -> Sequence[Word]:
        """Its words."""
        return self.passage.words

    @cached_property
    def verb(self) -> int | None:
        """The place of the finite verb."""
        trigger = self.passage.trigger
        if trigger is None or trigger.part is not Pos.VERB:
            return None
        return next((i for i, word in enumerate(self.words) if word is trigger), None)

    @cached_property
    def at(self) -> int:
        """The place of the time."""
        return next((i for i, word in enumerate(self.words) if (word.start, word.end) == self.passage.time), -1)

    @cached_property
    def is_state(self) -> bool:
        """Whether the verb is one of being or having, without a participle or infinitive, or another stative one.

        Beside a verb in the past, the time is that of the past one ("what is now Bangladesh was invaded"), one comes to be
        "on trial", "in Rome" or "without power", and in "Today is the last day" the time itself is the subject.
        """
        if self.verb is None or self.subject is None:
            return False
        verb, after = self.words[self.verb], self.words[self.verb + 1 :]
        verbs = (self.words[i] for i in places_of(self.words, Pos.VERB))
        if not all(word.is_a(WordClass.PRESENT_TENSE) for word in verbs if word is not verb):
            return False
        if not verb.is_a(WordClass.BEING_OR_HAVING):
            return verb.is_a(WordClass.STATE)
        following = next((word for word in after if word.part not in BETWEEN), None)
        if following is None:
            return True
        return not (following.part in _VERBAL or following.is_a(WordClass.AHEAD) or following.is_a(WordClass.LOCATION))

    @cached_property
    def is_of_saying(self) -> bool:
        """ "Roe said on Friday": the time is that of a statement; not "Few know today what it is"."""
        return self.passage.is_reporting and (self.verb is None or not self.words[self.verb].is_a(WordClass.STATE))

    @cached_property
    def is_present(self) -> bool:
        """Whether the verb is in the present tense."""
        return self.verb is not None and self.words[self.verb].is_a(WordClass.PRESENT_TENSE)

    @cached_property
    def subject(self) -> Word | None:
        """The word right before the verb, without adverbs and times."""
        before = () if self.verb is None else reversed(self.words[: self.verb])
        return next((word for word in before if word.part not in BETWEEN), None)

    @property
    def is_of_clock(self) -> bool:
        """Whether the time is a clock time: entries of a live report are in the present."""
        return self.when.interval is not None and self.when.interval.grain < Grain.DAY

    @property
    def days(self) -> tuple[int, int] | None:
        """The first and last day of the time, counted from the day of publication."""
        interval = self.when.interval
        if interval is None or self.anchor is None:
            return None
        day = number_of(self.anchor.day)
        return first_day(interval) - day, last_day(interval) - day
