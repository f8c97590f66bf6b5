"""Known sites: where "the home" or "the trial" is, by another mention of it: "a home in Leeds", "the Leeds trial"."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from timeline.extracting.grammar.word import Word, places_of
from timeline.extracting.participants.areas import NAME, area_named, bare, optional_article
from timeline.extracting.scope.passage import Passage
from timeline.languages.event_words import NameWords
from timeline.languages.word_classes import Pos, WordClass

_BETWEEN = 40  # letters between a noun and its place
_REACH = 60  # letters before a noun, with the name that it has
_BEFORE = re.compile(rf"({NAME}) (?:[\w’'-]+ )?\Z")


def site_of(text: str, passage: Passage, vocabulary: NameWords) -> str | None:
    """The town of a building or an event that a passage takes up; None where the text has several, or none.

    >>> from timeline.extracting.scope.passages import passages
    >>> from timeline.languages.en import language
    >>> text = "A fire at a mill in Leeds hurt ten. The mill closed in May."
    >>> (passage,) = passages(text, (36, 59), language().clauses, [(55, 58)])
    >>> site_of(text, passage, language().names)
    'Leeds'
    """
    found = {place for noun in _taken_up(passage, vocabulary) for place in _places_of(noun, text, vocabulary)}
    return found.pop() if len(found) == 1 else None


def _taken_up(passage: Passage, vocabulary: NameWords) -> Iterator[str]:
    """The definite nouns for buildings and events, and "court" where the subject or agent acts in one."""
    words, verb = passage.words, passage.trigger
    for i in places_of(words, Pos.NOUN):
        if not (i and words[i - 1].is_a(WordClass.DEFINITE)) or _is_modifier(words, i):
            continue
        word = words[i]
        is_subject = verb is None or word.start <= verb.start
        if word.lower in vocabulary.premises or (is_subject and word.is_a(WordClass.EVENT_NOUN)):
            yield word.lower
        elif word.lower in vocabulary.courtroom:
            yield vocabulary.courtroom[word.lower]


def _is_modifier(words: Sequence[Word], i: int) -> bool:
    """ "the [mill] owner", "the [mill] of Lee"."""
    after = words[i + 1] if i + 1 < len(words) else None
    return after is not None and (after.part in (Pos.NOUN, Pos.NAME) or after.is_a(WordClass.GENITIVE))


@lru_cache(maxsize=64)  # a text takes up the same few nouns
def _places_of(noun: str, text: str, vocabulary: NameWords) -> frozenset[str]:
    return frozenset(_towns_of(noun, text, vocabulary))


def _towns_of(noun: str, text: str, vocabulary: NameWords) -> Iterator[str]:
    """The known towns of a noun: of "the Leeds mill", "Leeds Crown Court" and "a mill in Leeds"."""
    for written in (noun, noun.title()):
        at = text.find(written)
        while at >= 0:
            end = at + len(written)
            named = _BEFORE.search(text, max(0, at - _REACH), at) or _after(vocabulary).match(text, end)
            if named is not None and not (text[at - 1 : at].isalnum() or text[end : end + 1].isalnum()):
                yield from _town(named[1], vocabulary)
            at = text.find(written, end)


def _town(name: str, vocabulary: NameWords) -> Iterator[str]:
    """The town at the beginning of a name; none of an owner: "Jackson's house"."""
    words = [] if name.endswith(("'s", "’s")) else bare(name, vocabulary).split()
    areas = (area_named(" ".join(words[:end])) for end in range(len(words), 0, -1))
    area = next((each for each in areas if each is not None), None)
    if area is not None and area.kind == "town":
        yield area.name


@lru_cache(maxsize=2)
def _after(vocabulary: NameWords) -> re.Pattern[str]:
    """What follows "a mill", up to the name of its place: group 1."""
    prepositions = "|".join(sorted(vocabulary.placing))
    return re.compile(rf"[^.;:!?\n]{{0,{_BETWEEN}}}? (?:{prepositions}) {optional_article(vocabulary)}({NAME})")
