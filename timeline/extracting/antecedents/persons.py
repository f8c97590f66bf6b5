"""Antecedents of pronouns: the one person that "he" or "she" at the beginning of a clause can stand for."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from itertools import pairwise, takewhile

from timeline.datelines.gazetteer.places import region_or_country
from timeline.extracting.antecedents.pronouns import Antecedent, Pronoun, is_quoted, opening_pronoun
from timeline.extracting.grammar.pos import words_of
from timeline.extracting.grammar.word import Span, Word, spans_in
from timeline.extracting.participants.proper_names import ProperName, capitalised, proper_names
from timeline.extracting.scope.passage import Passage
from timeline.extracting.scope.passages import every_main_clause
from timeline.languages.event_words import ClauseWords, NameWords
from timeline.languages.word_classes import Pos, WordClass

_OWNED = re.compile("['’]s ")
_MARKS = frozenset("\"“”‘’'")
_ADDRESS = re.compile(r",\sof\s(?:[A-Z][\w’' -]{1,30},\s){0,2}\Z")  # "Roe, 52, of [Mill Brow], [Leeds], denied it"
_CAPITALS = re.compile(r"(?:[A-Z][\w’'-]{0,20}\.? )+[A-Z][\w’-]{1,20}")
_REACH = 80  # characters of an address
_LONGEST_KIN = 20  # characters of a noun of kinship before a name, with what is between
MOST_READ = 3  # sentences with the same pronoun as subject, back to the one with the name


@dataclass(frozen=True)
class PersonAntecedents:
    """Finds the persons that pronouns of a document stand for.

    Attributes:
        text: the document.
        grammar: the words of its language in clauses.
        vocabulary: the words in and around its names; without them, no antecedent is found.
        times: its time expressions in order: "Christmas" is no person.
    """

    text: str
    grammar: ClauseWords
    vocabulary: NameWords | None
    times: Sequence[Span] = ()

    @cached_property
    def _known(self) -> frozenset[str]:
        return capitalised(self.text)

    def of(self, passage: Passage, pronoun: Pronoun, before: Sequence[Span]) -> Antecedent | None:
        """The person that a pronoun at the beginning of a passage stands for; None where that is not certain.

        It is who makes the statement that the passage is, or else the only person whom the sentence before names, in its
        subject or beside a subject in the plural; where that subject is the same pronoun, in the sentence before that. A
        person named earlier in its own sentence comes before those: "Vrba led it since 2011, when he succeeded Roe".

        Args:
            passage: of a sentence.
            pronoun: its subject, or the owner of that.
            before: the sentences before it, the nearest first.
        """
        if self.vocabulary is None or pronoun.subject not in self.grammar.personal_pronouns:
            return None
        name = self._name(passage, before, pronoun.subject, self.vocabulary)
        return None if name is None else Antecedent(name, pronoun.is_owner)

    def _name(self, passage: Passage, before: Sequence[Span], pronoun: str, vocabulary: NameWords) -> str | None:
        if not is_quoted(passage):  # in a quotation "he" is not the speaker
            speaker, earlier = passage.speaker, _before_noun(passage)
            named = next((words for words in (speaker, earlier) if self.people(words, vocabulary)), None)
            if named is not None:
                return self._only_person(named, named, pronoun, vocabulary)
            owner = self._owner(earlier, vocabulary)
            is_known = any(word.lower != pronoun for word in speaker)  # not in "she was told her post would go"
            fronted = takewhile(
                lambda word: pronoun not in (word.lower, self.grammar.owners.get(word.lower)), passage.words
            )
            if is_known or owner is not None or has_human([*earlier, *fronted], pronoun, vocabulary):
                return owner  # none in "in the president's speech he said"
        elif passage.speaker and not self.people(passage.speaker, vocabulary):
            return None  # "She was cross. 'He paved it in 1997,' she said."
        for sentence in before:
            main = next(self.main_clauses(sentence), None)
            if main is None or main.trigger is None:  # "None of which impressed [Lee]."
                words = words_of(self.text, sentence, self.grammar, self._times_in(sentence))
                return self._only_person((), words, pronoun, vocabulary)
            if _is_quotation(self.text, sentence) and not self.people(main.around, vocabulary):
                continue  # the speaker goes on
            found = opening_pronoun(main.words, self.grammar)
            goes_on = found is not None and found.subject == pronoun
            if not goes_on and not self._mentions_again(main.around, pronoun, vocabulary):
                if self.people(main.speaker, vocabulary):  # "..., said [Lee]. She warned ..."
                    return self._only_person(main.speaker, main.around, pronoun, vocabulary)
                if has_human(_statement(main), pronoun, vocabulary):
                    return None  # "Lee said that the defendant left. He ..."
                subject = [word for word in main.words if word.start < main.trigger.start]
                return self._only_person(subject, main.around, pronoun, vocabulary)
        return None

    def main_clauses(self, sentence: Span) -> Iterator[Passage]:
        """The main clauses of a sentence that have a verb."""
        return every_main_clause(self.text, sentence, self.grammar, self._times_in(sentence))

    def _times_in(self, sentence: Span) -> Sequence[Span]:
        return spans_in(self.times, sentence)

    def _mentions_again(self, words: Sequence[Word], pronoun: str, vocabulary: NameWords) -> bool:
        """Whether a sentence has the pronoun and names nobody: "A show in 2008 brought her work to London"."""
        refers = any(word.lower == pronoun or self.grammar.owners.get(word.lower) == pronoun for word in words)
        return refers and not self.people(words, vocabulary)

    def _only_person(
        self, subject: Sequence[Word], around: Sequence[Word], pronoun: str, vocabulary: NameWords
    ) -> str | None:
        """The only person named in a sentence; None where its subject may be another."""
        people = [
            name
            for name in self.people(around, vocabulary)
            if not is_of_other_sex(self.text, name, pronoun, vocabulary)
        ]
        introduced = [name for name in people if self.is_introduced(name, vocabulary)]
        people = introduced or people
        if not people or len({without_origin(name.name, vocabulary).split()[-1] for name in people}) > 1:
            return None
        person = max(people, key=lambda name: len(name.name))
        is_of_sex = pronoun in pronouns_said(self.text, person, vocabulary)
        is_meant = _may_act(subject, people) and (is_of_sex or not self._mentions_other(subject))
        is_meant = is_meant or (is_of_sex and not has_human(subject, pronoun, vocabulary))
        return without_origin(person.name, vocabulary) if is_meant else None

    def _mentions_other(self, subject: Sequence[Word]) -> bool:
        """ "Inspector Roe, [her] gloomy hero": whoever is the owner is not the one named."""
        owners = (self.grammar.owners.get(b.lower) for a, b in pairwise(subject) if a.part is Pos.COMMA)
        return any(each in self.grammar.personal_pronouns for each in owners)

    def _owner(self, words: Sequence[Word], vocabulary: NameWords) -> str | None:
        """The only name in words, where it is that of an owner: "[Roe]'s account", "[Roe]'s Twitter account"."""
        found = [*proper_names(self.text, words, vocabulary, self._known)]
        if len(found) != 1 or not (found[0].is_possessor or _OWNED.search(found[0].name)):
            return None
        owner = replace(found[0], name=_OWNED.split(found[0].name)[0], is_possessor=False)
        is_named_alone = owner.name == found[0].name or f" {owner.name} " in self.text
        return owner.name if is_named_alone and self._is_person(owner, words, vocabulary) else None

    def people(self, words: Sequence[Word], vocabulary: NameWords) -> list[ProperName]:
        """The names of persons in some words."""
        found = proper_names(self.text, words, vocabulary, self._known)
        return [name for name in found if self._is_person(name, words, vocabulary)]

    def _is_person(self, name: ProperName, around: Sequence[Word], vocabulary: NameWords) -> bool:
        """Whether a name is none of a place or body, nor of a ship: "the tug Bora"."""
        is_other = vocabulary.organisation.search(name.name) or vocabulary.place_name.search(name.name)
        if name.is_place or name.is_possessor or is_other or name.name.isupper() or _is_of_other(name.name, vocabulary):
            return False
        if self._is_quoted_title(name) or _ADDRESS.search(self.text, max(0, name.start - _REACH), name.start):
            return False
        at = bisect_right(around, name.start, key=lambda word: word.end)
        is_thing = at > 0 and _makes_thing(around[at - 1], name.name, vocabulary)
        return not is_thing and region_or_country(name.name) is None

    def is_introduced(self, name: ProperName, vocabulary: NameWords) -> bool:
        """Whether the text shows that a name is a person's: by a second word, a given name or a title, here or elsewhere."""
        is_titled = self.text[name.start :].split(None, 1)[:1] != [name.name.split()[0]]
        is_given = name.name in vocabulary.given_names
        return " " in name.name or is_given or is_titled or name.name in _given_names(self.text)

    def _is_quoted_title(self, name: ProperName) -> bool:
        """ "“[Evening Ground]” sold well": a song or book."""
        end = name.start + len(name.name)
        return self.text[name.start - 1 : name.start] in _MARKS and self.text[end : end + 1] in _MARKS


