"""Gapping: a coordinate clause that leaves out what it shares with the one before it.

"Sales rose 3% in May and 5% in June", "Lee was jailed in 2015 and Park a year later": what is left, its remnants, take the
places of the phrases that they contrast with.
"""

from collections.abc import Sequence

from timeline.extracting.grammar.clause import Clause, ClauseRole
from timeline.extracting.grammar.open_clauses import OpenClauses
from timeline.extracting.grammar.phrases import Phrase, is_figure, is_in_phrase, is_preposition, phrases
from timeline.extracting.grammar.word import Word
from timeline.languages.word_classes import Pos, WordClass

_LONGEST = 12  # words before the time of a gapped clause, and from it to the end of the clause
_COMPLETE = frozenset(
    [ClauseRole.MAIN, ClauseRole.COORDINATE, ClauseRole.REPORTED, ClauseRole.SUBORDINATE, ClauseRole.SIMULTANEOUS]
)
_BOUNDS = frozenset([Pos.COMMA, Pos.STOP, Pos.COORDINATOR, Pos.SUBORDINATOR, Pos.RELATIVE, Pos.QUOTE])
_MOST_OF_SUBJECT = 3  # words of one that no coordinator precedes
_APPOSITION = frozenset([WordClass.ORDINAL, WordClass.SUPERLATIVE, WordClass.EVENT_NOUN, WordClass.INDEFINITE])


def gapped_clause(so_far: OpenClauses, i: int) -> int | None:
    """The place of the clause that a gapped one after a coordinator, comma or both takes up; None where none begins there.

    Nothing but remnants with a time of their own follow, and the clause before has a time too: directly before, or at its
    beginning.
    """
    if not so_far.has_time:
        return None
    words = so_far.words
    place = _antecedent(so_far, i)
    i += words[i].part is Pos.COMMA and so_far.part_at(i + 1) is Pos.COORDINATOR
    time = None if place is None else _time_of_remnants(words, i + 1)
    if place is None or time is None:
        return None
    remnants = phrases(words, range(i + 1, _end(words, time)))
    if remnants and _may_be_verb(so_far, place, remnants[0]):
        return None
    if words[i].part is Pos.COORDINATOR:
        return place if remnants else None
    follows = bool(remnants) and remnants[0].places[0] == i + 1
    is_parallel = follows and time > i + 2 and _is_parallel(words[so_far.clauses[place].first : i], words, remnants)
    return place if is_parallel else None


def _antecedent(so_far: OpenClauses, i: int) -> int | None:
    """The place of the clause with a time before a word."""
    words = so_far.words
    last = i - 1 - (words[i - 1].part is Pos.COMMA)
    if last < 0:
        return None
    if words[last].part is Pos.TIME:
        return _complete(so_far, so_far.of[last])
    place = next((n for n in reversed(so_far.open) if so_far.clauses[n].role in _COMPLETE), 0)
    clause = so_far.clauses[place]
    return _complete(so_far, place) if _is_fronted(words, clause) or _is_beside_verb(words, clause, last) else None


def _complete(so_far: OpenClauses, place: int) -> int | None:
    """The place of an open clause with a verb, or of its infinitive or form in -ing; for a gapped clause, of the one that it takes up."""
    if so_far.clauses[place].role is ClauseRole.GAPPED:
        place = so_far.clauses[place].parent
    clause = so_far.clauses[place]
    if place not in so_far.open:
        return None
    if is_adjunct(so_far.words, clause):
        return place
    main = clause
    while _is_of_verb(so_far.words, main):
        main = so_far.clauses[main.parent]
    return place if main.role in _COMPLETE and main.verb is not None else None


def is_adjunct(words: Sequence[Word], clause: Clause) -> bool:
    """Whether a phrase is a form in -ing after a comma: "it grew, [adding Greece in 1952] and Spain in 1982"."""
    return clause.role is ClauseRole.PHRASE and clause.after_comma and words[clause.first].part is Pos.GERUND


def _is_of_verb(words: Sequence[Word], clause: Clause) -> bool:
    """Whether a phrase is the infinitive or form in -ing of the verb before it: "plans [to visit]", "will stop [flying]"."""
    before = words[clause.first - 1]
    is_complement = before.is_a(WordClass.BEFORE_GERUND) or before.part in (Pos.VERB, Pos.BARE)
    is_of_verb = words[clause.first].part is Pos.TO or (words[clause.first].part is Pos.GERUND and is_complement)
    return clause.role is ClauseRole.PHRASE and is_of_verb


