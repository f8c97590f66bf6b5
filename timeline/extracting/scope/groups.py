"""Groups of clauses that share a time: one in "He was seen in May as he left", two in "The mill, built in 1950, burned in May"."""

from collections.abc import Collection, Sequence

from timeline.extracting.grammar.clause import SHARING, Clause, ClauseRole
from timeline.extracting.grammar.word import NOMINAL, Word
from timeline.extracting.scope.attachment import free
from timeline.extracting.scope.ellipsis import EDGES, Sentence, is_apart, is_circumstance
from timeline.extracting.scope.lent_times import is_participle, lends_time
from timeline.languages.word_classes import Pos, WordClass


def timed_groups(read: Sentence, placed: Sequence[int]) -> list[set[int]]:
    """The groups of clauses in which a time stands."""
    timed = {read.of[i] for i in placed}
    return [group for group in clause_groups(read, placed) if group & timed]


def clause_groups(read: Sentence, placed: Sequence[int]) -> list[set[int]]:
    """Every clause in one group each, by the times at the words of `placed`; the groups in the order of the text."""
    own_time = {read.of[i] for i in placed if free(read.words, i)}
    timed = own_time | _lent_time(read, own_time)
    group = [{i} for i in range(len(read.clauses))]
    for i, clause in reversed([*enumerate(read.clauses)]):  # the innermost first: a phrase lends its verb the time
        own, outer = group[i], group[clause.parent]
        apart = own & own_time and _has_own_time(
            read, clause, outer & (own_time if clause.role is ClauseRole.PHRASE else timed)
        )
        apart = apart or _has_other_time(read, clause, own, own_time)
        apart = apart or (
            own & own_time
            and (
                _is_in_front(read, clause)
                or _is_in_subject(read, clause)
                or _interrupts(read, clause, outer & own_time)
            )
        )
        if clause.role in SHARING and own is not outer and not apart and not _is_at_bound(read.words, clause):
            outer |= own
            for member in own:
                group[member] = outer
    return [members for i, members in enumerate(group) if min(members) == i]


def _lent_time(read: Sentence, own_time: Collection[int]) -> set[int]:
    """The clauses that have a time in a phrase: "[ordered] the bridge closed at noon"."""
    lenders = (read.clauses[n] for n in own_time if read.clauses[n].role is ClauseRole.PHRASE)
    return {clause.parent for clause in lenders if not _has_own_time(read, clause, ())}


def _is_in_front(read: Sentence, clause: Clause) -> bool:
    """ "[When the foreman rose on Friday], she did not look": the event of its time, before the main clause."""
    first = read.words[clause.first]
    is_first = all(word.part in EDGES for word in read.words[: clause.first])
    return clause.role is ClauseRole.SIMULTANEOUS and first.is_a(WordClass.WHEN) and is_first


def _is_in_subject(read: Sentence, clause: Clause) -> bool:
    """ "The bridge, the longest [when it opened in 1962], was closed": inside the subject of the main clause."""
    outer = read.clauses[clause.parent]
    is_before_verb = outer.verb is not None and outer.verb > clause.first
    follows_noun = any(read.words[i].part in NOMINAL for i in range(outer.first, clause.first))
    return clause.role is ClauseRole.SIMULTANEOUS and is_before_verb and follows_noun


def _interrupts(read: Sentence, clause: Clause, outer_time: Collection[int]) -> bool:
    """ "was working on a novel [when war broke out in May 1940]": what happened in the middle of something else."""
    verb, words = read.clauses[clause.parent].verb, read.words
    if clause.role is not ClauseRole.SIMULTANEOUS or verb is None or outer_time:
        return False
    is_progressive = words[verb].is_a(WordClass.COPULA) and words[verb + 1].part is Pos.GERUND
    return is_progressive and words[clause.first].is_a(WordClass.WHEN)


