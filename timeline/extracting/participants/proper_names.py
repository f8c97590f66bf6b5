"""Proper names in a passage, by their capitals."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from timeline.datelines.gazetteer.countries import country_named
from timeline.datelines.gazetteer.places import region_or_country
from timeline.extracting.grammar.word import Word, places_of
from timeline.extracting.participants.jurisdiction import jurisdiction
from timeline.extracting.participants.name_places import (
    Spot,
    in_gazetteer,
    is_of_clause,
    is_place,
    is_well_known,
    preposition_before,
    region_after,
)
from timeline.languages.event_words import NameWords
from timeline.languages.word_classes import Pos, WordClass

# A capitalised word after one in small letters. The capital comes first, so that other letters are passed over in one step.
_INSIDE = re.compile(r"[A-Z](?<=[a-z,;]\s[A-Z])[\w’'-]*\w")
_SHORTEST_ACRONYM = 3  # letters; "A" and "IT" begin sentences
_INITIALS = re.compile(r"\b(?:[A-Z]\.){2,}$")


@dataclass(frozen=True, slots=True)
class ProperName:
    """A name in a passage.

    Attributes:
        name: without titles.
        start: the offset of its first word.
        before: the word before it and its article.
        is_place: whether it is the place of the event.
        is_known_place: whether its words or the gazetteer say that it is a place: "Seoul Air Base", "Seoul".
        is_in_phrase: whether it follows a preposition, as in "a letter from [Roe]".
        is_possessor: whether it only says whose a noun is: "[Roe]'s uncle".
        jurisdiction: where its bearer, or the noun that it modifies, acts by office: Leeds of "Leeds City Council" and of
            "Leeds police".
        is_modifier: whether it says nothing but that.
    """

    name: str
    start: int
    before: Word | None
    is_place: bool = False
    is_known_place: bool = False
    is_possessor: bool = False
    is_in_phrase: bool = False
    jurisdiction: str | None = None
    is_modifier: bool = False


@lru_cache(maxsize=2)  # the names of a document and the antecedents of its pronouns ask for the same text
def capitalised(text: str) -> frozenset[str]:
    """The words with a capital inside a sentence, where only names have one.

    >>> sorted(capitalised("Walkers met Kim in Rome."))
    ['Kim', 'Rome']
    """
    return frozenset(_INSIDE.findall(text))


def proper_names(
    text: str, words: Sequence[Word], vocabulary: NameWords, known: frozenset[str]
) -> Iterator[ProperName]:
    """The names among words of a text, in order.

    Args:
        text: the document.
        words: some of its words.
        vocabulary: the words in and around names.
        known: words that have capitals inside its sentences; at the beginning of a sentence only they are names.
    """
    read = 0
    for i in places_of(words, Pos.NAME):
        if i < read or _describes(text, words, i, vocabulary, known):
            continue
        word = words[i]
        end = _end_of_name(words, i, vocabulary)
        end = next((at for at in range(i + 1, end) if _is_posting(text, words, i, at)), end)
        written = text[word.start : words[_before_origin(text, words, i, end, vocabulary) - 1].end]
        spot = Spot(text, words, i, end, without_titles(written, vocabulary), vocabulary)
        read = end
        if _is_name(spot, written, known):
            found, read = _name_at(spot, written)
            yield found
        elif (besieged := vocabulary.besieged.search(spot.name)) and is_of_clause(spot, i):
            is_known = in_gazetteer(besieged[1])
            yield ProperName(besieged[1], word.start, None, is_place=True, is_known_place=is_known)


def _describes(text: str, words: Sequence[Word], i: int, vocabulary: NameWords, known: frozenset[str]) -> bool:
    """ "[Heartbroken] Ann Lee rang the council": an adjective with a capital only because it begins a sentence."""
    if i and words[i - 1].part not in (Pos.QUOTE, Pos.STOP):
        return False
    following = words[i + 1 : i + 2]
    if not following or following[0].part is not Pos.NAME or text[words[i].end : following[0].start] != " ":
        return False
    name, second = text[words[i].start : words[i].end], text[following[0].start : following[0].end]
    is_name = name in known or name in vocabulary.given_names or name in vocabulary.titles
    return not is_name and second in vocabulary.given_names and vocabulary.described.fullmatch(name) is not None


def _is_name(spot: Spot, written: str, known: frozenset[str]) -> bool:
    """Whether a capital is that of a name, and not of an adjective, an event or the beginning of a sentence."""
    vocabulary, following = spot.vocabulary, spot.following
    is_initial = spot.last is None or spot.last.part in (Pos.QUOTE, Pos.STOP)
    is_before_noun = following is not None and following.part is Pos.NOUN
    is_adjective = is_before_noun and not spot.words[spot.end - 1].is_a(WordClass.POSSESSOR) and _is_demonym(spot)
    is_adjective = is_adjective or vocabulary.compound.search(spot.name) is not None
    if len(spot.name) < 2 or is_adjective or vocabulary.happening.search(spot.name):
        return False
    if spot.words[spot.end - 1].part is Pos.FIGURE and not is_place(spot):  # "Unit 214"
        return False
    has_title = written.partition(" ")[0] in vocabulary.titles
    return has_title or not is_initial or _is_known(spot, known) or (is_before_noun and _names_office(spot))


def _is_demonym(spot: Spot) -> bool:
    """ "[Dutch] ships", "[Roman] ships"; not "the [Milan] court"."""
    found = spot.vocabulary.demonym.fullmatch(spot.name)
    return found is not None and (bool(found[1]) or not in_gazetteer(spot.name))


def _names_office(spot: Spot) -> bool:
    """ "[Leeds] police" at the beginning of a sentence; not "[Mobile] operators", where the text has "mobile"."""
    is_word = spot.name.lower() in spot.vocabulary.homographs or f" {spot.name.lower()} " in spot.text
    return not is_word and jurisdiction(spot, spot.name) is not None


def _name_at(spot: Spot, written: str) -> tuple[ProperName, int]:
    """A name, and the place of the word after it and its region."""
    words, first, end = spot.words, spot.first, spot.end
    placed = is_place(spot)
    region_end = region_after(spot) if placed else None
    name = spot.name if region_end is None else f"{spot.name}, {_last_name(spot.text, words, region_end)}"
    if placed and words[end - 1].is_a(WordClass.POSSESSOR) and end < len(words) and words[end].part is Pos.NAME:
        region_end = _end_of_name(words, end, spot.vocabulary)  # "London's Tate Modern"
        name = f"{spot.text[words[end].start : words[region_end - 1].end]}, {spot.name}"
    where = None if placed else jurisdiction(spot, written)
    found = ProperName(
        name,
        words[first].start,
        preposition_before(words, first),
        placed,
        placed and spot.is_known and not _is_address(spot),
        not placed and _belongs_to_noun(words, end),
        _is_in_phrase(words, first) or _is_region_in_phrase(spot),
        where,
        is_modifier=not placed and _is_modifier(spot),
    )
    return found, region_end or end


def _is_modifier(spot: Spot) -> bool:
    """ "a [Leeds] teacher", "[Leeds] police"; not "[US] troops", for whom the country may stand."""
    if not spot.nouns or spot.says_place or not spot.is_known or country_named(spot.name) is not None:
        return False
    return is_well_known(spot.name) or jurisdiction(spot, spot.name) is not None


def _last_name(text: str, words: Sequence[Word], end: int) -> str:
    """The words with a capital before a word."""
    first = end - 1
    while words[first - 1].part is Pos.NAME:
        first -= 1
    return text[words[first].start : words[end - 1].end]


def _is_address(spot: Spot) -> bool:
    """ "22 [Mill Road]": its town says more."""
    return spot.last is not None and spot.last.part is Pos.FIGURE


def _belongs_to_noun(words: Sequence[Word], end: int) -> bool:
    """Whether a name only says of whom or what a noun is: "[Roe's] uncle", "[Acme] board member Ann Lee"."""
    at = end
    while at < len(words) and words[at].part is Pos.NOUN:
        at += 1
    is_office = end < at < len(words) and words[at].part is Pos.NAME and words[at - 1].is_a(WordClass.TITLE)
    return is_office or (words[end - 1].is_a(WordClass.POSSESSOR) and end < len(words))


def _is_in_phrase(words: Sequence[Word], i: int) -> bool:
    """ "a letter from [Roe]", "a letter from Ann Lee and [Roe]"."""
    while i > 2 and words[i - 1].part is Pos.COORDINATOR and words[i - 2 - _after_comma(words, i - 1)].part is Pos.NAME:
        is_listed = _after_comma(words, i - 1)  # "in Nairobi, Kenya, and Dodoma"
        i -= 2 + is_listed
        if is_listed and words[i - 1].part is Pos.COMMA and words[i - 2].part is Pos.NAME:
            i -= 2
        while i > 1 and (words[i - 1].part is Pos.NAME or _ties_names(words, i - 1)):
            i -= 1
    at = i - 1 - (i > 0 and words[i - 1].part is Pos.DETERMINER)
    return at >= 0 and words[at].part is Pos.PREPOSITION


def _is_region_in_phrase(spot: Spot) -> bool:
    """ "in Nairobi and Dodoma, [Tanzania], ...": the region or country of a name in a phrase."""
    words, first = spot.words, spot.first - 1
    follows = first > 0 and words[first].part is Pos.COMMA and words[first - 1].part is Pos.NAME
    if not follows or region_or_country(spot.name) is None:
        return False
    while first > 1 and words[first - 2].part is Pos.NAME:
        first -= 1
    return _is_in_phrase(words, first - 1)


def _after_comma(words: Sequence[Word], i: int) -> bool:
    return words[i - 1].part is Pos.COMMA


def _ties_names(words: Sequence[Word], at: int) -> bool:
    return at > 0 and words[at].is_a(WordClass.GENITIVE) and words[at - 1].part is Pos.NAME


def _is_known(spot: Spot, known: frozenset[str]) -> bool:
    """Whether a capital at the beginning of a sentence is that of a name; not "Police", where the text has "police"."""
    if " " in spot.name or country_named(spot.name) is not None or _is_acronym(spot):
        return True
    following, vocabulary = spot.following, spot.vocabulary
    acts = following is not None and following.part is Pos.VERB  # "[Kevin] shot to fame"
    is_given = acts and spot.name in vocabulary.given_names and spot.name.lower() not in vocabulary.homographs
    return (is_given or spot.name in known) and f" {spot.name.lower()} " not in spot.text


def _is_acronym(spot: Spot) -> bool:
    """ "[WFP] reported"; not the first word of a text or line in capitals throughout."""
    following = spot.following
    is_shouted = following is not None and spot.text[following.start : following.end].isupper()
    return spot.name.isupper() and len(spot.name) >= _SHORTEST_ACRONYM and not is_shouted


def _is_owner(words: Sequence[Word]) -> bool:
    """ "[France's] Ann Lee", "[London's] Tate Modern"; not "National People's Congress"."""
    if not words[-1].is_a(WordClass.POSSESSOR):
        return False
    return is_well_known(" ".join(word.lower for word in words).removesuffix("'s").removesuffix("'").title())


def _end_of_name(words: Sequence[Word], i: int, vocabulary: NameWords) -> int:
    """The end of a name that begins at a word: "Bank of Japan", "Kim Jong Un"."""
    end = i + 1
    while end < len(words) and not _is_owner(words[i:end]):
        if words[end].part is Pos.NAME and words[end].start - words[end - 1].end <= 2:
            end += 1
        elif _is_particle(words, end, vocabulary) and not (end == i + 1 and _is_plural_actor(words[i], vocabulary)):
            end += 2
        else:
            break
    is_numbered = end < len(words) and words[end].part is Pos.FIGURE and words[end - 1].lower in vocabulary.numbered
    return end + is_numbered


def _before_origin(text: str, words: Sequence[Word], i: int, end: int, vocabulary: NameWords) -> int:
    """The end of a person's name without the country after it: "Ana Sousa [of Portugal]"; not "the Bank of Japan"."""
    origin = next((at for at in range(i + 2, end - 1) if words[at].is_a(WordClass.GENITIVE)), None)
    if origin is None or (i > 0 and words[i - 1].part is Pos.DETERMINER):
        return end
    name, country = text[words[i].start : words[end - 1].end], text[words[origin + 1].start : words[end - 1].end]
    is_body = vocabulary.organisation.search(name) is not None or country_named(name) is not None
    return end if is_body or country_named(country) is None else origin


