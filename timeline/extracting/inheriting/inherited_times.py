"""Times without a day: a clock time, or "minutes later", on the day of the reference time."""

from timeline.extracting.inheriting.continuation import is_step
from timeline.extracting.inheriting.reference_day import ReferenceDay
from timeline.extracting.scope.passage import Passage
from timeline.extracting.timed_sentences import TimedSentence, is_clock
from timeline.languages.event_words import ClauseWords
from timeline.model import Timex
from timeline.resolving.calendar_units import first_day


def inherited_time(
    when: Timex, reference: ReferenceDay | None, sentence: TimedSentence, grammar: ClauseWords
) -> Timex | None:
    """A time without a day, on the day of the reference time; None where it has a day, or may be on another.

    Where the day of a clock time was found in another sentence already, it stays as it is.
    """
    if not is_clock(when.mention.expression):
        is_link = when.interval is None and grammar.continuing.fullmatch(when.mention.text) is not None
        return reference.inherited(sentence) if reference and is_link and reference.is_near(sentence) else None
    if when.interval is not None:
        has_day = any(
            first_day(other.interval) == first_day(when.interval)
            for other in sentence.times
            if other.interval and not is_clock(other.mention.expression)
        )
        return None if has_day else when
    if reference is None or reference.is_crossed or not reference.reaches(sentence) or not reference.is_of_one_day:
        return None
    if not reference.event and not reference.lists(sentence):  # the list of a heading is over
        return None
    return reference.with_clock(when, sentence)


def may_inherit(passage: Passage, when: Timex) -> bool:
    """Whether a passage with a time without a day is at the reference time: "soon" is only where it states a step."""
    trigger = passage.trigger
    return is_clock(when.mention.expression) or (trigger is not None and is_step(passage.words, trigger))
