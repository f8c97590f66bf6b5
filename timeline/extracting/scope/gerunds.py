"""Forms in -ing as finite verbs: "Roe [took] the post" of "Roe sold the mill before taking the post"."""

from collections.abc import Sequence
from dataclasses import replace

from timeline.extracting.grammar.clause import Clause
from timeline.extracting.grammar.word import Word
from timeline.extracting.scope.ellipsis import Sentence
from timeline.extracting.scope.passage import Passage
from timeline.extracting.scope.passives import is_plural
from timeline.languages.event_words import ClauseWords
from timeline.languages.word_classes import Pos, WordClass


def is_of_past(read: Sentence, clause: Clause) -> bool:
    """Whether the verb of a clause is in a past tense or the perfect: "sold", "has sold"; not "will sell" or "sells"."""
    if clause.verb is None:
        return False
    verb = read.words[clause.verb]
    is_present = verb.is_a(WordClass.PRESENT_TENSE) and not verb.is_a(WordClass.PERFECT_AUXILIARY)
    return not is_present and not verb.is_a(WordClass.MODAL)


def in_past_tense(found: Passage, grammar: ClauseWords) -> Passage:
    """A passage of a subject and a form in -ing with the past of that; the same passage where no subject comes before it."""
    gerund, words = found.trigger, found.words
    at = next((i for i, word in enumerate(words) if word is gerund), 0)
    if not at or gerund is None or grammar.past_of_gerund is None or grammar.passive is None:
        return found
    is_several = is_plural(words[:at])
    past = tuple(
        _past(word, grammar, is_several=is_several) if i == at or _is_joined(words, at, i) else word
        for i, word in enumerate(words)
    )
    return replace(found, words=past, trigger=past[at])


def _is_joined(words: Sequence[Word], first: int, i: int) -> bool:
    """ "touring the port and [meeting] police": another form in -ing of the same subject."""
    return i > first and words[i].part is Pos.GERUND and words[i - 1].part is Pos.COORDINATOR


def _past(gerund: Word, grammar: ClauseWords, *, is_several: bool) -> Word:
    if grammar.past_of_gerund is None or grammar.passive is None:
        return gerund
    form = grammar.passive[is_several] if gerund.is_a(WordClass.BE) else grammar.past_of_gerund(gerund.lower)
    return Word(gerund.start, gerund.end, form, Pos.VERB, grammar.classes_of(form), written=form)
