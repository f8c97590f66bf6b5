"""The country of an act at home: of a body of its state ("Kenya's parliament"), or of the country itself."""

from collections.abc import Sequence
from itertools import takewhile

from timeline.datelines.gazetteer.countries import country_named
from timeline.extracting.grammar.word import Word
from timeline.extracting.participants.areas import nation
from timeline.extracting.scope.passage import Passage
from timeline.languages.event_words import NameWords
from timeline.languages.word_classes import Pos, WordClass

_LONGEST = 3  # words of the name of a country
_AFTER_COUNTRY = frozenset([Pos.ADVERB, Pos.TIME])
_NOMINAL = frozenset([Pos.NOUN, Pos.NAME])


def home_country(text: str, passage: Passage, actor: Sequence[Word], vocabulary: NameWords) -> str | None:
    """The country in which the event of a passage takes place because of who acts; None of a statement.

    Armies, presidents and diplomats act abroad too, and so do countries, but for what they do within their borders.

    Args:
        text: the document.
        passage: that of the event.
        actor: the words for whoever acts.
        vocabulary: the words in and around names.

    >>> from timeline.extracting.scope.passages import passages
    >>> from timeline.languages.en import language
    >>> text = "The Kenyan parliament met on Monday."
    >>> (passage,) = passages(text, (0, 36), language().clauses, [(29, 35)])
    >>> home_country(text, passage, passage.words[:3], language().names)
    'Kenya'
    """
    if passage.is_reporting:
        return None
    first = next((i for i, word in enumerate(actor) if word.part is Pos.NAME), None)
    if first is None or (first > 0 and actor[first - 1].part not in (Pos.DETERMINER, Pos.NOUN, Pos.TIME, Pos.COMMA)):
        return None
    for end in range(min(first + _LONGEST, len(actor)), first, -1):
        country = _country(text[actor[first].start : actor[end - 1].end], vocabulary)
        if country is not None:
            return country if _acts_at_home(passage, actor, first, end, vocabulary) else None
    return None


def _country(written: str, vocabulary: NameWords) -> str | None:
    name = written.removesuffix("'s").removesuffix("’s")
    return nation(name, vocabulary) or (name if country_named(name) is not None else None)


def _acts_at_home(passage: Passage, actor: Sequence[Word], first: int, end: int, vocabulary: NameWords) -> bool:
    """Whether a body of the state follows the name of its country, or a verb of what countries do at home."""
    nouns = [*takewhile(lambda word: word.part in _NOMINAL, actor[end:])]
    if nouns:
        return nouns[-1].lower in vocabulary.civil
    is_head = all(word.part in _AFTER_COUNTRY for word in actor[end:]) and not actor[end - 1].is_a(WordClass.POSSESSOR)
    is_abroad = any(word.lower in vocabulary.abroad for word in passage.words)
    return is_head and first == 0 and not is_abroad and _verb(passage) in vocabulary.domestic


def _verb(passage: Passage) -> str:
    """The verb of a passage, after its auxiliaries."""
    verb = passage.trigger
    words = [word for word in passage.words if verb is not None and word.start >= verb.start]
    rest = (word for word in words if not word.is_a(WordClass.AUXILIARY) and word.part is not Pos.ADVERB)
    return next((word.lower for word in rest), "")
