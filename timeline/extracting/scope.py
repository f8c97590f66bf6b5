"""Which words of a sentence each of its times dates."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from timeline.extracting.attachment import adjective, attributive, free, governing, of_noun, phrase
from timeline.extracting.clauses import SHARING, Clause, Role, clauses_of
from timeline.extracting.ellipsis import (
    Sentence,
    borrowed_subject,
    extent,
    is_saying,
    noun_before,
    source_of,
    subject_of,
    verb_of,
    with_relative,
    with_said,
)
from timeline.extracting.pos import NOMINAL, Pos, Span, Word, words_of
from timeline.extracting.sentences import behind_dateline
from timeline.languages.en import clause_words as english


@dataclass(frozen=True, slots=True)
class Passage:
    """What one time dates: a clause, or a phrase of it.

    Attributes:
        sentence: half-open offsets of the sentence.
        time: offsets of the time; None where the clause has none.
        clause: where its clause begins, which it may share with other times.
        start, end: half-open offsets of the words that the time dates.
        words: the words that tell it, in order, the subject of an earlier clause first where it has none of its own.
        verb: its finite verb, or the word that stands for one.
        saying: whether it is who says something; what is said stands among the words, and has a time of its own or none.
        source: the verb that reports it, where it is what somebody says.
    """

    sentence: Span
    time: Span | None
    clause: int
    start: int
    end: int
    words: tuple[Word, ...]
    verb: Word | None = None
    saying: bool = False
    source: Word | None = None


def passages(
    text: str, sentence: Span, times: Sequence[Span], others: Sequence[Span] = (), known: Collection[Span] | None = None
) -> Iterator[Passage]:
    """What each of the times in a sentence dates; clauses in the order of the text.

    Args:
        text: the document.
        sentence: its offsets.
        times: those that date.
        others: further time expressions, which date nothing.
        known: those of the times whose date is known, all of them where it is not given; beside one of them in a clause
            "recently" dates nothing.

    >>> text = "Papers reported Friday on a parade staged on July 27."
    >>> [text[each.start : each.end] for each in passages(text, (0, 53), [(16, 22), (45, 52)])]
    ['Papers reported Friday on a parade', 'a parade staged on July 27']
    """
    read = _read(text, sentence, times, others)
    dating = set(times)
    placed = [i for i, word in enumerate(read.words) if (word.start, word.end) in dating]
    for group in _groups(read, placed):
        here = [i for i in placed if read.of[i] in group]
        dated = [i for i in here if known is None or (read.words[i].start, read.words[i].end) in known]
        yield from _dated(read, group, dated or [i for i in here if not adjective(read.words, i)])


def untimed(text: str, sentence: Span, times: Sequence[Span]) -> Iterator[Passage]:
    """The main clauses of a sentence that name no time, or what is said in them.

    >>> text = "Lee left on Monday, but Park stayed."
    >>> [text[each.start : each.end] for each in untimed(text, (0, 36), [(12, 18)])]
    ['Park stayed']
    """
    read = _read(text, sentence, times)
    timed = {read.of[i] for i, word in enumerate(read.words) if word.part is Pos.TIME}
    for group in _all_groups(read, ()):
        root = read.clauses[min(group)]
        said = root.role is Role.REPORTED and not {root.parent} & timed
        tells = verb_of(read, group) is not None and not is_saying(read, group)
        if (root.role is Role.MAIN or said) and tells and not group & timed:
            yield _telling(read, group, None, *extent(read, group))


def _read(text: str, sentence: Span, times: Sequence[Span], others: Sequence[Span] = ()) -> Sentence:
    words = words_of(text, (behind_dateline(text, *sentence), sentence[1]), times, others)
    return Sentence(sentence, words, *clauses_of(words))


def _groups(read: Sentence, placed: Sequence[int]) -> list[set[int]]:
    """The clauses that have their time in common, for every group with a time."""
    timed = {read.of[i] for i in placed}
    return [group for group in _all_groups(read, placed) if group & timed]


def _all_groups(read: Sentence, placed: Sequence[int]) -> list[set[int]]:
    own_time = {read.of[i] for i in placed if free(read.words, i)}
    group = [{i} for i in range(len(read.clauses))]
    for i, clause in enumerate(read.clauses):
        own, outer = group[i], group[clause.parent]
        apart = own & own_time and _keeps(read, clause, outer & own_time)
        if clause.role in SHARING and own is not outer and not apart:
            outer |= own
            for member in own:
                group[member] = outer
    return [members for i, members in enumerate(group) if min(members) == i]


def _keeps(read: Sentence, clause: Clause, outer: Collection[int]) -> bool:
    """Whether a clause keeps its time to itself: the clause outside has one, or it tells of a noun, "the mill, built in 1950,"."""
    return bool(outer) or read.words[clause.first].part is Pos.PARTICIPLE


def _dated(read: Sentence, group: set[int], placed: Sequence[int]) -> Iterator[Passage]:
    """The times of one group: one dates all of it, each other one the phrase that it stands in."""
    if not placed:
        return
    first, last = extent(read, group)
    verb = verb_of(read, group)
    inside = range(first, last + 1)
    first_of_all = governing(read.words, inside, placed, verb)
    for i in placed:
        if i == first_of_all and not of_noun(read.words, i, verb):
            yield _telling(read, group, i, first, last)
        else:
            yield _phrased(read, group, i, *phrase(read.words, inside, placed, i, verb))


def _telling(read: Sentence, group: set[int], time: int | None, first: int, last: int) -> Passage:
    """A whole clause, with the words it borrows: its subject, the noun it tells of, what is said in it."""
    words, root, verb = read.words, read.clauses[min(group)], verb_of(read, group)
    saying = is_saying(read, group)
    start = noun_before(words, first) if root.role in (Role.RELATIVE, Role.PHRASE) else first
    end = with_relative(read, last)
    chosen = {i for i in read.members(with_said(read, group) if saying else group) if i >= first or saying}
    if root.role is Role.PHRASE and not _says_something(words[start : end + 1]):
        chosen, verb = {*chosen, *read.members({root.parent})}, read.clauses[root.parent].verb
    chosen |= {*range(start, first), *range(last + 1, end + 1), *borrowed_subject(read, root, verb)}
    told_by = words[verb] if verb is not None else _form(words, first)
    return _passage(
        read, group, time, (start, end), sorted(chosen), told_by, saying=saying, source=source_of(read, group)
    )


def _phrased(read: Sentence, group: set[int], time: int, start: int, end: int) -> Passage:
    """A phrase of a clause, which tells no more than its words, or where they are too few, what the clause tells."""
    words, last, clause = read.words, with_relative(read, end), read.clauses[min(group)]
    chosen = [*range(start, last + 1)]
    if not _says_something(words[start : last + 1]):
        chosen = read.members(group | {clause.parent})
    elif words[start].lower in english.COMPARING:
        chosen = [*subject_of(read, clause), *chosen]
    return _passage(read, group, time, (start, last), chosen, _noun(words, time, end), source=source_of(read, group))


def _passage(
    read: Sentence,
    group: set[int],
    time: int | None,
    span: Span,
    chosen: Sequence[int],
    told_by: Word | None,
    *,
    source: Word | None,
    saying: bool = False,
) -> Passage:
    words, (start, end) = read.words, span
    clause = words[read.clauses[min(group)].first].start
    return Passage(
        read.span,
        None if time is None else (words[time].start, words[time].end),
        clause,
        words[start].start,
        words[end].end,
        tuple(words[i] for i in chosen),
        told_by,
        saying,
        source,
    )


def _form(words: Sequence[Word], first: int) -> Word | None:
    """The verb without a tense that a phrase begins with."""
    at = first + (words[first].part is Pos.TO)
    return words[at] if words[at].part in (Pos.PARTICIPLE, Pos.GERUND, Pos.BARE) else None


def _says_something(words: Sequence[Word]) -> bool:
    """Whether words tell something without the rest: "shooting of two men", not "ended Sept. 30"."""
    return sum(word.part in (*NOMINAL, Pos.VERB, Pos.BARE, Pos.GERUND, Pos.PARTICIPLE) for word in words) > 1


def _noun(words: Sequence[Word], time: int, end: int) -> Word | None:
    """The last of the nouns behind a time that they belong to: "[1995] school shooting", "[Friday]'s ruling"."""
    if not attributive(words, time) or time >= end:
        return None
    at = time + 1 + (words[time + 1].part is Pos.POSSESSIVE and time + 1 < end)
    while at < end and words[at + 1].part is Pos.NOUN:
        at += 1
    return words[at]
