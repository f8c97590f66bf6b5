"""What stands before the main clause of a sentence and is left out of its headline."""

from collections.abc import Sequence
from itertools import pairwise

from timeline.extracting.attachment import adjective
from timeline.extracting.pos import Pos, Span, Word, subject_and_verb

_NAMING = frozenset([Pos.NOUN, Pos.NAME, Pos.FIGURE, Pos.DETERMINER, Pos.SUBJECT, Pos.TIME, Pos.OTHER])


def without_opening(words: list[Word], verb: Word | None, time: Span | None) -> list[Word]:
    """The words from the clause on that tells what happened.

    Args:
        words: of a passage.
        verb: its finite verb.
        time: the time that dates it.

    >>> from timeline.extracting.pos import words_of
    >>> words = words_of("UPDATE: In early trade, shares rose Monday", (0, 42), [(36, 42)])
    >>> [word.lower for word in without_opening(words, words[7], (36, 42))]
    ['shares', 'rose', 'monday']
    """
    words = _without_connective(_without_label(_own_part(words, time)))
    words = _without_fronted(_without_phrases(words, verb, time), time)
    return _without_phrases(words, verb, time)


def _own_part(words: list[Word], time: Span | None) -> list[Word]:
    """Of a sentence with semicolons the part that the time stands in, if it has a verb."""
    bounds = [-1, *(i for i, word in enumerate(words) if word.lower == ";"), len(words)]
    for before, end in pairwise(bounds):
        part = words[before + 1 : end]
        if any((w.start, w.end) == time for w in part) and any(w.part is Pos.VERB for w in part):
            return part
    return words


_LABELS = frozenset(
    [
        "breaking",
        "update",
        "updated",
        "developing",
        "exclusive",
        "alert",
        "urgent",
        "correction",
        "watch",
        "live",
        "new",
        "just",
        "in",
    ]
)


def _without_label(words: list[Word]) -> list[Word]:
    """ "BREAKING: [shots were heard]", "UPDATE Sat noon: [trains run]"."""
    stop = next((i for i, word in enumerate(words[:5]) if word.part is Pos.STOP), 0)
    labels = all(w.lower in _LABELS or w.part in (Pos.TIME, Pos.OTHER) for w in words[:stop])
    return words[stop + 1 :] if stop and labels else words


def _without_connective(words: list[Word]) -> list[Word]:
    first = next((i for i, word in enumerate(words) if word.part not in (Pos.COORDINATOR, Pos.COMMA, Pos.STOP)), 0)
    return words[first:]


def _without_fronted(words: list[Word], time: Span | None) -> list[Word]:
    """Of "When they arrived, he left" the half that the time stands in; the second if it stands in neither."""
    if not words or words[0].part is not Pos.SUBORDINATOR:
        return words
    for i, word in enumerate(words):
        before, behind = words[:i], words[i + 1 :]
        if word.part is Pos.COMMA and any(w.part is Pos.VERB for w in before) and subject_and_verb(behind, 0):
            return before if any((w.start, w.end) == time for w in before) else behind
    return words


_OPENING = frozenset([Pos.PREPOSITION, Pos.ADVERB, Pos.TIME, Pos.GERUND, Pos.PARTICIPLE])


def _without_phrases(words: list[Word], verb: Word | None, time: Span | None) -> list[Word]:
    """The words without the phrases that open the sentence: "In early trade, on Friday, [shares rose]"."""
    while verb is not None and _opens(words):
        end = _end_of_opening(words, verb)
        rest = words[end + 1 :]
        told = any(w.part in _NAMING and w.start < verb.start for w in rest)
        if not told or _dates_noun(words[:end], time):
            break
        words = rest
    return words


def _dates_noun(opening: Sequence[Word], time: Span | None) -> bool:
    """ "Despite the 1945 massacre, ...": the time is of the noun there, and that is what it dates."""
    dated = any((w.start, w.end) == time and adjective(opening, i) for i, w in enumerate(opening))
    return dated and opening[0].lower not in ("in", "on", "at", "during")


def _end_of_opening(words: Sequence[Word], verb: Word) -> int:
    """The comma behind an opening phrase: behind a bare time, before the subject, or else the first."""
    commas = [i for i, word in enumerate(words) if word.part is Pos.COMMA and word.start < verb.start]
    first = commas[0] if commas else len(words)
    if words[first - 1].part is Pos.TIME and first < 3:
        return first
    plain = words[0].part is not Pos.ADVERB or words[1].part in (Pos.COMMA, Pos.PREPOSITION, Pos.TIME)
    return next((i for i in commas if _is_subject(words, i + 1, verb)), first if plain else len(words))


def _opens(words: Sequence[Word]) -> bool:
    """Whether a phrase without a verb opens the words, which is not the subject."""
    if len(words) < 2 or _opens_on_subject(words):
        return False
    if words[0].part is Pos.SUBORDINATOR:  # "after the war, ..."
        comma = next((i for i, word in enumerate(words) if word.part is Pos.COMMA), 0)
        return not any(word.part is Pos.VERB for word in words[:comma])
    return words[0].part in _OPENING or words[0].lower == "according"


def _is_subject(words: Sequence[Word], i: int, verb: Word) -> bool:
    at = subject_and_verb(words, i)
    return at is not None and words[at] is verb


def _opens_on_subject(words: Sequence[Word]) -> bool:
    """ "In May [Ann, Bo and Cy] met": the subject stands right behind a time, without a comma."""
    at = 1 + (words[0].part is Pos.PREPOSITION)
    return at < len(words) and words[at - 1].part is Pos.TIME and words[at].part in (Pos.NAME, Pos.NOUN, Pos.DETERMINER)
