"""Coordinators in a sentence: what is joined, clauses, verbs or mere nouns."""

from collections.abc import Sequence
from itertools import takewhile

from timeline.extracting.grammar.clause import ClauseRole
from timeline.extracting.grammar.comparison_clauses import (
    continues_comparison,
    is_time,
    lists_standards,
)
from timeline.extracting.grammar.gapping import gapped_clause
from timeline.extracting.grammar.open_clauses import LOOSE, NESTED, OpenClauses
from timeline.extracting.grammar.subject import subject_and_verb
from timeline.extracting.grammar.word import NOMINAL, Word, has_part
from timeline.languages.word_classes import Pos, WordClass

_ADDED = frozenset([ClauseRole.RELATIVE, ClauseRole.SUBORDINATE, ClauseRole.SIMULTANEOUS])
_LONGEST_LIST = 10  # words from the first of two phrases to a relative clause after it


def on_coordinator(so_far: OpenClauses, i: int) -> None:
    """At a coordinator: begin what it joins to the open clauses, if that is more than a noun."""
    if _goes_on(so_far, i):
        return
    if continues_comparison(so_far, i - 1):
        return
    after_comma = i > 0 and so_far.words[i - 1].part is Pos.COMMA
    following = so_far.part_from(i + 1)
    begins = so_far.has_subject_and_verb(_after_front(so_far.words, i + 1)) and not _is_absolute(so_far.words, i)
    begins = begins or (after_comma and _has_clause_in_front(so_far.words, i + 1))
    gapped = None if begins or has_late_verb(so_far.words, i) else gapped_clause(so_far, i)
    if gapped is not None:
        so_far.begin_gapped(i, gapped)
    elif begins and not _joins_subjects(so_far):
        so_far.close(*(NESTED if after_comma else (*LOOSE, ClauseRole.RELATIVE, ClauseRole.COORDINATE)))
        if so_far.top.verb is not None:
            so_far.begin_beside(i)
    elif following is Pos.GERUND:
        _close_to_gerund(so_far)
    elif _joins_verb(so_far, i, following):
        _begin_coordinate(so_far, i)
    elif following is Pos.BARE:
        _begin_coordinate(so_far, i)
        so_far.top.verb = i + 1
    elif following is Pos.TO or after_comma:
        _close_to_phrase(so_far, i)


def has_late_verb(words: Sequence[Word], i: int) -> bool:
    """ "and in May the bodies of ten men, four of them boys, [were] found": the verb comes after an addition."""
    opens = is_time(words, i + 1) and words[i + 1].part is Pos.PREPOSITION
    return opens and subject_and_verb(words, i + 3) is not None


def _joins_verb(so_far: OpenClauses, i: int, following: Pos | None) -> bool:
    """Whether a second verb or participle comes after a coordinator: "and left", "and in June left"."""
    if following in (Pos.VERB, Pos.PARTICIPLE):
        return not (following is Pos.PARTICIPLE and _joins_adjective(so_far))
    return so_far.top.verb is not None and _is_verb_after_time(so_far.words, i)


def _is_verb_after_time(words: Sequence[Word], i: int) -> bool:
    """ "[and in June left]", "[and in 2009, by then blind, began] a memoir"."""
    time = i + 1 + (i + 1 < len(words) and words[i + 1].part is Pos.PREPOSITION)
    if time >= len(words) or words[time].part is not Pos.TIME:
        return False
    at = time + 1
    if at < len(words) and words[at].part is Pos.COMMA:
        near = range(at + 1, min(at + _LONGEST_LIST, len(words)))
        at = next((j + 1 for j in near if words[j].part is Pos.COMMA), len(words))
    return at < len(words) and words[at].part is Pos.VERB and not words[at].is_a(WordClass.COMPARING)


def _is_absolute(words: Sequence[Word], i: int) -> bool:
    """ "was found with the arms [and] head cut off": two nouns with a participle."""
    verb = subject_and_verb(words, i + 1)
    if (
        verb is None
        or not words[verb].is_a(WordClass.PARTICIPLE)
        or any(w.part not in NOMINAL for w in words[i + 1 : verb])
    ):
        return False
    nouns = [*takewhile(lambda word: word.part in NOMINAL or word.part is Pos.DETERMINER, reversed(words[:i]))]
    before = words[i - len(nouns) - 1] if nouns and len(nouns) < i else None
    return before is not None and before.is_a(WordClass.ABSOLUTE)


def _goes_on(so_far: OpenClauses, i: int) -> bool:
    """Whether a coordinator ends nothing: ", [and] a year earlier by a tenth", "compared with 205 in 2003, [and] 100 in 2001"."""
    if so_far.top.role is ClauseRole.GAPPED:
        return so_far.top.first == i - 1
    if i and so_far.part_at(i - 1) is Pos.TIME and so_far.part_at(i + 1) is Pos.TIME and _lacks_verb(so_far):
        return True  # "trading in July [and] August had been weak"
    return so_far.top.role is ClauseRole.COMPARISON and lists_standards(so_far.words, i)


