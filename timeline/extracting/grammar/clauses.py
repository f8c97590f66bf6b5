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
    lists_standards,
    opposes,
)
from timeline.extracting.grammar.gapping import gapped_clause
from timeline.extracting.grammar.open_clauses import EMBEDDED, LOOSE, NESTED, OpenClauses
from timeline.extracting.grammar.parentheses import OPENING, end_of_parenthesis
from timeline.extracting.grammar.participles import noun_subject
from timeline.extracting.grammar.reporting import (
    begins_content,
    begins_reporting_clause,
    begins_statement,
    continues_reporting_clause,
    has_reporting_verb_before,
)
from timeline.extracting.grammar.subject import subject_and_verb
from timeline.extracting.grammar.word import NOMINAL, Word, has_class, places_of
from timeline.languages.word_classes import Pos, WordClass

_LONGEST_SHARE = 6  # words from a comma to "which": ", the last two of which"
_BEFORE_QUESTION = frozenset([Pos.TIME, Pos.PREPOSITION, Pos.ADVERB])
_AFTER_BOUND = frozenset([Pos.COORDINATOR, Pos.COMMA, Pos.DETERMINER, Pos.SUBJECT])
_TAKES_QUESTION = frozenset([Pos.VERB, Pos.BARE, Pos.GERUND, Pos.PARTICIPLE])
_SHORTEST_NOUN = 3  # words of an article, a noun and the pronoun after it


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


def _on_verb(so_far: OpenClauses, i: int) -> None:
    words = so_far.words
    if so_far.top.role is ClauseRole.COMPARISON and so_far.top.first == i:
        return  # ", compared with 11,000 a year earlier"
    if i and words[i - 1].part is Pos.VERB and so_far.top.verb == i - 1:
        return  # "has not", "would have": one verb
    if so_far.top.role is ClauseRole.PHRASE and so_far.awaits_verb() and _has_own_subject(words, i):
        _begin_contact_clause(so_far, i)
        return
    if so_far.top.role is ClauseRole.COMPARISON and _pronoun_before(words, i) is not None:
        _begin_contact_clause(so_far, i)
        return
    so_far.close(*LOOSE)
    while so_far.top.verb is not None and len(so_far.open) > 1 and so_far.awaits_verb():
        so_far.open.pop()
        so_far.close(*LOOSE)
    if so_far.top.verb is None and _is_of_subject(so_far, i):
        _begin_contact_clause(so_far, i)
    elif so_far.top.verb is None:
        so_far.top.verb = i
    elif words[i].sure or words[i].is_a(WordClass.AUXILIARY) or words[i - 1].part is Pos.NAME:
        _begin_contact_clause(so_far, i)


def _has_own_subject(words: Sequence[Word], i: int) -> bool:
    """ "saying [he was] ill": a pronoun that is only a subject, right after a verb without a tense."""
    before = words[max(0, i - 2) : i]
    if len(before) < 2 or before[1].part is not Pos.SUBJECT or before[1].is_a(WordClass.AMBIGUOUS_PRONOUN):
        return False
    return before[0].part in (Pos.GERUND, Pos.BARE, Pos.PARTICIPLE)


def _begin_contact_clause(so_far: OpenClauses, i: int) -> None:
    """A relative clause without a pronoun: "the systems Sun [shipped]", "every friend [he had] lost", "gains [these issues made]"."""
    first = noun_subject(so_far.words, i) or _pronoun_before(so_far.words, i) or i
    so_far.begin(ClauseRole.RELATIVE, first, verb=i)
    so_far.of[first:] = [so_far.open[-1]] * (i - first)


def _pronoun_before(words: Sequence[Word], i: int) -> int | None:
    """The pronoun that is the subject of a verb: "every friend [he] ever had"; not "a friend of his own"."""
    at = i - 1
    while at > 0 and words[at].part is Pos.ADVERB:
        at -= 1
    is_subject = at > 0 and words[at].part is Pos.SUBJECT and words[at - 1].part is not Pos.PREPOSITION
    return at if is_subject else None


def _is_of_subject(so_far: OpenClauses, i: int) -> bool:
    """ "the club [he bought] closed": the clause of a pronoun after the noun of a subject, before its verb."""
    words, first = so_far.words, so_far.top.first
    if (
        i - first < _SHORTEST_NOUN
        or words[i - 1].part is not Pos.SUBJECT
        or words[i - 1].is_a(WordClass.AMBIGUOUS_PRONOUN)
    ):
        return False
    opens = words[first].part in (Pos.DETERMINER, Pos.NAME) and not words[first].is_a(WordClass.SUBJECT_RELATIVE)
    is_noun = words[i - 2].part is Pos.NOUN and not words[i - 2].is_a(WordClass.TIME_NOUN)
    return opens and is_noun and any(word.part is Pos.VERB for word in words[i + 1 :])