def _is_posting(text: str, words: Sequence[Word], first: int, end: int) -> bool:
    """ "ambassador to [Kenya] Ann Roe": a country after an office, before the name of its holder."""
    is_held = first > 1 and words[first - 1].part is Pos.PREPOSITION and words[first - 2].is_a(WordClass.TITLE)
    return is_held and country_named(text[words[first].start : words[end - 1].end]) is not None


def _is_particle(words: Sequence[Word], at: int, vocabulary: NameWords) -> bool:
    return words[at].lower in vocabulary.particles and at + 1 < len(words) and words[at + 1].part is Pos.NAME


def _is_plural_actor(word: Word, vocabulary: NameWords) -> bool:
    """ "[Residents] of Leeds", at the beginning of a sentence."""
    return word.lower in vocabulary.actors and word.is_a(WordClass.PLURAL)


@lru_cache(maxsize=4096)  # a text repeats its names
def without_titles(name: str, vocabulary: NameWords) -> str:
    """A name without words before it that are no part of it: "The", "President".

    >>> from timeline.languages.en.names import NAMES
    >>> [without_titles(name, NAMES) for name in ("Russian Defense Minister Sergei Shoigu", "The Hague", "Lee's")]
    ['Sergei Shoigu', 'Hague', 'Lee']
    """
    words = name.split()
    while words and re.split("['’.]", words[0].lower())[0] in vocabulary.not_names:
        words = words[1:]
    while words and words[-1].lower().strip(".") in vocabulary.not_names:
        words = words[:-1]
    titles = [i for i, word in enumerate(words[:-1]) if word in vocabulary.titles]
    bearer = words[titles[-1] + 1 :] if titles else []
    is_site = len(bearer) == 1 and vocabulary.place_name.search(bearer[0]) is not None  # "Leeds General Hospital"
    if bearer and not is_site and not vocabulary.organisation.search(" ".join(bearer)):
        words = bearer
    if len(words) > 2 and words[0] in vocabulary.title_links:  # "Secretary of State James Baker"
        words = words[2:]
    short = re.sub(r"['’]s?$", "", " ".join(words)).rstrip(",")
    return short if _INITIALS.search(short) else short.rstrip(".")
