"""Antecedents of pronouns: the one person that "he" or "she" at the beginning of a clause can stand for."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise, takewhile

from timeline.datelines.gazetteer.places import region_or_country
from timeline.extracting.antecedents.gender import (
    by_given_name,
    given_names_in,
    has_human,
    is_of_other_sex,
    pronouns_said,
)
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
_REACH = 80  # characters of an address
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
        if is_quoted(passage):  # there "he" is not the speaker: "She was cross. 'He paved it in 1997,' she said."
            is_known = not passage.speaker or bool(self.people(passage.speaker, vocabulary))
            return self._before(before, pronoun, vocabulary) if is_known else None
        speaker, earlier = passage.speaker, _before_noun(passage)
        if _is_enclosed(passage):
            earlier = [word for word in earlier if word not in speaker]
            speaker = ()
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
        return self._before(before, pronoun, vocabulary)

    def _before(self, before: Sequence[Span], pronoun: str, vocabulary: NameWords) -> str | None:
        """The only person of the sentence before, or of the one before those that have the same pronoun as subject."""
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
        people = self._acting(introduced or people, subject, around, pronoun, vocabulary)
        if not people:
            return self._known_owner(subject, around, pronoun, vocabulary)
        if len({without_origin(name.name, vocabulary).split()[-1] for name in people}) > 1:
            return None
        person = max(people, key=lambda name: len(name.name))
        if _is_object(around, people, pronoun):
            return None
        is_of_sex = pronoun in pronouns_said(self.text, person, vocabulary)
        is_meant = _may_act(subject, people) and (is_of_sex or not self._mentions_other(subject))
        is_meant = is_meant or (is_of_sex and not has_human(subject, pronoun, vocabulary))
        return without_origin(person.name, vocabulary) if is_meant else None

    def _acting(
        self,
        people: list[ProperName],
        subject: Sequence[Word],
        around: Sequence[Word],
        pronoun: str,
        vocabulary: NameWords,
    ) -> list[ProperName]:
        """The person in a subject who is surely of the sex of a pronoun; all persons where another acts with or is met by him."""
        sure = [name for name in people if pronoun in pronouns_said(self.text, name, vocabulary)]
        others = [name for name in people if name not in sure]
        spans = [(word.start, word.end) for word in subject]
        acts = [any(start <= name.start < end for start, end in spans) for name in people]
        is_alone = len(sure) == 1 and [name for name, does in zip(people, acts, strict=True) if does] == sure
        return sure if is_alone and not any(_is_governed(around, name) for name in others) else people

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

    def _known_owner(
        self, subject: Sequence[Word], around: Sequence[Word], pronoun: str, vocabulary: NameWords
    ) -> str | None:
        """The only name in a sentence, where it is an owner's of that sex: "[Roe]'s group considered it. Her colleague ..."."""
        owner = None if has_human(subject, pronoun, vocabulary) else self._owner(around, vocabulary)
        is_of_sex = owner is not None and pronoun in by_given_name(self.text, owner, vocabulary)
        return owner if is_of_sex else None

    def people(self, words: Sequence[Word], vocabulary: NameWords) -> list[ProperName]:
        """The names of persons in some words."""
        found = proper_names(self.text, words, vocabulary, self._known)
        return [name for name in found if self._is_person(name, words, vocabulary)]

    def _is_person(self, name: ProperName, around: Sequence[Word], vocabulary: NameWords) -> bool:
        """Whether a name is none of a place or body, nor of a ship: "the tug Bora"."""
        is_other = vocabulary.organisation.search(name.name) or vocabulary.place_name.search(name.name)
        if name.is_place or name.is_possessor or is_other or name.name.isupper() or _is_of_other(name.name, vocabulary):
            return False
        if vocabulary.byline.search(self.text, max(0, name.start - _REACH), name.start):
            return False
        if self._is_quoted_title(name) or _ADDRESS.search(self.text, max(0, name.start - _REACH), name.start):
            return False
        at = bisect_right(around, name.start, key=lambda word: word.end)
        is_thing = at > 0 and _makes_thing(around[at - 1], name.name, vocabulary)
        is_thing = is_thing and not by_given_name(self.text, name.name, vocabulary)  # "after the wedding [Roe] left"
        return not is_thing and region_or_country(name.name) is None

    def is_introduced(self, name: ProperName, vocabulary: NameWords) -> bool:
        """Whether the text shows that a name is a person's: by a second word, a given name or a title, here or elsewhere."""
        is_titled = self.text[name.start :].split(None, 1)[:1] != [name.name.split()[0]]
        is_given = name.name in vocabulary.given_names
        return " " in name.name or is_given or is_titled or name.name in given_names_in(self.text)

    def _is_quoted_title(self, name: ProperName) -> bool:
        """ "“[Evening Ground]” sold well": a song or book."""
        end = name.start + len(name.name)
        return self.text[name.start - 1 : name.start] in _MARKS and self.text[end : end + 1] in _MARKS


def _is_object(around: Sequence[Word], people: Sequence[ProperName], pronoun: str) -> bool:
    """ "he had promised [Roe] that he would visit": somebody else than the pronoun of the same sentence, before a verb of its own."""
    first = min(people, key=lambda name: name.start)
    at = bisect_right(around, first.start, key=lambda word: word.end)
    return _is_governed(around, first) and any(word.lower == pronoun for word in around[:at])


def _is_governed(around: Sequence[Word], name: ProperName) -> bool:
    """Whether a name is right after a verb: "met [Roe]"."""
    at = bisect_right(around, name.start, key=lambda word: word.end)
    return at > 0 and around[at - 1].part in _GOVERNING


_GOVERNING = frozenset([Pos.VERB, Pos.BARE, Pos.GERUND])


def _is_quotation(text: str, sentence: Span) -> bool:
    """Whether a sentence is all in quotation marks."""
    written = text[sentence[0] : sentence[1]].strip()
    return written[:1] in _MARKS and written[-1:] in _MARKS and not any(mark in written[1:-1] for mark in '"“”')


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


def _is_enclosed(passage: Passage) -> bool:
    """Whether who speaks stands between commas inside the statement, and so is not its pronoun: "By May, [Lee said,] she drove"."""
    source, speaker, around = passage.source, passage.speaker, passage.around
    if source is None or not speaker:
        return False
    before = next((word for word in reversed(around) if word.end <= speaker[0].start), None)
    after = next((word for word in around if word.start >= max(source.end, speaker[-1].end)), None)
    return all(word is not None and word.part is Pos.COMMA for word in (before, after))
