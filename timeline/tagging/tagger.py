"""Text to mentions: cut it into tokens, match rules at every token that can begin one, refine what they propose."""

import re
from collections.abc import Collection, Iterator
from dataclasses import replace
from typing import NamedTuple

from timeline.languages.join_words import GapWords
from timeline.languages.language import Language
from timeline.languages.rules import Skip
from timeline.model import Genre, TimeMention
from timeline.model.expressions import Expression, Range
from timeline.tagging.automaton import Path, Places
from timeline.tagging.lexer import RUN
from timeline.tagging.readings import Readings
from timeline.tagging.recognizer import Recognizer, recognizer
from timeline.tagging.refiners import refine
from timeline.text.sentences import sentence_end

# Long texts are tagged in pieces, so that memory does not grow with the text: cut between paragraphs, else sentences, else words.
CHUNK = 32_768
_PARAGRAPH = re.compile(r"\n[^\S\n]{0,64}\n")
_SPACE = re.compile(r"\s")
_MARKS = re.compile(r"[\s>]+\Z")
"""The marks before the next line of a quoted mail, which its last token carries as white space."""


def find_mentions(text: str, language: str | None, genre: Genre | None = None) -> list[TimeMention]:
    """Find every time expression in a text: its words and its expression, not yet its date.

    Args:
        text: any text; nothing in it raises.
        language: code of a file or folder in `languages/`; None for the rules that need no words.
        genre: the genre of the text, whose rules are used as well; without it, only rules for every genre.

    >>> [(m.text, m.expression) for m in find_mentions("He left on Friday.", "en")]
    [('Friday', Weekday(weekday=4, step=None))]
    """
    return recognized(text, recognizer(language), genre)


def recognized(text: str, ready: Recognizer, genre: Genre | None = None) -> list[TimeMention]:
    """The time expressions of a text in a language that is ready."""
    return match(text, ready, (genre,)).mentions(genre)


def match(text: str, ready: Recognizer, genres: Collection[Genre | None]) -> "MatchedText":
    """Match the rules to a text once, for each genre that it may have."""
    wanted = frozenset({None, *genres})
    runs = [run for start, end in _chunks(text, ready.language) for run in _runs(text, start, end, ready, wanted)]
    return MatchedText(text, ready, runs)


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


def _runs(text: str, start: int, end: int, ready: Recognizer, genres: frozenset[Genre | None]) -> "Iterator[_Run]":
    tokens = ready.lexer(text[start:end] if (start, end) != (0, len(text)) else text, start)
    for run in RUN.finditer(tokens.characters):
        matches = ready.automaton[run[0]]
        if matches.places and not genres.isdisjoint(matches.genres):
            yield _Run(*tokens.stretch(*run.span()), matches.places)


class MatchedText(NamedTuple):
    """A text, and the runs of tokens in which rules match."""

    text: str
    ready: Recognizer
    runs: "list[_Run]"

    def mentions(self, genre: Genre | None) -> list[TimeMention]:
        """The time expressions in it, as a text of that genre has them."""
        proposed = [mention for run in self.runs for mention in run.mentions(self.text, self.ready, genre)]
        return refine(proposed, self.text, self.ready.language.joins)


def _without_marks(words: str) -> str:
    return _MARKS.sub("", words) if words.endswith(">") else words


Found = tuple[Path, int, Expression]


