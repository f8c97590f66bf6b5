"""Headlines of reporting clauses that follow their statement: the speaker first, then the statement."""

from dataclasses import replace
from itertools import pairwise

from timeline.extracting.grammar.word import Word
from timeline.extracting.headline.compress import compressed
from timeline.extracting.headline.cut import EDGES, LONGEST, cut, joined, with_capital
from timeline.extracting.headline.edges import without_edges
from timeline.extracting.headline.short_subject import without_additions
from timeline.extracting.scope.passage import Passage
from timeline.languages.word_classes import Pos, WordClass

_BOUNDS = frozenset([Pos.COMMA, Pos.STOP])
_LONGEST_SPEAKER = 40  # characters; the statement needs the rest


def attributed(text: str, passage: Passage) -> str | None:
    """The speaker, the verb and the statement of a reporting clause after its statement; None for any other passage.

    >>> from timeline.extracting.scope.passages import passages
    >>> from timeline.languages.en.clause_words import CLAUSES
    >>> text = "The dam had burst, officials said Monday."
    >>> attributed(text, next(passages(text, (0, len(text)), CLAUSES, [(34, 40)])))
    'Officials said: The dam had burst'
    """
    verb = passage.trigger
    if not passage.is_reporting or verb is None or not verb.is_a(WordClass.FINAL_REPORTING):
        return None
    statement = [word for word in passage.words if not passage.start <= word.start < passage.end]
    clause = [word for word in passage.words if passage.start <= word.start < passage.end]
    if not statement or not clause or statement[0].start > clause[0].start:
        return None
    speaker = with_capital(_speaker(text, passage, clause, verb))
    if not speaker or len(speaker) > _LONGEST_SPEAKER:
        return None
    finite = next((b for a, b in pairwise(statement) if b.part is Pos.VERB and a.part is not Pos.RELATIVE), None)
    stated = without_additions(compressed(replace(passage, words=tuple(statement), trigger=finite)), finite)
    stated = without_edges(stated, text)
    content = _fitted(text, stated, LONGEST - len(speaker) - 2)
    return f"{speaker}: {with_capital(content)}" if content else None


def _speaker(text: str, passage: Passage, clause: list[Word], verb: Word) -> str:
    """The subject with its verb: "Lee said" of "said Lee, the mayor", "Lee told reporters" of "Lee, the mayor, told reporters"."""
    words = [word for word in clause if word.part not in (Pos.TIME, Pos.QUOTE)]
    before = [word for word in words if word.start < verb.start]
    has_subject = any(word.part is not Pos.COMMA for word in before)
    if not has_subject and verb.is_a(WordClass.ADDRESSING):
        return ""  # "..., told Reuters": the listener follows
    after = _until([word for word in words if word.start > verb.start], _BOUNDS | {Pos.PREPOSITION})
    subject = _until(before, _BOUNDS) if has_subject else after
    found = compressed(replace(passage, words=tuple(subject), trigger=None, is_reporting=False))
    who = joined(text, without_edges(found, text)).strip(EDGES)
    listener = [verb, *after] if verb.is_a(WordClass.ADDRESSING) else [verb]
    return f"{who} {joined(text, listener).strip(EDGES)}" if who else ""


def _until(words: list[Word], bounds: frozenset[Pos]) -> list[Word]:
    """The words up to the first of some parts of speech, but for a comma before them."""
    first = next((i for i, word in enumerate(words) if word.part is not Pos.COMMA), 0)
    ends = (i for i, word in enumerate(words) if i > first and word.part in bounds)
    return words[first : next(ends, len(words))]


def _fitted(text: str, words: list[Word], room: int) -> str:
    found = joined(text, words)
    return (found if len(found) <= room else cut(text, words, room)).strip(EDGES)
