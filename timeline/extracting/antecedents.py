"""Antecedents of pronouns: the one person that "he" or "she" at the beginning of a clause can stand for."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise, takewhile

from timeline.datelines.gazetteer.places import region_or_country
from timeline.extracting.proper_names import ProperName, capitalised, proper_names
from timeline.extracting.scope import Passage, main_clauses
from timeline.extracting.word import BEGINS_NOUN_PHRASE, Span, Word
from timeline.languages.event_words import ClauseWords, NameWords
from timeline.languages.word_classes import Pos, WordClass

_OWNED = re.compile("['’]s ")
_BEFORE_SUBJECT = frozenset([Pos.QUOTE, Pos.COORDINATOR, Pos.COMMA, Pos.TIME, Pos.ADVERB])
MOST_READ = 3  # sentences with the same pronoun as subject, back to the one with the name


@dataclass(frozen=True)
class Antecedents:
    """Finds the persons that pronouns of a document stand for.

    Attributes:
        text: the document.
        grammar: the words of its language in clauses.
        vocabulary: the words in and around its names; without them, no antecedent is found.
    """

    text: str
    grammar: ClauseWords
    vocabulary: NameWords | None

    @cached_property
    def _known(self) -> frozenset[str]:
        return capitalised(self.text)

    def of(self, passage: Passage, before: Sequence[Span]) -> str | None:
        """The person that the pronoun stands for which a passage begins with; None where that is not certain.

        It is who makes the statement that the passage is, or else the only person whom the sentence before names, in its
        subject or beside a subject in the plural; where that subject is the same pronoun, in the sentence before that. A
        person named earlier in its own sentence comes before those: "Vrba led it since 2011, when he succeeded Roe".

        Args:
            passage: of a sentence.
            before: the sentences before it, the nearest first.
        """
        pronoun = _pronoun(passage.words)
        if pronoun is None or self.vocabulary is None:
            return None
        if passage.speaker and self._people(passage.speaker, self.vocabulary):
            return self._only_person(passage.speaker, passage.speaker, pronoun, self.vocabulary)
        opening = min(word.start for word in passage.words)
        earlier = [word for word in passage.around if word.end <= opening]
        if self._people(earlier, self.vocabulary):
            return self._only_person(earlier, earlier, pronoun, self.vocabulary)
        owner = self._owner(earlier, self.vocabulary)
        if passage.speaker or owner is not None:
            return owner
        for sentence in before:
            main = next(main_clauses(self.text, sentence, self.grammar, ()), None)
            if main is None or main.trigger is None:
                return None
            if _pronoun(main.words) != pronoun:
                subject = [word for word in main.words if word.start < main.trigger.start]
                return self._only_person(subject, main.around, pronoun, self.vocabulary)
        return None

    def _only_person(
        self, subject: Sequence[Word], around: Sequence[Word], pronoun: str, vocabulary: NameWords
    ) -> str | None:
        """The only person named in a sentence; None where its subject may be another."""
        people = self._people(around, vocabulary)
        if not people or len({name.name.split()[-1] for name in people}) > 1:
            return None
        person = max(people, key=lambda name: len(name.name))
        title = self.text[people[0].start :].split(None, 1)[0]
        if vocabulary.pronouns.get(title, pronoun) != pronoun:
            return None
        return person.name if _may_act(subject, people) else None

    def _owner(self, words: Sequence[Word], vocabulary: NameWords) -> str | None:
        """The only name in words, where it is that of an owner: "[Roe]'s account", "[Roe]'s Twitter account"."""
        found = [*proper_names(self.text, words, vocabulary, self._known)]
        if len(found) != 1 or not (found[0].is_possessor or _OWNED.search(found[0].name)):
            return None
        owner = replace(found[0], name=_OWNED.split(found[0].name)[0], is_possessor=False)
        is_named_alone = owner.name == found[0].name or f" {owner.name} " in self.text
        return owner.name if is_named_alone and self._is_person(owner, words, vocabulary) else None

    def _people(self, words: Sequence[Word], vocabulary: NameWords) -> list[ProperName]:
        found = proper_names(self.text, words, vocabulary, self._known)
        return [name for name in found if self._is_person(name, words, vocabulary)]

    def _is_person(self, name: ProperName, around: Sequence[Word], vocabulary: NameWords) -> bool:
        """Whether a name is none of a place or body, nor of a ship: "the tug Bora"."""
        is_other = vocabulary.organisation.search(name.name) or vocabulary.place_name.search(name.name)
        if name.is_place or name.is_possessor or is_other or _OWNED.search(name.name) or name.name.isupper():
            return False
        last = next((word for word in reversed(around) if word.end <= name.start), None)
        is_thing = (
            " " not in name.name and last is not None and last.part is Pos.NOUN and not last.is_a(WordClass.TITLE)
        )
        return not is_thing and region_or_country(name.name) is None


def _may_act(subject: Sequence[Word], people: Sequence[ProperName]) -> bool:
    """Whether a person is in a subject, or the subject is in the plural and so is nobody else."""
    spans = [(word.start, word.end) for word in subject]
    if any(start <= person.start < end for person in people for start, end in spans):
        return all(not person.is_in_phrase for person in people[:1])
    nouns = [word for word in subject if word.part in (Pos.NOUN, Pos.NAME, Pos.SUBJECT)]
    return bool(nouns) and nouns[-1].is_a(WordClass.PLURAL)


def _pronoun(words: Sequence[Word]) -> str | None:
    """The pronoun that is the subject of a clause: "she", "but he", "In May 2011, he", "After a fall, he"."""
    opening = (word for word, after in pairwise(words) if not _may_precede(word, after))
    first = next(opening, None)
    if first is not None and first.part not in _BEGINS_SUBJECT:
        first = _after_fronted_phrase(words)
    return first.lower if first is not None and first.is_a(WordClass.PERSONAL_PRONOUN) else None


_BEGINS_SUBJECT = BEGINS_NOUN_PHRASE | {Pos.VERB, Pos.POSSESSIVE}


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
