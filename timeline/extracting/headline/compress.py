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
    has_part,
    without_part,
)
from timeline.extracting.headline.cut import LONGEST_GAP
from timeline.extracting.headline.fronted import without_fronted
from timeline.extracting.headline.relatives import (
    without_by_then,
    without_hollow_relative,
    without_name_of_time,
    without_pronoun,
)
from timeline.extracting.headline.times import without_times
from timeline.extracting.scope.passage import Passage
from timeline.languages.word_classes import Pos, WordClass

_DASHES = frozenset(["--", "–", "—"])
_LEADS = frozenset([Pos.PREPOSITION, Pos.SUBORDINATOR])
_ENDS_PHRASE = frozenset([Pos.COORDINATOR, Pos.COMMA, Pos.STOP])
_LONGEST_CLEFT = 6  # words up to the time
_LONGEST_REMARK = 5  # words
_ADDITION = 2  # commas
_LEAST_BEFORE_DASH = 2  # words: a verb and its object
_MOST_READ = 200  # words; more than any headline needs
_VERBAL = frozenset([Pos.VERB, Pos.BARE])
_DEMONSTRATIVE = frozenset([WordClass.DEMONSTRATIVE, WordClass.COMPLEMENTIZER])
_BEGINS_EVENT = BEGINS_NOUN_PHRASE | {Pos.GERUND}
_BRACKETS = OPENING | CLOSING
_COMPARED = frozenset([Pos.VERB, Pos.PARTICIPLE])
_SUBJECT = NOMINAL | {Pos.DETERMINER, Pos.SUBJECT}
_FORMS = frozenset([Pos.BARE, Pos.PARTICIPLE])


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
    words = _without_remark(_without_measure(_without_stranded(words)), trigger)
    words = _without_free_gerund(_without_image(words, trigger), trigger)
    words = _without_timed_addition(without_fronted(words, trigger, passage.time), trigger, passage.time)
    has_relative = has_part(words, Pos.RELATIVE)
    words = _without_place_clause(words, trigger)
    words = _without_comparison(without_name_of_time(words) if has_relative else words, trigger)
    words = _without_same_time(words, trigger, passage.time)
    words = without_times(words, trigger, passage.time)
    if has_relative:
        words = without_by_then(words, trigger)
        words = without_pronoun(without_hollow_relative(words, trigger), trigger)
    return _without_dash(_in_order(_without_cause(words), trigger), trigger)


def _without_same_time(words: list[Word], trigger: Word | None, time: Span | None) -> list[Word]:
    """ "He hung it there in 1932[, the year she opened a shop]": what else happened then."""
    at = next((i for i, word in enumerate(words) if (word.start, word.end) == time), len(words))
    apposed = words[at + 1 : at + 4]
    is_apposed = [word.part for word in apposed] == [Pos.COMMA, Pos.DETERMINER, Pos.NOUN]
    is_same = is_apposed and apposed[1].is_a(WordClass.DEFINITE) and apposed[2].is_a(WordClass.TIME_NOUN)
    verb = subject_and_verb(words, at + 4) if is_same else None
    if verb is None or trigger is None or trigger.start > words[at].start:
        return words
    end = next((i for i in range(verb, len(words)) if words[i].part is Pos.COMMA), len(words))
    return [*words[: at + 1], *words[end:]]


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
    """ "[It was only on Friday that] she heard the news"; not "It was revealed on Friday that she had left"."""
    if not words or trigger not in words[1:3] or not words[0].is_a(WordClass.GROUP_PRONOUN):
        return words
    at = next((i for i, word in enumerate(words[:_LONGEST_CLEFT]) if (word.start, word.end) == time), None)
    if at is None or trigger is None or not trigger.is_a(WordClass.COPULA):
        return words
    if any(word.part in _FORMS for word in words[1:at]):
        return words
    thats = (i for i in range(at + 1, len(words)) if words[i].is_a(WordClass.COMPLEMENTIZER))
    that = next(thats, None)
    return words if that is None or subject_and_verb(words, that + 1) is None else words[that + 1 :]


