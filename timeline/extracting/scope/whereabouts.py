"""Where the event of a clause with "where" was: "She worked [at the mill]", of "the mill where she worked"."""

from collections.abc import Sequence
from dataclasses import replace

from timeline.extracting.grammar.clause import Clause
from timeline.extracting.grammar.word import Word
from timeline.extracting.scope.ellipsis import Sentence
from timeline.extracting.scope.modified_nouns import noun_before
from timeline.languages.word_classes import Pos, WordClass

_VERBAL = frozenset([Pos.VERB, Pos.BARE])
_LEADS_TO_TIME = frozenset([Pos.TIME, Pos.PREPOSITION, Pos.SUBORDINATOR, Pos.ADVERB, Pos.OTHER, Pos.COMMA])


def with_whereabouts(read: Sentence, clause: Clause, said: Sequence[Word]) -> tuple[Word, ...]:
    """The words of a clause with the place that it is about, before its time; the same words where that is not certain.

    Args:
        read: the sentence.
        clause: begins with "where".
        said: the words of the clause.
    """
    place = _place(read, clause)
    end = _before_time(said) if place else 0
    first = sum(word.is_a(WordClass.PLACE_RELATIVE) for word in said[:1])
    return (*said[first:end], *place, *said[end:]) if end else tuple(said)


def _before_time(said: Sequence[Word]) -> int:
    """The end of a clause without its time and what is added after a comma."""
    verb = next((i for i, word in enumerate(said) if word.part is Pos.VERB), 0)
    end = next((i for i in range(verb, len(said)) if said[i].part is Pos.COMMA), len(said))
    while end > verb and said[end - 1].part in _LEADS_TO_TIME and not _is_of_verb(said, end - 1):
        end -= 1
    return end


def _is_of_verb(said: Sequence[Word], i: int) -> bool:
    """ "went [on] until dawn", "spent [an hour]"."""
    is_particle = said[i].is_a(WordClass.PARTICLE) and said[i - 1].part in _VERBAL
    is_particle = is_particle and said[i + 1 : i + 2] != [] and said[i + 1].part is not Pos.TIME
    return is_particle or (said[i].part is Pos.ADVERB and " " in said[i].lower)


def _place(read: Sentence, clause: Clause) -> list[Word]:
    """The noun before "where" with the preposition that it has in the text, or one for its kind after a verb of motion."""
    words, start = read.words, noun_before(read.words, clause.first)
    noun = [word for word in words[start : clause.first] if word.part is not Pos.COMMA]
    lead = words[start - 1] if start else None
    is_name = bool(noun) and all(word.part is Pos.NAME for word in noun)
    if not noun or not (is_name or noun[0].part is Pos.DETERMINER) or read.grammar.whereabouts is None:
        return []
    if lead is not None and lead.part is Pos.PREPOSITION and lead.is_a(WordClass.LOCATION):
        return [replace(lead, start=noun[0].start, end=noun[0].start, written=lead.lower), *noun]
    if lead is None or lead.part in _VERBAL or lead.is_a(WordClass.DIRECTION):
        preposition = read.grammar.whereabouts[not is_name]
        classes = read.grammar.classes_of(preposition)
        return [Word(noun[0].start, noun[0].start, preposition, Pos.PREPOSITION, classes, written=preposition), *noun]
    return []
