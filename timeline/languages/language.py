"""A language: its words and its rules, found by its name."""

import importlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from re import Pattern

from timeline.errors import UseError
from timeline.languages.event_words import CertaintyWords, ClauseWords, ContentWords, NameWords
from timeline.languages.lexicon import Lexicon
from timeline.languages.rules import Rule
from timeline.model import Genre
from timeline.model.expressions import PartOfDay
from timeline.model.grain import Grain
from timeline.tagging.automaton import Automaton, Path, paths_of
from timeline.tagging.lexer import Lexer

NEVER = re.compile(r"(?!)")
"""A pattern that never matches: words that a language does not state."""


@dataclass(frozen=True, slots=True)
class Words:
    """The words that refiners and cues read around a mention, as patterns over text; by default there are none.

    Attributes:
        modifiers: what stands before a time and softens or narrows it ("early", "the end of", "about"), ending in
            the gap before the mention; text in lower case, and what is matched is looked up in `modifier_values`.
        part_of: what stands before a day and names a part of it ("the morning of"), in lower case: group 1 is looked up in `parts`.
        ranges: what stands between the ends of a range ("to", "-").
        paired: the ones among `ranges` that need an opener before the first end ("and" needs "between").
        opener: that opener, with the gap behind it.
        lists: what stands between items of a list ("and", ",").
        after_day: what may stand behind the last day of a list, so that it is no count ("July 4 and 5 in Paris").
        sides: what stands between a count and the date it counts from: group 1 where it counts onwards, else backwards.
        lasting: what stands before a length of time that lasts until a date, and is not counted from it.
        unit_beside: a unit counted from the date behind it ("the day after"): group 1 is looked up in `unit_values`,
            group 2 where it counts onwards.
        named: a month or year that begins a name: "June Carter", "1600 Elm Street".
        placed: what stands before a month, never before a name ("in ").
        happened: what stands behind the day of something that has been ("attacks").
        apposed: what stands between a date and its weekday: "May 5 (Tuesday)".
        paired_days: what stands between two weekdays of one list: "Thursday and Friday".
        beside: what stands between a year and the day of it that is named next.
        before_then: a verb in the past before the past: "had left".
        since: what stands before the start of something that lasts until the time told.
        cues: words in lower case that tell whether a sentence speaks of the past or of the future: group 1 future, group 2
            past.
        ahead: what stands right before a day to come, in lower case, whatever the tense: "postponed until ".
        to_come: how such words begin that speak of what is to come for the writer, in a history too ("will ").
        cased: words that look like a cue in lower case only ("May", "the Fed").
    """

    modifiers: Pattern[str] = NEVER
    modifier_values: Mapping[str, str] = field(default_factory=dict)
    part_of: Pattern[str] = NEVER
    parts: Mapping[str, PartOfDay] = field(default_factory=dict)
    ranges: Pattern[str] = NEVER
    paired: Pattern[str] = NEVER
    opener: Pattern[str] = NEVER
    lists: Pattern[str] = NEVER
    apposed: Pattern[str] = NEVER
    paired_days: Pattern[str] = NEVER
    beside: Pattern[str] = NEVER
    before_then: Pattern[str] = NEVER
    since: Pattern[str] = NEVER
    named: Pattern[str] = NEVER
    placed: Pattern[str] = NEVER
    happened: Pattern[str] = NEVER
    after_day: Pattern[str] = NEVER
    sides: Pattern[str] = NEVER
    lasting: Pattern[str] = NEVER
    unit_beside: Pattern[str] = NEVER
    unit_values: Mapping[str, Grain] = field(default_factory=dict)
    cues: Pattern[str] = NEVER
    ahead: Pattern[str] = NEVER
    to_come: tuple[str, ...] = ()
    cased: Pattern[str] = NEVER


@dataclass(frozen=True, slots=True)
class Language:
    """Everything that `languages/xx.py` says of one language.

    Attributes:
        code: ISO 639-1.
        lexicon: words with their categories.
        joined: a pattern of phrases that are one token.
        joints: the words of such phrases that have a blank beside them, in lower case; each may be the second word.
        rules: in the order of their precedence.
        clauses, certainty, names, content: for events, each optional; see `event_words`.
    """

    code: str
    lexicon: Lexicon
    joined: str
    joints: tuple[str, ...]
    rules: tuple[Rule, ...]
    words: Words
    clauses: ClauseWords | None = None
    certainty: CertaintyWords | None = None
    names: NameWords | None = None
    content: ContentWords = field(default_factory=ContentWords)


@dataclass(frozen=True, slots=True)
class Recognizer:
    """A language made ready: the lexer and the automaton share the categories."""

    language: Language
    lexer: Lexer
    automaton: Automaton = field(repr=False)


@cache
def language_named(code: str | None) -> Language:
    """Load a language by its code: the name of a file or folder in `languages/`; None loads the rules that need no words.

    Raises:
        UseError: there is no file for the language.
    """
    name = f"timeline.languages.{code or 'neutral'}"
    try:
        module = importlib.import_module(name)
    except ModuleNotFoundError as error:
        if error.name != name:
            raise
        raise UseError(f"there are no rules for the language {code!r}", hint="'en' is there today") from None
    language: Language = module.language()
    return language


@cache
def recognizer(code: str | None, genre: Genre | None = None) -> Recognizer:
    """A language ready to recognize times.

    Args:
        code: as in `language_named`, and so are the errors.
        genre: the genre of the document; rules for another genre are left out.
    """
    return _of_genre(_prepared(code), genre)


def prepare(language: Language, genre: Genre | None = None) -> Recognizer:
    """Any language ready to recognize times, such as a copy of English with a rule more."""
    return _of_genre(_prepare(language), genre)


Prepared = tuple[Language, list[Path], Lexer]


@cache
def _prepared(code: str | None) -> Prepared:
    return _prepare(language_named(code))


def _prepare(language: Language) -> Prepared:
    """The shapes of all rules and the lexer with its memo, which all genres share."""
    paths = paths_of(language.rules)
    shapes = [path.shape for path in paths]
    literals = frozenset(slot.category[1:] for shape in shapes for slot in shape if slot.category.startswith("="))
    starts = frozenset(shape[0].category for shape in shapes)
    alone = frozenset(shape[0].category for shape in shapes if len(shape) == 1)
    lexer = Lexer(language.lexicon, language.joined, language.joints, literals, starts, alone)
    return language, paths, lexer


def _of_genre(prepared: Prepared, genre: Genre | None) -> Recognizer:
    language, paths, lexer = prepared
    fitting = (path for path in paths if path.rule.genre in (None, genre))
    return Recognizer(language, lexer, Automaton(fitting, lexer.categories))
