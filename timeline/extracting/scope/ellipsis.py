"""Parsed sentence; elided subjects and nouns are recovered from other clauses."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import dropwhile, takewhile

from timeline.extracting.grammar.clause import SHARING, Clause, ClauseRole
from timeline.extracting.grammar.second_infinitives import first_infinitive
from timeline.extracting.grammar.word import BEGINS_NOUN_PHRASE, FIGURE_SIGNS, NOMINAL, Span, Word, has_part
from timeline.extracting.scope.modified_nouns import named_before, noun_before
from timeline.languages.event_words import ClauseWords
from timeline.languages.word_classes import Pos, WordClass


@dataclass(frozen=True, slots=True)
class Sentence:
    """A parsed sentence.

    Attributes:
        span: its offsets.
        words: its words.
        clauses: its clauses, in order.
        of: for each word, the place of its clause.
        grammar: the words of its language.
    """

    span: Span
    words: list[Word]
    clauses: list[Clause]
    of: list[int]
    grammar: ClauseWords

    def members(self, group: Collection[int]) -> list[int]:
        """The places of the words in a group of clauses."""
        return [i for i, clause in enumerate(self.of) if clause in group]


def extent(read: Sentence, group: set[int]) -> tuple[int, int]:
    """The first and the last word of a group of clauses, without signs and connectives at either edge."""
    members = read.members(group)
    first, last = 0, len(members) - 1
    while first < last and _is_edge(read.words[members[first]]):
        first += 1
    while last > first and _is_edge(read.words[members[last]]):
        last -= 1
    return members[first], members[last]


EDGES = frozenset([Pos.COMMA, Pos.STOP, Pos.COORDINATOR, Pos.OTHER])


def _is_edge(word: Word) -> bool:
    return word.part in EDGES and word.lower not in FIGURE_SIGNS


def verb_of(read: Sentence, group: set[int]) -> int | None:
    """The finite verb of the outermost clause of a group that has one."""
    return next((v for v in (read.clauses[n].verb for n in sorted(group)) if v is not None), None)


def is_reporting(read: Sentence, group: set[int]) -> bool:
    """Whether a group reports a statement that is another clause."""
    return any(read.clauses[n].role is ClauseRole.REPORTING for n in group) or any(
        c.role is ClauseRole.REPORTED and c.parent in group and n not in group for n, c in enumerate(read.clauses)
    )


def with_statement(read: Sentence, group: set[int]) -> set[int]:
    """A group with the clauses of the statement that it reports."""
    stated = {read.clauses[n].parent for n in group if read.clauses[n].role is ClauseRole.REPORTING}
    return with_dependents(read, group | stated)


def with_dependents(read: Sentence, group: set[int]) -> set[int]:
    """Clauses with those that share their time or are their statements."""
    found = set(group)
    for n, clause in enumerate(read.clauses):
        is_restrictive = clause.role is ClauseRole.RELATIVE and not clause.after_comma
        if clause.parent in found and (is_restrictive or clause.role in _DEPENDENT):
            found.add(n)
    return found


def with_counted(read: Sentence, group: set[int]) -> set[int]:
    """A group with the clauses that a noun or preposition needs.

    "the number of children [who died] rose", "a man [who sold arms] was held", "told of [having left]".
    """
    inner = [n for n, clause in enumerate(read.clauses) if clause.parent in group and n not in group]
    counted = {
        n for n in inner if _is_counted(read, n) or _identifies(read, group, n) or _completes(read, read.clauses[n])
    }
    return group | (with_dependents(read, counted) if counted else counted)


def _completes(read: Sentence, clause: Clause) -> bool:
    """Whether a clause is the content of a noun, or what a preposition or verb leads to: "agreed on Friday [to sell it by May]"."""
    is_infinitive = clause.role is ClauseRole.PHRASE and read.words[clause.first].part is Pos.TO
    if is_infinitive:
        verb, before = read.clauses[clause.parent].verb, read.words[clause.first - 1]
        is_apart = before.part is Pos.COORDINATOR or before.is_a(WordClass.EMPHATIC)  # ", only to be sold in May"
        return verb is not None and verb < clause.first and not is_apart
    return clause.role is ClauseRole.CONTENT or completes_preposition(read.words, clause)


def completes_preposition(words: Sequence[Word], clause: Clause) -> bool:
    """Whether a phrase is a form in -ing that a preposition leads to: "told of [having left]", "charged with [stealing it]"."""
    before = words[clause.first - 1]
    is_led = clause.first > 0 and before.part is Pos.PREPOSITION and not before.is_a(WordClass.TEMPORAL)
    return clause.role is ClauseRole.PHRASE and words[clause.first].part is Pos.GERUND and is_led


def _is_counted(read: Sentence, place: int) -> bool:
    clause, words = read.clauses[place], read.words
    if clause.role is not ClauseRole.RELATIVE or clause.after_comma:
        return False
    before = takewhile(lambda word: word.part in _IN_COUNTED, reversed(words[: clause.first]))
    has_time = any(words[i].part is Pos.TIME for i in read.members({place}))
    return not has_time and any(word.is_a(WordClass.COUNT) for word in before)


def _identifies(read: Sentence, group: Collection[int], place: int) -> bool:
    """ "A man [who sold arms] was held": a short clause that says which man, woman or thing is meant."""
    clause, words, verb = read.clauses[place], read.words, read.clauses[min(group)].verb
    if clause.role is not ClauseRole.RELATIVE or clause.after_comma or verb is None or verb < clause.first:
        return False
    subject = [words[i] for i in read.members(group) if i < clause.first]
    if not subject or has_part(subject, Pos.COMMA) or not words[clause.first].is_a(WordClass.SUBJECT_RELATIVE):
        return False
    is_known = subject[-1].part is Pos.NAME and len(subject) > 1  # a name that opens a sentence may be a noun
    is_known = is_known or subject[-1].is_a(WordClass.PERSONAL_PRONOUN)
    said = [words[i] for i in read.members(with_dependents(read, {place}))]
    return not is_known and len(said) <= _LONGEST_IDENTIFYING and not has_part(said, Pos.SUBJECT)  # "that it made"


_LONGEST_IDENTIFYING = 9  # words
_AROUND_TIME = frozenset([Pos.TIME, Pos.PREPOSITION, Pos.ADVERB])
_IN_COUNTED = NOMINAL | {Pos.PREPOSITION, Pos.ADVERB, Pos.DETERMINER}
_LONGEST_NOUN = 6  # words of a noun with its agent
_DEPENDENT = SHARING | {ClauseRole.REPORTED, ClauseRole.CONTENT}


def is_dated_source(read: Sentence, root: Clause) -> bool:
    """Whether a clause says when a source came out, beside a statement with a time of its own.

    "It rained in May, according to a log found on 3 June"; not "it rained in May, according to the log for Monday".
    """
    first = root.first + (read.words[root.first].part is Pos.COMMA)
    if root.role is not ClauseRole.REPORTING or root.verb is None or not read.words[first].is_a(WordClass.ATTRIBUTION):
        return False
    return any(read.words[i].part is Pos.TIME for i in read.members({root.parent}))


def source_of(read: Sentence, group: set[int]) -> Word | None:
    """The verb that reports a group, of the clause that it is the statement of or of one after it; the noun that it is the content of."""
    root = read.clauses[min(group)]
    if root.role is ClauseRole.CONTENT:
        before = reversed(read.words[max(0, root.first - _LONGEST_NOUN) : root.first])
        return next((word for word in before if word.is_a(WordClass.CONTENT_NOUN)), None)
    if root.role is ClauseRole.REPORTED:
        verb = read.clauses[root.parent].verb
    else:
        reports = (c for c in read.clauses if c.role is ClauseRole.REPORTING and c.parent in group)
        verb = next((c.verb if c.verb is not None else c.first + 1 for c in reports), None)
    return None if verb is None or verb >= len(read.words) else read.words[verb]


def speaker_of(read: Sentence, group: set[int]) -> list[int]:
    """The places of the subject that reports a group: "[Lee] said ...", "..., said [Lee]", "..., [Lee] said"."""
    root = read.clauses[min(group)]
    if root.role is ClauseRole.REPORTED:
        return subject_of(read, read.clauses[root.parent])
    places = (n for n, c in enumerate(read.clauses) if c.role is ClauseRole.REPORTING and c.parent in group)
    place = next(places, None)
    return [] if place is None else [i for i in read.members({place}) if i != read.clauses[place].verb]


def elided_subject(read: Sentence, root: Clause, verb: int | None) -> list[int]:
    """The subject that a second verb shares with the first: "[Lee] fled and returned"."""
    if root.role is ClauseRole.COMPARISON:
        return subject_of(read, read.clauses[root.parent])
    if root.role is ClauseRole.PHRASE and root.first == 0 and read.words[0].part is Pos.PARTICIPLE:
        return _shared_subject(read, root)  # "[Roe,] rescued on Friday, ..."
    if root.role is ClauseRole.PHRASE and is_apart(read.words, root):
        subject = _shared_subject(read, root)
        return [
            i for i in subject if not read.words[i].is_a(WordClass.FREE_RELATIVE)
        ]  # "what [the team] heard after leaving"
    if root.role is ClauseRole.RELATIVE and root.first and read.words[root.first - 1].part is Pos.COORDINATOR:
        return _noun_of_relative(read, root)
    if root.role is not ClauseRole.COORDINATE or verb is None:
        return []
    if read.words[verb].part is Pos.BARE:
        return [*subject_of(read, root), *_governor(read, root)]
    outer = read.clauses[root.parent]
    is_passive = _lacks_object(read.words, verb) or _is_second_office(read.words, outer.verb, verb)
    return subject_of(read, outer, passive=is_passive)


def subject_of_plan(read: Sentence, phrase: Clause) -> list[int]:
    """The subject of an infinitive whose clause has a time of its own: "[The court] ruled in May to ...", "ordered [the firm] on Monday to".

    Empty where who acts is not certain.
    """
    words, outer = read.words, read.clauses[phrase.parent]
    dated = [i for i in read.members({phrase.parent}) if words[i].part is Pos.TIME and i < phrase.first]
    if words[phrase.first].part is not Pos.TO or outer.verb is None or outer.verb > phrase.first or not dated:
        return []
    if words[outer.verb].is_a(WordClass.COPULA):  # "was invited on Friday to join in May"; not "are to resume"
        return _shared_subject(read, phrase) if words[outer.verb + 1].is_a(WordClass.ORDERING) else []
    between = [i for i in range(outer.verb + 1, phrase.first) if words[i].part not in _AROUND_TIME]
    if not between:
        return _shared_subject(read, phrase)
    is_named = words[outer.verb].is_a(WordClass.ORDERING) and words[between[0]].part in BEGINS_NOUN_PHRASE
    return between if is_named and all(words[i].part in _IN_COUNTED for i in between) else []


def _shared_subject(read: Sentence, phrase: Clause) -> list[int]:
    """The subject of the clause outside a phrase: a pronoun, or a noun without what is added to it."""
    subject = subject_of(read, finite_outer(read, phrase))
    pronoun = [i for i in subject if read.words[i].part is Pos.SUBJECT]
    return pronoun or _without_additions(read.words, subject)


def finite_outer(read: Sentence, phrase: Clause) -> Clause:
    """The clause outside a phrase and the infinitives around it: "[circled] to burn off fuel before landing"."""
    outer = read.clauses[phrase.parent]
    while outer.role is ClauseRole.PHRASE and read.words[outer.first].part in (Pos.TO, Pos.BARE):
        outer = read.clauses[outer.parent]
    return outer


def _governor(read: Sentence, root: Clause) -> list[int]:
    """What leads to both of two infinitives: "[will] leave and move", "[is due to] open and close"."""
    while root.role is ClauseRole.COORDINATE:
        outer, first = read.clauses[root.parent], root.first
        root = outer
    infinitive = first_infinitive(read.words, first)
    if outer.verb is None or infinitive is None:
        return []
    return [i for i in range(outer.verb, infinitive) if read.words[i].part is not Pos.TIME]


def _noun_of_relative(read: Sentence, second: Clause) -> list[int]:
    """The noun of two relative clauses: "[Lee,] who runs a mill and who lost a house"."""
    before = (c for c in reversed(read.clauses) if c.role is ClauseRole.RELATIVE and c.first < second.first)
    first = next(before, None)
    noun = () if first is None else named_before(read.words, noun_before(read.words, first.first), first.first)
    return [i for i in noun if read.words[i].part is not Pos.COMMA]


def is_of_image(words: Sequence[Word], first: int) -> bool:
    """Whether a participle describes the image that shows the event: "in this image [released by the army on Friday]"."""
    at = next((i for i in range(first - 1, max(-1, first - 4), -1) if words[i].is_a(WordClass.IMAGE)), None)
    return at is not None and all(w.part in NOMINAL or w.part is Pos.COMMA for w in words[at:first])


_NO_SUBJECT = frozenset([Pos.ADVERB, Pos.SUBORDINATOR, Pos.COMMA, Pos.SUBJECT, Pos.RELATIVE])


def _without_additions(words: Sequence[Word], subject: list[int]) -> list[int]:
    """ "Roe" of "Roe, 52, of Mill Lane,"; a list stays."""
    opened = [*dropwhile(lambda i: words[i].part in _NO_SUBJECT, subject)]
    is_list = any(words[i].part is Pos.COORDINATOR for i in opened)
    head = opened if is_list else takewhile(lambda i: words[i].part is not Pos.COMMA, opened)
    return [i for i in head if words[i].part not in _NO_SUBJECT]


def is_apart(words: Sequence[Word], clause: Clause) -> bool:
    """Whether a phrase has an earlier or later time than its clause.

    "before [becoming a judge]", "[having sold it]", "left in 1950, [becoming a judge in 1960]".
    """
    first = clause.first
    if words[first].part is not Pos.GERUND:
        return False
    if not first:
        return words[first].is_a(WordClass.PERFECT_AUXILIARY)
    follows_comma = first > 1 and words[first - 1].part is Pos.COMMA
    return words[first - 1].is_a(WordClass.TEMPORAL) or (
        follows_comma and (words[first].is_a(WordClass.PERFECT_AUXILIARY) or words[first - 2].part is Pos.TIME)
    )


def is_circumstance(words: Sequence[Word], first: int) -> bool:
    """ "With both sides [talking about a replay in May], he scored": what went on beside the event."""
    if words[first].part is not Pos.GERUND or words[first].is_a(WordClass.PERIOD_START):
        return False
    before = next((word for word in reversed(words[:first]) if word.part not in _IN_NOUN_PHRASE), None)
    return before is not None and before.is_a(WordClass.ABSOLUTE) and words[first - 1].part in _SUBJECT_OR_ADVERB


_IN_NOUN_PHRASE = NOMINAL | {Pos.DETERMINER, Pos.ADVERB, Pos.SUBJECT}
_SUBJECT_OR_ADVERB = NOMINAL | {Pos.ADVERB, Pos.SUBJECT}


def subject_of(read: Sentence, clause: Clause, *, passive: bool = False) -> list[int]:
    """The places of the subject of a clause; of a passive, with the auxiliary that further participles share."""
    while clause.role in (ClauseRole.COORDINATE, ClauseRole.COMPARISON):
        clause = read.clauses[clause.parent]
    if clause.role is ClauseRole.PHRASE:
        phrase = range(noun_before(read.words, clause.first), clause.first)
        return [i for i in phrase if read.words[i].part is not Pos.COMMA]
    if clause.verb is None:
        return []
    own = {n for n, other in enumerate(read.clauses) if other is clause}
    before = [i for i in read.members(own) if i < clause.verb]
    noun = range(noun_before(read.words, clause.first), clause.first) if clause.role is ClauseRole.RELATIVE else ()
    is_shared = read.words[clause.verb].is_a(WordClass.SHARED) and _has_participle(read.words, clause.verb)
    with_verb = [clause.verb] if passive and is_shared else []
    return [*noun, *_without_fronted(read.words, before), *with_verb]


def _without_fronted(words: Sequence[Word], before: list[int]) -> list[int]:
    """A subject without the fronted phrase before it: "In a statement, [Lee] ..."."""
    pronoun = next((k for k, i in enumerate(before) if k and words[i].part is Pos.SUBJECT), 0)
    if pronoun and words[before[pronoun - 1]].part is Pos.TIME:
        return before[pronoun:]  # "At the poll last year [he] ..."
    commas = [k for k, i in enumerate(before) if words[i].part is Pos.COMMA]
    fronted = bool(before) and words[before[0]].part in (Pos.PREPOSITION, Pos.TIME, Pos.ADVERB)
    return before[commas[-1] + 1 :] or before if commas and fronted else before


def _lacks_object(words: Sequence[Word], verb: int) -> bool:
    """Whether no object follows a form, as none follows the participle of a passive."""
    if words[verb].is_a(WordClass.AUXILIARY) or words[verb].is_a(WordClass.INTRANSITIVE):
        return False
    if not words[verb].is_a(WordClass.PARTICIPLE):
        return False
    if words[verb].is_a(WordClass.GIVING):
        return True  # "was elected in May and [awarded] a medal"
    if words[verb].is_a(WordClass.OF_OWN_WILL) and [word.part for word in words[verb + 1 : verb + 2]] == [Pos.TO]:
        return False  # "was sold in May and [ceased] to appear"
    return verb + 1 >= len(words) or words[verb + 1].part not in BEGINS_NOUN_PHRASE


def _is_second_office(words: Sequence[Word], first: int | None, second: int) -> bool:
    """ "was appointed CBE in 1998 and [made] a dame in 2007": a passive with the name of an office, as the first is."""
    if first is None or not words[second].is_a(WordClass.APPOINTING) or not words[first].is_a(WordClass.COPULA):
        return False
    form, office = words[first + 1], words[first + 2]
    return form.is_a(WordClass.APPOINTING) and office.part in BEGINS_NOUN_PHRASE | NOMINAL


def when_clause(read: Sentence, group: Collection[int], time: int, verb: int | None) -> int | None:
    """The place of the when-clause that is the event of a time before it; None where the clause outside is.

    It is after a limit ("they lived there until last year, when a fire broke out") and after a state ("he was two last
    month when he fell").
    """
    words = read.words
    at = time + 1 + (time + 1 < len(words) and words[time + 1].part is Pos.COMMA)
    if at >= len(words) or not words[at].is_a(WordClass.WHEN):
        return None
    is_standard = read.clauses[read.of[time]].role is ClauseRole.COMPARISON  # "lower than in 2012, when it reached 80"
    if not is_standard and read.of[at] not in group and read.clauses[read.of[at]].parent not in group:
        return None
    limited = is_standard or (time > 0 and words[time - 1].is_a(WordClass.TEMPORAL))
    is_state = verb is not None and words[verb].is_a(WordClass.COPULA) and not _has_participle(words, verb)
    is_state = is_state or _is_change_of_this(words, verb)
    own = read.clauses[read.of[at]].verb
    is_event = own is not None and (not words[own].is_a(WordClass.COPULA) or _has_participle(words, own))
    return read.of[at] if (limited or is_state) and is_event else None  # not "in May [when she was 80]"


def _is_change_of_this(words: Sequence[Word], verb: int | None) -> bool:
    """ "That began to change in 1998, when a letter came": what changed was said before, and how it did comes after."""
    if verb is None or not verb:
        return False
    subject = next((word for word in reversed(words[:verb]) if word.part is not Pos.ADVERB), None)
    return (
        subject is not None and not subject.classes.isdisjoint(_DEMONSTRATIVE) and words[verb].is_a(WordClass.CHANGING)
    )


_DEMONSTRATIVE = frozenset([WordClass.DEMONSTRATIVE, WordClass.COMPLEMENTIZER])


def _has_participle(words: Sequence[Word], verb: int) -> bool:
    """Whether a passive or progressive follows a copula: "was sent", "was running"."""
    following = next((w for w in words[verb + 1 : verb + 4] if w.part is not Pos.ADVERB), None)
    return following is not None and following.part in (Pos.BARE, Pos.PARTICIPLE, Pos.GERUND)


def with_relative(read: Sentence, end: int) -> int:
    """The last word of a clause without a time that says more of the last noun: "the flood [that killed ten]", "the news [that he left]"."""
    at = end + 1 + (end + 1 < len(read.words) and read.words[end + 1].part is Pos.COMMA)
    if at >= len(read.words):
        return end
    place = read.of[at]
    clause = read.clauses[place]
    is_share = read.words[at].part not in (Pos.RELATIVE, Pos.PREPOSITION) and at > end + 1  # ", two of which"
    if clause.role not in (ClauseRole.RELATIVE, ClauseRole.CONTENT) or clause.first != at or is_share:
        return end
    group = with_dependents(read, {place})
    has_time = any(read.words[i].part is Pos.TIME for i in read.members(group))
    return end if has_time else extent(read, group)[1]