def _is_quotation(text: str, sentence: Span) -> bool:
    """Whether a sentence is all in quotation marks."""
    written = text[sentence[0] : sentence[1]].strip()
    return written[:1] in _MARKS and written[-1:] in _MARKS and not any(mark in written[1:-1] for mark in '"“”')


def is_of_other_sex(text: str, name: ProperName, pronoun: str, vocabulary: NameWords) -> bool:
    """Whether a pronoun cannot stand for a person: "he" for "[Mrs] Roe", "her sister, [Roe]" and "[Ann] Roe"."""
    said = pronouns_said(text, name, vocabulary)
    return bool(said) and pronoun not in said


def pronouns_said(text: str, name: ProperName, vocabulary: NameWords) -> set[str]:
    """The pronouns for a person by a title or a noun of kinship, else by the given name, here or with the family name."""
    title = text[name.start :].split(None, 1)[:1]
    kin = text[max(0, name.start - _LONGEST_KIN) : name.start].rstrip(", ").rsplit(None, 1)[-1:]
    said = {vocabulary.pronouns[word] for word in (*title, *kin) if word in vocabulary.pronouns}
    return said or _by_given_name(text, name.name, vocabulary)


def _by_given_name(text: str, name: str, vocabulary: NameWords) -> set[str]:
    """The pronouns by the given name of a person, or for a family name by those of all who are named with it."""
    first, *family = name.split()
    given = [first] if family else _given_names(text).get(first, ())
    return {vocabulary.given_names[each] for each in given if each in vocabulary.given_names}


