"""Rows that are no event: a time that is a standard of comparison, in a question, in page furniture or in a set phrase."""

import re
from collections.abc import Sequence
from enum import StrEnum, unique
from itertools import pairwise

from timeline.extracting.phrases import is_figure
from timeline.extracting.scope import Passage
from timeline.extracting.word import FIGURE_SIGNS, Word
from timeline.languages.event_words import ClauseWords
from timeline.languages.word_classes import Pos, WordClass

_NEAR = 16  # characters that hold the word before "than"
_LONGEST_STANDARD = 8  # words between "than" and the time
_SUPERLATIVE_REACH = 8  # words between "the lowest" and "since"
_QUOTING = re.compile(r"[:\"“”‘]|``|''")
_CLOSING = " \"'”’)]»"


@unique
class NoEvent(StrEnum):
    """Why a time dates no event, or a sentence with a date gives none."""

    QUESTION = "a question"
    FURNITURE = "page furniture"
    UNANSWERED = "a request for comment without an answer"
    COMPARISON = "a standard of comparison"
    SUPERLATIVE = "the range of a superlative"
    AGE = "an age in general"
    PRESENT_STATE = "what is so at present"
    QUOTED = "a time in quotation marks"
    SOURCE = "the time of a source"
    HEADING = "a heading"
    NO_SENTENCE = "a line without a verb, or of too few words"
    NO_CLAUSE = "its time dates no clause"


def no_event(text: str, passage: Passage, grammar: ClauseWords) -> NoEvent | None:
    """Why the time of a passage dates no event; None where it dates one.

    >>> from timeline.extracting.scope import passages
    >>> from timeline.languages.en.clause_words import CLAUSES
    >>> text = "Sales were lower than in 1953."
    >>> no_event(text, next(passages(text, (0, 30), CLAUSES, [(25, 29)])), CLAUSES)
    <NoEvent.COMPARISON: 'a standard of comparison'>
    """
    words = passage.words
    at = next((i for i, word in enumerate(words) if (word.start, word.end) == passage.time), None)
    if at is None:
        return None
    sentence = text[passage.sentence[0] : passage.sentence[1]].lower()
    checks = (
        (_asks(text, passage, words[at].end), NoEvent.QUESTION),
        (grammar.furniture.search(sentence) is not None, NoEvent.FURNITURE),
        (grammar.unanswered.search(sentence) is not None, NoEvent.UNANSWERED),
        (_is_standard(text, words, at, grammar) or _is_of_peak(words, at), NoEvent.COMPARISON),
        (
            _is_base(words, at) or _is_of_compared(passage) or _is_difference(passage, grammar),
            NoEvent.COMPARISON,
        ),
        (_limits_superlative(words, at), NoEvent.SUPERLATIVE),
        (_is_of_age(words, at), NoEvent.AGE),
        (_is_of_present_state(passage, at), NoEvent.PRESENT_STATE),
        (_is_of_source(words, at) or _is_citation(text, words[at]), NoEvent.SOURCE),
        (_is_quoted(text, words[at]), NoEvent.QUOTED),
        (_is_of_subject(passage, at), NoEvent.NO_CLAUSE),
        (_is_heading(text, passage), NoEvent.HEADING),
        (passage.is_fragment, NoEvent.NO_CLAUSE),
    )
    return next((reason for holds, reason in checks if holds), None)


def _asks(text: str, passage: Passage, after: int) -> bool:
    """Whether a time is in what a question asks: a question mark follows in its passage, and no quotation begins between them."""
    end = min(passage.end + 2, passage.sentence[1])
    asked, mark, _ = text[after:end].partition("?")
    if not mark:
        return False
    following = [word.part for word in passage.words if word.start >= after]
    another = (Pos.COMMA, Pos.COORDINATOR) in pairwise(following)  # "it was closed in May, but is it safe?"
    return not another and not _QUOTING.search(asked)


