"""Sentence compression for headlines: no times, no brackets, no fronted phrases."""

from collections.abc import Sequence
from itertools import pairwise, takewhile

from timeline.extracting.grammar.parentheses import CLOSING, OPENING
from timeline.extracting.grammar.subject import subject_and_verb
from timeline.extracting.grammar.word import (
    BEGINS_NOUN_PHRASE,
    NOMINAL,
    Span,
    Word,
    first_of_class,
    first_place,
    has_part,
    without_part,
)
from timeline.extracting.headline.cut import LONGEST_GAP
from timeline.extracting.headline.fronted import without_fronted
from timeline.extracting.headline.times import NEW_CLAUSE, without_times
from timeline.extracting.scope.object_relatives import in_main_order
from timeline.extracting.scope.passage import Passage
from timeline.languages.word_classes import Pos, WordClass

_DASHES = frozenset(["--", "–", "—"])
_LEADS = frozenset([Pos.PREPOSITION, Pos.SUBORDINATOR])
_ENDS_PHRASE = frozenset([Pos.COORDINATOR, Pos.COMMA, Pos.STOP])
_LONGEST_CLEFT = 6  # words up to the time
_ADDITION = 2  # commas
_LEAST_BEFORE_DASH = 2  # words: a verb and its object
_MOST_READ = 200  # words; more than any headline needs
_VERBAL = frozenset([Pos.VERB, Pos.BARE])
_DEMONSTRATIVE = frozenset([WordClass.DEMONSTRATIVE, WordClass.COMPLEMENTIZER])
_BEGINS_EVENT = BEGINS_NOUN_PHRASE | {Pos.GERUND}
_BRACKETS = OPENING | CLOSING
_COMPARED = frozenset([Pos.VERB, Pos.PARTICIPLE])
_OWN_SUBJECT = frozenset([Pos.DETERMINER, Pos.NAME, Pos.SUBJECT, Pos.FIGURE])  # not "on which way they go"
_SUBJECT = NOMINAL | {Pos.DETERMINER, Pos.SUBJECT}
_AFTER_SUBJECT = frozenset([Pos.BARE, Pos.PARTICIPLE])
_NOUN_PHRASE = NOMINAL | {Pos.DETERMINER, Pos.COMMA, Pos.TIME, Pos.OTHER, Pos.PREPOSITION, Pos.GERUND, Pos.COORDINATOR}


def compressed(passage: Passage) -> list[Word]:
    """The words of a passage that its headline is made of, in order.

    >>> from timeline.extracting.scope.passages import passages
    >>> from timeline.languages.en.clause_words import CLAUSES
    >>> text = "In Rome, Lee, who had fled in 2010, was jailed on Monday."
    >>> found = passages(text, (0, 57), CLAUSES, [(30, 34), (50, 56)])
    >>> [" ".join(word.lower for word in compressed(each)) for each in found]
    ['lee was jailed .', 'lee had fled']
    """
    trigger = passage.trigger
    words = without_part(_without_brackets(passage.words[:_MOST_READ], trigger), Pos.QUOTE)
    words = _without_cleft(words, trigger, passage.time)
    words = _without_measure(_without_stranded(words))
    words = _without_free_gerund(_without_image(words, trigger), trigger)
    words = _without_timed_addition(without_fronted(words, trigger, passage.time), trigger, passage.time)
    has_relative = has_part(words, Pos.RELATIVE)
    words = _without_comparison(_without_name_of_time(words) if has_relative else words, trigger)
    words = without_times(words, trigger, passage.time)
    if has_relative:
        words = _without_pronoun(_without_hollow_relative(words, trigger), trigger)
    return _without_dash(_in_order(_without_cause(words), trigger), trigger)


def _without_brackets(words: Sequence[Word], trigger: Word | None) -> list[Word]:
    """The words outside round and square brackets; those before a bracket that only closes are inside as well."""
    if not any(word.lower in _BRACKETS for word in words):
        return [*words]
    outside: list[Word] = []
    depth = 0
    for word in words:
        depth += word.lower in OPENING
        closes = word.lower in CLOSING
        if closes and depth == 0 and trigger is not None and word.start < trigger.start:
            outside.clear()
        elif depth == 0:
            outside.append(word)
        depth = max(0, depth - closes)
    return outside


def _without_stranded(words: list[Word]) -> list[Word]:
    """The words without one that led to what is left out: "The pact[, widely] ... took effect", "A vote [first] ... was held", "were ninth [after] ... and won"."""
    gaps = [i for i, (word, after) in enumerate(pairwise(words)) if after.start - word.end > LONGEST_GAP]
    stranded = {i for i in gaps if _is_stranded(words, i)}
    return [word for i, word in enumerate(words) if i not in stranded] if stranded else words


