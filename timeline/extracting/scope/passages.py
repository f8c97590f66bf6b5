"""Scope: which clause or phrase a time expression modifies."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from timeline.extracting.grammar.clause import ClauseRole
from timeline.extracting.grammar.clauses import clauses_of
from timeline.extracting.grammar.phrases import is_figure
from timeline.extracting.grammar.pos import words_of
from timeline.extracting.grammar.word import Span, Word, has_class
from timeline.extracting.scope.attachment import (
    adjective,
    attributive,
    bounds_by_noun,
    governing,
    in_addition,
    of_noun,
    of_topic,
    phrase,
)
from timeline.extracting.scope.clause_passage import clause_passage, is_informative, passage_from
from timeline.extracting.scope.ellipsis import (
    Sentence,
    extent,
    is_reporting,
    subject_of,
    verb_of,
    when_clause,
    with_dependents,
    with_relative,
)
from timeline.extracting.scope.event_nouns import NounPhrase, dated_noun, subject_noun
from timeline.extracting.scope.groups import clause_groups, timed_groups
from timeline.extracting.scope.modified_nouns import noun_before
from timeline.extracting.scope.passage import Passage
from timeline.extracting.sentences import after_dateline
from timeline.languages.event_words import ClauseWords
from timeline.languages.word_classes import Pos, WordClass


def passages(
    text: str,
    sentence: Span,
    grammar: ClauseWords,
    times: Sequence[Span],
    others: Sequence[Span] = (),
    known: Collection[Span] | None = None,
) -> Iterator[Passage]:
    """The scope of each time in a sentence; clauses in the order of the text.

    Args:
        text: the document.
        sentence: its offsets.
        grammar: the words of its language.
        times: the time expressions that can date something.
        others: further time expressions: lengths of time and sets.
        known: those of `times` whose date is known; all of them where it is not given. Beside one of them in a clause,
            "recently" dates nothing.

    >>> from timeline.languages.en.clause_words import CLAUSES
    >>> text = "Papers reported Friday on a parade staged on July 27."
    >>> [text[each.start : each.end] for each in passages(text, (0, 53), CLAUSES, [(16, 22), (45, 52)])]
    ['Papers reported Friday on a parade', 'a parade staged on July 27']
    """
    read = _read(text, sentence, grammar, times, others)
    dating = set(times)
    placed = [i for i, word in enumerate(read.words) if (word.start, word.end) in dating and not _ends(read.words, i)]
    for group in timed_groups(read, placed):
        here = [i for i in placed if read.of[i] in group]
        dated = [i for i in here if known is None or (read.words[i].start, read.words[i].end) in known]
        yield from _dated(read, group, dated or [i for i in here if not adjective(read.words, i)])


def _ends(words: Sequence[Word], i: int) -> bool:
    """ "the quarter ended [Sept. 30]": another name of the quarter."""
    return i > 1 and words[i - 1].is_a(WordClass.PERIOD_END) and words[i - 2].part is Pos.TIME


def line_passage(text: str, line: Span, grammar: ClauseWords) -> Passage:
    """A whole line as a passage, with or without a verb."""
    read = _read(text, line, grammar, ())
    everything = set(range(len(read.clauses)))
    verb = verb_of(read, everything)
    first, last = extent(read, everything)
    trigger = None if verb is None else read.words[verb]
    return passage_from(read, {0}, None, (first, last), range(first, last + 1), trigger)


def untimed(text: str, sentence: Span, grammar: ClauseWords, times: Sequence[Span]) -> Iterator[Passage]:
    """The main clauses of a sentence, or their statements, that name no time.

    >>> from timeline.languages.en.clause_words import CLAUSES
    >>> text = "Lee left on Monday, but Park stayed."
    >>> [text[each.start : each.end] for each in untimed(text, (0, 36), CLAUSES, [(12, 18)])]
    ['Park stayed']
    """
    read = _read(text, sentence, grammar, times)
    timed = {read.of[i] for i, word in enumerate(read.words) if word.part is Pos.TIME}
    for group in clause_groups(read, ()):
        root = read.clauses[min(group)]
        is_statement = root.role is ClauseRole.REPORTED and root.parent not in timed
        is_event = verb_of(read, group) is not None and not is_reporting(read, group)
        if (root.role is ClauseRole.MAIN or is_statement) and is_event and not group & timed:
            yield clause_passage(read, group, None, *extent(read, group))


def main_clauses(
    text: str, sentence: Span, grammar: ClauseWords, times: Sequence[Span], others: Sequence[Span] = ()
) -> Iterator[Passage]:
    """The main clauses of a sentence whose verb has no time, with the statements that they report.

    A time may date a noun of action in them: "The judge barred the 1995 conviction".

    >>> from timeline.languages.en.clause_words import CLAUSES
    >>> text = "The judge ruled that it closed in May."
    >>> [each.trigger.lower for each in main_clauses(text, (0, 38), CLAUSES, [(34, 37)])]
    ['ruled']
    """
    read = _read(text, sentence, grammar, times, others)
    for group, verb in _main_groups(read, times):
        if not _has_verb_time(read, group, verb):
            yield clause_passage(read, group, None, *extent(read, group))


def every_main_clause(text: str, sentence: Span, grammar: ClauseWords, times: Sequence[Span]) -> Iterator[Passage]:
    """The main clauses of a sentence that have a verb, with the statements that they report.

    >>> from timeline.languages.en.clause_words import CLAUSES
    >>> [each.trigger.lower for each in every_main_clause("Lee left in May.", (0, 16), CLAUSES, [(12, 15)])]
    ['left']
    """
    read = _read(text, sentence, grammar, times)
    for group, _ in _main_groups(read, ()):
        yield clause_passage(read, group, None, *extent(read, group))


def _main_groups(read: Sentence, times: Sequence[Span]) -> Iterator[tuple[set[int], int]]:
    """The main clauses with a verb, each with its dependents but those with a time of their own, and the verb."""
    dating = set(times)
    placed = [i for i, word in enumerate(read.words) if (word.start, word.end) in dating]
    for group in clause_groups(read, placed):
        verb = verb_of(read, group)
        if verb is not None and read.clauses[min(group)].role is ClauseRole.MAIN:
            yield group, verb


def _has_verb_time(read: Sentence, group: set[int], verb: int) -> bool:
    """Whether a time in a group of clauses is that of its verb, and not that of a noun of action alone."""
    first, last = extent(read, group)
    inside = range(first, last + 1)
    times = (i for i in read.members(group) if read.words[i].part is Pos.TIME)
    return any(dated_noun(read.words, inside, i, verb) is None for i in times)


def _read(
    text: str, sentence: Span, grammar: ClauseWords, times: Sequence[Span], others: Sequence[Span] = ()
) -> Sentence:
    return _parsed(text, sentence, grammar, tuple(times), tuple(others))


@lru_cache(maxsize=16)  # its own row, inherited dates and the antecedents of the next sentences ask for one sentence
def _parsed(
    text: str, sentence: Span, grammar: ClauseWords, times: tuple[Span, ...], others: tuple[Span, ...]
) -> Sentence:
    words = words_of(text, (after_dateline(text, *sentence), sentence[1]), grammar, times, others)
    return Sentence(sentence, words, *clauses_of(words), grammar)


def _dated(read: Sentence, group: set[int], placed: Sequence[int]) -> Iterator[Passage]:
    """The passages of one group: one time dates all of it, each of the others its own phrase."""
    if not placed:
        return
    first, last = extent(read, group)
    verb = verb_of(read, group)
    inside = range(first, last + 1)
    nouns = {i: dated_noun(read.words, inside, i, verb) for i in placed}
    of_verb = [i for i in placed if nouns[i] is None]
    governor = governing(read.words, inside, of_verb, verb) if of_verb else None
    if len(of_verb) > 1:
        nouns |= {i: subject_noun(read.words, inside, i, verb) for i in of_verb if i != governor}
    for i in placed:
        noun, when = nouns[i], when_clause(read, group, i, verb)
        if noun is not None:
            yield _noun_passage(read, group, i, noun)
        elif when is not None:
            yield _when_passage(read, when, i)
        elif _is_listed_with(read.words, i, governor) and not of_noun(read.words, i, verb):
            found = clause_passage(read, group, i, first, last)
            is_other = in_addition(read.words, inside, i, verb) or bounds_by_noun(read.words, i)
            is_other = is_other or of_topic(read.words, i, verb)
            yield replace(found, is_fragment=True) if is_other else found
        else:
            yield _phrase_passage(read, group, i, *phrase(read.words, inside, placed, i, verb))


def _is_listed_with(words: Sequence[Word], i: int, governor: int | None) -> bool:
    """Whether a time is that of the verb, or the next in a list with it: "in July and [August]"."""
    while (
        i != governor and i > 1 and words[i - 1].part in (Pos.COORDINATOR, Pos.COMMA) and words[i - 2].part is Pos.TIME
    ):
        i -= 2
    return i == governor


def _phrase_passage(read: Sentence, group: set[int], time: int, start: int, end: int) -> Passage:
    """A phrase with its own words, or with all of its clause where they are too few."""
    words, last, clause = read.words, with_relative(read, end), read.clauses[min(group)]
    if words[start].part is Pos.PREPOSITION and attributive(words, time):
        start = noun_before(words, start)  # "[a fall] in third-quarter profit"
    chosen = [*range(start, last + 1)]
    is_apart = clause.role is ClauseRole.RELATIVE
    if not is_informative(words[start : last + 1]):
        chosen = read.members(group) if is_apart else read.members(group | {clause.parent})
        noun = range(noun_before(words, clause.first), clause.first) if is_apart else ()
        chosen = [*(i for i in noun if words[i].part is not Pos.COMMA), *chosen]
    elif words[start].is_a(WordClass.COMPARING):
        chosen = [*subject_of(read, clause), *chosen]
    modified = _modified_noun(words, time, end)
    is_embedded = clause.role in (ClauseRole.COORDINATE, ClauseRole.PHRASE, ClauseRole.RELATIVE)
    found = passage_from(read, group, time, (start, last), chosen, modified)
    is_fragment = is_embedded and modified is None and not _begins_or_limits(words, time)
    return replace(found, is_fragment=is_fragment or _names_version(words, time, start, last))


def _names_version(words: Sequence[Word], time: int, start: int, last: int) -> bool:
    """ "met on Friday to discuss [the 2008 accounts]": a time that only says which of several things is meant."""
    if not attributive(words, time) or is_informative(words[start : last + 1]):
        return False
    said = words[time].lower
    if not any(sign.isdigit() for sign in said):  # "reported third-quarter earnings on Monday", without a figure
        has_other = any(word.part is Pos.TIME for i, word in enumerate(words) if i != time)
        return "-" in said and has_other and not any(map(is_figure, words[time + 1 :]))
    is_thing = said.isdigit() or not has_class(words[time : last + 1], WordClass.EVENT_NOUN)
    return is_thing and words[start].part is Pos.DETERMINER


def _begins_or_limits(words: Sequence[Word], time: int) -> bool:
    """Whether a time limits a state ("empty since the 1970s") or begins a part of the sentence ("; the year before, ...")."""
    before = [word for word in words[max(0, time - 3) : time] if word.part is not Pos.DETERMINER][-2:]
    if before and before[-1].part is Pos.PREPOSITION and not before[-1].is_a(WordClass.TEMPORAL):
        before.pop()
    return bool(before) and (before[-1].is_a(WordClass.TEMPORAL) or before[-1].part in (Pos.COORDINATOR, Pos.STOP))


def _noun_passage(read: Sentence, group: set[int], time: int, noun: NounPhrase) -> Passage:
    """A noun of action with its complements, apart from the verb of its clause."""
    chosen = range(noun.start, noun.end + 1)
    end = with_relative(read, max(noun.end, time))
    return passage_from(read, group, time, (noun.start, end), chosen, read.words[noun.head])


def _when_passage(read: Sentence, when: int, time: int) -> Passage:
    """The clause after "until last year, when"; its words without the connective."""
    clauses = with_dependents(read, {when})
    members = read.members(clauses)
    verb = read.clauses[when].verb
    trigger = None if verb is None else read.words[verb]
    found = passage_from(read, {when}, time, (time, extent(read, clauses)[1]), members[1:], trigger)
    return replace(found, is_at_bound=True)


def _modified_noun(words: Sequence[Word], time: int, end: int) -> Word | None:
    """The last of the nouns that a time modifies: "1995 school [shooting]", "Friday's [ruling]"."""
    if not attributive(words, time) or time >= end:
        return None
    at = time + 1 + (words[time + 1].part is Pos.POSSESSIVE and time + 1 < end)
    while at < end and words[at + 1].part is Pos.NOUN:
        at += 1
    return words[at]