def _has_other_time(read: Sentence, clause: Clause, own: set[int], own_time: set[int]) -> bool:
    """ "was saved in June 2006 [and has since been extended]": what is so at the time of writing, beside a time of the past."""
    outer = read.clauses[clause.parent]
    if clause.role is not ClauseRole.COORDINATE or clause.verb is None:
        return False
    if own_time.isdisjoint({clause.parent}) or not own_time.isdisjoint(own):
        return False
    if outer.verb is None:
        return is_participle(read.words, outer)  # "passed in 2010 [but never enforced]"
    first, second = read.words[outer.verb], read.words[clause.verb]
    is_perfect = second.is_a(WordClass.PERFECT_AUXILIARY) and first.is_a(
        WordClass.MODAL
    )  # "must pay by May [and has not]"
    is_of_now = (_is_of_now(second) and _is_past(first)) or is_perfect
    return is_of_now or _has_length(read, min(own))


def _is_of_now(verb: Word) -> bool:
    return verb.is_a(WordClass.PRESENT_TENSE) or verb.is_a(WordClass.FUTURE)


def _is_past(verb: Word) -> bool:
    is_auxiliary = verb.is_a(WordClass.AUXILIARY) and not (_is_of_now(verb) or verb.is_a(WordClass.MODAL))
    return is_auxiliary or verb.is_a(WordClass.PAST) or verb.is_a(WordClass.REGULAR_PARTICIPLE)


def _is_at_bound(words: Sequence[Word], clause: Clause) -> bool:
    """Whether a when-clause is of the bound of a span, and not of the time of its sentence: "since 2018, when ten died"."""
    at = clause.first - 1 - (clause.first > 0 and words[clause.first - 1].part is Pos.COMMA)
    if at < 1 or not words[clause.first].is_a(WordClass.WHEN) or words[at].part is not Pos.TIME:
        return False
    return words[at - 1].is_a(WordClass.TEMPORAL)


def _has_own_time(read: Sentence, clause: Clause, outer: Collection[int]) -> bool:
    """Whether a time dates its clause alone.

    It does where the clause outside has another time, and in participles after a noun ("the mill, built in 1950,"), in
    phrases of an earlier or later time ("before becoming a judge last year"), in a second verb after a comma ("was seen,
    and was found in May") and in clauses of place ("where ten men died in May"). "The warrant issued Monday charged him"
    and "Lee waves in this image released on Monday" date the main clause.
    """
    words, first = read.words, clause.first
    if words[first].part is Pos.PARTICIPLE and _is_caused(words, first):
        return False
    if outer:
        return True
    if words[first].part is Pos.PARTICIPLE:
        return not lends_time(read, clause)
    if clause.role is ClauseRole.PHRASE:
        is_begun = words[first].is_a(WordClass.PERIOD_START) and words[first].part is Pos.GERUND
        return (
            (is_begun and _follows_noun(words, first))
            or _is_dating(words, first)
            or is_apart(words, clause)
            or is_circumstance(words, first)
            or _is_perfect(words, first)
            or _is_second_infinitive(words, first)
        )
    if clause.role is ClauseRole.COORDINATE:
        is_listed = words[first].part is Pos.COMMA and _is_inside_list(read, read.of[first])
        is_other = _looks_ahead(read, clause) or _looks_back(read, clause) or _has_length(read, clause.parent)
        is_other = is_other or _follows_whole_participle(read, clause)
        return clause.after_comma or is_listed or words[first + 1].part is Pos.BARE or is_other
    return words[first].is_a(WordClass.PLACE_RELATIVE)


def _is_inside_list(read: Sentence, place: int) -> bool:
    """ "read law[, taught in 1950] and left": a verb with a time of its own, to which another is joined."""
    goes_on = any(each.role is ClauseRole.COORDINATE and each.parent == place for each in read.clauses[place + 1 :])
    return goes_on and any(read.words[i].part is Pos.TIME for i in read.members({place}))


def _follows_whole_participle(read: Sentence, clause: Clause) -> bool:
    """ "written in prison and [published in 1971]"; not "built and [opened in 1962]", which has one time."""
    outer, verb = read.clauses[clause.parent], clause.verb
    is_second = verb is not None and not read.words[verb].is_a(WordClass.AUXILIARY)
    return is_second and is_participle(read.words, outer) and clause.first > outer.first + 1


