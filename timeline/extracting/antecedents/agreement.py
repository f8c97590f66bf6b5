"""Agreement: whether a noun phrase may be what a pronoun stands for, by number and by kind."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import dropwhile, takewhile

from timeline.datelines.gazetteer.places import region_or_country
from timeline.extracting.antecedents.bodies import is_introduced_as_body, is_said_to_be_body
from timeline.extracting.antecedents.pronouns import Antecedent, Pronoun
from timeline.extracting.grammar.word import APOSTROPHE, NOMINAL, Word
from timeline.extracting.headline.cut import joined
from timeline.extracting.headline.edges import without_edges
from timeline.extracting.participants.areas import ends_of
from timeline.extracting.participants.proper_names import capitalised
from timeline.languages.event_words import ClauseWords, NameWords
from timeline.languages.word_classes import Pos, WordClass

_LONGEST = 40  # characters
_IN_PHRASE = NOMINAL | {Pos.DETERMINER, Pos.PREPOSITION, Pos.COORDINATOR, Pos.POSSESSIVE}
_BEFORE_PHRASE = frozenset([Pos.COORDINATOR, Pos.SUBORDINATOR, Pos.ADVERB, Pos.QUOTE, Pos.COMMA, Pos.TIME])
_NAME_BEFORE = re.compile(r"[A-Z][\w’'.-]{0,24}\s\Z")
_NAME_AFTER = re.compile(r"\s[A-Z]|,\s\d")
_REACH = 26  # characters before a name, with the one before it


@dataclass(frozen=True, slots=True)
class Agreement:
    """Tells which noun phrases of a document agree with a pronoun.

    Attributes:
        text: the document.
        grammar: the words of its language in clauses.
        vocabulary: the words in and around its names.
    """

    text: str
    grammar: ClauseWords
    vocabulary: NameWords

    def antecedent(
        self, subject: Sequence[Word], verb: Word | None, pronoun: Pronoun, *, speaks: bool = False, acts: bool = False
    ) -> Antecedent | None:
        """The subject of a verb as the antecedent of a pronoun; None where they do not agree.

        Args:
            subject: the words before the verb.
            verb: that of the subject.
            pronoun: what may stand for it.
            speaks: whether the verb reports a statement, which "it" is in: then only a body can be meant.
            acts: whether the pronoun does what only a person or body does: "it bought a dairy".
        """
        opened = dropwhile(lambda word: word.part in _BEFORE_PHRASE, subject)
        phrase = [*takewhile(lambda word: word.part in _IN_PHRASE or word.lower == APOSTROPHE, opened)]
        core = [*takewhile(lambda word: word.part is not Pos.PREPOSITION, phrase)]
        is_open = any(word.is_a(WordClass.FREE_RELATIVE) for word in core)  # "what he signed"
        if not core or is_open or core[-1].part not in NOMINAL or not _is_definite(core):
            return None
        written = self._written(phrase) if len(self._written(phrase)) <= _LONGEST else self._written(core)
        agrees = len(written) <= _LONGEST and self._agrees(core, verb, pronoun, speaks=speaks)
        is_thing = acts and pronoun.subject not in self.grammar.plural_pronouns | self.grammar.personal_pronouns
        agrees = agrees and (not is_thing or core[-1].part is Pos.NAME or core[-1].lower in self.vocabulary.collectives)
        return Antecedent(written, pronoun.is_owner, is_person=False) if agrees else None

    def _agrees(self, core: Sequence[Word], verb: Word | None, pronoun: Pronoun, *, speaks: bool) -> bool:
        head = core[-1]
        is_group = _is_plural(core) or (verb is not None and verb.is_a(WordClass.PLURAL_AUXILIARY))
        if pronoun.subject in self.grammar.plural_pronouns:
            return is_group
        if pronoun.subject in self.grammar.personal_pronouns:
            is_office = head.is_a(WordClass.TITLE) and (head.part is Pos.NOUN or core[0].is_a(WordClass.DEFINITE))
            is_human = is_office or (
                head.part is Pos.NOUN and head.is_a(WordClass.HUMAN)
            )  # "the President", "the judge"
            return is_human and not is_group and not speaks
        if speaks and head.part is not Pos.NAME:
            return head.lower in self.vocabulary.collectives
        if speaks and is_said_to_be_body(head.end, self.text, self.vocabulary):
            return True
        is_thing = self._is_thing(core) or (not pronoun.is_owner and self._stands_alone(core))
        return is_thing and (not is_group or self._is_plural_name(core))

    def _is_plural_name(self, core: Sequence[Word]) -> bool:
        """ "[Rovers] sold a mill. It ...": a name elsewhere too, not "[Talks] resumed", with a capital that begins its sentence."""
        head = self.text[core[-1].start : core[-1].end]
        return all(word.part is Pos.NAME for word in core) and (len(core) > 1 or head in capitalised(self.text))

    def _is_thing(self, core: Sequence[Word]) -> bool:
        """Whether a noun phrase is for no person."""
        head = core[-1]
        if head.is_a(WordClass.HUMAN) or head.is_a(WordClass.TITLE):
            return False
        if head.part is not Pos.NAME:
            return not any(word.part is Pos.COORDINATOR for word in core)
        name = self._written([word for word in core if word.part is Pos.NAME])
        is_acronym = name.isupper() and " " not in name
        is_known = self.vocabulary.organisation.search(name) or self.vocabulary.place_name.search(name)
        is_common = core[0].part is Pos.DETERMINER or f" {name.lower()} " in self.text
        is_thing = is_acronym or bool(is_known) or is_common or region_or_country(name) is not None
        return is_thing or is_introduced_as_body(name, self.text, self.vocabulary)

    def _stands_alone(self, core: Sequence[Word]) -> bool:
        """Whether a word is named twice and never with another name, as a firm may be and a person is not."""
        name = self._written(core)
        is_word = " " not in name and core[-1].part is Pos.NAME and not core[-1].is_a(WordClass.HUMAN)
        return is_word and _is_lone_name(self.text, name)

    def _written(self, words: Sequence[Word]) -> str:
        return joined(self.text, without_edges(words, self.text))


@lru_cache(maxsize=64)  # a text repeats its names
def _is_lone_name(text: str, name: str) -> bool:
    ends = [*ends_of(name, text)]
    starts = (end - len(name) for end in ends)
    has_name_before = any(_NAME_BEFORE.search(text, max(0, start - _REACH), start) for start in starts)
    return len(ends) > 1 and not has_name_before and not any(_NAME_AFTER.match(text, end) for end in ends)


def _is_definite(core: Sequence[Word]) -> bool:
    """ "the boat", "a boat", "Roe", "boats"; not "his boat" or "this boat", which are no clearer than a pronoun."""
    first = core[0]
    if first.part is Pos.DETERMINER:
        return len(core) > 1 and (first.is_a(WordClass.DEFINITE) or first.is_a(WordClass.INDEFINITE))
    return _is_plural(core) or any(word.part is Pos.NAME for word in core)


def _is_plural(core: Sequence[Word]) -> bool:
    is_list = any(word.part is Pos.COORDINATOR for word in core)
    return is_list or (core[-1].is_a(WordClass.PLURAL) and not core[0].is_a(WordClass.INDEFINITE))
