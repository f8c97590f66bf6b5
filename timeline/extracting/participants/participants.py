"""Participants of an event: who does it, to whom, and where.

A `Naming` reads a text once and then each of its passages. `by_rules` needs no model; `by_pipeline` of
`timeline.extracting.participants.spacy_participants` asks a pipeline of spaCy.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import takewhile, zip_longest

from timeline.extracting.grammar.word import BEGINS_NOUN_PHRASE, Word, places_of
from timeline.extracting.participants.event_places import implied_place, stated_place
from timeline.extracting.participants.home_country import home_country
from timeline.extracting.participants.proper_names import ProperName, capitalised, proper_names
from timeline.extracting.scope.passage import Passage
from timeline.languages.event_words import NameWords
from timeline.languages.word_classes import Pos, WordClass
from timeline.model import PlaceSource

MOST = 6  # names on either side


@dataclass(frozen=True, slots=True)
class Participants:
    """The names in a passage.

    Attributes:
        who: those that do it.
        whom: those to whom it is done.
        where: the place.
        place_source: where the place comes from; None without one.
    """

    who: tuple[str, ...] = ()
    whom: tuple[str, ...] = ()
    where: str | None = None
    place_source: PlaceSource | None = None


Naming = Callable[[str], Callable[[Passage], Participants]]
"""From a text to a function that finds the participants in its passages."""


def by_rules(vocabulary: NameWords | None) -> Naming:
    """Names by capitals, sides by the verb, places by the preposition; none in a language without words for names.

    >>> from timeline.extracting.scope.passages import passages
    >>> from timeline.languages.en import language
    >>> text = "In May Kim met Lee Jae in Rome."
    >>> (passage,) = passages(text, (0, 31), language().clauses, [(3, 6)])
    >>> by_rules(language().names)(text)(passage)
    Participants(who=('Kim',), whom=('Lee Jae',), where='Rome', place_source=<PlaceSource.STATED: 'stated'>)
    """

    def naming(text: str) -> Callable[[Passage], Participants]:
        if vocabulary is None:
            return _nobody
        known = capitalised(text)

        def names(words: Sequence[Word]) -> tuple[ProperName, ...]:
            return tuple(proper_names(text, words, vocabulary, known)) if words else ()

        return lambda passage: _participants(text, passage, names, vocabulary)

    return naming


def _participants(
    text: str, passage: Passage, names: Callable[[Sequence[Word]], tuple[ProperName, ...]], vocabulary: NameWords
) -> Participants:
    """Those of a passage, with whoever makes the statement that it is and the place that only its sentence names."""
    named = names(_own_words(passage))
    is_passive = in_passive(passage)
    subject = _subject(passage)
    agent = _agent(passage) if is_passive else subject
    agents, patients = _sided(named, passage, is_passive=is_passive)
    own = agents or _actor(agent, vocabulary)
    undergoing = patients or (_actor(subject, vocabulary) if is_passive else ())
    said_by = names(passage.speaker)
    speakers = tuple(
        each.name for each in said_by if not each.is_place and not each.is_possessor and not each.is_modifier
    )
    who = dict.fromkeys((*own, *(speakers or _actor(passage.speaker, vocabulary))))
    stated = names(_stated_words(passage))
    where = stated_place(named, passage, names)
    implied = (
        None
        if where
        else implied_place(named, passage)
        or home_country(text, passage, agent or subject, vocabulary)
        or next((each.jurisdiction for each in said_by), None)
    )
    concerned = dict.fromkeys((*undergoing, *(each.name for each in stated if not each.is_place)))
    whom = tuple(name for name in concerned if name not in who and name != where)
    source = PlaceSource.STATED if where else PlaceSource.IMPLIED if implied else None
    return Participants(tuple(who)[:MOST], whom[:MOST], where or implied, source)


def in_passive(passage: Passage) -> bool:
    """Whether the subject of a passage is the one to whom it is done: "was arrested"."""
    return passage.trigger is not None and _is_passive(passage.words, passage.trigger)


def _subject(passage: Passage) -> list[Word]:
    """The words before the verb, without a fronted phrase."""
    verb = passage.trigger
    if verb is None or verb.part is not Pos.VERB:
        return []
    before = [word for word in passage.words if word.start < verb.start]
    commas = places_of(before, Pos.COMMA)
    is_fronted = bool(before) and before[0].part not in BEGINS_NOUN_PHRASE
    return before[commas[-1] + 1 :] or before if commas and is_fronted else before


def _agent(passage: Passage) -> list[Word]:
    """The words after the "by" of a passive, up to the next phrase: "was cleared by [the jury] in Leeds".

    A further participle has an agent of its own: "was held in raids led by detectives".
    """
    verb = passage.trigger
    rest = [word for word in passage.words if verb is not None and word.start >= verb.end]
    before = [*takewhile(lambda word: not word.is_a(WordClass.AGENT), rest)]
    if sum(word.is_a(WordClass.PARTICIPLE) for word in before) > 1:
        return []
    return [*takewhile(lambda word: word.part not in _ENDS_AGENT, rest[len(before) + 1 :])]


_ENDS_AGENT = frozenset([Pos.PREPOSITION, Pos.COMMA, Pos.STOP, Pos.TIME, Pos.RELATIVE, Pos.SUBORDINATOR, Pos.VERB])


def _actor(subject: Sequence[Word], vocabulary: NameWords) -> tuple[str, ...]:
    """The head of a phrase without a name, where it is a noun for people who act: "police", "dozens of prosecutors"."""
    if all(word.lower not in vocabulary.actors for word in subject):
        return ()
    words = [word for word in subject if word.part is not Pos.ADVERB]
    heads = [
        (i, word)
        for i, (word, after) in enumerate(zip_longest(words, words[1:]))
        if word is not None and word.part in (Pos.NOUN, Pos.NAME) and not _is_nominal(after)
    ]
    head = next((word for i, word in heads if not _is_quantity(words, i, vocabulary)), None)
    return (head.lower,) if head is not None and head.lower in vocabulary.actors else ()


def _is_quantity(words: Sequence[Word], at: int, vocabulary: NameWords) -> bool:
    """ "[Dozens] of police"."""
    return words[at].lower in vocabulary.quantities and at + 1 < len(words) and words[at + 1].is_a(WordClass.GENITIVE)


def _is_nominal(word: Word | None) -> bool:
    return word is not None and word.part in (Pos.NOUN, Pos.NAME, Pos.POSSESSIVE)


def _nobody(_: Passage) -> Participants:
    return Participants()


def _stated_words(passage: Passage) -> Sequence[Word]:
    """The words of the statement that a passage reports."""
    if not passage.is_reporting:
        return ()
    return [w for w in passage.words if not passage.start <= w.start < passage.end]


def _own_words(passage: Passage) -> Sequence[Word]:
    """The words of a passage; of a reporting clause, those outside the statement."""
    if not passage.is_reporting:
        return passage.words
    return [w for w in passage.words if passage.start <= w.start < passage.end]


def _sided(
    found: Sequence[ProperName], passage: Passage, *, is_passive: bool
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Names by their side of the verb; the subject of a passive is the one to whom it is done."""
    others = [each for each in found if not each.is_place and not _is_only_owner(each, passage)]
    who = tuple(dict.fromkeys(each.name for each in others if _is_agent(each, passage, is_passive=is_passive)))
    whom = tuple(dict.fromkeys(each.name for each in others if each.name not in who))
    return who, whom