def _is_standard(text: str, words: Sequence[Word], at: int, grammar: ClauseWords) -> bool:
    """ "than in 1953", "compared with the toll of November"; not "no later than May" or "quieter than usual on Friday"."""
    if at > 1 and words[at - 1].part is Pos.COORDINATOR and words[at - 2].part is Pos.TIME:
        at -= 2  # "than in May and June"
    start = max(0, at - _LONGEST_STANDARD)
    comparing = next((i for i in range(at - 1, start - 1, -1) if _compares(words[i]) or _opposes(words, i)), None)
    if comparing is None or _has_clause(words, at):
        return False
    if words[comparing].is_a(WordClass.OPPOSING):
        return not any(word.part is Pos.VERB for word in words[comparing:at])
    between = [word.part for word in words[comparing + 1 : at] if word.lower not in FIGURE_SIGNS]
    if words[comparing].part is not Pos.PREPOSITION and Pos.VERB not in between and Pos.COMMA not in between:
        return True  # "compared with 300 in 1953"
    if not _DIRECT.issuperset(between):
        return words[at - 1].is_a(WordClass.GENITIVE) and _NOUN_PHRASE.issuperset(between)
    before = text[: words[comparing].start][-_NEAR:].lower().split()
    counted = bool(before) and not _COUNTING.isdisjoint(grammar.classes_of(before[-1]))
    return Pos.PREPOSITION in between or not counted


_COUNTING = frozenset([WordClass.QUANTIFIER, WordClass.LIMITING])
_DIRECT = frozenset([Pos.PREPOSITION, Pos.DETERMINER])
_NOUN_PHRASE = _DIRECT | {Pos.NOUN, Pos.NAME}


def _is_of_compared(passage: Passage) -> bool:
    """ "lower than the 46 he saw on Friday": the time of a clause that says what another is compared with."""
    words = passage.around
    at = next(i for i, word in enumerate(words) if (word.start, word.end) == passage.time)
    comparing = next((i for i in range(at - 1, max(-1, at - _LONGEST_STANDARD), -1) if _compares(words[i])), None)
    if comparing is None or not at or words[at - 1].part is not Pos.PREPOSITION:
        return False
    between = [word.part for word in words[comparing + 1 : at]]
    has_subject = not {Pos.SUBJECT, Pos.NAME, Pos.DETERMINER}.isdisjoint(between)
    return has_subject and Pos.FIGURE in between and between.count(Pos.VERB) == 1 and Pos.COMMA not in between


def _is_difference(passage: Passage, grammar: ClauseWords) -> bool:
    """ "80 years earlier than had been thought"."""
    words = passage.around
    at = next(i for i, word in enumerate(words) if (word.start, word.end) == passage.time)
    if at + 1 == len(words) or not _compares(words[at + 1]):
        return False
    return WordClass.LIMITING in grammar.classes_of(words[at].lower.rpartition(" ")[2])


def _is_of_peak(words: Sequence[Word], at: int) -> bool:
    """ "below the peak of 2006", "above the record set in May": a level that another is compared with."""
    before = words[max(0, at - _LONGEST_STANDARD) : at]
    level = next((i for i, word in enumerate(before) if word.is_a(WordClass.EXTREME)), None)
    if level is None or any(word.part is Pos.VERB for word in before[level:]):
        return False
    return any(word.is_a(WordClass.RELATIVE_TO) for word in before[:level])


def _has_clause(words: Sequence[Word], at: int) -> bool:
    """ "since 2005, when ten inches fell": the time of another event after all."""
    following = (word for word in words[at + 1 : at + 3] if word.part is not Pos.COMMA)
    return any(word.is_a(WordClass.WHEN) for word in following)


def _compares(word: Word) -> bool:
    return word.is_a(WordClass.COMPARING) and not word.is_a(WordClass.RANGE_START)


def _opposes(words: Sequence[Word], i: int) -> bool:
    """ "was 51 million, [against] 47 million a year earlier"."""
    return words[i].is_a(WordClass.OPPOSING) and is_figure(words[i + 1])


def _limits_superlative(words: Sequence[Word], at: int) -> bool:
    """ "the lowest since 2006", "the first strike since May"."""
    since = at - 1 - (at > 1 and words[at - 1].part is Pos.DETERMINER)
    if since < 0 or not words[since].is_a(WordClass.OPEN_START) or _has_clause(words, at):
        return False
    before = words[max(0, since - _SUPERLATIVE_REACH) : since]
    superlative = [i for i, word in enumerate(before) if word.is_a(WordClass.SUPERLATIVE) or _is_counted(before, i)]
    return bool(superlative) and not any(word.part in (Pos.VERB, Pos.COMMA) for word in before[superlative[-1] :])