def _without_remark(words: list[Word], trigger: Word | None) -> list[Word]:
    """ "was sacked for[, as Vance put it,] smuggling": a short clause with "as" between two commas."""
    commas = [i for i, word in enumerate(words) if word.part is Pos.COMMA]
    for first, last in pairwise(commas):
        inside = words[first + 1 : last]
        opens = 1 < len(inside) <= _LONGEST_REMARK and inside[0].is_a(WordClass.CAPACITY)
        if opens and any(word.part is Pos.VERB and word is not trigger for word in inside):
            return [*words[:first], *words[last + 1 :]]
    return words


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


def _without_place_clause(words: list[Word], trigger: Word | None) -> list[Word]:
    """ "They found it[, where she had said it would be,] under a bridge"."""
    verb = _place_of_verb(words, trigger) or 0
    commas = [i for i in range(verb + 1, len(words) - 1) if words[i].part is Pos.COMMA]
    first = next((i for i in commas if words[i + 1].is_a(WordClass.PLACE_RELATIVE)), None)
    if not verb or first is None:
        return words
    placed = (i for i in commas if i > first and words[i + 1].part is Pos.PREPOSITION)
    end = next((i for i in placed if words[i + 1].is_a(WordClass.LOCATION) or words[i + 1].is_a(WordClass.FRAME)), None)
    has_gap = any(b.start - a.end > LONGEST_GAP and b.part is Pos.PREPOSITION for a, b in pairwise(words[first:]))
    if end is None and has_gap:
        end = next(i for i in range(first + 1, len(words)) if words[i].start - words[i - 1].end > LONGEST_GAP) - 1
    return words if end is None else [*words[:first], *words[end + 1 :]]


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


def _without_comparison(words: list[Word], trigger: Word | None) -> list[Word]:
    """ "Rainfall reached 312 mm[, compared with an average of 84 mm]"."""
    compared = (i for i, word in enumerate(words) if word.part in _COMPARED and word.is_a(WordClass.COMPARING))
    at = next(compared, None)
    if at is None or trigger not in words[:at]:
        return words
    return words[: at - (words[at - 1].part is Pos.COMMA)]


def _in_order(words: list[Word], trigger: Word | None) -> list[Word]:
    """ "[The storms came]" of "Then came the storms", "[he did learn of it]" of "Not until May did he ...": the subject first."""
    first = next((i for i, word in enumerate(words) if word.part is not Pos.ADVERB), 0)
    opens = first + 1 < len(words) and words[first] is trigger and words[first].part is Pos.VERB
    if not opens or words[first + 1].part not in BEGINS_NOUN_PHRASE:
        return words
    subject = [*takewhile(lambda word: word.part in _SUBJECT or word.is_a(WordClass.ORDINAL), words[first + 1 :])]
    if words[first].is_a(WordClass.PAST_AUXILIARY):
        subject = subject[: _infinitive(subject)]  # "did the state [apologise]", "did Lee [see] the report"
    rest = words[first + 1 + len(subject) :]
    is_bare = all(word.is_a(WordClass.NEGATION) for word in words[:first])  # "[not] until May"; not "never"
    is_fronted = is_bare and words[first].is_a(WordClass.AUXILIARY) and bool(rest)
    is_fronted = is_fronted and (rest[0].part in _FORMS or words[first].is_a(WordClass.PAST_AUXILIARY))
    return [*subject, words[first], *rest] if is_fronted or words[first].is_a(WordClass.ARRIVING) else words


def _infinitive(words: Sequence[Word]) -> int | None:
    """The place of what looks like a noun after a subject, and is the verb of "did"."""
    for i in range(1, len(words)):
        is_form = words[i].part is Pos.NOUN and not words[i].is_a(WordClass.PLURAL)
        is_last = i + 1 == len(words) or words[i + 1].part in (Pos.DETERMINER, Pos.NAME, Pos.SUBJECT)
        if is_form and is_last and words[i - 1].part is not Pos.DETERMINER:
            return i
    return None


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
