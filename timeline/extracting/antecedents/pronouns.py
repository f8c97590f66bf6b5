"""The pronoun that a clause begins with: its subject, or the owner of its subject."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise, takewhile
from typing import Protocol

from timeline.extracting.grammar.word import BEGINS_NOUN_PHRASE, Span, Word
from timeline.extracting.scope.passage import Passage
from timeline.languages.event_words import ClauseWords
from timeline.languages.word_classes import Pos, WordClass

_BEFORE_SUBJECT = frozenset([Pos.QUOTE, Pos.COORDINATOR, Pos.COMMA, Pos.TIME, Pos.ADVERB])
_BEGINS_SUBJECT = BEGINS_NOUN_PHRASE | {Pos.VERB, Pos.POSSESSIVE}
_PRONOUNS = frozenset([WordClass.PERSONAL_PRONOUN, WordClass.GROUP_PRONOUN])


@dataclass(frozen=True, slots=True)
class Pronoun:
    """A pronoun at the beginning of a clause.

    Attributes:
        subject: the pronoun, or for an owner the one that is a subject: "she" for "her".
        is_owner: whether it owns the subject: "her death".
    """

    subject: str
    is_owner: bool = False


@dataclass(frozen=True, slots=True)
class Antecedent:
    """What a pronoun stands for.

    Attributes:
        name: the words for it.
        owns: whether the pronoun owns the subject, as in "her death".
        is_person: whether it is the name of a person.
        noun: the noun that it takes the place of, with the article before it; empty for a pronoun.
        title: that of a person, with a blank, where the noun is one.
    """

    name: str
    owns: bool = False
    is_person: bool = True
    noun: str = ""
    title: str = ""


class AntecedentFinder(Protocol):
    """Finds what pronouns of a document stand for."""

    def of(self, passage: Passage, pronoun: Pronoun, before: Sequence[Span]) -> Antecedent | None:
        """What a pronoun at the beginning of a passage stands for, with the sentences before it, the nearest first."""


def is_quoted(passage: Passage) -> bool:
    """Whether a passage is in a quotation, where "he" is never the speaker."""
    opening = min(word.start for word in passage.words if word.part is not Pos.QUOTE)
    quotes = [word.start < opening for word in passage.around if word.part is Pos.QUOTE]
    return sum(quotes) % 2 == 1 or (not any(quotes) and len(quotes) % 2 == 1)


def first_pronoun(what: str, grammar: ClauseWords) -> Pronoun | None:
    """The pronoun that a headline begins with.

    >>> from timeline.languages.en.clause_words import CLAUSES
    >>> first_pronoun("Her boat sank", CLAUSES), first_pronoun("It's late", CLAUSES)
    (Pronoun(subject='she', is_owner=True), None)
    """
    first = grammar.token.match(what)
    if first is None or what[first.end() : first.end() + 1] in ("'", "’"):
        return None
    return _pronoun(first[0].lower(), grammar)


def opening_pronoun(words: Sequence[Word], grammar: ClauseWords) -> Pronoun | None:
    """The pronoun that a clause begins with: "she", "but his", "In May 2011, they", "After a fall, he"."""
    first = next((word for word, after in pairwise(words) if not _may_precede(word, after)), None)
    if first is not None and first.part not in _BEGINS_SUBJECT:
        first = _after_fronted_phrase(words)
    return None if first is None else _pronoun(first.lower, grammar)


def _pronoun(word: str, grammar: ClauseWords) -> Pronoun | None:
    if word in grammar.owners:
        return Pronoun(grammar.owners[word], is_owner=True)
    return None if grammar.classes_of(word).isdisjoint(_PRONOUNS) else Pronoun(word)


def _after_fronted_phrase(words: Sequence[Word]) -> Word | None:
    """The word after the first comma, where no verb comes before it."""
    fronted = [*takewhile(lambda word: word.part not in (Pos.COMMA, Pos.VERB), words)]
    rest = words[len(fronted) :]
    return rest[1] if len(rest) > 1 and rest[0].part is Pos.COMMA else None


def _may_precede(word: Word, after: Word) -> bool:
    """Whether a word may come before the subject of a clause."""
    if word.part is Pos.SUBORDINATOR:
        return after.is_a(WordClass.PERSONAL_PRONOUN)
    return word.part in _BEFORE_SUBJECT or (word.part is Pos.PREPOSITION and after.part is Pos.TIME)
