"""Antecedents of pronouns: the one person that "he" or "she" at the beginning of a clause can stand for."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import dropwhile, takewhile

from timeline.extracting.antecedents.gender import has_human, is_of_other_sex
from timeline.extracting.antecedents.only_person import OnlyPerson
from timeline.extracting.antecedents.people import People, without_origin
from timeline.extracting.antecedents.pronouns import Antecedent, Pronoun, is_quoted, opening_pronoun
from timeline.extracting.grammar.pos import words_of
from timeline.extracting.grammar.word import Span, Word, spans_in
from timeline.extracting.scope.passage import Passage
from timeline.extracting.scope.passages import every_main_clause
from timeline.languages.event_words import ClauseWords, NameWords
from timeline.languages.word_classes import Pos, WordClass

_MARKS = frozenset("\"“”‘’'")
MOST_READ = 3  # sentences with the same pronoun as subject, back to the one with the name


@dataclass(frozen=True)
class PersonAntecedents:
    """Finds the persons that pronouns of a document stand for.

    Attributes:
        people: tells which names of the document are those of people.
        grammar: the words of its language in clauses.
        times: its time expressions in order: "Christmas" is no person.
    """

    people: People
    grammar: ClauseWords
    times: Sequence[Span] = ()

    @property
    def text(self) -> str:
        """The document."""
        return self.people.text

    @property
    def vocabulary(self) -> NameWords:
        """The words in and around its names."""
        return self.people.vocabulary

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
        if pronoun.subject not in self.grammar.personal_pronouns:
            return None
        name = self._name(passage, before, pronoun.subject)
        return None if name is None else Antecedent(name, pronoun.is_owner)

    def _name(self, passage: Passage, before: Sequence[Span], pronoun: str) -> str | None:
        if is_quoted(passage):  # there "he" is not the speaker: "She was cross. 'He paved it in 1997,' she said."
            is_known = not passage.speaker or bool(self.people.among(passage.speaker))
            return self._before(before, pronoun) if is_known else None
        speaker, earlier = passage.speaker, _before_noun(passage)
        if _is_enclosed(passage):
            earlier = [word for word in earlier if word not in speaker]
            speaker = ()
        topic = self._topic(passage.around, pronoun)
        if topic is not None:
            return topic
        named = next((words for words in (speaker, earlier) if self.people.among(words)), None)
        if named is not None:
            return self._only_person(pronoun).of(named, named)
        owner = self.people.owner(earlier)
        is_known = any(word.lower != pronoun for word in speaker)  # not in "she was told her post would go"
        fronted = takewhile(
            lambda word: pronoun not in (word.lower, self.grammar.owners.get(word.lower)), passage.words
        )
        if is_known or owner is not None or has_human([*earlier, *fronted], pronoun, self.vocabulary):
            return owner  # none in "in the president's speech he said"
        return self._before(before, pronoun)

    def _before(self, before: Sequence[Span], pronoun: str) -> str | None:
        """The only person of the sentence before, or of the one before those that have the same pronoun as subject."""
        for sentence in before:
            main = next(self.main_clauses(sentence), None)
            if main is None or main.trigger is None:  # "None of which impressed [Lee]."
                words = words_of(self.text, sentence, self.grammar, self._times_in(sentence))
                return self._only_person(pronoun).of((), words)
            if _is_quotation(self.text, sentence) and not self.people.among(main.around):
                continue  # the speaker goes on
            topic = self._topic(main.around, pronoun)
            if topic is not None:
                return topic
            found = opening_pronoun(main.words, self.grammar)
            goes_on = found is not None and found.subject == pronoun
            if not goes_on and not self._mentions_again(main.around, pronoun):
                if self.people.among(main.speaker):  # "..., said [Lee]. She warned ..."
                    return self._only_person(pronoun).of(main.speaker, main.around)
                if has_human(_statement(main), pronoun, self.vocabulary):
                    return None  # "Lee said that the defendant left. He ..."
                subject = [word for word in main.words if word.start < main.trigger.start]
                return self._only_person(pronoun).of(subject, main.around)
        return None

    def _only_person(self, pronoun: str) -> OnlyPerson:
        return OnlyPerson(self.people, self.grammar, pronoun)

    def _topic(self, words: Sequence[Word], pronoun: str) -> str | None:
        """The person that a sentence begins with as its topic: "As for [Roe], he was seen at his club"."""
        is_topic = len(words) > 1 and words[0].is_a(WordClass.CAPACITY) and words[1].part is Pos.PREPOSITION
        phrase = [*takewhile(lambda word: word.part is not Pos.COMMA, words)] if is_topic else []
        people = self.people.among(phrase)
        is_one = len(people) == 1 and not is_of_other_sex(self.text, people[0], pronoun, self.vocabulary)
        return without_origin(people[0].name, self.vocabulary) if is_one else None

    def main_clauses(self, sentence: Span) -> Iterator[Passage]:
        """The main clauses of a sentence that have a verb."""
        return every_main_clause(self.text, sentence, self.grammar, self._times_in(sentence))

    def _times_in(self, sentence: Span) -> Sequence[Span]:
        return spans_in(self.times, sentence)

    def _mentions_again(self, words: Sequence[Word], pronoun: str) -> bool:
        """Whether a sentence has the pronoun and names nobody: "A show in 2008 brought her work to London"."""
        refers = any(word.lower == pronoun or self.grammar.owners.get(word.lower) == pronoun for word in words)
        return refers and not self.people.among(words)


def _is_quotation(text: str, sentence: Span) -> bool:
    """Whether a sentence is all in quotation marks."""
    written = text[sentence[0] : sentence[1]].strip()
    return written[:1] in _MARKS and written[-1:] in _MARKS and not any(mark in written[1:-1] for mark in '"“”')


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


def _is_enclosed(passage: Passage) -> bool:
    """Whether who speaks stands between commas inside the statement, and so is not its pronoun: "By May, [Lee said,] she drove"."""
    source, around = passage.source, passage.around
    speaker = [*dropwhile(lambda word: word.part is Pos.COMMA, passage.speaker)]
    if source is None or not speaker:
        return False
    before = next((word for word in reversed(around) if word.end <= speaker[0].start), None)
    after = next((word for word in around if word.start >= max(source.end, speaker[-1].end)), None)
    return all(word is not None and word.part is Pos.COMMA for word in (before, after))
