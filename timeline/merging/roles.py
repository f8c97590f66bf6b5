"""Semantic roles of a clause, read from capitals, prepositions and the side of the verb: who, to whom, where, which one.

A shallow reading: it need not be complete, for a role that is not found never keeps two mentions apart.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum, unique

from timeline.datelines.gazetteer.countries import country_named
from timeline.extracting.participants.proper_names import without_titles
from timeline.languages.event_words import ClauseWords, ContentWords, NameWords
from timeline.languages.word_classes import Pos, WordClass
from timeline.merging.stems import concept

_TOKEN = re.compile(r"\d+(?:[.,:/-]\d+)*|\w(?:[\w’'&-]*\w)?|[^\w\s]")
_POSSESSIVE = re.compile(r"[’']s?$")
_RESULT = re.compile(r"\d{1,3}-\d{1,3}")
_BREAKS = frozenset({Pos.RELATIVE, Pos.SUBORDINATOR, Pos.COMMA, Pos.STOP, Pos.QUOTE})
_PASSIVE_REACH = 3  # words before a participle among which its auxiliary is

Name = frozenset[str]
"""The words of a name, in lower case."""


@unique
class Role(StrEnum):
    """The part that a name has in an event. The names after other prepositions have these as their roles."""

    AGENT = "agent"
    PATIENT = "patient"
    PLACE = "place"
    ASIDE = "aside"


@dataclass(frozen=True, slots=True)
class Roles:
    """Who does what to whom, as far as a clause states it.

    Attributes:
        names: the names by their roles, or by the prepositions before them.
        nouns: the stems of the common nouns of subject and object.
        labels: what tells one of several apart: (noun, ordinal or number).
    """

    names: Mapping[str, tuple[Name, ...]] = field(default_factory=dict)
    nouns: Mapping[str, frozenset[str]] = field(default_factory=dict)
    labels: frozenset[tuple[str, str]] = frozenset()


@dataclass(frozen=True, slots=True)
class Grammar:
    """The parts of a language that roles are read by."""

    clauses: ClauseWords
    names: NameWords
    content: ContentWords


def roles_of(clause: str, trigger: str | None, known: frozenset[str], grammar: Grammar) -> Roles:
    """The roles of a clause.

    Args:
        clause: without its time expression.
        trigger: its verb or noun.
        known: the words that have capitals inside the sentences of the text; others have one at the beginning only.
        grammar: of its language.

    >>> from timeline.languages.en import language
    >>> english = language()
    >>> grammar = Grammar(english.clauses, english.names, english.content)
    >>> found = roles_of("A second bus was hit by Ana Silva near Leeds", "hit", frozenset({"Ana", "Silva", "Leeds"}), grammar)
    >>> [(str(role), sorted(name)) for role, names in found.names.items() for name in names]
    [('agent', ['ana', 'silva']), ('place', ['leeds'])]
    >>> found.nouns["patient"], found.labels
    (frozenset({'bus'}), frozenset({('bus', '2')}))
    """
    tokens = list(_TOKEN.finditer(clause))
    at = next((i for i, token in enumerate(tokens) if token[0] == trigger), None)
    parts = _parts(tokens, at, grammar)
    names: defaultdict[str, list[Name]] = defaultdict(list)
    nouns: defaultdict[str, set[str]] = defaultdict(set)
    for i, end in _spans(tokens, known, grammar):
        name = _name(clause[tokens[i].start() : tokens[end - 1].end()], grammar.names)
        if name and (end == at or not _is_modifier(tokens, end, grammar)):
            names[parts[i]].append(name)
        parts[i:end] = [Role.ASIDE] * (end - i)
    for part, token in zip(parts, tokens, strict=True):
        if part in (Role.AGENT, Role.PATIENT) and _is_noun(token[0], grammar):
            nouns[part].add(concept(token[0].lower(), grammar.content))
    return Roles(
        {role: tuple(found) for role, found in names.items()},
        {role: frozenset(found) for role, found in nouns.items()},
        frozenset(_labels(tokens, grammar)),
    )


def _parts(tokens: list[re.Match[str]], at: int | None, grammar: Grammar) -> list[str]:
    """The role of each token: by the side of the trigger, and by the preposition before it."""
    passive = at is not None and _is_passive(tokens, at, grammar.clauses)
    part: str = Role.PATIENT if passive else Role.AGENT
    parts: list[str] = []
    for i, token in enumerate(tokens):
        word = token[0].lower()
        kind = grammar.clauses.closed.get(word)
        if i == at:
            part = Role.ASIDE if passive else Role.PATIENT
        elif kind in (Pos.PREPOSITION, Pos.TO):
            part = _after(word, tokens[i - 1][0].lower() if i else "", part, passive, grammar)
        elif kind in _BREAKS or word in (",", ";", ":"):
            part = Role.ASIDE
        parts.append(Role.ASIDE if i == at else part)
    return parts


def _after(word: str, noun: str, part: str, passive: bool, grammar: Grammar) -> str:
    """The role of a name after a preposition."""
    if word in grammar.names.placing - grammar.content.directions:
        return Role.PLACE
    if word in grammar.names.title_links:
        return Role.PLACE if part == Role.PLACE or noun in grammar.content.places else word
    return Role.AGENT if passive and WordClass.AGENT in grammar.clauses.classes_of(word) else word


def _is_passive(tokens: list[re.Match[str]], at: int, grammar: ClauseWords) -> bool:
    """Whether a form of "to be" is close before the trigger."""
    near = (grammar.classes_of(token[0].lower()) for token in tokens[max(0, at - _PASSIVE_REACH) : at])
    return any({WordClass.COPULA, WordClass.BE, WordClass.BEING} & classes for classes in near)


def _spans(tokens: list[re.Match[str]], known: frozenset[str], grammar: Grammar) -> Iterator[tuple[int, int]]:
    """The runs of words with capitals; none in a headline where all verbs and nouns have one."""
    is_headline = sum(token[0][0].isupper() for token in tokens) * 2 > len(tokens)
    if is_headline and not any(token[0][0].islower() and _is_noun(token[0], grammar) for token in tokens):
        return
    i = 0
    while i < len(tokens):
        end = i
        while end < len(tokens) and tokens[end][0][0].isupper() and (end == i or _adjoin(tokens, end)):
            end += 1
            if _POSSESSIVE.search(tokens[end - 1][0]):
                break
        if end > i and (i > 0 or end > i + 1 or tokens[i][0] in known or country_named(tokens[i][0])):
            yield i, end
        i = max(end, i + 1)


def _adjoin(tokens: list[re.Match[str]], at: int) -> bool:
    return tokens[at].start() - tokens[at - 1].end() == 1


def _name(span: str, vocabulary: NameWords) -> Name | None:
    """The words of a name without titles; None for a title alone and for a possessor, which modify another name."""
    if _POSSESSIVE.search(span):
        return None
    name = without_titles(span, vocabulary)
    if not name or name in vocabulary.titles:
        return None
    return frozenset({name.lower()}) if country_named(name) else frozenset(name.lower().split())


def _is_modifier(tokens: list[re.Match[str]], end: int, grammar: Grammar) -> bool:
    """Whether a name is the adjective of a country before a noun: "Polish priest"."""
    if end >= len(tokens) or not _is_noun(tokens[end][0], grammar):
        return False
    return grammar.names.demonym.fullmatch(tokens[end - 1][0]) is not None


def _is_noun(word: str, grammar: Grammar) -> bool:
    lower = word.lower()
    if not lower.isalpha() or lower in grammar.content.function_words or lower in grammar.clauses.closed:
        return False
    return not concept(lower, grammar.content).isdigit()


def _is_verb(word: str, grammar: Grammar) -> bool:
    """Whether a word is a verb by its form, or by the list."""
    return grammar.clauses.listed.get(word) is Pos.VERB or WordClass.INFLECTED in grammar.clauses.classes_of(word)


def _labels(tokens: list[re.Match[str]], grammar: Grammar) -> Iterator[tuple[str, str]]:
    """Ordinals and numbers that name one of several: "second blast", "reactor 4"; the result of a game."""
    words = [token[0].lower() for token in tokens]
    for before, word, after in zip(["", *words], words, [*words[1:], ""], strict=False):
        if word in grammar.content.ordinals and after.isalpha():
            yield concept(after, grammar.content), str(grammar.content.ordinals[word])
        elif _RESULT.fullmatch(word):
            yield "", word
        elif (
            word.isdigit()
            and not _is_noun(after, grammar)
            and _is_noun(before, grammar)
            and not _is_verb(before, grammar)
        ):
            yield concept(before, grammar.content), word
