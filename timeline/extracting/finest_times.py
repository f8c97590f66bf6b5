"""One event, one time: of a day and a clock time that date the same words, the clock time."""

from collections.abc import Sequence
from dataclasses import replace

from timeline.extracting.grammar.parentheses import OPENING
from timeline.extracting.grammar.word import Word
from timeline.extracting.inheriting.reference_day import is_of_one_day
from timeline.extracting.scope.passage import Passage
from timeline.languages.word_classes import WordClass
from timeline.model import Timex
from timeline.model.expressions import ClockTime
from timeline.resolving.calendar_units import first_day

_NEAR = 6  # words from a clock time to the same in another zone: "8 p.m. in Cairo (1 p.m. ET)"

Dated = tuple[Passage, Timex]


def finest(chosen: Sequence[Dated]) -> list[Dated]:
    """The passages of a sentence with their times, without a day beside its own clock time, and each moment once.

    "On Friday the mill burned at 10:40" is one event, at 10:40; so is "The mill burned at 10:40 (0940 GMT)".
    """
    kept = [each for each in chosen if not _is_restated(each, chosen) and not _is_of_inner_noun(each, chosen)]
    for coarse in chosen:
        fine = next((other for other in kept if _is_finer(other, coarse)), None)
        if fine is not None:
            kept.remove(coarse)
            if coarse[0].trigger is not None and fine[0].trigger is None:
                kept[kept.index(fine)] = replace(coarse[0], time=fine[0].time), fine[1]
    return kept


def _is_restated(pair: Dated, chosen: Sequence[Dated]) -> bool:
    """Whether a clock time in brackets is that of another zone for the one before them."""
    passage, when = pair
    if passage.time is None or not isinstance(when.mention.expression, ClockTime):
        return False
    at = next((i for i, word in enumerate(passage.around) if _span(word) == passage.time), 0)
    if at == 0 or passage.around[at - 1].lower not in OPENING:
        return False
    before = {_span(word) for word in passage.around[max(0, at - _NEAR) : at]}
    return any(each.time in before and isinstance(t.mention.expression, ClockTime) for each, t in chosen)


def _is_of_inner_noun(pair: Dated, chosen: Sequence[Dated]) -> bool:
    """ "On Friday they were called to [a meeting at 2pm]": the clock time of a noun inside what happened that day."""
    (here, when), others = pair, (each for each in chosen if each is not pair)
    if when.interval is None or not isinstance(when.mention.expression, ClockTime) or here.trigger is not None:
        return False
    return any(
        outer.interval is not None
        and is_of_one_day(outer.interval)
        and first_day(outer.interval) == first_day(when.interval)
        and {_span(word) for word in here.words} < {_span(word) for word in there.words}
        for there, outer in others
    )


def _is_finer(pair: Dated, other: Dated) -> bool:
    """Whether a time is a part of another one that dates the same words: "On Friday ... at 10:40", "This year ... on 9 May"."""
    (here, when), (there, outer) = pair, other
    if here.clause != there.clause or here.words != there.words or when.interval is None or outer.interval is None:
        return False
    if when.interval.grain >= outer.interval.grain or _is_of_noun(here):
        return False
    if is_of_one_day(outer.interval):
        return first_day(when.interval) == first_day(outer.interval)
    return outer.interval.start <= when.interval.start and when.interval.end <= outer.interval.end


def _is_of_noun(passage: Passage) -> bool:
    """ "after a meeting at 10:40": the time may be that of the noun alone."""
    at = next((i for i, word in enumerate(passage.words) if _span(word) == passage.time), 0)
    return any(word.is_a(WordClass.EVENT_NOUN) for word in passage.words[max(0, at - 2) : at])


def _span(word: Word) -> tuple[int, int]:
    return word.start, word.end
