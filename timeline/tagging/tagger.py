"""Text to mentions: cut into tokens, match rules at every token that can begin one, hand over to the refiners."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from timeline.languages.language import Language
from timeline.languages.rules import Skip
from timeline.languages.time_words import GapWords
from timeline.model import Genre, TimeMention
from timeline.model.expressions import Expression, Range
from timeline.tagging.automaton import Matches, Path
from timeline.tagging.lexer import RUN
from timeline.tagging.recognizer import Recognizer, recognizer
from timeline.tagging.refiners import refine
from timeline.text.sentences import sentence_end

# Long texts are tagged in pieces, so that memory does not grow with the text: cut between paragraphs, else sentences, else words.
CHUNK = 32_768
_PARAGRAPH = re.compile(r"\n[^\S\n]{0,64}\n")
_SPACE = re.compile(r"\s")


def find_mentions(text: str, language: str | None, genre: Genre | None = None) -> list[TimeMention]:
    """Find every time expression in a text: what it says, not yet what it means.

    Args:
        text: any text; nothing in it raises.
        language: code of a file or folder in `languages/`; None for the rules that need no words.
        genre: the kind of document; messages name times in ways that other texts do not.

    >>> [(m.text, m.expression) for m in find_mentions("He left on Friday.", "en")]
    [('Friday', Weekday(weekday=4, step=None))]
    """
    ready = recognizer(language, genre)
    proposed = [
        mention for start, end in _chunks(text, ready.language) for mention in _propose(text, start, end, ready)
    ]
    return refine(proposed, text, ready.language.joins)


def _chunks(text: str, language: Language) -> Iterator[tuple[int, int]]:
    start = 0
    while len(text) - start > 2 * CHUNK:
        low, high = start + CHUNK, start + 2 * CHUNK
        paragraph = _PARAGRAPH.search(text, low, high)
        end = paragraph.end() if paragraph else sentence_end(text, low, high, language.sentences)
        if end is None:
            space = _SPACE.search(text, low, high)
            end = space.end() if space else high
        yield start, end
        start = end
    yield start, len(text)


def _propose(text: str, start: int, end: int, ready: Recognizer) -> Iterator[TimeMention]:
    tokens = ready.lexer(text[start:end] if (start, end) != (0, len(text)) else text)
    for run in RUN.finditer(tokens.characters):
        matches = ready.automaton.within(run[0])
        if matches:
            words, offsets = tokens.stretch(*run.span())
            yield from _Run(words, matches, ready).mentions(text, [start + offset for offset in offsets])


Found = tuple[Path, int, Expression]


class _Run(NamedTuple):
    """A run of tokens, and where shapes match in it."""

    tokens: list[str]
    matches: Matches
    ready: Recognizer

    def mentions(self, text: str, offsets: list[int]) -> Iterator[TimeMention]:
        free = 0
        gaps = self.ready.language.joins.gaps
        for place in self.matches:
            found = self._best(place) if place >= free else None
            if found is None:
                continue
            path, at, expression = found
            free = at + path.core_end
            if isinstance(expression, Skip):
                continue
            first = offsets[at + path.lead]
            words = text[first : offsets[free]].rstrip()
            if _stands_alone(text, first, first + len(words), gaps):
                mention = TimeMention(first, first + len(words), words, expression, path.rule.name)
                cuts = [offsets[at + path.ends[k] + 1 - k] for k in (0, 1)] if path.ends else []
                yield _with_ends(mention, *cuts) if cuts else mention

    def _best(self, at: int) -> Found | None:
        """The longest match at a token; behind leading context, a longer one may begin at the core."""
        found = self._first_sound(at)
        if found is None or not found[0].lead:
            return found
        inner = self._first_sound(at + found[0].lead)
        return inner if inner is not None and _weight(inner) >= _weight(found) else found

    def _first_sound(self, at: int) -> Found | None:
        """The longest match whose values make sense together."""
        values_of = self.ready.lexer.values_of
        for path in self.matches.get(at, ()):
            values = {name: values_of(self.tokens[at + i])[category] for name, category, i in path.slots}
            expression = path.rule.build(**values)
            if expression is not None:
                return path, at, expression
        return None


def _weight(found: Found) -> tuple[int, int]:
    """Where the core ends, and among equals the rule that stands first."""
    path, at, _ = found
    return at + path.core_end, -path.rank


def _with_ends(mention: TimeMention, first_end: int, last_start: int) -> TimeMention:
    """A span that one rule caught, with its ends as parts: "[July 3]-[5, 1996]"."""
    span = mention.expression
    if not isinstance(span, Range):
        return mention
    head = mention.text[: first_end - mention.start].rstrip()
    first = TimeMention(mention.start, mention.start + len(head), head, span.first, mention.rule)
    last = TimeMention(last_start, mention.end, mention.text[last_start - mention.start :], span.last, mention.rule)
    return replace(mention, parts=(first, last))


# A time is not a time as a part of something longer: "v1.2019", "$1996", "1996%", "/2019/05/", "30C", "555-1996".
_YEARS = re.compile(r"(?<!\d)\d{4}[-–]\d{4}(?!\d)")  # "1955-1963" is two years, not a part of a number
_GLUED_AFTER = re.compile(r"[%°@_\\]|[.:/]\d|[-–]\d|(?<=\d),\d|/\w|(?!(?<=[^\W\d_])[A-Z][a-z])[^\W_]")


def _stands_alone(text: str, start: int, end: int, gaps: GapWords) -> bool:
    before = text[max(0, start - 2) : start + 1]
    if _GLUED_AFTER.match(text, end) and not (gaps.goes_on.match(text, end) or _YEARS.match(text, end - 4)):
        return False
    return not _glued_before(before, gaps) or bool(start >= 5 and _YEARS.match(text, start - 5))


def _glued_before(around: str, gaps: GapWords) -> bool:
    """Whether the last character of `around` is glued to those before it."""
    if len(around) < 2:
        return False
    previous, first = around[-2], around[-1]
    if gaps.goes_before.fullmatch(around):
        return False
    if previous in "/\\@_#=&$€£¥":
        return True
    if first.isdigit():
        return previous.isalpha() or previous == "." or (previous in "-–,:" and around[0].isdigit())
    return previous.isdigit()
