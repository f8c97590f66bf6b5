"""The passage of a whole clause, with what it shares with others and in a form that can stand alone."""

from collections.abc import Sequence
from dataclasses import replace

from timeline.extracting.grammar.clause import Clause, ClauseRole
from timeline.extracting.grammar.parentheses import OPENING, is_counterpart
from timeline.extracting.grammar.subject import subject_and_verb
from timeline.extracting.grammar.word import NOMINAL, Span, Word
from timeline.extracting.scope.ellipsis import (
    Sentence,
    completes_preposition,
    elided_subject,
    extent,
    finite_outer,
    is_apart,
    is_circumstance,
    is_dated_source,
    is_reporting,
    source_of,
    speaker_of,
    subject_of_plan,
    verb_of,
    with_counted,
    with_dependents,
    with_relative,
    with_statement,
)
from timeline.extracting.scope.gerunds import in_past_tense, is_of_past
from timeline.extracting.scope.lent_times import dates_outer_clause
from timeline.extracting.scope.modified_nouns import named_before, noun_before
from timeline.extracting.scope.object_relatives import in_main_order, is_contact_clause
from timeline.extracting.scope.passage import Passage
from timeline.extracting.scope.passives import in_past_passive
from timeline.extracting.scope.remnants import completed, is_of_object
from timeline.extracting.scope.shared_objects import with_shared_object
from timeline.extracting.scope.whereabouts import with_whereabouts
from timeline.languages.word_classes import Pos, WordClass

_CLEFT = 3  # words: "It was in"
_AROUND_ADDITION = 2  # commas
_CONTENT = NOMINAL | {Pos.VERB, Pos.BARE, Pos.GERUND, Pos.PARTICIPLE}


def clause_passage(read: Sentence, group: set[int], time: int | None, first: int, last: int) -> Passage:
    """A whole clause, with what it leaves out.

    Args:
        read: the sentence.
        group: the clauses that share the time.
        time: the place of the time; None where the clause has none.
        first: the place of its first word.
        last: the place of its last word.
    """
    words, root, verb = read.words, read.clauses[min(group)], verb_of(read, group)
    if _says_who(read, root):
        return _with_outer_clause(read, group | {root.parent}, time)
    is_standard = root.role is ClauseRole.COMPARISON and is_of_object(read, root)
    if root.role is ClauseRole.GAPPED or is_standard:
        places, verb = completed(read, root, read.members(group))
        return passage_from(read, group, time, (first, last), places, words[verb])
    planner = subject_of_plan(read, root) if root.role is ClauseRole.PHRASE else []
    if planner:  # "ordered [the firm] on Monday [to pay by May]"
        places = [*planner, *read.members(with_dependents(read, group))]
        return passage_from(read, group, time, (first, last), places, _verb_form(words, root.first))
    if is_dated_source(read, root) and verb is not None:  # "according to [a study published on Monday]"
        source = range(first + 2, last + 1)
        return passage_from(read, group, time, (first + 2, last), source, words[verb])
    return _with_elided(read, group, time, first, last)


def _with_outer_clause(read: Sentence, whole: set[int], time: int | None) -> Passage:
    """A clause with the relative one in its subject, which says for whom something will, may or must be so."""
    found = clause_passage(read, whole, time, *extent(read, whole))
    return replace(found, is_fragment=found.trigger is None or not found.trigger.is_a(WordClass.MODAL))