def _on_coordinator(so_far: OpenClauses, i: int) -> None:
    if _goes_on(so_far, i):
        return
    if continues_comparison(so_far, i - 1):
        return
    after_comma = i > 0 and so_far.words[i - 1].part is Pos.COMMA
    following = so_far.part_from(i + 1)
    begins = so_far.has_subject_and_verb(_after_time(so_far.words, i + 1)) and not _is_absolute(so_far.words, i)
    gapped = None if begins or _has_late_verb(so_far.words, i) else gapped_clause(so_far, i)
    if gapped is not None:
        so_far.begin_gapped(i, gapped)
    elif begins and not _joins_subjects(so_far):
        so_far.close(*(NESTED if after_comma else (*LOOSE, ClauseRole.RELATIVE, ClauseRole.COORDINATE)))
        if so_far.top.verb is not None:
            so_far.begin_beside(i)
    elif following is Pos.GERUND:
        _close_to_gerund(so_far)
    elif following in (Pos.VERB, Pos.PARTICIPLE) and not _joins_adjective(so_far, following):
        _begin_coordinate(so_far, i)
    elif following is Pos.BARE:
        _begin_coordinate(so_far, i)
        so_far.top.verb = i + 1
    elif following is Pos.TO or after_comma:
        so_far.close(*LOOSE)


def _has_late_verb(words: Sequence[Word], i: int) -> bool:
    """ "and in May the bodies of ten men, four of them boys, [were] found": the verb comes after an addition."""
    opens = is_time(words, i + 1) and words[i + 1].part is Pos.PREPOSITION
    return opens and subject_and_verb(words, i + 3) is not None


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
    return so_far.top.role is ClauseRole.COMPARISON and lists_standards(so_far.words, i)


def _joins_adjective(so_far: OpenClauses, following: Pos) -> bool:
    """ "raids and [heightened] tensions are likely": in a subject, whose clause has no verb yet."""
    top = so_far.top
    return following is Pos.PARTICIPLE and top.verb is None and top.role in (ClauseRole.MAIN, ClauseRole.REPORTED)


def _after_time(words: Sequence[Word], i: int) -> int:
    """The word after a time between commas: "and[, on Saturday,] a farm stopped"."""
    at = i
    if at < len(words) and words[at].part is Pos.COMMA and is_time(words, at + 1):
        at += 2 + (words[at + 1].part is Pos.PREPOSITION)
        return at + 1 if at < len(words) and words[at].part is Pos.COMMA else i
    return i


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
    if so_far.words[i - 1].part is Pos.COMMA and so_far.top.role is ClauseRole.RELATIVE and so_far.top.after_comma:
        so_far.open.pop()  # "sold its mill, which made paper, and closed"
    top = so_far.top
    second_participle = top.role is ClauseRole.PHRASE and so_far.words[top.first].part is Pos.PARTICIPLE
    if not (second_participle and so_far.awaits_verb()):
        so_far.close(*LOOSE)
        while so_far.top.verb is None and len(so_far.open) > 1:
            so_far.open.pop()
    so_far.begin(ClauseRole.COORDINATE, i)


def _on_subordinator(so_far: OpenClauses, i: int) -> None:
    word = so_far.words[i]
    if _is_embedded_question(so_far, i):
        so_far.begin(ClauseRole.CONTENT, i)
        return
    if word.is_a(WordClass.TEMPORAL) and _governs_time(so_far.words, i):
        return
    if _is_inside_subject(so_far, i) or (word.is_a(WordClass.CAPACITY) and _completes_naming(so_far, i)):
        return
    if so_far.has_subject_and_verb(i + 1) or (word.is_a(WordClass.WHEN) and _follows_time(so_far.words, i)):
        if not word.is_a(WordClass.WHEN):
            so_far.close(*LOOSE)
        so_far.begin(ClauseRole.SIMULTANEOUS if word.is_a(WordClass.SIMULTANEOUS) else ClauseRole.SUBORDINATE, i)


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
    """ "the hearing [before] the court was fixed": a preposition, since the sentence has no other verb."""
    words = so_far.words
    is_preposition = words[i].is_a(WordClass.TEMPORAL) and i > 0 and words[i - 1].part is Pos.NOUN
    if not is_preposition or len(so_far.open) > 1 or so_far.top.verb is not None:
        return False
    verb = subject_and_verb(words, i + 1)
    return verb is not None and not any(word.part is Pos.VERB for word in words[verb + 1 :])


def _follows_time(words: Sequence[Word], i: int) -> bool:
    """Whether a time is right before a connective: "until last year, [when]"."""
    at = i - 1 - (i > 0 and words[i - 1].part is Pos.COMMA)
    return at >= 0 and words[at].part is Pos.TIME


def _on_relative(so_far: OpenClauses, i: int) -> None:
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


