"""The optional parts of a `Language` that events need, each with a default that claims nothing.

A language with nothing but a lexicon and rules has dates, and sentences as events; each of these parts adds to it:

    clauses    events are clauses with a headline and a trigger; without it, whole sentences
    certainty  how sure the text is of an event; without it, `Certainty.UNKNOWN`
    names      who, whom and where; without it, they stay empty
    content    which words of two reports are compared, and by which stem; without it, every word as it is
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from re import Pattern
from typing import TypeVar

from timeline.languages.word_classes import Pos, WordClass

_NEVER = re.compile(r"(?!)")
_ANY = re.compile("")
_NO_WORDS: frozenset[str] = frozenset()
_Class = TypeVar("_Class")


@dataclass(frozen=True, slots=True)
class Ending:
    """The part of speech of words with an ending, where they are not listed.

    Attributes:
        letters: the ending.
        part: the part of speech.
        shortest: the fewest letters of such a word.
        exceptions: words with the ending that are something else.
        prefixes: what may be before a hyphen ("re-elected"); all other words with a hyphen are something else ("well-known").
            None where a hyphen makes no difference.
    """

    letters: str
    part: Pos
    shortest: int = 1
    exceptions: frozenset[str] = _NO_WORDS
    prefixes: frozenset[str] | None = None

    def fits(self, word: str) -> bool:
        """Whether a word in lower case has the part of speech by its ending."""
        if not word.endswith(self.letters) or len(word) < self.shortest or word in self.exceptions:
            return False
        return self.prefixes is None or "-" not in word or word.partition("-")[0] in self.prefixes


@dataclass(frozen=True, slots=True)
class EndingClass:
    """The class of words with one of some endings.

    Attributes:
        word_class: the class.
        endings: of its words.
        exceptions: words with such an ending that are not in the class.
    """

    word_class: WordClass
    endings: tuple[str, ...]
    exceptions: frozenset[str] = _NO_WORDS

    def holds(self, word: str) -> bool:
        """Whether a word in lower case is in the class."""
        return word.endswith(self.endings) and word not in self.exceptions


@dataclass(frozen=True, slots=True, eq=False)  # compared by identity: its words are looked up in a cache
class ClauseWords:
    """The grammar of a language, as far as clauses, triggers and headlines need it. All words are in lower case.

    Attributes:
        token: a word or sign of running text; contractions are cut before their clitic.
        closed: the words of closed classes, each with its part of speech, whatever case they are written in.
        listed: further words with their parts of speech, where they are no names.
        endings: parts of speech by ending for all other words, in the order in which they are tried.
        classes: words with their classes.
        forms: classes of all words that a pattern finds.
        ending_classes: classes of all words by ending.
        verb: what may be a verb: a line without one is no sentence.
        adverbial_time: all of a time expression that needs no preposition.
        bare_time: all of one that takes none, so that one before it is part of the verb: "set in [next month]".
        commemorated: the words after the name of an anniversary that say of what it is: group 1.
        furniture: words of a line that is no part of the text: "file photo", "read more". In lower case, as the next two.
        begins_furniture: the beginning of such a line: "Last updated", "Related:".
        service_heading: the heading of lines on what readers can do: "How to watch ...".
        field_label: what precedes the date of a field: "Filed:", "Date of next meeting:".
        document_label: labels of fields that date the document, and no event: "Posted", "Last updated".
        continuing: the beginning of a sentence that goes on from the one before: "Minutes later, ...".
        owners: possessives, with the pronouns that are subjects: "her", she.
        personal_pronouns: subjects that stand for one person.
        plural_pronouns: subjects that stand for more than one person or thing.
        perfect: an auxiliary of the perfect.
        adding: a word inside a sentence that goes on from the one before: "also".
        following: the beginning of a sentence that may be about the same as the one before: "He", "But".
        taking_up: the beginning of a sentence that may name an occasion mentioned before: "After the ...".
        hearing: those who act in a court, whose acts are those of the day of its hearing.
        in_court: words of a sentence about a sitting of a court.
        speech: words of a sentence that reports what somebody said.
        sentencing: words for the sentence of a court: "jailed", "fined".
        appearing: words for an appearance before a court.
        measure: what a company reports for a period: "revenue", "profit".
        background: words of a sentence that is about other times: "once", "years".
        unanswered: a request for comment without an answer, which reporters mention and nobody lists.
        recurring: all of an expression for what recurs: "every day", "daily".
        connectives: connectives of three words: "by the time".
        passive: the past auxiliaries of the passive, for one and for several; empty in a language without them.
        objects: pronouns of things as objects, and whether they stand for several: "it", "them".
        whereabouts: the prepositions of where something is: before a name, and before a noun with an article.
        past_of_gerund: gives the past form of a verb by its form in -ing; empty in a language without such forms.
    """

    token: Pattern[str] = re.compile(r"\d+(?:[,.]\d+)+|\w(?:[\w’'&-]*\w)?|[^\w\s]")
    closed: Mapping[str, Pos] = field(default_factory=dict)
    listed: Mapping[str, Pos] = field(default_factory=dict)
    endings: tuple[Ending, ...] = ()
    classes: Mapping[str, frozenset[WordClass]] = field(default_factory=dict)
    forms: tuple[tuple[WordClass, Pattern[str]], ...] = ()
    ending_classes: tuple[EndingClass, ...] = ()
    verb: Pattern[str] = _ANY
    adverbial_time: Pattern[str] = _NEVER
    bare_time: Pattern[str] = _NEVER
    commemorated: Pattern[str] = _NEVER
    furniture: Pattern[str] = _NEVER
    begins_furniture: Pattern[str] = _NEVER
    unanswered: Pattern[str] = _NEVER
    recurring: Pattern[str] = _NEVER
    connectives: frozenset[str] = _NO_WORDS
    passive: tuple[str, str] | None = None
    whereabouts: tuple[str, str] | None = None
    objects: Mapping[str, bool] = field(default_factory=dict)
    past_of_gerund: Callable[[str], str] | None = None
    service_heading: Pattern[str] = _NEVER
    continuing: Pattern[str] = _NEVER
    owners: Mapping[str, str] = field(default_factory=dict)
    personal_pronouns: frozenset[str] = _NO_WORDS
    plural_pronouns: frozenset[str] = _NO_WORDS
    perfect: Pattern[str] = _NEVER
    adding: Pattern[str] = _NEVER
    following: Pattern[str] = _NEVER
    taking_up: Pattern[str] = _NEVER
    background: Pattern[str] = _NEVER
    hearing: Pattern[str] = _NEVER
    in_court: Pattern[str] = _NEVER
    speech: Pattern[str] = _NEVER
    sentencing: Pattern[str] = _NEVER
    appearing: Pattern[str] = _NEVER
    measure: Pattern[str] = _NEVER
    field_label: Pattern[str] = _NEVER
    document_label: Pattern[str] = _NEVER

    def is_furniture(self, line: str) -> bool:
        """Whether a line in lower case is no part of the text."""
        return self.begins_furniture.match(line) is not None or self.furniture.search(line) is not None

    def classes_of(self, word: str) -> frozenset[WordClass]:
        """The classes of a word in lower case.

        >>> words = ClauseWords(classes=by_word({WordClass.AGENT: ["by"]}), forms=((WordClass.PLURAL, re.compile("s$")),))
        >>> [each.name for word in ("by", "ships", "tug") for each in words.classes_of(word)]
        ['AGENT', 'PLURAL']
        """
        return _classes(self, word)


@lru_cache(maxsize=50_000)
def _classes(grammar: ClauseWords, word: str) -> frozenset[WordClass]:
    formed = [each for each, form in grammar.forms if form.search(word)]
    formed += [each.word_class for each in grammar.ending_classes if each.holds(word)]
    listed = grammar.classes.get(word, frozenset())
    return listed.union(formed) if formed else listed


@dataclass(frozen=True, slots=True)
class CertaintyWords:
    """The words that say how sure a text is, as patterns over words in lower case without times.

    Attributes:
        denied: negation of a verb.
        denied_subject: negation of its subject, up to the word after the verb: "none of the men", "there was no".
        not_until: a negation that only sets the time: "not published until".
        possible: doubt and conditions.
        planned: intentions and fixtures; they count for what is ahead, or on the day of publication.
        expected: forecasts and hopes.
        unrealised: "would" and "should", of what may not have come about.
        reported: attribution to somebody.
        attributing: verbs and nouns that make a statement a report.
        denying: verbs and nouns that deny it.
        doubting: nouns whose content may be untrue.
        rejecting: verbs that deny the content of a claim: "rejected a claim that".
        lacking: words before a noun that leave its content without support: "no evidence that".
    """

    denied: Pattern[str] = _NEVER
    denied_subject: Pattern[str] = _NEVER
    not_until: Pattern[str] = _NEVER
    possible: Pattern[str] = _NEVER
    planned: Pattern[str] = _NEVER
    expected: Pattern[str] = _NEVER
    unrealised: Pattern[str] = _NEVER
    reported: Pattern[str] = _NEVER
    attributing: frozenset[str] = _NO_WORDS
    denying: frozenset[str] = _NO_WORDS
    doubting: frozenset[str] = _NO_WORDS
    rejecting: frozenset[str] = _NO_WORDS
    lacking: frozenset[str] = _NO_WORDS


@dataclass(frozen=True, slots=True, eq=False)  # compared by identity
class NameWords:
    """The words in and around names, for a language in which only names have capitals inside a sentence.

    Attributes:
        titles: words before a person's name that are no part of it.
        homographs: words that are also the names of towns: at the beginning of a sentence rather the words.
        not_names: words in lower case that may have a capital and name nobody.
        articles: those before the name of a team or a country, and of no person: "the".
        particles: words without a capital inside a name: "van", "of".
        title_links: words that tie a title to an office: "Secretary [of] State".
        demonym: an adjective of a country, which before a common noun names nobody; group 1 where a town has that name too.
        compound: the end of an adjective that begins with a name: "US-led".
        organisation: a word that shows that a name is that of an organisation.
        happening: the name of an event, a treaty or a prize, none of whom acts.
        placing: prepositions before the place of an event.
        directions: prepositions before a place, but also before a person: "to", "from".
        sites: prepositions by which an organisation is a place: "at Leeds Crown Court".
        arrivals: verbs before a place that no gazetteer may have: "[reached] Tarnholm"; people and companies are left, not reached.
        aims: those of them that say at whom rather than where before the name of a town and a noun: "at his Leeds rivals".
        losing: words before "to" and the name of an opponent.
        aimed: words before one of them and whom it is aimed at: "[shots] at Ann Lee".
        place_name: the name of a place by its last word or as a whole: "Trafalgar Square", "Europe".
        place_nouns: nouns before "of" and the name of a place: "city", "island", "north".
        regions: nouns after the name of a place: "the Donbas [region]".
        premises: nouns that the name of a town may modify: "its Leeds [warehouse]".
        surfaces: prepositions before a place only where its name says that it is one: "on Oxford Street".
        site_links: prepositions between a site and its town: "Mill Road [in] Leeds".
        distances: words before "from" and the name of a place: "two [miles] from".
        sieges: nouns of what is done to a place, before "of" and its name: "the [siege] of Leeds".
        during: further prepositions before such an event that is that of the clause: "in the siege".
        besieged: the name of such an event with that of the place: group 1.
        numbered: last words of names that a number may follow: "Room 3".
        offices: nouns before "of" and the name of the place that they act for: "[mayor] of Oslo".
        past_holders: words before an office that its bearer has no more: "[former] mayor".
        bodies: words of a body after the name of the place that it acts for: "Leeds [City Council]".
        administrative: the name of a place that acts itself: "Kent County".
        courtroom: nouns for those who act in a court, with the noun for the court.
        county: the name of a county by its ending.
        nations: adjectives of nations with the names of their countries: "Kenyan".
        civil: nouns for the bodies of a state that act at home: "parliament", "police".
        domestic: verbs of what a state does within its borders: "Kenya [closed] its schools".
        abroad: nouns by which such an act is one abroad: "closed its [embassy]".
        venue: the verb of a statement where an event is held, with the place: group 1.
        held_at: the verbs of such statements.
        occasions: nouns for events that are held somewhere.
        hosted: the name of an event after that of its town: group 1.
        settings: nouns that take up a place after "the", with its kind: county or town.
        posts: words before an employer and the preposition of `employing`: "[worked] at Acme".
        employing: the preposition before an employer.
        goals: prepositions before a place to which somebody goes; only a parse tells them from other uses.
        pronouns: the pronouns of titles, and of nouns of kinship before a name, that say of which sex a person is.
        given_names: given names that say of which sex a person is, with their pronouns.
        described: an adjective that may stand before a given name at the beginning of a sentence: "[Heartbroken] Ann".
        given: of the verbs of transport, those whose goal may be a person: "sent to Ann Lee".
        actors: nouns for people or bodies that act without being named: "police".
        collectives: nouns for a body, which "it" stands for: "company", "ministry".
        definite: the definite article at the beginning of a sentence, with a blank; empty where names have none.
        aged: a noun for a person by age: "19-year-old".
        general: nouns that a name may precede without being theirs: "the Texas [military]".
        kinds: nouns that stand for each other: "company" for "maker", "ship" for "ferry".
        byline: ends at the name of an author: "By ", at the head of a line.
        apposed: what is between a name and the noun after it that says what it is, up to that noun: ", the biggest".
        named: what is between a noun and its name: " called ".
        quantities: nouns before "of" and the noun for those who act: "[dozens] of police".
        held: what is held "in" an organisation: no place follows.
    """

    titles: frozenset[str] = _NO_WORDS
    not_names: frozenset[str] = _NO_WORDS
    articles: frozenset[str] = _NO_WORDS
    particles: frozenset[str] = _NO_WORDS
    homographs: frozenset[str] = _NO_WORDS
    title_links: frozenset[str] = _NO_WORDS
    demonym: Pattern[str] = _NEVER
    compound: Pattern[str] = _NEVER
    organisation: Pattern[str] = _NEVER
    happening: Pattern[str] = _NEVER
    placing: frozenset[str] = _NO_WORDS
    directions: frozenset[str] = _NO_WORDS
    sites: frozenset[str] = _NO_WORDS
    arrivals: frozenset[str] = _NO_WORDS
    aims: frozenset[str] = _NO_WORDS
    aimed: frozenset[str] = _NO_WORDS
    losing: frozenset[str] = _NO_WORDS
    place_name: Pattern[str] = _NEVER
    place_nouns: frozenset[str] = _NO_WORDS
    regions: frozenset[str] = _NO_WORDS
    premises: frozenset[str] = _NO_WORDS
    surfaces: frozenset[str] = _NO_WORDS
    site_links: frozenset[str] = _NO_WORDS
    distances: frozenset[str] = _NO_WORDS
    sieges: frozenset[str] = _NO_WORDS
    during: frozenset[str] = _NO_WORDS
    besieged: Pattern[str] = _NEVER
    numbered: frozenset[str] = _NO_WORDS
    offices: frozenset[str] = _NO_WORDS
    past_holders: frozenset[str] = _NO_WORDS
    bodies: frozenset[str] = _NO_WORDS
    administrative: Pattern[str] = _NEVER
    courtroom: Mapping[str, str] = field(default_factory=dict)
    county: Pattern[str] = _NEVER
    nations: Mapping[str, str] = field(default_factory=dict)
    civil: frozenset[str] = _NO_WORDS
    domestic: frozenset[str] = _NO_WORDS
    abroad: frozenset[str] = _NO_WORDS
    venue: Pattern[str] = _NEVER
    held_at: tuple[str, ...] = ()
    occasions: frozenset[str] = _NO_WORDS
    hosted: Pattern[str] = _NEVER
    settings: Mapping[str, str] = field(default_factory=dict)
    posts: frozenset[str] = _NO_WORDS
    employing: frozenset[str] = _NO_WORDS
    goals: frozenset[str] = _NO_WORDS
    pronouns: Mapping[str, str] = field(default_factory=dict)
    given_names: Mapping[str, str] = field(default_factory=dict)
    described: Pattern[str] = _NEVER
    given: frozenset[str] = _NO_WORDS
    actors: frozenset[str] = _NO_WORDS
    collectives: frozenset[str] = _NO_WORDS
    definite: str = ""
    aged: Pattern[str] = _NEVER
    general: frozenset[str] = _NO_WORDS
    kinds: tuple[frozenset[str], ...] = ()
    byline: Pattern[str] = _NEVER
    apposed: Pattern[str] = _NEVER
    named: Pattern[str] = _NEVER
    quantities: frozenset[str] = _NO_WORDS
    held: frozenset[str] = _NO_WORDS


@dataclass(frozen=True, slots=True, eq=False)  # compared by identity, as a part of a language
class ContentWords:
    """How the words of two reports are compared.

    Attributes:
        function_words: words in lower case that say nothing of an event, those of time among them.
        suffixes: endings cut off to find the stem, longest first.
        shortest_stem: the fewest letters that a stem may have.
        name_suffixes: endings cut off from stems as well, longest first, so that a country and its adjective agree.
        concepts: words with the name of their class, which replaces the stem where events are compared: died and killed.
        opposites: pairs of sets of concepts, of which one event has words from one side only: rise and fall.
        cancelling: words that say that something planned does not take place.
        symmetric: concepts of events in which subject and object have the same part: to meet.
        unique: concepts of events that happen once: to sink.
        ordinals: words for ordinals, with their numbers.
        people: nouns for people in general, whose number may be updated.
        places: nouns before the name of a place: the town of.
        directions: prepositions before the place from which or to which something moves, which need not be that of the event.
        pronouns: first words of a clause that leave its subject to another one: its.
    """

    function_words: frozenset[str] = _NO_WORDS
    suffixes: tuple[str, ...] = ()
    shortest_stem: int = 3
    name_suffixes: tuple[str, ...] = ()
    concepts: Mapping[str, str] = field(default_factory=dict)
    opposites: tuple[tuple[frozenset[str], frozenset[str]], ...] = ()
    cancelling: Pattern[str] = _NEVER
    symmetric: frozenset[str] = _NO_WORDS
    unique: frozenset[str] = _NO_WORDS
    ordinals: Mapping[str, int] = field(default_factory=dict)
    people: frozenset[str] = _NO_WORDS
    places: frozenset[str] = _NO_WORDS
    directions: frozenset[str] = _NO_WORDS
    pronouns: frozenset[str] = _NO_WORDS


def words(listed: str) -> frozenset[str]:
    """Words written one after the other.

    >>> sorted(words("of in"))
    ['in', 'of']
    """
    return frozenset(listed.split())


def by_word(classes: Mapping[_Class, Iterable[str]]) -> dict[str, frozenset[_Class]]:
    """Each word with all its classes.

    >>> by_word({"agent": ["by"], "temporal": ["by"]}) == {"by": {"agent", "temporal"}}
    True
    """
    found: dict[str, set[_Class]] = {}
    for name, members in classes.items():
        for word in members:
            found.setdefault(word, set()).add(name)
    return {word: frozenset(names) for word, names in found.items()}


def by_first_class(classes: Iterable[tuple[_Class, Iterable[str]]]) -> dict[str, _Class]:
    """Each word with the first class that lists it.

    >>> by_first_class([("subordinator", ["since"]), ("preposition", ["since", "of"])])
    {'since': 'subordinator', 'of': 'preposition'}
    """
    found: dict[str, _Class] = {}
    for name, members in classes:
        for word in members:
            found.setdefault(word, name)
    return found
