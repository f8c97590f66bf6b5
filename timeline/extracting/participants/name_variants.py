"""Name variants: one person or country has one name in the events of a document, whatever the text calls it where."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from timeline.datelines.gazetteer.countries import country_named
from timeline.datelines.gazetteer.regions import region_named
from timeline.languages.event_words import NameWords
from timeline.model import Event

_LONGEST = 4  # words of a person's name


def with_one_name(events: Sequence[Event], text: str, vocabulary: NameWords | None) -> list[Event]:
    """The events with the full names of people known by one word, and one name for each country.

    >>> from timeline.model import Document
    >>> from timeline.pipeline import document_events, tag_document
    >>> text = "On 3 May 2021 Kim Jong Un met Li. On 4 May 2021 Kim left."
    >>> [event.who for event in document_events(tag_document(Document("a", text)))]
    [('Kim Jong Un',), ('Kim Jong Un',)]
    """
    if vocabulary is None:
        return [*events]
    full = _full_names(dict.fromkeys(name for event in events for name in (*event.who, *event.whom)), text, vocabulary)
    return [_renamed(event, full) for event in events] if full else [*events]


def _full_names(names: Iterable[str], text: str, vocabulary: NameWords) -> dict[str, str]:
    """The names that are variants of others, with those."""
    people: dict[str, set[str]] = {}
    countries: dict[str, str] = {}
    full: dict[str, str] = {}
    single = []
    for name in names:
        country, words = country_named(name), name.split()
        if country is not None:
            if countries.setdefault(country, name) != name:
                full[name] = countries[country]
        elif len(words) == 1:
            single += [name] if vocabulary.demonym.fullmatch(name) is None else []
        elif _may_be_person(words, name, vocabulary):
            for word in {words[0], words[-1]}:
                people.setdefault(word, set()).add(name)
    variants = [name for name in single if len(people.get(name, ())) == 1]
    no_people = _after_article(text, vocabulary) if variants else frozenset()
    alone = [name for name in variants if name not in no_people and not _has_namesakes(name, text, vocabulary)]
    return full | {name: next(iter(people[name])) for name in alone}


def _has_namesakes(name: str, text: str, vocabulary: NameWords) -> bool:
    """Whether a text gives a surname several first names: "Lorraine Abernathy" and "Roy Abernathy"."""
    before = set(re.findall(rf"\b([A-Z][a-z]+)\s{re.escape(name)}\b", text))
    first = {each for each in before if each not in vocabulary.titles and each.lower() not in vocabulary.not_names}
    return len(first) > 1


def _after_article(text: str, vocabulary: NameWords) -> frozenset[str]:
    """The names after an article, which are of no person: "the Guards"."""
    articles = "|".join(map(re.escape, sorted(vocabulary.articles)))
    return frozenset(re.findall(rf"\b(?i:{articles})\s(\w+)", text)) if articles else frozenset()


def _may_be_person(words: Sequence[str], name: str, vocabulary: NameWords) -> bool:
    is_other = vocabulary.organisation.search(name) or vocabulary.place_name.search(name) or region_named(name)
    if is_other or len(words) > _LONGEST or words[-1] in vocabulary.titles:
        return False
    return vocabulary.demonym.fullmatch(words[0]) is None and all(word.isalpha() and word.istitle() for word in words)


def _renamed(event: Event, full: Mapping[str, str]) -> Event:
    if full.keys().isdisjoint((*event.who, *event.whom)):
        return event
    who = tuple(dict.fromkeys(full.get(name, name) for name in event.who))
    whom = dict.fromkeys(full.get(name, name) for name in event.whom)
    return replace(event, who=who, whom=tuple(name for name in whom if name not in who))
