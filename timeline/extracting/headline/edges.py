"""The edges of a headline: connectives, prepositions and articles that lead to nothing."""

import re
from collections.abc import Sequence

from timeline.extracting.grammar.parentheses import CLOSING
from timeline.extracting.grammar.word import FIGURE_SIGNS, NOMINAL, Word, places_of
from timeline.extracting.headline.time_leads import is_duration
from timeline.languages.word_classes import Pos, WordClass

_CLAUSE_ENDS = re.compile(r"\s?(?:[.,;:!?]|$)")
_LONGEST_STAMP = 8  # words
_IN_STAMP = frozenset([Pos.TIME, Pos.NAME, Pos.FIGURE, Pos.COMMA, Pos.OTHER])
_SIGNS = frozenset([Pos.OTHER, Pos.STOP])
_DASHES = frozenset("-–—")
_LEADING = frozenset([Pos.COMMA, Pos.STOP, Pos.COORDINATOR, Pos.SUBORDINATOR, Pos.RELATIVE, Pos.POSSESSIVE])
TRAILING = frozenset([Pos.COMMA, Pos.STOP, Pos.COORDINATOR, Pos.SUBORDINATOR, Pos.RELATIVE, Pos.PREPOSITION, Pos.TO])
_IN_APPOSITION = NOMINAL | {Pos.DETERMINER, Pos.PREPOSITION, Pos.TIME, Pos.ADVERB}
_IN_NOUN = NOMINAL | {Pos.DETERMINER, Pos.POSSESSIVE, Pos.PREPOSITION}
_AGAIN = frozenset([WordClass.REPEATING, WordClass.OPENING_ADVERB])
TRAILING_CLASSES = frozenset([WordClass.ARTICLE, WordClass.FINAL_QUANTITY])


def without_stamp(words: Sequence[Word], text: str) -> tuple[Word, ...]:
    """The words of a sentence after a stamp before it.

    Its capital shows where it begins, or the dash of a dateline: "Monday 2 May 2005 14.00 BST [The report ...]", "Fri May
    1, 2009 GENEVA (Wire) - [Countries ...]".
    """
    near = range(1, min(len(words), _LONGEST_STAMP))
    first = 0
    if any(word.part is Pos.TIME for word in words[:1]):
        begins = (i for i in near if words[i].part is Pos.DETERMINER and text[words[i].start].isupper())
        first = next(begins, 0)
    return tuple(words[first or _end_of_dateline(words[:_LONGEST_STAMP], text) :])


def _end_of_dateline(words: Sequence[Word], text: str) -> int:
    """The place after the dash of a dateline with a time or an agency; 0 where there is none."""
    signs = (i for i, word in enumerate(words) if word.part in _SIGNS and text[word.start : word.end] in _DASHES)
    dash = next(signs, 0)
    before = words[:dash]
    is_stamp = any(word.part is Pos.TIME or word.lower in CLOSING for word in before)
    return dash + 1 if is_stamp and all(word.part in _IN_STAMP for word in before) else 0


def without_edges(words: Sequence[Word], text: str) -> list[Word]:
    """The words of a passage without those that lead to nothing; a particle at the end of a clause stays: "was over"."""
    return _trimmed(words, len(words), text)


def without_edges_of_cut(words: Sequence[Word]) -> list[Word]:
    """The beginning of a passage without words that lead to its rest."""
    return _trimmed(words, _end_of_verbs(words, len(words)), None)


def _trimmed(words: Sequence[Word], last: int, text: str | None) -> list[Word]:
    first = 0
    while first < len(words) - 1 and _leads(words, first):
        first += 1
    while last > first + 1 and (_trails(words, last - 1, text) or _is_left_over(words, last - 1, text)):
        last -= 1
    last -= last > first and text is not None and _is_bare_copula(words[first:last])
    return list(words[first : _without_cut_apposition(words, first, last, text)])


def _is_bare_copula(words: Sequence[Word]) -> bool:
    """ "The last match [is]", whose time is left out: a noun and nothing said of it."""
    *noun, verb = words
    is_noun = len(noun) > 1 and all(word.part in _IN_NOUN or word.is_a(WordClass.ORDINAL) for word in noun)
    return verb.part is Pos.VERB and verb.is_a(WordClass.COPULA) and is_noun


