"""Cues to the day of a clock time that is alone: what its sentence says around it."""

from timeline.languages.language import Language
from timeline.model import TimeMention
from timeline.resolving.context import ClockCues
from timeline.resolving.deixis import has_no_day

_BEFORE = 16  # characters of "approximately "


def clock_cues(
    mention: TimeMention, after: TimeMention | None, text: str, language: Language, sentence: tuple[int, int]
) -> ClockCues:
    """Read the cues of one clock time.

    Args:
        mention: a clock time or part of a day without a day.
        after: the time expression after it.
        text: the document.
        language: its words.
        sentence: the bounds of the sentence around the clock time.
    """
    words = language.recurrence
    start, end = sentence
    clause = max(start, text.rfind(";", start, mention.start))
    day_follows = after is not None and after.start < end and not has_no_day(after.expression)
    before = text[max(0, mention.start - _BEFORE) : mention.start]
    is_limit = words.limited.search(before) is not None  # "had recovered by midday": not before what was told
    is_clock = any(map(str.isalpha, mention.text)) or words.placed.search(before) is not None
    return ClockCues(
        recurs=words.daily.search(text, start, end) is not None,
        may_be_today=is_clock and not day_follows,
        looks_back=not is_limit and language.tense.past_perfect.search(text, clause, mention.start) is not None,
    )
