"""Weak signs that a clause tells no event, weighed together.

Few of them decide alone: events are told in quotations and in the first person too, and a present state may be the news. A
clause gives no row where its signs weigh enough together: a free relative clause or a habit does by itself; a present state,
a condition, and the first or second person do with circumstances such as a time that is only "this year". Circumstances
alone, without one of these grounds, decide nothing.
"""

from collections.abc import Callable, Sequence
from enum import StrEnum, unique
from itertools import takewhile

from timeline.extracting.grammar.parentheses import OPENING
from timeline.extracting.grammar.phrases import is_figure
from timeline.extracting.grammar.word import BEGINS_NOUN_PHRASE, NOMINAL, Word, has_class, has_part, places_of
from timeline.extracting.no_event.dated_clause import BETWEEN, DatedClause
from timeline.extracting.scope.attachment import adjective, attributive
from timeline.extracting.scope.passage import Passage
from timeline.languages.word_classes import Pos, WordClass
from timeline.model import Anchor, Relation, Timex
from timeline.model.expressions import EventTime
from timeline.model.grain import Grain

_ENOUGH = 3
_REACH = 3  # words from a time to the noun that it modifies
_LONGEST_QUOTATION = 2000  # characters before a time in it
_BESIDE_VERB = frozenset([Pos.TIME, Pos.PREPOSITION, Pos.SUBORDINATOR, Pos.ADVERB, Pos.COMMA, Pos.OTHER, Pos.QUOTE])
_FORMS = frozenset([Pos.VERB, Pos.PARTICIPLE])
_NOMINAL = NOMINAL | {Pos.POSSESSIVE}
_MARKS = (("“", "”"), ("``", "''"))


@unique
class Sign(StrEnum):
    """A sign that a clause tells no event."""

    FRAGMENT = "a phrase without a verb"
    OTHER_TENSE = "of another time than its verb"
    UNREAL = "of what did not come about"
    FREE_RELATIVE = "a free relative clause"
    HABIT = "a habit"
    ATTRIBUTE = "a time that describes a thing"
    GENERATION = "of the present in general"
    PRESENT_STATE = "a state at present"
    CONDITION = "a condition"
    SECOND_PERSON = "in the second person"
    FIRST_PERSON = "in the first person"
    STATE = "a state"
    QUOTED = "in a quotation"
    LONG = "of more than a month"
    CURRENT = "around the day of publication"
    PAST = "of a time before its present tense"
    UNFULFILLED = "of a time past"
    NAMELESS = "without a name or a figure"


def weak_signs(text: str, passage: Passage, when: Timex, anchor: Anchor | None) -> str | None:
    """The signs that a passage tells no event, where they are enough together.

    >>> from timeline.extracting.scope.passages import passages
    >>> from timeline.languages.en.clause_words import CLAUSES
    >>> from timeline.model import Document
    >>> from timeline.pipeline import tag_document
    >>> text = "The school usually opens in May."
    >>> (when,) = tag_document(Document("a", text)).timexes
    >>> weak_signs(text, next(passages(text, (0, 32), CLAUSES, [(28, 31)])), when, None)
    'a habit'
    """
    clause = DatedClause(text, passage, when, anchor)
    grounds = [(sign, weight) for sign, weight, holds in _GROUNDS if holds(clause)]
    if not grounds:
        return None
    found = [*grounds, *((sign, weight) for sign, weight, holds in _CIRCUMSTANCES if holds(clause))]
    against = sum(weight for weight, holds in _AGAINST if holds(clause))
    enough = sum(weight for _, weight in found) - against >= _ENOUGH
    return ", ".join(sign for sign, _ in found) if enough else None


def _is_object_relative(clause: DatedClause) -> bool:
    """ "the law which the king announced on Monday": what was declared is the noun."""
    is_act = clause.verb is not None and clause.words[clause.verb].is_a(WordClass.DECLARING)
    return is_act and any(word.part is Pos.RELATIVE for word in clause.words[1 : clause.verb])


