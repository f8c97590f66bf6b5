"""The place of an event, by the words of its sentence: where it says so, and where those who act have their office."""

from collections.abc import Callable, Sequence
from itertools import takewhile

from timeline.datelines.gazetteer.countries import country_named
from timeline.extracting.grammar.word import Word, places_of
from timeline.extracting.participants.proper_names import ProperName
from timeline.extracting.scope.passage import Passage
from timeline.languages.word_classes import Pos, WordClass

_BEFORE_PLACE = frozenset([Pos.PREPOSITION, Pos.DETERMINER, Pos.NOUN])
_NEAR = 3  # words from a time to the noun of action that it modifies


def stated_place(
    named: Sequence[ProperName], passage: Passage, names: Callable[[Sequence[Word]], tuple[ProperName, ...]]
) -> str | None:
    """The place that a passage states, or else the only one of its sentence.

    Args:
        named: the names in its own words.
        passage: that of the event.
        names: finds the names among words.
    """
    places = [each for each in named if is_of_event(each, passage)]
    if places:
        return min(places, key=lambda each: _rank(each, passage)).name
    around = _around(passage)
    if len(around) == len(passage.words) and not passage.is_reporting:  # the passage is the whole sentence
        return None
    return _only_place(names(around)) if _may_place(around) else None


def is_of_event(each: ProperName, passage: Passage) -> bool:
    """Whether a name is that of the place of the event.

    "A man from [Leeds] died" says where he comes from, and in "was charged with the 2019 murder of a man in [Leeds]" it is
    the place of the murder.
    """
    return each.is_place and not _is_origin(each, passage) and not _is_of_other_event(each, passage)


def _is_origin(each: ProperName, passage: Passage) -> bool:
    """ "A man from [Leeds] died", "met a man from [Leeds]"; not "sailed from [Leeds]", "a ship left for Hull from [Leeds]"."""
    if not is_departure(each):
        return False
    verb, words = passage.trigger, passage.words
    if verb is not None and each.start < verb.start and each.before is not words[0]:
        return True
    before = [word for word in words if each.before is not None and word.start < each.before.start]
    noun = [*takewhile(lambda word: word.part in (Pos.NOUN, Pos.NAME), reversed(before))]
    rest = before[: len(before) - len(noun)]
    return bool(noun) and bool(rest) and rest[-1].is_a(WordClass.INDEFINITE)


def is_departure(each: ProperName) -> bool:
    """ "from [Leeds]"."""
    return each.before is not None and each.before.is_a(WordClass.RANGE_START)


def _is_of_other_event(each: ProperName, passage: Passage) -> bool:
    """Whether a noun of action with a time of its own is between the verb and a place."""
    verb, words = passage.trigger, passage.words
    if verb is None or verb.part is not Pos.VERB:
        return False
    others = (i for i in places_of(words, Pos.TIME) if (words[i].start, words[i].end) != passage.time)
    return any(verb.start < words[i].start < each.start and _modifies_event(words, i) for i in others)


def _modifies_event(words: Sequence[Word], time: int) -> bool:
    """ "the [1995] school shooting"."""
    nouns = takewhile(lambda word: word.part in (Pos.NOUN, Pos.NAME), words[time + 1 : time + 1 + _NEAR])
    return any(word.is_a(WordClass.EVENT_NOUN) for word in nouns)


def _around(passage: Passage) -> Sequence[Word]:
    """The words of the sentence that may state the place of the event.

    A relative clause ("Jackson, who died in 2009, sang in Rome") and a noun of action ("the 2009 sale is seen in Rome as
    a mistake") are apart from the main verb. What follows a noun that is an object is about it: "was charged on Monday
    with the 2009 murder of a man, a baker in [Leeds]".
    """
    trigger, words = passage.trigger, passage.around
    if trigger is None or trigger.part is Pos.VERB:
        return () if _is_relative(passage) else words
    before = [word for word in words if word.start < passage.start]
    nearest = [*takewhile(lambda word: word.part is not Pos.VERB, reversed(before))]
    if len(nearest) == len(before):
        return [word for word in words if word.start < passage.end]
    rest = takewhile(lambda word: word.part is not Pos.TIME or word.start < passage.end, words[len(before) :])
    return [*rest] if any(word.part is Pos.TIME for word in nearest) else [*reversed(nearest), *rest]


def _is_relative(passage: Passage) -> bool:
    """Whether a passage is a clause of a noun: "Roe, [who died in May], sang"; not "in Leeds, [where Roe died]"."""
    verb = passage.trigger
    if verb is None or passage.is_main or passage.source is not None:
        return False
    before = [word for word in passage.around if passage.start <= word.start < verb.start]
    return any(word.part is Pos.RELATIVE and not word.is_a(WordClass.PLACE_RELATIVE) for word in before)


def _may_place(words: Sequence[Word]) -> bool:
    """Whether words may name a place, and have no second time, at which that may be the place of another event."""
    if len(places_of(words, Pos.TIME)) > 1:
        return False
    return any(i and words[i - 1].part in _BEFORE_PLACE for i in places_of(words, Pos.NAME))


def _only_place(names: Sequence[ProperName]) -> str | None:
    """The place of words that name one and no other."""
    places = {each.name for each in names if each.is_known_place and not is_departure(each)}
    return places.pop() if len(places) == 1 else None


def _rank(each: ProperName, passage: Passage) -> tuple[bool, bool, bool, int]:
    """The order of places: sure ones first, that of departure last, a country after its towns, and the nearest to the verb."""
    verb = passage.trigger
    distance = 0 if verb is None else abs(each.start - verb.start)
    return not each.is_known_place, is_departure(each), country_named(each.name) is not None, distance


def implied_place(named: Sequence[ProperName], passage: Passage) -> str | None:
    """The place that the subject acts for."""
    verb = passage.trigger
    if verb is None or verb.part is not Pos.VERB:
        return None
    return next((each.jurisdiction for each in named if each.jurisdiction and each.start < verb.start), None)
