"""Comparisons: a time that says what another is compared with, and not when something happened."""

from collections.abc import Sequence
from itertools import takewhile

from timeline.extracting.grammar.phrases import is_figure
from timeline.extracting.grammar.word import FIGURE_SIGNS, Word, first_of_class
from timeline.extracting.scope.passage import Passage
from timeline.languages.event_words import ClauseWords
from timeline.languages.word_classes import Pos, WordClass

_NEAR = 16  # characters that hold the word before "than"
_LONGEST_STANDARD = 8  # words between "than" and the time
_LONGEST_LIST = 18  # words between "compared with" and the last of several
_LONGEST_EQUATIVE = 4  # words between the two of "as much as"
_LONGEST_MODIFIER = 8  # words from a time back to "since", both included
_SUPERLATIVE_REACH = 8  # words between "the lowest" and "since"
_YEAR = 4  # digits
_ENDS_STANDARD = frozenset([Pos.COMMA, Pos.STOP, Pos.COORDINATOR, Pos.RELATIVE, Pos.SUBORDINATOR])


def is_compared(text: str, passage: Passage, at: int, grammar: ClauseWords) -> bool:
    """Whether a time is that of a standard of comparison.

    Args:
        text: the document.
        passage: the scope of the time.
        at: the place of the time among its words.
        grammar: the words of its language.

    >>> from timeline.extracting.scope.passages import passages
    >>> from timeline.languages.en.clause_words import CLAUSES
    >>> text = "It costs twice as much as in 1953."
    >>> (passage,) = passages(text, (0, 34), CLAUSES, [(29, 33)])
    >>> is_compared(text, passage, [word.lower for word in passage.words].index("1953"), CLAUSES)
    True
    """
    words, around = passage.words, passage.around
    here = next(i for i, word in enumerate(around) if (word.start, word.end) == passage.time)
    is_compared_by_word = any(not word.classes.isdisjoint(_COMPARING) for word in around) and (
        _is_standard(text, words, at, grammar)
        or _is_listed(around, here)
        or _is_of_compared(around, here)
        or _is_difference(around, here, grammar)
        or _is_what_was(around, here)
    )
    return (
        is_compared_by_word
        or _is_equative(words, at)
        or _is_of_ranking(words, at)
        or _is_of_peak(words, at)
        or _owns_level(words, at)
        or _is_base(words, at)
        or _is_earlier_level(around, here, grammar)
    )


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
    if not _DIRECT.issuperset(between):
        return words[at - 1].is_a(WordClass.GENITIVE) and _NOUN_PHRASE.issuperset(between)
    before = text[: words[comparing].start][-_NEAR:].lower().split()
    counted = bool(before) and not _COUNTING.isdisjoint(grammar.classes_of(before[-1]))
    return Pos.PREPOSITION in between or not counted


def _is_what_was(words: Sequence[Word], at: int) -> bool:
    """ "410 fewer than it had in [May]", "more than had been recorded in [May]": an auxiliary after "than", and its time."""
    verb = next((i for i in range(at - 1, max(0, at - _LONGEST_STANDARD), -1) if words[i].part is Pos.VERB), 0)
    than = verb - 1 - (words[verb - 1].part is Pos.SUBJECT)
    if than < 1 or not words[verb].is_a(WordClass.AUXILIARY) or not words[than].is_a(WordClass.COMPARING):
        return False
    is_than = words[than].part is Pos.PREPOSITION and not words[than].is_a(WordClass.RANGE_START)
    return is_than and not any(word.part in _ENDS_STANDARD for word in words[verb:at])


def _is_listed(words: Sequence[Word], at: int) -> bool:
    """ "compared with 300 in 1953, and 200 in 1952": no verb is between, and no comma but after a time."""
    near = range(at - 1, max(-1, at - _LONGEST_LIST), -1)
    comparing = next((i for i in near if _compares(words[i]) and not _is_in_noun_phrase(words, i)), None)
    if comparing is None or _has_clause(words, at):
        return False
    between = [word.part for word in words[comparing + 1 : at]]
    return Pos.VERB not in between and all(map(_goes_on, between, between[1:], [*between[2:], Pos.TIME]))


