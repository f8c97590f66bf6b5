"""Clock times in figures: at the head of the lines of a log ("0640 Cast off."), and after others ("At 0640 ... by 1100")."""

import re

from timeline.languages.join_words import JoinWords
from timeline.model import TimeMention
from timeline.model.expressions import ClockTime
from timeline.tagging.refiners.figures import is_bare_year
from timeline.tagging.refiners.joining import changed

# Both begin with what is rare and fast to look for; a text begins as a line does.
_FOUR_FIGURES = re.compile(r"\n[^\S\n]{0,4}((\d\d)(\d\d))(?=[^\S\n]{1,3}[^\W\d]|[^\S\n]?[:–—-][^\S\n])")
_PROSE = r"[^\S\n]*\n\s{0,4}[^\W\d][^\n]{40}"  # of a post below its head; a number in a table has none
_DOTTED_MINUTES = re.compile(rf"\.(\d\d)(?=:\s|[^\S\n][–—-][^\S\n]|{_PROSE})")
_DOTTED_HOUR = re.compile(r"(?:\n[^\S\n]{0,4}|[.!?][ ])(\d\d?)$")
_LONGEST_HOUR = 8  # characters of a line end, blanks and the hour
_FEWEST = 2


def read_log_lines(mentions: list[TimeMention], text: str, _: JoinWords) -> list[TimeMention]:
    """The mentions, with the clock times that head at least two lines.

    Four figures are clock times where all of them can be and one begins with 0, as no year does.
    """
    lines = f"\n{text}"
    found = [*_of_four_figures(lines), *_dotted(lines)]
    if not found:
        return mentions
    known = {mention.start for mention in mentions if not is_bare_year(mention)}
    clocks = {clock.start: clock for clock in found if clock.start not in known}
    others = (mention for mention in mentions if mention.start not in clocks)
    return sorted([*others, *clocks.values()], key=lambda mention: mention.start)


def _of_four_figures(lines: str) -> list[TimeMention]:
    heads = [*_FOUR_FIGURES.finditer(lines)]
    if len(heads) < _FEWEST or not any(head[1].startswith("0") for head in heads):
        return []
    return _clocks([(head.start(1), head[1], head[2], head[3]) for head in heads])


def _dotted(lines: str) -> list[TimeMention]:
    heads = []
    for minutes in _DOTTED_MINUTES.finditer(lines):
        hour = _DOTTED_HOUR.search(lines, max(0, minutes.start() - _LONGEST_HOUR), minutes.start())
        if hour:
            heads.append((hour.start(1), hour[1] + minutes[0], hour[1], minutes[1]))
    return _clocks(heads) if len(heads) >= _FEWEST else []


def _clocks(heads: list[tuple[int, str, str, str]]) -> list[TimeMention]:
    """The clock times, each from its place in the lines, its words, hour and minutes; none where one is impossible."""
    if not all(int(hour) < 24 and minutes < "60" for _, _, hour, minutes in heads):
        return []
    return [
        TimeMention(
            at - 1, at - 1 + len(words), words, ClockTime(int(hour), int(minutes)), "log line", ("read_log_lines",)
        )
        for at, words, hour, minutes in heads
    ]


def go_on_by_the_clock(mentions: list[TimeMention], text: str, words: JoinWords) -> list[TimeMention]:
    """ "At 0300 they crossed, by [1100] they held it": four figures after a clock time in four figures are another.

    What may be a year of the last two centuries is one only in the same sentence.
    """
    read: list[TimeMention] = []
    clock: TimeMention | None = None
    for mention in mentions:
        said = _clock_of(mention) if clock and _goes_on(clock, mention, text, words) else None
        read.append(changed(mention, said, "go_on_by_the_clock") if said else mention)
        if isinstance(read[-1].expression, ClockTime) and _FIGURES.match(mention.text):
            clock = mention
    return read


def _goes_on(clock: TimeMention, mention: TimeMention, text: str, words: JoinWords) -> bool:
    if not is_bare_year(mention) or not words.years.timing.search(text, max(0, mention.start - _REACH), mention.start):
        return False
    ends = _SENTENCE if mention.text[:2] in ("19", "20") else _PARAGRAPH
    return ends.search(text, clock.end, mention.start) is None


def _clock_of(mention: TimeMention) -> ClockTime | None:
    hour, minute = int(mention.text[:2]), int(mention.text[2:])
    return ClockTime(hour, minute) if hour < 24 and minute < 60 else None


_REACH = 16  # characters before a clock time
_PARAGRAPH, _SENTENCE = re.compile(r"\n"), re.compile(r"\n|[.!?]\s")
_FIGURES = re.compile(r"\d{4}(?!\d)")
