"""Subordinate and relative clauses in a sentence: where they begin, and of what they are."""

from collections.abc import Sequence
from itertools import takewhile

from timeline.extracting.grammar.clause import ClauseRole
from timeline.extracting.grammar.open_clauses import LOOSE, OpenClauses
from timeline.extracting.grammar.reporting import (
    begins_content,
    has_reporting_verb_before,
)
from timeline.extracting.grammar.subject import subject_and_verb
from timeline.extracting.grammar.word import Word
from timeline.languages.word_classes import Pos, WordClass

_LONGEST_INSERTED = 10  # words of a time between commas
_LONGEST_SHARE = 6  # words from a comma to "which": ", the last two of which"
_BEFORE_QUESTION = frozenset([Pos.TIME, Pos.PREPOSITION, Pos.ADVERB])
_AFTER_BOUND = frozenset([Pos.COORDINATOR, Pos.COMMA, Pos.DETERMINER, Pos.SUBJECT])
_TAKES_QUESTION = frozenset([Pos.VERB, Pos.BARE, Pos.GERUND, Pos.PARTICIPLE])


def on_subordinator(so_far: OpenClauses, i: int) -> None:
    """At a connective: begin its clause, if a subject and a verb follow."""
    word = so_far.words[i]
    if _is_embedded_question(so_far, i):
        so_far.begin(ClauseRole.CONTENT, i)
        return
    if word.is_a(WordClass.TEMPORAL) and _governs_time(so_far.words, i):
        return
    if _is_inside_subject(so_far, i) or (word.is_a(WordClass.CAPACITY) and _completes_naming(so_far, i)):
        return
    after_time = i + 1 + _length_of_time(so_far.words, i + 1)  # "when in May he was shot", "where, in May, he was shot"
    if so_far.has_subject_and_verb(after_time) or (word.is_a(WordClass.WHEN) and _follows_time(so_far.words, i)):
        if not word.is_a(WordClass.WHEN):
            so_far.close(*LOOSE)
        so_far.begin(ClauseRole.SIMULTANEOUS if word.is_a(WordClass.SIMULTANEOUS) else ClauseRole.SUBORDINATE, i)


def _length_of_time(words: Sequence[Word], i: int) -> int:
    """The number of words of a time with a preposition, or of a phrase with one between commas; 0 where none begins."""
    if words[i : i + 1] and words[i].part is Pos.COMMA:
        inside = [*takewhile(lambda word: word.part is not Pos.COMMA, words[i + 1 : i + _LONGEST_INSERTED])]
        is_time = any(word.part is Pos.TIME for word in inside) and not any(word.part is Pos.VERB for word in inside)
        return len(inside) + 2 if is_time else 0
    return 2 if [word.part for word in words[i : i + 2]] == [Pos.PREPOSITION, Pos.TIME] else 0


def _governs_time(words: Sequence[Word], i: int) -> bool:
    """ "the lowest level [since] 2001 and sales had slowed", "[since] 10 June they have had visas": a preposition, of the time alone."""
    after = [word.part for word in words[i + 1 : i + 3]]
    return len(after) > 1 and after[0] is Pos.TIME and after[1] in _AFTER_BOUND


def _is_embedded_question(so_far: OpenClauses, i: int) -> bool:
    """ "describes [how men are arming themselves]", "has not decided [whether it will close]": the object of the verb before it."""
    if not so_far.words[i].is_a(WordClass.EMBEDDED_QUESTION):
        return False
    before = next((word for word in reversed(so_far.words[:i]) if word.part not in _BEFORE_QUESTION), None)
    if before is None or before.part not in _TAKES_QUESTION:
        return False
    return so_far.has_subject_and_verb(i + 1)