def _is_fragment(clause: DatedClause) -> bool:
    """ "its 1990 projection", "becoming common in the 1970s": neither a verb with its subject nor a noun of action."""
    passage, trigger = clause.passage, clause.passage.trigger
    if clause.verb is not None and all(word.part in _BESIDE_VERB for word in clause.words[clause.verb + 1 :]):
        is_pronoun = [word.part for word in clause.words[: clause.verb] if word.part not in _BESIDE_VERB] == [
            Pos.SUBJECT
        ]
        says = clause.words[clause.verb].is_a(WordClass.FINAL_REPORTING) and not passage.is_reporting
        says = says and not _is_object_relative(clause)
        if says or (clause.is_state and is_pronoun):
            return True  # "As the agency reported on Friday", "where it was before 2020"
    is_line = not has_part(passage.around, Pos.VERB)  # a heading, a field or a caption
    if is_line or has_class(clause.words, WordClass.EVENT_NOUN) or _is_apart(clause):
        return False
    if clause.when.relation is Relation.SINCE or _has_participle(clause.words[1:]):
        return False  # "unserviceable since 10 March", "the man wounded in the fire"
    if trigger is None:
        return not any(word.part is Pos.VERB for word in clause.words)
    if trigger.part is Pos.PARTICIPLE:
        return clause.words[0] is trigger
    if trigger.part is Pos.GERUND:
        return next((w for w in clause.words if w.part not in BETWEEN), trigger) is trigger
    has_content = any(word.part is Pos.VERB or is_figure(word) for word in clause.words)  # "a charge of $5 million"
    return trigger.part in _NOMINAL and not has_content


def _has_participle(words: Sequence[Word]) -> bool:
    before_preposition = (words[i - 1] for i in places_of(words, Pos.PREPOSITION) if i)
    return has_part(words[:-1], Pos.PARTICIPLE) or has_class(before_preposition, WordClass.REGULAR_PARTICIPLE)


def _is_apart(clause: DatedClause) -> bool:
    """ "(2021: a fall of 3%)", "since [leaving the army in 2003]", "quieter [than usual on Friday]"."""
    around, start = clause.passage.around, clause.passage.start
    before = next((word for word in reversed(around) if word.end <= start), None)
    first = next((word for word in around if word.start >= start), None)
    is_parenthesis = before is not None and before.lower in OPENING
    compares = first is not None and first.is_a(WordClass.COMPARING) and not any(map(is_figure, clause.words))
    return is_parenthesis or compares or (before is not None and before.is_a(WordClass.TEMPORAL))


def _is_of_other_tense(clause: DatedClause) -> bool:
    """ "is considering a request last week", "will study the rules of 2003"; "Lee said the talks, to be held tomorrow, ..."."""
    return _differs_in_tense(clause) and not _is_caption(clause)


def _is_caption(clause: DatedClause) -> bool:
    shows = (word.is_a(WordClass.IMAGE) and word.part is Pos.NOUN for word in clause.passage.around)
    filmed = (word.is_a(WordClass.FILMING) and word.part is Pos.PARTICIPLE for word in clause.passage.around)
    return any(shows) or any(filmed)  # "In one, captured on Monday, a man is seen"


def _differs_in_tense(clause: DatedClause) -> bool:
    if clause.verb is None or clause.days is None:
        return False
    verb, after = clause.words[clause.verb], clause.words[clause.verb + 1 : clause.verb + 1 + _REACH]
    if clause.days[0] > 0:
        return clause.passage.is_reporting and verb.is_a(WordClass.PAST) and verb.is_a(WordClass.FINAL_REPORTING)
    if clause.days[1] >= 0 or clause.is_of_clock or any(word.is_a(WordClass.PERFECT_AUXILIARY) for word in after):
        return False
    if attributive(clause.words, clause.at):
        return False  # "its third-quarter earnings will be lower"
    group = takewhile(
        lambda word: word.part is not Pos.PREPOSITION, after
    )  # not "is charged with stealing a car in May"
    goes_on = verb.is_a(WordClass.PRESENT_COPULA) and any(word.part is Pos.GERUND for word in group)
    return goes_on or verb.is_a(WordClass.FUTURE)


def _is_unreal(clause: DatedClause) -> bool:
    """ "He would have been two in June", "Had he left in May, ..."; not "The town would have a pool by June"."""
    if clause.words[0].part is Pos.VERB and clause.words[0].is_a(WordClass.AUXILIARY):
        is_inverted = any(word.part in BEGINS_NOUN_PHRASE for word in clause.words[1:2])
        return is_inverted and has_class(clause.passage.around, WordClass.UNREAL)
    if clause.verb is None or not clause.words[clause.verb].is_a(WordClass.UNREAL) or clause.is_of_saying:
        return False
    after = [word for word in clause.words[clause.verb + 1 :] if word.part not in BETWEEN][:2]
    return len(after) > 1 and after[0].is_a(WordClass.PERFECT_AUXILIARY) and after[1].part is Pos.BARE


def _is_free_relative(clause: DatedClause) -> bool:
    """ "what it was yesterday", "half of what they were in May"; not "What is in store will test them on Monday"."""
    first = next((word for word in clause.words if word.part not in (Pos.PREPOSITION, Pos.QUOTE)), None)
    if first is None or not first.is_a(WordClass.FREE_RELATIVE) or clause.is_of_saying:
        return False
    return sum(word.part in _FORMS for word in clause.words[: clause.at]) < 2


