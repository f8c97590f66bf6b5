"""A sentence taken apart, and what its clauses lend each other: a subject, a noun, what is said."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from timeline.extracting.clauses import SHARING, Clause, Role
from timeline.extracting.pos import NOMINAL, Pos, Span, Word
from timeline.languages.en import clause_words as english


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence taken apart."""

    span: Span
    words: list[Word]
    clauses: list[Clause]
    of: list[int]

    def members(self, group: Collection[int]) -> list[int]:
        return [i for i, clause in enumerate(self.of) if clause in group]


def extent(read: Sentence, group: set[int]) -> tuple[int, int]:
    """The first and the last word of a group, without the signs and connectives at its edges."""
    members = read.members(group)
    first, last = 0, len(members) - 1
    while first < last and read.words[members[first]].part in EDGES:
        first += 1
    while last > first and read.words[members[last]].part in EDGES:
        last -= 1
    return members[first], members[last]


EDGES = frozenset([Pos.COMMA, Pos.STOP, Pos.COORDINATOR, Pos.OTHER])


def verb_of(read: Sentence, group: set[int]) -> int | None:
    """The finite verb of the outermost clause of a group that has one."""
    return next((v for v in (read.clauses[n].verb for n in sorted(group)) if v is not None), None)


def is_saying(read: Sentence, group: set[int]) -> bool:
    """Whether a group says something that is a clause of its own."""
    return any(read.clauses[n].role is Role.SAYING for n in group) or any(
        c.role is Role.REPORTED and c.parent in group and n not in group for n, c in enumerate(read.clauses)
    )


def with_said(read: Sentence, group: set[int]) -> set[int]:
    said = group | {read.clauses[n].parent for n in group if read.clauses[n].role is Role.SAYING}
    for n, clause in enumerate(read.clauses):
        if clause.parent in said and clause.role in (*SHARING, Role.REPORTED):
            said.add(n)
    return said


def source_of(read: Sentence, group: set[int]) -> Word | None:
    """The verb that reports a group: of the clause it is the content of, or of who says it behind."""
    root = read.clauses[min(group)]
    if root.role is Role.REPORTED:
        verb = read.clauses[root.parent].verb
    else:
        said = (c for c in read.clauses if c.role is Role.SAYING and c.parent in group)
        verb = next((c.verb if c.verb is not None else c.first + 1 for c in said), None)
    return None if verb is None or verb >= len(read.words) else read.words[verb]


def borrowed_subject(read: Sentence, root: Clause, verb: int | None) -> list[int]:
    """The subject that a second verb has in common with the first: "[Lee] fled and returned"."""
    if root.role is Role.COMPARISON:
        return subject_of(read, read.clauses[root.parent])
    if root.role is not Role.COORDINATE or verb is None:
        return []
    return subject_of(read, read.clauses[root.parent], passive=_lacks_object(read.words, verb))


def subject_of(read: Sentence, clause: Clause, *, passive: bool = False) -> list[int]:
    while clause.role in (Role.COORDINATE, Role.COMPARISON):
        clause = read.clauses[clause.parent]
    if clause.role is Role.PHRASE:
        return [
            i for i in range(noun_before(read.words, clause.first), clause.first) if read.words[i].part is not Pos.COMMA
        ]
    if clause.verb is None:
        return []
    own = {n for n, other in enumerate(read.clauses) if other is clause}
    before = [i for i in read.members(own) if i < clause.verb]
    noun = range(noun_before(read.words, clause.first), clause.first) if clause.role is Role.RELATIVE else ()
    with_verb = [clause.verb] if passive and read.words[clause.verb].lower in english.PASSIVE else []
    return [*noun, *_without_fronted(read.words, before), *with_verb]


def _without_fronted(words: Sequence[Word], before: list[int]) -> list[int]:
    """A subject without the phrase before it that opens the sentence: "In a statement, [Lee] ..."."""
    commas = [k for k, i in enumerate(before) if words[i].part is Pos.COMMA]
    fronted = bool(before) and words[before[0]].part in (Pos.PREPOSITION, Pos.TIME, Pos.ADVERB)
    return before[commas[-1] + 1 :] or before if commas and fronted else before


def _lacks_object(words: Sequence[Word], verb: int) -> bool:
    """Whether a form has no object behind it, as participles of the passive have none."""
    if words[verb].lower in english.AUXILIARIES | english.INTRANSITIVE:
        return False
    return verb + 1 >= len(words) or words[verb + 1].part not in (*NOMINAL, Pos.DETERMINER, Pos.SUBJECT)


def with_relative(read: Sentence, end: int) -> int:
    """Where a clause without a time ends that tells of the last noun: "the flood [that killed ten]"."""
    at = end + 1 + (end + 1 < len(read.words) and read.words[end + 1].part is Pos.COMMA)
    if at >= len(read.words):
        return end
    place = read.of[at]
    clause = read.clauses[place]
    if clause.role is not Role.RELATIVE or clause.first != at:
        return end
    members = {place}
    for n, other in enumerate(read.clauses):
        if other.parent in members and (other.role in SHARING or other.role is Role.REPORTED):
            members.add(n)
    inside = read.members(members)
    return end if any(read.words[i].part is Pos.TIME for i in inside) else extent(read, members)[1]


def noun_before(words: Sequence[Word], i: int) -> int:
    """Where the noun begins that a relative clause or participle tells of: "[a dispute] that began"."""
    at = i
    if at and words[at - 1].part is Pos.COMMA:
        at -= 1
    while at and words[at - 1].part in NOMINAL and i - at < 6:
        at -= 1
    if at and words[at - 1].part is Pos.DETERMINER:
        at -= 1
    return at if words[at].part is not Pos.COMMA else i
