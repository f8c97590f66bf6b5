"""Fronted phrases and clauses, which a headline leaves out: "In early trade, ...", "When they arrived, ..."."""

from collections.abc import Sequence
from itertools import pairwise

from timeline.extracting.grammar.subject import subject_and_verb
from timeline.extracting.grammar.word import NOMINAL, Span, Word, has_part, places_of
from timeline.extracting.scope.attachment import adjective
from timeline.languages.word_classes import Pos, WordClass

_STOPS = frozenset([";", "|"])
_LONGEST_DESCRIPTION = 9  # words, with the comma after them
_DESCRIBES = NOMINAL | {Pos.DETERMINER, Pos.PREPOSITION, Pos.POSSESSIVE, Pos.FIGURE}
_NAMING = frozenset([Pos.NOUN, Pos.NAME, Pos.FIGURE, Pos.DETERMINER, Pos.SUBJECT, Pos.TIME, Pos.OTHER])


def without_fronted(words: list[Word], verb: Word | None, time: Span | None) -> list[Word]:
    """The words from the clause of the event on.

    Args:
        words: of a passage.
        verb: its finite verb.
        time: the time that dates it.

    >>> from timeline.extracting.grammar.pos import words_of
    >>> from timeline.languages.en.clause_words import CLAUSES
    >>> words = words_of("UPDATE: In early trade, shares rose Monday", (0, 42), CLAUSES, [(36, 42)])
    >>> [word.lower for word in without_fronted(words, words[7], (36, 42))]
    ['shares', 'rose', 'monday']
    """
    words = _without_description(_without_connective(_without_label(_own_part(words, time))))
    words = _without_subordinate(_without_phrases(words, verb, time), time)
    return _without_phrases(words, verb, time)


def _own_part(words: list[Word], time: Span | None) -> list[Word]:
    """The part of a sentence with semicolons or bars that contains the time, if it has a verb."""
    stops = [i for i, word in enumerate(words) if word.lower in _STOPS]
    bounds = [-1, *stops, len(words)] if stops else []
    for before, end in pairwise(bounds):
        part = words[before + 1 : end]
        if any((w.start, w.end) == time for w in part) and has_part(part, Pos.VERB):
            return part
    return words


def _without_label(words: list[Word]) -> list[Word]:
    """ "BREAKING: [shots were heard]", "UPDATE Sat noon: [trains run]"."""
    stop = next((i for i, word in enumerate(words[:5]) if word.part is Pos.STOP), 0)
    labels = all(w.is_a(WordClass.LABEL) or w.part in (Pos.TIME, Pos.OTHER) for w in words[:stop])
    return words[stop + 1 :] if stop and labels else words


def _without_connective(words: list[Word]) -> list[Word]:
    """ "But[, ...]", "Moreover, [by fixing a date, ...]"."""
    first = next((i for i, word in enumerate(words) if word.part not in (Pos.COORDINATOR, Pos.COMMA, Pos.STOP)), 0)
    opens = words[first : first + 2]
    is_adverb = len(opens) > 1 and opens[0].is_a(WordClass.OPENING_ADVERB) and opens[1].part is Pos.COMMA
    return words[first + 2 * is_adverb :]


def _without_description(words: list[Word]) -> list[Word]:
    """ "[A miner's daughter,] she won a place": a noun phrase that says who the pronoun after it is."""
    comma = next((i for i, word in enumerate(words[:_LONGEST_DESCRIPTION]) if word.part is Pos.COMMA), 0)
    phrase, subject = words[:comma], words[comma + 1 : comma + 2]
    is_phrase = bool(phrase) and phrase[0].is_a(WordClass.INDEFINITE) and all(w.part in _DESCRIBES for w in phrase)
    is_subject = bool(subject) and subject[0].is_a(WordClass.PERSONAL_PRONOUN)
    return words[comma + 1 :] if is_phrase and is_subject else words


def _without_subordinate(words: list[Word], time: Span | None) -> list[Word]:
    """The half of "When they arrived, he left" that contains the time; the second if neither does, and after "as"."""
    if not words or words[0].part is not Pos.SUBORDINATOR:
        return words
    for i, word in enumerate(words):
        is_comma = word.part is Pos.COMMA
        before, after = words[:i], words[i + is_comma :]
        ends = is_comma or _begins_after_time(words, i)
        if ends and any(w.part is Pos.VERB for w in before) and subject_and_verb(after, 0) is not None:
            is_event = not _is_circumstance(words[0], before)
            return before if is_event and any((w.start, w.end) == time for w in before) else after
    return words


