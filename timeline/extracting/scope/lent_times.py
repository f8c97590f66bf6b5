"""Participles whose time is that of the clause outside: "A report, published on Friday, found that it was lost"."""

from collections.abc import Sequence

from timeline.extracting.grammar.clause import Clause, ClauseRole
from timeline.extracting.grammar.word import NOMINAL, Word
from timeline.extracting.scope.ellipsis import EDGES, Sentence, is_of_image
from timeline.languages.word_classes import Pos, WordClass

_IN_SOURCE = NOMINAL | {Pos.COMMA, Pos.PREPOSITION, Pos.DETERMINER}  # "a survey of pupils by the union"
_SAYING = frozenset([WordClass.FINAL_REPORTING, WordClass.ADDRESSING])


def is_participle(words: Sequence[Word], clause: Clause) -> bool:
    """Whether a clause is a phrase that begins with a participle: "[built in 1950]"."""
    return clause.role is ClauseRole.PHRASE and words[clause.first].part is Pos.PARTICIPLE


def lends_time(read: Sentence, clause: Clause) -> bool:
    """Whether the time of a phrase that begins with a participle dates the clause outside: "saw two men [named Roe] on Friday"."""
    words, first = read.words, clause.first
    is_news = words[first].is_a(WordClass.ISSUING) and _directly_dated(words, first)
    of_source = is_of_image(words, first) or _is_of_source_in_front(read, clause) or _dates_letter(read, clause)
    return (
        is_news or of_source or _names(words, first) or _asks_speaker(read, clause) or dates_outer_clause(read, clause)
    )


def dates_outer_clause(read: Sentence, clause: Clause) -> bool:
    """Whether a participle only says when its noun was made public, or was to take place: what is said of it is of that day.

    "A report, [published on Friday], found that it was lost", "A march [announced for today] did not take place".
    """
    words, first, verb = read.words, clause.first, read.clauses[clause.parent].verb
    if not is_participle(words, clause) or verb is None or verb < first or words[verb].part is not Pos.VERB:
        return False
    states = any(each.role is ClauseRole.REPORTED and each.parent == clause.parent for each in read.clauses)
    is_past = words[verb].is_a(WordClass.PAST) or words[verb].is_a(WordClass.REGULAR_PARTICIPLE)
    if states and is_past and words[verb].is_a(WordClass.REPORTING) and _directly_dated(words, first):
        return True  # "Tests [completed on Tuesday] showed that ..."
    if words[first].is_a(WordClass.DECLARING) and not words[first].is_a(WordClass.FIXING):
        return words[first + 1].is_a(WordClass.NOUN_LINK)
    is_news = words[first].is_a(WordClass.ISSUING) and clause.after_comma
    return is_news and states and words[verb].is_a(WordClass.REPORTING)


def _dates_letter(read: Sentence, clause: Clause) -> bool:
    """ "..., Lee said in a letter[, dated Monday]": when it was said."""
    verb = read.clauses[clause.parent].verb
    is_dated = read.words[clause.first].is_a(WordClass.DATING) and read.words[clause.first].part is Pos.PARTICIPLE
    return is_dated and verb is not None and read.words[verb].is_a(WordClass.FINAL_REPORTING)


def _names(words: Sequence[Word], first: int) -> bool:
    follows = first + 1 < len(words) and words[first + 1].part is Pos.NAME
    return follows and words[first].is_a(WordClass.NAMING)


def _is_of_source_in_front(read: Sentence, clause: Clause) -> bool:
    """ "In a paper [published last week], Lee shows that it shrank", "By order [dated 3 May], the court dismissed it"."""
    words, first, outer = read.words, clause.first, read.clauses[clause.parent]
    at = outer.first
    while at < first and words[at].part in (Pos.COORDINATOR, Pos.STOP, Pos.QUOTE):
        at += 1  # "But in a paper", "; in a paper"
    at += words[at].is_a(WordClass.ATTRIBUTION)  # "According [to] a paper"
    if words[at].part is not Pos.PREPOSITION or outer.role is not ClauseRole.MAIN or (outer.verb or 0) < first:
        return False
    source, form = words[at + 1], words[first]
    is_noun = all(word.part in _IN_SOURCE for word in words[at + 2 : first])
    is_bare = first == at + 2 and source.is_a(WordClass.PLURAL)  # "In findings released on Friday,"
    is_news = form.is_a(WordClass.ISSUING) or form.is_a(WordClass.DECLARING)
    is_news = is_news or (form.is_a(WordClass.CONVEYING) and _says(words, outer.verb))
    is_picture = form.is_a(WordClass.FILMING) and (source.part is Pos.DETERMINER or is_bare)
    return is_noun and (
        (is_news and (source.is_a(WordClass.INDEFINITE) or is_bare)) or is_picture or form.is_a(WordClass.DATING)
    )


def _says(words: Sequence[Word], verb: int | None) -> bool:
    """ "In a letter sent on Monday, Lee [said] it was lost"; not "In a box left on Monday, police [found] a gun"."""
    return verb is not None and not words[verb].classes.isdisjoint(_SAYING)


def _asks_speaker(read: Sentence, clause: Clause) -> bool:
    """ "[Asked about it on Thursday], Lee said it was lost": the statement is of that time."""
    verb = read.clauses[clause.parent].verb
    is_in_front = all(word.part in EDGES for word in read.words[: clause.first])
    is_report = verb is not None and read.words[verb].is_a(WordClass.REPORTING)
    return is_in_front and is_report and read.words[clause.first].is_a(WordClass.ASKING)


def _directly_dated(words: Sequence[Word], first: int) -> bool:
    """ "issued [Monday]", "filed [on Monday]", before the verb of the sentence, or the statement: "said in a letter issued Monday that"."""
    time = next((i for i in range(first + 1, min(first + 3, len(words))) if words[i].part is Pos.TIME), None)
    following = None if time is None or time + 1 >= len(words) else words[time + 1]
    if following is None or following.is_a(WordClass.COPULA):
        return False
    return following.part is Pos.VERB or following.is_a(WordClass.COMPLEMENTIZER)