def _is_counted(words: Sequence[Word], i: int) -> bool:
    """ "the [third] time", not "a third"."""
    return words[i].is_a(WordClass.ORDINAL) and i > 0 and words[i - 1].is_a(WordClass.DEFINITE)


def _is_base(words: Sequence[Word], at: int) -> bool:
    """ "rose by 3 percent in May from April", "fell 5 percent from January": what a change is counted from."""
    if at < 2 or not words[at - 1].is_a(WordClass.RANGE_START):
        return False
    end = at - 1
    if words[end - 1].part is Pos.TIME:
        end -= 1 + (words[end - 2].part is Pos.PREPOSITION)
    return any(word.part is Pos.FIGURE for word in words[max(0, end - 2) : end])


def _is_of_age(words: Sequence[Word], at: int) -> bool:
    """ "the people of tomorrow", "today's youth": today, tomorrow and yesterday in a general sense."""
    if not words[at].is_a(WordClass.DEICTIC_DAY):
        return False
    if at + 1 < len(words) and words[at + 1].part is Pos.POSSESSIVE:
        return at + 2 < len(words) and words[at + 2].is_a(WordClass.GENERATION)
    return at > 1 and words[at - 1].is_a(WordClass.GENITIVE)


def _is_of_present_state(passage: Passage, at: int) -> bool:
    """ "Today the road is quiet": a state, not "Today the road is closed" and not "Today is the deadline"."""
    words, verb = passage.words, passage.trigger
    if at > 0 or not words[at].is_a(WordClass.PRESENT_DAY) or verb is None or words[1:2] == (verb,):
        return False
    after = next((word for word in words if word.start > verb.start and word.part is not Pos.ADVERB), None)
    is_state = after is None or after.part not in (Pos.BARE, Pos.GERUND, Pos.TO)
    return verb.is_a(WordClass.PRESENT_COPULA) and is_state


def _is_of_subject(passage: Passage, at: int) -> bool:
    """ "Last year's winner has sold the boat": the perfect is of another time than its subject."""
    words, verb = passage.words, passage.trigger
    owns = at == 0 and at + 1 < len(words) and words[at + 1].part is Pos.POSSESSIVE
    return owns and verb is not None and verb.is_a(WordClass.PERFECT_AUXILIARY)


def _is_of_source(words: Sequence[Word], at: int) -> bool:
    """ "according to its 2019 assessment": the time of a source, not of what it says."""
    if at + 1 >= len(words) or words[at + 1].part is not Pos.NOUN:
        return False
    before = words[max(0, at - 5) : at]
    source = [i for i, word in enumerate(before) if word.is_a(WordClass.ATTRIBUTION)]
    return bool(source) and not any(word.part in (Pos.VERB, Pos.COMMA) for word in before[source[-1] :])


def _is_citation(text: str, time: Word) -> bool:
    """ "Ferrante et al. (2014)": the year of a publication."""
    return _AUTHORS.search(text, max(0, time.start - _NEAR), time.start) is not None


_AUTHORS = re.compile(r"\bal\.?,?\s\(?\Z")


def _is_quoted(text: str, time: Word) -> bool:
    """'for "1 March" read "1 April"': words, and no time."""
    return text[time.start - 1 : time.start] in _MARKS and text[time.end : time.end + 1] in _MARKS


_MARKS = frozenset("\"“”‘’'")


def _is_heading(text: str, passage: Passage) -> bool:
    """Whether a line has neither a verb nor a full stop, nor the colon of a field or of an entry of a chronology."""
    start, end = passage.sentence
    if ":" in text[start:end] or text[start:end].rstrip(_CLOSING)[-1:] in (".", "!", "…", ":", ";"):
        return False
    return passage.trigger is None and not any(word.part in _VERBAL for word in passage.words)


_VERBAL = frozenset([Pos.VERB, Pos.BARE, Pos.PARTICIPLE, Pos.GERUND])
