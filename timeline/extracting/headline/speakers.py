"""Whoever says "we" or "I" in a quotation, so that a headline can name them: "Ann Lee: We should have won"."""

from collections.abc import Sequence
from itertools import dropwhile, takewhile

from timeline.extracting.grammar.word import NOMINAL, Word
from timeline.extracting.headline.cut import EDGES, joined, with_capital
from timeline.extracting.scope.passage import Passage
from timeline.languages.word_classes import Pos, WordClass

_LONGEST = 40  # characters; the quotation needs the rest
_SIGNS = frozenset([Pos.COMMA, Pos.QUOTE])
_IN_NAME = NOMINAL | {Pos.DETERMINER, Pos.POSSESSIVE}


def speaker_of_quotation(text: str, passage: Passage, words: Sequence[Word]) -> str | None:
    """Who says the words of a headline that begin with "we" or "I"; None for any others, and where it is not stated.

    >>> from timeline.extracting.scope.passages import passages
    >>> from timeline.languages.en.clause_words import CLAUSES
    >>> text = 'Ann Lee said: "We won on Friday."'
    >>> found = next(passages(text, (0, 33), CLAUSES, [(25, 31)]))
    >>> speaker_of_quotation(text, found, found.words[1:])
    'Ann Lee'
    """
    if not words or not words[0].is_a(WordClass.FIRST_PERSON):
        return None
    speaker = passage.speaker or _before_colon(passage) or _after_quotation(passage)
    opened = dropwhile(lambda word: word.part not in _IN_NAME, speaker)
    name = joined(text, [*takewhile(lambda word: word.part in _IN_NAME, opened)]).strip(EDGES)
    return with_capital(name) if 0 < len(name) <= _LONGEST else None


def _before_colon(passage: Passage) -> list[Word]:
    """ "[Ann Lee], 41, said: ..."."""
    opening = min(word.start for word in passage.words if word.part is not Pos.QUOTE)
    before = [word for word in passage.around if word.end <= opening and word.part is not Pos.QUOTE]
    before = before[:-1] if before and before[-1].part is Pos.STOP else before
    says = bool(before) and before[-1].is_a(WordClass.FINAL_REPORTING)
    return [*takewhile(lambda word: word.part is not Pos.VERB, before)] if says else []


def _after_quotation(passage: Passage) -> list[Word]:
    """ "..., said [Ann Lee].": of a quotation that is itself about what was said."""
    last = max(word.end for word in passage.words)
    after = [*dropwhile(lambda word: word.start < last or word.part in _SIGNS, passage.around)]
    is_report = bool(after) and after[0].part is Pos.VERB and after[0].is_a(WordClass.FINAL_REPORTING)
    return after[1:] if is_report and any(word.part is Pos.QUOTE for word in passage.around) else []
