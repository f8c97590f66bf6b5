"""Divide a sentence into clauses: each word may begin one or end one, by its part of speech."""

from collections.abc import Callable, Sequence
from itertools import pairwise, takewhile

from timeline.extracting.grammar.clause import Clause, ClauseRole
from timeline.extracting.grammar.comparison_clauses import (
    compares,
    continues_comparison,
    continues_standards,
    has_time,
    is_time,
    opposes,
)
from timeline.extracting.grammar.coordination import has_late_verb, on_coordinator
from timeline.extracting.grammar.finite_verbs import on_verb
from timeline.extracting.grammar.gapping import gapped_clause
from timeline.extracting.grammar.open_clauses import EMBEDDED, LOOSE, NESTED, OpenClauses
from timeline.extracting.grammar.parentheses import OPENING, end_of_parenthesis
from timeline.extracting.grammar.reporting import (
    begins_reporting_clause,
    begins_statement,
    continues_reporting_clause,
)
from timeline.extracting.grammar.subject import subject_and_verb
from timeline.extracting.grammar.subordination import on_relative, on_subordinator
from timeline.extracting.grammar.word import BEGINS_NOUN_PHRASE, Word, has_class, has_part, places_of
from timeline.languages.word_classes import Pos, WordClass

_LEADS_TO_TIME = frozenset([Pos.PREPOSITION, Pos.SUBORDINATOR, Pos.ADVERB])
_LONGEST_LEAD = 2  # words before a time that opens a clause


def clauses_of(words: Sequence[Word]) -> tuple[list[Clause], list[int]]:
    """The clauses of a sentence, and for each word the place of its clause.

    >>> from timeline.extracting.grammar.pos import words_of
    >>> from timeline.languages.en.clause_words import CLAUSES
    >>> text = "Lee met Kim, and Park said it rained."
    >>> [(c.role.name, c.first) for c in clauses_of(words_of(text, (0, len(text)), CLAUSES, []))[0]]
    [('MAIN', 0), ('MAIN', 4), ('REPORTED', 7)]
    """
    so_far, appositions = OpenClauses(words), _appositions(words)
    reports = has_class(words, WordClass.REPORTING)
    for i, word in enumerate(words):
        step = _STEPS.get(word.part)
        if step is not None:
            step(so_far, i)
        if reports and begins_statement(so_far, i):
            so_far.begin(ClauseRole.REPORTED, i)
        so_far.of.append(so_far.of[i - 2] if i in appositions else so_far.open[-1])
    for bracket, place in so_far.brackets:
        so_far.of[bracket] = place
    return so_far.clauses, so_far.of


def _appositions(words: Sequence[Word]) -> set[int]:
    """The times that are other names of those before them: "Sept. 6, [the anniversary]"."""
    times = pairwise(places_of(words, Pos.TIME))
    return {last for first, last in times if last == first + 2 and words[first + 1].part is Pos.COMMA}


def _on_nonfinite(so_far: OpenClauses, i: int) -> None:
    if _is_between_times(so_far.words, i):
        return  # "the quarter [ended] Sept. 30"
    if _is_perfect_participle(so_far.words, i) or _completes_phase(so_far.words, i):
        return
    so_far.close(ClauseRole.COMPARISON)
    is_participle = so_far.words[i].part is Pos.PARTICIPLE
    if is_participle and so_far.top.role is ClauseRole.COORDINATE and so_far.top.verb is None:
        so_far.top.verb = i
    elif so_far.words[i].is_a(WordClass.ADDING) and _follows_reporting_clause(so_far, i):
        so_far.begin(ClauseRole.REPORTED, i)  # ", Lee said, [adding that the group would pay]"
        so_far.top.parent = so_far.of[i - 2]
    else:
        so_far.begin(ClauseRole.PHRASE, i)


def _is_perfect_participle(words: Sequence[Word], i: int) -> bool:
    """ "having [seen]"."""
    before = words[i - 1]
    is_after = i > 0 and before.part is Pos.GERUND and before.is_a(WordClass.PERFECT_AUXILIARY)
    return is_after and words[i].part is Pos.PARTICIPLE


def _completes_phase(words: Sequence[Word], i: int) -> bool:
    """ "started [raining]", "was [raining]": one verb with the one before it."""
    follows = i > 0 and words[i].part is Pos.GERUND and words[i - 1].part is Pos.VERB
    return follows and (words[i - 1].is_a(WordClass.CHANGING) or words[i - 1].is_a(WordClass.COPULA))


def _follows_reporting_clause(so_far: OpenClauses, i: int) -> bool:
    is_after_comma = i > 1 and so_far.words[i - 1].part is Pos.COMMA
    return is_after_comma and so_far.clauses[so_far.of[i - 2]].role is ClauseRole.REPORTING


def _is_between_times(words: Sequence[Word], i: int) -> bool:
    return (
        0 < i < len(words) - 1
        and words[i].is_a(WordClass.PERIOD_END)
        and words[i - 1].part is words[i + 1].part is Pos.TIME
    )