def _is_in_noun_phrase(words: Sequence[Word], i: int) -> bool:
    """ "fewer [than] 300 people left in 1953"; not ", [versus] 300 in 1953"."""
    return words[i].part is Pos.PREPOSITION and i > 0 and words[i - 1].part is not Pos.COMMA


def _goes_on(before: Pos, part: Pos, after: Pos) -> bool:
    """Whether a comma does not end a list of standards: after a time, and in "$5 million, or $1 a share, a year earlier"."""
    return part is not Pos.COMMA or before is Pos.TIME or after in _RESTATES


_RESTATES = frozenset([Pos.COORDINATOR, Pos.TIME, Pos.PREPOSITION])
_COMPARING = frozenset([WordClass.COMPARING, WordClass.OPPOSING])
_COUNTING = frozenset([WordClass.QUANTIFIER, WordClass.LIMITING])
_DIRECT = frozenset([Pos.PREPOSITION, Pos.DETERMINER])
_NOUN_PHRASE = _DIRECT | {Pos.NOUN, Pos.NAME}


def _is_of_compared(words: Sequence[Word], at: int) -> bool:
    """ "lower than the 46 he saw on Friday": the time of a clause that says what another is compared with."""
    comparing = next((i for i in range(at - 1, max(-1, at - _LONGEST_STANDARD), -1) if _compares(words[i])), None)
    if comparing is None or not at or words[at - 1].part is not Pos.PREPOSITION:
        return False
    between = [word.part for word in words[comparing + 1 : at]]
    has_subject = not {Pos.SUBJECT, Pos.NAME, Pos.DETERMINER}.isdisjoint(between)
    return has_subject and Pos.FIGURE in between and between.count(Pos.VERB) == 1 and Pos.COMMA not in between


def _is_difference(words: Sequence[Word], at: int, grammar: ClauseWords) -> bool:
    """ "80 years earlier than had been thought", "four days earlier than last year"; not "no earlier than May"."""
    if at > 2 and _compares(words[at - 1]):
        return words[at - 2].is_a(WordClass.LIMITING) and words[at - 3].part in (Pos.NOUN, Pos.FIGURE)
    if at + 1 == len(words) or not _compares(words[at + 1]):
        return False
    return WordClass.LIMITING in grammar.classes_of(words[at].lower.rpartition(" ")[2])


def _is_earlier_level(words: Sequence[Word], at: int, grammar: ClauseWords) -> bool:
    """ "a 74% increase from a year earlier", "up 56% from $163 million, or $4 a share, a year earlier", "from last year's 46"."""
    if _owns_figure(words, at):
        return True
    if WordClass.LIMITING not in grammar.classes_of(words[at].lower.rpartition(" ")[2]):
        return False
    near = range(at - 1, max(-1, at - _LONGEST_LIST), -1)
    start = next((i for i in near if _bounds_level(words[i])), None)
    if start is None or not words[start].is_a(WordClass.RANGE_START):
        return False
    restates = any(word.part is Pos.COMMA for word in words[start:at])
    return start + 1 == at or (is_figure(words[start + 1]) and restates)


def _owns_figure(words: Sequence[Word], at: int) -> bool:
    """ "a 13% increase from [last year's] $1.55 billion"."""
    following = [word for word in words[at + 1 : at + 3] if word.part is Pos.POSSESSIVE or is_figure(word)]
    return at > 0 and words[at - 1].is_a(WordClass.RANGE_START) and len(following) == 2


def _bounds_level(word: Word) -> bool:
    return word.part is Pos.VERB or word.is_a(WordClass.RANGE_START) or word.is_a(WordClass.RANGE_END)


def _is_of_peak(words: Sequence[Word], at: int) -> bool:
    """ "below the peak of 2006", "above the record set in May": a level that another is compared with."""
    before = words[max(0, at - _LONGEST_STANDARD) : at]
    level = first_of_class(before, WordClass.EXTREME)
    if level is None or any(word.part is Pos.VERB for word in before[level:]):
        return False
    return any(word.is_a(WordClass.RELATIVE_TO) for word in before[:level])


