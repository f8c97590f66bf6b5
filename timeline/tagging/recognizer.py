"""A language ready to recognize times: its words as a lexer, its rules as an automaton."""

from dataclasses import dataclass, field
from functools import cache

from timeline.languages.language import Language, language_named
from timeline.tagging.automaton import Automaton, paths_of
from timeline.tagging.lexer import Lexer
from timeline.tagging.readings import Readings


@dataclass(frozen=True, slots=True)
class Recognizer:
    """A language ready to recognize times: the lexer and the automaton share the categories."""

    language: Language
    lexer: Lexer
    automaton: Automaton = field(repr=False)
    readings: Readings = field(repr=False)


@cache
def recognizer(code: str | None) -> Recognizer:
    """A language ready to recognize times of every genre; arguments and errors as in `language_named`."""
    return prepare(language_named(code))


def prepare(language: Language) -> Recognizer:
    """Any language ready to recognize times, such as a copy of English with a rule more."""
    paths = paths_of(language.rules)
    shapes = [path.shape for path in paths]
    literals = frozenset(slot.category[1:] for shape in shapes for slot in shape if slot.category.startswith("="))
    starts = frozenset(shape[0].category for shape in shapes)
    alone = frozenset(shape[0].category for shape in shapes if len(shape) == 1)
    lexer = Lexer(language, literals, starts, alone)
    return Recognizer(language, lexer, Automaton(paths, lexer.categories), Readings(lexer.values_of))
