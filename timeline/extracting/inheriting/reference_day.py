"""The reference time: the day that a text is at, which sentences without a time of their own inherit."""

from dataclasses import dataclass, replace

from timeline.extracting.timed_sentences import TimedSentence, is_clock
from timeline.model import Certainty, Interval, Timex, TimexType
from timeline.model.grain import Grain
from timeline.resolving.calendar import DAY_SECONDS
from timeline.resolving.calendar_units import containing, first_day
from timeline.resolving.context import Antecedent, Context
from timeline.resolving.edtf import edtf
from timeline.resolving.resolver import resolve
from timeline.resolving.timex3 import value

FACTS = frozenset({Certainty.HAPPENED, Certainty.REPORTED})
QUOTES = "\"“”‘'`"
_MOST_SPOKEN = 2  # sentences of speech inside a scene
_NEAR = 3  # sentences
_LONGEST_THREAD = 8  # sentences


@dataclass(frozen=True, slots=True)
class ReferenceDay:
    """The day of a main clause in the past.

    Attributes:
        when: the time expression that states it.
        latest_time: the time of the last sentence that was at it, which may be a clock time on the next day.
        number: of the sentence that states it.
        latest: number of that last sentence.
        end: offset where it ends.
        event: the sentence that states it after a blank, in lower case; its nouns may be taken up again. Empty for a
            line that is only a date.
        where: its place.
        is_occurrence: whether it says only that something took place, so that the next sentence may say what.
        is_crossed: whether another day has been named since, so that a clock time may be of either.
        is_scene: whether the text is about what happened then: news of the last two weeks, or a numbered entry.
        is_entry: whether it is such an entry, which is over with its paragraph.
        in_court: whether that is a hearing of a court.
        spoken: how many sentences since then only report words.
        list_end: where the list under such a line ends; 0 where there is none.
    """

    when: Timex
    latest_time: Interval
    number: int
    latest: int
    end: int
    event: str
    where: str | None = None
    is_occurrence: bool = False
    is_crossed: bool = False
    is_scene: bool = False
    is_entry: bool = False
    in_court: bool = False
    spoken: int = 0
    list_end: int = 0

    @property
    def day(self) -> Interval:
        """The whole day."""
        return containing(first_day(self.latest_time), Grain.DAY)

    @property
    def is_of_one_day(self) -> bool:
        """Whether it is a day or a part of one, and not a longer time."""
        return is_of_one_day(self.latest_time)

    def reaches(self, sentence: TimedSentence) -> bool:
        """Whether a sentence may take it up at all."""
        return sentence.number - self.latest <= _LONGEST_THREAD

    def lists(self, sentence: TimedSentence) -> bool:
        """Whether a sentence without a date is in its list; a clock time is no date."""
        return sentence.span[0] < self.list_end and all(is_clock(when.mention.expression) for when in sentence.times)

    def is_near(self, sentence: TimedSentence) -> bool:
        """Whether a sentence is near enough to go on from it without naming it."""
        return sentence.number - self.latest <= _NEAR and sentence.number - self.number <= _LONGEST_THREAD

    def extended(self, sentence: TimedSentence, time: Interval | None = None) -> "ReferenceDay":
        """The same time, when one more sentence has been at it."""
        end, latest_time = sentence.span[1], time or self.latest_time
        return replace(self, latest=sentence.number, end=end, latest_time=latest_time, spoken=0)

    def past(self, sentence: TimedSentence) -> "ReferenceDay":
        """The same time, past a sentence that only reports words; many of them end a scene."""
        is_full = self.spoken == _MOST_SPOKEN or self.is_entry or not self.is_near(sentence)
        return self if is_full else replace(self, latest=sentence.number, spoken=self.spoken + 1)

    def inherited(self, sentence: TimedSentence, relation: str = "") -> Timex:
        """Its day as the time of an event in a later sentence, which goes on from it by a relation."""
        reason = f"{self._origin(sentence.number)}: {self.when.reason}{f'; {relation}' if relation else ''}"
        if not self.is_of_one_day:
            return replace(self.when, reason=reason, origin=None, parts=(), relation=None)
        return replace(
            self.when,
            type=TimexType.DATE,
            value=value(self.day),
            mod=None,
            interval=self.day,
            edtf=edtf(self.day),
            reason=reason,
            origin=None,
            parts=(),
            relation=None,
        )

    def with_clock(self, clock: Timex, sentence: TimedSentence) -> Timex | None:
        """A clock time of a later sentence on its day; None where that gives no date."""
        before = Antecedent(self.when.mention.text, self.latest_time, self.when.mention.start)
        found = resolve(clock.mention.expression, Context(antecedents=(before,), paragraph=before.at))
        if found.interval is None:
            return None
        return replace(
            clock,
            value=found.value,
            interval=found.interval,
            edtf=edtf(found.interval),
            anchor=self.when.anchor,
            anchor_source=self.when.anchor_source,
            reason=f"{self._origin(sentence.number)}: {self.when.reason}",
        )

    def _origin(self, number: int) -> str:
        distance = number - self.number
        where = "in the sentence before" if distance == 1 else f"{distance} sentences before"
        where = where if self.event else "on a line of its own"
        return f"inherited from {self.when.mention.text!r} {where}"


def is_of_one_day(interval: Interval) -> bool:
    """Whether a time is on one day, or a part of it."""
    return interval.grain <= Grain.DAY and interval.end - interval.start <= DAY_SECONDS