def _owns_level(words: Sequence[Word], at: int) -> bool:
    """ "a premium to [Wednesday's] close", "above the [2008] crest", "back to [1995] levels"."""
    lead = at - 1 - (at > 1 and words[at - 1].part is Pos.DETERMINER)
    if lead < 0 or not (words[lead].is_a(WordClass.RELATIVE_TO) or words[lead].is_a(WordClass.RANGE_END)):
        return False
    owned = takewhile(lambda word: word.part in _NOUN_PHRASE or word.part is Pos.POSSESSIVE, words[at + 1 :])
    return any(word.is_a(WordClass.EXTREME) for word in owned)


def _has_clause(words: Sequence[Word], at: int) -> bool:
    """ "since 2005, when ten inches fell": the time of another event after all."""
    following = (word for word in words[at + 1 : at + 3] if word.part is not Pos.COMMA)
    return any(word.is_a(WordClass.WHEN) for word in following)


def _compares(word: Word) -> bool:
    return word.is_a(WordClass.COMPARING) and not word.is_a(WordClass.RANGE_START)


def _opposes(words: Sequence[Word], i: int) -> bool:
    """ "was 51 million, [against] 47 million a year earlier"."""
    return words[i].is_a(WordClass.OPPOSING) and is_figure(words[i + 1])


def _is_equative(words: Sequence[Word], at: int) -> bool:
    """ "twice as much as a year ago", "as high as it was in 2008"; not "as early as Monday"."""
    second = at - 1 - (at > 1 and words[at - 1].part is Pos.PREPOSITION)
    if second > 1 and words[second].is_a(WordClass.COPULA):
        second -= 2  # "as [it was] a year ago"
    if second < 0 or not words[second].is_a(WordClass.CAPACITY):
        return False
    between = words[max(0, second - _LONGEST_EQUATIVE) : second]
    first = next((i for i, word in enumerate(between) if word.is_a(WordClass.CAPACITY)), None)
    return first is not None and not any(w.part is Pos.VERB or w.is_a(WordClass.SOON) for w in between[first:])


def _is_of_ranking(words: Sequence[Word], at: int) -> bool:
    """ "the hottest year, surpassing 2016", "the peak was in 2006, followed by 2017 and 2018": a year among others."""
    if at > 2 and words[at - 1].part is Pos.COORDINATOR and words[at - 2].part is Pos.TIME:
        at -= 2
    if at < 2 or not words[at].lower.isdigit() or len(words[at].lower) != _YEAR:
        return False
    is_next = words[at - 2].is_a(WordClass.FOLLOWING) and words[at - 1].is_a(WordClass.AGENT)
    return is_next or words[at - 1].is_a(WordClass.SURPASSING)


def _is_base(words: Sequence[Word], at: int) -> bool:
    """ "rose by 3 percent in May from April", "fell 5 percent from January": what a change is counted from."""
    if at < 2 or not words[at - 1].is_a(WordClass.RANGE_START):
        return False
    end = at - 1
    if words[end - 1].part is Pos.TIME:
        end -= 1 + (words[end - 2].part is Pos.PREPOSITION)
    return any(word.part is Pos.FIGURE for word in words[max(0, end - 2) : end])


def limits_superlative(words: Sequence[Word], at: int) -> bool:
    """ "the lowest since 2006", "the first strike since May", "its worst year since the deep slump in 1991"."""
    near = range(at - 1, max(-1, at - 1 - _LONGEST_MODIFIER), -1)
    since = next((i for i in near if words[i].is_a(WordClass.OPEN_START) or not _is_in_noun_of_time(words[i])), -1)
    if since < 0 or not words[since].is_a(WordClass.OPEN_START) or _has_clause(words, at):
        return False
    before = words[max(0, since - _SUPERLATIVE_REACH) : since]
    superlative = [i for i, word in enumerate(before) if word.is_a(WordClass.SUPERLATIVE) or _is_counted(before, i)]
    return bool(superlative) and not any(word.part in (Pos.VERB, Pos.COMMA) for word in before[superlative[-1] :])


def _is_in_noun_of_time(word: Word) -> bool:
    return word.part in _NOUN_PHRASE or word.is_a(WordClass.ORDINAL)


def _is_counted(words: Sequence[Word], i: int) -> bool:
    """ "the [third] time", "its [third] win", not "a third"."""
    if i == 0 or not words[i].is_a(WordClass.ORDINAL) or words[i - 1].is_a(WordClass.INDEFINITE):
        return False
    return words[i - 1].part is Pos.DETERMINER or words[i - 1].is_a(WordClass.POSSESSOR)