def _with_elided(read: Sentence, group: set[int], time: int | None, first: int, last: int) -> Passage:
    """A clause with its elided subject, the noun that it modifies, and the statement that it reports."""
    words, root, verb = read.words, read.clauses[min(group)], verb_of(read, group)
    reporting = is_reporting(read, group)
    after_noun = root.role is ClauseRole.RELATIVE or (root.role is ClauseRole.PHRASE and not is_apart(words, root))
    start = noun_before(words, first) if after_noun else first
    start -= after_noun and _is_cleft(words, start, first)
    end = last if after_noun and _is_ended_participle(words, first, last) else with_relative(read, last)
    members = read.members(with_statement(read, group) if reporting else with_counted(read, group))
    chosen = {i for i in members if i >= first or reporting}
    chosen -= _time_of_noun(read, group)
    is_joined = _is_joined(read, root, (start, end))
    if is_joined:
        outer, verb = _outer(read, root, first)
        chosen |= outer
    if root.role is ClauseRole.COORDINATE and verb is not None:
        chosen -= _before_second_verb(words, root, verb)
    if root.role is ClauseRole.COMPARISON and words[first].is_a(WordClass.RANGE_START):
        chosen.discard(first)  # "profit [from] 75 million a year earlier"
    noun = named_before(words, start, first) if root.role is ClauseRole.RELATIVE else range(start, first)
    chosen |= {*(i for i in noun if words[i].lower not in OPENING), *range(last + 1, end + 1)}
    sharing = (
        read.clauses[root.parent] if is_joined and verb is not None else root
    )  # "was sold and is due to open in May"
    subject = [i for i in elided_subject(read, sharing, verb) if i not in chosen]
    if subject and words[sharing.first].part is Pos.COORDINATOR and is_joined:
        chosen.discard(sharing.first)
    trigger = words[verb] if verb is not None else _verb_form(words, first)
    places = with_shared_object(read, root, verb, [*subject, *sorted(chosen)])
    found = passage_from(read, group, time, (start, end), places, trigger, is_reporting=reporting)
    if root.role is ClauseRole.PHRASE and (len(group) == 1 or not is_joined):
        has_subject = (is_apart(words, root) and bool(subject)) or _is_absolute(words, start, first)
        found = _as_clause(read, found, first, is_active=has_subject and not is_joined)
    elif root.role is ClauseRole.COORDINATE and verb is not None and _is_second_participle(read, root):
        found = _with_second_participle(read, found, places, verb)
    if root.role is ClauseRole.SIMULTANEOUS and words[root.first].is_a(WordClass.PLACE_RELATIVE):
        found = replace(found, words=with_whereabouts(read, root, found.words))
    if is_contact_clause(words, root):
        before, after = ([words[i] for i in places if (i < root.first) is is_noun] for is_noun in (True, False))
        found = replace(found, words=tuple(in_main_order(before, after) or found.words))
    is_beside = root.role is ClauseRole.PHRASE and is_circumstance(words, first)
    is_perfect = completes_preposition(words, root) and words[root.first].is_a(WordClass.PERFECT_AUXILIARY)
    is_fragment = _is_figure(words, root) or is_beside or is_perfect  # "told of having seen it"
    return replace(found, is_fragment=True) if is_fragment else found


def _says_who(read: Sentence, clause: Clause) -> bool:
    """ "Those [who hand in arms by Friday] will be freed": without the clause outside, it tells no event."""
    if clause.role is not ClauseRole.RELATIVE or clause.after_comma or not clause.first:
        return False
    noun, outer = read.words[clause.first - 1], read.clauses[clause.parent]
    is_any = noun.part in (Pos.DETERMINER, Pos.SUBJECT) and not noun.is_a(WordClass.PERSONAL_PRONOUN)
    return is_any and outer.verb is not None and outer.verb > clause.first


def _time_of_noun(read: Sentence, group: set[int]) -> set[int]:
    """The places of what says when a noun came out or was to take place: "A report[, published on Friday,] found that ..."."""
    added = {n for n in group if n != min(group) and dates_outer_clause(read, read.clauses[n])}
    places = {*read.members(with_dependents(read, added))} if added else set()
    return places | {i for at in places for i in (at - 1, at + 1) if read.words[i].part is Pos.COMMA}


def _is_cleft(words: Sequence[Word], start: int, first: int) -> bool:
    """ "It was [in] Rome that they met": the preposition belongs to what follows."""
    if start != _CLEFT or words[start - 1].part is not Pos.PREPOSITION or subject_and_verb(words, first + 1) is None:
        return False
    return words[0].is_a(WordClass.GROUP_PRONOUN) and words[1].is_a(WordClass.COPULA)


def _is_joined(read: Sentence, root: Clause, span: Span) -> bool:
    """Whether a phrase says too little without its clause: "to close in May", "ended Sept. 30"."""
    if root.role is not ClauseRole.PHRASE:
        return False
    if is_apart(read.words, root):
        return not is_of_past(read, finite_outer(read, root))  # "will retire after serving in May"
    is_infinitive = read.words[root.first].part is Pos.TO and read.clauses[root.parent].verb is not None
    return is_infinitive or not is_informative(read.words[span[0] : span[1] + 1])