def _on_preposition(so_far: OpenClauses, i: int) -> None:
    word = so_far.words[i]
    if word.is_a(WordClass.TEMPORAL):
        on_subordinator(so_far, i)
    elif (word.is_a(WordClass.COMPARING) and compares(so_far.words, i)) or opposes(so_far.words, i):
        so_far.begin(ClauseRole.COMPARISON, i)
    elif word.is_a(WordClass.RANGE_END) and so_far.top.first != i - 1:  # not "compared to"
        so_far.close(ClauseRole.COMPARISON)


def _on_comma(so_far: OpenClauses, i: int) -> None:
    if continues_comparison(so_far, i):
        return
    if continues_standards(so_far, i):
        return
    is_late = so_far.part_at(i + 1) is Pos.COORDINATOR and has_late_verb(so_far.words, i + 1)
    gapped = None if is_late else gapped_clause(so_far, i)
    if gapped is not None:
        so_far.begin_gapped(i, gapped)
    elif not _lists_objects(so_far, i):
        _close_at_comma(so_far, i)


def _close_at_comma(so_far: OpenClauses, i: int) -> None:
    if continues_reporting_clause(so_far, i) or _is_in_list_of_agents(so_far.words, i) or _opens_addition(so_far, i):
        return
    if _encloses_time(so_far, i):
        return
    following, has_subject = so_far.part_from(i + 1), so_far.has_subject_and_verb(i + 1)
    so_far.close(*LOOSE, ClauseRole.REPORTING)
    is_over = not so_far.top.after_comma or following is Pos.PARTICIPLE  # "the house, which was valued in May, [sold]"
    if so_far.top.role is ClauseRole.RELATIVE and is_over and so_far.top.verb is not None:
        so_far.open.pop()
    if has_subject or following is Pos.VERB:
        so_far.close_to_verbless()
    if so_far.top.role is ClauseRole.REPORTING and so_far.top.verb is None and following is Pos.VERB:
        return  # "..., the producer Cy Roe, who knew her, [said]"
    if has_subject or (is_time(so_far.words, i + 1) and not _dates_subordinate(so_far, i)):
        so_far.close(*EMBEDDED)
    if has_subject and _lists_clauses(so_far, i):
        so_far.close(*NESTED)
        so_far.begin_beside(i)
        return
    if begins_reporting_clause(so_far, i + 1 + (so_far.part_at(i + 1) is Pos.QUOTE)):
        so_far.close(*NESTED, ClauseRole.REPORTED)  # of all that is said: "he was told it had gone, Lee said"
        so_far.begin(ClauseRole.REPORTING, i)
    elif following is Pos.VERB and so_far.top.verb is not None:
        compares = so_far.words[i + 1].is_a(WordClass.COMPARING)
        so_far.begin(ClauseRole.COMPARISON if compares else ClauseRole.COORDINATE, i + compares)


def _dates_subordinate(so_far: OpenClauses, i: int) -> bool:
    """ "until it closed[, in 1984,] bands played there": a time between commas after a clause of time."""
    after = i + 2 + (so_far.part_at(i + 1) is Pos.PREPOSITION)
    return so_far.top.role is ClauseRole.SUBORDINATE and so_far.part_at(after) is Pos.COMMA


def _lists_clauses(so_far: OpenClauses, i: int) -> bool:
    """ "Power is to come in May[,] fuel has been promised, and a vote will be held": a list of clauses."""
    words, top = so_far.words, so_far.top
    verb = subject_and_verb(words, i + 1)
    if verb is None or top.role is not ClauseRole.MAIN or top.verb is None or words[i - 1].part is not Pos.TIME:
        return False
    rest = words[verb:]
    is_joined = any(a.part is Pos.COMMA and b.part is Pos.COORDINATOR for a, b in pairwise(rest))
    return is_joined and words[verb].is_a(WordClass.AUXILIARY) and words[top.verb].is_a(WordClass.AUXILIARY)


def _lists_objects(so_far: OpenClauses, i: int) -> bool:
    """ "A man who spent it on cruises[,] diamonds and a boat was jailed": the verb is that of the clause outside, which has none yet."""
    top, outer = so_far.top, so_far.clauses[so_far.top.parent]
    is_open = top.role is ClauseRole.RELATIVE and not top.after_comma and top.verb is not None and outer.verb is None
    if not is_open or so_far.words[outer.first].part not in BEGINS_NOUN_PHRASE:
        return False
    verb = subject_and_verb(so_far.words, i + 1)
    listed = so_far.words[i + 1 : verb]
    return verb is not None and has_part(listed, Pos.COORDINATOR) and not has_part(listed, Pos.SUBJECT)


def _opens_addition(so_far: OpenClauses, i: int) -> bool:
    """ "after the victim[,] Ann Lee, 35, had left": a comma between the subject of a clause and its verb."""
    clause = so_far.top
    if clause.role not in (ClauseRole.SUBORDINATE, ClauseRole.SIMULTANEOUS) or clause.verb is not None:
        return False
    verb = subject_and_verb(so_far.words, clause.first + 1)
    return verb is not None and verb > i