def _on_complementizer(so_far: OpenClauses, i: int) -> None:
    if so_far.part_at(i - 1) is Pos.COORDINATOR and so_far.close_to_statement():
        so_far.begin_beside(i)  # "said that it rained and [that] it would snow"
        return
    reported = has_reporting_verb_before(so_far.words, i)
    if so_far.part_from(i + 1) is Pos.VERB:
        so_far.begin(ClauseRole.RELATIVE, i)
    elif reported or so_far.has_subject_and_verb(i + 1):
        so_far.close(*LOOSE)
        is_content = not reported and begins_content(so_far.words, i)
        so_far.begin(ClauseRole.REPORTED if reported else ClauseRole.CONTENT if is_content else ClauseRole.RELATIVE, i)


def _on_nonfinite(so_far: OpenClauses, i: int) -> None:
    if _is_between_times(so_far.words, i):
        return  # "the quarter [ended] Sept. 30"
    so_far.close(ClauseRole.COMPARISON)
    is_participle = so_far.words[i].part is Pos.PARTICIPLE
    if is_participle and so_far.top.role is ClauseRole.COORDINATE and so_far.top.verb is None:
        so_far.top.verb = i
    elif so_far.words[i].is_a(WordClass.ADDING) and _follows_reporting_clause(so_far, i):
        so_far.begin(ClauseRole.REPORTED, i)  # ", Lee said, [adding that the group would pay]"
        so_far.top.parent = so_far.of[i - 2]
    else:
        so_far.begin(ClauseRole.PHRASE, i)


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
        _on_subordinator(so_far, i)
    elif (word.is_a(WordClass.COMPARING) and compares(so_far.words, i)) or opposes(so_far.words, i):
        so_far.begin(ClauseRole.COMPARISON, i)
    elif word.is_a(WordClass.RANGE_END) and so_far.top.first != i - 1:  # not "compared to"
        so_far.close(ClauseRole.COMPARISON)


def _on_comma(so_far: OpenClauses, i: int) -> None:
    if continues_comparison(so_far, i):
        return
    if continues_standards(so_far, i):
        return
    is_late = so_far.part_at(i + 1) is Pos.COORDINATOR and _has_late_verb(so_far.words, i + 1)
    gapped = None if is_late else gapped_clause(so_far, i)
    if gapped is not None:
        so_far.begin_gapped(i, gapped)
    else:
        _close_at_comma(so_far, i)


def _close_at_comma(so_far: OpenClauses, i: int) -> None:
    if continues_reporting_clause(so_far, i) or _is_in_list_of_agents(so_far.words, i) or _opens_addition(so_far, i):
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
    if has_subject or is_time(so_far.words, i + 1):
        so_far.close(*EMBEDDED)
    if begins_reporting_clause(so_far, i + 1 + (so_far.part_at(i + 1) is Pos.QUOTE)):
        so_far.close(*NESTED)
        so_far.begin(ClauseRole.REPORTING, i)
    elif following is Pos.VERB and so_far.top.verb is not None:
        compares = so_far.words[i + 1].is_a(WordClass.COMPARING)
        so_far.begin(ClauseRole.COMPARISON if compares else ClauseRole.COORDINATE, i + compares)


def _opens_addition(so_far: OpenClauses, i: int) -> bool:
    """ "after the victim[,] Ann Lee, 35, had left": a comma between the subject of a clause and its verb."""
    clause = so_far.top
    if clause.role not in (ClauseRole.SUBORDINATE, ClauseRole.SIMULTANEOUS) or clause.verb is not None:
        return False
    verb = subject_and_verb(so_far.words, clause.first + 1)
    return verb is not None and verb > i


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
    after_time = i + 1 + (so_far.part_at(i + 1) is Pos.TIME)  # "...; that night a fire broke out"
    begins = so_far.has_subject_and_verb(after_time) or _separates(so_far.words, i)
    if begins and any(c.verb is not None for c in so_far.clauses):
        del so_far.open[1:]
        if so_far.top.verb is not None:
            so_far.restart(i)


def _separates(words: Sequence[Word], i: int) -> bool:
    """Whether a semicolon has a clause after it: a verb that is not in a mere addition to a list."""
    if words[i].lower != ";" or i + 1 == len(words):
        return False
    begins = words[i + 1].part in (Pos.DETERMINER, Pos.SUBJECT, Pos.TIME)
    return begins and any(word.part is Pos.VERB for word in words[i + 1 :])


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
    Pos.VERB: _on_verb,
    Pos.COORDINATOR: _on_coordinator,
    Pos.SUBORDINATOR: _on_subordinator,
    Pos.RELATIVE: _on_relative,
    Pos.PARTICIPLE: _on_nonfinite,
    Pos.GERUND: _on_nonfinite,
    Pos.TO: _on_nonfinite,
    Pos.PREPOSITION: _on_preposition,
    Pos.COMMA: _on_comma,
    Pos.STOP: _on_stop,
    Pos.TIME: _on_time,
    Pos.OTHER: _on_sign,
}