def _begins_after_time(words: Sequence[Word], i: int) -> bool:
    """ "When Roe left in 1990 [he] was 40": a pronoun and a verb after a time, without a comma."""
    return i > 0 and [w.part for w in words[i - 1 : i + 2]] == [Pos.TIME, Pos.SUBJECT, Pos.VERB]


def _is_circumstance(connective: Word, clause: Sequence[Word]) -> bool:
    """ "as temperatures rose on Friday", not "as the mayor said on Friday" and not "when they arrived on Friday"."""
    is_as = connective.is_a(WordClass.SIMULTANEOUS) and not connective.is_a(WordClass.WHEN)
    return is_as and not any(w.part is Pos.VERB and w.is_a(WordClass.REPORTING) for w in clause)


_FRONTED = frozenset([Pos.PREPOSITION, Pos.ADVERB, Pos.TIME, Pos.GERUND, Pos.PARTICIPLE, Pos.TO])


def _without_phrases(words: list[Word], verb: Word | None, time: Span | None) -> list[Word]:
    """The words without phrases at the beginning: "In early trade, on Friday, [shares rose]"."""
    while verb is not None and _is_fronted(words, verb):
        end = _end_of_phrase(words, verb)
        rest = words[end + 1 :]
        has_subject = any(w.part in _NAMING and w.start < verb.start for w in rest)
        if not has_subject or _dates_noun(words[:end], time):
            break
        words = rest
    return words


def _dates_noun(phrase: Sequence[Word], time: Span | None) -> bool:
    """ "Despite the 1945 massacre, ...": the time dates the noun after it."""
    dated = any((w.start, w.end) == time and adjective(phrase, i) for i, w in enumerate(phrase))
    return dated and not phrase[0].is_a(WordClass.FRAME)


def _end_of_phrase(words: Sequence[Word], verb: Word) -> int:
    """The comma after a fronted phrase: after a bare time or before a connective, else before the subject, else the first."""
    commas = [i for i in places_of(words, Pos.COMMA) if words[i].start < verb.start]
    pronoun = next((i for i in range(len(words)) if _begins_after_time(words, i)), 0)
    if not commas and pronoun and words[0].part is Pos.PREPOSITION and words[pronoun + 1] is verb:
        return pronoun - 1
    first = commas[0] if commas else len(words)
    if words[first - 1].part is Pos.TIME and first < 3:
        return first
    if first + 1 < len(words) and words[first + 1].part is Pos.SUBORDINATOR:
        return first  # "By contrast, when the mill closed, ..."
    plain = words[0].part is not Pos.ADVERB or words[1].part in (Pos.COMMA, Pos.PREPOSITION, Pos.TIME)
    whole = (i for i in commas if not _joins_subject(words[i + 1]))
    return next((i for i in whole if _is_subject(words, i + 1, verb)), first if plain else len(words))


def _joins_subject(word: Word) -> bool:
    """ "In May, Lee, a nurse, [and] her colleagues left"."""
    return word.part is Pos.COORDINATOR and not word.is_a(WordClass.ADVERSATIVE)


def _is_fronted(words: Sequence[Word], verb: Word) -> bool:
    """Whether a phrase without a verb, other than the subject, is at the beginning."""
    if len(words) < 2 or _has_subject_after_time(words):
        return False
    if words[0].is_a(WordClass.OPENING_ADVERB):  # "so"
        return False
    if words[0].part is Pos.SUBORDINATOR and _is_subject(words, 1, verb):
        return False  # "since Ann Roe, a nurse, left"
    if words[0].part is Pos.SUBORDINATOR:  # "after the war, ..."
        comma = next((i for i, word in enumerate(words) if word.part is Pos.COMMA), 0)
        return not any(word.part is Pos.VERB for word in words[:comma])
    is_led = words[0].is_a(WordClass.CAUSE) and words[1].is_a(WordClass.INFINITIVE_MARKER)  # "contrary to reports, ..."
    return words[0].part in _FRONTED or words[0].is_a(WordClass.ATTRIBUTION) or is_led


def _is_subject(words: Sequence[Word], i: int, verb: Word) -> bool:
    at = subject_and_verb(words, i)
    return at is not None and words[at] is verb


def _has_subject_after_time(words: Sequence[Word]) -> bool:
    """ "In May [Ann, Bo and Cy] met": the subject directly after a time, without a comma."""
    at = 1 + (words[0].part is Pos.PREPOSITION or words[0].is_a(WordClass.TEMPORAL))
    return at < len(words) and words[at - 1].part is Pos.TIME and words[at].part in (Pos.NAME, Pos.NOUN, Pos.DETERMINER)