def _without_cleft(words: list[Word], trigger: Word | None, time: Span | None) -> list[Word]:
    """ "[It was only on Friday that] she heard the news"."""
    if not words or trigger not in words[1:3] or not words[0].is_a(WordClass.GROUP_PRONOUN):
        return words
    at = next((i for i, word in enumerate(words[:_LONGEST_CLEFT]) if (word.start, word.end) == time), None)
    if at is None or trigger is None or not trigger.is_a(WordClass.COPULA):
        return words
    thats = (i for i in range(at + 1, len(words)) if words[i].is_a(WordClass.COMPLEMENTIZER))
    that = next(thats, None)
    return words if that is None or subject_and_verb(words, that + 1) is None else words[that + 1 :]


def _without_measure(words: list[Word]) -> list[Word]:
    """ "[A day ... ,] the council met": how long after what is left out."""
    leads = [word.part for word in words[:3]] == [Pos.DETERMINER, Pos.NOUN, Pos.COMMA]
    is_measure = leads and words[0].is_a(WordClass.INDEFINITE) and words[1].is_a(WordClass.TIME_NOUN)
    return words[3:] if is_measure and words[2].start - words[1].end > LONGEST_GAP else words


def _is_stranded(words: Sequence[Word], i: int) -> bool:
    """Whether the word before a gap says nothing without what was there."""
    if words[i].part is Pos.ADVERB:
        return (i == 0 and words[1].part is Pos.COMMA) or (
            i > 0 and (words[i - 1].part is Pos.COMMA or words[i + 1].part is Pos.VERB)
        )
    return words[i].part in _LEADS and words[i + 1].part in _ENDS_PHRASE


def _without_image(words: list[Word], trigger: Word | None) -> list[Word]:
    """The words of a caption as far as they say what the image shows: "Lee waves [in this image released by the army]"."""
    image = first_of_class(words, WordClass.IMAGE)
    verb = None if image is None else _place_of_verb(words, trigger)
    if verb is None or image is None or image < verb:
        return words
    start = image
    while start and words[start - 1].part in (Pos.DETERMINER, Pos.NOUN, Pos.NAME, Pos.TIME):
        start -= 1
    leads = words[start - 1].part is Pos.PREPOSITION and words[start].part is Pos.DETERMINER
    return words[: start - 1] if leads and start - 1 > verb else words


def _without_free_gerund(words: list[Word], trigger: Word | None) -> list[Word]:
    """ "The council[, facing a deficit,] closed the pool": a phrase between the subject and its verb."""
    verb = _place_of_verb(words, trigger) or 0
    comma = next((i for i in range(1, verb - 1) if words[i].part is Pos.COMMA), None)
    if comma is None or words[comma + 1].part is not Pos.GERUND or words[0].part not in BEGINS_NOUN_PHRASE:
        return words
    last = max((i for i in range(comma + 1, verb) if words[i].part is Pos.COMMA), default=verb - 1)
    has_subject_after = any(word.part in BEGINS_NOUN_PHRASE for word in words[last + 1 : verb])
    return words if has_subject_after else words[:comma] + words[last + 1 :]


def _without_timed_addition(words: list[Word], trigger: Word | None, time: Span | None) -> list[Word]:
    """ "That audit[, originally due by May,] has been put off": an addition that another time dates."""
    verb = _place_of_verb(words, trigger) or 0
    commas = [i for i in range(1, verb) if words[i].part is Pos.COMMA]
    if len(commas) != _ADDITION or commas[1] != verb - 1 or words[0].part not in BEGINS_NOUN_PHRASE:
        return words
    added = words[commas[0] : verb]
    is_dated = any(word.part is Pos.TIME and (word.start, word.end) != time for word in added)
    is_own = any((word.start, word.end) == time for word in added)
    return [*words[: commas[0]], *words[verb:]] if is_dated and not is_own else words


def _without_dash(words: list[Word], trigger: Word | None) -> list[Word]:
    """ "Output grew by a tenth[ -- strong by any standard]": what is added after a dash, without a verb of its own."""
    verb = next((i for i, word in enumerate(words) if word is trigger), None)
    if verb is None:
        return words
    dash = next((i for i in range(verb + 1, len(words)) if words[i].lower in _DASHES), None)
    if dash is None or dash - verb < _LEAST_BEFORE_DASH:
        return words
    end = next((i for i in range(dash + 1, len(words)) if words[i].lower in _DASHES), len(words))
    has_verb = any(word.part in _VERBAL for word in words[dash:end])
    return words if has_verb else [*words[:dash], *words[end + 1 :]]