def _without_cut_apposition(words: Sequence[Word], first: int, last: int, text: str | None) -> int:
    """The end without an apposition that goes on in the text: "a ban on dams[, a structure] that ...", "[, half of them] from ..."."""
    commas = places_of(words[first + 1 : last], Pos.COMMA)
    comma = first + 1 + commas[-1] if commas else last
    if text is None or comma + 1 >= last or _CLAUSE_ENDS.match(text, words[last - 1].end):
        return last
    has_verb = any(word.part is Pos.VERB for word in words[first:comma])
    added = words[comma + 1 : last]
    begins = added[0].is_a(WordClass.INDEFINITE) or " " in added[0].lower  # "a year"
    is_noun = begins and all(word.part in _IN_APPOSITION for word in added)
    is_part = len(added) > 1 and added[-1].is_a(WordClass.OBJECT_PRONOUN) and added[-2].is_a(WordClass.GENITIVE)
    return comma if has_verb and (is_noun or is_part) else last


def _end_of_verbs(words: Sequence[Word], last: int) -> int:
    """The end, without a clause whose verb is cut off: "is not expected[, when new rules]"."""
    verbs = [i for i in range(last) if words[i].part is Pos.VERB]
    clauses = [i for i in range(last) if words[i].is_a(WordClass.CONNECTIVE)]
    return clauses[-1] if verbs and clauses and verbs[-1] < clauses[-1] else last


def _leads(words: Sequence[Word], i: int) -> bool:
    """Whether a word at the beginning is no part of the event: a connective, "in" before nothing but a noun phrase."""
    word = words[i]
    if word.part is Pos.PREPOSITION:
        return not any(w.part is Pos.VERB for w in words)
    if word.part is Pos.TO:
        return words[i + 1].part is not Pos.BARE or (i + 2 < len(words) and words[i + 2].part is Pos.PREPOSITION)
    if word.part is Pos.FIGURE:
        return i == 0 and _is_number_of_post(words)
    if word.part is Pos.OTHER:
        return not word.lower.isalnum() and word.lower not in FIGURE_SIGNS
    is_followed = word.part is Pos.PARTICIPLE and word.is_a(WordClass.FOLLOWING)  # "[followed by] a vote"
    if is_followed and words[i + 1].is_a(WordClass.AGENT):
        return not any(w.part is Pos.VERB for w in words)
    return word.part in _LEADING or word.is_a(WordClass.OPENING_ADVERB)


def _is_number_of_post(words: Sequence[Word]) -> bool:
    """ "[2/] He left", in a thread; not "1/3 of the mill"."""
    return len(words) > 2 and words[1].lower == "/" and words[2].part is not Pos.FIGURE


def _is_left_over(words: Sequence[Word], i: int, text: str | None) -> bool:
    """Whether a single word leads to something that is left out: "..., down [from 78]", "..., but signalled [that]"."""
    if text is None or i < 2:
        return False
    is_passive = words[i].is_a(WordClass.PARTICIPLE) and any(word.is_a(WordClass.COPULA) for word in words[:i])
    is_second_verb = words[i - 1].part is Pos.COORDINATOR and words[i].part is Pos.VERB and not is_passive
    is_alone = words[i - 1].part is Pos.COMMA and words[i].part in (Pos.ADVERB, Pos.NOUN)
    return (is_second_verb or is_alone) and _CLAUSE_ENDS.match(text, words[i].end) is None


def _trails(words: Sequence[Word], i: int, text: str | None) -> bool:
    """Whether a word at the end leads to something that is left out."""
    word = words[i]
    if text is not None and word.part is Pos.PREPOSITION:
        return not word.is_a(WordClass.FINAL_PARTICLE) and _CLAUSE_ENDS.match(text, word.end) is None
    if text is not None and word.part is Pos.ADVERB and " " in word.lower:  # "three days", of "three days after"
        is_length = words[i - 1].is_a(WordClass.SPENDING) or is_duration(words, i)
        return _CLAUSE_ENDS.match(text, word.end) is None and not is_length
    if text is not None and word.part is Pos.DETERMINER and _CLAUSE_ENDS.match(text, word.end):
        return False  # "haunted her"
    if word.is_a(WordClass.CHANGE) and words[i - 1].part is Pos.COMMA:
        return True  # "handled 2 million tons, up", of "up from ..."
    if word.part is Pos.GERUND and word.is_a(WordClass.REPORTING) and words[i - 1].part is Pos.COMMA:
        return True  # "..., saying"
    again = words[i - 1].part is Pos.COORDINATOR and not word.classes.isdisjoint(_AGAIN)
    if word.part is Pos.NOUN and (word.is_a(WordClass.OBJECT_TOO) or word.is_a(WordClass.ORDINAL)):
        return False  # "raised her", "near each other"
    return again or word.part in TRAILING or not word.classes.isdisjoint(TRAILING_CLASSES) or word.lower == "."