def _encloses_time(so_far: OpenClauses, i: int) -> bool:
    """ "becoming[,] in 1964[,] the first": commas around a time right after the verb form that a phrase begins with."""
    words, first = so_far.words, so_far.top.first
    if so_far.top.role is not ClauseRole.PHRASE or words[first].part is not Pos.GERUND:
        return False
    opening, time = first + 1, first + 2
    if so_far.part_at(opening) is not Pos.COMMA or not is_time(words, time):
        return False
    closing = time + 1 + (words[time].part is Pos.PREPOSITION)
    return i in (opening, closing)


def _is_in_list_of_agents(words: Sequence[Word], i: int) -> bool:
    """ "a zone agreed by Turkey[,] Russia and Iran": the names of one phrase."""
    first = i
    while first and words[first - 1].part in (Pos.NAME, Pos.COMMA):
        first -= 1
    if not first or not words[first - 1].is_a(WordClass.AGENT) or words[i - 1].part is not Pos.NAME:
        return False
    rest = [*takewhile(lambda word: word.part in (Pos.NAME, Pos.COMMA, Pos.COORDINATOR), words[i + 1 :])]
    after = words[i + 1 + len(rest) : i + 2 + len(rest)]
    is_clause = bool(after) and after[0].part is Pos.VERB
    return not is_clause and any(a.part is Pos.COORDINATOR and b.part is Pos.NAME for a, b in pairwise(rest))


def _on_stop(so_far: OpenClauses, i: int) -> None:
    gapped = gapped_clause(so_far, i)
    if gapped is not None:
        so_far.begin_gapped(i, gapped)
        return
    after_time = _after_fronted_time(so_far, i + 1)
    begins = so_far.has_subject_and_verb(after_time) or _separates(so_far.words, i)
    if begins and any(c.verb is not None for c in so_far.clauses):
        del so_far.open[1:]
        if so_far.top.verb is not None:
            so_far.restart(i)


def _after_fronted_time(so_far: OpenClauses, i: int) -> int:
    """The word after a time that opens a clause: "...; [that night] a fire broke out", "...; [by Friday,] it was over"."""
    at = i
    while at < i + _LONGEST_LEAD and so_far.part_at(at) in _LEADS_TO_TIME:
        at += 1  # "; since around [2010], ..."
    if so_far.part_at(at) is not Pos.TIME:
        return i
    return at + 1 + (so_far.part_at(at + 1) is Pos.COMMA)


def _separates(words: Sequence[Word], i: int) -> bool:
    """Whether a semicolon has a clause after it: a verb that is not in a mere addition to a list."""
    if words[i].lower != ";" or i + 1 == len(words):
        return False
    if words[i + 1].part is Pos.PREPOSITION:  # "...; on the last day of May, they left"
        commas = (j for j in range(i + 2, len(words)) if words[j].part is Pos.COMMA)
        fronted = takewhile(lambda j: not has_part(words[i:j], Pos.VERB), commas)
        return any(subject_and_verb(words, j + 1) is not None for j in fronted)
    opening = words[i + 1 + (words[i + 1].part is Pos.COORDINATOR) :][:1]  # "...; and last week, when ..., it closed"
    begins = bool(opening) and opening[0].part in (Pos.DETERMINER, Pos.SUBJECT, Pos.TIME)
    return begins and has_part(words[i + 1 :], Pos.VERB)


def _on_time(so_far: OpenClauses, i: int) -> None:
    """A second time in a relative clause is that of the clause outside: "the men who fled in May died in [June]"."""
    so_far.has_time = True
    clause, place = so_far.top, so_far.open[-1]
    if clause.role is not ClauseRole.RELATIVE or clause.verb is None:
        return
    times = [j for j in range(clause.first, i) if so_far.of[j] == place and so_far.words[j].part is Pos.TIME]
    if not times or so_far.words[times[-1] + 1].part is not Pos.PREPOSITION or has_time(so_far, clause.parent):
        return
    so_far.open.pop()  # clauses inside it keep their words
    after = times[-1] + 1
    so_far.of[after:] = [so_far.open[-1] if n == place else n for n in so_far.of[after:]]


def _on_sign(so_far: OpenClauses, i: int) -> None:
    """A bracket opens a parenthesis with a time, or closes it."""
    if so_far.closing == i:
        so_far.end_parenthesis()
    elif so_far.words[i].lower in OPENING:
        end = end_of_parenthesis(so_far.words, i)
        if end is not None:
            so_far.begin_parenthesis(i, end)


_STEPS: dict[Pos, Callable[[OpenClauses, int], None]] = {
    Pos.VERB: on_verb,
    Pos.COORDINATOR: on_coordinator,
    Pos.SUBORDINATOR: on_subordinator,
    Pos.RELATIVE: on_relative,
    Pos.PARTICIPLE: _on_nonfinite,
    Pos.GERUND: _on_nonfinite,
    Pos.TO: _on_nonfinite,
    Pos.PREPOSITION: _on_preposition,
    Pos.COMMA: _on_comma,
    Pos.STOP: _on_stop,
    Pos.TIME: _on_time,
    Pos.OTHER: _on_sign,
}