def _outer(read: Sentence, root: Clause, first: int) -> tuple[set[int], int | None]:
    """The places of the words of the clause outside a phrase that tell its event, and of the verb of that."""
    words, verb = read.words, read.clauses[root.parent].verb
    outer = {i for i in read.members({root.parent}) if words[i].part is not Pos.COORDINATOR or i + 1 != first}
    is_before_verb = verb is not None and first < verb  # "the loan, due to end in May, was sold"
    return {i for i in outer if not is_before_verb or i < first}, None if is_before_verb else verb


def _is_absolute(words: Sequence[Word], start: int, first: int) -> bool:
    """ "[Lee having left] in May": a perfect participle with a subject of its own."""
    return start < first and words[first].is_a(WordClass.PERFECT_AUXILIARY)


def _as_clause(read: Sentence, found: Passage, first: int, *, is_active: bool) -> Passage:
    """A phrase with a finite verb: "[Roe took] the post" of "before taking the post", "the mill [was built]"."""
    if is_active:
        return in_past_tense(found, read.grammar)
    return replace(found, words=in_past_passive(found.words, read.words[first], read.grammar.passive))


def _with_second_participle(read: Sentence, found: Passage, places: Sequence[int], verb: int) -> Passage:
    """A second participle of a noun with the auxiliary: "the mill [was burned]" of "built in 1950 and burned in 1980"."""
    words, form = read.words, replace(read.words[verb], part=Pos.PARTICIPLE)
    second = tuple(form if i == verb else words[i] for i in places if i >= verb or words[i].part is not Pos.COORDINATOR)
    return replace(found, words=in_past_passive(second, form, read.grammar.passive), trigger=form)


def _is_figure(words: Sequence[Word], root: Clause) -> bool:
    """Whether a clause is only a figure beside another: "(down from 17 in 1970)"."""
    if root.role is ClauseRole.PARENTHESIS:
        return is_counterpart(words, root.first)
    return root.role is ClauseRole.COMPARISON and words[root.first - 1].is_a(WordClass.CHANGE)


def _before_second_verb(words: Sequence[Word], clause: Clause, verb: int) -> set[int]:
    """The places of an addition between the time and the verb of a second clause: "and in 1984[, to his surprise,] was sent"."""
    commas = [i for i in range(clause.first + 1, verb) if words[i].part is Pos.COMMA]
    is_added = len(commas) == _AROUND_ADDITION and words[commas[0] - 1].part is Pos.TIME and commas[1] == verb - 1
    return {*range(commas[0], verb)} if is_added else set()


def _is_second_participle(read: Sentence, clause: Clause) -> bool:
    """ "built in 1950 and [burned in 1980]": joined to a participle after its noun."""
    outer = read.clauses[clause.parent]
    return outer.role is ClauseRole.PHRASE and read.words[outer.first].part is Pos.PARTICIPLE


def _is_ended_participle(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether a participle ends with its time or at a comma, so that a relative clause after it is of its noun."""
    is_ended = words[last].part is Pos.TIME or (last + 1 < len(words) and words[last + 1].part is Pos.COMMA)
    return is_ended and words[first].part is Pos.PARTICIPLE


def passage_from(
    read: Sentence,
    group: set[int],
    time: int | None,
    span: Span,
    chosen: Sequence[int],
    trigger: Word | None,
    *,
    is_reporting: bool = False,
) -> Passage:
    """A passage of the words at some places, in a group of clauses; `span` holds the first and the last word that it is about."""
    words, (start, end) = read.words, span
    root = read.clauses[min(group)]
    return Passage(
        read.span,
        None if time is None else (words[time].start, words[time].end),
        words[root.first].start,
        words[start].start,
        words[end].end,
        tuple(words[i] for i in chosen),
        trigger,
        is_reporting,
        source_of(read, group),
        root.role is ClauseRole.MAIN,
        () if is_reporting else tuple(words[i] for i in speaker_of(read, group)),
        words,
    )


def _verb_form(words: Sequence[Word], first: int) -> Word | None:
    """The verb without a tense at the beginning of a phrase."""
    at = first + (words[first].part is Pos.TO)
    return words[at] if words[at].part in (Pos.PARTICIPLE, Pos.GERUND, Pos.BARE) else None


def is_informative(words: Sequence[Word]) -> bool:
    """Whether words name an event without the rest of the clause: "shooting of two men", not "ended Sept. 30"."""
    return sum(word.part in _CONTENT for word in words) > 1
