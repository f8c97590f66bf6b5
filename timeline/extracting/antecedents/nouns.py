"""Antecedents of "it" and "they": the subject of the clause that reports them, or of the sentence before."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, takewhile

from timeline.extracting.antecedents.agreement import Agreement
from timeline.extracting.antecedents.pronouns import Antecedent, Pronoun, is_quoted, opening_pronoun
from timeline.extracting.grammar.word import NOMINAL, Span, Word, spans_in
from timeline.extracting.headline.compress import compressed
from timeline.extracting.scope.passage import Passage
from timeline.extracting.scope.passages import every_main_clause
from timeline.languages.event_words import ClauseWords, NameWords
from timeline.languages.word_classes import Pos, WordClass

_NEAR = 4  # words
_BEFORE_NAME = frozenset([Pos.PREPOSITION, Pos.NAME])
_GOVERNING = frozenset([Pos.VERB, Pos.BARE, Pos.GERUND, Pos.PREPOSITION, Pos.SUBORDINATOR])
_IN_VERB = frozenset([Pos.VERB, Pos.BARE, Pos.ADVERB])
_PASSIVE = frozenset([Pos.BARE, Pos.PARTICIPLE])


@dataclass(frozen=True, slots=True)
class NounAntecedents:
    """Finds the things and groups that pronouns of a document stand for.

    Attributes:
        text: the document.
        grammar: the words of its language in clauses.
        vocabulary: the words in and around its names.
        times: its time expressions in order, which are no part of a noun.
    """

    text: str
    grammar: ClauseWords
    vocabulary: NameWords
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
        if is_quoted(passage):
            return None
        agreement = Agreement(self.text, self.grammar, self.vocabulary)
        if not passage.speaker:
            found = self._before(passage, pronoun, before, agreement) if self._refers(pronoun, passage) else None
            return None if found is not None and self._is_traded_event(found, passage) else found
        if not pronoun.is_owner and not self._acts(pronoun, passage):
            return None
        return agreement.antecedent(passage.speaker, passage.source, pronoun, speaks=not pronoun.is_owner)

    def _before(
        self, passage: Passage, pronoun: Pronoun, before: Sequence[Span], agreement: Agreement
    ) -> Antecedent | None:
        """The subject of an earlier clause of the sentence, or of the sentence before."""
        opening = min(word.start for word in passage.words)
        earlier = [word for word in passage.around if word.end <= opening]
        if _is_inside_clause(passage, pronoun):
            return _of_outer_subject(passage, pronoun, agreement)
        verbs = [b for a, b in pairwise([None, *earlier]) if b is not None and b.part is Pos.VERB and not _is_verb(a)]
        if len(verbs) > 1:
            return None  # "It found that six men died before [it] was repaired"
        acts = _does_act(passage, pronoun)
        if verbs and not _is_same(opening_pronoun(earlier, self.grammar), pronoun):
            subject = _up_to(verbs[0], earlier)
            found = agreement.antecedent(subject, verbs[0], pronoun, acts=acts)
            return found or self._owner(subject, passage, pronoun, agreement)
        apposed = _before_apposition(earlier)
        if apposed and pronoun.subject not in self.grammar.personal_pronouns:
            return agreement.antecedent(apposed, None, pronoun, acts=acts)
        for sentence in before:
            every = [*every_main_clause(self.text, sentence, self.grammar, self._times_in(sentence))]
            later = (each for each in every[1:] if not _is_same(opening_pronoun(each.words, self.grammar), pronoun))
            clauses = [*every[:1], *later]
            if any(self._has_other_person(each, pronoun) for each in clauses):
                return None
            if len(clauses) > 1 and pronoun.subject in self.grammar.personal_pronouns:
                return _only_agreeing(clauses, pronoun, agreement, acts=acts)
            is_report = clauses[0].is_reporting and not passage.is_reporting if clauses else True
            if len(clauses) != 1 or (is_report and not _is_of_speaker(clauses[0], pronoun)):
                return None
            if not _is_same(opening_pronoun(clauses[0].words, self.grammar), pronoun):
                return _only_agreeing(clauses, pronoun, agreement, acts=acts)
        return None

    def _owner(
        self, subject: Sequence[Word], passage: Passage, pronoun: Pronoun, agreement: Agreement
    ) -> Antecedent | None:
        """ "[Acme]'s shares fell after it warned of losses": the owner, where only a body does what the pronoun does."""
        verb = passage.trigger
        at = next((i for i, word in enumerate(subject) if word.is_a(WordClass.POSSESSOR)), None)
        says = verb is not None and verb.is_a(WordClass.REPORTING)
        if at is None or pronoun.subject in self.grammar.personal_pronouns or not (says or _does_act(passage, pronoun)):
            return None
        lower, _, sign = subject[at].lower.rpartition("'")
        classes = self.grammar.classes_of(lower)
        owner = replace(subject[at], end=subject[at].end - len(sign) - 1, lower=lower, classes=classes)
        return agreement.antecedent([*subject[:at], owner], None, pronoun, acts=True)

    def _is_traded_event(self, found: Antecedent, passage: Passage) -> bool:
        """ "The dispute is about a bog. [It] was bought in May": what is bought and sold is no event."""
        is_event = WordClass.EVENT_NOUN in self.grammar.classes_of(found.name.rpartition(" ")[2].lower())
        return is_event and any(word.is_a(WordClass.ACTING) for word in _main_verb(passage))

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
        if not verb.is_a(WordClass.REPORTING) and any(
            b.is_a(WordClass.COMPLEMENTIZER) and a.part is not Pos.PREPOSITION for a, b in pairwise([verb, *after[:3]])
        ):
            return False
        while after and after[0].is_a(WordClass.BE):
            del after[0]
        is_state = verb.is_a(WordClass.COPULA) or verb.is_a(WordClass.PERFECT_AUXILIARY)
        return not is_state or bool(after and after[0].part in _PASSIVE)

    def _acts(self, pronoun: Pronoun, passage: Passage) -> bool:
        """Whether a verb says what a speaker does: "it will close", "is closing"; "it was closed" may be said of anything."""
        verb = passage.trigger
        words = [word for word in passage.words if verb is not None and word.start >= verb.start]
        group = [*takewhile(lambda word: word.part in _IN_VERB, words)]
        may_be_nothing = pronoun.subject not in self.grammar.plural_pronouns
        if not group or (may_be_nothing and any(word.is_a(WordClass.IMPERSONAL) for word in group)):
            return False
        is_copular = any(word.is_a(WordClass.COPULA) or word.is_a(WordClass.BE) for word in group)
        return not is_copular or [word.part for word in words[len(group) :][:1]] == [Pos.GERUND]

    def _times_in(self, sentence: Span) -> Sequence[Span]:
        return spans_in(self.times, sentence)

    def _has_other_person(self, main: Passage, pronoun: Pronoun) -> bool:
        """ "The mayor met [Lee]. He ...": a name after the verb that may be meant."""
        objects = (b for a, b in pairwise(main.words) if b.part is Pos.NAME and a.part not in _BEFORE_NAME)
        is_person = pronoun.subject in self.grammar.personal_pronouns
        return is_person and any(main.trigger is not None and name.start > main.trigger.start for name in objects)


def _does_act(passage: Passage, pronoun: Pronoun) -> bool:
    """Whether the subject of a passage does what no thing does: "it bought a dairy"."""
    verb = passage.trigger
    is_passive = verb is not None and verb.is_a(WordClass.COPULA)
    return not pronoun.is_owner and not is_passive and any(word.is_a(WordClass.ACTING) for word in _main_verb(passage))


def _main_verb(passage: Passage) -> list[Word]:
    """The verb of a passage without its auxiliaries; none where it has no other."""
    verb = passage.trigger
    after = (word for word in passage.words if verb is not None and word.start >= verb.start)
    group = takewhile(lambda word: word.part in _IN_VERB, after)
    return [word for word in group if not word.is_a(WordClass.AUXILIARY) and word.part is not Pos.ADVERB][:1]


def _is_verb(word: Word | None) -> bool:
    """Whether a word belongs to the verb after it or joins that to the verb before: no subject comes between."""
    return word is not None and word.part in (Pos.VERB, Pos.COORDINATOR)


def _is_same(found: Pronoun | None, pronoun: Pronoun) -> bool:
    """ "It will close [its] mill": a subject that stands for the same."""
    return found is not None and not found.is_owner and found.subject == pronoun.subject


def _only_agreeing(
    clauses: Sequence[Passage], pronoun: Pronoun, agreement: Agreement, *, acts: bool
) -> Antecedent | None:
    """The only subject of some clauses that agrees with a pronoun."""
    subjects = ((_up_to(each.trigger, compressed(each)), each.trigger) for each in clauses)
    agreeing = [agreement.antecedent(subject, verb, pronoun, acts=acts) for subject, verb in subjects]
    found = [each for each in agreeing if each is not None]
    return found[0] if len(found) == 1 else None


def _is_inside_clause(passage: Passage, pronoun: Pronoun) -> bool:
    """ "the routes [that it opened]", "sanctions on Roe after [its raid] of 1990": a nearer noun may be meant."""
    first = next((word for word in passage.words if word.lower == pronoun.subject), passage.words[0])
    at = next((i for i, word in enumerate(passage.around) if word.start == first.start), 0)
    before = passage.around[at - 1] if at else None
    if before is None:
        return False
    verb = next((i for i in range(at - 1, -1, -1) if passage.around[i].part is Pos.VERB), 0)
    has_noun = any(word.part in NOMINAL for word in passage.around[verb:at])
    is_object = pronoun.is_owner and before.part in _GOVERNING and has_noun  # not "Acme closed [its] mill"
    return is_object or (before.part is Pos.RELATIVE and not before.is_a(WordClass.COMPLEMENTIZER))


def _of_outer_subject(passage: Passage, pronoun: Pronoun, agreement: Agreement) -> Antecedent | None:
    """ "[Acme] sold the mill which it bought in May": in a clause of an object, the only subject before it."""
    before = [*takewhile(lambda word: word.lower != pronoun.subject, passage.around)]
    verbs = [word for word in before if word.part is Pos.VERB]
    is_single = len(verbs) == 1 and before[-1].part is Pos.RELATIVE and not verbs[0].is_a(WordClass.REPORTING)
    if not is_single or not _does_act(passage, pronoun):
        return None
    return agreement.antecedent(_up_to(verbs[0], before), verbs[0], pronoun, acts=True)


def _before_apposition(earlier: Sequence[Word]) -> list[Word]:
    """ "[The bridge], the longest when it opened, ...": the noun that opens a sentence, before what is said to be the same."""
    noun = [*takewhile(lambda word: word.part is not Pos.COMMA, earlier)]
    added = earlier[len(noun) + 1 :]
    is_noun = bool(noun) and all(word.part in NOMINAL or word.part is Pos.DETERMINER for word in noun)
    return noun if is_noun and added and added[0].part is Pos.DETERMINER else []


def _is_of_speaker(main: Passage, pronoun: Pronoun) -> bool:
    """ "The agency said [it] was closing a file": the statement is about the speaker, and the next sentence may be."""
    trigger = main.trigger
    after = [word for word in main.words if trigger is not None and word.start > trigger.start]
    return any(word.lower == pronoun.subject for word in after[:_NEAR])


def _up_to(verb: Word | None, words: Sequence[Word]) -> list[Word]:
    return [*takewhile(lambda word: word is not verb, words)]
