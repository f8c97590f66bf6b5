"""Clauses of comparison: where the standard begins that a figure is compared with, and where it goes on."""

from collections.abc import Sequence
from itertools import takewhile

from timeline.extracting.grammar.clause import ClauseRole
from timeline.extracting.grammar.open_clauses import OpenClauses
from timeline.extracting.grammar.phrases import is_figure
from timeline.extracting.grammar.word import Word
from timeline.languages.word_classes import Pos, WordClass

_LIMITS = frozenset([WordClass.LIMITING, WordClass.QUANTIFIER])
_LONGEST_STANDARD = 16  # words of a standard of comparison


def opposes(words: Sequence[Word], i: int) -> bool:
    """ "was 51 million, [against] 47 million a year earlier"."""
    is_after_comma = i > 0 and words[i - 1].part is Pos.COMMA
    return words[i].is_a(WordClass.OPPOSING) and is_after_comma and any(map(is_figure, words[i + 1 : i + 2]))


def compares(words: Sequence[Word], i: int) -> bool:
    """Whether a second figure follows: "from $99 million a year earlier", not "from Rome" or "more than 300"."""
    if not _has_time_ahead(words, i) or _is_before_day_of_verb(words, i):
        return False  # "younger than five": part of a noun phrase
    if i and not words[i - 1].classes.isdisjoint(_LIMITS) and i + 1 < len(words) and words[i + 1].part is Pos.TIME:
        return False  # "no later than Friday", "less than two hours later"
    figure = any(w.part is Pos.FIGURE for w in words[i + 1 : i + 4])
    if words[i].is_a(WordClass.RANGE_START):
        return figure
    return not (figure and words[i - 1].is_a(WordClass.QUANTIFIER))


def _is_before_day_of_verb(words: Sequence[Word], i: int) -> bool:
    """ "cut its target to 260 pence [from] 310 pence on Wednesday": the day of the cut, where the clause has no other."""
    if i and words[i - 1].is_a(WordClass.CHANGE):
        return False  # "rose to 63, up from 28 on Saturday"
    time = next((j for j in range(i + 1, len(words)) if words[j].part is Pos.TIME), i)
    is_day = words[time].is_a(WordClass.ADVERBIAL_TIME) and words[time - 1].part is Pos.PREPOSITION
    return words[i].is_a(WordClass.RANGE_START) and is_day and not any(word.part is Pos.TIME for word in words[:i])


def _has_time_ahead(words: Sequence[Word], i: int) -> bool:
    """Whether a time or a clause follows a word before the next comma or verb."""
    near = range(i + 1, min(i + _LONGEST_STANDARD, len(words)))
    following = takewhile(lambda j: words[j].part is not Pos.VERB and not _ends_standard(words, j), near)
    return any(words[j].part in (Pos.TIME, Pos.SUBJECT) for j in following)


def _ends_standard(words: Sequence[Word], i: int) -> bool:
    """Whether a comma ends a standard; not in "versus $5 million[,] or $1 a share[,] a year earlier"."""
    if words[i].part is not Pos.COMMA or is_time(words, i + 1):
        return False
    return i + 1 == len(words) or words[i + 1].part is not Pos.COORDINATOR


def continues_standards(so_far: OpenClauses, i: int) -> bool:
    """Whether the next of several standards follows: "compared with 205 in 2003[,] 150 in 2002[,] and 100 in 2001"."""
    words = so_far.words
    if so_far.top.role is not ClauseRole.COMPARISON or words[i - 1].part is not Pos.TIME:
        return False
    first = i + 1 + (so_far.part_at(i + 1) is Pos.COORDINATOR)
    return first < len(words) and is_figure(words[first]) and _has_time_ahead(words, first)


def continues_comparison(so_far: OpenClauses, i: int) -> bool:
    """Whether a comma is inside a standard of comparison: "compared with $5 million[,] or $1 a share[,] a year earlier"."""
    if so_far.top.role is not ClauseRole.COMPARISON:
        return False
    if has_time(so_far, so_far.open[-1]):
        return lists_standards(so_far.words, i)
    following = so_far.words[i + 1 : i + 4]
    restates = bool(following) and following[0].part is Pos.COORDINATOR and any(map(is_figure, following[1:]))
    return restates or is_time(so_far.words, i + 1)


def lists_standards(words: Sequence[Word], i: int) -> bool:
    """ "compared with 205 in 2003[,] 150 in 2002, [and] 100 in 2001"."""
    first = i + 1 + (i + 1 < len(words) and words[i + 1].part is Pos.COORDINATOR)
    if first >= len(words) or not is_figure(words[first]) or not _has_time_ahead(words, first):
        return False
    return words[i - 1].part in (Pos.TIME, Pos.COMMA)


def is_time(words: Sequence[Word], i: int) -> bool:
    """Whether a time follows, with or without a preposition."""
    parts = [word.part for word in words[i : i + 2]]
    return parts[:1] == [Pos.TIME] or parts == [Pos.PREPOSITION, Pos.TIME]


def has_time(so_far: OpenClauses, place: int) -> bool:
    return any(n == place and w.part is Pos.TIME for n, w in zip(so_far.of, so_far.words, strict=False))
