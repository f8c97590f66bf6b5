"""What stands around a date: its line, the lines next to it, and how much running text is near."""

from bisect import bisect_left
from dataclasses import dataclass

from timeline.datelines.byline_cues import LONE_BY, LONE_PREPOSITION
from timeline.datelines.dates_in_text import DateInText
from timeline.datelines.lazy_patterns import deferred
from timeline.languages.bylines import any_language

REACH = 60
_LINE_REACH = 160
_SHORT_LEFT = 14  # a weekday: what stands above such a line may be the date's cue
_CLOSING = ".,;:!?)]}'’”»%–—-/"
_FOLLOWING = 420
_FOLLOWING_WORDS = 8
_BEFORE = (2_400, 200)
_BEFORE_WORDS = 36
_COMMENTED_WORDS = 25
_LONGEST_STORY = 4_000
# Menus are short words without small words between them; running text goes on in small letters. In scripts that part no
# words the endings and particles between the signs are the small words, and a stop or comma counts as well.
_SMALL = r"[^\W\d_A-ZÀ-ÖØ-ÞА-ЯЁΑ-Ω]"
_UNPARTED = r"[、。，；]|[のはをにがで](?=[\u30a0-\u30ff\u4e00-\u9fff])|[的了是在和與与這这](?=[\u4e00-\u9fff])|[\u0e01-\u0e4e]{24}"
_SMALL_WORDS = deferred(rf"(?:{_SMALL}|[,;]) {_SMALL}{{1,12}} {_SMALL}{{1,14}},? [^\W\d]|{_UNPARTED}")

_WORD = deferred(r"[\w#]")
_ANY = any_language()
_CAPITALISED = [f"[{word[0].upper()}{word[0]}]{word[1:]}" for word in _ANY.comments.split("|")]
_COMMENTS = deferred(
    rf"(?:(?<!\d)\d{{1,4}}|\b(?i:{_ANY.one}))[ \u00a0](?:{'|'.join(_CAPITALISED)})(?![a-z])|(?:{_ANY.leave_comment})"
)
# The rest of every one of these headings, searched first: the full pattern costs more than everything else here.
_COMMENT_WORD = deferred(f"{'|'.join(word[1:] for word in _ANY.comments.split('|'))}|{_ANY.leave_comment}")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What stands around a date.

    Attributes:
        left, right: the rest of its line, cut to sixty characters.
        lead: the same as `left`, with the line above where the date begins its own line.
        above, below: the lines next to it that are not blank; what is glued to its end was the next box of the page.
        touches_left, touches_right: glued to a word, as scrapes leave it where a page had two boxes.
        prose_before: running text stands above.
        prose_follows: running text begins soon after.
        in_prose: the line is a long one, with text on both sides of the date.
        in_comments: a heading of readers' comments stands above, below the story.
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
    """Where the small words of running text stand in the looked-at stretches of a text; counted once."""

    def __init__(self, text: str, stretches: tuple[tuple[int, int], ...]) -> None:
        self._at = [found.start() for start, end in stretches for found in _SMALL_WORDS.finditer(text, start, end)]

        headings = (
            found.start()
            for start, end in stretches
            if _COMMENT_WORD.search(text, start, end)
            for found in _COMMENTS.finditer(text, start, end)
        )
        self._comments = next((at for at in headings if self.words(0, at) >= _COMMENTED_WORDS), None)

    def words(self, start: int, end: int) -> int:
        """How many small words begin between two offsets."""
        return bisect_left(self._at, end) - bisect_left(self._at, start)

    def follows(self, at: int) -> bool:
        """Whether running text begins soon after an offset."""
        return self.words(at, at + _FOLLOWING) >= _FOLLOWING_WORDS

    def stands_before(self, at: int) -> bool:
        """Whether a story's worth of running text stands before an offset."""
        return self.words(at - _BEFORE[0], at - _BEFORE[1]) >= _BEFORE_WORDS

    def is_in_comments(self, at: int) -> bool:
        """Whether the readers' comments have begun before an offset."""
        return self._comments is not None and at > self._comments

    def story_before(self, at: int) -> int:
        """How much running text stands right before an offset."""
        return self.words(at - _LONGEST_STORY, at)

    def story(self, at: int, next_at: int) -> int:
        """How much running text stands between an offset and the next date that stands apart."""
        return self.words(at, min(next_at, at + _LONGEST_STORY))


def surroundings(text: str, date: DateInText, prose: Prose, floor: int = 0) -> Surroundings:
    """What stands around a date, cut to what is worth looking at; a cue before the previous date (`floor`) is that one's."""
    left = text[max(floor, date.start - REACH) : date.start]
    right = text[date.end : date.end + REACH]
    left_line = left.rpartition("\n")[2]
    right_line = right.partition("\n")[0]
    line_start = date.start - len(left_line)
    line_end = date.end + len(right_line)
    above = _last_line(text[max(floor, line_start - _LINE_REACH) : line_start])
    is_native = date.is_native and date.clock is None
    touches_right = _touches(right_line[:1], _CLOSING, is_native)
    return Surroundings(
        left=left_line,
        lead=f"{above[-REACH:]}\n{left_line}" if len(left_line) <= _SHORT_LEFT else left_line,
        right=right_line,
        above=above,
        below=right_line
        if touches_right and date.clock is None
        else _first_line(text[line_end : line_end + _LINE_REACH]),
        touches_left=_touches(left_line[-1:], "([{", is_native),
        touches_right=touches_right,
        prose_before=prose.stands_before(line_start),
        prose_follows=prose.follows(line_end),
        in_comments=prose.is_in_comments(line_start),
        in_prose=len(left_line) + len(right_line) > REACH,
    )


def _touches(neighbour: str, but: str, is_native: bool) -> bool:
    """Glued to a word; "2023年7月30日" always stands close to its sentence in scripts that part no words."""
    if neighbour == "" or neighbour.isspace() or neighbour in but:
        return False
    return not (is_native and "\u3000" <= neighbour <= "\ud7af")


def _last_line(text: str) -> str:
    """The last line with a word in it; a name is given with the "By" on the line before it, parted by a tab."""
    lines = [line.strip() for line in text.split("\n") if _WORD.search(line)]
    if len(lines) > 2 and LONE_PREPOSITION.match(lines[-1]) and LONE_BY.match(lines[-3]):
        return f"{lines[-3]}\t{lines[-2]} {lines[-1]}"
    if len(lines) > 1 and LONE_BY.match(lines[-2]):
        return f"{lines[-2]}\t{lines[-1]}"
    return lines[-1] if lines else ""


def _first_line(text: str) -> str:
    """The first line with a word in it; behind a lone "by" with the name on the line below."""
    lines = (line.strip() for line in text.split("\n") if _WORD.search(line))
    first = next(lines, "")
    return f"{first}\t{name}" if LONE_BY.match(first) and (name := next(lines, "")) else first