def _is_habit(clause: DatedClause) -> bool:
    """ "The school usually opens in May"; not "The normally quiet road was closed"."""
    if clause.verb is None:
        return has_class(clause.words, WordClass.HABITUAL)
    beside = clause.words[max(0, clause.verb - 1) : clause.verb + _REACH]
    is_perfect = clause.words[clause.verb].is_a(WordClass.PERFECT_AUXILIARY)
    return clause.is_present and not is_perfect and has_class(beside, WordClass.HABITUAL)


def _is_attribute(clause: DatedClause) -> bool:
    """ "plays two sonatas of the 19th century", "lives in a 1930s house", "spoke of his 1995 novel"; not "the wars of the 1930s".

    The kings of a time did what they did in it: "16th-century kings ruled from York".
    """
    words, at, interval = clause.words, clause.at, clause.when.interval
    if interval is not None and interval.grain is Grain.YEAR and _describes_person(words, at):
        return True
    if interval is None or _is_subject_of_past(clause):
        return False
    noun = _noun_of(words, at)
    if at > 1 and words[at - 2].is_a(WordClass.PRELUDE):
        return True  # "in the run-up to Christmas"
    if noun is None or noun.is_a(WordClass.EVENT_NOUN) or noun.is_a(WordClass.TIME_NOUN):
        return False
    is_of_event = isinstance(clause.when.mention.expression, EventTime)  # "a D-Day veteran"
    is_thing = noun.is_a(WordClass.ARTEFACT) and interval.grain >= Grain.MONTH
    return is_of_event or is_thing or interval.grain >= Grain.DECADE


def _noun_of(words: Sequence[Word], at: int) -> Word | None:
    """The noun that a time modifies: after it, or before "of"."""
    after = [*takewhile(lambda word: word.part is Pos.NOUN, words[at + 1 :])]
    if after and (adjective(words, at) or _follows_adjective(words, at)):
        return after[-1]
    before = [word for word in words[max(0, at - _REACH) : at] if word.part not in (Pos.DETERMINER, Pos.ADVERB)][-2:]
    links = len(before) > 1 and (before[1].is_a(WordClass.GENITIVE) or before[1].is_a(WordClass.RANGE_START))
    is_of = links and before[0].part is Pos.NOUN  # "images [from] last year"
    is_thing = is_of and (before[0].is_a(WordClass.PLURAL) or before[0].is_a(WordClass.ARTEFACT))
    return before[0] if is_thing and not after else None


def _describes_person(words: Sequence[Word], at: int) -> bool:
    """ "a [1983] Leeds graduate", "the [2016] winner": the year of what the person once did."""
    after = [*takewhile(lambda word: word.part in (Pos.NOUN, Pos.NAME), words[at + 1 :])]
    is_person = bool(after) and after[-1].part is Pos.NOUN and after[-1].is_a(WordClass.HUMAN)
    return is_person and at > 0 and words[at - 1].part is Pos.DETERMINER


def _follows_adjective(words: Sequence[Word], at: int) -> bool:
    """ "the fabled [11th century] temple", "revived [the 16th-century] custom"; not "in [the 1930s] workers struck"."""
    before = words[at - 1] if at else None
    if before is None or before.part is Pos.PREPOSITION:
        return False
    has_article = words[at].is_a(WordClass.DEFINITE_TIME) or (at > 1 and words[at - 2].part is Pos.DETERMINER)
    return has_article and (words[at].is_a(WordClass.DEFINITE_TIME) or before.part is Pos.NOUN)


def _is_subject_of_past(clause: DatedClause) -> bool:
    return clause.verb is not None and clause.at < clause.verb and not clause.is_present


def _is_of_generation(clause: DatedClause) -> bool:
    """ "The rules reflect today's views": an object of a state at present."""
    if clause.verb is None or clause.at < clause.verb or not clause.words[clause.at].is_a(WordClass.PRESENT_DAY):
        return False
    is_possessor = clause.at + 1 < len(clause.words) and clause.words[clause.at + 1].part is Pos.POSSESSIVE
    verb = clause.words[clause.verb]
    return is_possessor and verb.is_a(WordClass.PRESENT) and not _is_of_noun_of_action(clause)


def _is_present_state(clause: DatedClause) -> bool:
    """ "It has the rights this year"; not "The hearing is on Friday", of a Friday to come."""
    is_ahead = clause.days is not None and clause.days[0] > 0
    return clause.is_state and clause.is_present and not is_ahead and not clause.is_of_saying


def _is_condition(clause: DatedClause) -> bool:
    """ "if a second wave comes next year"."""
    opening = (word for word in clause.passage.around if word.start >= clause.passage.clause)
    first = next((word for word in opening if word.part not in BETWEEN), None)
    return first is not None and first.is_a(WordClass.CONDITIONAL)


