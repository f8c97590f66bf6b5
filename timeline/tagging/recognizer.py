"""A language made ready: its words as a lexer, its rules as an automaton."""

from dataclasses import dataclass, field
from functools import cache

from timeline.languages.language import Language, language_named
from timeline.model import Genre
from timeline.tagging.automaton import Automaton, Path, paths_of
from timeline.tagging.lexer import Lexer


@dataclass(frozen=True, slots=True)
class Recognizer:
    """A language made ready: the lexer and the automaton share the categories."""

    language: Language
    lexer: Lexer
    automaton: Automaton = field(repr=False)


@cache
def recognizer(code: str | None, genre: Genre | None = None) -> Recognizer:
    """A language made ready.

    Args:
        code: as in `language_named`, and so are the errors.
        genre: the genre of the document; rules for another genre are left out.
    """
    paths, lexer = _prepared(code)
    fitting = (path for path in paths if path.rule.genre in (None, genre))
    return Recognizer(language_named(code), lexer, Automaton(fitting, lexer.categories))


@cache
def _prepared(code: str | None) -> tuple[list[Path], Lexer]:
    """The parts that genres share: the shapes of all rules, and the lexer with its memory."""
    language = language_named(code)
    paths = paths_of(language.rules)
    shapes = [path.shape for path in paths]
    literals = frozenset(slot.category[1:] for shape in shapes for slot in shape if slot.category.startswith("="))
    starts = frozenset(shape[0].category for shape in shapes)
    alone = frozenset(shape[0].category for shape in shapes if len(shape) == 1)
    return paths, Lexer(language, literals, starts, alone)