def _looks_ahead(read: Sentence, clause: Clause) -> bool:
    """ "was ordered after the fire and [was due to appear in May]": a second verb of another time than the first."""
    words, verb, outer = read.words, clause.verb, read.clauses[clause.parent].verb
    if verb is None or words[clause.first].part is not Pos.COORDINATOR or not words[verb].is_a(WordClass.AUXILIARY):
        return False
    after = (word for word in words[verb + 1 :] if word.part is not Pos.ADVERB or not word.classes.isdisjoint(_AHEAD))
    following = next(after, words[verb])
    opposes = words[clause.first].is_a(WordClass.ADVERSATIVE)  # "denied it but [was found guilty in May]"
    is_modal = words[verb].is_a(WordClass.MODAL) and outer is not None and not words[outer].is_a(WordClass.MODAL)
    return opposes or is_modal or not following.classes.isdisjoint(_AHEAD)


def _has_length(read: Sentence, place: int) -> bool:
    """ "was sold [within months]", "left school [at 14]": a verb has a time of its own, though no date."""
    words, verb = read.words, read.clauses[place].verb
    if verb is not None and words[verb].is_a(WordClass.SPENDING) and verb + 1 < len(words):
        return words[verb + 1].part is Pos.ADVERB and " " in words[verb + 1].lower  # "took nine years to build"
    after = [i for i in read.members({place}) if verb is not None and i > verb]
    ages = (i for i in after[-1:] if words[i].part is Pos.FIGURE and words[i - 1].is_a(WordClass.FRAME))
    leads = (
        words[i - 1] for i in after if words[i].part is Pos.ADVERB
    )  # "within months"; not "for years", "in an hour"
    is_led = any(lead.part is Pos.PREPOSITION and lead.classes.isdisjoint(_OF_DURATION) for lead in leads)
    return is_led or any(True for _ in ages)


def _looks_back(read: Sentence, clause: Clause) -> bool:
    """ "who runs a fund and [sold its shares in May]": a second verb of the past after one of the present."""
    outer = read.clauses[clause.parent].verb
    if outer is None or clause.verb is None:
        return False
    first, second = read.words[outer], read.words[clause.verb]
    is_present = first.is_a(WordClass.PRESENT_TENSE) or first.is_a(WordClass.PLURAL)  # "runs", "helps"
    return is_present and _is_past(second) and not first.is_a(WordClass.AUXILIARY)


_AHEAD = frozenset([WordClass.AHEAD, WordClass.PROSPECTIVE])


def _is_caused(words: Sequence[Word], first: int) -> bool:
    """ "is to have the hip [replaced] on Friday", "had a passport [seized] in May"."""
    before = next((word for word in reversed(words[:first]) if word.part not in _NOUN_PHRASE), None)
    return before is not None and before.part in _HAVING and before.is_a(WordClass.CAUSATIVE)


_NOUN_PHRASE = NOMINAL | {Pos.DETERMINER}
_OF_DURATION = frozenset([WordClass.NOUN_LINK, WordClass.FRAME])
_HAVING = frozenset([Pos.BARE, Pos.VERB])


def _follows_noun(words: Sequence[Word], first: int) -> bool:
    """ "declared three days of mourning [beginning Tuesday]"."""
    is_timed = any(word.part is Pos.TIME for word in words[first + 1 : first + 3])
    return first > 0 and words[first - 1].part in (Pos.NOUN, Pos.GERUND) and is_timed


def _is_dating(words: Sequence[Word], first: int) -> bool:
    """ "a law [dating] from 1620", "[dating] back to 1620"; not "began [dating] the finds in May"."""
    is_form = words[first].part is Pos.GERUND and words[first].is_a(WordClass.DATING)
    return is_form and first + 1 < len(words) and words[first + 1].part in (Pos.PREPOSITION, Pos.ADVERB)


def _is_perfect(words: Sequence[Word], first: int) -> bool:
    """ "Lee [having] left in 2010": with a subject of its own."""
    is_form = words[first].part is Pos.GERUND and words[first].is_a(WordClass.PERFECT_AUXILIARY)
    return is_form and first > 0 and words[first - 1].part in NOMINAL


def _is_second_infinitive(words: Sequence[Word], first: int) -> bool:
    """ "is due to open in May and [to close] in June"."""
    follows = first > 1 and words[first - 1].part is Pos.COORDINATOR and words[first - 2].part is Pos.TIME
    return follows and words[first].part is Pos.TO