class _Run(NamedTuple):
    """A run of tokens with their offsets, and where shapes match in it."""

    tokens: list[str]
    offsets: list[int]
    places: Places

    def mentions(self, text: str, ready: Recognizer, genre: Genre | None) -> Iterator[TimeMention]:
        free = 0
        gaps, offsets = ready.language.joins.gaps, self.offsets
        for place in self.places:
            found = self._best(place, genre, ready.readings) if place >= free else None
            if found is None:
                continue
            path, at, expression = found
            free = at + path.layout.core_end
            if isinstance(expression, Skip):
                continue
            first = offsets[at + path.layout.lead]
            words = _without_marks(text[first : offsets[free]].rstrip())
            if _is_above_date(text, first, first + len(words)):
                free = at + 1
            elif _stands_alone(text, first, first + len(words), gaps):
                mention = TimeMention(first, first + len(words), words, expression, path.rule.name)
                cuts = [offsets[at + path.layout.ends[k] + 1 - k] for k in (0, 1)] if path.layout.ends else []
                yield _with_ends(mention, *cuts) if cuts else mention

    def _best(self, at: int, genre: Genre | None, readings: Readings) -> Found | None:
        """The longest match at a token; after leading context, a longer one may begin at the core."""
        found = self._first_sound(at, genre, readings)
        if found is None or not found[0].layout.lead:
            return found
        inner = self._first_sound(at + found[0].layout.lead, genre, readings)
        return inner if inner is not None and _weight(inner) >= _weight(found) else found

    def _first_sound(self, at: int, genre: Genre | None, readings: Readings) -> Found | None:
        """The longest match for the genre whose values make sense together."""
        for path in self.places.get(at, ()):
            if path.rule.genre is not None and path.rule.genre is not genre:
                continue
            expression = readings[path, tuple([self.tokens[at + i] for _, _, i in path.layout.slots])]
            if expression is not None:
                return path, at, expression
        return None


def _weight(found: Found) -> tuple[int, int]:
    """Where the core ends, and among equals the rule that comes first."""
    path, at, _ = found
    return at + path.layout.core_end, -path.rank


def _with_ends(mention: TimeMention, first_end: int, last_start: int) -> TimeMention:
    """A range that one rule matched, with its ends as parts: "[July 3]-[5, 1996]"."""
    whole = mention.expression
    if not isinstance(whole, Range):
        return mention
    head = _without_marks(mention.text[: first_end - mention.start].rstrip())
    first = TimeMention(mention.start, mention.start + len(head), head, whole.first, mention.rule)
    last = TimeMention(last_start, mention.end, mention.text[last_start - mention.start :], whole.last, mention.rule)
    return replace(mention, parts=(first, last))


# A time is no time as part of something longer: "v1.2019", "$1996", "1996%", "/2019/05/", "30C", "555-1996".
_YEARS = re.compile(r"(?<!\d)\d{4}[-–]\d{4}(?!\d)")  # "1955-1963" is two years, not a part of a number
_FILE_DATE = re.compile(r"(?:19|20)\d{6}(?![^\W_])")  # "scan_20190704_2.tif"
_FILE_DATE_LENGTH = 8
_GLUED_AFTER = re.compile(r"[%°@_\\]|[.:/]\d|[-–]\d|(?<=\d),\d|/\w|(?!(?<=[^\W\d_])[A-Z][a-z])[^\W_]")


_FIGURE_ABOVE_DATE = re.compile(r"\d{1,2}[^\S\n]?\n(?=[^\W\d_]{3,9}\.?\s\d{1,2}(?:,\s\d{4})?[^\S\n]?(?:\n|\Z))")


def _is_above_date(text: str, start: int, end: int) -> bool:
    """Whether a match takes the last figure of a line as the day of the date line below: "Lee beat Roe 6-[1 / May] 3"."""
    return "\n" in text[start:end] and start > 0 and _FIGURE_ABOVE_DATE.match(text, start) is not None


_ECHO = re.compile(r"(\w+)[-–]\w{1,4}[-–]\1\b")


def _is_echoed(text: str, start: int, end: int) -> bool:
    """ "the quarter-to-quarter figures", "day-by-day": no time, since its last word comes again."""
    if text[end : end + 1] not in ("-", "–"):
        return False
    return _ECHO.match(text, max(start, text.rfind(" ", start, end) + 1)) is not None


def _stands_alone(text: str, start: int, end: int, gaps: GapWords) -> bool:
    if _is_echoed(text, start, end):
        return False
    if end - start == _FILE_DATE_LENGTH and _FILE_DATE.match(text, start):
        return start == 0 or text[start - 1].isspace() or text[start - 1] in "_-("
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