def _is_only_owner(each: ProperName, passage: Passage) -> bool:
    """ "[Roe]'s uncle left": not the one who left; after the verb, the one concerned. "[Leeds] police": never."""
    verb = passage.trigger
    return each.is_modifier or (
        each.is_possessor and verb is not None and verb.part is Pos.VERB and each.start < verb.start
    )


def _is_agent(each: ProperName, passage: Passage, *, is_passive: bool) -> bool:
    verb = passage.trigger
    if each.before is not None and each.before.is_a(WordClass.AGENT):
        return verb is None or verb.part is not Pos.VERB or is_passive
    if verb is None or verb.part is not Pos.VERB:
        return False
    if passage.is_reporting and verb.is_a(WordClass.REPORTING) and each.start > verb.start:
        return _is_inverted_subject(each, verb, passage)
    return each.start < verb.start and not each.is_in_phrase and not is_passive


def _is_inverted_subject(each: ProperName, verb: Word, passage: Passage) -> bool:
    """ "..., said Lee": the subject directly after its verb, which follows the statement."""
    between = (word.part for word in passage.words if verb.end <= word.start < each.start)
    return (
        passage.start == verb.start
        and passage.words[0] is not verb
        and passage.words[-1].start >= each.start
        and not any(part in (Pos.COMMA, Pos.RELATIVE, Pos.VERB) for part in between)
    )


def _is_passive(words: Sequence[Word], verb: Word) -> bool:
    """ "was arrested", "were sent home", "has been held"; not "was in Rome", and not "had arrested"."""
    if not verb.is_a(WordClass.COPULA) and not verb.is_a(WordClass.AUXILIARY):
        return False
    following = [w for w in words if w.start >= verb.end and w.part is not Pos.ADVERB][:3]
    has_be = bool(following) and following[0].is_a(WordClass.BE)
    if not verb.is_a(WordClass.COPULA) and not has_be:
        return False
    form = next((word for word in following if not word.is_a(WordClass.BE)), None)
    return form is not None and form.is_a(WordClass.PARTICIPLE)
