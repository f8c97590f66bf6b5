"""Headlines of reporting clauses that follow their statement: the speaker first, then the statement."""

from dataclasses import replace
from itertools import pairwise

from timeline.extracting.grammar.word import Word
from timeline.extracting.headline.compress import compressed
from timeline.extracting.headline.cut import EDGES, LONGEST, cut_whole, joined, with_capital
from timeline.extracting.headline.edges import without_edges
from timeline.extracting.headline.short_subject import without_additions
from timeline.extracting.scope.passage import Passage
from timeline.languages.word_classes import Pos, WordClass

_BOUNDS = frozenset([Pos.COMMA, Pos.STOP])
_SIGNS = frozenset([Pos.QUOTE, Pos.OTHER, Pos.COMMA])
_LONGEST_SPEAKER = 40  # characters; the statement needs the rest


def attributed(text: str, passage: Passage) -> str | None:
    """The speaker, the verb and the statement of a reporting clause after its statement, or before it with "as"; else None.

    >>> from timeline.extracting.scope.passages import passages
    >>> from timeline.languages.en.clause_words import CLAUSES
    >>> text = "The dam had burst, officials said Monday."
    >>> attributed(text, next(passages(text, (0, len(text)), CLAUSES, [(34, 40)])))
    'Officials said: The dam had burst'
    """
    halves = _after_statement(passage) or _before_statement(passage)
    if halves is None:
        return None
    clause, verb, statement = halves
    speaker = with_capital(_speaker(text, passage, clause, verb))
    is_first = all(word.start < verb.start for word in statement if word.part not in _SIGNS)
    if not speaker or (len(speaker) > _LONGEST_SPEAKER and not is_first):
        return None
    finite = next((b for a, b in pairwise(statement) if b.part is Pos.VERB and a.part is not Pos.RELATIVE), None)
    stated = without_additions(compressed(replace(passage, words=tuple(statement), trigger=finite)), finite)
    stated = without_edges(stated, text)
    if len(speaker) > _LONGEST_SPEAKER:
        return with_capital(_fitted(text, stated, LONGEST)) or None
    content = _fitted(text, stated, LONGEST - len(speaker) - 2)
    return f"{speaker}: {with_capital(content)}" if content else None


_Halves = tuple[list[Word], Word, list[Word]]
"""A reporting clause, its verb and the statement."""


def _after_statement(passage: Passage) -> _Halves | None:
    """ "The dam had burst, [officials said Monday]"."""
    verb = _form_of(passage)
    if not passage.is_reporting or verb is None or not verb.is_a(WordClass.FINAL_REPORTING):
        return None
    statement = [word for word in passage.words if not passage.start <= word.start < passage.end]
    clause = [word for word in passage.words if passage.start <= word.start < passage.end]
    follows = bool(statement) and bool(clause) and statement[0].start <= clause[0].start
    opens = next((word for word in clause if word.part is not Pos.COMMA), verb)
    if not follows or opens.is_a(WordClass.SUBJECT_RELATIVE):
        return None  # "Its head was Lee, a clerk, [who said in May] that he had gone"
    return clause, verb, statement


def _form_of(passage: Passage) -> Word | None:
    """The verb that reports; of a passive, its participle: "the court was [told]"."""
    verb = passage.trigger
    if verb is None or not verb.is_a(WordClass.COPULA):
        return verb
    return next((b for a, b in pairwise(passage.words) if a is verb), verb)


def _before_statement(passage: Passage) -> _Halves | None:
    """ "[As officials said Monday,] the dam had burst"."""
    words = passage.words
    comma = next((i for i, word in enumerate(words) if word.part is Pos.COMMA), len(words))
    clause, statement = [*words[1:comma]], [*words[comma + 1 :]]
    verbs = [word for word in clause if word.part is Pos.VERB]
    has_time = any((word.start, word.end) == passage.time for word in clause)
    if not statement or not has_time or not words[0].is_a(WordClass.CAPACITY) or len(verbs) != 1:
        return None
    return (clause, verbs[0], statement) if verbs[0].is_a(WordClass.FINAL_REPORTING) else None


def _speaker(text: str, passage: Passage, clause: list[Word], verb: Word) -> str:
    """The subject with its verb: "Lee said" of "said Lee, the mayor", "Lee told reporters" of "Lee, the mayor, told reporters"."""
    words = [word for word in clause if word.part not in (Pos.TIME, Pos.QUOTE)]
    before = [word for word in words if word.start < verb.start and word is not passage.trigger]
    has_subject = any(word.part is not Pos.COMMA for word in before)
    if not has_subject and verb.is_a(WordClass.ADDRESSING):
        return ""  # "..., told Reuters": the listener follows
    after = _until([word for word in words if word.start > verb.start], _BOUNDS | {Pos.PREPOSITION})
    subject = _until(before, _BOUNDS) if has_subject else after
    found = compressed(replace(passage, words=tuple(subject), trigger=None, is_reporting=False))
    who = joined(text, without_edges(found, text)).strip(EDGES)
    listener = [verb, *after] if verb.is_a(WordClass.ADDRESSING) else [verb]
    if passage.trigger is not None and verb.part is Pos.BARE:
        listener = [passage.trigger, verb]  # "the court was told"
    return f"{who} {joined(text, listener).strip(EDGES)}" if who else ""


def _until(words: list[Word], bounds: frozenset[Pos]) -> list[Word]:
    """The words up to the first of some parts of speech, but for a comma before them."""
    first = next((i for i, word in enumerate(words) if word.part is not Pos.COMMA), 0)
    ends = (i for i, word in enumerate(words) if i > first and word.part in bounds)
    return words[first : next(ends, len(words))]


def _fitted(text: str, words: list[Word], room: int) -> str:
    found = joined(text, words)
    return (found if len(found) <= room else cut_whole(text, words, room)).strip(EDGES)
