"""Finite verbs in a sentence: the verb of an open clause, or the beginning of a relative clause without a pronoun."""

from collections.abc import Sequence

from timeline.extracting.grammar.clause import Clause, ClauseRole
from timeline.extracting.grammar.open_clauses import LOOSE, OpenClauses
from timeline.extracting.grammar.participles import noun_subject
from timeline.extracting.grammar.word import NOMINAL, Word
from timeline.languages.word_classes import Pos, WordClass

_SUBJECT = NOMINAL | {Pos.SUBJECT, Pos.DETERMINER}
_SHORTEST_NOUN = 3  # words of an article, a noun and the pronoun after it


def on_verb(so_far: OpenClauses, i: int) -> None:
    """At a finite verb: it is that of an open clause, or begins a relative clause without a pronoun."""
    words = so_far.words
    if so_far.top.role is ClauseRole.COMPARISON and so_far.top.first == i:
        return  # ", compared with 11,000 a year earlier"
    before = next((j for j in range(i - 1, -1, -1) if words[j].part is not Pos.ADVERB), 0)
    if _is_reported_inside(so_far, before):
        _set_apart_report(so_far, before, i)
        return
    if i and _goes_on(so_far, before, i):
        return
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
        _take_subject(so_far, i)
    elif words[i].sure or words[i].is_a(WordClass.AUXILIARY) or words[i - 1].part is Pos.NAME:
        _begin_contact_clause(so_far, i)


def _goes_on(so_far: OpenClauses, before: int, i: int) -> bool:
    """ "would [have]", "'d only [had]", "Not until May did he [learn] of it": one verb with the one before it."""
    words, verb = so_far.words, so_far.top.verb
    if verb is None:
        return False
    is_one = words[before].part is Pos.VERB and verb == before and _is_auxiliary(words[before], i - before)
    if is_one and not words[before].is_a(WordClass.AUXILIARY) and words[i].is_a(WordClass.AUXILIARY):
        is_one = not so_far.awaits_verb()  # "The mill that Roe bought [was] sold"
    return is_one or _is_inverted(words, verb, i)


def _is_reported_inside(so_far: OpenClauses, verb: int) -> bool:
    """ "which [sources say] could open": who reports stands between a relative pronoun and its verb."""
    clause, words = so_far.top, so_far.words
    is_report = words[verb].is_a(WordClass.REPORTING) and not words[verb].is_a(WordClass.AUXILIARY)
    opens = clause.role is ClauseRole.RELATIVE and words[clause.first].is_a(WordClass.SUBJECT_RELATIVE)
    return opens and is_report and clause.verb == verb > clause.first + 1


def _set_apart_report(so_far: OpenClauses, report: int, verb: int) -> None:
    """Give the verb to the relative clause, and those who report a clause of their own inside it."""
    relative = so_far.top
    so_far.clauses.append(Clause(ClauseRole.REPORTING, so_far.open[-1], relative.first + 1, report))
    so_far.of[relative.first + 1 : verb] = [len(so_far.clauses) - 1] * (verb - relative.first - 1)
    relative.verb = verb


def _is_auxiliary(verb: Word, distance: int) -> bool:
    """Whether a verb and the one after it are one; with an adverb between them, only after an auxiliary."""
    return distance == 1 or verb.is_a(WordClass.AUXILIARY) or verb.is_a(WordClass.CLITIC)


def _is_inverted(words: Sequence[Word], auxiliary: int, i: int) -> bool:
    """ "in May [did] the council [close] it": the subject between an auxiliary after a time and the verb."""
    subject = words[auxiliary + 1 : i]
    is_fronted = words[auxiliary].is_a(WordClass.AUXILIARY) and auxiliary > 0 and words[auxiliary - 1].part is Pos.TIME
    return is_fronted and bool(subject) and all(word.part in _SUBJECT for word in subject)


def _take_subject(so_far: OpenClauses, i: int) -> None:
    """ "When Roe left in May [he] was 40", "under a law passed in May [a president] will": of the verb, not of the clause before."""
    words, pronoun = so_far.words, _pronoun_before(so_far.words, i)
    at = i if pronoun is None else pronoun
    while pronoun is None and at > 0 and words[at - 1].part in NOMINAL:
        at -= 1
    at -= pronoun is None and at > 0 and words[at - 1].part is Pos.DETERMINER
    begins = at < i and words[at].part in (Pos.SUBJECT, Pos.DETERMINER, Pos.NAME)
    if begins and at > 0 and words[at - 1].part is Pos.TIME:
        so_far.of[at:] = [so_far.open[-1]] * (i - at)


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