def _is_in_second_person(clause: DatedClause) -> bool:
    return _has_subject(clause, WordClass.SECOND_PERSON)


def _is_in_first_person(clause: DatedClause) -> bool:
    return _has_subject(clause, WordClass.FIRST_PERSON)


def _has_subject(clause: DatedClause, person: WordClass) -> bool:
    return clause.subject is not None and clause.subject.is_a(person) and not clause.is_of_saying


def _is_quoted(clause: DatedClause) -> bool:
    """Whether a quotation that began in the paragraph holds the time."""
    time = clause.passage.time
    if time is None:
        return False
    low = max(0, time[0] - _LONGEST_QUOTATION)
    before = clause.text[max(low, clause.text.rfind("\n", low, time[0]) + 1) : time[0]]
    return before.count('"') % 2 == 1 or any(before.rfind(opens) > before.rfind(closes) for opens, closes in _MARKS)


def _is_long(clause: DatedClause) -> bool:
    return clause.when.interval is not None and clause.when.interval.grain > Grain.MONTH


def _is_current(clause: DatedClause) -> bool:
    """ "today", "this week", "in 2020" of an article of 2020; not a day by its name, on which something was done."""
    interval = clause.when.interval
    if interval is None or interval.open_start or interval.open_end:
        return False
    if clause.days is None or not clause.days[0] <= 0 <= clause.days[1]:
        return False
    return clause.days[0] < clause.days[1] or clause.words[clause.at].is_a(WordClass.PRESENT_DAY)


def _is_past(clause: DatedClause) -> bool:
    return _is_present_state(clause) and clause.days is not None and clause.days[1] < 0


def _is_nameless(clause: DatedClause) -> bool:
    """Whether somebody speaks of nobody and nothing in particular."""
    if not (_is_in_first_person(clause) or _is_in_second_person(clause)):
        return False
    return not any(word.part in (Pos.NAME, Pos.FIGURE) for word in clause.words)


def _is_past_action(clause: DatedClause) -> bool:
    """ "We closed the school on Monday", "I have asked for it"; not "We have been working"."""
    if clause.verb is None or clause.is_state:
        return False
    if not clause.words[clause.verb].is_a(WordClass.PERFECT_AUXILIARY):
        return clause.words[clause.verb].is_a(WordClass.PAST)
    return not any(word.part is Pos.GERUND for word in clause.words[clause.verb + 1 : clause.verb + 1 + _REACH])


def _is_counted_state(clause: DatedClause) -> bool:
    """ "There are 3,000 cases today"; not "It is one of 11 today"."""
    if clause.verb is None or not clause.is_state:
        return False
    after = clause.words[clause.verb + 1 : clause.verb + 1 + _REACH]
    return any(map(is_figure, takewhile(lambda word: not word.is_a(WordClass.GENITIVE), after)))


def _is_of_noun_of_action(clause: DatedClause) -> bool:
    """ "last week's bombings"."""
    after = clause.words[clause.at + 1 : clause.at + 1 + _REACH]
    ahead = next((n for n, word in enumerate(after) if word.part not in _NOMINAL), len(after))
    return any(word.is_a(WordClass.EVENT_NOUN) for word in after[:ahead])


_Holds = Callable[[DatedClause], bool]
_GROUNDS: tuple[tuple[Sign, int, _Holds], ...] = (
    (Sign.FRAGMENT, 4, _is_fragment),
    (Sign.OTHER_TENSE, 3, _is_of_other_tense),
    (Sign.UNREAL, 3, _is_unreal),
    (Sign.FREE_RELATIVE, 3, _is_free_relative),
    (Sign.HABIT, 3, _is_habit),
    (Sign.ATTRIBUTE, 4, _is_attribute),
    (Sign.GENERATION, 3, _is_of_generation),
    (Sign.PRESENT_STATE, 2, _is_present_state),
    (Sign.CONDITION, 2, _is_condition),
    (Sign.SECOND_PERSON, 2, _is_in_second_person),
    (Sign.FIRST_PERSON, 1, _is_in_first_person),
)
_CIRCUMSTANCES: tuple[tuple[Sign, int, _Holds], ...] = (
    (Sign.STATE, 1, lambda clause: clause.is_state and not clause.is_present),
    (Sign.QUOTED, 1, _is_quoted),
    (Sign.LONG, 1, _is_long),
    (Sign.CURRENT, 1, _is_current),
    (Sign.PAST, 1, _is_past),
    (Sign.UNFULFILLED, 1, lambda clause: _is_condition(clause) and clause.days is not None and clause.days[1] < 0),
    (Sign.NAMELESS, 1, _is_nameless),
)
_AGAINST: tuple[tuple[int, _Holds], ...] = (
    (1, _is_past_action),
    (2, _is_counted_state),
    (2, _is_of_noun_of_action),
)
