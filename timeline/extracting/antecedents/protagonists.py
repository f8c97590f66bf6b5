"""The protagonist of a document, for whom its pronouns stand where nobody else is near."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from timeline.extracting.antecedents.persons import PersonAntecedents, is_of_other_sex, without_origin
from timeline.extracting.antecedents.pronouns import Antecedent, Pronoun, is_quoted
from timeline.extracting.grammar.pos import words_of
from timeline.extracting.grammar.word import Span, Word, has_class
from timeline.extracting.scope.passage import Passage
from timeline.extracting.scope.passages import main_clauses
from timeline.languages.event_words import NameWords
from timeline.languages.word_classes import Pos, WordClass

_LEAST_NAMED = 3  # times
_LEAD = 2  # times as often as the next person, and as the other pronoun
_NEAR = 2  # sentences before that may name whom else a pronoun stands for
_LONGEST_READ = 8000  # characters in which people and pronouns are counted


@dataclass(frozen=True, slots=True)
class Protagonist:
    """The one person whom a document names far more often than anybody else.

    Attributes:
        name: its first form, in full.
        pronoun: the one that the document uses far more often than the other.
    """

    name: str
    pronoun: str

    def is_named(self, name: str) -> bool:
        """Whether a name is that of the protagonist, in full or by its last word alone; not that of a relative."""
        return name in (self.name, self.name.split()[-1])


def protagonist_of(names: Iterable[str], pronouns: Iterable[str]) -> Protagonist | None:
    """The protagonist by all the names of people and all the pronouns in a document; None where none leads.

    >>> protagonist_of(["Ann Lee", "Lee", "Roe", "Lee"], ["she", "she", "he"])
    Protagonist(name='Ann Lee', pronoun='she')
    """
    forms = [name for name in names if name]
    last = _leading((name.split()[-1] for name in forms), _LEAST_NAMED)
    pronoun = _leading(pronouns, 1)
    if last is None or pronoun is None:
        return None
    name = next((form for form in forms if form.split()[-1] == last and form != last), last)
    return Protagonist(name, pronoun)


def _leading(words: Iterable[str], least: int) -> str | None:
    """The word that comes at least so often, and far more often than any other."""
    (first, count), (_, following), *_ = [*Counter(words).most_common(2), ("", 0), ("", 0)]
    return first if count >= max(least, _LEAD * following) else None


@dataclass(frozen=True)
class ProtagonistAntecedents:
    """Finds where pronouns stand for the protagonist of a document.

    Attributes:
        persons: tell which names of the document are those of people.
    """

    persons: PersonAntecedents

    @cached_property
    def _protagonist(self) -> Protagonist | None:
        text, grammar, vocabulary = self.persons.text, self.persons.grammar, self.persons.vocabulary
        if vocabulary is None:
            return None
        words = words_of(text, (0, min(len(text), _LONGEST_READ)), grammar, ())
        names = (without_origin(each.name, vocabulary) for each in self.persons.people(words, vocabulary))
        pronouns = (grammar.owners.get(word.lower, word.lower) for word in words)
        return protagonist_of(names, (each for each in pronouns if each in grammar.personal_pronouns))

    def of(self, passage: Passage, pronoun: Pronoun, before: Sequence[Span]) -> Antecedent | None:
        """The protagonist, where no other person of that sex is named before the verb or in the sentences just before.

        Args:
            passage: of a sentence.
            pronoun: its subject, or the owner of that.
            before: the sentences before it, the nearest first.
        """
        grammar, vocabulary = self.persons.grammar, self.persons.vocabulary
        if vocabulary is None or pronoun.subject not in grammar.personal_pronouns or is_quoted(passage):
            return None
        protagonist = self._protagonist
        if (
            protagonist is None
            or protagonist.pronoun != pronoun.subject
            or has_class(passage.around, WordClass.FIRST_PERSON)
        ):
            return None
        clauses = (each for span in [*before][:_NEAR] for each in main_clauses(self.persons.text, span, grammar, ()))
        own = [word for word in passage.around if passage.trigger is None or word.end <= passage.trigger.start]
        if any(word.part is Pos.SUBJECT and word.lower != pronoun.subject for word in own):
            return None  # "somebody was there, and he ..."
        near = [own, *(each.around for each in clauses)]
        is_other = any(self._names_other(words, protagonist, vocabulary) for words in near)
        return None if is_other else Antecedent(protagonist.name, pronoun.is_owner)

    def _names_other(self, words: Sequence[Word], protagonist: Protagonist, vocabulary: NameWords) -> bool:
        """Whether words name another person of the protagonist's sex, or of one that is not known."""
        pronoun = protagonist.pronoun
        others = (name for name in self.persons.people(words, vocabulary) if not protagonist.is_named(name.name))
        if any(not is_of_other_sex(self.persons.text, name, pronoun, vocabulary) for name in others):
            return True
        nouns = (word for word in words if word.part is Pos.NOUN and word.is_a(WordClass.HUMAN))
        singular = (word.lower for word in nouns if not word.is_a(WordClass.PLURAL))
        return any(vocabulary.pronouns.get(noun, pronoun) == pronoun for noun in singular)
