"""Which of the names in a passage are places: by the words around them and the gazetteer."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from timeline.datelines.gazetteer.countries import country_named
from timeline.datelines.gazetteer.places import place_named, region_or_country
from timeline.extracting.grammar.word import Word
from timeline.languages.event_words import NameWords
from timeline.languages.word_classes import Pos, WordClass

_WELL_KNOWN = 100_000  # people; smaller towns share their names with founders and companies
_BEFORE_NAME = frozenset([Pos.DETERMINER, Pos.NOUN])
_SHORTEST = 3  # letters of a place that is no country: "ID" and "In" are also codes of states


@dataclass(frozen=True, slots=True)
class Spot:
    """A name and where it is in its sentence.

    Attributes:
        text: the document.
        words: the words around the name.
        first, end: the places of its first word and of the word after it.
        name: without titles.
        vocabulary: the words in and around names.
    """

    text: str
    words: Sequence[Word]
    first: int
    end: int
    name: str
    vocabulary: NameWords

    def lower(self, distance: int) -> str:
        """The word so many places before the name, in lower case."""
        at = self.first - distance
        return self.words[at].lower if at >= 0 else ""

    @property
    def last(self) -> Word | None:
        """The word before the name."""
        return self.words[self.first - 1] if self.first else None

    @property
    def following(self) -> Word | None:
        """The word after the name."""
        return self.words[self.end] if self.end < len(self.words) else None

    @property
    def nouns(self) -> list[Word]:
        """The nouns right after the name: "Leeds [county court]"."""
        at = self.end
        while at < len(self.words) and self.words[at].part is Pos.NOUN:
            at += 1
        return [*self.words[self.end : at]]

    @property
    def is_known(self) -> bool:
        """Whether the words of the name or the gazetteer say that it is a place, and the text has no person of that name."""
        if self.says_place or country_named(self.name) is not None:
            return True
        return in_gazetteer(self.name) and not _is_surname(self.name, self.text, self.vocabulary)

    @property
    def says_place(self) -> bool:
        """Whether its own words say that it is a place: "Seoul Air Base"."""
        return self.vocabulary.place_name.search(self.name) is not None


@lru_cache(maxsize=64)  # a text repeats its names
def _is_surname(name: str, text: str, vocabulary: NameWords) -> bool:
    """Whether a text has a name after a first name: "to Jackson", where it has "Ann Jackson"."""
    at = -1 if " " in name else text.find(f" {name}")
    while at > 0:
        start = text.rfind(" ", 0, at) + 1
        first = text[start:at]
        is_inside = text[start - 2 : start - 1].islower() if start > 1 else first.lower() not in vocabulary.not_names
        is_part = first.lower() in vocabulary.place_nouns  # "South Florida"
        if first.istitle() and first.isalpha() and is_inside and not is_part:
            return True
        at = text.find(f" {name}", at + 1)
    return False


def is_place(spot: Spot) -> bool:
    """Whether a name is the place of something.

    "in Acme" may be one that no gazetteer has; "to Acme" and "from Acme" are not, and "at Leeds Crown Court" is one for
    what takes place there.
    """
    if _is_located(spot):
        return True
    before, vocabulary = preposition_before(spot.words, spot.first), spot.vocabulary
    if before is None or _is_modifier(spot):
        return False
    if before.is_a(WordClass.MOTION) or (before.is_a(WordClass.STRIKING) and before.part is Pos.VERB):
        return spot.is_known or (before is spot.last and before.lower in vocabulary.arrivals and " " not in spot.name)
    if vocabulary.organisation.search(spot.name):
        return before.lower in vocabulary.sites and spot.says_place
    if before.lower in vocabulary.surfaces:
        return spot.says_place
    if before.lower in vocabulary.directions and before is spot.last and spot.lower(2) in vocabulary.losing:
        return False  # "lost to Brazil"
    if before.lower in vocabulary.directions:
        return spot.is_known or (before is spot.last and _is_destination(spot))
    return before.lower in vocabulary.placing and (spot.is_known or _may_be_place(spot))


def _is_located(spot: Spot) -> bool:
    """Whether a noun beside a name says that it is a place, or a part of one."""
    vocabulary = spot.vocabulary
    last, nouns = spot.last, spot.nouns
    if last is not None and last.is_a(WordClass.GENITIVE):
        return spot.lower(2) in vocabulary.place_nouns | vocabulary.distances or (_is_besieged(spot) and spot.is_known)
    if spot.lower(1) in vocabulary.directions and spot.lower(2) in vocabulary.distances:
        return True
    if last is not None and last.part is Pos.FIGURE:
        return spot.says_place  # an address
    if not nouns:
        return False
    if spot.words[spot.end - 1].is_a(WordClass.POSSESSOR):  # "Jamaica's north coast"
        return nouns[-1].lower in vocabulary.place_nouns - vocabulary.actors and spot.is_known
    return nouns[0].lower in vocabulary.regions or (nouns[-1].lower in vocabulary.premises and spot.is_known)


def _is_besieged(spot: Spot) -> bool:
    """ "the siege of [Leeds] ended"; not "after the siege of [Leeds], ..." and "the bombing of [U.S.] embassies"."""
    return spot.lower(2) in spot.vocabulary.sieges and not spot.nouns and is_of_clause(spot, spot.first - 2)


def is_of_clause(spot: Spot, noun: int) -> bool:
    """Whether a noun is not in a phrase that only gives the occasion: "after the [siege]", "since the [Battle]"."""
    before = preposition_before(spot.words, noun)
    if before is None or before.part not in (Pos.PREPOSITION, Pos.SUBORDINATOR):
        return True
    return before.lower in spot.vocabulary.placing | spot.vocabulary.during


def _is_modifier(spot: Spot) -> bool:
    """ "in the [Acme] shop", "at [Acme]'s office", "at his [Leeds] rivals": not where it is, unless a town may be meant."""
    following, last = spot.following, spot.last
    is_in_phrase = following is not None and following.part is Pos.NOUN
    is_in_phrase = is_in_phrase and last is not None and last.part is Pos.DETERMINER
    is_owner = spot.words[spot.end - 1].is_a(WordClass.POSSESSOR) and following is not None
    before = preposition_before(spot.words, spot.first)
    is_target = is_in_phrase and before is not None and before.lower in spot.vocabulary.aims
    is_wide = is_owner and country_named(spot.name) is not None  # "in [Russia]'s far east"
    return is_target or is_wide or ((is_in_phrase or is_owner) and not spot.is_known)


def _may_be_place(spot: Spot) -> bool:
    """Whether a name without an entry in the gazetteer may be a place after "in" or "at"; not "worked at Acme"."""
    if spot.name.isupper() and len(spot.name) >= _SHORTEST and "." not in spot.name:
        return False
    if spot.vocabulary.demonym.fullmatch(spot.name.removesuffix("s")) or _has_age(spot):
        return False
    near = [word for word in spot.words[max(0, spot.first - 4) : spot.first] if word.part is not Pos.TIME]
    is_employer = spot.lower(1) in spot.vocabulary.employing and any(
        word.lower in spot.vocabulary.posts for word in near
    )
    is_target = spot.lower(1) in spot.vocabulary.aims and any(word.lower in spot.vocabulary.aimed for word in near)
    return not is_employer and not is_target and not any(word.lower in spot.vocabulary.held for word in near)


def _has_age(spot: Spot) -> bool:
    """ "Ann Lee, 24, ..."."""
    after = [word.part for word in spot.words[spot.end : spot.end + 3]]
    return after == [Pos.COMMA, Pos.FIGURE, Pos.COMMA]


def _is_destination(spot: Spot) -> bool:
    """ "towed to Sant Orbe", "a flight to Lobo"; not "sent to Ann Lee", who may be a person."""
    is_goal = spot.lower(1) in spot.vocabulary.goals and spot.first > 1
    return (
        is_goal and spot.words[spot.first - 2].is_a(WordClass.TRANSPORT) and spot.lower(2) not in spot.vocabulary.given
    )


def preposition_before(words: Sequence[Word], i: int) -> Word | None:
    """The word before a name, its article and up to three nouns."""
    at = i - 1
    while at >= 0 and words[at].part in _BEFORE_NAME and i - at < 4:
        at -= 1
    return words[at] if at >= 0 else None


def in_gazetteer(name: str) -> bool:
    """Whether the gazetteer has a city, region or country of this name.

    >>> in_gazetteer("Rome"), in_gazetteer("Missouri"), in_gazetteer("Reuters")
    (True, True, False)
    """
    if len(name) < _SHORTEST:
        return country_named(name) is not None
    return region_or_country(name) is not None or place_named(name) is not None


def without_site(place: str) -> str | None:
    """The town or country of a place; None of a site alone, which a story leaves sooner than its town.

    >>> without_site("Mill Road, Leeds"), without_site("Leeds, England"), without_site("Mill Road")
    ('Leeds', 'Leeds, England', None)
    """
    site, _, wider = place.partition(", ")
    if in_gazetteer(site):
        return place
    return wider if wider and in_gazetteer(wider) else None


def is_well_known(name: str) -> bool:
    """Whether a name is rather that of a place than of a founder or a company: "Boston", not "Hudson".

    >>> is_well_known("Boston"), is_well_known("Hudson")
    (True, False)
    """
    town = place_named(name)
    return region_or_country(name) is not None or (town is not None and town.population >= _WELL_KNOWN)


def region_after(spot: Spot) -> int | None:
    """The end of what says where a place is; None where nothing does, or a list follows.

    It is a region or country after a town ("Independence[, Missouri]"), and a town after a site ("Mill Road [in Leeds]").
    """
    words, link = spot.words, spot.end
    first = link + 1 + (link + 1 < len(words) and words[link + 1].part is Pos.NOUN)  # "in [central] Leeds"
    if first >= len(words) or words[first].part is not Pos.NAME:
        return None
    last = first + 1
    while last < len(words) and words[last].part is Pos.NAME and words[last].start - words[last - 1].end <= 1:
        last += 1
    is_list = last < len(words) and words[last].part is Pos.COORDINATOR
    wider = spot.text[words[first].start : words[last - 1].end]
    if words[link].part is Pos.COMMA:
        says_where = region_or_country(wider) is not None and region_or_country(spot.name) is None
    else:
        says_where = words[link].lower in spot.vocabulary.site_links and spot.says_place and in_gazetteer(wider)
    return last if says_where and not is_list else None