def _place_of_verb(words: list[Word], trigger: Word | None) -> int | None:
    is_verb = trigger is not None and trigger.part is Pos.VERB
    return next((i for i, word in enumerate(words) if word is trigger), None) if is_verb else None


def _without_name_of_time(words: list[Word]) -> list[Word]:
    """ "[the day on which] the city marked the opening": what happened on it."""
    at = first_place(words, Pos.RELATIVE) or 0
    if at < 2 or words[at - 1].part is not Pos.PREPOSITION or not words[at - 2].is_a(WordClass.TIME_NOUN):
        return words
    return words[at + 1 :] if all(word.part is Pos.DETERMINER for word in words[: at - 2]) else words


def _without_comparison(words: list[Word], trigger: Word | None) -> list[Word]:
    """ "Rainfall reached 312 mm[, compared with an average of 84 mm]"."""
    compared = (i for i, word in enumerate(words) if word.part in _COMPARED and word.is_a(WordClass.COMPARING))
    at = next(compared, None)
    if at is None or trigger not in words[:at]:
        return words
    return words[: at - (words[at - 1].part is Pos.COMMA)]


def _without_hollow_relative(words: list[Word], trigger: Word | None) -> list[Word]:
    """ "Rain [that began] has killed ten", where the time that it began at is left out."""
    at = next((i for i, word in enumerate(words) if word.part is Pos.RELATIVE and i), None)
    if at is None or at + 2 >= len(words) or not words[at].is_a(WordClass.SUBJECT_RELATIVE):
        return words
    verb, following = words[at + 1], words[at + 2]
    is_hollow = verb.part is following.part is Pos.VERB and not verb.is_a(WordClass.AUXILIARY)
    if not is_hollow or verb is trigger:
        return words
    return [*words[: at - (words[at - 1].part is Pos.COMMA)], *words[at + 2 :]]


def _in_order(words: list[Word], trigger: Word | None) -> list[Word]:
    """ "[The storms came]" of "Then came the storms", "[he did learn of it]" of "Not until May did he ...": the subject first."""
    first = next((i for i, word in enumerate(words) if word.part is not Pos.ADVERB), 0)
    opens = first + 1 < len(words) and words[first] is trigger and words[first].part is Pos.VERB
    if not opens or words[first + 1].part not in BEGINS_NOUN_PHRASE:
        return words
    subject = [*takewhile(lambda word: word.part in _SUBJECT, words[first + 1 :])]
    if words[first].is_a(WordClass.PAST_AUXILIARY) and len(subject) > 1 and subject[-1].part is Pos.NOUN:
        subject.pop()  # the verb: "did the state [apologise]"
    rest = words[first + 1 + len(subject) :]
    is_bare = all(word.is_a(WordClass.NEGATION) for word in words[:first])  # "[not] until May"; not "never"
    is_fronted = is_bare and words[first].is_a(WordClass.AUXILIARY) and bool(rest)
    is_fronted = is_fronted and (rest[0].part in _AFTER_SUBJECT or words[first].is_a(WordClass.PAST_AUXILIARY))
    return [*subject, words[first], *rest] if is_fronted or words[first].is_a(WordClass.ARRIVING) else words


def _without_cause(words: list[Word]) -> list[Word]:
    """ "[This led to] fighting in the hills", "[That was followed by] a strike": what it was that happened."""
    if not words or words[0].classes.isdisjoint(_DEMONSTRATIVE):
        return words
    verbs = [*takewhile(lambda word: word.part in _VERBAL, words[1:])]
    if not verbs or not verbs[-1].is_a(WordClass.CAUSING):
        return words
    is_passive = len(verbs) > 1
    at = 1 + len(verbs)
    leads = at < len(words) and words[at].part is Pos.PREPOSITION
    event = words[at + leads :]
    if is_passive and not (leads and words[at].is_a(WordClass.AGENT)):
        return words
    return event if len(event) > 1 and event[0].part in _BEGINS_EVENT else words