@lru_cache(maxsize=2)  # all pronouns of a document ask for the same text
def _given_names(text: str) -> dict[str, list[str]]:
    """The capitalised words of a text with those before them, but for an initial: "Roe", of "Ann B. Roe", with "Ann"."""
    found: dict[str, list[str]] = {}
    for run in _CAPITALS.findall(text):
        words = [word for word in run.split() if len(word.rstrip(".")) > 1]
        for given, family in pairwise(words):
            found.setdefault(family, []).append(given)
    return found


def _makes_thing(before: Word, name: str, vocabulary: NameWords) -> bool:
    """Whether the word before a name is that of a thing: "the tug [Bora]", "the [Kremlin]", "the firm [Moor Lane]"."""
    is_noun = " " not in name and before.part is Pos.NOUN and not before.is_a(WordClass.TITLE)
    return is_noun or before.is_a(WordClass.DEFINITE) or before.lower in vocabulary.collectives


def _is_of_other(name: str, vocabulary: NameWords) -> bool:
    """ "the School of Art", "Roe's Twitter"."""
    before = without_origin(name, vocabulary)
    is_body = before != name and (" " not in before or vocabulary.place_name.search(before) is not None)
    return _OWNED.search(name) is not None or is_body


def without_origin(name: str, vocabulary: NameWords) -> str:
    """ "Ann Lee" of "Ann Lee of Acme"."""
    return " ".join(takewhile(lambda word: word not in vocabulary.title_links, name.split()))


def _before_noun(passage: Passage) -> list[Word]:
    """The words of a sentence before a passage, without a name that it says more of: "Rovers, the club he bought"."""
    opening = min(word.start for word in passage.words)
    earlier = [word for word in passage.around if word.end <= opening]
    if earlier and earlier[-1].part is Pos.COMMA and passage.words[0].part is Pos.SUBJECT:
        while earlier and earlier[-1].part in (Pos.COMMA, Pos.NAME):
            earlier.pop()
    return earlier


def _statement(main: Passage) -> list[Word]:
    """The words after a verb of reporting."""
    if not main.is_reporting or main.trigger is None:
        return []
    return [word for word in main.words if word.start > main.trigger.start]


def _may_act(subject: Sequence[Word], people: Sequence[ProperName]) -> bool:
    """Whether a person is in a subject, or the subject is in the plural and so is nobody else."""
    head = takewhile(lambda word: not word.is_a(WordClass.CAPACITY), subject)
    spans = [(word.start, word.end) for word in head]
    if any(start <= person.start < end for person in people for start, end in spans):
        return all(not person.is_in_phrase for person in people[:1])
    nouns = [word for word in subject if word.part in (Pos.NOUN, Pos.NAME, Pos.SUBJECT)]
    return bool(nouns) and nouns[-1].is_a(WordClass.PLURAL)


def has_human(words: Sequence[Word], pronoun: str, vocabulary: NameWords) -> bool:
    """Whether a noun for one person is among words, whom a pronoun may stand for."""
    nouns = (word for word in words if word.part is Pos.NOUN)
    singular = (word.lower for word in nouns if word.is_a(WordClass.HUMAN) and not word.is_a(WordClass.PLURAL))
    owners = (word.lower.removesuffix("'s") for word in words if word.is_a(WordClass.POSSESSOR))
    holders = (owner for owner in owners if owner.capitalize() in vocabulary.titles)  # "the president's speech"
    return any(vocabulary.pronouns.get(noun, pronoun) == pronoun for noun in (*singular, *holders))
