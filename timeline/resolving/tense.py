"""Tense cues: the side of publication that a sentence puts its open dates on."""

import re
from dataclasses import replace

from timeline.languages.language import Language
from timeline.languages.time_words import TenseWords
from timeline.model import Relation, TimeMention
from timeline.model.expressions import (
    Calendar,
    Expression,
    Weekday,
)
from timeline.resolving.context import Direction, TenseCue
from timeline.resolving.deixis import open_date
from timeline.resolving.signals import Signal
from timeline.text.sentences import BEFORE

SUBJECT = 6  # words between a date that opens its sentence and its verb
ADJACENT = 64  # characters in which a cue that ends at a mention begins


def read_cue(
    mention: TimeMention, text: str, language: Language, signal: Signal | None, sentence: tuple[int, int]
) -> TenseCue | None:
    """The cue nearest to a mention in its sentence.

    Precedence: a prospective phrase directly before it ("scheduled for Sunday"), a verb directly after it ("on Sunday
    issued"), the nearest verb before it, the nearest verb after it; without any verb, a word of notices and forecasts.
    """
    words = language.tense
    opening = text[max(0, mention.start - ADJACENT) : mention.start].lower()
    ahead = words.ahead.search(opening)
    if ahead:
        evidence = ahead[0].rstrip()
        was_fixed = words.once_fixed.search(opening) is not None
        from_past = was_fixed or _is_of_past(evidence, mention, text, sentence, words)
        is_sure = not from_past and _names_month_alone(mention.expression)  # "is due in October", written in November
        return replace(_future(evidence, words), from_past=from_past, was_fixed=was_fixed, sure=is_sure)
    moved = words.displaced.search(opening)
    if moved:  # days of the week are those to come, months and days the nearest
        return (
            TenseCue(Direction.FUTURE, moved[0].rstrip())
            if isinstance(open_date(mention.expression), Weekday)
            else None
        )
    if signal is not None and signal.relation is Relation.SINCE:
        return TenseCue(Direction.PAST, signal.word, sure=True, steps_back=_steps_back(mention, text, sentence, words))
    happened = words.happened.match(text, mention.end)
    if happened:  # "the Jan. 6 riot"
        return TenseCue(Direction.PAST, happened[0].strip())
    before, after = _sides(mention, text, sentence, words)
    behind = words.cues.match(after, 1) or _verb_of_clause(words, before, after)
    last = None if behind else _last(words.cues, before)
    found = behind or last or words.cues.search(after)
    if found is None:
        return _notice(mention.expression, before, after, words)
    if words.possessive.match(text, mention.end) and not _may_be_to_come(mention, text, words, signal):
        return None  # "Wednesday's ruling" is known already, whatever the tense
    if found[1] and found is not last and found[0].startswith(words.settled):
        return TenseCue(Direction.PAST, found[0].partition(" ")[0])
    reduced = words.reduced.search(before) if found[1] and found is not last else None
    if reduced:  # "the curfew introduced in April will be lifted"
        return TenseCue(Direction.PAST, reduced[reduced.lastindex or 0])
    if not found[1]:
        governs = bool(words.governing.search(before)) or (found is not last and _is_first_verb(found, before, after))
        steps_back = found is last and _steps_back(mention, text, sentence, words)
        return TenseCue(Direction.PAST, found[0], governs=governs, steps_back=steps_back)
    was_fixed = found is last and words.once_fixed.search(opening) is not None
    return replace(_future(found[0], words, found.string[: found.start()]), from_past=was_fixed, was_fixed=was_fixed)


def _sides(mention: TimeMention, text: str, sentence: tuple[int, int], words: TenseWords) -> tuple[str, str]:
    """The words of a sentence before and after a time, in lower case; without a clause inserted after one that opens it."""
    start, end = sentence
    sides = text[start : mention.start], text[mention.end : end]
    before, after = (words.cased.sub("_", side).lower() for side in sides)
    return before, words.inserted.sub(",", after, count=1) if opens_sentence(mention, text, start) else after


def _is_of_past(evidence: str, mention: TimeMention, text: str, sentence: tuple[int, int], words: TenseWords) -> bool:
    """Whether what was to come was so for a time in the past: the phrase, or a verb beside it, is in the past tense."""
    before = text[sentence[0] : mention.start].rstrip()[: -len(evidence)].lower()
    if words.perfect.search(before):
        return False  # "has been fixed for"
    last = _last(words.cues, before)
    after = text[mention.end : sentence[1]].lower()
    if before.endswith(", "):  # "the wages, due on the 15th, came late"
        after = after.removeprefix(",")
    beside = (
        words.cues.match(evidence),
        last if last and last.end() == len(before.rstrip()) else None,
        words.cues.match(after, 1),
    )
    return any(found and not found[1] for found in beside)


def _steps_back(mention: TimeMention, text: str, sentence: tuple[int, int], words: TenseWords) -> bool:
    """Whether the clause before a date is in the past perfect: "it had been taken in March"."""
    start = max(sentence[0], text.rfind(", ", sentence[0], mention.start))
    return words.past_perfect.search(text, start, mention.start) is not None


def _future(evidence: str, words: TenseWords, before: str = "") -> TenseCue:
    """A cue of the future, which is one for the writer too by its own words or by a verb in the present: "is due to"."""
    prospective = evidence.startswith(words.to_come) or before.endswith(words.copulas)
    return TenseCue(Direction.FUTURE, evidence, prospective=prospective)


def _may_be_to_come(mention: TimeMention, text: str, words: TenseWords, signal: Signal | None) -> bool:
    """Whether it is the day of something planned: "Sunday's final", but not "after Tuesday's vote"."""
    over = signal is not None and signal.relation is Relation.AFTER
    return not over and words.fixtures.match(text, mention.end) is not None


def _verb_of_clause(words: TenseWords, before: str, after: str) -> re.Match[str] | None:
    """The verb after a date that opens a clause: "a vote is due in December, but on the 19th the court ruled"."""
    if not words.clause_opening.search(before) or after.startswith(","):
        return None
    found = words.cues.search(after)
    return found if found and _may_be_subject(after[: found.start()]) else None


def _is_first_verb(found: re.Match[str], before: str, after: str) -> bool:
    """Whether a verb after a date that opens its sentence has no more than its subject before it."""
    return len(before.split()) <= 1 and _may_be_subject(after[: found.start()])


def _may_be_subject(words: str) -> bool:
    """Whether the words between a date and a verb can be no more than the subject of the verb."""
    subject = words.lstrip(", ")
    return "," not in subject and len(subject.split()) <= SUBJECT


def _notice(expression: Expression, before: str, after: str, words: TenseWords) -> TenseCue | None:
    """The word of a notice or forecast that names a weekday without a verb: "Services at 11 a.m. Saturday"."""
    if not isinstance(open_date(expression), Weekday):
        return None
    found = words.notices.search(f"{before} {after}")
    return TenseCue(Direction.FUTURE, found[0].strip()) if found else None


def _names_month_alone(expression: Expression) -> bool:
    match open_date(expression):
        case Calendar(month=int(), day=None):
            return True
    return False


def _last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    found = None
    for found in pattern.finditer(text):  # noqa: B007 - the last one is wanted
        pass
    return found


OPENING_WORDS = 4  # "By the end of 1943", "At last, in 1943"


def opens_sentence(mention: TimeMention, text: str, start: int) -> bool:
    """Whether a mention is at the head of its sentence or line, which begins at `start`, after a few words at most."""
    return mention.start - start < BEFORE and len(text[start : mention.start].split()) <= OPENING_WORDS