def _lacks_verb(so_far: OpenClauses) -> bool:
    """Whether the innermost clause other than a phrase has no verb yet."""
    clause = next(so_far.clauses[n] for n in reversed(so_far.open) if so_far.clauses[n].role not in LOOSE)
    return clause.verb is None


def _follows_comma(so_far: OpenClauses) -> bool:
    """Whether a comma is before the innermost clause, or before a length of time that leads to it: ", [two years] after he left"."""
    first, words = so_far.top.first, so_far.words
    is_measured = first > 1 and words[first - 1].part is Pos.ADVERB and words[first - 2].part is Pos.COMMA
    return so_far.top.after_comma or is_measured


def _close_to_phrase(so_far: OpenClauses, i: int) -> None:
    """ "was driven by the price, which has doubled, [and by] a row": the preposition is one from before the relative clause."""
    so_far.close(*LOOSE)
    top, words = so_far.top, so_far.words
    is_between_commas = top.role is ClauseRole.RELATIVE and top.after_comma and words[i - 1].part is Pos.COMMA
    before = words[max(0, top.first - _LONGEST_LIST) : top.first]
    joins_phrase = so_far.part_at(i + 1) is Pos.PREPOSITION and words[i + 1].lower in [w.lower for w in before]
    joins_noun = (
        so_far.part_at(i + 1) in NOMINAL and words[i - 2].part is Pos.TIME
    )  # "which sank in May, [and] dear fuel"
    if is_between_commas and (joins_phrase or joins_noun):
        so_far.open.pop()


def _joins_adjective(so_far: OpenClauses) -> bool:
    """ "raids and [heightened] tensions are likely": in a subject, whose clause has no verb yet."""
    return so_far.top.verb is None and so_far.top.role in (ClauseRole.MAIN, ClauseRole.REPORTED)


def _after_front(words: Sequence[Word], i: int) -> int:
    """The word after what stands in front of a clause: "and[, on Saturday,] a farm stopped", "and [in May, of all months,] he fell"."""
    if i > 1 and words[i - 2].part is Pos.TIME and words[i : i + 1] and words[i].part is Pos.TIME:
        return i  # "in January and [February], during a storm"
    at = i + (i < len(words) and words[i].part is Pos.COMMA)
    after_time = at + 1 + (at < len(words) and words[at].part is Pos.PREPOSITION) if is_time(words, at) else at
    near = range(after_time, min(after_time + _LONGEST_LIST, len(words)))
    commas = [j for j in near if words[j].part is Pos.COMMA][:2]
    if not commas or (after_time > at and commas[0] != after_time) or after_time == i:
        return i
    added = takewhile(lambda j: not has_part(words[at:j], Pos.VERB), commas)
    return next((j + 1 for j in added if subject_and_verb(words, j + 1) is not None), i)


def _has_clause_in_front(words: Sequence[Word], i: int) -> bool:
    """ "..., and [until it closed, in 1984, bands played there]", "..., and in 1984, [when it rained, the club moved]"."""
    if is_time(words, i):
        i += 1 + (words[i].part is Pos.PREPOSITION)
        i += i < len(words) and words[i].part is Pos.COMMA
    opens = i < len(words) and (words[i].part is Pos.SUBORDINATOR or words[i].is_a(WordClass.TEMPORAL))
    verb = subject_and_verb(words, i + 1) if opens else None
    if verb is None:
        return False
    commas = [j for j in range(verb + 1, len(words)) if words[j].part is Pos.COMMA][:2]
    return any(subject_and_verb(words, j + 1) is not None for j in commas)


def _joins_subjects(so_far: OpenClauses) -> bool:
    """Whether a coordinator joins two nouns before the verb: "France and Spain signed", "men who paid for a horse and a house left"."""
    *outer, inner = [so_far.clauses[n] for n in so_far.open if so_far.clauses[n].role not in LOOSE]
    is_in_relative = inner.role is ClauseRole.RELATIVE and not inner.after_comma
    return inner.verb is None or (is_in_relative and outer[-1].verb is None)


def _close_to_gerund(so_far: OpenClauses) -> None:
    """ "ending the war that began in May and opening a path": the second form joins the first."""
    firsts = (so_far.words[so_far.clauses[place].first].part for place in so_far.open)
    gerunds = [k for k, part in enumerate(firsts) if part is Pos.GERUND]
    if gerunds:
        del so_far.open[gerunds[-1] + 1 :]


def _begin_coordinate(so_far: OpenClauses, i: int) -> None:
    """A second verb joins the first; a second participle joins one without a verb: "passed in May and amended"."""
    is_added = so_far.top.role in _ADDED and (so_far.top.role is not ClauseRole.RELATIVE or _follows_comma(so_far))
    if so_far.words[i - 1].part is Pos.COMMA and is_added:
        so_far.open.pop()  # "sold its mill, which made paper, and closed", "left when Roe died, and was hired"
    top = so_far.top
    second_participle = top.role is ClauseRole.PHRASE and so_far.words[top.first].part is Pos.PARTICIPLE
    if not (second_participle and so_far.awaits_verb()):
        so_far.close(*LOOSE)
        while so_far.top.verb is None and len(so_far.open) > 1:
            so_far.open.pop()
    so_far.begin(ClauseRole.COORDINATE, i)
