"""The protagonist of a document, for whom its pronouns stand where nobody else is near."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from timeline.extracting.antecedents.gender import has_human, is_of_other_sex
from timeline.extracting.antecedents.people import without_origin
from timeline.extracting.antecedents.persons import PersonAntecedents
from timeline.extracting.antecedents.pronouns import Antecedent, Pronoun, is_quoted, opening_pronoun
from timeline.extracting.grammar.pos import words_of
from timeline.extracting.grammar.word import Span, Word, has_class
from timeline.extracting.participants.proper_names import ProperName
from timeline.extracting.scope.passage import Passage
from timeline.languages.event_words import NameWords
from timeline.languages.word_classes import Pos, WordClass

_LEAST_NAMED = 3  # times
_WORD = re.compile(r"[^\W\d_]+")
_PORTRAIT = 8  # times as often as the other pronoun, of somebody whom the whole text is about
_LEAD = 2  # times as often as the next person, and as the other pronoun
_NEAR = 2  # sentences before that may name whom else a pronoun stands for
_LONGEST_READ = 8000  # characters in which people and pronouns are counted


@dataclass(frozen=True, slots=True)
class Protagonist:
    """The one person whom a document names far more often than anybody else.

    Attributes:
        name: its first form, in full.
        pronoun: the one that the document uses far more often than the other.
        is_portrayed: whether nearly all pronouns for one person are the same, and so stand for the protagonist.
    """

    name: str
    pronoun: str
    is_portrayed: bool = False

    def is_named(self, name: str) -> bool:
        """Whether a name is the protagonist's, in full, by its last word alone, or of before a marriage; not a relative's."""
        given, *family = self.name.split()
        return name in (self.name, *family[-1:]) or name.startswith(f"{given} ")


def protagonist_of(names: Iterable[str], pronouns: Iterable[str], given: Mapping[str, str]) -> Protagonist | None:
    """The protagonist by all the names of people and all the pronouns in a document; None where none leads.

    Where one pronoun is nearly the only one and comes often, the first person named is meant, however seldom by name.

    Args:
        names: of people, in order.
        pronouns: that stand for one person, in order.
        given: given names with their pronouns.

    >>> protagonist_of(["Ann Lee", "Lee", "Roe", "Lee"], ["she", "she", "he"], {})
    Protagonist(name='Ann Lee', pronoun='she', is_portrayed=False)
    >>> protagonist_of(["Ann Lee", "Bo Roe"], ["she"] * 8, {"Ann": "she"})
    Protagonist(name='Ann Lee', pronoun='she', is_portrayed=True)
    """
    counted = Counter(pronouns)
    pronoun = _leading(counted, 1)
    if pronoun is None:
        return None
    people = [name for name in names if name]
    forms = [name for name in people if given.get(name.split()[0], pronoun) == pronoun]
    is_portrait = counted[pronoun] >= _PORTRAIT * max(1, counted.total() - counted[pronoun])
    last = _leading(Counter(name.split()[-1] for name in forms), _LEAST_NAMED)
    if last is not None:
        full = next((form for form in forms if form.split()[-1] == last and form != last), last)
        return None if full in given else Protagonist(full, pronoun, is_portrait)
    is_first = forms[:1] == people[:1] and " " in "".join(forms[:1])
    return Protagonist(forms[0], pronoun, is_portrait) if is_portrait and is_first else None


def _leading(counted: Counter[str], least: int) -> str | None:
    """The word that comes at least so often, and far more often than any other."""
    (first, count), (_, following), *_ = [*counted.most_common(2), ("", 0), ("", 0)]
    return first if count >= max(least, _LEAD * following) else None


@dataclass(frozen=True)
class ProtagonistAntecedents:
    """Finds where pronouns stand for the protagonist of a document.

    Attributes:
        persons: tell which names of the document are those of people.
    """

    persons: PersonAntecedents

    @cached_property
    def _pronouns(self) -> list[str]:
        """The pronouns of one person at the beginning of the document, each in the form of a subject."""
        grammar = self.persons.grammar
        said = (grammar.owners.get(each, each) for each in _WORD.findall(self.persons.text[:_LONGEST_READ].lower()))
        return [each for each in said if each in grammar.personal_pronouns]

    @cached_property
    def _leading_pronoun(self) -> str | None:
        return _leading(Counter(self._pronouns), 1)

    @cached_property
    def _protagonist(self) -> Protagonist | None:
        text, vocabulary = self.persons.text, self.persons.vocabulary
        people = self._people(words_of(text, (0, min(len(text), _LONGEST_READ)), self.persons.grammar, ()))
        names = [without_origin(name.name, vocabulary) for name in people]
        introduced = {name for name, each in zip(names, people, strict=True) if self.persons.people.is_introduced(each)}
        found = protagonist_of(names, self._pronouns, vocabulary.given_names)
        return found if found is not None and found.name in introduced else None

    def of(self, passage: Passage, pronoun: Pronoun, before: Sequence[Span]) -> Antecedent | None:
        """The protagonist, where no other person of that sex is named before the verb or in the sentences just before.

        Args:
            passage: of a sentence.
            pronoun: its subject, or the owner of that.
            before: the sentences before it, the nearest first.
        """
        grammar = self.persons.grammar
        if pronoun.subject not in grammar.personal_pronouns or pronoun.subject != self._leading_pronoun:
            return None
        if is_quoted(passage) or has_class(passage.around, WordClass.FIRST_PERSON):
            return None
        opens = opening_pronoun(passage.around, grammar)
        is_subject = opens is not None and opens.subject == pronoun.subject and not opens.is_owner
        own = [] if is_subject else _before_verb(passage)  # "She was the only woman there and left"
        if any(word.part is Pos.SUBJECT and word.lower != pronoun.subject for word in own):
            return None  # "somebody was there, and he ..."
        protagonist = self._protagonist  # last, because all names of the document are read for it
        if protagonist is None or self._has_other_near(own, before, protagonist):
            return None
        return Antecedent(protagonist.name, pronoun.is_owner)

    def _has_other_near(self, own: Sequence[Word], before: Sequence[Span], protagonist: Protagonist) -> bool:
        """Whether another person is in the words before the verb or in the sentences just before."""
        clauses = (each for span in [*before][:_NEAR] for each in self.persons.main_clauses(span))
        near = [(own, own), *((each.around, _before_verb(each)) for each in clauses)]
        return any(self._names_other(*words, protagonist, self.persons.vocabulary) for words in near)

    def _names_other(
        self, words: Sequence[Word], subject: Sequence[Word], protagonist: Protagonist, vocabulary: NameWords
    ) -> bool:
        """Whether words name another person of the protagonist's sex or of one that is not known, or have one as subject."""
        pronoun = protagonist.pronoun
        named = self._people(words)
        if protagonist.is_portrayed:
            named = [name for name in named if _acts(name, words, subject)]
        others = (name for name in named if not protagonist.is_named(name.name))
        if any(not is_of_other_sex(self.persons.text, name, pronoun, vocabulary) for name in others):
            return True
        return has_human(subject, pronoun, vocabulary)

    def _people(self, words: Sequence[Word]) -> list[ProperName]:
        """The names in words that may be those of people: not "Mennonites", which the text has once and does not introduce."""
        text, people = self.persons.text, self.persons.people
        return [name for name in people.among(words) if people.is_introduced(name) or text.count(name.name) > 1]


def _acts(name: ProperName, words: Sequence[Word], subject: Sequence[Word]) -> bool:
    """Whether a name is in the subject of a sentence or right before a verb in it."""
    end = name.start + len(name.name)
    following = next((word for word in words if word.start >= end), None)
    is_subject = any(word.start <= name.start < word.end for word in subject)
    return is_subject or (following is not None and following.part is Pos.VERB)


def _before_verb(passage: Passage) -> list[Word]:
    trigger = passage.trigger
    return [word for word in passage.around if trigger is None or word.end <= trigger.start]
