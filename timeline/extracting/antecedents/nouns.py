"""Antecedents of "it" and "they": the subject of the clause that reports them, or of the sentence before."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import dropwhile, pairwise, takewhile

from timeline.datelines.gazetteer.places import region_or_country
from timeline.extracting.antecedents.pronouns import Antecedent, Pronoun, is_quoted, opening_pronoun
from timeline.extracting.antecedents.speakers import speaker_meant
from timeline.extracting.grammar.word import NOMINAL, Span, Word
from timeline.extracting.headline.compress import compressed
from timeline.extracting.headline.cut import joined
from timeline.extracting.headline.edges import without_edges
from timeline.extracting.scope.passage import Passage
from timeline.extracting.scope.passages import every_main_clause
from timeline.languages.event_words import ClauseWords, NameWords
from timeline.languages.word_classes import Pos, WordClass

_NEAR = 4  # words
_LONGEST = 40  # characters
_IN_PHRASE = NOMINAL | {Pos.DETERMINER, Pos.PREPOSITION, Pos.COORDINATOR, Pos.POSSESSIVE}
_BEFORE_PHRASE = frozenset([Pos.COORDINATOR, Pos.ADVERB, Pos.QUOTE, Pos.COMMA])
_BEFORE_NAME = frozenset([Pos.PREPOSITION, Pos.NAME])
_GOVERNING = frozenset([Pos.VERB, Pos.BARE, Pos.GERUND, Pos.PREPOSITION, Pos.SUBORDINATOR])
_PASSIVE = frozenset([Pos.BARE, Pos.PARTICIPLE])


@dataclass(frozen=True, slots=True)
class NounAntecedents:
    """Finds the things and groups that pronouns of a document stand for.

    Attributes:
        text: the document.
        grammar: the words of its language in clauses.
        vocabulary: the words in and around its names; without them, no antecedent is found.
        times: its time expressions in order, which are no part of a noun.
    """

    text: str
    grammar: ClauseWords
    vocabulary: NameWords | None
    times: Sequence[Span] = ()

    def of(self, passage: Passage, pronoun: Pronoun, before: Sequence[Span]) -> Antecedent | None:
        """What a pronoun at the beginning of a passage stands for; None where that is not certain.

        It is who makes the statement that the passage is, or the subject of the sentence before; where that is the same
        pronoun, of the one before that. It agrees in number, and only "he" and "she" are a person. "It was clear that ..."
        and "it came after ..." stand for nothing of the kind.

        Args:
            passage: of a sentence.
            pronoun: its subject, or the owner of that.
            before: the sentences before it, the nearest first.
        """
        if self.vocabulary is None or is_quoted(passage):
            return None
        if passage.speaker and not pronoun.is_owner:
            speaker = speaker_meant(self.text, passage, self.vocabulary)
            return None if speaker is None else Antecedent(speaker, is_person=False)
        if passage.speaker:
            return self._agreeing(passage.speaker, passage.source, pronoun, self.vocabulary)
        return self._before(passage, pronoun, before, self.vocabulary) if self._refers(pronoun, passage) else None

    def _before(
        self, passage: Passage, pronoun: Pronoun, before: Sequence[Span], vocabulary: NameWords
    ) -> Antecedent | None:
        """The subject of an earlier clause of the sentence, or of the sentence before."""
        opening = min(word.start for word in passage.words)
        earlier = [word for word in passage.around if word.end <= opening]
        if _is_inside_clause(passage, pronoun):
            return None
        verb = next((word for word in earlier if word.part is Pos.VERB), None)
        if verb is not None:
            return self._agreeing(_up_to(verb, earlier), verb, pronoun, vocabulary)
        for sentence in before:
            clauses = [*every_main_clause(self.text, sentence, self.grammar, self._times_in(sentence))]
            if any(self._has_other_person(each, pronoun) for each in clauses):
                return None
            if len(clauses) > 1 and pronoun.subject in self.grammar.personal_pronouns:
                return self._only_agreeing(clauses, pronoun, vocabulary)
            is_report = clauses[0].is_reporting and not passage.is_reporting if clauses else True
            if len(clauses) != 1 or (is_report and not _is_of_speaker(clauses[0], pronoun)):
                return None
            found = opening_pronoun(clauses[0].words, self.grammar)
            if found is None or found.is_owner or found.subject != pronoun.subject:
                return self._only_agreeing(clauses, pronoun, vocabulary)
        return None

    def _only_agreeing(self, clauses: Sequence[Passage], pronoun: Pronoun, vocabulary: NameWords) -> Antecedent | None:
        """The only subject of some clauses that agrees with a pronoun."""
        subjects = ((_up_to(each.trigger, compressed(each)), each.trigger) for each in clauses)
        agreeing = [self._agreeing(subject, verb, pronoun, vocabulary) for subject, verb in subjects]
        found = [each for each in agreeing if each is not None]
        return found[0] if len(found) == 1 else None

    def _refers(self, pronoun: Pronoun, passage: Passage) -> bool:
        """Whether a pronoun stands for a noun: not in "it was late", "it emerged that ..." or "this followed ..."."""
        verb = passage.trigger
        if pronoun.is_owner:
            return True
        if verb is None or verb.is_a(WordClass.OF_EVENT):
            return False
        if verb.is_a(WordClass.IMPERSONAL) and pronoun.subject not in self.grammar.plural_pronouns:
            return False
        after = [word for word in passage.words if word.start > verb.start and word.part is not Pos.ADVERB]
        if any(word.is_a(WordClass.COMPLEMENTIZER) for word in after[:3]):
            return False
        while after and after[0].is_a(WordClass.BE):
            del after[0]
        is_state = verb.is_a(WordClass.COPULA) or verb.is_a(WordClass.PERFECT_AUXILIARY)
        return not is_state or bool(after and after[0].part in _PASSIVE)

    def _times_in(self, sentence: Span) -> Sequence[Span]:
        first = bisect_left(self.times, (sentence[0], 0))
        return self.times[first : bisect_left(self.times, (sentence[1], 0))]

    def _has_other_person(self, main: Passage, pronoun: Pronoun) -> bool:
        """ "The mayor met [Lee]. He ...": a name after the verb that may be meant."""
        objects = (b for a, b in pairwise(main.words) if b.part is Pos.NAME and a.part not in _BEFORE_NAME)
        is_person = pronoun.subject in self.grammar.personal_pronouns
        return is_person and any(main.trigger is not None and name.start > main.trigger.start for name in objects)

    def _agreeing(
        self, subject: Sequence[Word], verb: Word | None, pronoun: Pronoun, vocabulary: NameWords
    ) -> Antecedent | None:
        """The subject of a verb as the antecedent of a pronoun that agrees with it."""
        opened = dropwhile(lambda word: word.part in _BEFORE_PHRASE, subject)
        phrase = [*takewhile(lambda word: word.part in _IN_PHRASE, opened)]
        core = [*takewhile(lambda word: word.part is not Pos.PREPOSITION, phrase)]
        if not core or core[-1].part not in NOMINAL or not _is_definite(core):
            return None
        written = self._written(phrase) if len(self._written(phrase)) <= _LONGEST else self._written(core)
        is_group = _is_plural(core) or (verb is not None and verb.is_a(WordClass.PLURAL_AUXILIARY))
        is_named = all(word.part is Pos.NAME for word in core)
        if pronoun.subject in self.grammar.plural_pronouns:
            agrees = is_group
        elif pronoun.subject in self.grammar.personal_pronouns:
            agrees = not is_group and core[-1].part is Pos.NOUN and core[-1].is_a(WordClass.HUMAN)
        else:
            is_thing = self._is_thing(core, vocabulary) or (not pronoun.is_owner and self._stands_alone(core))
            agrees = (not is_group or is_named) and is_thing
        return Antecedent(written, pronoun.is_owner, is_person=False) if agrees and len(written) <= _LONGEST else None

    def _is_thing(self, core: Sequence[Word], vocabulary: NameWords) -> bool:
        """Whether a noun phrase is for no person."""
        head = core[-1]
        if head.is_a(WordClass.HUMAN) or head.is_a(WordClass.TITLE):
            return False
        if head.part is not Pos.NAME:
            return not any(word.part is Pos.COORDINATOR for word in core)
        name = self._written([word for word in core if word.part is Pos.NAME])
        is_acronym = name.isupper() and " " not in name
        is_known = is_acronym or vocabulary.organisation.search(name) or vocabulary.place_name.search(name)
        is_common = core[0].part is Pos.DETERMINER or f" {name.lower()} " in self.text
        return bool(is_known) or is_common or region_or_country(name) is not None

    def _stands_alone(self, core: Sequence[Word]) -> bool:
        """Whether a word is named twice and never with another name, as a firm may be and a person is not."""
        name = self._written(core)
        if " " in name or core[-1].part is not Pos.NAME or core[-1].is_a(WordClass.HUMAN):
            return False
        beside = re.compile(rf"[A-Z][\w’'.-]*\s{re.escape(name)}\b|\b{re.escape(name)}(?:\s[A-Z]|,\s\d)")
        return self.text.count(name) > 1 and beside.search(self.text) is None

    def _written(self, words: Sequence[Word]) -> str:
        return joined(self.text, without_edges(words, self.text))


def _is_inside_clause(passage: Passage, pronoun: Pronoun) -> bool:
    """ "the routes [that it opened]", "sanctions on Roe after [its raid] of 1990": a nearer noun may be meant."""
    first = next((word for word in passage.words if word.lower == pronoun.subject), passage.words[0])
    at = next((i for i, word in enumerate(passage.around) if word.start == first.start), 0)
    before = passage.around[at - 1] if at else None
    if before is None:
        return False
    is_object = pronoun.is_owner and before.part in _GOVERNING
    return is_object or (before.part is Pos.RELATIVE and not before.is_a(WordClass.COMPLEMENTIZER))


def _is_of_speaker(main: Passage, pronoun: Pronoun) -> bool:
    """ "The agency said [it] was closing a file": the statement is about the speaker, and the next sentence may be."""
    trigger = main.trigger
    after = [word for word in main.words if trigger is not None and word.start > trigger.start]
    return any(word.lower == pronoun.subject for word in after[:_NEAR])


def _up_to(verb: Word | None, words: Sequence[Word]) -> list[Word]:
    return [*takewhile(lambda word: word is not verb, words)]


def _is_definite(core: Sequence[Word]) -> bool:
    """ "the boat", "a boat", "Roe", "boats"; not "his boat" or "this boat", which are no clearer than a pronoun."""
    first = core[0]
    if first.part is Pos.DETERMINER:
        return len(core) > 1 and (first.is_a(WordClass.DEFINITE) or first.is_a(WordClass.INDEFINITE))
    return _is_plural(core) or any(word.part is Pos.NAME for word in core)


def _is_plural(core: Sequence[Word]) -> bool:
    is_list = any(word.part is Pos.COORDINATOR for word in core)
    return is_list or (core[-1].is_a(WordClass.PLURAL) and not core[0].is_a(WordClass.INDEFINITE))
