"""Pronouns that stand for the speaker: "Acme said [it] will close", "officials said [they] had left"."""

from collections.abc import Sequence
from itertools import takewhile

from timeline.datelines.gazetteer.countries import country_named
from timeline.extracting.grammar.word import NOMINAL, Word
from timeline.extracting.scope.passage import Passage
from timeline.languages.event_words import NameWords
from timeline.languages.word_classes import Pos, WordClass

_BEFORE_PRONOUN = frozenset([Pos.RELATIVE, Pos.COORDINATOR, Pos.ADVERB, Pos.TIME, Pos.QUOTE, Pos.COMMA])
_BEFORE_SPEAKER = frozenset([Pos.COMMA, Pos.COORDINATOR, Pos.SUBORDINATOR, Pos.ADVERB, Pos.QUOTE, Pos.TIME])
_IN_SPEAKER = NOMINAL | {Pos.DETERMINER, Pos.POSSESSIVE, Pos.COORDINATOR}


def speaker_meant(text: str, passage: Passage, vocabulary: NameWords | None) -> str | None:
    """The speaker, as written, where the pronoun that begins a statement stands for them; None where that is not certain.

    "It" stands for a body and "they" for several people, and only before a verb that says what its subject does: "it was
    closed" may be said of anything.
    """
    pronoun = next((word for word in passage.words if word.part not in _BEFORE_PRONOUN), None)
    if vocabulary is None or pronoun is None or not pronoun.is_a(WordClass.GROUP_PRONOUN):
        return None
    verb = passage.trigger
    may_be_nothing = not pronoun.is_a(WordClass.PLURAL)
    if verb is None or not _acts([w for w in passage.words if w.start >= verb.start], may_be_nothing=may_be_nothing):
        return None
    speaker = _noun_phrase(passage.speaker)
    if not speaker or speaker[0].is_a(WordClass.POSSESSOR):
        return None
    written = " ".join(text[word.start : word.end] for word in speaker)
    is_meant = _are_several(speaker) if pronoun.is_a(WordClass.PLURAL) else _is_body(speaker, written, vocabulary)
    return written[0].upper() + written[1:] if is_meant else None


def _acts(verb: Sequence[Word], *, may_be_nothing: bool) -> bool:
    """Whether a verb says what its subject does: "will close", "is closing", not "was closed" and not "it took an hour"."""
    group = [*takewhile(lambda word: word.part in (Pos.VERB, Pos.BARE, Pos.ADVERB), verb)]
    if may_be_nothing and any(word.is_a(WordClass.IMPERSONAL) for word in group):
        return False
    is_copular = any(word.is_a(WordClass.COPULA) or word.is_a(WordClass.BE) for word in group)
    return not is_copular or [word.part for word in verb[len(group) : len(group) + 1]] == [Pos.GERUND]


def _noun_phrase(speaker: Sequence[Word]) -> list[Word]:
    """The words for a speaker without additions: "Acme Inc." of ", Acme Inc., a maker of pumps,"."""
    first = next((i for i, word in enumerate(speaker) if word.part not in _BEFORE_SPEAKER), len(speaker))
    phrase = [*takewhile(lambda word: word.part in _IN_SPEAKER, speaker[first:])]
    return phrase if any(word.part in (Pos.NOUN, Pos.NAME) for word in phrase) else []


def _are_several(speaker: Sequence[Word]) -> bool:
    """ "officials", "Lee and Roe"."""
    return speaker[-1].is_a(WordClass.PLURAL) or any(word.part is Pos.COORDINATOR for word in speaker)


def _is_body(speaker: Sequence[Word], written: str, vocabulary: NameWords) -> bool:
    """ "the company", "Acme Corp.", "NATO", "France"; not "the judge" and not "Lee"."""
    if speaker[-1].part is not Pos.NAME:
        return speaker[-1].lower in vocabulary.collectives
    is_acronym = written.isupper() and len(written) > 1
    return is_acronym or vocabulary.organisation.search(written) is not None or country_named(written) is not None
