"""The one person of a sentence whom "he" or "she" can stand for."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise, takewhile

from timeline.extracting.antecedents.gender import by_given_name, has_human, is_of_other_sex, pronouns_said
from timeline.extracting.antecedents.people import People, without_origin
from timeline.extracting.grammar.word import Word
from timeline.extracting.participants.proper_names import ProperName
from timeline.languages.event_words import ClauseWords, NameWords
from timeline.languages.word_classes import Pos, WordClass

_GOVERNING = frozenset([Pos.VERB, Pos.BARE, Pos.GERUND])


@dataclass(frozen=True, slots=True)
class OnlyPerson:
    """Finds the only person whom a sentence names and a pronoun can stand for.

    Attributes:
        people: tells which names of the document are those of people.
        grammar: the words of its language in clauses.
        pronoun: that of the subject: "he".
    """

    people: People
    grammar: ClauseWords
    pronoun: str

    def of(self, subject: Sequence[Word], around: Sequence[Word]) -> str | None:
        """The only person named in a sentence; None where its subject may be another.

        Args:
            subject: the words of its subject.
            around: all its words.
        """
        people = [
            name
            for name in self.people.among(around)
            if not is_of_other_sex(self._text, name, self.pronoun, self._vocabulary)
        ]
        introduced = [name for name in people if self.people.is_introduced(name)]
        people = self._acting(introduced or people, subject, around)
        if not people:
            return self._known_owner(subject, around)
        if len({without_origin(name.name, self._vocabulary).split()[-1] for name in people}) > 1:
            return None
        person = max(people, key=lambda name: len(name.name))
        if _is_object(around, people, self.pronoun):
            return None
        is_of_sex = self.pronoun in pronouns_said(self._text, person, self._vocabulary)
        is_meant = _may_act(subject, people) and (is_of_sex or not self._mentions_other(subject))
        is_one = is_of_sex or _is_apposed(around, person)
        is_meant = is_meant or (is_one and not has_human(subject, self.pronoun, self._vocabulary))
        return without_origin(person.name, self._vocabulary) if is_meant else None

    def _acting(self, people: list[ProperName], subject: Sequence[Word], around: Sequence[Word]) -> list[ProperName]:
        """The person in a subject who is surely of the sex of a pronoun; all persons where another acts with or is met by him."""
        sure = [name for name in people if self.pronoun in pronouns_said(self._text, name, self._vocabulary)]
        others = [name for name in people if name not in sure]
        spans = [(word.start, word.end) for word in subject]
        acts = [any(start <= name.start < end for start, end in spans) for name in people]
        is_alone = len(sure) == 1 and [name for name, does in zip(people, acts, strict=True) if does] == sure
        return sure if is_alone and not any(_is_governed(around, name) for name in others) else people

    def _mentions_other(self, subject: Sequence[Word]) -> bool:
        """ "Inspector Roe, [her] gloomy hero": whoever is the owner is not the one named."""
        owners = (self.grammar.owners.get(b.lower) for a, b in pairwise(subject) if a.part is Pos.COMMA)
        return any(each in self.grammar.personal_pronouns for each in owners)

    def _known_owner(self, subject: Sequence[Word], around: Sequence[Word]) -> str | None:
        """The only name in a sentence, where it is an owner's of that sex: "[Roe]'s group considered it. Her colleague ..."."""
        owner = None if has_human(subject, self.pronoun, self._vocabulary) else self.people.owner(around)
        is_of_sex = owner is not None and self.pronoun in by_given_name(self._text, owner, self._vocabulary)
        return owner if is_of_sex else None

    @property
    def _text(self) -> str:
        return self.people.text

    @property
    def _vocabulary(self) -> NameWords:
        return self.people.vocabulary


def _is_object(around: Sequence[Word], people: Sequence[ProperName], pronoun: str) -> bool:
    """ "he had promised [Roe] that he would visit": somebody else than the pronoun of the same sentence, before a verb of its own."""
    first = min(people, key=lambda name: name.start)
    at = bisect_right(around, first.start, key=lambda word: word.end)
    return _is_governed(around, first) and any(word.lower == pronoun for word in around[:at])


def _is_governed(around: Sequence[Word], name: ProperName) -> bool:
    """Whether a name is right after a verb: "met [Roe]"."""
    at = bisect_right(around, name.start, key=lambda word: word.end)
    return at > 0 and around[at - 1].part in _GOVERNING


def _is_apposed(around: Sequence[Word], name: ProperName) -> bool:
    """ "A complaint came from a young pharmacist, [Bo Wray], who ...": a name that the text introduces as somebody's."""
    at = bisect_right(around, name.start, key=lambda word: word.end)
    is_full = " " in name.name and at > 1 and around[at - 1].part is Pos.COMMA
    return is_full and around[at - 2].is_a(WordClass.HUMAN)


def _may_act(subject: Sequence[Word], people: Sequence[ProperName]) -> bool:
    """Whether a person is in a subject, or the subject is in the plural and so is nobody else."""
    head = takewhile(lambda word: not word.is_a(WordClass.CAPACITY), subject)
    spans = [(word.start, word.end) for word in head]
    if any(start <= person.start < end for person in people for start, end in spans):
        return all(not person.is_in_phrase for person in people[:1])
    nouns = [word for word in subject if word.part in (Pos.NOUN, Pos.NAME, Pos.SUBJECT)]
    return bool(nouns) and nouns[-1].is_a(WordClass.PLURAL)