def _completes_naming(so_far: OpenClauses, i: int) -> bool:
    """ "named the man who lent him money on Friday [as] Ann Lee": of the outer verb, and so is the time before it."""
    words = so_far.words
    verbs = ((n, so_far.clauses[n].verb) for n in so_far.open[:-1])
    place = next((n for n, v in verbs if v is not None and words[v].is_a(WordClass.NAMING)), None)
    if place is None or so_far.part_at(i + 1) is not Pos.NAME or so_far.has_subject_and_verb(i + 1):
        return False
    del so_far.open[so_far.open.index(place) + 1 :]
    first = i - (words[i - 1].part is Pos.TIME)
    first -= first < i and words[first - 1].part is Pos.PREPOSITION
    so_far.of[first:] = [place] * (i - first)
    return True


def _is_inside_subject(so_far: OpenClauses, i: int) -> bool:
    """ "the hearing [before] the court was fixed": a preposition, since the clause has no other verb."""
    words = so_far.words
    is_preposition = words[i].is_a(WordClass.TEMPORAL) and i > 0 and words[i - 1].part is Pos.NOUN
    if not is_preposition or len(so_far.open) > 1 or so_far.top.verb is not None:
        return False
    verb = subject_and_verb(words, i + 1)
    if verb is None:
        return False
    rest = takewhile(lambda at: not _begins_clause(words, at), range(verb + 1, len(words)))
    return not any(words[at].part is Pos.VERB for at in rest)


def _begins_clause(words: Sequence[Word], i: int) -> bool:
    """ "..., [and the envoy left]"."""
    is_joined = words[i].part is Pos.COORDINATOR and words[i - 1].part is Pos.COMMA
    return is_joined and subject_and_verb(words, i + 1) is not None


def _follows_time(words: Sequence[Word], i: int) -> bool:
    """Whether a time is right before a connective: "until last year, [when]"."""
    at = i - 1 - (i > 0 and words[i - 1].part is Pos.COMMA)
    return at >= 0 and words[at].part is Pos.TIME


def on_relative(so_far: OpenClauses, i: int) -> None:
    """At a relative pronoun or "that": begin a relative clause, a statement or what a noun says."""
    if so_far.words[i].is_a(WordClass.COMPLEMENTIZER):
        _on_complementizer(so_far, i)
    else:
        first = _start_of_relative(so_far.words, i)
        so_far.begin(ClauseRole.RELATIVE, first)
        so_far.of[first:] = [so_far.open[-1]] * (i - first)


def _start_of_relative(words: Sequence[Word], i: int) -> int:
    """The first word of a relative clause: the pronoun, "[in] which", "12 posts, [the last of] which"."""
    if not i or words[i - 1].part is not Pos.PREPOSITION:
        return i
    comma = next((j for j in range(i - 2, max(0, i - _LONGEST_SHARE), -1) if words[j].part is Pos.COMMA), None)
    is_share = words[i - 1].is_a(WordClass.GENITIVE) and comma is not None
    return comma + 1 if is_share and comma is not None else i - 1


def _states_after_time(so_far: OpenClauses, i: int) -> bool:
    """ "signalled in April [that it would close]", "said at an event on Monday [that]": what the verb before a time states."""
    words, verb = so_far.words, so_far.top.verb
    if verb is None or not i or words[i - 1].part is not Pos.TIME:
        return False
    is_next = all(word.part in (Pos.PREPOSITION, Pos.TIME) for word in words[verb + 1 : i])
    return is_next or words[verb].is_a(WordClass.REPORTING)


def _on_complementizer(so_far: OpenClauses, i: int) -> None:
    if so_far.part_at(i - 1) is Pos.COORDINATOR and so_far.close_to_statement():
        so_far.begin_beside(i)  # "said that it rained and [that] it would snow"
        return
    reported = has_reporting_verb_before(so_far.words, i) or _states_after_time(so_far, i)
    if so_far.part_from(i + 1) is Pos.VERB:
        so_far.begin(ClauseRole.RELATIVE, i)
    elif reported or so_far.has_subject_and_verb(i + 1):
        so_far.close(*LOOSE)
        is_content = not reported and begins_content(so_far.words, i)
        so_far.begin(ClauseRole.REPORTED if reported else ClauseRole.CONTENT if is_content else ClauseRole.RELATIVE, i)