def _without_pronoun(words: list[Word], trigger: Word | None) -> list[Word]:
    """ "[a dispute] which began": the noun becomes the subject, where the event is that of the relative clause."""
    at = first_place(words, Pos.RELATIVE)
    if not at or words[at].is_a(WordClass.POSSESSIVE_RELATIVE):
        return words
    if _begins_own_clause(words, at):
        return _with_phrase_of_relative(words, at)
    if not all(_is_in_noun_phrase(word) for word in words[:at]):
        return words
    if at == 1 and words[0].part is not Pos.NAME and not words[0].is_a(WordClass.PERSONAL_PRONOUN):
        return words  # "anyone who was there"; but "it was [she] who left"
    if words[at - 1].is_a(WordClass.GENITIVE):
        return _with_share(words, at)
    own = subject_and_verb(words, at + 1)
    if own is not None and any(word is trigger and word.part is Pos.VERB for word in words[own + 1 :]):
        return words  # "a deed that Roe signed [is] dated 30 May": the event is that of the clause outside
    if own is not None:
        return in_main_order(words[:at], words[at + 1 :]) or words
    verb = next((i for i in range(at + 1, len(words)) if words[i].part is not Pos.ADVERB), at)
    is_other = trigger is not None and trigger.part is Pos.VERB and words[verb] is not trigger
    end = None if words[verb].part is not Pos.VERB or is_other else _end_of_clause(words, verb)
    if not end:
        return words
    opens = sum(word.part is Pos.COMMA for word in words[:at]) % 2 == 1 and words[at - 1].part is Pos.COMMA
    return [*words[: at - opens], *words[at + 1 : end]]


def _begins_own_clause(words: Sequence[Word], at: int) -> bool:
    """ "a pact signed in May, [under which] the arrears were to be paid": a clause that is whole without its pronoun."""
    is_led = words[at - 1].part is Pos.PREPOSITION and not words[at - 1].is_a(WordClass.GENITIVE)
    if not is_led or any(word.part is Pos.VERB for word in words[:at]):
        return False
    verb = subject_and_verb(words, at + 1)
    if verb is None:
        return False
    head = [word for word in words[at + 1 : verb] if word.part in NOMINAL][-1:]
    return words[at + 1].part in _OWN_SUBJECT or any(word.is_a(WordClass.PLURAL) for word in head)


def _with_phrase_of_relative(words: list[Word], at: int) -> list[Word]:
    """ "He separated [from Celia]", of "Celia, from whom he separated"; the clause alone where it or the noun is long."""
    verb = subject_and_verb(words, at + 1)
    clause = words[at + 1 : _end_of_clause(words, verb) if verb is not None else None]
    noun = [word for word in words[: at - 1] if word.part is not Pos.COMMA]
    end = len(clause) - sum(word.part is Pos.OTHER for word in clause[-1:])
    is_noun = bool(noun) and noun[0].part in _BEGINS_PHRASE and all(word.part in _PHRASE for word in noun)
    is_short = end <= _SHORT_CLAUSE and len(noun) <= _SHORT_NOUN and is_noun
    return [*clause[:end], words[at - 1], *noun, *clause[end:]] if is_short else clause


_SHORT_CLAUSE = 8  # words
_SHORT_NOUN = 5
_BEGINS_PHRASE = frozenset([Pos.DETERMINER, Pos.NAME])
_PHRASE = NOMINAL | {Pos.DETERMINER}


def _is_in_noun_phrase(word: Word) -> bool:
    is_modifier = word.part is Pos.ADVERB and (
        word.is_a(WordClass.ORDINAL) or "-" in word.lower
    )  # "a [five-week] cruise"
    return word.part in _NOUN_PHRASE or is_modifier or word.is_a(WordClass.PERSONAL_PRONOUN)


def _with_share(words: list[Word], at: int) -> list[Word]:
    """ "The last of 12 posts was closed", of "12 posts, the last of which was closed"; one of a place is no person."""
    comma = next((i for i in range(at - 1, 0, -1) if words[i].part is Pos.COMMA), None)
    if comma is None:
        return words
    is_of_things = not words[at].is_a(WordClass.PERSON_OBJECT)
    if not words[comma - 1].is_a(WordClass.PLURAL) and not is_of_things:
        return words[comma + 1 :]  # "Ten men left the camp, one of whom died"
    share = words[comma + 1 : at]
    share = share[:-1] if share[0].is_a(WordClass.FLOATING) else share  # "all [of] whom"
    return [*share, *words[:comma], *words[at + 1 :]]


def _end_of_clause(words: Sequence[Word], verb: int) -> int | None:
    """The end of a relative clause: before a comma and the verb outside it; None where that verb follows without a comma."""
    for i in range(verb + 1, len(words)):
        if words[i].part in NEW_CLAUSE:
            return len(words)
        if words[i].part is Pos.PARTICIPLE and words[i - 1].part is Pos.COMMA:
            return i - 1
        if words[i].part is Pos.VERB and words[i - 1].part is not Pos.VERB:  # "should have"
            return i - 1 if words[i - 1].part is Pos.COMMA else None
    return len(words)