def _is_fronted(words: Sequence[Word], clause: Clause) -> bool:
    """Whether a clause begins with a time: "On Monday ..."."""
    if clause.verb is None:
        return False
    opening = (word.part for word in words[clause.first : clause.verb])
    first = next((part for part in opening if part not in (Pos.COORDINATOR, Pos.COMMA, Pos.PREPOSITION)), None)
    return first is Pos.TIME


def _is_beside_verb(words: Sequence[Word], clause: Clause, last: int) -> bool:
    """Whether a time follows the verb of a clause, and no comma: "apply from May to ..."."""
    if clause.verb is None or any(word.part is Pos.COMMA for word in words[clause.verb : last + 1]):
        return False
    after = [word.part for word in words[clause.verb + 1 : last + 1] if word.part not in (Pos.BARE, Pos.ADVERB)]
    return Pos.TIME in after[:2]


def _time_of_remnants(words: Sequence[Word], first: int) -> int | None:
    """The time of remnants that begin at a word; None where a verb follows, or something else than remnants."""
    near = range(first, min(first + _LONGEST, len(words)))
    time = next((j for j in near if words[j].part is Pos.TIME), None)
    if time is None or not _leads_to_time(words, time) or not all(map(_may_be_remnant, words[first : time - 1])):
        return None
    opens = all(word.part in (Pos.PREPOSITION, Pos.ADVERB) for word in words[first:time])
    after = words[_after_range(words, time) : _end(words, time)]
    if any(word.part in (Pos.VERB, Pos.TIME) for word in after):
        return None
    is_last = not after or after[0].part in (Pos.PREPOSITION, Pos.GERUND)
    return time if is_last or (opens and all(map(_may_be_remnant, after))) else None


def _after_range(words: Sequence[Word], time: int) -> int:
    """The word after a time or a range: "from 2010 to 2014"."""
    is_range = words[time + 1 : time + 2] and words[time + 1].is_a(WordClass.RANGE_END)
    return time + 3 if is_range and [word.part for word in words[time + 2 : time + 3]] == [Pos.TIME] else time + 1


def _may_be_verb(so_far: OpenClauses, place: int, remnant: Phrase) -> bool:
    """ "will hear evidence and [report] by May": a second infinitive that looks like a noun."""
    clause, words = so_far.clauses[place], so_far.words
    if is_adjunct(words, clause):
        return False
    is_infinitive = clause.verb is None or words[clause.verb].is_a(WordClass.MODAL)
    word = words[remnant.places[0]]
    if word.is_a(WordClass.PLAIN_PRESENT):
        return True
    is_bare = len(remnant.places) == 1 and so_far.part_at(remnant.places[0] + 2) is Pos.TIME
    return is_infinitive and is_bare and word.part is Pos.NOUN and not word.is_a(WordClass.PLURAL)


def _leads_to_time(words: Sequence[Word], time: int) -> bool:
    """Whether a word before a time makes it that of a clause: "in", "until", not "of" or "than"."""
    word = words[time - 1]
    if word.is_a(WordClass.GENITIVE) or (word.is_a(WordClass.COMPARING) and not word.is_a(WordClass.RANGE_START)):
        return False
    return _may_be_remnant(word) or word.is_a(WordClass.TEMPORAL) or word.part in _BOUNDS


def _may_be_remnant(word: Word) -> bool:
    return is_in_phrase(word) or is_preposition(word) or word.part is Pos.ADVERB


def _end(words: Sequence[Word], time: int) -> int:
    """The end of the remnants with a time."""
    near = range(time + 1, min(time + _LONGEST, len(words)))
    return next((j for j in near if words[j].part in _BOUNDS or words[j].lower == "."), near.stop)


def _is_parallel(before: Sequence[Word], words: Sequence[Word], remnants: Sequence[Phrase]) -> bool:
    """Whether remnants after a comma alone contrast with the clause before it, and are no apposition.

    "60 in 2020", "in Lisbon on Sunday", "imports 9 percent in 2022", "the second in 1609", "his wife on 5 May"; not "the
    first visit in May".
    """
    first = [words[n] for n in remnants[0].places]
    if is_preposition(first[0]):
        return any(word.lower == first[0].lower for word in before)
    if is_figure(first[0]):
        return any(map(is_figure, before))
    if len(remnants) > 1 or first[-1].is_a(WordClass.ORDINAL):
        return True
    if any(not word.classes.isdisjoint(_APPOSITION) for word in first) or len(first) > _MOST_OF_SUBJECT:
        return False
    return first[0].part in (Pos.DETERMINER, Pos.NAME) or first[-1].is_a(WordClass.PLURAL)
