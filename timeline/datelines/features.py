"""Features of a date: its line, the lines above and below, and how much running text is near."""

from bisect import bisect_left
from dataclasses import dataclass

from timeline.datelines.byline_cues import LONE_BY, LONE_PREPOSITION
from timeline.datelines.dates_in_text import DateInText
from timeline.languages.bylines import any_language
from timeline.text.lazy_patterns import deferred

REACH = 60
_LINE_REACH = 160
_SHORT_LEFT = 14  # a weekday: the line above may hold the cue
_CLOSING = ".,;:!?)]}'’”»%–—-/"
_NEXT_LETTERS = 420
_NEXT_WORDS = 8
_BEFORE = (2_400, 200)
_BEFORE_WORDS = 36
_COMMENTED_WORDS = 25
_LONGEST_STORY = 4_000
_LONGEST_MATCH = 80  # characters that a match of the patterns below needs
# Menus have no lower-case function words between their words; running text does. In scripts without spaces, endings and
# particles between the characters take their place, and so do full stops and commas.
_SMALL = r"[^\W\d_A-ZÀ-ÖØ-ÞА-ЯЁΑ-Ω]"
_WITHOUT_SPACES = r"[、。，；]|[のはをにがで](?=[\u30a0-\u30ff\u4e00-\u9fff])|[的了是在和與与這这](?=[\u4e00-\u9fff])|[\u0e01-\u0e4e]{24}"
_SMALL_WORDS = deferred(rf"(?:{_SMALL}|[,;]) {_SMALL}{{1,12}} {_SMALL}{{1,14}},? [^\W\d]|{_WITHOUT_SPACES}")

_WORD = deferred(r"[\w#]")
_ANY = any_language()
_CAPITALISED = [f"[{word[0].upper()}{word[0]}]{word[1:]}" for word in _ANY.comments.split("|")]
_COMMENTS = deferred(
    rf"(?:(?<!\d)\d{{1,4}}|\b(?i:{_ANY.one}))[ \u00a0](?:{'|'.join(_CAPITALISED)})(?![a-z])|(?:{_ANY.leave_comment})"
)
# The rest of every one of these headings, searched first: the full pattern costs more than everything else here.
_COMMENT_WORD = deferred(f"{'|'.join(word[1:] for word in _ANY.comments.split('|'))}|{_ANY.leave_comment}")


@dataclass(frozen=True, slots=True)
class Features:
    """The surroundings of a date.

    Attributes:
        left, right: the rest of its line, up to sixty characters.
        lead: `left`, after the line above where the date begins its line.
        above, below: the nearest lines that are not blank; text glued to the end of the date counts as the line below.
        touches_left, touches_right: no space before or after it, as scraped pages have at the seam of two boxes.
        prose_before: an article's worth of running text is above.
        prose_follows: running text begins soon after.
        in_prose: its line is long.
        in_comments: below the heading of reader comments.
    """

    left: str
    right: str
    lead: str
    above: str
    below: str
    touches_left: bool
    touches_right: bool
    prose_before: bool
    prose_follows: bool
    in_prose: bool
    in_comments: bool


class Prose:
    """Running text, measured by the positions of its function words; counted once per text.

    Args:
        text: the document's text.
        stretches: where it is measured.
        last: the end of the last date; text that is farther on than a story matters to none, and is not read.
    """

    def __init__(self, text: str, stretches: tuple[tuple[int, int], ...], last: int) -> None:
        read_to = last + _LONGEST_STORY + _LONGEST_MATCH
        stretches = tuple((start, min(end, read_to)) for start, end in stretches if start < read_to)
        self._at = [found.start() for start, end in stretches for found in _SMALL_WORDS.finditer(text, start, end)]
        headings = (
            found.start()
            for start, end in stretches
            if _COMMENT_WORD.search(text, start, end)
            for found in _COMMENTS.finditer(text, start, end)
        )
        self._comments = next((at for at in headings if self.words(0, at) >= _COMMENTED_WORDS), None)

    def words(self, start: int, end: int) -> int:
        """How many function words begin between two offsets."""
        return bisect_left(self._at, end) - bisect_left(self._at, start)

    def follows(self, at: int) -> bool:
        """Whether running text begins soon after an offset."""
        return self.words(at, at + _NEXT_LETTERS) >= _NEXT_WORDS

    def precedes(self, at: int) -> bool:
        """Whether an article's worth of running text precedes an offset."""
        return self.words(at - _BEFORE[0], at - _BEFORE[1]) >= _BEFORE_WORDS

    def is_in_comments(self, at: int) -> bool:
        """Whether reader comments begin before an offset."""
        return self._comments is not None and at > self._comments

    def story_before(self, at: int) -> int:
        """How much running text is right before an offset."""
        return self.words(at - _LONGEST_STORY, at)

    def story(self, at: int, next_at: int) -> int:
        """How much running text is between an offset and the next date that is set apart."""
        return self.words(at, min(next_at, at + _LONGEST_STORY))


def features_of(text: str, date: DateInText, prose: Prose, floor: int = 0) -> Features:
    """The features of a date; text before `floor`, the end of the previous date, belongs to that date."""
    left = text[max(floor, date.start - REACH) : date.start]
    right = text[date.end : date.end + REACH]
    left_line = left.rpartition("\n")[2]
    right_line = right.partition("\n")[0]
    line_start = date.start - len(left_line)
    line_end = date.end + len(right_line)
    above = _last_line(text[max(floor, line_start - _LINE_REACH) : line_start])
    is_native = date.is_native and date.clock is None
    touches_right = _touches(right_line[:1], _CLOSING, is_native)
    return Features(
        left=left_line,
        lead=f"{above[-REACH:]}\n{left_line}" if len(left_line) <= _SHORT_LEFT else left_line,
        right=right_line,
        above=above,
        below=right_line
        if touches_right and date.clock is None
        else _first_line(text[line_end : line_end + _LINE_REACH]),
        touches_left=_touches(left_line[-1:], "([{", is_native),
        touches_right=touches_right,
        prose_before=prose.precedes(line_start),
        prose_follows=prose.follows(line_end),
        in_comments=prose.is_in_comments(line_start),
        in_prose=len(left_line) + len(right_line) > REACH,
    )


def _touches(neighbour: str, but: str, is_native: bool) -> bool:
    """Whether a date touches a word; "2023年7月30日" always does in scripts without spaces, so there it does not count."""
    if neighbour == "" or neighbour.isspace() or neighbour in but:
        return False
    return not (is_native and "\u3000" <= neighbour <= "\ud7af")


def _last_line(text: str) -> str:
    """The last line with a word in it; a name after the "By" on the line before it, separated by a tab."""
    lines = [line.strip() for line in text.split("\n") if _WORD.search(line)]
    if len(lines) > 2 and LONE_PREPOSITION.match(lines[-1]) and LONE_BY.match(lines[-3]):
        return f"{lines[-3]}\t{lines[-2]} {lines[-1]}"
    if len(lines) > 1 and LONE_BY.match(lines[-2]):
        return f"{lines[-2]}\t{lines[-1]}"
    return lines[-1] if lines else ""


def _first_line(text: str) -> str:
    """The first line with a word in it; a lone "by" with the name on the line below."""
    lines = (line.strip() for line in text.split("\n") if _WORD.search(line))
    first = next(lines, "")
    return f"{first}\t{name}" if LONE_BY.match(first) and (name := next(lines, "")) else first
