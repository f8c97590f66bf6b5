"""Headlines of at most 100 characters, or 150 where no shorter clause is whole: a passage compressed, then cut between phrases."""

import re
from dataclasses import replace

from timeline.extracting.grammar.word import Word
from timeline.extracting.headline.attributed import attributed
from timeline.extracting.headline.compress import compressed
from timeline.extracting.headline.cut import (
    EDGES,
    LONGEST,
    LONGEST_CLAUSE,
    cut,
    joined,
    shortened,
    with_capital,
    without_capital,
)
from timeline.extracting.headline.edges import without_edges, without_stamp
from timeline.extracting.headline.possessors import owned
from timeline.extracting.headline.short_subject import (
    with_short_subject,
    without_additions,
    without_circumstance,
    without_job_titles,
    without_relative,
)
from timeline.extracting.headline.speakers import speaker_of_quotation
from timeline.extracting.scope.passage import Passage
from timeline.languages.word_classes import Pos, WordClass

_FOLD = re.compile(r"\s+")
_INSIDE_CLAUSE = frozenset(",-–—")  # before a verb whose subject is further off
_MOST_WORDS = 2 * LONGEST  # more than a headline can hold


def headline(text: str, passage: Passage, room: int = LONGEST) -> str:
    """A headline for a passage of a text, of so many characters where a whole clause fits into them, and of 150 at most.

    >>> from timeline.extracting.scope.passages import passages
    >>> from timeline.languages.en.clause_words import CLAUSES
    >>> text = "On Monday the envoy met Park, and Lee resigned the next day."
    >>> [headline(text, each) for each in passages(text, (0, len(text)), CLAUSES, [(3, 9), (47, 59)])]
    ['The envoy met Park', 'Lee resigned']
    """
    words_after_stamp = without_stamp(passage.words, text)
    if len(words_after_stamp) < len(passage.words):
        passage = replace(passage, words=words_after_stamp)
    speech = attributed(text, passage)
    if speech is not None:
        return speech
    whose = owned(text, passage)
    if whose is not None:
        owner, clause = whose
        written = with_capital(f"{owner} {without_capital(headline(text, clause), clause.words)}")
        return shortened(written, LONGEST_CLAUSE)
    words = without_edges(without_additions(compressed(passage), passage.trigger), text)
    speaker = speaker_of_quotation(text, passage, words)
    if speaker is not None:
        room -= len(speaker) + 2
    found = joined(text, words[:_MOST_WORDS])
    if len(found) > room:
        words = without_circumstance(without_job_titles(words))
        found = _cut_whole(text, words, passage, room)
    found = _with_full_stop(found.strip(EDGES), text, words)
    is_too_short = len(found.split()) < 2 and not _is_event(passage)  # "We", of "We're no closer"; not "Protests"
    if is_too_short or _lacks_subject(text, passage, words):
        start, end = passage.sentence
        found = shortened(_FOLD.sub(" ", text[start:end]).strip(EDGES)) or found
    return with_capital(found) if speaker is None else f"{speaker}: {with_capital(found)}"


def _cut_whole(text: str, words: list[Word], passage: Passage, room: int) -> str:
    """The longest beginning that is a whole clause, where there is none also of more characters; with "…" else."""
    words = without_relative(words, passage.trigger)
    found = cut(text, with_short_subject(text, words, passage.trigger), room)
    if not found.endswith("…"):
        return found
    shortest = with_short_subject(text, words, passage.trigger, anyway=True)
    long = room + LONGEST_CLAUSE - LONGEST
    for each, most in ((shortest, room), (words, long), (shortest, long)):
        found = cut(text, each, most)
        if not found.endswith("…"):
            break
    return found


def _lacks_subject(text: str, passage: Passage, words: list[Word]) -> bool:
    """ "will be a test", of "Tuesday will be a test": a verb whose subject is left out or was not found."""
    is_verb = bool(words) and words[0].part is Pos.VERB and not words[0].written
    before = text[passage.sentence[0] : words[0].start].rstrip() if is_verb else ""
    return before[-1:].isalnum() or before[-1:] in _INSIDE_CLAUSE


def _is_event(passage: Passage) -> bool:
    trigger = passage.trigger
    return trigger is not None and trigger.part is Pos.NOUN and trigger.is_a(WordClass.EVENT_NOUN)


def _with_full_stop(found: str, text: str, words: list[Word]) -> str:
    """A headline with the full stop of an abbreviation at its end: "D.C."."""
    abbreviations = (word for word in words if word.lower[-1] == "." and word.part is not Pos.TIME)
    written = (text[word.start : word.end - 1] for word in abbreviations)
    is_abbreviation = (each and found.endswith(each) and (not each.islower() or "." in each) for each in written)
    return f"{found}." if any(is_abbreviation) else found  # not "said no."
